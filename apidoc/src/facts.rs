//! Facts about Proxmox VE that its viewer does not show, kept as data files of
//! this crate: the members of registered formats, the ranges of indexed keys,
//! and the path parameters that take the rest of the path.
//!
//! Invariant: the files are read by the same code as a capture; a mistake in
//! them is an error that names the file.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::Error;
use crate::error::Severity;
use crate::tree::Schema;
use crate::tree::reader::Log;

const NAMED_FORMATS: &str = include_str!("../data/named-formats.json");
const INDEX_RANGES: &str = include_str!("../data/index-ranges.toml");
const WILDCARDS: &str = include_str!("../data/wildcards.toml");

/// The facts.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Registered formats that are property strings, by name.
    pub formats: BTreeMap<String, BTreeMap<String, Schema>>,
    /// Lowest and highest index per family.
    pub ranges: BTreeMap<String, (u32, u32)>,
    /// (path, parameter) pairs whose parameter may contain slashes.
    wildcards: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Ranges {
    ranges: BTreeMap<String, (u32, u32)>,
}

#[derive(Deserialize)]
struct Wildcards {
    wildcard: Vec<Wildcard>,
}

#[derive(Deserialize)]
struct Wildcard {
    ends_with: String,
    parameter: String,
}

impl Facts {
    /// Reads the files that are compiled in.
    ///
    /// # Errors
    /// [`Error::Data`] when one of them is malformed.
    pub fn load() -> Result<Self, Error> {
        let bad = |file: &str, reason: String| Error::Data {
            file: file.to_owned(),
            reason,
        };
        let name = "apidoc/data/named-formats.json";
        let json: Value =
            serde_json::from_str(NAMED_FORMATS).map_err(|e| bad(name, e.to_string()))?;
        let map = json
            .get("formats")
            .and_then(Value::as_object)
            .ok_or_else(|| bad(name, "expected an object under `formats`".into()))?;
        let mut log = Log::default();
        let mut formats = BTreeMap::new();
        for (format, members) in map {
            let members = members
                .as_object()
                .ok_or_else(|| bad(name, format!("{format}: expected an object of members")))?;
            let pointer = format!("/formats/{format}");
            formats.insert(
                format.clone(),
                Schema::members(members, &pointer, 0, &mut log),
            );
        }
        if let Some(finding) = log
            .findings
            .iter()
            .find(|finding| finding.severity >= Severity::Unknown)
        {
            return Err(bad(name, finding.to_string()));
        }
        let ranges: Ranges = toml::from_str(INDEX_RANGES)
            .map_err(|e| bad("apidoc/data/index-ranges.toml", e.to_string()))?;
        let wildcards: Wildcards = toml::from_str(WILDCARDS)
            .map_err(|e| bad("apidoc/data/wildcards.toml", e.to_string()))?;
        Ok(Self {
            formats,
            ranges: ranges.ranges,
            wildcards: wildcards
                .wildcard
                .into_iter()
                .map(|w| (w.ends_with, w.parameter))
                .collect(),
        })
    }

    /// The parameter takes the rest of the path, slashes included.
    pub fn is_wildcard(&self, path: &str, parameter: &str) -> bool {
        self.wildcards
            .iter()
            .any(|(end, name)| name == parameter && path.ends_with(end.as_str()))
    }
}
