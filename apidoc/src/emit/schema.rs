//! Schemas: inline where they are plain, components of their own where they
//! have a name (objects, enumerations, property strings).
//!
//! Invariant: names come from the parent's name and the member's name alone.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::components::{Components, pointer, reference};
use super::facts;
use crate::model::{Additional, Family, Object, Property, PropertyString, Schema, Shape};
use crate::naming::pascal;

/// How scalars travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    /// In a path, query or body: numbers plain, booleans 0/1.
    Sent,
    /// In an answer: numbers also as decimal strings.
    Received,
}

/// Builds the schemas of one document.
pub(crate) struct Emitter<'f> {
    pub components: Components,
    /// The registered property strings, normalized.
    pub formats: &'f BTreeMap<String, PropertyString>,
    /// Upstream's wording is wanted.
    pub prose: bool,
}

impl Emitter<'_> {
    /// A schema as it stands at its place of use. `name` is the component name
    /// that belongs to the place, used if the schema needs one.
    pub(super) fn schema(&mut self, schema: &Schema, name: &str, wire: Wire) -> Value {
        let mut map = Map::new();
        match &schema.shape {
            Shape::Any => {}
            Shape::Null => return self.scalar("PveNull", map, schema),
            Shape::Boolean => return self.scalar("PveBoolean", map, schema),
            Shape::Integer { bounds, values } => {
                facts::bounds(&mut map, bounds);
                if wire == Wire::Received {
                    if let Some(values) = values {
                        map.insert("x-pve-enum".into(), json!(values));
                    }
                    return self.scalar("PveInteger", map, schema);
                }
                map.shift_insert(0, "type".into(), json!("integer"));
                if let Some(values) = values {
                    map.insert("enum".into(), json!(values));
                    return self.named(schema, name, map);
                }
            }
            Shape::Number { bounds } => {
                facts::bounds(&mut map, bounds);
                if wire == Wire::Received {
                    return self.scalar("PveNumber", map, schema);
                }
                map.shift_insert(0, "type".into(), json!("number"));
            }
            Shape::String(text) => {
                map.insert("type".into(), json!("string"));
                facts::text(&mut map, text);
                if text.values.is_some() {
                    return self.named(schema, name, map);
                }
                if let Some(inside) = &text.inside {
                    let component = self.inside(inside, name, &schema.pointer);
                    facts::rest(&mut map, schema, self.prose);
                    map.insert("x-pve-property-string".into(), json!(pointer(&component)));
                    return Value::Object(map);
                }
            }
            Shape::Array(items) => {
                map.insert("type".into(), json!("array"));
                map.insert(
                    "items".into(),
                    self.schema(items, &format!("{name}Item"), wire),
                );
            }
            Shape::Object(object) => {
                let map = self.object(object, name, wire);
                return self.named(schema, name, map);
            }
            Shape::OneOf(all) => {
                let variants: Vec<Value> = all
                    .iter()
                    .enumerate()
                    .map(|(index, variant)| {
                        self.schema(variant, &format!("{name}Variant{index}"), wire)
                    })
                    .collect();
                map.insert("oneOf".into(), json!(variants));
                return self.named(schema, name, map);
            }
        }
        facts::rest(&mut map, schema, self.prose);
        Value::Object(map)
    }

    /// A component of its own, with all that is known about the schema in it.
    fn named(&mut self, schema: &Schema, name: &str, mut map: Map<String, Value>) -> Value {
        facts::rest(&mut map, schema, self.prose);
        self.components
            .insert(name, &schema.pointer, Value::Object(map));
        reference(name)
    }

    /// One of the shared scalars, wrapped when something is known beside it.
    fn scalar(&mut self, scalar: &str, facts: Map<String, Value>, schema: &Schema) -> Value {
        let mut map = facts;
        facts::rest(&mut map, schema, self.prose);
        if map.is_empty() {
            return reference(scalar);
        }
        map.shift_insert(0, "allOf".into(), json!([reference(scalar)]));
        Value::Object(map)
    }

    /// `type: object` with its members.
    pub(super) fn members(
        &mut self,
        properties: &[Property],
        name: &str,
        wire: Wire,
    ) -> Map<String, Value> {
        let mut map = Map::new();
        map.insert("type".into(), json!("object"));
        let required: Vec<&str> = properties
            .iter()
            .filter(|property| property.required)
            .map(|property| property.name.as_str())
            .collect();
        if !required.is_empty() {
            map.insert("required".into(), json!(required));
        }
        if !properties.is_empty() {
            let mut members = Map::new();
            for property in properties {
                let component = format!("{name}{}", pascal(&property.name));
                members.insert(
                    property.name.clone(),
                    self.schema(&property.schema, &component, wire),
                );
            }
            map.insert("properties".into(), Value::Object(members));
        }
        map
    }

    fn object(&mut self, object: &Object, name: &str, wire: Wire) -> Map<String, Value> {
        let mut map = self.members(&object.properties, name, wire);
        let closed = match &object.additional {
            Additional::Unsaid => false,
            Additional::None => true,
            Additional::Any => {
                map.insert("additionalProperties".into(), json!({}));
                false
            }
            Additional::Schema(further) => {
                let further = self.schema(further, &format!("{name}Value"), wire);
                // Where families take the place, their word is kept beside it.
                let key = if object.indexed.is_empty() {
                    "additionalProperties"
                } else {
                    "x-pve-additional-properties"
                };
                map.insert(key.into(), further);
                false
            }
        };
        if !object.indexed.is_empty() {
            map.insert("additionalProperties".into(), json!({}));
            let mut indexed = Map::new();
            for (family, described) in &object.indexed {
                indexed.insert(family.clone(), self.family(family, described, name, wire));
            }
            map.insert("x-pve-indexed".into(), Value::Object(indexed));
        }
        if closed {
            // Answers stay open: servers return keys that they do not declare,
            // also where they declare that there are none.
            if wire == Wire::Sent && object.indexed.is_empty() {
                map.insert("additionalProperties".into(), json!(false));
            } else {
                map.insert("x-pve-additional-properties".into(), json!(false));
            }
        }
        map
    }

    fn family(&mut self, family: &str, described: &Family, name: &str, wire: Wire) -> Value {
        let mut map = Map::new();
        map.insert("minimum".into(), json!(described.minimum));
        if let Some(maximum) = described.maximum {
            map.insert("maximum".into(), json!(maximum));
        }
        if described.required {
            map.insert("required".into(), json!(true));
        }
        let component = format!("{name}{}", pascal(family));
        map.insert(
            "schema".into(),
            self.schema(&described.schema, &component, wire),
        );
        Value::Object(map)
    }
}
