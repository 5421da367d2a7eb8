//! A capture: the API array as the network delivered it, and where it came from.
//!
//! On disk a capture is a folder with two files:
//!
//! - `apidoc.json`: the bytes of the array, from `[` to the matching `]`;
//! - `capture.toml`: the [`Provenance`].
//!
//! Invariant: a capture on disk is whole. It is written beside its place and
//! moved there at the end, and it is refused when its array does not have the
//! sha256 that its provenance says.
//! Invariant: everything after the crawl works on a capture alone.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::crawl::Counts;

/// Name of the file that holds the array.
pub const ARRAY: &str = "apidoc.json";
/// Name of the file that says where it came from.
pub const PROVENANCE: &str = "capture.toml";
/// The version of this format.
const FORMAT: u32 = 1;

/// An API array with its origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Capture {
    /// The array's text.
    pub array: String,
    /// Where it came from.
    pub provenance: Provenance,
}

/// Where a capture came from, and what is known of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// Version of the capture format.
    pub format: u32,
    /// What was crawled: URL, folder or file.
    pub source: String,
    /// The script that held the array.
    pub script: String,
    /// The page's title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The name that the array was assigned to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding: Option<String>,
    /// When, in UTC.
    pub captured: jiff::Timestamp,
    /// The program, with its version.
    pub tool: String,
    /// SHA-256 of the array's bytes.
    pub sha256: String,
    /// Length of the array in bytes.
    pub bytes: usize,
    /// `pve`, `pbs`, `pmg`, `pdm`.
    pub product: String,
    /// The version, `9.1`.
    pub version: String,
    /// How the version is known.
    pub version_from: VersionFrom,
    /// The same in words, with what other witnesses said.
    pub version_evidence: String,
    /// What the parser counted.
    pub counts: Counts,
    /// What was compared with what.
    pub verified: Verified,
}

/// How the version of a capture is known, the strongest witness first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VersionFrom {
    /// The node said so.
    Server,
    /// The operations are those of one version.
    Markers,
    /// The option `--version`.
    Given,
}

/// What was compared when the capture was made. All of it agreed: otherwise
/// there is no capture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// The means, see [`Verified::parser`] and [`Verified::chrome`].
    pub means: Vec<String>,
    /// Chrome's name and version, if one was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chrome: Option<String>,
}

impl Verified {
    /// The reading without a browser.
    pub fn parser() -> Self {
        Self {
            means: vec!["parsed as an API tree".to_owned()],
            chrome: None,
        }
    }

    /// The reading with `chrome`, beside the one without.
    pub fn chrome(chrome: String) -> Self {
        let mut verified = Self::parser();
        verified.means.extend(
            [
                "text of the script in Chrome = bytes delivered",
                "value in the page before the viewer ran = parsed value",
                "endpoints counted in the page = endpoints parsed",
            ]
            .map(str::to_owned),
        );
        verified.chrome = Some(chrome);
        verified
    }
}

/// Why a capture could not be written or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operating system refused.
    #[error("{}: {what}: {cause}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried.
        what: &'static str,
        /// What it said.
        cause: std::io::Error,
    },
    /// There is something at the place of the new capture that is none.
    #[error("{}: exists and is no capture; name another place with --out", path.display())]
    Occupied {
        /// The place.
        path: PathBuf,
    },
    /// `capture.toml` is not what this program writes.
    #[error("{}: {reason}", path.display())]
    Provenance {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        reason: String,
    },
    /// The array was altered after the capture.
    #[error(
        "{}: its sha256 is {found}, and {PROVENANCE} says {expected}: the array was altered; crawl again",
        path.display()
    )]
    Altered {
        /// The array's file.
        path: PathBuf,
        /// The recorded hash.
        expected: String,
        /// The hash of what is there.
        found: String,
    },
}

impl Capture {
    /// Whether `folder` looks like a capture.
    pub fn is_at(folder: &Path) -> bool {
        folder.join(PROVENANCE).is_file()
    }

    /// Reads the capture in `folder`.
    ///
    /// # Errors
    /// [`Error::Io`], [`Error::Provenance`], [`Error::Altered`].
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(PROVENANCE);
        let text = fs::read_to_string(&path).map_err(io(&path, "cannot be read"))?;
        let refuse = |reason: String| Error::Provenance {
            path: path.clone(),
            reason,
        };
        let provenance: Provenance = toml::from_str(&text).map_err(|e| refuse(e.to_string()))?;
        if provenance.format != FORMAT {
            return Err(refuse(format!(
                "format {} is not known, this program reads format {FORMAT}; crawl again",
                provenance.format
            )));
        }
        let path = folder.join(ARRAY);
        let array = fs::read_to_string(&path).map_err(io(&path, "cannot be read"))?;
        let found = pve_apidoc::literal::sha256(array.as_bytes());
        if found != provenance.sha256 {
            return Err(Error::Altered {
                path,
                expected: provenance.sha256,
                found,
            });
        }
        Ok(Self { array, provenance })
    }

    /// Writes the capture to `folder`. An older capture there is replaced,
    /// anything else is not.
    ///
    /// # Errors
    /// [`Error::Io`], [`Error::Occupied`]. After an error `folder` is as it was.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        if folder.exists() && !Self::is_at(folder) {
            let empty = fs::read_dir(folder).is_ok_and(|mut files| files.next().is_none());
            if !empty {
                return Err(Error::Occupied {
                    path: folder.to_owned(),
                });
            }
        }
        let parent = match folder.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        fs::create_dir_all(parent).map_err(io(parent, "cannot be created"))?;
        let fresh = tempfile::Builder::new()
            .prefix(".capture-")
            .tempdir_in(parent)
            .map_err(io(parent, "cannot hold a temporary folder"))?;
        // A temporary folder is for its owner only; a capture is for everybody
        // whom the place is for.
        let inner = fresh.path().join("new");
        fs::create_dir(&inner).map_err(io(&inner, "cannot be created"))?;
        let provenance = self.to_toml().map_err(|reason| Error::Provenance {
            path: inner.join(PROVENANCE),
            reason,
        })?;
        write_synced(&inner.join(ARRAY), self.array.as_bytes())?;
        write_synced(&inner.join(PROVENANCE), provenance.as_bytes())?;
        let old = fresh.path().join("old");
        let replaced = folder.exists();
        if replaced {
            fs::rename(folder, &old).map_err(io(folder, "cannot be replaced"))?;
        }
        if let Err(cause) = fs::rename(&inner, folder) {
            if replaced {
                // Nothing better can be done if this fails too; the old capture
                // is then kept in the temporary folder.
                if fs::rename(&old, folder).is_err() {
                    let _ = fresh.keep();
                }
            }
            return Err(Error::Io {
                path: folder.to_owned(),
                what: "cannot be written",
                cause,
            });
        }
        Ok(())
    }

    /// The text of `capture.toml`.
    fn to_toml(&self) -> Result<String, String> {
        let body = toml::to_string(&self.provenance).map_err(|e| e.to_string())?;
        Ok(format!(
            "# Where this capture came from. {ARRAY} beside it is the array as it was delivered.\n{body}"
        ))
    }
}

impl Provenance {
    /// The version of the capture format that this program writes.
    pub const FORMAT: u32 = FORMAT;

    /// The name and version of this program, as it is recorded.
    pub fn this_tool() -> String {
        format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
    }
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = fs::File::create(path).map_err(io(path, "cannot be written"))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(io(path, "cannot be written"))
}

fn io<'a>(path: &'a Path, what: &'static str) -> impl FnOnce(std::io::Error) -> Error + 'a {
    move |cause| Error::Io {
        path: path.to_owned(),
        what,
        cause,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capture(array: &str) -> Capture {
        Capture {
            array: array.to_owned(),
            provenance: Provenance {
                format: FORMAT,
                source: "https://pve.example:8006/pve-docs/api-viewer/".to_owned(),
                script: "https://pve.example:8006/pve-docs/api-viewer/apidoc.js".to_owned(),
                title: Some("Proxmox VE API Documentation".to_owned()),
                binding: Some("apiSchema".to_owned()),
                captured: "2026-11-21T20:00:00Z".parse().unwrap(),
                tool: "pve-codegen 0.1.0".to_owned(),
                sha256: pve_apidoc::literal::sha256(array.as_bytes()),
                bytes: array.len(),
                product: "pve".to_owned(),
                version: "9.1".to_owned(),
                version_from: VersionFrom::Markers,
                version_evidence: "the operations are those of 9.1".to_owned(),
                counts: Counts {
                    nodes: 2,
                    paths: 1,
                    operations: 1,
                },
                verified: Verified::chrome("Chrome/156.0.0.0".to_owned()),
            },
        }
    }

    #[test]
    fn what_was_written_is_read_and_the_file_is_for_people() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("captures/9.1");
        capture("[1]").write(&place).unwrap();
        assert_eq!(Capture::read(&place).unwrap(), capture("[1]"));
        insta::assert_snapshot!(fs::read_to_string(place.join(PROVENANCE)).unwrap());
        // Nothing is left beside it.
        assert_eq!(fs::read_dir(place.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn an_older_capture_is_replaced_and_anything_else_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("9.1");
        capture("[1]").write(&place).unwrap();
        capture("[2]").write(&place).unwrap();
        assert_eq!(Capture::read(&place).unwrap().array, "[2]");

        let other = folder.path().join("home");
        fs::create_dir(&other).unwrap();
        fs::write(other.join("letter"), "dear").unwrap();
        let error = capture("[1]").write(&other).unwrap_err();
        assert!(matches!(error, Error::Occupied { .. }), "{error}");
        assert!(other.join("letter").exists());
    }

    #[test]
    fn an_altered_array_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("9.1");
        capture("[1]").write(&place).unwrap();
        fs::write(place.join(ARRAY), "[2]").unwrap();
        let error = Capture::read(&place).unwrap_err();
        assert!(matches!(error, Error::Altered { .. }), "{error}");
    }

    #[test]
    fn a_capture_that_says_something_unknown_is_refused_with_the_place() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("9.1");
        capture("[1]").write(&place).unwrap();
        let path = place.join(PROVENANCE);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("format = 1", "format = 7")).unwrap();
        assert!(
            Capture::read(&place)
                .unwrap_err()
                .to_string()
                .contains("format 7 is not known")
        );
        fs::write(&path, text.replace("format = 1", "format = 1\nmood = 2")).unwrap();
        assert!(
            Capture::read(&place)
                .unwrap_err()
                .to_string()
                .contains("mood")
        );
    }
}
