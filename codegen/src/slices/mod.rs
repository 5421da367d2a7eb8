//! Slices: which operations become a client.
//!
//! A slice file lists slices, each with a name, a package and operations:
//!
//! ```toml
//! [[slice]]
//! name = "inventory"
//! package = "pve-inventory"
//! description = "What the sync reads."
//! read-only = true
//! operations = ["GET /version", "GET /nodes/**"]
//! ```
//!
//! An operation is a method (or `*`) and a path as the documents write it;
//! `/**` at its end takes the path itself and everything below.
//!
//! Invariant: a read-only slice holds GET operations only. Ours is read-only,
//! so that the program has no code that could alter a Proxmox VE
//! (DESIGN.md's invariant 9).

mod cut;

pub use cut::cut;

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::generate::Error;
use crate::merge::{METHODS, Merged};

/// A slice file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SliceFile {
    /// The slices, in the order of the file.
    #[serde(rename = "slice")]
    pub slices: Vec<Slice>,
}

/// A client to be cut.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Slice {
    /// What messages call it.
    pub name: String,
    /// The package name of the crate.
    pub package: String,
    /// One sentence for the package.
    #[serde(default)]
    pub description: String,
    /// Whether it may hold nothing but GET.
    #[serde(default)]
    pub read_only: bool,
    /// The operations, see the module's documentation.
    pub operations: Vec<String>,
}

/// An operation by method and path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationKey {
    /// The path.
    pub path: String,
    /// The method, in lower case.
    pub method: String,
}

/// Reads a slice file.
///
/// # Errors
/// When the file is not there, no TOML, or not of this shape.
pub fn read(path: &Path) -> Result<SliceFile, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
    toml::from_str(&text).map_err(|error| Error::Document {
        path: path.to_owned(),
        problem: format!("no slice file: {error}"),
    })
}

/// Resolves a slice to operations of the merged document, sorted.
///
/// # Errors
/// When an entry cannot be read or names no operation of any version, and when
/// a read-only slice would hold anything but GET.
pub fn resolve(slice: &Slice, merged: &Merged, file: &str) -> Result<Vec<OperationKey>, Error> {
    let problem = |problem: String| Error::Slice {
        file: file.to_owned(),
        slice: slice.name.clone(),
        problem,
    };
    let all = all_operations(merged);
    let mut chosen = BTreeSet::new();
    for entry in &slice.operations {
        let (method, path) = entry.split_once(' ').ok_or_else(|| {
            problem(format!(
                "`{entry}`: expected a method and a path, as in `GET /nodes`"
            ))
        })?;
        let method = method.to_lowercase();
        if method != "*" && !METHODS.contains(&method.as_str()) {
            return Err(problem(format!(
                "`{entry}`: `{method}` is no method of Proxmox VE: expected GET, POST, PUT, DELETE or *"
            )));
        }
        if slice.read_only && method != "get" {
            return Err(problem(format!(
                "`{entry}`: a read-only slice holds GET operations only, so that its user has no code that could alter a Proxmox VE; remove the entry, or `read-only` from the slice"
            )));
        }
        let matching: Vec<&OperationKey> = all
            .iter()
            .filter(|key| (method == "*" || key.method == method) && matches(&key.path, path))
            .collect();
        if matching.is_empty() {
            let near = nearest(path, &all);
            return Err(problem(format!(
                "`{entry}`: no supported version has this operation{near}"
            )));
        }
        chosen.extend(matching.into_iter().cloned());
    }
    if chosen.is_empty() {
        return Err(problem("it lists no operation".to_owned()));
    }
    Ok(chosen.into_iter().collect())
}

fn all_operations(merged: &Merged) -> Vec<OperationKey> {
    let paths = merged.document["paths"].as_object();
    paths
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .map(|(method, _)| OperationKey {
                    path: path.clone(),
                    method: method.clone(),
                })
        })
        .collect()
}

fn matches(path: &str, pattern: &str) -> bool {
    match pattern.strip_suffix("/**") {
        Some(prefix) => path
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
        None => path == pattern,
    }
}

/// What the writer may have meant: the paths that begin alike the longest.
fn nearest(path: &str, all: &[OperationKey]) -> String {
    let common = |other: &str| {
        path.split('/')
            .zip(other.split('/'))
            .take_while(|(ours, theirs)| ours == theirs)
            .count()
    };
    let best = all.iter().map(|key| common(&key.path)).max().unwrap_or(0);
    if best < 2 {
        return String::new();
    }
    let names: Vec<String> = all
        .iter()
        .filter(|key| common(&key.path) == best)
        .take(5)
        .map(|key| format!("{} {}", key.method.to_uppercase(), key.path))
        .collect();
    format!("; nearest: {}", names.join(", "))
}
