//! Ends what Chrome left: its process group, and helpers that put themselves
//! into sessions of their own (the crash handler does).
//!
//! As soon as this process is a "child subreaper" (Linux), orphans of Chrome
//! become its children and can be waited for; elsewhere, and for process 1 of a
//! container that waits for nobody, they would stay as zombies.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::process::{
    Pid, Signal, WaitOptions, kill_process, kill_process_group, waitpgid, waitpid,
};

/// Makes orphans of our children our own. No harm is done where it cannot be
/// had.
pub(super) fn adopt_orphans() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
}

/// Kills the group and every other process that was started for the Chrome with this `folder`, and
/// waits until they are gone, at most until `deadline`.
pub(super) fn end(group: Pid, folder: &Path, deadline: Instant) {
    // The group may be gone already.
    let _ = kill_process_group(group, Signal::KILL);
    loop {
        let group_is_gone = loop {
            match waitpgid(group, WaitOptions::NOHANG) {
                Ok(Some(_)) => {}
                Ok(None) => break false,
                // No child of ours is in that group.
                Err(_) => break true,
            }
        };
        let helpers = helpers(folder);
        for helper in &helpers {
            let _ = kill_process(*helper, Signal::KILL);
            let _ = waitpid(Some(*helper), WaitOptions::NOHANG);
        }
        if (group_is_gone && helpers.is_empty()) || Instant::now() >= deadline {
            return;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Our children that belong to this folder by their command line, and crash
/// handlers that are dying or dead: these have no command line any more, and
/// nobody else waits for them.
fn helpers(folder: &Path) -> Vec<Pid> {
    let own = std::process::id().to_string();
    let folder = folder.as_os_str().as_encoded_bytes();
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| {
            let pid = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name in parentheses may hold anything; what follows is fixed.
            let (head, tail) = stat.rsplit_once(") ")?;
            let parent = tail.split(' ').nth(1)?;
            if parent != own {
                return None;
            }
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            let ours = line.windows(folder.len()).any(|part| part == folder);
            // One that is about to die has no command line any more, some time
            // before it counts as dead.
            let dying = line.is_empty() && head.contains("(chrome_crashpad");
            (ours || dying).then_some(pid)
        })
        .collect()
}
