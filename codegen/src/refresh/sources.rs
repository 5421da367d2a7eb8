//! `schemas/pve/SOURCES.toml`: where the capture behind each document came from.
//!
//! Invariant: entries of other versions, and the entry of a version whose array
//! is the same as before, stay word for word what they say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use toml::{Table, Value};

use super::Error;
use crate::capture::Provenance;
use crate::merge::Version;

/// The file's name.
pub const FILE: &str = "SOURCES.toml";

const HEADER: &str = "\
# Where the captures behind the documents in this folder came from. `sha256` is
# that of the array in the viewer's script, from its first bracket to its last;
# the counts are of the array too. Written by `pve-codegen refresh`.
";

/// In which order an entry's keys are written; others follow by name.
const ORDER: [&str; 9] = [
    "repository",
    "commit",
    "path",
    "source",
    "date",
    "sha256",
    "paths",
    "operations",
    "tool",
];

/// The file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sources {
    entries: BTreeMap<Version, Table>,
}

impl Sources {
    /// Reads the file; one that does not exist is empty.
    ///
    /// # Errors
    /// [`Error::Sources`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(Error::Sources {
                    path: path.to_owned(),
                    reason: error.to_string(),
                });
            }
        };
        Self::parse(&text).map_err(|reason| Error::Sources {
            path: path.to_owned(),
            reason,
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: Table = text.parse().map_err(|e: toml::de::Error| e.to_string())?;
        let mut entries = BTreeMap::new();
        for (key, value) in &file {
            let ("version", Value::Table(versions)) = (key.as_str(), value) else {
                return Err(format!("`{key}`: expected tables named [version.\"9.1\"]"));
            };
            for (name, entry) in versions {
                let version = name
                    .parse()
                    .map_err(|e: crate::merge::InvalidVersion| e.to_string())?;
                let Value::Table(entry) = entry else {
                    return Err(format!("version.\"{name}\": expected a table"));
                };
                entries.insert(version, entry.clone());
            }
        }
        Ok(Self { entries })
    }

    /// The hash recorded for a version.
    pub fn sha256(&self, version: Version) -> Option<&str> {
        self.entries.get(&version)?.get("sha256")?.as_str()
    }

    /// The same with what is known of a capture.
    #[must_use]
    pub fn with(mut self, version: Version, provenance: &Provenance) -> Self {
        if self.sha256(version) == Some(&provenance.sha256) {
            return self;
        }
        let mut entry = Table::new();
        let mut put = |key: &str, value: Value| entry.insert(key.to_owned(), value);
        let number = |n: usize| Value::Integer(i64::try_from(n).unwrap_or(i64::MAX));
        put("source", Value::String(provenance.source.clone()));
        let date = provenance.captured.to_zoned(jiff::tz::TimeZone::UTC).date();
        put("date", Value::String(date.to_string()));
        put("sha256", Value::String(provenance.sha256.clone()));
        put("paths", number(provenance.counts.paths));
        put("operations", number(provenance.counts.operations));
        put("tool", Value::String(provenance.tool.clone()));
        self.entries.insert(version, entry);
        self
    }

    /// The file's text.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (version, entry) in &self.entries {
            // Writing to a string does not fail.
            let _ = writeln!(text, "\n[version.\"{version}\"]");
            let named = ORDER.iter().filter_map(|key| entry.get_key_value(*key));
            let others = entry
                .iter()
                .filter(|(key, _)| !ORDER.contains(&key.as_str()));
            for (key, value) in named.chain(others) {
                let _ = writeln!(text, "{key} = {value}");
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::{Verified, VersionFrom};
    use crate::crawl::Counts;

    const TEXT: &str = "\n[version.\"9.0\"]\nrepository = \"proxmox/pve-docs\"\ncommit = \"a658\"\n\
                        date = \"2025-08-04\"\nsha256 = \"aa\"\npaths = 410\noperations = 628\n";

    fn provenance(sha256: &str) -> Provenance {
        Provenance {
            format: Provenance::FORMAT,
            source: "https://pve.example:8006/pve-docs/api-viewer/".to_owned(),
            script: "https://pve.example:8006/pve-docs/api-viewer/apidoc.js".to_owned(),
            title: None,
            binding: None,
            captured: "2026-11-21T20:00:00Z".parse().unwrap(),
            tool: "pve-codegen 0.1.0".to_owned(),
            sha256: sha256.to_owned(),
            bytes: 2,
            product: "pve".to_owned(),
            version: "9.1".to_owned(),
            version_from: VersionFrom::Server,
            version_evidence: String::new(),
            counts: Counts {
                nodes: 3,
                paths: 2,
                operations: 1,
            },
            verified: Verified::parser(),
        }
    }

    #[test]
    fn what_is_there_stays_and_what_is_new_is_added() {
        let sources = Sources::parse(TEXT).unwrap();
        assert_eq!(sources.to_text(), format!("{HEADER}{TEXT}"));
        let with = sources.with("9.1".parse().unwrap(), &provenance("bb"));
        insta::assert_snapshot!(with.to_text());
        assert_eq!(Sources::parse(&with.to_text()).unwrap(), with);
    }

    #[test]
    fn the_same_array_changes_nothing() {
        let sources = Sources::parse(TEXT).unwrap();
        assert_eq!(
            sources
                .clone()
                .with("9.0".parse().unwrap(), &provenance("aa")),
            sources
        );
    }

    #[test]
    fn a_file_of_another_shape_is_refused_with_the_place() {
        assert!(Sources::parse("[other]\n").unwrap_err().contains("`other`"));
        assert!(
            Sources::parse("[version.nine]\n")
                .unwrap_err()
                .contains("nine")
        );
        assert!(Sources::parse("version = 1\n").is_err());
    }
}
