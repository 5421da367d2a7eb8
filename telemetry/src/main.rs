//! The program: reads the command line and keeps the promise that scripts are
//! never disturbed.
//!
//! Invariant: `create`, `vm`, `update` and `flush` end with status 0 within
//! their deadline, print nothing unless `--verbose` asks for it, and do so
//! whatever happens inside, a panic or a file that blocks included.

mod asked;
mod cli;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use clap::Parser;
use install_telemetry::payload::{Ending, Install};
use install_telemetry::report::{Call, Event, flush, report};
use install_telemetry::settings::DEADLINE;

use crate::cli::{Cli, Command};

fn main() -> ExitCode {
    let begun = Instant::now();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let quiet = cli::is_for_scripts(&arguments);
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) if quiet && error.use_stderr() => return ExitCode::SUCCESS,
        Err(error) => error.exit(),
    };
    let verbose = cli.verbose;
    match cli.command {
        Command::Create => quietly(begun, verbose, |call| {
            tell(call, Event::Start(Install::Lxc))
        }),
        Command::Vm => quietly(begun, verbose, |call| tell(call, Event::Start(Install::Vm))),
        Command::Update { words } => {
            let ending = ending(&words);
            quietly(begun, verbose, move |call| tell(call, Event::End(ending)))
        }
        Command::Flush { all } => quietly(begun, verbose, move |call| match flush(call, all) {
            Ok(report) => format!(
                "{} waited: {} settled, {} failed, {} left",
                report.waiting, report.settled, report.failed, report.left
            ),
            Err(no) => format!("nothing sent: {no}"),
        }),
        asked => match asked::run(asked, begun) {
            Ok(()) => ExitCode::SUCCESS,
            // The reader of a pipe went away; there is nobody to tell.
            Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
            Err(error) => {
                say(&format!("{:?}", miette::Report::new(error)));
                ExitCode::FAILURE
            }
        },
    }
}

/// Prints on stderr; one that nobody reads is no reason to fail.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn tell(call: &Call, event: Event) -> String {
    report(call, event).to_string()
}

fn ending(words: &[OsString]) -> Ending {
    let word = |at: usize| words.get(at).map(|word| word.to_string_lossy());
    Ending::from_words(word(0).as_deref(), word(1).as_deref())
}

enum Progress {
    Deadline(Instant),
    Told(String),
}

/// Does `work` on a thread of its own and does not wait for it past the
/// deadline.
fn quietly(
    begun: Instant,
    verbose: bool,
    work: impl FnOnce(&Call) -> String + Send + 'static,
) -> ExitCode {
    if !verbose {
        std::panic::set_hook(Box::new(|_| {}));
    }
    let (sender, receiver) = mpsc::channel();
    let spawned = thread::Builder::new().spawn(move || {
        let call = Call::begin(begun);
        let _ = sender.send(Progress::Deadline(call.deadline));
        let _ = sender.send(Progress::Told(work(&call)));
    });
    let mut deadline = begun + DEADLINE;
    let told = spawned.ok().and_then(|_| {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match receiver.recv_timeout(left).ok()? {
                Progress::Deadline(at) => deadline = at,
                Progress::Told(told) => return Some(told),
            }
        }
    });
    if verbose {
        say(told.as_deref().unwrap_or("cut off at the deadline"));
    }
    ExitCode::SUCCESS
}
