//! The runs' state on disk: one file per run, which is the spool as well.
//!
//! Two locks. `lock` is held for the moment of a read-change-write. A run's
//! own `.lock` is held while its reports are sent, so that two callers do not
//! send one report twice; whoever waits for it in vain leaves the report to
//! the one who holds it.
//!
//! Invariant: files are 0600 in a directory of 0700 that belongs to us, and
//! are replaced whole: a reader sees the old state or the new one.
//! Invariant: the spool is bounded in number, bytes and age.
//! Invariant: no lock is waited for past the deadline.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::{AGE_MAX, Run};
use crate::value::is_run_id;

/// How many runs may have something waiting.
pub const WAITING_RUNS_MAX: usize = 64;

/// How many bytes may wait in all.
pub const WAITING_BYTES_MAX: usize = 64 * 1024;

/// How many runs are remembered in all.
pub const RUNS_MAX: usize = 512;

/// The largest state file that is read, in bytes.
const FILE_MAX: u64 = 16 * 1024;

/// How often a lock that is taken is tried again.
const LOCK_PAUSE: Duration = Duration::from_millis(5);

/// The folder of the runs.
#[derive(Clone, Debug)]
pub struct Store {
    dir: PathBuf,
}

impl Store {
    /// Opens the folder, and makes it if it is not there.
    ///
    /// # Errors
    ///
    /// If it cannot be made, or is not a folder of our own.
    pub fn open(dir: &Path) -> io::Result<Self> {
        let runs = dir.join("runs");
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&runs)?;
        Self::checked(runs)
    }

    /// Opens the folder if it is there.
    pub fn open_existing(dir: &Path) -> Option<Self> {
        Self::checked(dir.join("runs")).ok()
    }

    fn checked(dir: PathBuf) -> io::Result<Self> {
        // Not through a link, and not somebody else's: they could read bodies
        // or make us write elsewhere.
        let meta = fs::symlink_metadata(&dir)?;
        let me = fs::metadata("/proc/self")?.uid();
        if !meta.is_dir() || meta.uid() != me || meta.mode() & 0o022 != 0 {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "not a folder that only this user can write to",
            ));
        }
        Ok(Self { dir })
    }

    /// Where the files are.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    fn path(&self, run: &str) -> Option<PathBuf> {
        // The name of a file: nothing but a UUID may become one.
        is_run_id(run).then(|| self.dir.join(format!("{}.json", run.to_ascii_lowercase())))
    }

    /// Reads one run. What cannot be read counts as not there.
    pub fn read(&self, run: &str) -> Option<Run> {
        read_run(&self.path(run)?)
    }

    /// Reads all runs, the oldest first.
    pub fn read_all(&self) -> Vec<Run> {
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let mut runs: Vec<Run> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ext| ext == "json"))
            .filter_map(|path| read_run(&path))
            .collect();
        runs.sort_by(|a, b| (a.since, &a.run).cmp(&(b.since, &b.run)));
        runs
    }

    /// Reads a run, lets `change` work on it, and writes it if it changed.
    /// `change` gets `None` for a run that is not there, and leaves `None` for
    /// one that is to be forgotten.
    ///
    /// # Errors
    ///
    /// If the lock is not had in time, or the file cannot be written.
    pub fn change<T>(
        &self,
        run: &str,
        deadline: Instant,
        change: impl FnOnce(&mut Option<Run>) -> T,
    ) -> io::Result<(Option<Run>, T)> {
        let path = self.path(run).ok_or(io::ErrorKind::InvalidInput)?;
        let _lock = self.lock("lock", deadline)?;
        let before = read_run(&path);
        let mut state = before.clone();
        let result = change(&mut state);
        if state != before {
            match &state {
                Some(state) => self.write(&path, state)?,
                None => fs::remove_file(&path)?,
            }
        }
        Ok((state, result))
    }

    /// Takes the lock that the sender of a run holds.
    ///
    /// # Errors
    ///
    /// If it is not had in time.
    pub fn sender(&self, run: &str, deadline: Instant) -> io::Result<File> {
        if !is_run_id(run) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        self.lock(&format!("{}.lock", run.to_ascii_lowercase()), deadline)
    }

    /// Brings the spool within its bounds: gives up what is too old or too
    /// much, the oldest first, and forgets runs that are long over.
    ///
    /// # Errors
    ///
    /// If a file cannot be written, or the lock is not had in time.
    pub fn prune(&self, now: u64, deadline: Instant) -> io::Result<()> {
        let _lock = self.lock("lock", deadline)?;
        let runs = self.read_all();
        let mut number = runs.iter().filter(|run| run.waiting_bytes() > 0).count();
        let mut bytes: usize = runs.iter().map(Run::waiting_bytes).sum();
        let mut total = runs.len();
        for mut run in runs {
            let Some(path) = self.path(&run.run) else {
                continue;
            };
            let before = run.clone();
            let size = run.waiting_bytes();
            run.expire(now);
            if size > 0 && (number > WAITING_RUNS_MAX || bytes > WAITING_BYTES_MAX) {
                run.drop_waiting("too many reports were waiting", now);
            }
            if run.waiting_bytes() == 0 && size > 0 {
                number -= 1;
                bytes -= size;
            }
            let over = run.waiting_bytes() == 0;
            let old = now.saturating_sub(run.last_change()) > AGE_MAX;
            if over && (old || total > RUNS_MAX) {
                total -= 1;
                fs::remove_file(&path)?;
                // Nobody sends for a run that is over.
                let _ = fs::remove_file(path.with_extension("lock"));
            } else if run != before {
                self.write(&path, &run)?;
            }
        }
        self.remove_orphans(now)
    }

    /// Removes the locks of runs that are gone. Only old ones: a young one may
    /// belong to a run that is about to be written.
    fn remove_orphans(&self, now: u64) -> io::Result<()> {
        for entry in fs::read_dir(&self.dir)?.flatten() {
            let path = entry.path();
            let is_lock = path.extension().is_some_and(|ext| ext == "lock");
            if is_lock && !path.with_extension("json").exists() {
                let modified = entry.metadata()?.mtime();
                if now.saturating_sub(modified.unsigned_abs()) > AGE_MAX {
                    fs::remove_file(&path)?;
                }
            }
        }
        Ok(())
    }

    /// Forgets all runs.
    ///
    /// # Errors
    ///
    /// If a file cannot be deleted, or the lock is not had in time.
    pub fn clear(&self, deadline: Instant) -> io::Result<()> {
        let _lock = self.lock("lock", deadline)?;
        for entry in fs::read_dir(&self.dir)?.flatten() {
            if entry.file_name() != "lock" {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn lock(&self, name: &str, deadline: Instant) -> io::Result<File> {
        let file = private()
            .read(true)
            .create(true)
            .open(self.dir.join(name))?;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::Error(error)) => return Err(error),
                Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            }
        }
    }

    fn write(&self, path: &Path, run: &Run) -> io::Result<()> {
        let text = serde_json::to_vec(run)?;
        // One writer at a time, by the lock; a left-over of a killed one is
        // written over.
        let new = self.dir.join("new");
        let mut file = private().create(true).truncate(true).open(&new)?;
        file.write_all(&text)?;
        fs::rename(&new, path)
    }
}

/// Options for a file that only we can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).mode(0o600);
    options
}

fn read_run(path: &Path) -> Option<Run> {
    // Bounded, and no device or link that somebody put there.
    let meta = fs::symlink_metadata(path).ok()?;
    if !meta.is_file() || meta.len() > FILE_MAX {
        return None;
    }
    let run: Run = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    is_run_id(&run.run).then_some(run)
}
