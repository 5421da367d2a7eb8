//! The words of OpenAPI for one schema, without its members.
//!
//! Invariant: the keys of a schema come in one fixed order: type and reference,
//! constraints, default, extensions by name.

use serde_json::{Map, Number, Value, json};

use crate::model::{Bounds, Inside, Schema, Shape, Text};

/// Constraints of a string.
pub(crate) fn text(map: &mut Map<String, Value>, text: &Text) {
    if let Some(length) = text.min_length {
        map.insert("minLength".into(), json!(length));
    }
    if let Some(length) = text.max_length {
        map.insert("maxLength".into(), json!(length));
    }
    if let Some(pattern) = &text.pattern {
        map.insert("pattern".into(), json!(pattern));
    }
    if let Some(values) = &text.values {
        map.insert("enum".into(), json!(values));
    }
}

/// Constraints of a number.
pub(crate) fn bounds(map: &mut Map<String, Value>, bounds: &Bounds) {
    let mut put = |key: &str, number: &Option<Number>| {
        if let Some(number) = number {
            map.insert(key.into(), json!(number));
        }
    };
    put("minimum", &bounds.minimum);
    put("maximum", &bounds.maximum);
}

/// Nullability, default, extensions and, if wanted, upstream's wording.
pub(crate) fn rest(map: &mut Map<String, Value>, schema: &Schema, prose: bool) {
    if schema.nullable {
        map.insert("nullable".into(), json!(true));
    }
    if let Some(default) = &schema.default {
        map.insert("default".into(), default.clone());
    }
    if prose {
        for (key, text) in &schema.prose {
            map.insert((*key).into(), json!(text));
        }
    }
    for (key, value) in &schema.extensions {
        map.insert(key.clone(), value.clone());
    }
}

/// A schema in one piece, for the places that no generator reads
/// (`x-pve-one-of`): members and property strings stand in place.
pub(crate) fn inline(schema: &Schema) -> Value {
    let mut map = Map::new();
    match &schema.shape {
        Shape::Any => {}
        Shape::Null => {
            map.insert("x-pve-type".into(), json!("null"));
        }
        Shape::Boolean => {
            map.insert("type".into(), json!("boolean"));
        }
        Shape::Integer {
            bounds: limits,
            values,
        } => {
            map.insert("type".into(), json!("integer"));
            bounds(&mut map, limits);
            if let Some(values) = values {
                map.insert("enum".into(), json!(values));
            }
        }
        Shape::Number { bounds: limits } => {
            map.insert("type".into(), json!("number"));
            bounds(&mut map, limits);
        }
        Shape::String(facts) => {
            map.insert("type".into(), json!("string"));
            text(&mut map, facts);
            match &facts.inside {
                None => {}
                Some(Inside::Named(name)) => {
                    map.insert("x-pve-property-string".into(), json!(name));
                }
                Some(Inside::Inline(format)) => {
                    map.insert("x-pve-property-string".into(), members(&format.members));
                    if let Some(facts) = super::property_string::grammar(format) {
                        map.insert("x-pve-property-string-format".into(), facts);
                    }
                }
            }
        }
        Shape::Array(items) => {
            map.insert("type".into(), json!("array"));
            map.insert("items".into(), inline(items));
        }
        Shape::Object(object) => {
            if let Value::Object(inner) = members(&object.properties) {
                map.extend(inner);
            }
        }
        Shape::OneOf(all) => {
            map.insert("oneOf".into(), all.iter().map(inline).collect());
        }
    }
    rest(&mut map, schema, false);
    Value::Object(map)
}

fn members(properties: &[crate::model::Property]) -> Value {
    let mut map = Map::new();
    map.insert("type".into(), json!("object"));
    let described: Map<String, Value> = properties
        .iter()
        .map(|property| (property.name.clone(), inline(&property.schema)))
        .collect();
    map.insert("properties".into(), Value::Object(described));
    let required: Vec<&str> = properties
        .iter()
        .filter(|property| property.required)
        .map(|property| property.name.as_str())
        .collect();
    if !required.is_empty() {
        map.insert("required".into(), json!(required));
    }
    Value::Object(map)
}
