//! NetBox's own OpenAPI document, reduced to facts and corrected.
//!
//! ```text
//! document ──select──▶ our endpoints ──facts──▶ no prose ──fix-ups──▶ prune ──▶ schemas/netbox/<version>.json
//! ```
//!
//! What comes out is OpenAPI 3.0.3 still, of the endpoints in
//! `schemas/netbox/endpoints.toml` alone: paths, methods, filters, schemas with
//! their types, choices, lengths and bounds, what is required and what may be
//! null. The contract check holds the handwritten client against it.
//!
//! Invariant: the same document and the same list give the same bytes, whatever
//! the order of the document's paths.
//! Invariant: nothing is dropped silently: prose and labels are dropped by name,
//! and a word that this module does not know is reported where it stood.

mod document;
mod endpoints;
mod error;
mod facts;
pub mod fixups;
mod select;
mod sources;
mod text;

use serde_json::{Value, json};

pub use document::Document;
pub use endpoints::Endpoints;
pub use error::Error;
pub use sources::{Entry, Sources};
pub use text::write;

use crate::merge::Version;

/// The versions whose documents are kept in `schemas/netbox/`.
pub const SUPPORTED: &[&str] = &["4.5", "4.6", "4.7"];

/// A reduced document and what there is to say of it.
#[derive(Debug, Clone)]
pub struct Reduced {
    /// The version, `4.7`.
    pub version: Version,
    /// The release that the document is of, `4.7.3`.
    pub release: String,
    /// How much it holds.
    pub counts: Counts,
    /// What each fix-up changed.
    pub fixups: Vec<fixups::Outcome>,
    /// What a person should look at: unknown words, endpoints that a version
    /// newer than all supported ones no longer has.
    pub notes: Vec<String>,
    /// The OpenAPI document.
    pub document: Value,
}

/// How much a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Paths.
    pub paths: usize,
    /// Operations on them.
    pub operations: usize,
    /// Parameters of all operations.
    pub parameters: usize,
    /// Schemas among the components.
    pub schemas: usize,
}

/// Reduces the text of NetBox's document to `endpoints`, and corrects it.
///
/// # Errors
/// [`Error`] with the place at which the text is not NetBox's document, lacks an
/// endpoint that its version should have, or no longer needs a fix-up that lists
/// its version.
pub fn reduce(text: &[u8], endpoints: &Endpoints) -> Result<Reduced, Error> {
    let source: Value = serde_json::from_slice(text).map_err(|e| Error::Json(e.to_string()))?;
    let mut notes = Vec::new();
    let mut document = select::select(&source, endpoints, &mut notes)?;
    facts::reduce(&mut document, &mut notes);
    let fixups = fixups::apply(&mut document)?;
    for outcome in fixups.iter().filter(|outcome| outcome.changes.is_empty()) {
        notes.push(format!(
            "fix-up {} found nothing to correct: NetBox may have repaired it",
            outcome.name
        ));
    }
    document.prune()?;
    let counts = document.counts();
    let release = document.release().to_owned();
    let version = document.version();
    let document = document.into_openapi(json!({
        "product": "NetBox",
        "release": release,
        "sha256": pve_apidoc::sha256(text),
        "paths": counts.paths,
        "operations": counts.operations,
        "parameters": counts.parameters,
        "schemas": counts.schemas,
    }));
    Ok(Reduced {
        version,
        release,
        counts,
        fixups,
        notes,
        document,
    })
}
