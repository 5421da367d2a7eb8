//! The supported versions' documents become one.
//!
//! Whatever exists in some version exists in the merged document; what is not
//! in all of them says where it is: `x-pve-versions` on an operation, a
//! parameter, a component, a property, an indexed family, and
//! `x-pve-enum-versions` for the values of an enum. On the root
//! `x-pve-versions` lists all versions that were merged.
//!
//! A list of versions is relative to what holds it: a property says in which
//! of the versions *of its component* it is described.
//!
//! Where versions contradict each other, the rules of `schema` decide by
//! what the schemas say. Invariant: merging is a pure function of the set of
//! documents; neither their order nor the order of keys inside them matters,
//! and versions order only as numbers.

mod document;
mod facts;
mod operation;
mod schema;
mod version;

pub use document::{Documents, read};
pub(crate) use operation::{METHODS, REQUIRED_IN};
pub(crate) use schema::{COMPONENTS, escape, reference_of};
pub use version::{InvalidVersion, Version, VersionSet};

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::generate::Error;

/// The extension that lists the versions which have something, where not all
/// have it.
pub const VERSIONS: &str = "x-pve-versions";
/// The extension on an enum: value → the versions that know it, for values
/// that some version lacks.
pub const ENUM_VERSIONS: &str = "x-pve-enum-versions";
/// The extension on a schema whose type differs between versions: version →
/// what it is there.
pub const TYPE_VERSIONS: &str = "x-pve-type-versions";
/// The extension for facts that differ between versions: fact → version →
/// value. The schema itself then carries the newest version's value.
pub const DIFFERS: &str = "x-pve-differs";
/// The component that stands for an answer of nothing.
pub const NULL: &str = "PveNull";
/// The extension that lists the versions which answer nothing where others
/// answer something.
pub const NULL_VERSIONS: &str = "x-pve-null-in";
/// The extension on a reference to an enum which some version leaves a plain
/// string.
pub const OPEN: &str = "x-pve-open";

/// The documents of several versions as one.
#[derive(Clone, Debug)]
pub struct Merged {
    /// An OpenAPI 3.0 document with the extensions named in this module.
    pub document: Value,
    /// The versions that were merged.
    pub versions: VersionSet,
    /// Where versions contradicted each other, and what was decided.
    pub conflicts: Vec<Conflict>,
}

/// A contradiction between versions that was resolved by rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Conflict {
    /// JSON pointer of the place in the merged document.
    pub pointer: String,
    /// Version → type as that version has it.
    pub types: Vec<(String, String)>,
    /// The type that stands for all of them.
    pub became: String,
}

/// Merges documents. See the module's documentation for what comes out.
///
/// # Errors
/// When a document is not of the shape that this repository writes.
pub fn merge(documents: &Documents) -> Result<Merged, Error> {
    let versions: VersionSet = documents.keys().copied().collect();
    let newest = versions
        .iter()
        .next_back()
        .ok_or_else(|| Error::schema("/", "no document to merge"))?;
    let mut joiner = schema::Joiner::new(documents);

    let paths = operation::join_paths(&mut joiner, documents)?;
    let components = join_components(&mut joiner, documents)?;

    let mut info = Map::new();
    info.insert(
        "title".to_owned(),
        documents[&newest]["info"]["title"].clone(),
    );
    info.insert(
        "version".to_owned(),
        Value::String(versions.to_string().replace(", ", "+")),
    );
    let mut document = json!({
        "openapi": "3.0.3",
        "info": info,
        VERSIONS: version_list(&versions),
        "paths": paths,
        "components": { "schemas": components },
    });
    document.sort_all_objects();
    Ok(Merged {
        document,
        versions,
        conflicts: joiner.into_conflicts(),
    })
}

fn join_components(
    joiner: &mut schema::Joiner<'_>,
    documents: &Documents,
) -> Result<Map<String, Value>, Error> {
    let empty = Map::new();
    let schemas = |document: &'_ Value| -> Option<Map<String, Value>> {
        document["components"]["schemas"].as_object().cloned()
    };
    let all: Vec<(Version, Map<String, Value>)> = documents
        .iter()
        .map(|(version, document)| (*version, schemas(document).unwrap_or_else(|| empty.clone())))
        .collect();
    let names: BTreeSet<&String> = all.iter().flat_map(|(_, schemas)| schemas.keys()).collect();
    let everywhere: VersionSet = documents.keys().copied().collect();
    let mut joined = Map::new();
    for name in names {
        let inputs: Vec<(Version, &Value)> = all
            .iter()
            .filter_map(|(version, schemas)| Some((*version, schemas.get(name)?)))
            .collect();
        let present: VersionSet = inputs.iter().map(|(version, _)| *version).collect();
        let mut schema = joiner.join(&format!("/components/schemas/{name}"), &inputs)?;
        annotate(&mut schema, &present, &everywhere);
        joined.insert(name.clone(), schema);
    }
    Ok(joined)
}

/// Notes on `value` in which versions it is, when it is not in all.
fn annotate(value: &mut Value, present: &VersionSet, all: &VersionSet) {
    if present == all {
        return;
    }
    // Extensions beside a `$ref` would be ignored by every reader of OpenAPI
    // 3.0, so the reference moves into an `allOf`.
    if value.get("$ref").is_some() {
        *value = json!({ "allOf": [value.clone()] });
    }
    if let Some(object) = value.as_object_mut() {
        object.insert(VERSIONS.to_owned(), version_list(present));
    }
}

fn version_list(versions: &VersionSet) -> Value {
    versions
        .iter()
        .map(|version| Value::String(version.to_string()))
        .collect()
}

/// The versions that a merged value lists, or `all` when it lists none.
#[must_use]
pub fn versions_of(value: &Value, all: &VersionSet) -> VersionSet {
    value.get(VERSIONS).and_then(Value::as_array).map_or_else(
        || all.clone(),
        |list| {
            list.iter()
                .filter_map(|version| version.as_str()?.parse().ok())
                .collect()
        },
    )
}
