//! Proxmox VE's API description: parsed, normalized and written as OpenAPI 3.0.3.
//!
//! ```text
//! text ──read_script──▶ Literal ──Tree::from_json──▶ Tree ──to_openapi──▶ Emitted
//! ```
//!
//! # What a document looks like
//!
//! Scalars are described once, in the components `PveBoolean`, `PveInteger` and
//! `PveNumber`. Where more is known about a place (bounds, a default, an
//! extension) the reference is wrapped: `{"allOf": [{"$ref": …}], "minimum": 1}`.
//! A reader recognises them in either form. Answers that upstream declares as
//! `null` have `$ref PveNull` under `data`.

pub mod check;
pub mod detect;
mod emit;
mod error;
mod facts;
pub mod fixups;
pub mod literal;
mod model;
pub mod naming;
mod normalize;
pub mod overlays;
mod product;
pub mod sources;
pub mod tree;
mod write;

use std::collections::BTreeMap;

use serde_json::Value;

pub use check::{CheckReport, check};
pub use detect::{Detection, VersionGuess, detect};
pub use error::{Error, Finding, Place, Severity};
pub use literal::{Literal, read_script, sha256};
pub use normalize::pattern as patterns;
pub use product::Product;
pub use tree::Tree;
pub use write::write_json;

/// How a document is to be made.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `9.1`
    pub version: String,
    /// Keep upstream's wording (descriptions). For one's own use only.
    pub prose: bool,
    /// SHA-256 of the array, to be named in the document.
    pub sha256: Option<String>,
}

/// A document and what there is to say about its making.
#[derive(Debug, Clone)]
pub struct Emitted {
    /// The OpenAPI 3.0.3 document.
    pub document: Value,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// What became of each fix-up that was tried.
    pub fixups: Vec<fixups::Outcome>,
    /// What became of each overlay that was tried.
    pub overlays: Vec<overlays::Outcome>,
}

/// Makes the OpenAPI document of a tree.
///
/// # Errors
/// [`Error::Dialect`] when the tree holds constructs of which no right document
/// can be made.
pub fn to_openapi(tree: &Tree, options: &Options) -> Result<Emitted, Error> {
    let facts = facts::Facts::load()?;
    let mut tree = tree.clone();
    let fixups = fixups::apply(&mut tree, &options.version)?;
    let overlays = overlays::apply(&mut tree, &options.version)?;
    let (api, mut findings) = normalize::normalize(&tree, &facts)?;
    findings.extend(tree.findings.iter().cloned());
    let formats: BTreeMap<_, _> = normalize::formats(&facts)?;
    let document = emit::document(&api, &formats, product::of_tree(&tree), options)?;
    Ok(Emitted {
        document,
        findings,
        fixups,
        overlays,
    })
}
