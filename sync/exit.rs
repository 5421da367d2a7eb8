//! How the program ends.

use std::process::ExitCode;

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
    /// Refused for want of privileges.
    Refused = 4,
    /// The saved plan no longer fits.
    Stale = 5,
    /// Interrupted.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
