//! Bounds, enumerated numbers and defaults, which upstream often writes as
//! strings, sometimes as prose.
//!
//! Invariant: a `default` is kept as a true default only when it conforms to
//! the shape it belongs to; every other one is moved to `x-pve-default`.

use std::collections::BTreeMap;

use serde_json::{Number, Value, json};

use super::{Context, pattern};
use crate::model::{Bounds, Schema, Shape, Text};
use crate::tree::{self, Enumeration, Type};

type Extensions = BTreeMap<String, Value>;

/// A number, also one that is written as a string.
fn number_of(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => {
            if let Ok(whole) = text.parse::<i64>() {
                return Some(whole.into());
            }
            let number: f64 = text.parse().ok()?;
            Number::from_f64(number)
        }
        _ => None,
    }
}

fn bounds(source: &tree::Schema, context: &mut Context<'_>) -> Bounds {
    let mut read = |value: &Option<Value>, key: &str| {
        let value = value.as_ref()?;
        let number = number_of(value);
        if number.is_none() {
            context.error(
                &source.pointer,
                format!("`{key}` must be a number, this is {value}"),
            );
        }
        number
    };
    Bounds {
        minimum: read(&source.minimum, "minimum"),
        maximum: read(&source.maximum, "maximum"),
    }
}

pub(super) fn integer(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Shape {
    let mut bounds = bounds(source, context);
    for (bound, name) in [
        (&mut bounds.minimum, "x-pve-minimum"),
        (&mut bounds.maximum, "x-pve-maximum"),
    ] {
        // A fraction bounds no whole number that JSON Schema could say as integer.
        if let Some(number) = bound.take_if(|number| !number.is_i64() && !number.is_u64()) {
            extensions.insert(name.into(), json!(number));
        }
    }
    let values = match &source.enumeration {
        None => None,
        Some(Enumeration::Null) => null_enum(source, extensions, context),
        Some(Enumeration::Values(values)) => {
            let whole: Option<Vec<i64>> = values
                .iter()
                .map(|value| number_of(value).and_then(|number| number.as_i64()))
                .collect();
            if whole.is_none() {
                extensions.insert("x-pve-enum".into(), json!(values));
            }
            whole
        }
    };
    Shape::Integer { bounds, values }
}

pub(super) fn number(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Shape {
    match &source.enumeration {
        None => {}
        Some(Enumeration::Null) => {
            null_enum::<()>(source, extensions, context);
        }
        Some(Enumeration::Values(values)) => {
            extensions.insert("x-pve-enum".into(), json!(values));
        }
    }
    Shape::Number {
        bounds: bounds(source, context),
    }
}

/// `enum: null` allows nothing if taken at its word; upstream means no list.
pub(super) fn null_enum<T>(
    source: &tree::Schema,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) -> Option<T> {
    context.note(
        &source.pointer,
        "`enum` is null, read as: no list of values",
    );
    extensions.insert("x-pve-enum".into(), Value::Null);
    None
}

/// Keys that say nothing about the type they stand on, kept as they are.
pub(super) fn misplaced(
    source: &tree::Schema,
    kind: Type,
    extensions: &mut Extensions,
    context: &mut Context<'_>,
) {
    let numeric = matches!(kind, Type::Integer | Type::Number);
    let text = kind == Type::String;
    let list = source.enumeration.is_some() && !numeric && !text;
    let mut keep = |applies: bool, key: &str, value: Option<Value>| {
        if let (false, Some(value)) = (applies, value) {
            context.note(
                &source.pointer,
                format!(
                    "`{key}` on {} says nothing, kept as x-pve-{key}",
                    kind.as_str()
                ),
            );
            extensions.insert(format!("x-pve-{key}"), value);
        }
    };
    keep(numeric, "minimum", source.minimum.clone());
    keep(numeric, "maximum", source.maximum.clone());
    keep(text, "minLength", source.min_length.clone());
    keep(text, "maxLength", source.max_length.clone());
    keep(text, "pattern", source.pattern.clone().map(Value::String));
    if list {
        let values = match &source.enumeration {
            Some(Enumeration::Values(values)) => json!(values),
            _ => Value::Null,
        };
        keep(false, "enum", Some(values));
    }
    if let (false, Some(format)) = (text, &source.format) {
        match format {
            // A vmid is an integer with a named format; that is no mistake.
            tree::Format::Name(name) => {
                extensions.insert("x-pve-format".into(), json!(name));
            }
            tree::Format::Inline(_) => {
                context.error(
                    &source.pointer,
                    format!(
                        "a property string must be a string, this is {}",
                        kind.as_str()
                    ),
                );
            }
        }
    }
    let structural = [
        (
            "properties",
            source.properties.is_some() && kind != Type::Object,
        ),
        ("items", source.items.is_some() && kind != Type::Array),
        (
            "additionalProperties",
            source.additional.is_some() && kind != Type::Object,
        ),
        ("allOf", source.all_of.is_some() && kind != Type::Object),
    ];
    for (key, wrong) in structural {
        if wrong {
            context.error(
                &source.pointer,
                format!("`{key}` on {} is not known here", kind.as_str()),
            );
        }
    }
}

/// Keeps a default where it conforms.
pub(super) fn default(source: &tree::Schema, schema: &mut Schema, _context: &mut Context<'_>) {
    let Some(value) = &source.default else { return };
    match conforming(&schema.shape, value) {
        Some(value) => schema.default = Some(value),
        None => {
            schema
                .extensions
                .insert("x-pve-default".into(), value.clone());
        }
    }
}

fn conforming(shape: &Shape, value: &Value) -> Option<Value> {
    match shape {
        Shape::Boolean => truth(value).map(|truth| json!(i32::from(truth))),
        Shape::Integer { bounds, values } => {
            let number = number_of(value)?.as_i64()?;
            let listed = values
                .as_ref()
                .is_none_or(|values| values.contains(&number));
            (listed && within(bounds, number as f64)).then(|| json!(number))
        }
        Shape::Number { bounds } => {
            let number = number_of(value)?;
            within(bounds, number.as_f64()?).then(|| json!(number))
        }
        Shape::String(text) => {
            let string = match value {
                Value::String(string) => string.clone(),
                Value::Number(number) => number.to_string(),
                _ => return None,
            };
            fits(text, &string).then(|| json!(string))
        }
        _ => None,
    }
}

fn truth(value: &Value) -> Option<bool> {
    if let Value::String(text) = value {
        match text.as_str() {
            "yes" | "on" | "true" => return Some(true),
            "no" | "off" | "false" => return Some(false),
            _ => {}
        }
    }
    tree::reader::flag(value)
}

fn within(bounds: &Bounds, number: f64) -> bool {
    let value = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_f64);
    value(&bounds.minimum).is_none_or(|low| low <= number)
        && value(&bounds.maximum).is_none_or(|high| number <= high)
}

fn fits(text: &Text, string: &str) -> bool {
    let length = string.chars().count() as u64;
    text.values
        .as_ref()
        .is_none_or(|values| values.iter().any(|value| value == string))
        && text.min_length.is_none_or(|low| low <= length)
        && text.max_length.is_none_or(|high| length <= high)
        && text.pattern.as_ref().is_none_or(|pattern| {
            pattern::compiled(pattern).is_ok_and(|regex| regex.is_match(string.as_bytes()))
        })
}
