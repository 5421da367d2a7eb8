//! Operations: parameters strict, one answer, one media type.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::request::{self, Place};
use super::{Operation, Role, State, facts};
use crate::generate::Error;
use crate::merge::{NULL, NULL_VERSIONS, REQUIRED_IN, escape, reference_of, versions_of};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

pub(super) fn tolerate(
    state: &mut State<'_>,
    path: &str,
    method: &str,
    operation: &Value,
) -> Result<(Operation, Value), Error> {
    let pointer = format!("/paths/{}/{method}", escape(path));
    let id = operation["operationId"]
        .as_str()
        .ok_or_else(|| Error::schema(&pointer, "an operation without operationId"))?;
    let versions = versions_of(operation, &state.merged.versions);
    let mut known = Operation {
        id: id.to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        versions,
        partial_parameters: BTreeMap::new(),
        parameter_facts: Vec::new(),
        no_content_in: Vec::new(),
        data_is_optional: false,
        has_parameters: operation.get("parameters").is_some()
            || operation.get("requestBody").is_some(),
        is_paged: has_parameter(operation, "limit"),
        absent_in: None,
        facts: operation
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| name.starts_with("x-"))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    };

    let mut made = Map::new();
    made.insert("operationId".to_owned(), id.into());
    let parameters = parameters(state, &pointer, operation, &mut known)?;
    if !parameters.is_empty() {
        made.insert("parameters".to_owned(), parameters.into());
    }
    if let Some(body) = body(state, &pointer, operation, &mut known)? {
        made.insert("requestBody".to_owned(), body);
    }
    let answer = answer(state, &pointer, operation, &mut known)?;
    made.insert("responses".to_owned(), json!({ "200": answer }));
    known.absent_in = known.versions.in_words(&state.merged.versions);
    Ok((known, Value::Object(made)))
}

/// The one answer. Where no version answers anything, the body is not read.
fn answer(
    state: &mut State<'_>,
    pointer: &str,
    operation: &Value,
    known: &mut Operation,
) -> Result<Value, Error> {
    let mut made = json!({ "description": "" });
    let content = &operation["responses"]["200"]["content"][JSON]["schema"];
    if content.is_null() {
        return Ok(made);
    }
    let Some(name) = reference_of(content) else {
        return Err(Error::schema(
            format!("{pointer}/responses/200"),
            "expected a reference to the component of the envelope",
        ));
    };
    let data = &state.component(pointer, name)?["properties"]["data"];
    if reference_of(data) == Some(NULL) {
        return Ok(made);
    }
    known.data_is_optional = data["nullable"] == true;
    known.no_content_in = data[NULL_VERSIONS]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|version| version.as_str().map(str::to_owned))
        .collect();
    state.reach(pointer, name, Role::Answer)?;
    made["content"] = json!({ JSON: { "schema": content } });
    Ok(made)
}

fn parameters(
    state: &mut State<'_>,
    pointer: &str,
    operation: &Value,
    known: &mut Operation,
) -> Result<Vec<Value>, Error> {
    let mut made = Vec::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let at = format!("{pointer}/parameters/{}", escape(name));
        let place = &parameter["in"];
        let schema = if place == "path" {
            // A path segment is text for whoever calls; only numbers are not.
            path_schema(&parameter["schema"])
        } else {
            request::schema(state, &at, Place::Parameter, &parameter["schema"])?
        };
        if place != "path" {
            note(known, name, parameter, &parameter["schema"]);
        }
        made.push(json!({
            "name": name,
            "in": place,
            "required": place == "path" || parameter["required"] == true,
            "schema": schema,
        }));
    }
    Ok(made)
}

fn has_parameter(operation: &Value, name: &str) -> bool {
    operation["parameters"]
        .as_array()
        .is_some_and(|parameters| parameters.iter().any(|parameter| parameter["name"] == name))
}

fn path_schema(schema: &Value) -> Value {
    let integer = schema["type"] == "integer"
        || reference_of(schema).is_some_and(|name| name == "PveInteger");
    if integer {
        json!({ "type": "integer", "format": "int64" })
    } else {
        json!({ "type": "string" })
    }
}

/// Keeps what the façade says about a parameter.
fn note(known: &mut Operation, name: &str, outer: &Value, schema: &Value) {
    let having = versions_of(outer, &known.versions);
    if having != known.versions {
        known.partial_parameters.insert(name.to_owned(), having);
    }
    let mut sentences = vec![facts::describe(outer, &known.versions)];
    if !std::ptr::eq(outer, schema) {
        sentences.push(facts::describe(schema, &known.versions));
    }
    if let Some(required) = outer.get(REQUIRED_IN).and_then(Value::as_array) {
        let versions: Vec<&str> = required.iter().filter_map(Value::as_str).collect();
        sentences.push(format!("Required in {}.", versions.join(", ")));
    }
    sentences.retain(|sentence| !sentence.is_empty());
    if !sentences.is_empty() {
        known
            .parameter_facts
            .push((name.to_owned(), sentences.join(" ")));
    }
}

fn body(
    state: &mut State<'_>,
    pointer: &str,
    operation: &Value,
    known: &mut Operation,
) -> Result<Option<Value>, Error> {
    let content = operation["requestBody"]["content"].as_object();
    let Some((_, media)) = content.and_then(|content| content.iter().next()) else {
        return Ok(None);
    };
    let Some(name) = reference_of(&media["schema"]) else {
        return Err(Error::schema(
            format!("{pointer}/requestBody"),
            "expected a reference to a component, so that the body has a name",
        ));
    };
    let component = state.component(pointer, name)?;
    let versions = versions_of(component, &known.versions);
    for (member, inner) in component["properties"].as_object().into_iter().flatten() {
        let having = versions_of(inner, &versions);
        if having != known.versions {
            known.partial_parameters.insert(member.clone(), having);
        }
    }
    state.reach(pointer, name, Role::Request)?;
    // A form cannot carry lists through serde; Proxmox VE takes JSON bodies
    // since before it had any list parameter.
    let has_list = component["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .any(|(_, inner)| inner["type"] == "array" || inner.get("oneOf").is_some());
    let media_type = if has_list { JSON } else { FORM };
    Ok(Some(json!({
        "required": true,
        "content": { media_type: { "schema": { "$ref": media["schema"]["$ref"] } } },
    })))
}
