//! Property strings: a component becomes a struct of optional members, and
//! its grammar is kept for the emitter.
//!
//! Members are typed like the scalars of answers, because inside the text all
//! of them are text; one that cannot be read costs that member alone.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::answer::attach;
use super::facts::{describe, describe_component, has_distinct_variants};
use super::scalar::Scalar;
use super::{PropertyString, Role, State};
use crate::generate::Error;
use crate::merge::{escape, reference_of, versions_of};

const FORMAT: &str = "x-pve-property-string-format";

pub(super) fn object(
    state: &mut State<'_>,
    pointer: &str,
    name: &str,
    value: &Value,
) -> Result<Value, Error> {
    let mut grammar = grammar(pointer, &value[FORMAT])?;
    let component_versions = versions_of(value, &state.merged.versions);
    let other_names: BTreeSet<&String> = grammar
        .aliases
        .keys()
        .chain(grammar.key_aliases.keys())
        .collect();
    let mut properties = Map::new();
    for (member, inner) in value["properties"].as_object().into_iter().flatten() {
        if other_names.contains(member) {
            continue;
        }
        let at = format!("{pointer}/properties/{}", escape(member));
        let mut made = member_schema(state, &at, inner)?;
        attach(&mut made, describe(inner, &component_versions));
        properties.insert(member.clone(), made);
    }
    // A key alias may put its name into a member that upstream declares only
    // by that alias (`keyAlias: "model"`).
    let targets: Vec<String> = grammar
        .aliases
        .values()
        .chain(
            grammar
                .key_aliases
                .values()
                .flat_map(|(value, key)| [value, key]),
        )
        .chain(grammar.default_key.iter())
        .cloned()
        .collect();
    for target in targets {
        if !properties.contains_key(&target) {
            properties.insert(target, json!({ "type": "string" }));
        }
    }
    grammar.members = writing_order(&grammar, &properties);
    state.property_strings.insert(name.to_owned(), grammar);

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

fn member_schema(state: &mut State<'_>, pointer: &str, inner: &Value) -> Result<Value, Error> {
    if inner["x-pve-format"] == "disk-size" {
        return Ok(state.types.disk_size());
    }
    if let Some(name) = reference_of(inner) {
        if let Some(scalar) = Scalar::of_component(name) {
            return Ok(state.types.scalar(scalar));
        }
        let target = state.component(pointer, name)?;
        if target.get("enum").is_some() && has_distinct_variants(target) {
            state.reach(pointer, name, Role::Enum)?;
            return Ok(state.types.open_enum(name));
        }
        return member_schema(state, pointer, target);
    }
    match inner
        .get("type")
        .and_then(Value::as_str)
        .and_then(Scalar::of_type)
    {
        Some(Scalar::Str) | None => Ok(json!({ "type": "string" })),
        Some(scalar) => Ok(state.types.scalar(scalar)),
    }
}

/// The default key's member first, as Proxmox VE writes it, then the members
/// that key aliases fill, then the others by name.
fn writing_order(grammar: &PropertyString, properties: &Map<String, Value>) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    let first = grammar.default_key.iter().chain(
        grammar
            .key_aliases
            .values()
            .flat_map(|(value, key)| [key, value]),
    );
    let names: BTreeSet<&String> = properties.keys().collect();
    for name in first.chain(names) {
        if !order.contains(name) {
            order.push(name.clone());
        }
    }
    order
}

fn grammar(pointer: &str, value: &Value) -> Result<PropertyString, Error> {
    let mut grammar = PropertyString {
        default_key: value
            .get("default-key")
            .and_then(Value::as_str)
            .map(str::to_owned),
        ..PropertyString::default()
    };
    let text = |value: &Value, at: &str| {
        value.as_str().map(str::to_owned).ok_or_else(|| {
            Error::schema(
                format!("{pointer}/{FORMAT}/{at}"),
                "expected the name of a member",
            )
        })
    };
    for (key, target) in value["aliases"].as_object().into_iter().flatten() {
        let target = text(target, "aliases")?;
        grammar.aliases.insert(key.clone(), target);
    }
    for (key, target) in value["key-aliases"].as_object().into_iter().flatten() {
        let pair = (
            text(&target["value"], "key-aliases")?,
            text(&target["key"], "key-aliases")?,
        );
        grammar.key_aliases.insert(key.clone(), pair);
    }
    Ok(grammar)
}
