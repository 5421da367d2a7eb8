//! The two things that are learnt from the machine itself: the version of
//! Proxmox VE, and the machine's name, which is only there to be held back.

use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::payload::Machine;

/// How long `pveversion` may take. It is a Perl program and needs about half a
/// second on a busy host.
const PVEVERSION_TIME: Duration = Duration::from_millis(1500);

/// What the command may print, in bytes; it prints one line.
const PVEVERSION_MAX: u64 = 4096;

/// Asks the machine, in no more time than there is until `deadline`.
pub fn look(deadline: Instant) -> Machine {
    Machine {
        pve_version: pve_version(deadline),
        host_name: host_name(),
    }
}

/// Whether this process runs as root.
pub(crate) fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|meta| meta.uid() == 0)
}

fn host_name() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    Some(name.trim().to_owned())
}

/// The version that `pveversion` prints. `None` without the command, as the
/// specification has it; `Some` of something that is no version if the command
/// is there and does not answer, so that "not found" stays true.
fn pve_version(deadline: Instant) -> Option<String> {
    let child = Command::new("pveversion")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(_) => return Some(String::from("?")),
    };
    let output = child.stdout.take();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        if let Some(output) = output {
            // What is not UTF-8 leaves the text empty, which is no version.
            let _ = output.take(PVEVERSION_MAX).read_to_string(&mut text);
        }
        let _ = sender.send(text);
    });
    let time = PVEVERSION_TIME.min(deadline.saturating_duration_since(Instant::now()) / 2);
    let text = receiver.recv_timeout(time).unwrap_or_default();
    // Ended already, or not worth waiting for; either way no zombie stays.
    let _ = child.kill();
    let _ = child.wait();
    Some(version_in(&text).unwrap_or("?").to_owned())
}

/// The second field of a line like `pve-manager/9.1.2/0a1b2c3d (running …)`.
fn version_in(line: &str) -> Option<&str> {
    line.split(['/', ' ', '\t', '\n'])
        .nth(1)
        .filter(|version| !version.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_second_field() {
        let line = "pve-manager/9.1.2/0a1b2c3d4e5f (running kernel: 6.17.2-1-pve)\n";
        assert_eq!(version_in(line), Some("9.1.2"));
        assert_eq!(version_in("pve-manager/7.4-17/513c62be"), Some("7.4-17"));
        assert_eq!(version_in(""), None);
        assert_eq!(version_in("nonsense"), None);
    }
}
