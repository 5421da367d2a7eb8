//! What became of everything, in numbers and in words.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use serde::Serialize;

use crate::error::Place;

/// What became of one fact of the capture.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is in the document, in OpenAPI's own words.
    Kept,
    /// It is in an extension.
    Moved(String),
    /// A fix-up corrected it.
    Fixed(String),
    /// It is left out on purpose.
    Dropped(String),
    /// An overlay supplied it; the capture does not have it.
    Added(String),
    /// It is gone, or different, and nobody says why.
    Lost(String),
    /// The document has it and the capture has not.
    Invented(String),
}

impl Fate {
    /// The document and the capture disagree.
    pub fn is_mismatch(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Invented(_))
    }

    fn label(&self) -> String {
        match self {
            Self::Kept => "kept".into(),
            Self::Moved(key) => format!("moved to {key}"),
            Self::Fixed(name) => format!("fixed by {name}"),
            Self::Dropped(reason) => format!("dropped: {reason}"),
            Self::Added(name) => format!("added by overlay {name}"),
            Self::Lost(_) => "LOST".into(),
            Self::Invented(_) => "INVENTED".into(),
        }
    }
}

/// A disagreement, with its place in the capture.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Mismatch {
    /// Where.
    pub place: Place,
    /// What kind of fact.
    pub kind: &'static str,
    /// What is wrong.
    pub fate: Fate,
}

/// The outcome of [`check`](super::check).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// `9.1`
    pub version: String,
    /// How many facts of each kind met which fate.
    pub counts: BTreeMap<&'static str, BTreeMap<String, usize>>,
    /// Every disagreement.
    pub mismatches: Vec<Mismatch>,
}

impl CheckReport {
    /// Nothing was lost and nothing invented.
    pub fn is_clean(&self) -> bool {
        self.mismatches.is_empty()
    }

    /// How many facts of a kind the capture has.
    pub fn total(&self, kind: &str) -> usize {
        self.counts.get(kind).map_or(0, |fates| {
            fates
                .iter()
                .filter(|(fate, _)| !fate.starts_with("added") && *fate != "INVENTED")
                .map(|(_, n)| n)
                .sum()
        })
    }

    pub(super) fn record(&mut self, kind: &'static str, fate: Fate, place: impl FnOnce() -> Place) {
        *self
            .counts
            .entry(kind)
            .or_default()
            .entry(fate.label())
            .or_default() += 1;
        if fate.is_mismatch() {
            self.mismatches.push(Mismatch {
                place: place(),
                kind,
                fate,
            });
        }
    }
}

impl fmt::Display for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self
            .counts
            .keys()
            .map(|kind| kind.len())
            .max()
            .unwrap_or_default();
        writeln!(
            f,
            "{}: what the capture says, and what became of it",
            self.version
        )?;
        for (kind, fates) in &self.counts {
            let mut line = String::new();
            let kept = fates.get("kept").copied().unwrap_or_default();
            write!(line, "{:>6} {kind:<width$}  kept {kept}", self.total(kind))?;
            for (fate, count) in fates.iter().filter(|(fate, _)| *fate != "kept") {
                write!(line, ", {fate} {count}")?;
            }
            writeln!(f, "{line}")?;
        }
        if self.is_clean() {
            return writeln!(f, "nothing was lost, nothing invented");
        }
        writeln!(f, "{} disagreements:", self.mismatches.len())?;
        for mismatch in &self.mismatches {
            let (Fate::Lost(what) | Fate::Invented(what)) = &mismatch.fate else {
                continue;
            };
            writeln!(f, "  {} {}: {what}", mismatch.place, mismatch.kind)?;
        }
        Ok(())
    }
}
