//! The program's commands. Everything they print is made in `render`.

mod apply;
mod config;
mod contract;
mod demo;
mod doctor;
mod explain;
mod flags;
mod init;
mod man;
mod plan;
mod progress;
mod role;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use crate::{exit::Exit, render::Style};

pub use flags::ConfigArgs;

/// Mirrors Proxmox VE clusters into NetBox: planned, previewed, applied, and
/// nothing the second time.
#[derive(Debug, Parser)]
#[command(name = "pve-netbox", version, max_term_width = 100)]
#[command(after_help = crate::exit::help())]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,
    /// Log more to stderr: -v what is asked, -vv everything.
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    pub verbose: u8,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write a configuration and try it.
    Init(init::InitArgs),
    /// Show what would be written to NetBox.
    Plan(plan::PlanArgs),
    /// Write to NetBox what is different, or what a saved plan says.
    Apply(apply::ApplyArgs),
    /// List what is used of Proxmox VE, as the build proved it.
    Contract(contract::ContractArgs),
    /// Print the least-privileged role and token as pveum commands.
    Role(role::RoleArgs),
    /// Check names, certificates, versions, tokens, privileges and clocks of all servers.
    Doctor(doctor::DoctorArgs),
    /// Say what an exit code means, of this program or of an install script.
    Explain(explain::ExplainArgs),
    /// Show it all with a simulated Proxmox VE and NetBox.
    Demo(demo::DemoArgs),
    /// Show the configuration, or what can stand in it.
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Print the manual, or write a page for each command.
    Man(man::ManArgs),
    /// Print completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For merge requests and tickets.
    Markdown,
}

impl Cli {
    /// Does what was asked.
    ///
    /// # Errors
    /// When nothing could be done at all.
    pub async fn run(self) -> miette::Result<Exit> {
        match self.command {
            Command::Init(args) => init::run(args).await,
            Command::Plan(args) => plan::run(args).await,
            Command::Apply(args) => apply::run(args).await,
            Command::Contract(args) => contract::run(&args),
            Command::Role(args) => role::run(&args),
            Command::Doctor(args) => doctor::run(args).await,
            Command::Explain(args) => explain::run(&args),
            Command::Demo(args) => demo::run(args).await,
            Command::Config(command) => config::run(&command),
            Command::Man(args) => man::run(&args),
            Command::Completions { shell } => {
                clap_complete::generate(
                    shell,
                    &mut Self::command(),
                    "pve-netbox",
                    &mut std::io::stdout(),
                );
                Ok(Exit::Done)
            }
        }
    }
}

/// Prints to stdout; colours go where they are not wanted, and a reader that
/// went away is no error.
fn print(text: &str) {
    use std::io::Write;
    let mut out = anstream::AutoStream::auto(std::io::stdout());
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

fn print_json(value: Result<serde_json::Value, serde_json::Error>) -> miette::Result<()> {
    use miette::IntoDiagnostic;
    let value = value.into_diagnostic()?;
    print(&(serde_json::to_string_pretty(&value).into_diagnostic()? + "\n"));
    Ok(())
}

fn style(full: bool) -> Style {
    Style { full, color: true }
}

/// An error as the program shows it.
fn report(error: impl std::error::Error + Send + Sync + 'static) -> miette::Report {
    miette::Report::msg(chain(&error))
}

/// The causes of an error in one line, each once.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        let this = error.to_string();
        if !text.contains(&this) {
            text = format!("{text}: {this}");
        }
        next = error.source();
    }
    text
}
