//! The program `pve-sim`: starts a simulated Proxmox VE (and, on request, a
//! NetBox) and says how to reach it, until Ctrl-C.
//!
//! Exit codes: 0 ended by Ctrl-C or SIGTERM, 1 could not start, 2 wrong usage.

use std::net::SocketAddr;
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::{Parser, ValueEnum};
use pve_sim::netbox::NetboxSim;
use pve_sim::pve::PveSim;
use serde_json::json;

/// Starts a simulated Proxmox VE on loopback: HTTPS with a certificate of its
/// own, an API token, a cluster full of guests. Nothing is stored.
#[derive(Debug, Parser)]
#[command(name = "pve-sim", version = None::<&str>, disable_version_flag = true)]
struct Arguments {
    /// The version of Proxmox VE, 7.4 to 9.1.
    #[arg(long, default_value = "9.1")]
    version: String,
    /// What the world is made from: equal seeds give equal worlds.
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// How many guests there are.
    #[arg(long, default_value_t = 20)]
    guests: u32,
    /// How many nodes there are, 1 to 32; one is a standalone node.
    #[arg(long, default_value_t = 3)]
    nodes: u32,
    /// The name of the cluster.
    #[arg(long, default_value = "demo")]
    cluster: String,
    /// Where to listen; port 0 is any free one.
    #[arg(long, default_value = "127.0.0.1:8006")]
    listen: SocketAddr,
    /// Serves the API viewer of this folder (index.html, apidoc.js), too.
    #[arg(long, value_name = "DIR")]
    viewer: Option<std::path::PathBuf>,
    /// Starts a simulated NetBox of this version, too (4.5, 4.6 or 4.7).
    #[arg(long, value_name = "VERSION")]
    netbox: Option<String>,
    /// Where the NetBox listens.
    #[arg(long, default_value = "127.0.0.1:8000")]
    netbox_listen: SocketAddr,
    /// How to print: for people, or one JSON object.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[tokio::main]
async fn main() -> miette::Result<ExitCode> {
    let arguments = Arguments::parse();
    let fail = |error: pve_sim::Error| miette::miette!("{error}");
    let mut pve = PveSim::builder()
        .version(&arguments.version)
        .seed(arguments.seed)
        .guests(arguments.guests)
        .nodes(arguments.nodes)
        .cluster(&arguments.cluster)
        .listen(arguments.listen);
    if let Some(folder) = &arguments.viewer {
        pve = pve.viewer(folder);
    }
    let pve = pve.start().await.map_err(fail)?;
    let netbox = match &arguments.netbox {
        None => None,
        Some(version) => Some(
            NetboxSim::builder()
                .version(version)
                .listen(arguments.netbox_listen)
                .start()
                .await
                .map_err(fail)?,
        ),
    };
    print(&pve, netbox.as_ref(), arguments.format);
    ended().await;
    eprintln!("stopping after {} requests", pve.requests().total());
    pve.shutdown().await;
    if let Some(netbox) = netbox {
        netbox.shutdown().await;
    }
    Ok(ExitCode::SUCCESS)
}

/// The credentials are printed on purpose: they are made up, and protect a
/// world that is made up.
fn print(pve: &PveSim, netbox: Option<&NetboxSim>, format: Format) {
    if let Format::Json = format {
        let netbox = netbox.map(|netbox| json!({"url": netbox.url(), "token": netbox.token()}));
        println!(
            "{}",
            json!({
                "fingerprint": pve.fingerprint(),
                "netbox": netbox,
                "password": pve.password(),
                "token": pve.token(),
                "url": pve.url(),
                "user": pve.user(),
            })
        );
        return;
    }
    let bold = anstyle::Style::new().bold();
    let line = |name: &str, value: &str| println!("{bold}{name:<12}{bold:#} {value}");
    line("url", pve.url());
    line("token", &pve.token());
    line("fingerprint", pve.fingerprint());
    line("login", &format!("{} / {}", pve.user(), pve.password()));
    if let Some(netbox) = netbox {
        line("netbox", netbox.url());
        line("token", netbox.token());
    }
    println!();
    println!(
        "curl -k -H 'Authorization: {}' {}/api2/json/cluster/resources",
        pve.authorization(),
        pve.url()
    );
}

/// Waits for Ctrl-C or, on Unix, SIGTERM. Where neither can be waited for, the
/// program runs until it is killed.
async fn ended() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
