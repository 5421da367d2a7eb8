//! Alternatives: `oneOf` beside `type-property`, on a property (the older form)
//! and in `parameters` (the newer one, below `allOf`).
//!
//! A sender chooses a variant by the value of the type property; JSON Schema
//! could say so only with alternatives that generators and validators handle
//! badly (an empty list is in all of them). So the alternatives are united: an
//! object gets the members of all variants, each marked with the variants it
//! is for and required only where every variant requires it; what the variants
//! say differently is united by shape and kept variant by variant in
//! `x-pve-one-of`. Where the shapes are of different JSON types a true `oneOf`
//! stands.
//!
//! Invariant: a value that fits one of the variants fits the union.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Context, object, schema};
use crate::model::{Additional, Bounds, Object, Property, Schema, Shape, Text};
use crate::tree;

type Extensions = BTreeMap<String, Value>;

/// The members that an object gets from `allOf` and `oneOf`; `None` when it has
/// neither.
pub(super) fn members(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Option<Object> {
    if source.all_of.is_none() && source.one_of.is_none() {
        return None;
    }
    let mut object = Object::default();
    for part in source.all_of.iter().flatten() {
        keep_unknown(part, extensions);
        if let Some(inner) = members(part, extensions, context) {
            absorb(&mut object, inner, part, context);
        }
        if let Some(properties) = &part.properties {
            let mut own = Object::default();
            object::members(properties, &mut own, context);
            absorb(&mut object, own, part, context);
        }
        if part.properties.is_none() && part.all_of.is_none() && part.one_of.is_none() {
            context.error(
                &part.pointer,
                "a part of `allOf` without `properties`, `allOf` or `oneOf` is not known here",
            );
        }
        if let Some(name) = &part.type_property {
            extensions.insert("x-pve-type-property".into(), json!(name));
        }
        if part.additional == Some(tree::Additional::Flag(false)) {
            object.additional = Additional::None;
        }
    }
    if let Some(variants) = &source.one_of {
        let united = variant_members(source, variants, extensions, context);
        absorb(&mut object, united, source, context);
    }
    Some(object)
}

fn keep_unknown(part: &tree::Schema, extensions: &mut Extensions) {
    if part.unknown.is_empty() {
        return;
    }
    let slot = extensions
        .entry("x-pve-unknown".into())
        .or_insert_with(|| json!({}));
    if let Value::Object(map) = slot {
        map.extend(part.unknown.iter().cloned());
    }
}

fn absorb(object: &mut Object, other: Object, source: &tree::Schema, context: &mut Context<'_>) {
    for property in other.properties {
        match object
            .properties
            .iter_mut()
            .find(|own| own.name == property.name)
        {
            None => object.properties.push(property),
            Some(own) if own.schema.shape == property.schema.shape => {
                own.required |= property.required
            }
            Some(own) => {
                let message = format!(
                    "`{}` is described twice, differently, in parts that all apply",
                    own.name
                );
                context.error(&source.pointer, message);
            }
        }
    }
    object.indexed.extend(other.indexed);
    if object.additional == Additional::Unsaid {
        object.additional = other.additional;
    }
}

/// The members of the variants of one `oneOf`, united.
fn variant_members(
    source: &tree::Schema,
    variants: &[tree::Schema],
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Object {
    let mut gathered: BTreeMap<String, Vec<(Vec<String>, Property)>> = BTreeMap::new();
    let mut object = Object::default();
    for variant in variants {
        keep_unknown(variant, extensions);
        let names: Vec<String> = variant
            .instance_types
            .iter()
            .flatten()
            .chain(variant.instance_type.iter())
            .cloned()
            .collect();
        if names.is_empty() {
            context.error(
                &variant.pointer,
                "a variant needs `instance-type` or `instance-types`",
            );
        }
        let mut own = members(variant, extensions, context).unwrap_or_default();
        if let Some(properties) = &variant.properties {
            object::members(properties, &mut own, context);
        }
        if own.additional != Additional::Unsaid {
            object.additional = own.additional;
        }
        object.indexed.extend(own.indexed);
        for property in own.properties {
            gathered
                .entry(property.name.clone())
                .or_default()
                .push((names.clone(), property));
        }
    }
    for (name, found) in gathered {
        object
            .properties
            .push(united_property(name, found, variants.len(), context));
    }
    match (&source.type_property, &source.type_property_schema) {
        (Some(name), Some(described)) if !object.properties.iter().any(|own| own.name == *name) => {
            object.properties.push(Property {
                name: name.clone(),
                required: source.optional != Some(true) && described.optional != Some(true),
                schema: schema::normalize(described, context),
            });
        }
        (None, Some(_)) => context.error(
            &source.pointer,
            "`type-property-schema` without `type-property`",
        ),
        (None, None) => context.error(
            &source.pointer,
            "`oneOf` without `type-property` is not known on an object",
        ),
        _ => {}
    }
    if let Some(name) = &source.type_property {
        extensions.insert("x-pve-type-property".into(), json!(name));
    }
    object
}

fn united_property(
    name: String,
    found: Vec<(Vec<String>, Property)>,
    variants: usize,
    context: &mut Context<'_>,
) -> Property {
    let everywhere = found.len() == variants;
    let required = everywhere && found.iter().all(|(_, property)| property.required);
    let types: Vec<String> = found.iter().flat_map(|(names, _)| names.clone()).collect();
    let alternatives: Vec<(Vec<String>, Schema)> = found
        .into_iter()
        .map(|(names, property)| (names, property.schema))
        .collect();
    let mut schema = unite_all(alternatives, context);
    if !everywhere || variants == 1 {
        schema
            .extensions
            .insert("x-pve-instance-types".into(), json!(types));
    }
    Property {
        name,
        required,
        schema,
    }
}

/// The alternatives of a property, united.
pub(super) fn alternatives(
    variants: &[tree::Schema],
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Shape {
    let mut found = Vec::new();
    for variant in variants {
        let names: Vec<String> = variant
            .instance_types
            .iter()
            .flatten()
            .chain(variant.instance_type.iter())
            .cloned()
            .collect();
        let mut variant_schema = schema::normalize(variant, context);
        if variant.items.is_some() && variant.kind.is_none() {
            variant_schema.extensions.remove("x-pve-type");
        }
        found.push((names, variant_schema));
    }
    if found.is_empty() {
        return Shape::Any;
    }
    let united = unite_all(found, context);
    extensions.extend(united.extensions);
    united.shape
}

/// Unites alternatives; where they differ they are kept, variant by variant.
fn unite_all(found: Vec<(Vec<String>, Schema)>, context: &mut Context<'_>) -> Schema {
    let mut rest = found.iter();
    let Some((_, first)) = rest.next() else {
        return Schema::new(Shape::Any, "");
    };
    let mut united = first.clone();
    let mut differ = false;
    for (_, schema) in rest {
        differ |= schema.shape != first.shape || schema.default != first.default;
        united.shape = unite(united.shape, &schema.shape);
        united.nullable |= schema.nullable;
        if united.default != schema.default {
            united.default = None;
        }
        let theirs = schema.extensions.clone();
        united
            .extensions
            .retain(|key, value| theirs.get(key) == Some(value));
    }
    if differ {
        let variants: Vec<Variant> = found
            .into_iter()
            .map(|(types, schema)| Variant { types, schema })
            .collect();
        united
            .extensions
            .insert("x-pve-one-of".into(), Variant::list(&variants, context));
    }
    united.extensions.remove("x-pve-instance-types");
    united
}

struct Variant {
    types: Vec<String>,
    schema: Schema,
}

impl Variant {
    /// The facts of each variant as they will stand in the document.
    fn list(variants: &[Self], _context: &mut Context<'_>) -> Value {
        variants
            .iter()
            .map(|variant| {
                json!({
                    "instance-types": variant.types,
                    "schema": crate::emit::facts::inline(&variant.schema),
                })
            })
            .collect()
    }
}

/// The least shape that takes what either takes.
fn unite(a: Shape, b: &Shape) -> Shape {
    match (a, b) {
        (a, b) if a == *b => a,
        (Shape::Any, _) | (_, Shape::Any) => Shape::Any,
        (Shape::String(a), Shape::String(b)) => Shape::String(unite_texts(a, b)),
        (
            Shape::Integer {
                bounds: a,
                values: av,
            },
            Shape::Integer {
                bounds: b,
                values: bv,
            },
        ) => Shape::Integer {
            bounds: unite_bounds(&a, b),
            values: av.zip(bv.as_ref()).map(|(a, b)| joined(a, b)),
        },
        (
            Shape::Number { bounds: a } | Shape::Integer { bounds: a, .. },
            Shape::Number { bounds: b } | Shape::Integer { bounds: b, .. },
        ) => Shape::Number {
            bounds: unite_bounds(&a, b),
        },
        (Shape::Boolean, Shape::Integer { .. }) | (Shape::Integer { .. }, Shape::Boolean) => {
            Shape::Integer {
                bounds: Bounds::default(),
                values: None,
            }
        }
        (Shape::Array(a), Shape::Array(b)) => {
            let mut items = (*a).clone();
            items.shape = unite(a.shape, &b.shape);
            items
                .extensions
                .retain(|key, value| b.extensions.get(key) == Some(value));
            Shape::Array(Box::new(items))
        }
        (Shape::Object(a), Shape::Object(b)) => Shape::Object(unite_objects(a, b)),
        (Shape::OneOf(mut all), b) => {
            all.push(Schema::new(b.clone(), ""));
            Shape::OneOf(all)
        }
        (a, b) => Shape::OneOf(vec![Schema::new(a, ""), Schema::new(b.clone(), "")]),
    }
}

fn joined<T: Clone + PartialEq>(mut a: Vec<T>, b: &[T]) -> Vec<T> {
    for value in b {
        if !a.contains(value) {
            a.push(value.clone());
        }
    }
    a
}

fn unite_texts(a: Text, b: &Text) -> Text {
    let same = |ours: Option<String>, theirs: &Option<String>| {
        ours.filter(|ours| Some(ours) == theirs.as_ref())
    };
    Text {
        values: a.values.zip(b.values.as_ref()).map(|(a, b)| joined(a, b)),
        min_length: a.min_length.zip(b.min_length).map(|(a, b)| a.min(b)),
        max_length: a.max_length.zip(b.max_length).map(|(a, b)| a.max(b)),
        pattern: same(a.pattern, &b.pattern),
        inside: a.inside.filter(|inside| Some(inside) == b.inside.as_ref()),
    }
}

fn unite_bounds(a: &Bounds, b: &Bounds) -> Bounds {
    let pick = |a: &Option<serde_json::Number>, b: &Option<serde_json::Number>, lower: bool| {
        let (a, b) = a.as_ref().zip(b.as_ref())?;
        let first = (a.as_f64()? < b.as_f64()?) == lower;
        Some(if first { a } else { b }.clone())
    };
    Bounds {
        minimum: pick(&a.minimum, &b.minimum, true),
        maximum: pick(&a.maximum, &b.maximum, false),
    }
}

fn unite_objects(a: Object, b: &Object) -> Object {
    let mut object = Object {
        indexed: a.indexed,
        additional: Additional::Unsaid,
        properties: Vec::new(),
    };
    object.indexed.extend(b.indexed.clone());
    if a.additional == b.additional {
        object.additional = a.additional;
    }
    for mut property in a.properties {
        match b
            .properties
            .iter()
            .find(|other| other.name == property.name)
        {
            Some(other) => {
                property.required &= other.required;
                property.schema.shape = unite(property.schema.shape, &other.schema.shape);
            }
            None => property.required = false,
        }
        object.properties.push(property);
    }
    for property in &b.properties {
        if !object
            .properties
            .iter()
            .any(|own| own.name == property.name)
        {
            object.properties.push(Property {
                required: false,
                ..property.clone()
            });
        }
    }
    object.properties.sort_by(|a, b| a.name.cmp(&b.name));
    object
}
