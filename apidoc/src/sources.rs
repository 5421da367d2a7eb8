//! `schemas/pve/SOURCES.toml`: where each document's capture came from.
//!
//! Invariant: reading and writing the file leaves it byte for byte the same, so
//! that a refresh changes only the entry of the version it refreshed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::Error;

/// The whole file: an entry per version, `9.1`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sources {
    /// By version.
    #[serde(default)]
    pub version: BTreeMap<String, Source>,
}

/// Where one capture came from. Either a URL, or repository, commit and path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The address that was crawled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A public repository, `proxmox/pve-docs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// The commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The file in the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Day of the commit or of the crawl, `2025-11-19`.
    pub date: String,
    /// SHA-256 of the array.
    pub sha256: String,
    /// Paths that have an operation.
    pub paths: usize,
    /// Operations.
    pub operations: usize,
}

const HEAD: &str = "\
# Where the captures behind the documents in this folder came from. `sha256` is
# that of the array in the viewer's script, from its first bracket to its last;
# the counts are of the array too. Written by `pve-codegen refresh`.
";

impl Sources {
    /// Reads the file's text.
    ///
    /// # Errors
    /// [`Error::Data`] with the parser's place and words.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::Data {
            file: "schemas/pve/SOURCES.toml".into(),
            reason: error.to_string(),
        })
    }

    /// The file's text, versions in ascending order.
    pub fn to_text(&self) -> String {
        let mut text = String::from(HEAD);
        let mut versions: Vec<(&String, &Source)> = self.version.iter().collect();
        versions.sort_by_key(|(version, _)| order(version));
        for (version, source) in versions {
            let _ = write!(text, "\n[version.{}]\n", quoted(version));
            let optional = [
                ("url", &source.url),
                ("repository", &source.repository),
                ("commit", &source.commit),
                ("path", &source.path),
            ];
            for (key, value) in optional {
                if let Some(value) = value {
                    let _ = writeln!(text, "{key} = {}", quoted(value));
                }
            }
            let _ = writeln!(text, "date = {}", quoted(&source.date));
            let _ = writeln!(text, "sha256 = {}", quoted(&source.sha256));
            let _ = writeln!(text, "paths = {}", source.paths);
            let _ = writeln!(text, "operations = {}", source.operations);
        }
        text
    }
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// 9.1 before 10.0.
fn order(version: &str) -> (Vec<u32>, &str) {
    (
        version
            .split('.')
            .map(|part| part.parse().unwrap_or(u32::MAX))
            .collect(),
        version,
    )
}
