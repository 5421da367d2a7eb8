//! Why a document of NetBox could not be reduced.

use std::path::PathBuf;

/// Each names the place, what was expected there and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is no JSON.
    #[error(
        "NetBox's document: {0}; expected JSON, as /api/schema/?format=json or `manage.py spectacular --format openapi-json` gives"
    )]
    Json(String),
    /// The document is not of the shape that NetBox writes.
    #[error("NetBox's document: {place}: expected {expected}, found {found}")]
    Document {
        /// JSON pointer.
        place: String,
        /// What was expected there.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A reference that leads nowhere.
    #[error("NetBox's document: {place}: refers to {target}, which is not among its schemas")]
    Reference {
        /// JSON pointer.
        place: String,
        /// The reference.
        target: String,
    },
    /// A supported version lacks an endpoint of the list.
    #[error(
        "NetBox {version} has no endpoint /api/{endpoint}/; correct it in endpoints.toml, or say under [since] from which version on it exists"
    )]
    EndpointMissing {
        /// The version.
        version: String,
        /// The endpoint's path below `/api/`.
        endpoint: String,
    },
    /// A version has an endpoint that should only have come later.
    #[error(
        "NetBox {version} has the endpoint /api/{endpoint}/, which came with {since} according to [since] in endpoints.toml; correct it there"
    )]
    EndpointEarly {
        /// The version.
        version: String,
        /// The endpoint's path below `/api/`.
        endpoint: String,
        /// What the list says.
        since: String,
    },
    /// A fix-up that lists the version changed nothing.
    #[error(
        "fix-up {name} changed nothing in NetBox {version}, which it lists: NetBox repaired it, or what it looks for moved; correct codegen/src/netbox/fixups/{name}.rs"
    )]
    FixupNotApplied {
        /// The fix-up.
        name: &'static str,
        /// The version.
        version: String,
    },
    /// A file of `schemas/netbox/` is not as it should be.
    #[error("{}: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}
