//! How the operations of several versions become one operation each.
//!
//! Method and path together are an operation. A parameter that some version
//! lacks, or does not require, is optional. What the answer holds is decided by
//! the versions that have one.
//!
//! Invariant: the merged document holds every operation of every version, with
//! its parameters ordered by place and name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::schema::{Joiner, escape};
use super::{Documents, Version, VersionSet, annotate};
use crate::generate::Error;

/// The methods that Proxmox VE uses, as OpenAPI spells them.
pub(crate) const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

/// The extension on a parameter that only some versions require.
pub(crate) const REQUIRED_IN: &str = "x-pve-required-in";

type Operations<'d> = BTreeMap<(&'d str, &'static str), Vec<(Version, &'d Value)>>;

pub(super) fn join_paths(
    joiner: &mut Joiner<'_>,
    documents: &Documents,
) -> Result<Map<String, Value>, Error> {
    let everywhere: VersionSet = documents.keys().copied().collect();
    let mut paths: Map<String, Value> = Map::new();
    for ((path, method), inputs) in collect(documents)? {
        let pointer = format!("/paths/{}/{method}", escape(path));
        let mut operation = join_operation(joiner, &pointer, &inputs)?;
        let present = inputs.iter().map(|(version, _)| *version).collect();
        annotate(&mut operation, &present, &everywhere);
        paths
            .entry(path.to_owned())
            .or_insert_with(|| json!({}))
            .as_object_mut()
            .map(|item| item.insert(method.to_owned(), operation));
    }
    Ok(paths)
}

fn collect(documents: &Documents) -> Result<Operations<'_>, Error> {
    let mut operations = Operations::new();
    for (version, document) in documents {
        let paths = document["paths"].as_object().into_iter().flatten();
        for (path, item) in paths {
            let item = item.as_object().into_iter().flatten();
            for (key, operation) in item.filter(|(key, _)| !key.starts_with("x-")) {
                let method = METHODS
                    .iter()
                    .find(|method| *method == key)
                    .ok_or_else(|| {
                        Error::schema(
                            format!("/paths/{}/{key}", escape(path)),
                            format!("version {version}: expected one of {METHODS:?} here"),
                        )
                    })?;
                operations
                    .entry((path.as_str(), *method))
                    .or_default()
                    .push((*version, operation));
            }
        }
    }
    Ok(operations)
}

fn join_operation(
    joiner: &mut Joiner<'_>,
    pointer: &str,
    inputs: &[(Version, &Value)],
) -> Result<Value, Error> {
    let mut joined = newest_facts(inputs, &["parameters", "requestBody", "responses"]);
    let ids: BTreeSet<&str> = inputs
        .iter()
        .filter_map(|(_, operation)| operation["operationId"].as_str())
        .collect();
    if ids.len() != 1 {
        return Err(Error::schema(
            pointer,
            format!("expected one operationId in all versions, found {ids:?}"),
        ));
    }
    let parameters = join_parameters(joiner, pointer, inputs)?;
    if !parameters.is_empty() {
        joined.insert("parameters".to_owned(), parameters.into());
    }
    if let Some(body) = join_body(joiner, pointer, inputs)? {
        joined.insert("requestBody".to_owned(), body);
    }
    joined.insert(
        "responses".to_owned(),
        join_answer(joiner, pointer, inputs)?,
    );
    Ok(Value::Object(joined))
}

/// Every member but `except` as the newest version that has it states it.
fn newest_facts(inputs: &[(Version, &Value)], except: &[&str]) -> Map<String, Value> {
    let mut sorted = inputs.to_vec();
    sorted.sort_by_key(|(version, _)| *version);
    let mut facts = Map::new();
    for (name, value) in sorted
        .iter()
        .filter_map(|(_, operation)| operation.as_object())
        .flatten()
    {
        if !except.contains(&name.as_str()) {
            facts.insert(name.clone(), value.clone());
        }
    }
    facts
}

fn join_parameters(
    joiner: &mut Joiner<'_>,
    pointer: &str,
    inputs: &[(Version, &Value)],
) -> Result<Vec<Value>, Error> {
    let present: VersionSet = inputs.iter().map(|(version, _)| *version).collect();
    let mut by_name: BTreeMap<(&str, &str), Vec<(Version, &Value)>> = BTreeMap::new();
    for (version, operation) in inputs {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let (Some(place), Some(name)) = (parameter["in"].as_str(), parameter["name"].as_str())
            else {
                return Err(Error::schema(
                    format!("{pointer}/parameters"),
                    format!("version {version}: a parameter without `in` or `name`"),
                ));
            };
            by_name
                .entry((place, name))
                .or_default()
                .push((*version, parameter));
        }
    }
    let mut parameters = Vec::new();
    for ((place, name), versions) in by_name {
        let at = format!("{pointer}/parameters/{place}/{}", escape(name));
        let schemas: Vec<(Version, &Value)> = versions
            .iter()
            .filter_map(|(version, parameter)| Some((*version, parameter.get("schema")?)))
            .collect();
        let mut parameter = newest_facts(&versions, &["schema", "required"]);
        parameter.insert("schema".to_owned(), joiner.join(&at, &schemas)?);
        let requiring: Vec<Value> = versions
            .iter()
            .filter(|(_, parameter)| parameter["required"] == true)
            .map(|(version, _)| Value::String(version.to_string()))
            .collect();
        let required = requiring.len() == inputs.len();
        parameter.insert("required".to_owned(), (required || place == "path").into());
        if !required && !requiring.is_empty() {
            parameter.insert(REQUIRED_IN.to_owned(), requiring.into());
        }
        let mut parameter = Value::Object(parameter);
        let having = versions.iter().map(|(version, _)| *version).collect();
        annotate(&mut parameter, &having, &present);
        parameters.push(parameter);
    }
    Ok(parameters)
}

fn join_body(
    joiner: &mut Joiner<'_>,
    pointer: &str,
    inputs: &[(Version, &Value)],
) -> Result<Option<Value>, Error> {
    let mut schemas = Vec::new();
    let mut media_types = BTreeMap::new();
    for (version, operation) in inputs {
        let content = operation["requestBody"]["content"].as_object();
        for (media_type, media) in content.into_iter().flatten() {
            media_types.insert(*version, media_type.clone());
            if let Some(schema) = media.get("schema") {
                schemas.push((*version, schema));
            }
        }
    }
    // The newest version's media type: Proxmox VE takes form and JSON alike,
    // so that an older one understands it too.
    let Some((_, media_type)) = media_types.into_iter().next_back() else {
        return Ok(None);
    };
    let schema = joiner.join(&format!("{pointer}/requestBody"), &schemas)?;
    let mut content = Map::new();
    content.insert(media_type, json!({ "schema": schema }));
    Ok(Some(json!({ "required": true, "content": content })))
}

fn join_answer(
    joiner: &mut Joiner<'_>,
    pointer: &str,
    inputs: &[(Version, &Value)],
) -> Result<Value, Error> {
    let schemas: Vec<(Version, &Value)> = inputs
        .iter()
        .map(|(version, operation)| {
            let answer = &operation["responses"]["200"];
            (*version, &answer["content"]["application/json"]["schema"])
        })
        .filter(|(_, schema)| !schema.is_null())
        .collect();
    if schemas.is_empty() {
        return Ok(json!({ "200": { "description": "" } }));
    }
    let schema = joiner.join(&format!("{pointer}/responses/200"), &schemas)?;
    Ok(json!({
        "200": {
            "description": "",
            "content": { "application/json": { "schema": schema } },
        },
    }))
}
