//! `pve-netbox man`: the manual pages, made of the same text as `--help`.

use std::path::PathBuf;

use clap::{Args, CommandFactory};
use miette::{IntoDiagnostic, WrapErr};

use super::{Cli, print};
use crate::exit::Exit;

/// Flags of `man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Write a page for the program and one for each command into this folder; to stdout goes the
    /// program's alone.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &ManArgs) -> miette::Result<Exit> {
    let command = Cli::command();
    match &args.out {
        Some(folder) => {
            std::fs::create_dir_all(folder)
                .and_then(|()| clap_mangen::generate_to(command, folder))
                .into_diagnostic()
                .wrap_err_with(|| format!("cannot write to {}", folder.display()))?;
        }
        None => {
            let mut page = Vec::new();
            clap_mangen::Man::new(command)
                .render(&mut page)
                .into_diagnostic()?;
            print(&String::from_utf8_lossy(&page));
        }
    }
    Ok(Exit::Done)
}
