//! What differs between two OpenAPI documents of this project.
//!
//! Two documents become two [`Surface`]s (what can be called, with what, and what
//! comes back); the [`rules`] compare them operation by operation, each a small
//! function with an id and a verdict for who reads and for who writes.
//!
//! Invariant: a document compared with itself has no findings.
//! Invariant: findings are in the order of path, verb, rule and place, whatever
//! the order of the documents.

mod render;
mod rules;
mod surface;
pub mod usage;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

pub use rules::{Class, Pair, Rule, Verdict, rule, rules};
pub use surface::{Field, Key, Operation, Surface};

/// Why two documents could not be compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The document is not one that this project writes.
    #[error("{document}: {place}: {expected}")]
    Document {
        /// Which of the two.
        document: String,
        /// JSON pointer.
        place: String,
        /// What was expected there.
        expected: String,
    },
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Id of the rule that found it.
    pub rule: &'static str,
    /// New, gone or changed.
    pub class: Class,
    /// What it means for who takes the answer apart.
    pub reader: Verdict,
    /// What it means for who sends parameters.
    pub writer: Verdict,
    /// Why it means that.
    pub why: &'static str,
    /// Verb and path.
    pub operation: String,
    /// The operationId.
    pub operation_id: String,
    /// The parameter or field; empty where the operation itself is meant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// What was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// The slices that use the operation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_by: Vec<String>,
    /// Where a program uses just this, as `file:line:column`; see [`usage`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_at: Vec<String>,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// Version of the first document.
    pub from: String,
    /// Version of the second.
    pub to: String,
    /// Operations in the first.
    pub operations_before: usize,
    /// Operations in the second.
    pub operations_after: usize,
    /// The rules whose findings these are; empty where it is all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Whose uses come first, if it was asked: `sync/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    /// The differences.
    pub findings: Vec<Finding>,
}

/// Who uses which operations: name of the slice, its operationIds.
pub type Users = BTreeMap<String, BTreeSet<String>>;

/// Compares two documents.
///
/// # Errors
/// [`Error::Document`] with the place at which one of them is not what this
/// project writes.
pub fn diff(before: &Value, after: &Value, users: &Users) -> Result<Report, Error> {
    let before = Surface::read(before, "the first document")?;
    let after = Surface::read(after, "the second document")?;
    Ok(compare(&before, &after, users))
}

/// Compares two surfaces.
pub fn compare(before: &Surface, after: &Surface, users: &Users) -> Report {
    let keys: BTreeSet<&Key> = before
        .operations
        .keys()
        .chain(after.operations.keys())
        .collect();
    let mut findings = Vec::new();
    for key in keys {
        let pair = Pair {
            before: before.operations.get(key),
            after: after.operations.get(key),
        };
        let id = pair
            .before
            .or(pair.after)
            .map(|o| o.id.clone())
            .unwrap_or_default();
        let used_by: Vec<String> = users
            .iter()
            .filter(|(_, operations)| operations.contains(&id))
            .map(|(name, _)| name.clone())
            .collect();
        for rule in rules() {
            for found in (rule.find)(&pair) {
                findings.push(Finding {
                    rule: rule.id,
                    class: rule.class,
                    reader: rule.reader,
                    writer: rule.writer,
                    why: rule.why,
                    operation: key.to_string(),
                    operation_id: id.clone(),
                    place: found.place,
                    before: found.before,
                    after: found.after,
                    used_by: used_by.clone(),
                    used_at: Vec::new(),
                });
            }
        }
    }
    Report {
        from: before.version.clone(),
        to: after.version.clone(),
        operations_before: before.operations.len(),
        operations_after: after.operations.len(),
        only: Vec::new(),
        program: None,
        findings,
    }
}

impl Report {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// The findings of some rules only, by their ids.
    #[must_use]
    pub fn of_rules(mut self, rules: &[String]) -> Self {
        self.findings
            .retain(|finding| rules.iter().any(|rule| rule == finding.rule));
        self.only = rules.to_vec();
        self
    }

    /// For a terminal.
    pub fn to_text(&self) -> String {
        render::text(self)
    }

    /// For a pull request.
    pub fn to_markdown(&self) -> String {
        render::markdown(self)
    }
}
