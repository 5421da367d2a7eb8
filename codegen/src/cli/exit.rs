//! How the program ends: one table of exit codes, and errors that carry theirs.
//!
//! Invariant: an exit code means one thing in every command.

use std::process::ExitCode;

use miette::{MietteDiagnostic, Report};
use serde::Serialize;

use crate::{capture, crawl, diff, generate};

/// The exit codes. They are documented in `docs/pve-codegen.md` and `--help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Exit {
    /// What was checked is not as it should be.
    Findings = 1,
    /// The program was called wrongly.
    Usage = 2,
    /// The source could not be read: address, network, TLS, HTTP status, time.
    Unreachable = 3,
    /// What was read is no API description, is damaged, or disagrees with
    /// itself.
    Invalid = 4,
    /// Chrome is absent, did not start or died.
    Chrome = 5,
    /// A file could not be read or written.
    Files = 6,
    /// Ctrl-C.
    Interrupted = 130,
    /// SIGTERM.
    Terminated = 143,
}

impl Exit {
    /// All of them with their meaning, for `--help`.
    pub const TABLE: &'static str = "\
Exit codes:
  0    done, and nothing is wrong
  1    what was checked is not as it should be (check, generate --check, diff --exit-code)
  2    wrong call
  3    the source could not be read: address, network, TLS, HTTP status, time
  4    what was read is no API description, is damaged, or disagrees with itself
  5    Chrome is absent, did not start or died
  6    a file could not be read or written
  130  interrupted (Ctrl-C)
  143  terminated";
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// An error with the exit code that it leads to.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What a person reads.
    pub report: Report,
}

impl Failure {
    /// A failure with a text and a piece of advice.
    pub fn new(exit: Exit, text: impl ToString, advice: Option<&str>) -> Self {
        let mut diagnostic = MietteDiagnostic::new(text.to_string());
        if let Some(advice) = advice {
            diagnostic = diagnostic.with_help(advice);
        }
        Self {
            exit,
            report: Report::new(diagnostic),
        }
    }

    /// The same as JSON, for programs.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::json!({
            "error": self.report.to_string(),
            "help": self.report.help().map(|help| help.to_string()),
            "kind": self.exit,
            "exit": self.exit as u8,
        })
    }
}

impl From<crawl::Error> for Failure {
    fn from(error: crawl::Error) -> Self {
        let exit = match &error {
            crawl::Error::Capture(error) => return Self::new(of_capture(error), error, None),
            error if error.is_unreachable() => Exit::Unreachable,
            error if error.is_chrome() => Exit::Chrome,
            _ => Exit::Invalid,
        };
        Self::new(exit, &error, error.advice())
    }
}

fn of_capture(error: &capture::Error) -> Exit {
    match error {
        capture::Error::Io { .. } | capture::Error::Occupied { .. } => Exit::Files,
        _ => Exit::Invalid,
    }
}

impl From<capture::Error> for Failure {
    fn from(error: capture::Error) -> Self {
        Self::new(of_capture(&error), &error, None)
    }
}

impl From<pve_apidoc::Error> for Failure {
    fn from(error: pve_apidoc::Error) -> Self {
        Self::new(Exit::Invalid, &error, None)
    }
}

impl From<diff::Error> for Failure {
    fn from(error: diff::Error) -> Self {
        Self::new(Exit::Invalid, &error, None)
    }
}

impl From<generate::Error> for Failure {
    fn from(error: generate::Error) -> Self {
        let exit = match &error {
            generate::Error::Io { .. } => Exit::Files,
            _ => Exit::Invalid,
        };
        Self::new(exit, &error, None)
    }
}
