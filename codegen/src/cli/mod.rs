//! The command line: what can be asked for, and how each command ends.
//!
//! Invariant: a command writes what it promises whole or not at all; an
//! interrupt (Ctrl-C, SIGTERM) drops the command where it waits, which ends
//! Chrome and removes temporary files, and the program exits with 130 or 143.

mod check;
mod crawl;
mod diff;
mod emit;
mod exit;
mod generate;
mod input;
mod netbox;
mod refresh;
mod terminal;

use std::process::ExitCode;
use std::time::Duration;

use clap::{CommandFactory, Parser, Subcommand};
use tokio::signal::unix::{SignalKind, signal};

pub use exit::{Exit, Failure};
pub use terminal::Format;

/// From Proxmox VE's API viewer to OpenAPI documents and typed Rust clients.
#[derive(Debug, Parser)]
#[command(name = "pve-codegen", version, after_help = Exit::TABLE)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Read the API array from a viewer, verify it, and keep it as a capture
    Crawl(crawl::Args),
    /// Print the OpenAPI document of a capture
    Emit(emit::Args),
    /// Check the checked-in documents against captures: what became of each construct
    Check(check::Args),
    /// Generate the client crates from the checked-in documents
    Generate(generate::Args),
    /// Crawl, normalize, check and generate in one go, and say what changed
    Refresh(refresh::Args),
    /// Say what differs between two versions, documents or captures
    Diff(diff::Args),
    /// Reduce NetBox's own OpenAPI document to facts, correct it, and keep it
    Netbox(netbox::Args),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

impl Command {
    fn format(&self) -> Format {
        match self {
            Self::Crawl(args) => args.format,
            Self::Check(args) => args.format,
            Self::Generate(args) => args.format,
            Self::Refresh(args) => args.format,
            Self::Diff(args) => args.errors(),
            Self::Netbox(args) => args.format,
            Self::Emit(_) | Self::Completions { .. } => Format::Text,
        }
    }
}

/// Runs the program.
pub fn main() -> ExitCode {
    set_up_reports();
    set_up_log();
    let cli = Cli::parse();
    let format = cli.command.format();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(e) => {
            report(
                &Failure::new(
                    Exit::Files,
                    format!("the runtime does not start: {e}"),
                    None,
                ),
                format,
            );
            return Exit::Files.into();
        }
    };
    let outcome = runtime.block_on(async {
        tokio::select! {
            biased;
            // The command is dropped here, and with it Chrome and what is
            // temporary.
            exit = interrupted() => {
                let failure = Failure::new(exit, "interrupted; nothing was changed", None);
                Err(Ended::Failed(failure))
            }
            outcome = run(cli.command) => outcome,
        }
    });
    // Work on other threads only computes; it is not waited for long.
    runtime.shutdown_timeout(Duration::from_millis(200));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ended::Clean(exit)) => exit.into(),
        Err(Ended::Failed(failure)) => {
            report(&failure, format);
            failure.exit.into()
        }
    }
}

async fn run(command: Command) -> Result<(), Ended> {
    match command {
        Command::Crawl(args) => crawl::run(args).await,
        Command::Emit(args) => emit::run(args).await,
        Command::Check(args) => check::run(args).await,
        Command::Generate(args) => generate::run(args).await,
        Command::Refresh(args) => refresh::run(args).await,
        Command::Diff(args) => diff::run(args).await,
        Command::Netbox(args) => netbox::run(args).await,
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "pve-codegen", &mut script);
            terminal::out(&String::from_utf8_lossy(&script));
            Ok(())
        }
    }
}

/// Why a command did not end with 0.
#[derive(Debug)]
pub enum Ended {
    /// It did its work and printed what there is to say; the exit code says the
    /// rest.
    Clean(Exit),
    /// It failed.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Ended {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Resolves at the first Ctrl-C or SIGTERM.
async fn interrupted() -> Exit {
    let (Ok(mut interrupt), Ok(mut terminate)) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    ) else {
        // Without handlers the signals end the program as they always do.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => Exit::Interrupted,
        _ = terminate.recv() => Exit::Terminated,
    }
}

/// Runs what only computes on another thread, so that an interrupt is heard.
async fn compute<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|e| Failure::new(Exit::Invalid, format!("a bug in this program: {e}"), None))
}

fn report(failure: &Failure, format: Format) {
    use std::io::Write;
    let mut stderr = anstream::stderr().lock();
    let _ = match format {
        Format::Json => writeln!(stderr, "{}", failure.to_json()),
        Format::Text => writeln!(stderr, "{:?}", failure.report),
    };
}

fn set_up_reports() {
    let color = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
    // A hook that is already set does as well.
    let _ = miette::set_hook(Box::new(move |_| {
        Box::new(
            miette::MietteHandlerOpts::new()
                .color(color)
                .unicode(true)
                .build(),
        )
    }));
}

fn set_up_log() {
    use tracing_subscriber::EnvFilter;
    let filter =
        EnvFilter::try_from_env("PVE_CODEGEN_LOG").unwrap_or_else(|_| EnvFilter::new("off"));
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
