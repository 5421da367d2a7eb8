//! The rules, each with a stable id, a severity and an explanation. A rule
//! looks at one use and all documents.
//!
//! Invariant: ids are never renamed and never used anew; acceptances in
//! sources name them.

mod answer;
mod field;
mod kind;
mod operation;
mod parameter;
mod privilege;
mod word;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    document::Documents,
    reach::Reach,
    usage::{Subject, Use},
};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Stops the build unless the source accepts it with a reason.
    Error,
    /// Stands in the contract for who wants to know.
    Note,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// How bad what it finds is.
    pub severity: Severity,
    /// What it means, and why it breaks a reader.
    pub about: &'static str,
    /// An example of it.
    pub example: &'static str,
    check: fn(&Case<'_>) -> Option<Hit>,
}

/// What a rule finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// In which versions.
    pub versions: Vec<String>,
    /// What is found there, as the end of a sentence that begins with the use.
    pub what: String,
    /// The nearest names that exist there.
    pub nearest: Vec<String>,
}

/// One use before all documents.
#[derive(Debug)]
pub struct Case<'a> {
    /// The use.
    pub used: &'a Use,
    /// The documents.
    pub documents: &'a Documents<'a>,
    /// Where components stand.
    pub reach: &'a Reach,
    /// The parameters that are sent with the call at this place, for a call.
    pub sent: &'a BTreeSet<String>,
}

impl Rule {
    /// Looks at one use.
    pub fn check(&self, case: &Case<'_>) -> Option<Hit> {
        (self.check)(case).filter(|hit| !hit.versions.is_empty())
    }
}

/// All rules that look at uses.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        operation::RULES,
        parameter::RULES,
        field::RULES,
        kind::RULES,
        word::RULES,
        answer::RULES,
        privilege::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Ids that no rule over uses has: what the scan, the slice and the
/// acceptances themselves are held to.
pub const OTHERS: &[(&str, &str)] = &[
    (
        "read-around-scan",
        "An answer is read in a way that the scan cannot see, so nothing can be said of it.",
    ),
    (
        "operation-not-called",
        "A type is taken apart with which no operation that is called answers.",
    ),
    (
        "slice-too-little",
        "An operation is called that the slice does not list.",
    ),
    (
        "slice-too-much",
        "The slice lists an operation that is not called.",
    ),
    (
        "acceptance-stale",
        "An acceptance names a version in which there is nothing to accept.",
    ),
    (
        "acceptance-unreadable",
        "A comment begins as an acceptance and is none.",
    ),
];

/// The versions of which `there` is false: those before the first that has it,
/// and the others. None where `there` has no say.
fn missing(
    case: &Case<'_>,
    there: impl Fn(&crate::document::Document<'_>) -> Option<bool>,
) -> (Vec<String>, Vec<String>) {
    let (mut not_yet, mut gone) = (Vec::new(), Vec::new());
    let mut seen = false;
    for document in case.documents.iter() {
        match there(document) {
            Some(true) => seen = true,
            Some(false) if seen => gone.push(document.version().to_owned()),
            Some(false) => not_yet.push(document.version().to_owned()),
            None => {}
        }
    }
    if !seen {
        // No version has it: that is another rule's matter.
        return (Vec::new(), Vec::new());
    }
    (not_yet, gone)
}

/// The names most like a wanted one, best first.
pub(crate) fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let plain = crate::document::plain(wanted);
    let mut scored: Vec<(f64, &str)> = names
        .map(|name| {
            (
                strsim::jaro_winkler(&plain, &crate::document::plain(name)),
                name,
            )
        })
        .filter(|(score, _)| *score > 0.72)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored
        .into_iter()
        .take(3)
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// The nearest names among those of the given versions.
fn nearest_in(
    case: &Case<'_>,
    versions: &[String],
    wanted: &str,
    names: impl Fn(&crate::document::Document<'_>) -> Vec<String>,
) -> Vec<String> {
    let concerned = case
        .documents
        .iter()
        .filter(|document| versions.iter().any(|one| one == document.version()));
    let names: BTreeSet<String> = concerned.flat_map(names).collect();
    nearest(wanted, names.iter().map(String::as_str))
}

fn operation_of<'c>(case: &Case<'c>) -> Option<&'c str> {
    match &case.used.of {
        Subject::Operation { id } => Some(id),
        _ => None,
    }
}
