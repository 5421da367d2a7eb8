//! From texts to files, or to the differences between them.
//!
//! Invariant: a folder of generated files holds what was generated and nothing
//! else; files that are no longer generated are removed (or reported).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use super::Error;
use super::package::Files;

/// How a file on disk differs from what is generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub path: PathBuf,
    /// What is to be done to it.
    pub kind: ChangeKind,
    /// A unified diff from what is there to what is generated, shortened.
    pub diff: String,
}

/// What is to be done to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// It is missing.
    New,
    /// It differs.
    Changed,
    /// It is no longer generated.
    Gone,
}

/// Lines of a diff that are shown; the rest is counted.
const SHOWN: usize = 40;

/// Compares a generated folder with what is on disk.
///
/// # Errors
/// When a file cannot be read.
pub(super) fn compare(folder: &Path, files: &Files) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for (path, text) in files {
        let full = folder.join(path);
        match std::fs::read_to_string(&full) {
            Ok(there) if &there == text => {}
            Ok(there) => changes.push(Change {
                diff: diff(&there, text),
                path: full,
                kind: ChangeKind::Changed,
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => changes.push(Change {
                path: full,
                kind: ChangeKind::New,
                diff: String::new(),
            }),
            Err(error) => return Err(Error::io(full)(error)),
        }
    }
    for path in on_disk(folder)? {
        if !files.contains_key(&path) {
            changes.push(Change {
                path: folder.join(path),
                kind: ChangeKind::Gone,
                diff: String::new(),
            });
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(changes)
}

/// Brings a folder to what is generated; only what differs is touched.
///
/// # Errors
/// When a file cannot be written or removed.
pub(super) fn write(folder: &Path, files: &Files, changes: &[Change]) -> Result<(), Error> {
    for change in changes {
        if change.kind == ChangeKind::Gone {
            std::fs::remove_file(&change.path).map_err(Error::io(&change.path))?;
            continue;
        }
        let text = change
            .path
            .strip_prefix(folder)
            .ok()
            .and_then(|path| files.get(path));
        let Some(text) = text else {
            continue;
        };
        if let Some(parent) = change.path.parent() {
            std::fs::create_dir_all(parent).map_err(Error::io(parent))?;
        }
        // A reader never sees half a file: it is written beside and moved.
        let parent = change.path.parent().unwrap_or(folder);
        let temporary = tempfile::NamedTempFile::new_in(parent).map_err(Error::io(parent))?;
        std::fs::write(temporary.path(), text).map_err(Error::io(&change.path))?;
        temporary
            .persist(&change.path)
            .map_err(|error| Error::io(&change.path)(error.error))?;
        readable_by_all(&change.path)?;
    }
    Ok(())
}

/// Temporary files are private; generated source is not.
#[cfg(unix)]
fn readable_by_all(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644)).map_err(Error::io(path))
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> Result<(), Error> {
    Ok(())
}

/// The generated files of a folder: its manifest and everything below `src`.
fn on_disk(folder: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let mut found = BTreeSet::new();
    let mut pending = vec![folder.join("src")];
    while let Some(current) = pending.pop() {
        let entries = match std::fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(Error::io(current)(error)),
        };
        for entry in entries {
            let path = entry.map_err(Error::io(&current))?.path();
            if path.is_dir() {
                pending.push(path);
            } else if let Ok(inner) = path.strip_prefix(folder) {
                found.insert(inner.to_owned());
            }
        }
    }
    Ok(found)
}

fn diff(there: &str, generated: &str) -> String {
    let diff = TextDiff::from_lines(there, generated);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .header("checked in", "generated")
        .to_string();
    let count = text.lines().count();
    if count <= SHOWN {
        return text;
    }
    let shown: Vec<&str> = text.lines().take(SHOWN).collect();
    format!("{}\n… {} more lines\n", shown.join("\n"), count - SHOWN)
}
