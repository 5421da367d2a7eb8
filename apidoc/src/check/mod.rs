//! Counts a document against the capture it was made from.
//!
//! The capture is walked as raw JSON and the document as JSON, with references
//! followed; neither the model nor the emitter has a part in it. For every fact
//! of the capture the check says what became of it; a fact that is neither in
//! the document nor accounted for is an error, and so is an operation,
//! parameter or property that the capture does not have.
//!
//! Invariant: a fact counts as kept only when it was found in the document with
//! the same value.

mod facts;
mod operation;
mod permissions;
mod report;
mod view;

use serde_json::Value;

pub use report::{CheckReport, Fate, Mismatch};

use crate::error::Place;
use crate::tree::Tree;
use crate::{Error, fixups, overlays};
use view::Document;

/// The corrections that a run makes, asked for by place.
pub(super) struct Corrections {
    fixups: Vec<fixups::Outcome>,
    overlays: Vec<overlays::Outcome>,
}

impl Corrections {
    /// The fix-up that changed this key of the schema at this pointer.
    fn fixup(&self, pointer: &str, key: &str) -> Option<&'static str> {
        self.fixups
            .iter()
            .find(|outcome| {
                outcome
                    .changes
                    .iter()
                    .any(|change| change.key == key && change.place.pointer == pointer)
            })
            .map(|outcome| outcome.name)
    }

    fn overlay(&self, api: &str) -> Option<&str> {
        self.overlays
            .iter()
            .find(|outcome| outcome.operation == api && !outcome.places.is_empty())
            .map(|outcome| outcome.name.as_str())
    }
}

/// The walk.
pub(super) struct Checker<'d> {
    document: Document<'d>,
    corrections: Corrections,
    report: CheckReport,
    /// `GET /path` of the operation in hand.
    api: String,
    /// The document carries upstream's wording.
    prose: bool,
}

impl Checker<'_> {
    fn record(&mut self, kind: &'static str, pointer: &str, fate: Fate) {
        let api = &self.api;
        self.report.record(kind, fate, || Place {
            api: api.clone(),
            pointer: pointer.to_owned(),
        });
    }

    fn lost(&mut self, kind: &'static str, pointer: &str, what: impl Into<String>) {
        self.record(kind, pointer, Fate::Lost(what.into()));
    }
}

/// Counts `document` against `array`, the array of its capture.
///
/// # Errors
/// What [`Tree::from_json`] and the corrections refuse; a disagreement is no
/// error here but a [`Mismatch`] in the report.
pub fn check(array: &Value, document: &Value, version: &str) -> Result<CheckReport, Error> {
    let mut tree = Tree::from_json(array)?;
    let (fixups, overlays) = crate::correct(&mut tree, version)?;
    let mut checker = Checker {
        document: Document(document),
        corrections: Corrections { fixups, overlays },
        report: CheckReport {
            version: version.to_owned(),
            ..CheckReport::default()
        },
        api: String::new(),
        prose: document.pointer("/x-pve-source/prose") == Some(&Value::Bool(true)),
    };
    checker.tree(array);
    checker.report.mismatches.sort();
    Ok(checker.report)
}
