//! The command line.

use std::ffi::OsString;

use clap::{Parser, Subcommand, ValueEnum};

/// Tells a PocketBase that an install began and how it ended, if its user
/// agreed.
///
/// `create`, `vm`, `update` and `flush` are for scripts: they print nothing,
/// take no longer than their deadline and always end with status 0.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
pub struct Cli {
    /// Say on stderr what became of a report.
    #[arg(short, long, global = true)]
    pub verbose: bool,

    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Exit status: 0 for create, vm, update and flush, whatever happens; for the \
others 0 done, 1 not done, 2 wrong usage.

Environment: DIAGNOSTICS RANDOM_UUID DISK_SIZE CORE_COUNT RAM_SIZE var_os \
var_version NSAPP METHOD (the install); PB_URL and PB_COLLECTION, or \
PB_API_URL (the address); DO_NOT_TRACK; INSTALL_TELEMETRY_ALLOW_HTTP, \
_DEADLINE, _CONFIG, _DIAGNOSTICS, _STATE.

Settings file: /etc/install-telemetry.conf, lines KEY=value.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report that a container is being installed.
    Create,
    /// Report that a virtual machine is being installed.
    Vm,
    /// Report how the install ended: STATUS (done, failed, …) and exit code.
    Update {
        /// STATUS and CODE, as scripts give them.
        #[arg(
            trailing_var_arg = true,
            allow_hyphen_values = true,
            value_name = "STATUS CODE"
        )]
        words: Vec<OsString>,
    },
    /// Send reports that wait for a server.
    Flush {
        /// Also those whose next attempt is not due yet.
        #[arg(long)]
        all: bool,
    },
    /// Say what an exit code means.
    Explain {
        /// Exit codes.
        #[arg(required_unless_present = "all", allow_hyphen_values = true)]
        codes: Vec<String>,
        /// All codes of the table.
        #[arg(long, conflicts_with = "codes")]
        all: bool,
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Show consent, address and waiting reports.
    Status {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Show what would be sent, byte for byte, and send nothing.
    Preview {
        /// Only the body's bytes, without a line feed at the end.
        #[arg(long)]
        body: bool,
        /// How to print.
        #[arg(long, value_enum, default_value_t, conflicts_with = "body")]
        format: Format,
        /// Of which report.
        #[command(subcommand)]
        of: Option<PreviewOf>,
    },
    /// Allow reports on this machine.
    On,
    /// Forbid reports on this machine, and delete those that wait.
    Off,
    /// Print functions for shell scripts, under the names they already call.
    Shell,
    /// Show the allow-list: every field that may be sent, and why.
    Fields {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Print the PocketBase migration that makes the collection.
    Migration,
}

/// Which report to preview.
#[derive(Debug, Subcommand)]
pub enum PreviewOf {
    /// The start of a container's install (the default).
    Create,
    /// The start of a virtual machine's install.
    Vm,
    /// An install's end: STATUS and exit code.
    Update {
        /// STATUS and CODE, as scripts give them.
        #[arg(
            trailing_var_arg = true,
            allow_hyphen_values = true,
            value_name = "STATUS CODE"
        )]
        words: Vec<OsString>,
    },
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Whether the arguments ask for one of the commands that never fail.
pub fn is_for_scripts(arguments: &[OsString]) -> bool {
    let command = arguments
        .iter()
        .skip(1)
        .find(|word| !word.as_encoded_bytes().starts_with(b"-"));
    command.is_some_and(|word| {
        ["create", "vm", "update", "flush"]
            .into_iter()
            .any(|name| word.as_os_str() == name)
    })
}
