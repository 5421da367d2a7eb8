//! The program `pve-netbox`.

use std::process::ExitCode;

use clap::Parser;
use pve_netbox::{commands::Cli, exit::Exit};
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let cli = Cli::parse();
    log_to_stderr(cli.verbose);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("Error: cannot start: {error}");
            return Exit::Error.into();
        }
    };
    match runtime.block_on(cli.run()) {
        Ok(exit) => exit.into(),
        Err(report) => {
            eprintln!("Error: {report:?}");
            Exit::Error.into()
        }
    }
}

/// Warnings by default; `PVE_NETBOX_LOG` takes tracing's filters.
fn log_to_stderr(verbose: u8) {
    let default = match verbose {
        0 => "warn",
        1 => "warn,pve_netbox=debug,netbox_client=debug,pve_runtime=debug",
        _ => "trace",
    };
    let filter =
        EnvFilter::try_from_env("PVE_NETBOX_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
