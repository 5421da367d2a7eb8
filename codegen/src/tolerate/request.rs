//! Requests: what a server takes, and nothing else.
//!
//! Bounds and patterns are left to the server, which knows its own version's;
//! types are not: a boolean goes out as 1 or 0, since Proxmox VE refuses
//! `true`.

use serde_json::{Map, Value, json};

use super::answer::{attach, families, is_map, property_string_of};
use super::facts::{describe, describe_component, has_distinct_variants};
use super::rust_type::{RustTypes, refer};
use super::scalar::Scalar;
use super::{Role, State, alternatives};
use crate::generate::Error;
use crate::merge::{OPEN, escape, reference_of, versions_of};

/// Where in a request a schema stands: both count their types apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Parameter,
    Body,
}

/// The strict form of a schema in a request.
pub(super) fn schema(
    state: &mut State<'_>,
    pointer: &str,
    place: Place,
    value: &Value,
) -> Result<Value, Error> {
    if let Some(component) = property_string_of(value) {
        state.reach(pointer, component, Role::PropertyString)?;
        return Ok(types(state, place).property_string(component));
    }
    if let Some(name) = reference_of(value) {
        if let Some(scalar) = Scalar::of_component(name) {
            return Ok(scalar_schema(state, place, scalar));
        }
        let target = state.component(pointer, name)?;
        if target.get("enum").is_some() && target.get("type").is_none_or(|kind| kind == "string") {
            if value.get(OPEN).is_some() || !has_distinct_variants(target) {
                return Ok(scalar_schema(state, place, Scalar::Str));
            }
            state.reach(pointer, name, Role::Enum)?;
            return Ok(refer(name));
        }
        if target["type"] == "object" && !is_map(target) {
            state.reach(pointer, name, Role::Request)?;
            return Ok(refer(name));
        }
        return schema(state, pointer, place, target);
    }
    if value.get("oneOf").is_some() {
        return match alternatives::class(value) {
            alternatives::Class::One(only) => schema(state, pointer, place, only),
            alternatives::Class::Scalars(scalar) => Ok(scalar_schema(state, place, scalar)),
            alternatives::Class::Lists(items) => {
                let items = schema(state, &format!("{pointer}/items"), place, &items)?;
                Ok(json!({ "type": "array", "items": items }))
            }
            alternatives::Class::Objects | alternatives::Class::Mixed => Ok(json!({})),
        };
    }
    match value.get("type").and_then(Value::as_str) {
        Some("array") => {
            let items = match value.get("items") {
                Some(items) => schema(state, &format!("{pointer}/items"), place, items)?,
                None => json!({}),
            };
            Ok(json!({ "type": "array", "items": items }))
        }
        Some("object") => Ok(json!({ "type": "object", "additionalProperties": {} })),
        Some(name) => {
            let scalar = Scalar::of_type(name).ok_or_else(|| {
                Error::schema(pointer, format!("`{name}` is no type of OpenAPI 3.0"))
            })?;
            Ok(scalar_schema(state, place, scalar))
        }
        None => Ok(json!({})),
    }
}

fn types<'s>(state: &'s mut State<'_>, place: Place) -> &'s mut RustTypes {
    match place {
        Place::Parameter => &mut state.parameter_types,
        Place::Body => &mut state.types,
    }
}

fn scalar_schema(state: &mut State<'_>, place: Place, scalar: Scalar) -> Value {
    match scalar {
        Scalar::Bool => types(state, place).scalar(scalar),
        Scalar::Int => json!({ "type": "integer", "format": "int64" }),
        Scalar::Num => json!({ "type": "number", "format": "double" }),
        Scalar::Str => json!({ "type": "string" }),
    }
}

/// The strict form of an object in a body.
pub(super) fn object(
    state: &mut State<'_>,
    pointer: &str,
    name: &str,
    value: &Value,
) -> Result<Value, Error> {
    let united;
    let value = if value.get("oneOf").is_some() {
        united = alternatives::united_object(value);
        &united
    } else {
        value
    };
    let component_versions = versions_of(value, &state.merged.versions);
    let mut properties = Map::new();
    for (property, inner) in value["properties"].as_object().into_iter().flatten() {
        let at = format!("{pointer}/properties/{}", escape(property));
        let mut made = schema(state, &at, Place::Body, inner)?;
        attach(&mut made, describe(inner, &component_versions));
        properties.insert(property.clone(), made);
    }
    let mut made = json!({ "type": "object", "properties": properties });
    if let Some(required) = value.get("required") {
        made["required"] = required.clone();
    }
    let families = families(state, pointer, value)?;
    if !families.is_empty() {
        // Indexed keys go through a map; the setters are typed.
        made["additionalProperties"] = json!({});
        state.families.insert(name.to_owned(), families);
    }
    if let Some(description) = describe_component(value, &state.merged.versions) {
        made["description"] = description.into();
    }
    Ok(made)
}
