//! What a document offers, flattened: operations, their parameters and the
//! fields of their answers, each under one name.
//!
//! Names of fields: `memory.total` (a member of an object), `[].vmid` (of the
//! items of a list), `net[n]` (an indexed family), `net[n]{bridge}` (a member of
//! a property string), `?1` (an alternative of a `oneOf`).
//!
//! Invariant: references are followed, so that two documents that say the same
//! with other components are the same surface.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value, json};

use super::Error;

/// Deeper than any answer; a document that refers to itself in a circle ends
/// here.
const MAX_DEPTH: usize = 32;

/// Path and verb.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The path template.
    pub path: String,
    /// The verb in capitals.
    pub verb: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.verb, self.path)
    }
}

/// One parameter, or one field of an answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Field {
    /// Whether it must be there.
    pub required: bool,
    /// `string`, `integer`, `array`, `PveBoolean`, …; for parameters with where
    /// they are sent.
    pub kind: String,
    /// Allowed values, if they are listed.
    pub values: Option<BTreeSet<String>>,
    /// Bounds, patterns, formats, defaults, by name.
    pub facts: BTreeMap<String, Value>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Operation {
    /// The operationId.
    pub id: String,
    /// Path, query and body parameters by name.
    pub parameters: BTreeMap<String, Field>,
    /// Fields of the 200 answer by name; the answer itself is the empty name.
    pub answer: BTreeMap<String, Field>,
    /// `x-pve-permissions`; null where there are none, which means root alone.
    pub permissions: Value,
    /// The other `x-pve-…` of the operation.
    pub attributes: BTreeMap<String, Value>,
}

/// A document's operations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Surface {
    /// `info.version`
    pub version: String,
    /// The operations.
    pub operations: BTreeMap<Key, Operation>,
}

impl Surface {
    /// Reads a document, which messages call `name`.
    ///
    /// # Errors
    /// [`Error::Document`].
    pub fn read(document: &Value, name: &str) -> Result<Self, Error> {
        let refuse = |place: &str, expected: &str| Error::Document {
            document: name.to_owned(),
            place: place.to_owned(),
            expected: expected.to_owned(),
        };
        let version = document
            .pointer("/info/version")
            .and_then(Value::as_str)
            .ok_or_else(|| {
                refuse(
                    "/info/version",
                    "expected the version of an OpenAPI document",
                )
            })?;
        let paths = document
            .get("paths")
            .and_then(Value::as_object)
            .ok_or_else(|| refuse("/paths", "expected the paths of an OpenAPI document"))?;
        let mut surface = Self {
            version: version.to_owned(),
            operations: BTreeMap::new(),
        };
        let walker = Walker { document };
        for (path, item) in paths {
            let shared = item.get("parameters").and_then(Value::as_array);
            for verb in ["get", "put", "post", "delete", "patch", "head", "options"] {
                let Some(operation) = item.get(verb) else {
                    continue;
                };
                let key = Key {
                    path: path.clone(),
                    verb: verb.to_uppercase(),
                };
                let read = walker.operation(operation, shared.map_or(&[][..], Vec::as_slice));
                if read.id.is_empty() {
                    let place = format!(
                        "/paths/{}/{verb}",
                        path.replace('~', "~0").replace('/', "~1")
                    );
                    return Err(refuse(&place, "expected an operation with an operationId"));
                }
                surface.operations.insert(key, read);
            }
        }
        Ok(surface)
    }
}

struct Walker<'a> {
    document: &'a Value,
}

impl<'a> Walker<'a> {
    fn operation(&self, operation: &'a Value, shared: &'a [Value]) -> Operation {
        let mut read = Operation {
            id: operation
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            permissions: operation
                .get("x-pve-permissions")
                .cloned()
                .unwrap_or(Value::Null),
            ..Operation::default()
        };
        for (key, value) in operation.as_object().into_iter().flatten() {
            if key.starts_with("x-pve-") && key != "x-pve-permissions" {
                read.attributes.insert(key.clone(), value.clone());
            }
        }
        let own = operation.get("parameters").and_then(Value::as_array);
        for parameter in shared.iter().chain(own.into_iter().flatten()) {
            let parameter = self.resolve(parameter).0;
            let Some(name) = parameter.get("name").and_then(Value::as_str) else {
                continue;
            };
            let place = parameter
                .get("in")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let required = parameter.get("required") == Some(&Value::Bool(true));
            if let Some(schema) = parameter.get("schema") {
                self.walk(schema, name, required, 0, &mut read.parameters);
            }
            if let Some(field) = read.parameters.get_mut(name) {
                field.kind = format!("{} in {place}", field.kind);
            }
        }
        if let Some(schema) = operation
            .get("requestBody")
            .and_then(|body| self.content(body))
        {
            self.members(self.resolve(schema).0, "", 0, &mut read.parameters);
        }
        let answer = operation
            .pointer("/responses/200")
            .and_then(|answer| self.content(answer));
        if let Some(schema) = answer {
            self.envelope(schema, &mut read.answer);
        }
        read
    }

    /// The schema of the only media type.
    fn content(&self, holder: &'a Value) -> Option<&'a Value> {
        let content = self.resolve(holder).0.get("content")?.as_object()?;
        content.values().next()?.get("schema")
    }

    /// An answer: `data` is the empty name, its siblings keep theirs behind a `^`.
    fn envelope(&self, schema: &'a Value, fields: &mut BTreeMap<String, Field>) {
        let envelope = self.resolve(schema).0;
        let Some(members) = envelope.get("properties").and_then(Value::as_object) else {
            self.walk(schema, "", true, 0, fields);
            return;
        };
        let required = required_of(envelope);
        for (name, schema) in members {
            let place = if name == "data" {
                String::new()
            } else {
                format!("^{name}")
            };
            self.walk(schema, &place, required.contains(name.as_str()), 0, fields);
        }
    }

    /// What a schema says, references followed: the object that holds its words,
    /// and the name of the component it came from.
    fn resolve(&self, schema: &'a Value) -> (&'a Value, Option<&'a str>) {
        let (mut schema, mut name) = (schema, None);
        for _ in 0..MAX_DEPTH {
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let target = reference
                .strip_prefix('#')
                .and_then(|at| self.document.pointer(at));
            let Some(target) = target else { break };
            name = reference.rsplit('/').next();
            schema = target;
        }
        (schema, name)
    }

    fn walk(
        &self,
        schema: &'a Value,
        place: &str,
        required: bool,
        depth: usize,
        fields: &mut BTreeMap<String, Field>,
    ) {
        let (target, component) = self.resolve(schema);
        let mut field = Field {
            required,
            ..Field::default()
        };
        let mut words = target;
        let mut scalar = component.filter(|name| is_scalar(name));
        // Bounds beside a named scalar: `allOf: [{$ref}]` and the bounds.
        if let Some([only]) = target
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            let (inner, name) = self.resolve(only);
            scalar = scalar.or(name.filter(|name| is_scalar(name)));
            if scalar.is_none() {
                words = inner;
            }
            facts(target, &mut field);
        }
        field.kind = scalar.map_or_else(|| kind(words), str::to_owned);
        if scalar.is_none() {
            facts(words, &mut field);
        }
        if schema.get("nullable") == Some(&Value::Bool(true))
            || target.get("nullable") == Some(&Value::Bool(true))
        {
            field.facts.insert("nullable".to_owned(), Value::Bool(true));
        }
        fields.insert(place.to_owned(), field);
        if scalar.is_some() || depth >= MAX_DEPTH {
            return;
        }
        if let Some(items) = words.get("items") {
            self.walk(items, &format!("{place}[]"), true, depth + 1, fields);
        }
        for (number, branch) in words
            .get("oneOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            self.walk(
                branch,
                &format!("{place}?{}", number + 1),
                true,
                depth + 1,
                fields,
            );
        }
        self.members(words, place, depth, fields);
        self.property_string(words, place, depth, fields);
    }

    /// The members of an object, indexed families included.
    fn members(
        &self,
        object: &'a Value,
        place: &str,
        depth: usize,
        fields: &mut BTreeMap<String, Field>,
    ) {
        let required = required_of(object);
        let join = |name: &str| {
            if place.is_empty() {
                name.to_owned()
            } else {
                format!("{place}.{name}")
            }
        };
        for (name, schema) in object
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.walk(
                schema,
                &join(name),
                required.contains(name.as_str()),
                depth + 1,
                fields,
            );
        }
        for (name, family) in object
            .get("x-pve-indexed")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let place = join(&format!("{name}[n]"));
            if let Some(schema) = family.get("schema") {
                self.walk(schema, &place, false, depth + 1, fields);
            }
            if let Some(field) = fields.get_mut(&place) {
                let bound = |name: &str| family.get(name).cloned().unwrap_or(Value::Null);
                field.facts.insert(
                    "indexes".to_owned(),
                    json!([bound("minimum"), bound("maximum")]),
                );
            }
        }
        if let Some(more @ Value::Object(words)) = object.get("additionalProperties")
            && !words.is_empty()
        {
            self.walk(more, &join("*"), false, depth + 1, fields);
        }
    }

    fn property_string(
        &self,
        words: &'a Value,
        place: &str,
        depth: usize,
        fields: &mut BTreeMap<String, Field>,
    ) {
        let name = words.get("x-pve-property-string").and_then(Value::as_str);
        let Some(format) = name
            .and_then(|name| name.strip_prefix('#'))
            .and_then(|at| self.document.pointer(at))
        else {
            return;
        };
        let required = required_of(format);
        for (name, schema) in format
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let place = format!("{place}{{{name}}}");
            self.walk(
                schema,
                &place,
                required.contains(name.as_str()),
                depth + 1,
                fields,
            );
        }
    }
}

/// The wire's scalars are compared by name, not by their inside.
fn is_scalar(component: &str) -> bool {
    matches!(component, "PveBoolean" | "PveInteger" | "PveNumber")
}

fn kind(words: &Value) -> String {
    if words.get("x-pve-property-string").is_some() {
        return "property string".to_owned();
    }
    match words.get("type").and_then(Value::as_str) {
        Some(kind) => kind.to_owned(),
        None if words.get("oneOf").is_some() => "one of".to_owned(),
        None if words.get("properties").is_some() => "object".to_owned(),
        None => "any".to_owned(),
    }
}

fn required_of(object: &Value) -> BTreeSet<&str> {
    let names = object.get("required").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Words that say nothing about values, or are followed elsewhere.
const NO_FACTS: [&str; 14] = [
    "$ref",
    "allOf",
    "oneOf",
    "type",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "nullable",
    "description",
    "title",
    "x-pve-indexed",
    "x-pve-property-string",
    "x-pve-pointer",
];

fn facts(words: &Value, field: &mut Field) {
    let empty = Map::new();
    for (key, value) in words.as_object().unwrap_or(&empty) {
        if key == "enum" {
            let values = value.as_array().into_iter().flatten();
            field.values = Some(
                values
                    .map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned))
                    .collect(),
            );
        } else if !NO_FACTS.contains(&key.as_str()) {
            field.facts.insert(key.clone(), value.clone());
        }
    }
}
