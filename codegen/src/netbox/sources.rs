//! `schemas/netbox/SOURCES.toml`: where the document behind each file came from.
//!
//! Invariant: entries of other versions, and the entry of a version whose
//! document is the same as before, stay word for word what they say.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Counts, Error};
use crate::merge::Version;

/// The file's name.
pub const FILE: &str = "SOURCES.toml";

const HEADER: &str = "\
# Where the documents behind the files in this folder came from. `sha256` and
# `bytes` are those of NetBox's own document; the counts are of the file here.
# Written by `pve-codegen netbox`.
";

/// What is known of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The release: `4.7.3`.
    pub release: String,
    /// The address without secrets, or the file's name.
    pub source: String,
    /// The day on which it was read.
    pub date: String,
    /// Hash of NetBox's document.
    pub sha256: String,
    /// Size of NetBox's document.
    pub bytes: u64,
    /// Paths kept.
    pub paths: u64,
    /// Operations kept.
    pub operations: u64,
    /// Parameters kept.
    pub parameters: u64,
    /// Schemas kept.
    pub schemas: u64,
}

impl Entry {
    /// The same with these counts.
    #[must_use]
    pub fn with_counts(mut self, counts: Counts) -> Self {
        self.paths = counts.paths as u64;
        self.operations = counts.operations as u64;
        self.parameters = counts.parameters as u64;
        self.schemas = counts.schemas as u64;
        self
    }
}

/// The file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    entries: BTreeMap<Version, Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    version: BTreeMap<String, Entry>,
}

impl Sources {
    /// Reads the file in a folder; one that does not exist is empty.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(FILE);
        let text = match std::fs::read_to_string(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
            other => other.map_err(|e| e.to_string()),
        };
        text.and_then(|text| Self::parse(&text))
            .map_err(|reason| Error::File { path, reason })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| e.to_string())?;
        let entries = raw.version.into_iter().map(|(name, entry)| {
            let version = name.parse();
            let version = version.map_err(|_: crate::merge::InvalidVersion| {
                format!("version.{name:?}: expected a version like \"4.7\"")
            })?;
            Ok((version, entry))
        });
        Ok(Self {
            entries: entries.collect::<Result<_, String>>()?,
        })
    }

    /// What is recorded of a version.
    pub fn get(&self, version: Version) -> Option<&Entry> {
        self.entries.get(&version)
    }

    /// The same with what is known of a document. Where from and when the same
    /// document was read once more is not recorded.
    #[must_use]
    pub fn with(mut self, version: Version, mut entry: Entry) -> Self {
        if let Some(known) = self.entries.get(&version)
            && known.sha256 == entry.sha256
        {
            entry.source.clone_from(&known.source);
            entry.date.clone_from(&known.date);
        }
        self.entries.insert(version, entry);
        self
    }

    /// The file's text.
    ///
    /// # Errors
    /// [`Error::File`] should an entry not be writable as TOML.
    pub fn to_text(&self) -> Result<String, Error> {
        let mut text = HEADER.to_owned();
        for (version, entry) in &self.entries {
            let entry = toml::to_string(entry).map_err(|e| Error::File {
                path: FILE.into(),
                reason: e.to_string(),
            })?;
            // Writing to a string does not fail.
            let _ = write!(text, "\n[version.\"{version}\"]\n{entry}");
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(sha256: &str) -> Entry {
        Entry {
            release: "4.7.3".to_owned(),
            source: format!("https://netbox.example/api/schema/{sha256}"),
            date: "2026-11-21".to_owned(),
            sha256: sha256.to_owned(),
            bytes: 2,
            paths: 1,
            operations: 5,
            parameters: 9,
            schemas: 3,
        }
    }

    #[test]
    fn the_same_document_keeps_its_origin() {
        let version = "4.7".parse().unwrap();
        let sources = Sources::default().with(version, entry("aa"));
        let text = sources.to_text().unwrap();
        insta::assert_snapshot!(text);
        assert_eq!(Sources::parse(&text).unwrap(), sources);
        let mut again = entry("aa");
        again.source = "elsewhere".to_owned();
        again.date = "2027-01-01".to_owned();
        assert_eq!(sources.clone().with(version, again), sources);
        let other = sources.clone().with(version, entry("bb"));
        assert_eq!(other.get(version), Some(&entry("bb")));
    }

    #[test]
    fn a_file_of_another_shape_is_refused() {
        assert!(Sources::parse("[other]\n").unwrap_err().contains("other"));
        assert!(Sources::parse("[version.\"4.7\"]\nrelease = 4\n").is_err());
    }
}
