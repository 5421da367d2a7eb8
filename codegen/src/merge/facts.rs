//! What the schemas of several versions say beside their type: enums,
//! alternatives, bounds, defaults, and whatever only describes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::schema::View;
use super::{DIFFERS, ENUM_VERSIONS, OPEN, Version};

pub(super) fn join_alternatives(views: &[&View<'_>]) -> Map<String, Value> {
    let alternatives: BTreeMap<String, &Value> = views
        .iter()
        .filter_map(|view| view.value.get("oneOf")?.as_array())
        .flatten()
        .map(|alternative| (alternative.to_string(), alternative))
        .collect();
    let mut joined = Map::new();
    let list: Vec<Value> = alternatives.into_values().cloned().collect();
    joined.insert("oneOf".to_owned(), list.into());
    joined
}

/// Unites inline enums: the newest version's values in its order, then what
/// only older versions know, sorted. A version without an enum opens it.
pub(super) fn join_enums(views: &[&View<'_>], joined: &mut Map<String, Value>) {
    let enums: Vec<(Version, &Vec<Value>)> = views
        .iter()
        .filter_map(|view| Some((view.version, view.value.get("enum")?.as_array()?)))
        .collect();
    let Some((_, newest)) = enums.iter().max_by_key(|(version, _)| *version) else {
        return;
    };
    let mut values: Vec<Value> = newest.to_vec();
    let older: BTreeMap<String, &Value> = enums
        .iter()
        .flat_map(|(_, values)| values.iter())
        .filter(|value| !newest.contains(value))
        .map(|value| (value.to_string(), value))
        .collect();
    values.extend(older.into_values().cloned());

    let mut partial = Map::new();
    for value in &values {
        let having: Vec<Value> = enums
            .iter()
            .filter(|(_, values)| values.contains(value))
            .map(|(version, _)| Value::String(version.to_string()))
            .collect();
        if having.len() < enums.len() {
            let key = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            partial.insert(key, having.into());
        }
    }
    joined.insert("enum".to_owned(), values.into());
    if !partial.is_empty() {
        joined.insert(ENUM_VERSIONS.to_owned(), partial.into());
    }
    if enums.len() < views.len() {
        joined.insert(OPEN.to_owned(), true.into());
    }
}

/// Members that the joins above decide, or that hold for one version only.
const STRUCTURE: &[&str] = &[
    "$ref",
    "allOf",
    "oneOf",
    "type",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "x-pve-indexed",
];
/// Bounds from below: the smallest is the loosest.
const LOWER: &[&str] = &["minimum", "minLength", "minItems", "minProperties"];
/// Bounds from above: the largest is the loosest.
const UPPER: &[&str] = &["maximum", "maxLength", "maxItems", "maxProperties"];
/// Facts that are only true when every version states them alike.
const EXACT: &[&str] = &[
    "pattern",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "uniqueItems",
    "nullable",
];

pub(super) fn join_facts(views: &[&View<'_>], joined: &mut Map<String, Value>) {
    let values: Vec<&Value> = views.iter().map(|view| view.value).collect();
    for bound in LOWER {
        loosest(&values, bound, joined, |a, b| a < b);
    }
    for bound in UPPER {
        loosest(&values, bound, joined, |a, b| a > b);
    }
    let names: BTreeSet<&String> = values
        .iter()
        .filter_map(|value| value.as_object())
        .flat_map(|object| object.keys())
        .collect();
    let handled =
        |name: &str| STRUCTURE.contains(&name) || LOWER.contains(&name) || UPPER.contains(&name);
    let mut differs = Map::new();
    for name in names {
        if handled(name) {
            continue;
        }
        let stated: Vec<(Version, &Value)> = views
            .iter()
            .filter_map(|view| Some((view.version, view.value.get(name)?)))
            .collect();
        let alike = stated.windows(2).all(|pair| pair[0].1 == pair[1].1);
        if EXACT.contains(&name.as_str()) && !(alike && stated.len() == views.len()) {
            continue;
        }
        if let Some((_, newest)) = stated.iter().max_by_key(|(version, _)| *version) {
            joined.insert(name.clone(), (*newest).clone());
        }
        if name.contains("default") && !alike {
            let by_version: Map<String, Value> = stated
                .iter()
                .map(|(version, value)| (version.to_string(), (*value).clone()))
                .collect();
            differs.insert(name.clone(), by_version.into());
        }
    }
    if !differs.is_empty() {
        joined.insert(DIFFERS.to_owned(), differs.into());
    }
}

pub(super) fn loosest(
    values: &[&Value],
    name: &str,
    joined: &mut Map<String, Value>,
    looser: fn(f64, f64) -> bool,
) {
    let mut best: Option<&Value> = None;
    for value in values {
        let Some((bound, number)) = value
            .get(name)
            .and_then(|bound| Some((bound, bound.as_f64()?)))
        else {
            return;
        };
        if best
            .and_then(Value::as_f64)
            .is_none_or(|seen| looser(number, seen))
        {
            best = Some(bound);
        }
    }
    if let Some(bound) = best {
        joined.insert(name.to_owned(), bound.clone());
    }
}
