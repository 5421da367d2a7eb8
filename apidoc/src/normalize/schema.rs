//! Types: which shape a schema has, also where upstream does not say.

use serde_json::json;

use super::{Context, Side, composite, object, text, values};
use crate::model::{Schema, Shape};
use crate::tree::{self, Type};

/// Normalizes one schema.
pub(crate) fn normalize(source: &tree::Schema, context: &mut Context<'_>) -> Schema {
    let mut schema = Schema::new(Shape::Any, &source.pointer);
    let kind = source.kind.unwrap_or_else(|| {
        let kind = inferred(source, context.side);
        if source.alias.is_none() {
            schema
                .extensions
                .insert("x-pve-type".into(), json!("unsaid"));
        }
        kind
    });
    schema.shape = match kind {
        Type::Any => {
            if source.kind.is_some() {
                schema.extensions.insert("x-pve-type".into(), json!("any"));
            }
            Shape::Any
        }
        Type::Null => Shape::Null,
        Type::Boolean => Shape::Boolean,
        Type::Integer => values::integer(source, &mut schema.extensions, context),
        Type::Number => values::number(source, &mut schema.extensions, context),
        Type::String => Shape::String(text::normalize(source, &mut schema.extensions, context)),
        Type::Array => array(source, &mut schema, context),
        Type::Object => object::normalize(source, &mut schema.extensions, context),
    };
    if let (Some(variants), false) = (&source.one_of, matches!(kind, Type::Array | Type::Object)) {
        schema.shape = composite::alternatives(variants, &mut schema.extensions, context);
    }
    annotate(source, kind, &mut schema, context);
    values::default(source, &mut schema, context);
    schema
}

/// The type of a schema that does not name one.
fn inferred(source: &tree::Schema, side: Side) -> Type {
    if source.properties.is_some() || source.all_of.is_some() {
        Type::Object
    } else if source.items.is_some() {
        Type::Array
    } else if source
        .one_of
        .as_ref()
        .is_some_and(|all| all.iter().any(|one| one.properties.is_some()))
    {
        Type::Object
    } else if source.enumeration.is_some()
        || source.format.is_some()
        || source.pattern.is_some()
        || source.min_length.is_some()
        || source.max_length.is_some()
        // On the wire a parameter is text whatever it means.
        || (side == Side::Input && source.one_of.is_none())
    {
        Type::String
    } else {
        Type::Any
    }
}

fn array(source: &tree::Schema, schema: &mut Schema, context: &mut Context<'_>) -> Shape {
    if let Some(variants) = &source.one_of {
        if source.items.is_some() {
            context.error(
                &source.pointer,
                "an array with both `items` and `oneOf` is not known here",
            );
        }
        return match composite::alternatives(variants, &mut schema.extensions, context) {
            shape @ Shape::Array(_) => shape,
            _ => {
                context.error(
                    &source.pointer,
                    "every alternative of an array must be an array",
                );
                Shape::Any
            }
        };
    }
    let items = match &source.items {
        Some(items) => normalize(items, context),
        None => {
            schema
                .extensions
                .insert("x-pve-items".into(), json!("unsaid"));
            let pointer = format!("{}/items", source.pointer);
            Schema::new(Shape::Any, &pointer)
        }
    };
    Shape::Array(Box::new(items))
}

/// What is said about a schema beside its shape.
fn annotate(source: &tree::Schema, kind: Type, schema: &mut Schema, context: &mut Context<'_>) {
    let ext = &mut schema.extensions;
    if let Some(renderer) = &source.renderer {
        ext.insert("x-pve-renderer".into(), json!(renderer));
    }
    match &source.requires {
        Some(tree::Requires::Name(name)) => {
            ext.insert("x-pve-requires".into(), json!(name));
        }
        Some(tree::Requires::Schema(_)) => {
            context.error(
                &source.pointer,
                "`requires` with a schema is not known here",
            );
        }
        None => {}
    }
    if let Some(types) = &source.instance_types {
        ext.insert("x-pve-instance-types".into(), json!(types));
    }
    if let Some(name) = &source.instance_type {
        ext.insert("x-pve-instance-types".into(), json!([name]));
    }
    if source.default_key == Some(true) {
        ext.insert("x-pve-default-key".into(), json!(true));
    }
    if source.alias.is_some() || source.key_alias.is_some() {
        context.error(
            &source.pointer,
            "`alias` and `keyAlias` are known only inside of property strings",
        );
    }
    if source.type_property_schema.is_some() && source.one_of.is_none() {
        context.error(
            &source.pointer,
            "`type-property-schema` without `oneOf` is not known here",
        );
    }
    if let Some(name) = &source.type_property {
        ext.insert("x-pve-type-property".into(), json!(name));
    }
    if let Some(links) = &source.links {
        let links: Vec<_> = links
            .iter()
            .map(|link| {
                let mut map = serde_json::Map::new();
                map.insert("href".into(), json!(link.href));
                if let Some(rel) = &link.rel {
                    map.insert("rel".into(), json!(rel));
                }
                map.extend(link.unknown.iter().cloned());
                map
            })
            .collect();
        ext.insert("x-pve-links".into(), json!(links));
    }
    for (key, value) in [("x-pve-min", &source.min), ("x-pve-max", &source.max)] {
        if let Some(value) = value {
            ext.insert(key.into(), value.clone());
        }
    }
    ext.extend(
        source
            .marks
            .iter()
            .map(|(key, value)| (key.clone(), value.clone())),
    );
    values::misplaced(source, kind, ext, context);
    if !source.unknown.is_empty() {
        let unknown: serde_json::Map<_, _> = source.unknown.iter().cloned().collect();
        ext.insert("x-pve-unknown".into(), unknown.into());
    }
    for (key, text) in [
        ("description", &source.description),
        ("x-pve-verbose-description", &source.verbose_description),
        ("x-pve-format-description", &source.format_description),
        ("x-pve-typetext", &source.typetext),
        ("x-pve-title", &source.title),
    ] {
        if let Some(text) = text {
            schema.prose.insert(key, text.clone());
        }
    }
}
