//! Proxmox VE's API description: parsed, normalized and written as OpenAPI 3.0.3.
//!
//! ```text
//! text ──read_script──▶ Literal ──Tree::from_json──▶ Tree ──to_openapi──▶ Emitted
//! ```
//!
//! Nothing here knows a browser, a network or a file system; the data files of
//! this crate are compiled in.
//!
//! # What a document looks like
//!
//! OpenAPI 3.0.3, valid, and in forms that progenitor takes as they stand.
//!
//! - **Names.** `operationId` is the verb and the path (`get_nodes_node_qemu`).
//!   Components are `<Operation>Response` (the envelope), `…Data` (what stands
//!   under `data`), `…Item` (the items of a list), `…Body`, `…Query<Name>` and
//!   `…Path<Name>` (parameters that need a name), and below them the parent's
//!   name with the member's.
//! - **Scalars** are described once: `PveBoolean` (0 or 1), `PveInteger` and
//!   `PveNumber` (a JSON number or a decimal string), `PveNull`. Where more is
//!   known about a place (bounds, a default, an extension) the reference is
//!   wrapped: `{"allOf": [{"$ref": …}], "minimum": 1}`. In parameters and bodies
//!   numbers are plain, booleans are `PveBoolean`.
//! - **Answers** that upstream declares as `null` have `PveNull` under `data`.
//!   They stay open whatever upstream says (`x-pve-additional-properties: false`
//!   keeps what it says); bodies are closed where upstream closes them.
//! - **Indexed families** (`net[n]`) are in `x-pve-indexed` of their object,
//!   which takes further members in their place.
//! - **Property strings** are strings whose `x-pve-property-string` points to the
//!   component that describes the inside; its `x-pve-property-string-format`
//!   holds default key, aliases and key aliases.
//! - **Alternatives** (`oneOf` with `type-property`) are united: a member of some
//!   variants carries `x-pve-instance-types`, what the variants say differently
//!   is in `x-pve-one-of`. Where the JSON types differ, a true `oneOf` stands.
//! - **Everything else** that OpenAPI has no word for is in `x-pve-…`, under the
//!   name it has upstream; keys that this program does not know are in
//!   `x-pve-unknown` and reported.
//!
//! # Versions that are not known yet
//!
//! Fix-ups and overlays are tried where their lists do not name the version, and
//! those that find nothing to do are reported. A construct that changes what a
//! schema means and is not known is an error with its operation and JSON pointer.

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
/// can be made; [`Error::FixupNotApplied`] and [`Error::OverlayNotApplied`] when
/// a correction that lists the version is stale; [`Error::OperationIdCollision`]
/// and [`Error::ComponentCollision`] when two things would get one name;
/// [`Error::Version`] when the version is none.
pub fn to_openapi(tree: &Tree, options: &Options) -> Result<Emitted, Error> {
    let facts = facts::Facts::load()?;
    let mut tree = tree.clone();
    let (fixups, overlays) = correct(&mut tree, &options.version)?;
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

/// Applies the fix-ups and overlays that are for a version (`9.1`, or more
/// exactly `9.1.2`) of Proxmox VE. Its sisters have mistakes of their own.
fn correct(
    tree: &mut Tree,
    version: &str,
) -> Result<(Vec<fixups::Outcome>, Vec<overlays::Outcome>), Error> {
    let release = detect::release(version)?;
    if product::of_tree(tree) != Product::Pve {
        return Ok((Vec::new(), Vec::new()));
    }
    Ok((
        fixups::apply(tree, &release)?,
        overlays::apply(tree, &release)?,
    ))
}
