//! `oneOf`: what several alternatives have in common for a reader.
//!
//! A reader does not choose between alternatives, it takes what is there: of
//! several objects the members of all, of several lists the elements of all,
//! of several scalars the one that reads the others.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::scalar::Scalar;
use crate::merge::reference_of;

/// What a list of alternatives amounts to.
pub(super) enum Class<'v> {
    /// All alternatives are this.
    One(&'v Value),
    /// Scalars that this one reads.
    Scalars(Scalar),
    /// Lists; the schema is that of their elements.
    Lists(Value),
    /// Objects, described in place.
    Objects,
    /// Nothing in common.
    Mixed,
}

pub(super) fn class(value: &Value) -> Class<'_> {
    let alternatives = members(value);
    match alternatives.as_slice() {
        [] => return Class::Mixed,
        [first, rest @ ..] if rest.iter().all(|other| other == first) => return Class::One(first),
        _ => {}
    }
    let scalars: Option<Vec<Scalar>> = alternatives.iter().map(|value| scalar_of(value)).collect();
    if let Some(union) = scalars.and_then(|all| all.into_iter().reduce(Scalar::union)) {
        return Class::Scalars(union);
    }
    let all = |kind: &str| alternatives.iter().all(|value| value["type"] == kind);
    if all("array") {
        let items: BTreeSet<String> = alternatives
            .iter()
            .map(|value| value["items"].to_string())
            .collect();
        let items = match alternatives.first() {
            Some(first) if items.len() == 1 => first["items"].clone(),
            _ => {
                json!({ "oneOf": alternatives.iter().map(|value| value["items"].clone()).collect::<Vec<_>>() })
            }
        };
        return Class::Lists(items);
    }
    let object = |value: &&Value| value["type"] == "object" || value.get("properties").is_some();
    if alternatives.iter().all(object) {
        return Class::Objects;
    }
    Class::Mixed
}

fn members(value: &Value) -> Vec<&Value> {
    value["oneOf"].as_array().into_iter().flatten().collect()
}

fn scalar_of(value: &Value) -> Option<Scalar> {
    match reference_of(value) {
        Some(name) => Scalar::of_component(name),
        None => Scalar::of_type(value.get("type")?.as_str()?),
    }
}

/// One object with the members of all alternatives; a member that differs
/// between them becomes alternatives of its own.
pub(super) fn united_object(value: &Value) -> Value {
    let alternatives = members(value);
    let names: BTreeSet<&String> = alternatives
        .iter()
        .filter_map(|object| object["properties"].as_object())
        .flat_map(Map::keys)
        .collect();
    let mut properties: Map<String, Value> =
        value["properties"].as_object().cloned().unwrap_or_default();
    for name in names {
        let mut schemas: Vec<Value> = alternatives
            .iter()
            .filter_map(|object| object["properties"].get(name))
            .cloned()
            .collect();
        schemas.sort_by_key(Value::to_string);
        schemas.dedup();
        let schema = match schemas.as_slice() {
            [only] => only.clone(),
            _ => json!({ "oneOf": schemas }),
        };
        properties.insert(name.clone(), schema);
    }
    json!({ "type": "object", "properties": properties })
}
