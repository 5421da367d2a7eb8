//! How the program ends.

use std::fmt::Write;
use std::process::ExitCode;

use install_telemetry::Category;

/// The end of a run. The numbers are part of the program's interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Nothing to do, or all done.
    Done = 0,
    /// An error before anything was written.
    Error = 1,
    /// `plan`: there are changes. (Wrong usage of the program ends so as well.)
    Changes = 2,
    /// Some objects failed, or some of Proxmox VE could not be read; the rest is done.
    Partial = 3,
    /// Refused for want of privileges, or of an operation that is needed.
    Refused = 4,
    /// The saved plan no longer fits.
    Stale = 5,
    /// Deletions were stopped by the ceiling; the rest is done.
    Ceiling = 6,
    /// Another run holds the lock.
    Locked = 7,
    /// Interrupted.
    Interrupted = 130,
}

const GROUP: &str = "pve-netbox";

/// What each code means, as `pve-netbox explain` and `--help` say it. The same
/// kind of table explains the exit codes of install scripts
/// ([`install_telemetry::explain_with`]).
pub static TABLE: [install_telemetry::ExitCode; 9] = [
    line(
        Exit::Done,
        Category::Outcome,
        "There was nothing to do, or all is done.",
    ),
    line(
        Exit::Error,
        Category::Config,
        "An error before anything was written.",
    ),
    line(
        Exit::Changes,
        Category::Outcome,
        "plan: changes are pending. Wrong usage ends so as well.",
    ),
    line(
        Exit::Partial,
        Category::Runtime,
        "Some objects failed, or some of Proxmox VE could not be read; the rest is done.",
    ),
    line(
        Exit::Refused,
        Category::Permission,
        "Refused: privileges are missing, or an operation that is needed is gone.",
    ),
    line(
        Exit::Stale,
        Category::Config,
        "Refused: the saved plan no longer fits.",
    ),
    line(
        Exit::Ceiling,
        Category::Config,
        "The ceiling stopped all deletions of the run; the rest is done.",
    ),
    line(
        Exit::Locked,
        Category::Runtime,
        "Refused: another run is writing to this NetBox.",
    ),
    line(
        Exit::Interrupted,
        Category::UserAborted,
        "Interrupted after the batch in flight.",
    ),
];

const fn line(
    exit: Exit,
    category: Category,
    meaning: &'static str,
) -> install_telemetry::ExitCode {
    install_telemetry::ExitCode::new(exit as u8, GROUP, category, meaning)
}

/// The table as `--help` shows it.
pub fn help() -> String {
    let mut text = "Exit codes:".to_owned();
    for line in &TABLE {
        let _ = write!(text, "\n  {:<4} {}", line.code, line.meaning);
    }
    text
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_explained_once_and_ours_come_before_the_scripts() {
        let mut codes: Vec<u8> = TABLE.iter().map(|line| line.code).collect();
        codes.dedup();
        assert_eq!(codes, [0, 1, 2, 3, 4, 5, 6, 7, 130]);
        let stale = install_telemetry::explain_with(&TABLE, Exit::Stale as i64);
        assert_eq!(stale.group.as_deref(), Some(GROUP));
        let killed = install_telemetry::explain_with(&TABLE, 137);
        assert!(killed.known && killed.group.as_deref() != Some(GROUP));
        assert!(help().contains("saved plan"));
    }
}
