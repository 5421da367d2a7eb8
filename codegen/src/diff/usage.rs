//! Which findings touch a program, by what its sources use.
//!
//! The sources are read by pve-contract, as the build's own check reads them: a
//! finding touches a program that calls the operation and, where it is about a
//! parameter or a field, sends or reads just that one.
//!
//! Invariant: in doubt a finding touches: one about the whole answer touches who
//! reads any field of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pve_contract::build::{Settings, run};

use super::{Finding, Report, Users};

/// What a program uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Usage {
    program: String,
    operations: BTreeMap<String, Used>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Used {
    places: Vec<String>,
    /// `None` when it is not known what of the operation is used.
    parts: Option<Parts>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Parts {
    parameters: BTreeSet<String>,
    /// Place of the field in the answer, and where it is taken.
    fields: BTreeMap<String, Vec<String>>,
}

impl Usage {
    /// Reads the sources in `folder` of the repository at `root`.
    ///
    /// # Errors
    /// Which input cannot be read.
    pub fn of_sources(root: &Path, folder: &str) -> Result<Self, String> {
        let settings = Settings {
            root,
            sources: folder.trim_end_matches('/'),
            schemas: "schemas/pve",
            slice: None,
            netbox: None,
        };
        let checked = run(&settings).map_err(|error| error.to_string())?;
        let told =
            |places: &[pve_contract::Place]| places.iter().map(ToString::to_string).collect();
        let operations = checked.contract.operations.iter().map(|operation| {
            let parts = Parts {
                parameters: operation
                    .parameters
                    .iter()
                    .map(|one| one.name.clone())
                    .collect(),
                fields: operation
                    .fields
                    .iter()
                    .map(|field| (field.path.clone(), told(&field.places)))
                    .collect(),
            };
            let used = Used {
                places: told(&operation.places),
                parts: Some(parts),
            };
            (operation.id.clone(), used)
        });
        Ok(Self {
            program: folder.to_owned(),
            operations: operations.collect(),
        })
    }

    /// What is known where there are no sources: the operations of slices, each
    /// with all its parameters and fields.
    pub fn of_slices(users: &Users) -> Self {
        let mut operations: BTreeMap<String, Used> = BTreeMap::new();
        for (slice, ids) in users {
            for id in ids {
                let used = operations.entry(id.clone()).or_default();
                used.places.push(format!("slice {slice}"));
            }
        }
        let names: Vec<&str> = users.keys().map(String::as_str).collect();
        Self {
            program: format!("slice {}", names.join(", ")),
            operations,
        }
    }

    /// Where what the finding is about is used; nothing where it is not.
    fn places(&self, finding: &Finding) -> Vec<String> {
        let Some(used) = self.operations.get(&finding.operation_id) else {
            return Vec::new();
        };
        // A fact's name follows that of its field.
        let place = finding.place.split(' ').next().unwrap_or_default();
        let is_answer = finding.rule.starts_with("answer-");
        let is_parameter = finding.rule.starts_with("parameter-");
        match &used.parts {
            Some(parts) if is_answer => {
                let is_in = |field: &str| match field.strip_prefix(place) {
                    Some(rest) => {
                        place.is_empty() || rest.is_empty() || rest.starts_with(['.', '[', '{'])
                    }
                    None => false,
                };
                let taken = parts.fields.iter().filter(|(field, _)| is_in(field));
                taken.flat_map(|(_, places)| places.clone()).collect()
            }
            Some(parts) if is_parameter && finding.rule != "parameter-added-required" => {
                let name = place.split(['[', '{', '.']).next().unwrap_or_default();
                match parts.parameters.contains(name) {
                    true => used.places.clone(),
                    false => Vec::new(),
                }
            }
            _ => used.places.clone(),
        }
    }
}

impl Report {
    /// The same with the findings that touch a program first, each with the
    /// places of its uses.
    #[must_use]
    pub fn touching(mut self, usage: &Usage) -> Self {
        for finding in &mut self.findings {
            finding.used_at = usage.places(finding);
            finding.used_at.sort();
            finding.used_at.dedup();
        }
        // The sort is stable: beyond that the order stays.
        self.findings
            .sort_by_key(|finding| finding.used_at.is_empty());
        self.program = Some(usage.program.clone());
        self
    }
}
