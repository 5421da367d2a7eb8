//! Answers: everything optional, everything open, nothing judged.

use serde_json::{Map, Value, json};

use super::facts::{describe, describe_component};
use super::rust_type::refer;
use super::scalar::Scalar;
use super::{Family, FamilyMember, Role, State, alternatives};
use crate::generate::Error;
use crate::merge::{VERSIONS, escape, reference_of, versions_of};

/// The tolerant form of a schema somewhere in an answer.
pub(super) fn schema(state: &mut State<'_>, pointer: &str, value: &Value) -> Result<Value, Error> {
    if let Some(name) = reference_of(value) {
        if let Some(scalar) = Scalar::of_component(name) {
            return Ok(state.types.scalar(scalar));
        }
        let target = state.component(pointer, name)?;
        return match target.get("type").and_then(Value::as_str) {
            Some("string") if target.get("enum").is_some() => {
                if !super::facts::has_distinct_variants(target) {
                    return Ok(state.types.scalar(Scalar::Str));
                }
                state.reach(pointer, name, Role::Enum)?;
                Ok(state.types.open_enum(name))
            }
            Some("object") if is_map(target) => schema(state, pointer, target),
            Some("object") => {
                state.reach(pointer, name, Role::Answer)?;
                Ok(refer(name))
            }
            None if target.get("properties").is_some() => {
                state.reach(pointer, name, Role::Answer)?;
                Ok(refer(name))
            }
            None if target.get("oneOf").is_some() => match alternatives::class(target) {
                alternatives::Class::Objects => {
                    state.reach(pointer, name, Role::Answer)?;
                    Ok(refer(name))
                }
                _ => schema(state, pointer, target),
            },
            _ => schema(state, pointer, target),
        };
    }
    if let Some(component) = property_string_of(value) {
        state.reach(pointer, component, Role::PropertyString)?;
        return Ok(state.types.property_string(component));
    }
    if value.get("oneOf").is_some() {
        return match alternatives::class(value) {
            alternatives::Class::One(only) => schema(state, pointer, only),
            alternatives::Class::Scalars(scalar) => Ok(state.types.scalar(scalar)),
            alternatives::Class::Lists(items) => {
                let items = schema(state, &format!("{pointer}/items"), &items)?;
                Ok(state.types.list(items))
            }
            // Objects in place have no name of their own to become a type.
            alternatives::Class::Objects | alternatives::Class::Mixed => Ok(json!({})),
        };
    }
    match value.get("type").and_then(Value::as_str) {
        Some("array") => {
            let items = match value.get("items") {
                Some(items) => schema(state, &format!("{pointer}/items"), items)?,
                None => json!({}),
            };
            Ok(state.types.list(items))
        }
        Some("object") => {
            let members = match value.get("additionalProperties") {
                Some(Value::Object(members)) if !members.is_empty() => schema(
                    state,
                    &format!("{pointer}/additionalProperties"),
                    &Value::Object(members.clone()),
                )?,
                _ => json!({}),
            };
            Ok(json!({ "type": "object", "additionalProperties": members }))
        }
        Some(name) => {
            let scalar = Scalar::of_type(name).ok_or_else(|| {
                Error::schema(pointer, format!("`{name}` is no type of OpenAPI 3.0"))
            })?;
            Ok(state.types.scalar(scalar))
        }
        None => Ok(json!({})),
    }
}

/// An object without members of its own, whose keys are data.
pub(super) fn is_map(value: &Value) -> bool {
    let empty = |key: &str| {
        value
            .get(key)
            .and_then(Value::as_object)
            .is_none_or(Map::is_empty)
    };
    empty("properties") && empty("x-pve-indexed")
}

/// The component that describes the inside of a string.
pub(super) fn property_string_of(value: &Value) -> Option<&str> {
    value
        .get("x-pve-property-string")?
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

/// The tolerant form of an object component of an answer.
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
        let mut made = schema(state, &at, inner)?;
        if made["type"] == "object" {
            // typify would make a map that is empty when the server says
            // nothing; an `Option` tells the two apart.
            made["nullable"] = true.into();
        }
        let facts = describe(inner, &component_versions);
        attach(&mut made, facts);
        properties.insert(property.clone(), made);
    }
    let families = families(state, pointer, value)?;
    if !families.is_empty() {
        state.families.insert(name.to_owned(), families);
    }
    let mut made = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": {},
    });
    if let Some(description) = describe_component(value, &state.merged.versions) {
        made["description"] = description.into();
    }
    Ok(made)
}

/// Puts a description on a schema; a bare reference gets an `allOf`, since
/// nothing may stand beside it.
pub(super) fn attach(made: &mut Value, facts: String) {
    if facts.is_empty() {
        return;
    }
    if made.get("$ref").is_some() {
        *made = json!({ "allOf": [made.clone()] });
    }
    made["description"] = facts.into();
}

fn versions_only(family: &Value) -> Value {
    match family.get(VERSIONS) {
        Some(versions) => json!({ VERSIONS: versions }),
        None => json!({}),
    }
}

/// The indexed families of an object, whatever its role.
pub(super) fn families(
    state: &mut State<'_>,
    pointer: &str,
    value: &Value,
) -> Result<Vec<Family>, Error> {
    let component_versions = versions_of(value, &state.merged.versions);
    let mut families = Vec::new();
    for (name, family) in value["x-pve-indexed"].as_object().into_iter().flatten() {
        let at = format!("{pointer}/x-pve-indexed/{}", escape(name));
        let inner = &family["schema"];
        let member = if let Some(component) = property_string_of(inner) {
            state.reach(&at, component, Role::PropertyString)?;
            FamilyMember::PropertyString(component.to_owned())
        } else if let Some(component) = reference_of(inner) {
            match Scalar::of_component(component) {
                Some(scalar) => FamilyMember::Scalar(scalar.rust_name()),
                None => {
                    let target = state.component(&at, component)?;
                    if target.get("enum").is_some() && super::facts::has_distinct_variants(target) {
                        state.reach(&at, component, Role::Enum)?;
                        FamilyMember::Enum(component.to_owned())
                    } else {
                        FamilyMember::Scalar(Scalar::Str.rust_name())
                    }
                }
            }
        } else {
            let kind = inner.get("type").and_then(Value::as_str);
            let scalar = kind.and_then(Scalar::of_type).unwrap_or(Scalar::Str);
            FamilyMember::Scalar(scalar.rust_name())
        };
        let maximum = family
            .get("maximum")
            .and_then(Value::as_u64)
            .and_then(|maximum| u32::try_from(maximum).ok());
        // The range of the index is said by the accessor itself.
        let mut facts = describe(&versions_only(family), &component_versions);
        let inner_facts = describe(inner, &component_versions);
        if !inner_facts.is_empty() {
            if !facts.is_empty() {
                facts.push(' ');
            }
            facts.push_str(&inner_facts);
        }
        families.push(Family {
            name: name.clone(),
            maximum,
            member,
            facts,
        });
    }
    families.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(families)
}
