//! Cutting: the merged document reduced to some operations and what they
//! reach.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::OperationKey;
use crate::merge::{COMPONENTS, Merged};

/// The merged document with these operations only, and the components that
/// they reach.
#[must_use]
pub fn cut(merged: &Merged, operations: &[OperationKey]) -> Merged {
    let mut paths: Map<String, Value> = Map::new();
    for key in operations {
        let operation = &merged.document["paths"][&key.path][&key.method];
        if operation.is_null() {
            continue;
        }
        paths
            .entry(key.path.clone())
            .or_insert_with(|| Value::Object(Map::new()))
            .as_object_mut()
            .map(|item| item.insert(key.method.clone(), operation.clone()));
    }
    let paths = Value::Object(paths);
    let all = &merged.document["components"]["schemas"];
    let mut reached = BTreeSet::new();
    let mut pending = references(&paths);
    while let Some(name) = pending.pop_first() {
        if let Some(schema) = all.get(&name)
            && reached.insert(name)
        {
            pending.extend(references(schema));
        }
    }
    let schemas: Map<String, Value> = reached
        .into_iter()
        .map(|name| {
            let schema = all[&name].clone();
            (name, schema)
        })
        .collect();
    let mut document = merged.document.clone();
    document["paths"] = paths;
    document["components"]["schemas"] = schemas.into();
    let holds = |pointer: &str| {
        // Only what is still there is worth telling.
        let mut segments = pointer.split('/').skip(1);
        match (segments.next(), segments.next(), segments.next()) {
            (Some("paths"), Some(path), Some(method)) => {
                let path = path.replace("~1", "/").replace("~0", "~");
                document["paths"][&path].get(method).is_some()
            }
            (Some("components"), Some(_), Some(name)) => {
                document["components"]["schemas"].get(name).is_some()
            }
            _ => true,
        }
    };
    let conflicts = merged
        .conflicts
        .iter()
        .filter(|conflict| holds(&conflict.pointer))
        .cloned()
        .collect();
    Merged {
        conflicts,
        versions: merged.versions.clone(),
        document,
    }
}

/// The components that a value refers to, by `$ref` or as the inside of a
/// property string.
fn references(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                match inner {
                    Value::String(text) if key == "$ref" || key == "x-pve-property-string" => {
                        found.extend(text.strip_prefix(COMPONENTS).map(str::to_owned));
                    }
                    _ => collect(inner, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, found)),
        _ => {}
    }
}
