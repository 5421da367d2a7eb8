//! Many files changed as one.
//!
//! Everything is first written to a folder beside the files, on the same file
//! system; then file after file is moved into place, and what was there is moved
//! aside. Should one of these moves fail, all of them are undone.
//!
//! Invariant: after an error every file is what it was before.
//! Invariant: a file whose bytes do not change is not touched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// A file that could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {what}: {cause}", path.display())]
pub struct Error {
    path: PathBuf,
    what: &'static str,
    #[source]
    cause: std::io::Error,
}

fn failed(path: &Path, what: &'static str) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |cause| Error { path, what, cause }
}

/// What a tree of files has to become.
#[derive(Debug, Clone)]
pub struct Change {
    root: PathBuf,
    write: BTreeMap<PathBuf, String>,
    remove: BTreeSet<PathBuf>,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Applied {
    /// Files that did not exist.
    pub created: Vec<PathBuf>,
    /// Files that have other bytes now.
    pub changed: Vec<PathBuf>,
    /// Files that are gone.
    pub removed: Vec<PathBuf>,
}

impl Applied {
    /// Whether nothing was to be done.
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

impl Change {
    /// No change of the files below `root`.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            write: BTreeMap::new(),
            remove: BTreeSet::new(),
        }
    }

    /// The file at `path`, relative to the root, gets this text.
    pub fn write(&mut self, path: PathBuf, text: String) {
        self.remove.remove(&path);
        self.write.insert(path, text);
    }

    /// The generated crate in `folder` gets these files, and source files that
    /// are not among them go.
    ///
    /// # Errors
    /// [`Error`] when the folder cannot be read.
    pub fn replace_crate(
        &mut self,
        folder: &Path,
        files: &BTreeMap<PathBuf, String>,
    ) -> Result<(), Error> {
        for path in sources_below(&self.root.join(folder).join("src"))? {
            if let Ok(path) = path.strip_prefix(&self.root)
                && !self.write.contains_key(path)
            {
                self.remove.insert(path.to_owned());
            }
        }
        for (path, text) in files {
            self.write(folder.join(path), text.clone());
        }
        Ok(())
    }

    /// Makes the change.
    ///
    /// # Errors
    /// [`Error`]; the files are then what they were.
    pub fn apply(&self) -> Result<Applied, Error> {
        let mut applied = Applied::default();
        let mut moves = Vec::new();
        for (path, text) in &self.write {
            match fs::read(self.root.join(path)) {
                Ok(bytes) if bytes == text.as_bytes() => continue,
                Ok(_) => applied.changed.push(path.clone()),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    applied.created.push(path.clone());
                }
                Err(error) => return Err(failed(&self.root.join(path), "cannot be read")(error)),
            }
            moves.push((path, Some(text)));
        }
        for path in self
            .remove
            .iter()
            .filter(|path| self.root.join(path).exists())
        {
            applied.removed.push(path.clone());
            moves.push((path, None));
        }
        if moves.is_empty() {
            return Ok(applied);
        }
        let staging = tempfile::Builder::new()
            .prefix(".refresh-")
            .tempdir_in(&self.root)
            .map_err(failed(&self.root, "cannot hold a temporary folder"))?;
        let fresh = |number: usize| staging.path().join(format!("{number}.new"));
        for (number, (_, text)) in moves.iter().enumerate() {
            if let Some(text) = text {
                let path = fresh(number);
                write_synced(&path, text.as_bytes()).map_err(failed(&path, "cannot be written"))?;
            }
        }
        let mut undo = Undo {
            steps: Vec::new(),
            armed: true,
        };
        for (number, (path, text)) in moves.iter().enumerate() {
            let place = self.root.join(path);
            let aside = staging.path().join(format!("{number}.old"));
            if place.exists() {
                fs::rename(&place, &aside).map_err(failed(&place, "cannot be moved aside"))?;
                undo.steps.push(Step::Back {
                    from: aside,
                    to: place.clone(),
                });
            }
            if text.is_some() {
                if let Some(parent) = place.parent() {
                    fs::create_dir_all(parent).map_err(failed(parent, "cannot be created"))?;
                }
                fs::rename(fresh(number), &place).map_err(failed(&place, "cannot be written"))?;
                undo.steps.push(Step::Remove(place));
            }
        }
        undo.armed = false;
        Ok(applied)
    }
}

/// Undoes moves when it is dropped before all are made.
struct Undo {
    steps: Vec<Step>,
    armed: bool,
}

enum Step {
    Back { from: PathBuf, to: PathBuf },
    Remove(PathBuf),
}

impl Drop for Undo {
    fn drop(&mut self) {
        if !self.armed {
            return;
        }
        for step in self.steps.drain(..).rev() {
            // Each of these undoes a move that went well a moment ago; one that
            // fails must not keep the others from being tried.
            let _ = match step {
                Step::Back { from, to } => fs::rename(from, to),
                Step::Remove(path) => fs::remove_file(path),
            };
        }
    }
}

/// All files below a folder; none if there is no folder.
fn sources_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(folder, "cannot be read")(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed(folder, "cannot be read"))?.path();
        if path.is_dir() {
            files.extend(sources_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Replaces one file as a whole: a reader sees the old text or the new one.
///
/// # Errors
/// What the operating system says; the file is then what it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let staging = tempfile::Builder::new()
        .prefix(".write-")
        .tempdir_in(folder)?;
    let fresh = staging.path().join("new");
    write_synced(&fresh, bytes)?;
    fs::rename(&fresh, path)
}

/// Writes a file with the permissions that files have here, unlike a temporary
/// file's.
fn write_synced(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("crate/src/deep")).unwrap();
        fs::write(root.path().join("same"), "same").unwrap();
        fs::write(root.path().join("old"), "old").unwrap();
        fs::write(root.path().join("crate/src/lib.rs"), "lib").unwrap();
        fs::write(root.path().join("crate/src/deep/gone.rs"), "gone").unwrap();
        root
    }

    fn all(root: &Path) -> BTreeMap<PathBuf, String> {
        let files = sources_below(root).unwrap();
        files
            .into_iter()
            .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
            .collect()
    }

    #[test]
    fn files_are_created_changed_and_removed_and_nothing_else() {
        let root = tree();
        let mut change = Change::new(root.path());
        change.write("same".into(), "same".into());
        change.write("old".into(), "new".into());
        change.write("a/b/c".into(), "c".into());
        let files = BTreeMap::from([
            ("src/lib.rs".into(), "lib".into()),
            ("src/x.rs".into(), "x".into()),
        ]);
        change.replace_crate(Path::new("crate"), &files).unwrap();
        let applied = change.apply().unwrap();
        assert_eq!(applied.changed, [PathBuf::from("old")]);
        assert_eq!(
            applied.created,
            [PathBuf::from("a/b/c"), PathBuf::from("crate/src/x.rs")]
        );
        assert_eq!(applied.removed, [PathBuf::from("crate/src/deep/gone.rs")]);
        assert_eq!(fs::read_to_string(root.path().join("old")).unwrap(), "new");
        assert!(!root.path().join("crate/src/deep/gone.rs").exists());
        assert!(change.apply().unwrap().is_empty());
        let left: Vec<_> = fs::read_dir(root.path())
            .unwrap()
            .flatten()
            .map(|e| e.file_name())
            .collect();
        assert!(
            !left
                .iter()
                .any(|name| name.to_string_lossy().starts_with(".refresh-")),
            "{left:?}"
        );
    }

    #[test]
    fn a_failure_in_the_middle_undoes_what_was_done() {
        let root = tree();
        let before = all(root.path());
        let mut change = Change::new(root.path());
        change.write("a-first".into(), "new".into());
        change.write("old".into(), "new".into());
        // A file stands where a folder would have to be.
        change.write("same/below".into(), "no".into());
        change.apply().unwrap_err();
        assert_eq!(all(root.path()), before);
    }

    #[test]
    fn one_file_is_replaced_whole_or_not_at_all() {
        let root = tree();
        let path = root.path().join("old");
        replace_file(&path, b"new").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert!(replace_file(&root.path().join("missing/file"), b"new").is_err());
    }
}
