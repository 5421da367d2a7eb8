//! What can go wrong between a script and an OpenAPI document, and where.
//!
//! Invariant: every complaint about the input carries a [`Place`], so that a
//! person can open the capture and look at the construct that was refused.

use std::fmt;

use serde::Serialize;

/// A place inside the API tree: the operation (when there is one) and the JSON
/// pointer from the root of the array.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// `GET /nodes/{node}/qemu`, a bare path for a folder, empty at the roots.
    pub api: String,
    /// RFC 6901 pointer into the captured array, `/0/children/3/info/GET`.
    pub pointer: String,
}

impl Place {
    /// A place named by pointer alone.
    pub fn pointer(pointer: impl Into<String>) -> Self {
        Self {
            api: String::new(),
            pointer: pointer.into(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.api.is_empty(), self.pointer.is_empty()) {
            (true, true) => f.write_str("(the whole array)"),
            (true, false) => write!(f, "{}", self.pointer),
            (false, true) => write!(f, "{}", self.api),
            (false, false) => write!(f, "{} at {}", self.api, self.pointer),
        }
    }
}

/// How grave a [`Finding`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Understood and handled; worth knowing.
    Note,
    /// Kept in the document, but its meaning is not known to this program.
    Unknown,
    /// No right document can be made of it.
    Error,
}

/// One thing that was noticed about the input, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What it is, what was expected, and what to do.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// Everything that this crate can refuse.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text holds no assignment to one of the viewers' bindings.
    #[error(
        "no API array in this text: expected an assignment to apiSchema, pveapi or pmgapi, or a \
         file that holds the JSON array alone; is this the viewer's apidoc.js?"
    )]
    NoBinding,
    /// The binding is there, but what is assigned is no array.
    #[error(
        "line {line}, column {column}: `{binding}` is assigned {found}, expected an array literal; \
         is this the viewer's apidoc.js?"
    )]
    NotAnArray {
        /// The binding's name.
        binding: String,
        /// First words of what stands there instead.
        found: String,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// The array begins but the text ends before its closing bracket.
    #[error(
        "line {line}, column {column}: the text ends inside the API array, which begins in line \
         {start_line}; the file is truncated, fetch it again"
    )]
    Truncated {
        /// Line of the array's first bracket.
        start_line: usize,
        /// Line of the end, from 1.
        line: usize,
        /// Column of the end, from 1.
        column: usize,
    },
    /// The array is not strict JSON.
    #[error("line {line}, column {column}: the API array is not JSON: {reason}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The parser's words.
        reason: String,
    },
    /// The JSON is no API tree, or holds constructs of which no right document
    /// can be made. Every one of them is listed.
    #[error("{}", list("this is not an API tree that can be read", .0))]
    Dialect(Vec<Finding>),
    /// The capture belongs to a sister product whose dialect is another one.
    #[error("{}", list(&format!("this is the API of {product}, whose dialect is not Proxmox VE's"), .findings))]
    OtherProduct {
        /// The detected product.
        product: crate::Product,
        /// Its constructs that this program does not know, one per kind.
        findings: Vec<Finding>,
    },
    /// Two operations would get the same operationId.
    #[error(
        "the operations {first} and {second} both get the operationId `{id}`; one of them needs a fix-up"
    )]
    OperationIdCollision {
        /// The shared identifier.
        id: String,
        /// Verb and path of the first.
        first: String,
        /// Verb and path of the second.
        second: String,
    },
    /// Two schemas would get the same component name.
    #[error(
        "{first} and {second} both get the component name `{name}`; one of them needs a fix-up"
    )]
    ComponentCollision {
        /// The shared name.
        name: String,
        /// Place of the first.
        first: String,
        /// Place of the second.
        second: String,
    },
    /// A fix-up that is listed for this version changed nothing.
    #[error(
        "fix-up {name} is listed for version {version}, but changed nothing there: {reason}; \
         remove the version from its list, or the fix-up"
    )]
    FixupNotApplied {
        /// Name of the fix-up.
        name: &'static str,
        /// The version it is listed for.
        version: String,
        /// What was not found.
        reason: String,
    },
    /// An overlay that is listed for this version does not fit any more.
    #[error(
        "overlay {name} is listed for version {version}, but {reason}; remove the version from its \
         list, or the overlay"
    )]
    OverlayNotApplied {
        /// Name of the overlay.
        name: String,
        /// The version it is listed for.
        version: String,
        /// Why it cannot stand.
        reason: String,
    },
    /// A file of this crate's own data, or a SOURCES file, cannot be read.
    #[error("{file}: {reason}")]
    Data {
        /// Name of the file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The version is not of the form `9.1`.
    #[error("version `{0}` is not of the form MAJOR.MINOR, like 9.1")]
    Version(String),
}

impl Error {
    /// The input is no viewer script at all (as opposed to one that is damaged).
    pub fn is_not_a_viewer_script(&self) -> bool {
        matches!(self, Self::NoBinding | Self::NotAnArray { .. })
    }

    /// The input was cut off.
    pub fn is_truncated(&self) -> bool {
        matches!(self, Self::Truncated { .. })
    }

    /// A correction kept in this crate does not apply any more.
    pub fn is_stale_correction(&self) -> bool {
        matches!(
            self,
            Self::FixupNotApplied { .. } | Self::OverlayNotApplied { .. }
        )
    }

    /// The findings that led to a refusal, if the refusal is about constructs.
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Dialect(findings) | Self::OtherProduct { findings, .. } => findings,
            _ => &[],
        }
    }
}

fn list(head: &str, findings: &[Finding]) -> String {
    const SHOWN: usize = 20;
    let mut text = head.to_string();
    for finding in findings.iter().take(SHOWN) {
        text.push_str("\n  ");
        text.push_str(&finding.to_string());
    }
    if findings.len() > SHOWN {
        text.push_str(&format!("\n  … and {} more", findings.len() - SHOWN));
    }
    text
}
