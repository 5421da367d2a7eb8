//! One run at a time: two programs that write to one NetBox would undo each
//! other's work and make things twice.
//!
//! The lock is one of the operating system on a file, named after the NetBox.
//! It reaches as far as the file does: runs on two hosts need a shared
//! `lock_file`, or times apart. There is no lock within NetBox, on purpose: an
//! object that stands for it would have to be written and removed in every run,
//! also in one with nothing to do, and one left by a program that was killed
//! would have to be believed or broken by the clock. What two runs at once can
//! do wrong, NetBox refuses by its unique names and `If-Match`; the next run
//! sets it right.
//!
//! Invariant: the operating system drops the lock with the process, so a run
//! that was killed blocks nobody; what the file says is for people only.

use std::{
    env,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::config::Config;

/// Who holds a lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user and the host, `root@pve-netbox`.
    pub who: String,
    /// The process.
    pub pid: u32,
    /// The run's name, when it has one already.
    pub run: Option<String>,
    /// Since when, in UTC.
    pub since: String,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another run has it.
    #[error("another run is writing to this NetBox: {}; its lock is {}", words(.holder.as_ref()), .path.display())]
    Held {
        /// The file.
        path: PathBuf,
        /// Who, when the file says so.
        holder: Option<Holder>,
    },
    /// The file cannot be used.
    #[error("cannot lock {}: {source}; set lock_file to a file that can be written", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

fn words(holder: Option<&Holder>) -> String {
    match holder {
        Some(Holder {
            who,
            pid,
            run,
            since,
        }) => {
            let run = run
                .as_ref()
                .map(|run| format!(", run {run}"))
                .unwrap_or_default();
            format!("{who}, process {pid}{run}, since {since}")
        }
        None => "it does not say who".to_owned(),
    }
}

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
    holder: Holder,
}

impl Lock {
    /// Takes the lock of a configuration's NetBox, without waiting.
    ///
    /// # Errors
    /// When another run holds it, or its file cannot be used.
    pub fn take(config: &Config) -> Result<Self, LockError> {
        let path = path(config);
        let fail = |source| LockError::File {
            path: path.clone(),
            source,
        };
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        let mut file = open(&path, true).map_err(fail)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let holder = read(&mut file);
                return Err(LockError::Held { path, holder });
            }
            Err(TryLockError::Error(source)) => return Err(fail(source)),
        }
        let holder = Holder {
            who: format!("{}@{}", user(), host()),
            pid: std::process::id(),
            run: None,
            since: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        };
        let mut lock = Self { file, path, holder };
        lock.write().map_err(|source| LockError::File {
            path: lock.path.clone(),
            source,
        })?;
        Ok(lock)
    }

    /// Says which run it is, for those who find the lock held.
    pub fn name_run(&mut self, run: &str) {
        self.holder.run = Some(run.to_owned());
        if let Err(error) = self.write() {
            tracing::debug!(%error, path = %self.path.display(), "the lock does not name the run");
        }
    }

    fn write(&mut self) -> io::Result<()> {
        let text = serde_json::to_string(&self.holder)?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())?;
        self.file.flush()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The file stays: removing it would take it from under who waits for it.
        let _ = self.file.set_len(0);
        let _ = self.file.unlock();
    }
}

/// Where the lock of a configuration is, and who holds it by now.
///
/// # Errors
/// When the file is there and cannot be read.
pub fn state(config: &Config) -> Result<(PathBuf, Option<Option<Holder>>), LockError> {
    let path = path(config);
    let mut file = match open(&path, false) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((path, None)),
        Err(source) => return Err(LockError::File { path, source }),
    };
    match file.try_lock_shared() {
        Ok(()) => {
            let _ = file.unlock();
            Ok((path, None))
        }
        Err(TryLockError::WouldBlock) => {
            let holder = read(&mut file);
            Ok((path, Some(holder)))
        }
        Err(TryLockError::Error(source)) => Err(LockError::File { path, source }),
    }
}

fn open(path: &Path, make: bool) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(make)
        .create(make)
        .truncate(false)
        .open(path)
}

fn read(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(4_096).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

/// The configured file, else one in the service's or the user's own folder.
fn path(config: &Config) -> PathBuf {
    if let Some(path) = &config.lock_file {
        return path.clone();
    }
    let set = |name: &str| {
        let value = env::var_os(name).filter(|value| !value.is_empty())?;
        Some(PathBuf::from(value))
    };
    let folder = set("RUNTIME_DIRECTORY")
        .or_else(|| set("XDG_STATE_HOME").map(|folder| folder.join("pve-netbox")))
        .or_else(|| set("HOME").map(|home| home.join(".local/state/pve-netbox")))
        .unwrap_or_else(|| env::temp_dir().join("pve-netbox"));
    folder.join(file_name(&config.netbox.url))
}

/// One name for all ways to write one address.
fn file_name(url: &str) -> String {
    let url = url.trim().trim_end_matches('/').to_lowercase();
    let url = url.strip_suffix("/api").unwrap_or(&url);
    let hash = Sha256::digest(url.trim_end_matches('/').as_bytes());
    let short: String = hash
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("netbox-{short}.lock")
}

fn user() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .iter()
        .find_map(|name| env::var(name).ok())
        .unwrap_or_else(|| "somebody".to_owned())
}

fn host() -> String {
    ["/proc/sys/kernel/hostname", "/etc/hostname"]
        .iter()
        .find_map(|path| fs::read_to_string(path).ok())
        .or_else(|| env::var("HOSTNAME").ok())
        .or_else(|| env::var("COMPUTERNAME").ok())
        .map(|name| name.trim().to_owned())
        .unwrap_or_else(|| "unknown".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_one_learns_who_and_since_when() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = Config {
            lock_file: Some(folder.path().join("deep/er/lock")),
            ..Config::default()
        };
        assert_eq!(state(&config).expect("a state").1, None);
        let mut first = Lock::take(&config).expect("the lock");
        first.name_run("20260101-000000-abc");
        let Err(LockError::Held {
            holder: Some(holder),
            ..
        }) = Lock::take(&config)
        else {
            panic!("taken twice");
        };
        assert_eq!(holder, first.holder);
        assert_eq!(holder.pid, std::process::id());
        assert_eq!(holder.run.as_deref(), Some("20260101-000000-abc"));
        assert_eq!(state(&config).expect("a state").1, Some(Some(holder)));
        drop(first);
        assert_eq!(state(&config).expect("a state").1, None);
        drop(Lock::take(&config).expect("the lock again"));
    }

    #[test]
    fn what_a_killed_run_left_blocks_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        fs::write(
            &path,
            "{\"who\": \"a@b\", \"pid\": 1, \"run\": null, \"since\": \"x\"}",
        )
        .expect("written");
        let config = Config {
            lock_file: Some(path),
            ..Config::default()
        };
        Lock::take(&config).expect("the lock");
    }

    #[test]
    fn one_netbox_has_one_name() {
        let names = ["https://nb", "https://NB/", " https://nb/api/"].map(file_name);
        assert!(names.iter().all(|name| *name == names[0]), "{names:?}");
        assert_ne!(names[0], file_name("https://nb2"));
    }
}
