//! From the tree as upstream writes it to the [model](crate::model).
//!
//! Invariant: a pure function of the tree and the [facts](crate::facts); it
//! decides what each construct means, once, and reports what it cannot decide.

mod composite;
mod object;
mod operation;
pub mod pattern;
mod schema;
mod text;
mod values;

use std::collections::BTreeMap;

use crate::error::{Finding, Severity};
use crate::facts::Facts;
use crate::model::{Api, Operation, PropertyString};
use crate::tree::Tree;
use crate::tree::reader::Log;
use crate::{Error, naming};

/// Which way a schema travels; upstream's habits differ between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Sent to the server: parameters and bodies.
    Input,
    /// Returned by it.
    Answer,
}

/// What the normalizer carries around.
pub(crate) struct Context<'f> {
    pub facts: &'f Facts,
    pub log: Log,
    pub side: Side,
}

impl Context<'_> {
    pub(crate) fn note(&mut self, pointer: &str, message: impl Into<String>) {
        self.log.push(Severity::Note, pointer, message);
    }

    pub(crate) fn unknown(&mut self, pointer: &str, message: impl Into<String>) {
        self.log.push(Severity::Unknown, pointer, message);
    }

    pub(crate) fn error(&mut self, pointer: &str, message: impl Into<String>) {
        self.log.error(pointer, message);
    }
}

/// Normalizes a whole tree.
///
/// # Errors
/// [`Error::Dialect`] with every construct of which no right document can be
/// made, [`Error::OperationIdCollision`].
pub(crate) fn normalize(tree: &Tree, facts: &Facts) -> Result<(Api, Vec<Finding>), Error> {
    let mut context = Context {
        facts,
        log: Log::default(),
        side: Side::Input,
    };
    for node in tree.nodes() {
        if !node.unknown.is_empty() {
            context.log.api.clone_from(&node.path);
            context.error(
                &node.pointer,
                "keys of a node that this program does not know have no place in a document",
            );
        }
    }
    let mut operations = BTreeMap::new();
    for (path, method) in tree.operations() {
        context.log.api = format!("{} {path}", method.verb);
        operations.insert(
            (path, method.verb),
            operation::normalize(path, method, &mut context),
        );
    }
    let operations: Vec<Operation> = operations.into_values().collect();
    let mut findings = context.log.findings;
    findings.sort();
    findings.dedup();
    if findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        findings.retain(|finding| finding.severity == Severity::Error);
        return Err(Error::Dialect(findings));
    }
    let mut ids: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in &operations {
        if let Some(first) = ids.insert(&operation.id, operation) {
            return Err(Error::OperationIdCollision {
                id: operation.id.clone(),
                first: format!("{} {}", first.verb, first.path),
                second: format!("{} {}", operation.verb, operation.path),
            });
        }
    }
    debug_assert!(
        operations
            .iter()
            .all(|o| o.id == naming::operation_id(o.verb, &o.path))
    );
    Ok((Api { operations }, findings))
}

/// Normalizes the registered formats.
///
/// # Errors
/// [`Error::Data`] when the data file holds something that cannot be described.
pub(crate) fn formats(facts: &Facts) -> Result<BTreeMap<String, PropertyString>, Error> {
    let mut context = Context {
        facts,
        log: Log::default(),
        side: Side::Input,
    };
    let formats = facts
        .formats
        .iter()
        .map(|(name, members)| {
            let pointer = format!("/formats/{name}");
            (
                name.clone(),
                text::property_string(members, &pointer, &mut context),
            )
        })
        .collect();
    match context
        .log
        .findings
        .into_iter()
        .find(|finding| finding.severity == Severity::Error)
    {
        Some(finding) => Err(Error::Data {
            file: "apidoc/data/named-formats.json".into(),
            reason: finding.to_string(),
        }),
        None => Ok(formats),
    }
}
