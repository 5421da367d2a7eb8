//! The memory of a large run: the program as a process of its own, against a
//! Proxmox VE and a NetBox in this one.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use pve_sim::netbox::NetboxSim;

use crate::{
    Result,
    table::{Promise, Table},
    world,
};

const MIB: f64 = 1_048_576.0;

/// Measures a plan against an empty NetBox, and one with nothing to do.
pub async fn measure(guests: u32, table: &mut Table) -> Result<()> {
    let pve = world::proxmox(guests).await?;
    let netbox = NetboxSim::builder().version("4.7").start().await?;
    let folder = tempfile::tempdir()?;
    let config = format!(
        "[netbox]\nurl = \"{}\"\ntoken = \"{}\"\ncreate_missing = true\n\n[netbox.cache]\nttl = 0\n\n\
         [[cluster]]\nkey = \"many\"\nendpoints = [\"{}\"]\ntoken = \"{}\"\nsite = \"dc1\"\n\
         tls.fingerprints = [\"{}\"]\n",
        netbox.url(),
        netbox.token(),
        pve.url(),
        pve.token(),
        pve.fingerprint(),
    );
    let path = folder.path().join("pve-netbox.toml");
    std::fs::write(&path, config)?;
    restrict(&path)?;
    let full = run(folder.path(), "plan", 2).await?;
    row(
        table,
        format!("plan of {guests} guests, all to make"),
        &full,
    );
    let apply = run(folder.path(), "apply", 0).await?;
    row(table, format!("apply of {guests} guests"), &apply);
    let nothing = run(folder.path(), "plan", 0).await?;
    row(
        table,
        format!("plan of {guests} guests with nothing to do"),
        &nothing,
    );
    Ok(())
}

fn row(table: &mut Table, what: String, used: &Used) {
    table.add(
        format!("memory: {what} ({:.1} s)", used.took.as_secs_f64()),
        "MiB",
        used.peak as f64 / MIB,
        None,
        Some(Promise::AtMost(250.0)),
    );
}

/// The file holds tokens.
fn restrict(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

struct Used {
    peak: u64,
    took: Duration,
}

/// Runs the program to its end and says how large it was at most.
async fn run(folder: &Path, command: &str, expected: i32) -> Result<Used> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pve-netbox"))
        .arg(command)
        .current_dir(folder)
        .env("XDG_STATE_HOME", folder)
        .env("XDG_CACHE_HOME", folder)
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()?;
    let started = Instant::now();
    let mut peak = 0;
    let status = loop {
        // The kernel keeps the peak; it is gone with the process, so it is looked at often.
        peak = peak.max(high_water(&child).unwrap_or(0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    };
    if status.code() != Some(expected) {
        return Err(format!("pve-netbox {command} ended with {status}").into());
    }
    Ok(Used {
        peak,
        took: started.elapsed(),
    })
}

/// The most that the process has held in main memory so far, in bytes.
fn high_water(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}
