//! What the handwritten client of NetBox uses, held against NetBox's own
//! documents in `schemas/netbox/`.
//!
//! The client declares each endpoint with a macro: path, fields read, fields
//! written, filters, lengths, choices, and the version with which something
//! came. The declarations are read from the source ([`scan`]), so that a finding
//! names its line, and every one is looked up in the document of every version
//! ([`check`]).
//!
//! Invariant: a declaration is true both ways: what it says is there from a
//! version on is there in it and all later ones, and in none before.

mod document;
mod rules;
mod tables;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::{Error, Place, version_key};

pub use rules::RULES;
pub use tables::{Member, Since, Table, scan};

use document::Api;

/// NetBox's documents by version.
pub type Documents = BTreeMap<String, Value>;

/// Something that the client declares and a version contradicts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where the declaration stands.
    pub place: Place,
    /// The rule's id.
    pub rule: &'static str,
    /// The endpoint's path below `/api/`.
    pub endpoint: String,
    /// The field, filter or parameter; empty for the endpoint.
    pub name: String,
    /// What was found, as the end of a sentence that begins with the name.
    pub what: String,
    /// In which versions, oldest first.
    pub versions: Vec<String>,
    /// The nearest names that exist there.
    pub nearest: Vec<String>,
    /// What to do.
    pub help: &'static str,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: [{}] {}", self.place, self.rule, self.endpoint)?;
        if !self.name.is_empty() {
            write!(f, " `{}`", self.name)?;
        }
        write!(f, " {} in NetBox {}", self.what, self.versions.join(", "))?;
        if !self.nearest.is_empty() {
            let names: Vec<String> = self
                .nearest
                .iter()
                .map(|name| format!("`{name}`"))
                .collect();
            write!(f, " (near it there: {})", names.join(", "))?;
        }
        write!(f, " — {}", self.help)
    }
}

/// Checks the declarations in a source file against the documents in a folder.
///
/// # Errors
/// When a file cannot be read, or is not what it should be.
pub fn run(root: &Path, source: &str, schemas: &str) -> Result<Vec<Finding>, Error> {
    let path = root.join(source);
    let text = std::fs::read_to_string(&path).map_err(|error| Error::file(&path, error))?;
    let tables = scan(source, &text)?;
    Ok(check(&tables, &read(&root.join(schemas))?))
}

/// Reads the documents of a folder.
///
/// # Errors
/// When the folder holds none, or one that is no JSON.
pub fn read(folder: &Path) -> Result<Documents, Error> {
    let file = |error| Error::file(folder, error);
    let mut documents = Documents::new();
    for entry in std::fs::read_dir(folder).map_err(file)? {
        let path = entry.map_err(file)?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let Some(version) = name.strip_suffix(".json") else {
            continue;
        };
        let text = std::fs::read(&path).map_err(|error| Error::file(&path, error))?;
        let document = serde_json::from_slice(&text).map_err(|source| Error::Document {
            name: path.display().to_string(),
            source,
        })?;
        documents.insert(version.to_owned(), document);
    }
    if documents.is_empty() {
        return Err(Error::NoDocuments {
            path: folder.to_owned(),
        });
    }
    Ok(documents)
}

/// Holds declarations against documents. Versions that have the same finding
/// share one.
pub fn check(tables: &[Table], documents: &Documents) -> Vec<Finding> {
    let mut versions: Vec<&String> = documents.keys().collect();
    versions.sort_by_key(|version| version_key(version));
    let mut found: BTreeMap<Finding, Vec<String>> = BTreeMap::new();
    for version in versions {
        let api = Api::new(&documents[version]);
        for table in tables {
            for finding in rules::table(table, &api, version) {
                found.entry(finding).or_default().push(version.clone());
            }
        }
    }
    found
        .into_iter()
        .map(|(finding, versions)| Finding {
            versions,
            ..finding
        })
        .collect()
}
