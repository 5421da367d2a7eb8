//! What of the document is a fact.
//!
//! Invariant: prose, examples, titles and the labels that NetBox shows beside a
//! choice do not get into a schema file: they are upstream's wording.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::document::{Document, Words};

/// Words of a schema that are kept as they are.
const KEPT: [&str; 21] = [
    "$ref",
    "type",
    "format",
    "enum",
    "default",
    "nullable",
    "readOnly",
    "writeOnly",
    "required",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "deprecated",
];

/// Words of schemas and operations that say nothing about what can be sent or
/// comes back.
const DROPPED: [&str; 9] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "x-spec-enum-id",
    "tags",
    "security",
];

/// Reduces operations and schemas.
pub(super) fn reduce(document: &mut Document, notes: &mut Vec<String>) {
    let mut unknown = BTreeSet::new();
    for (path, verb, operation) in document.operations_mut() {
        let place = format!("{} {path}", verb.to_ascii_uppercase());
        reduce_operation(operation, &place, &mut unknown);
    }
    for (name, value) in document.schemas_mut() {
        schema(value, name, &mut unknown);
    }
    notes.extend(
        unknown
            .into_iter()
            .map(|(word, place)| format!("{place}: the word `{word}` is not known and left out")),
    );
}

/// Words that are not known, each with one place where it stands.
type Unknown = BTreeSet<(String, String)>;

fn reduce_operation(operation: &mut Words, place: &str, unknown: &mut Unknown) {
    let mut kept = Map::new();
    for (word, value) in std::mem::take(operation) {
        let value = match word.as_str() {
            "operationId" | "deprecated" => value,
            "parameters" => parameters(value, place, unknown),
            "requestBody" => {
                let mut body = content(&value, place, unknown).unwrap_or_else(|| json!({}));
                if value.get("required") == Some(&Value::Bool(true)) {
                    body["required"] = Value::Bool(true);
                }
                body
            }
            "responses" => {
                let answers = value.as_object().into_iter().flatten();
                let answers = answers.map(|(status, answer)| {
                    // OpenAPI demands the word; the text would be prose.
                    let mut kept = json!({"description": ""});
                    if let Some(Value::Object(content)) = content(answer, place, unknown) {
                        kept.as_object_mut()
                            .into_iter()
                            .for_each(|kept| kept.extend(content.clone()));
                    }
                    (status.clone(), kept)
                });
                Value::Object(answers.collect())
            }
            word if DROPPED.contains(&word) => continue,
            _ => {
                unknown.insert((word, place.to_owned()));
                continue;
            }
        };
        kept.insert(word, value);
    }
    *operation = kept;
}

/// Parameters by place and name, each with its schema. What a query's parameter
/// has by default (`style: form`, `explode: true`) is not repeated.
fn parameters(list: Value, place: &str, unknown: &mut Unknown) -> Value {
    let Value::Array(list) = list else {
        return list;
    };
    let mut kept: Vec<Value> = list
        .iter()
        .map(|parameter| {
            let mut kept = Map::new();
            for word in ["name", "in", "required", "style", "explode"] {
                let default = match word {
                    "required" => Value::Bool(false),
                    "style" => json!("form"),
                    "explode" => Value::Bool(true),
                    _ => Value::Null,
                };
                match parameter.get(word) {
                    Some(value) if *value != default => kept.insert(word.to_owned(), value.clone()),
                    _ => None,
                };
            }
            let mut value = parameter
                .get("schema")
                .cloned()
                .unwrap_or_else(|| json!({}));
            let name = parameter
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            schema(&mut value, &format!("{place} {name}"), unknown);
            kept.insert("schema".to_owned(), value);
            Value::Object(kept)
        })
        .collect();
    let key = |parameter: &Value| {
        let word = |word: &str| {
            parameter
                .get(word)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        (word("in"), word("name"))
    };
    kept.sort_by_key(key);
    Value::Array(kept)
}

/// The JSON of a body or an answer. NetBox takes forms as well, with the same
/// schema, which is said nowhere again.
fn content(holder: &Value, place: &str, unknown: &mut Unknown) -> Option<Value> {
    let media = holder.get("content")?;
    let Some(words) = media.get("application/json") else {
        let names: Vec<_> = media
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect();
        unknown.insert((names.join(", "), place.to_owned()));
        return None;
    };
    let mut value = words.get("schema").cloned().unwrap_or_else(|| json!({}));
    schema(&mut value, place, unknown);
    Some(json!({"content": {"application/json": {"schema": value}}}))
}

/// Reduces a schema and what is inside of it.
fn schema(value: &mut Value, place: &str, unknown: &mut Unknown) {
    let Value::Object(words) = value else {
        return;
    };
    let mut kept = Map::new();
    for (word, mut value) in std::mem::take(words) {
        match word.as_str() {
            word if KEPT.contains(&word) => {}
            "properties" => {
                for (name, value) in value.as_object_mut().into_iter().flatten() {
                    schema(value, &format!("{place}.{name}"), unknown);
                }
                drop_labels(&mut value);
            }
            "items" => schema(&mut value, &format!("{place}[]"), unknown),
            "additionalProperties" => schema(&mut value, &format!("{place}.*"), unknown),
            "allOf" | "oneOf" | "anyOf" => {
                for value in value.as_array_mut().into_iter().flatten() {
                    schema(value, place, unknown);
                }
            }
            word if DROPPED.contains(&word) => continue,
            _ => {
                unknown.insert((word, place.to_owned()));
                continue;
            }
        }
        kept.insert(word, value);
    }
    *words = kept;
}

/// A choice is answered as a value and its label, of which the label is for
/// people.
fn drop_labels(properties: &mut Value) {
    let Some(members) = properties.as_object_mut() else {
        return;
    };
    if members.len() == 2
        && members.contains_key("value")
        && let Some(Value::Object(label)) = members.get_mut("label")
    {
        label.remove("enum");
    }
}
