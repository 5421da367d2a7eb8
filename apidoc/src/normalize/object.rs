//! Objects: members, indexed families, placeholders for any name.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Context, composite, schema};
use crate::model::{Additional, Family, Object, Property, Shape};
use crate::tree;

type Extensions = BTreeMap<String, Value>;

pub(super) fn normalize(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Shape {
    let mut object = composite::members(source, extensions, context).unwrap_or_default();
    if let Some(properties) = &source.properties {
        members(properties, &mut object, context);
    }
    match (&source.additional, &object.additional) {
        (None, _) => {}
        (Some(tree::Additional::Flag(false)), Additional::Unsaid) => {
            object.additional = Additional::None
        }
        (Some(tree::Additional::Flag(true)), Additional::Unsaid) => {
            object.additional = Additional::Any
        }
        // A placeholder member says more than the flag.
        (Some(tree::Additional::Flag(_)), _) => {}
        (Some(tree::Additional::Schema(further)), Additional::Unsaid) => {
            object.additional = Additional::Schema(Box::new(schema::normalize(further, context)));
        }
        (Some(tree::Additional::Schema(_)), _) => {
            context.error(
                &source.pointer,
                "two schemas for further members: `additionalProperties` and a placeholder",
            );
        }
    }
    object.properties.sort_by(|a, b| a.name.cmp(&b.name));
    Shape::Object(object)
}

/// Adds members, sorting out families and placeholders.
pub(super) fn members(
    properties: &BTreeMap<String, tree::Schema>,
    object: &mut Object,
    context: &mut Context<'_>,
) {
    for (name, source) in properties {
        let required = source.optional != Some(true);
        let schema = schema::normalize(source, context);
        if let Some(family) = name.strip_suffix("[n]") {
            let range = context.facts.ranges.get(family).copied();
            if range.is_none() {
                context.unknown(
                    &source.pointer,
                    format!("the highest index of {name} is not known; add it to apidoc/data/index-ranges.toml"),
                );
            }
            object.indexed.insert(
                family.to_owned(),
                Family {
                    minimum: range.map_or(0, |(low, _)| low),
                    maximum: range.map(|(_, high)| high),
                    required,
                    schema,
                },
            );
        } else if name.starts_with('{') && name.ends_with('}') {
            if object.additional != Additional::Unsaid {
                context.error(
                    &source.pointer,
                    format!("{name} is a second placeholder in one object"),
                );
            }
            let mut schema = schema;
            schema
                .extensions
                .insert("x-pve-placeholder".into(), json!(name));
            if required {
                schema
                    .extensions
                    .insert("x-pve-placeholder-required".into(), json!(true));
            }
            object.additional = Additional::Schema(Box::new(schema));
        } else {
            object.properties.push(Property {
                name: name.clone(),
                required,
                schema,
            });
        }
    }
}
