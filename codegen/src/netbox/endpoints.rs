//! `schemas/netbox/endpoints.toml`: which endpoints the documents hold.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::Error;
use crate::merge::Version;

/// The file's name.
const FILE: &str = "endpoints.toml";

/// The list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endpoints {
    entries: BTreeMap<String, Option<Version>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    endpoints: Vec<String>,
    #[serde(default)]
    since: BTreeMap<String, String>,
}

impl Endpoints {
    /// Reads the list in a folder, `schemas/netbox`.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|e| e.to_string());
        text.and_then(|text| Self::parse(&text))
            .map_err(|reason| Error::File { path, reason })
    }

    /// Reads the list's text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut names = BTreeSet::new();
        for name in raw.endpoints {
            if name.is_empty() || name.starts_with('/') || name.ends_with('/') {
                return Err(format!(
                    "endpoints: {name:?}: expected a path below /api/ without slashes at its ends, like \"dcim/devices\""
                ));
            }
            if !names.insert(name.clone()) {
                return Err(format!("endpoints: {name:?} stands there twice"));
            }
        }
        let mut entries: BTreeMap<_, _> = names.into_iter().map(|name| (name, None)).collect();
        for (name, since) in raw.since {
            let version: Version = since.parse().map_err(|_: crate::merge::InvalidVersion| {
                format!("since: {name:?}: {since:?} is no version; expected one like \"4.6\"")
            })?;
            let entry = entries
                .get_mut(&name)
                .ok_or_else(|| format!("since: {name:?} is not among the endpoints"))?;
            *entry = Some(version);
        }
        Ok(Self { entries })
    }

    /// The paths below `/api/`, and the first version of those that came later.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<Version>)> {
        self.entries
            .iter()
            .map(|(name, since)| (name.as_str(), *since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_another_shape_is_refused() {
        let refuse = |text: &str| Endpoints::parse(text).unwrap_err();
        assert!(refuse("endpoints = [\"/api/dcim/devices/\"]").contains("below /api/"));
        assert!(refuse("endpoints = [\"a\", \"a\"]").contains("twice"));
        assert!(refuse("endpoints = []\n[since]\n\"a\" = \"4.6\"").contains("not among"));
        assert!(refuse("endpoints = [\"a\"]\n[since]\n\"a\" = \"soon\"").contains("\"a\""));
        assert!(refuse("paths = []").contains("paths"));
    }
}
