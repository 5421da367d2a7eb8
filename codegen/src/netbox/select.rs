//! From the whole document to our endpoints, in a fixed order, with what makes
//! a document NetBox's checked on the way.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::{Document, VERBS, kind};
use super::{Endpoints, Error, SUPPORTED};
use crate::merge::Version;

/// Takes the paths of `endpoints` and all schemas.
pub(super) fn select(
    source: &Value,
    endpoints: &Endpoints,
    notes: &mut Vec<String>,
) -> Result<Document, Error> {
    let root = object(source, "", "an OpenAPI document")?;
    let openapi = text(root.get("openapi"), "/openapi", "the OpenAPI version 3.0.x")?;
    if !openapi.starts_with("3.0.") {
        return Err(wrong(
            "/openapi",
            "the OpenAPI version 3.0.x",
            root.get("openapi"),
        ));
    }
    let (release, version) = version(source.pointer("/info/version"))?;
    let paths = object(field(root, "paths"), "/paths", "an object of paths")?;
    let mut selected = BTreeMap::new();
    for (endpoint, since) in endpoints.iter() {
        let collection = format!("/api/{endpoint}/");
        let should = since.is_none_or(|since| version >= since);
        match (paths.get(&collection), should, since) {
            (Some(_), false, Some(since)) => {
                return Err(Error::EndpointEarly {
                    version: version.to_string(),
                    endpoint: endpoint.to_owned(),
                    since: since.to_string(),
                });
            }
            (None, true, _) if SUPPORTED.contains(&version.to_string().as_str()) => {
                return Err(Error::EndpointMissing {
                    version: version.to_string(),
                    endpoint: endpoint.to_owned(),
                });
            }
            (None, true, _) => notes.push(format!("NetBox {version} has no endpoint {collection}")),
            _ => {}
        }
        for path in [format!("{collection}{{id}}/"), collection] {
            if let Some(item) = paths.get(&path) {
                let item = path_item(item, &path)?;
                selected.insert(path, Value::Object(item));
            }
        }
    }
    let components = object(field(root, "components"), "/components", "an object")?;
    let place = "/components/schemas";
    let schemas = object(field(components, "schemas"), place, "an object of schemas")?;
    for (name, schema) in schemas {
        object(schema, &format!("{place}/{}", escape(name)), "a schema")?;
    }
    let security = components.get("securitySchemes").cloned();
    Document::new(version, release, selected, schemas.clone(), security)
}

/// The operations of a path, in the order of [`VERBS`].
fn path_item(item: &Value, path: &str) -> Result<Map<String, Value>, Error> {
    let place = format!("/paths/{}", escape(path));
    let item = object(item, &place, "an object of operations")?;
    if let Some(other) = item.keys().find(|key| !VERBS.contains(&key.as_str())) {
        return Err(Error::Document {
            place,
            expected: "operations by verb alone",
            found: format!("{other:?}"),
        });
    }
    let mut operations = Map::new();
    for verb in VERBS {
        if let Some(operation) = item.get(*verb) {
            let place = format!("{place}/{verb}");
            let words = object(operation, &place, "an operation")?;
            text(
                words.get("operationId"),
                &format!("{place}/operationId"),
                "a name",
            )?;
            if let Some(parameters) = words.get("parameters") {
                let list = parameters.as_array().ok_or_else(|| {
                    wrong(&format!("{place}/parameters"), "a list", Some(parameters))
                })?;
                for (number, parameter) in list.iter().enumerate() {
                    let place = format!("{place}/parameters/{number}");
                    let words = object(parameter, &place, "a parameter")?;
                    text(words.get("name"), &format!("{place}/name"), "a name")?;
                    text(words.get("in"), &format!("{place}/in"), "a place")?;
                }
            }
            operations.insert((*verb).to_owned(), operation.clone());
        }
    }
    Ok(operations)
}

/// The release and the version of it: `4.7.3 (4.7)` and `4.5.10-Docker-3.4.1`
/// are what installations write.
fn version(word: Option<&Value>) -> Result<(String, Version), Error> {
    let expected = "NetBox's version, like 4.7.3";
    let place = "/info/version";
    let found = text(word, place, expected)?;
    let release: String = found
        .trim_start_matches('v')
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    let release = release.trim_end_matches('.').to_owned();
    let numbers: Vec<&str> = release.split('.').collect();
    let version = match numbers.as_slice() {
        [major, minor, ..] => format!("{major}.{minor}").parse().ok(),
        _ => None,
    };
    let version = version.ok_or_else(|| wrong(place, expected, word))?;
    Ok((release, version))
}

fn field<'a>(map: &'a Map<String, Value>, name: &str) -> &'a Value {
    map.get(name).unwrap_or(&Value::Null)
}

fn object<'a>(
    value: &'a Value,
    place: &str,
    expected: &'static str,
) -> Result<&'a Map<String, Value>, Error> {
    value
        .as_object()
        .ok_or_else(|| wrong(place, expected, Some(value)))
}

fn text<'a>(
    value: Option<&'a Value>,
    place: &str,
    expected: &'static str,
) -> Result<&'a str, Error> {
    value
        .and_then(Value::as_str)
        .ok_or_else(|| wrong(place, expected, value))
}

fn wrong(place: &str, expected: &'static str, found: Option<&Value>) -> Error {
    Error::Document {
        place: if place.is_empty() { "the top" } else { place }.to_owned(),
        expected,
        found: found.map_or_else(|| "nothing".to_owned(), kind),
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
