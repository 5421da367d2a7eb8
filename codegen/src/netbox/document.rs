//! A document of NetBox while it is worked on.
//!
//! Invariant: paths stand in the order of their names, operations in that of
//! [`VERBS`], parameters and schemas by name.
//! Invariant: every reference leads to a schema of the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{Counts, Error};
use crate::merge::Version;

/// What NetBox does with a path, in the order in which it is written.
pub const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// The words of an operation or a schema.
pub type Words = Map<String, Value>;

/// A document.
#[derive(Debug, Clone)]
pub struct Document {
    version: Version,
    release: String,
    paths: BTreeMap<String, Value>,
    schemas: Words,
    security: Option<Value>,
}

impl Document {
    pub(super) fn new(
        version: Version,
        release: String,
        paths: BTreeMap<String, Value>,
        schemas: Words,
        security: Option<Value>,
    ) -> Result<Self, Error> {
        let mut document = Self {
            version,
            release,
            paths,
            schemas,
            security,
        };
        document.prune()?;
        Ok(document)
    }

    /// Its version, `4.7`.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The release it is of, `4.7.3`.
    pub fn release(&self) -> &str {
        &self.release
    }

    /// Each operation: path, verb, words.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &str, &Words)> {
        self.paths.iter().flat_map(|(path, item)| {
            let operations = item.as_object().into_iter().flatten();
            operations.filter_map(|(verb, operation)| {
                Some((path.as_str(), verb.as_str(), operation.as_object()?))
            })
        })
    }

    /// The same, to be changed.
    pub fn operations_mut(&mut self) -> impl Iterator<Item = (&str, &str, &mut Words)> {
        self.paths.iter_mut().flat_map(|(path, item)| {
            let operations = item.as_object_mut().into_iter().flatten();
            operations.filter_map(|(verb, operation)| {
                Some((path.as_str(), verb.as_str(), operation.as_object_mut()?))
            })
        })
    }

    /// An operation.
    pub fn operation(&self, path: &str, verb: &str) -> Option<&Words> {
        self.paths.get(path)?.get(verb)?.as_object()
    }

    /// A schema by name.
    pub fn schema_mut(&mut self, name: &str) -> Option<&mut Words> {
        self.schemas.get_mut(name)?.as_object_mut()
    }

    /// A schema by name.
    pub fn schema(&self, name: &str) -> Option<&Words> {
        self.schemas.get(name)?.as_object()
    }

    /// All schemas by name, to be changed.
    pub fn schemas_mut(&mut self) -> impl Iterator<Item = (&str, &mut Value)> {
        self.schemas
            .iter_mut()
            .map(|(name, schema)| (name.as_str(), schema))
    }

    /// The paths of endpoints that can be listed.
    pub fn collections(&self) -> Vec<String> {
        let is_list = |path: &&String| self.row_of(path).is_some();
        self.paths.keys().filter(is_list).cloned().collect()
    }

    /// The page that a list comes in: the name of its schema.
    pub fn page_of(&self, path: &str) -> Option<String> {
        let answer = answer(self.operation(path, "get")?, "200")?;
        referred(answer)
    }

    /// What a list is of: the name of its rows' schema.
    pub fn row_of(&self, path: &str) -> Option<String> {
        let page = self.schema(&self.page_of(path)?)?;
        let items = page.get("properties")?.get("results")?.get("items")?;
        referred(items)
    }

    /// The names of the schemas that a body holds, alone or in a list.
    pub fn bodies(&self, verbs: &[&str]) -> BTreeSet<String> {
        self.operations()
            .filter(|(_, verb, _)| verbs.contains(verb))
            .filter_map(|(_, _, operation)| body(operation))
            .flat_map(|schema| {
                let choices = schema.get("oneOf").and_then(Value::as_array);
                let one = std::slice::from_ref(schema);
                choices
                    .map_or(one, Vec::as_slice)
                    .iter()
                    .filter_map(|schema| referred(schema.get("items").unwrap_or(schema)))
            })
            .collect()
    }

    /// Drops the schemas that nothing refers to.
    ///
    /// # Errors
    /// [`Error::Reference`].
    pub fn prune(&mut self) -> Result<(), Error> {
        let mut wanted = Vec::new();
        for (path, item) in &self.paths {
            references(item, &format!("/paths/{path}"), &mut wanted);
        }
        let mut kept = BTreeMap::new();
        while let Some((place, name)) = wanted.pop() {
            let known = name.strip_prefix("#/components/schemas/");
            let Some((name, schema)) = known.and_then(|name| Some((name, self.schemas.get(name)?)))
            else {
                return Err(Error::Reference {
                    place,
                    target: name,
                });
            };
            if kept.insert(name.to_owned(), schema.clone()).is_none() {
                references(schema, &format!("/components/schemas/{name}"), &mut wanted);
            }
        }
        self.schemas = kept.into_iter().collect();
        Ok(())
    }

    /// How much it holds.
    pub fn counts(&self) -> Counts {
        let list = |operation: &Words| operation.get("parameters")?.as_array().map(Vec::len);
        Counts {
            paths: self.paths.len(),
            operations: self.operations().count(),
            parameters: self.operations().filter_map(|(_, _, o)| list(o)).sum(),
            schemas: self.schemas.len(),
        }
    }

    /// The OpenAPI document.
    pub(super) fn into_openapi(self, source: Value) -> Value {
        let mut components = json!({"schemas": self.schemas});
        let mut security = Vec::new();
        if let Some(schemes) = self.security {
            let names = schemes.as_object().into_iter().flatten();
            security.extend(names.map(|(name, _)| json!({name.as_str(): []})));
            components["securitySchemes"] = schemes;
        }
        json!({
            "openapi": "3.0.3",
            "info": {"title": "NetBox REST API", "version": self.version.to_string()},
            "x-netbox-source": source,
            "servers": [{"url": "https://{host}", "variables": {"host": {"default": "localhost"}}}],
            "security": security,
            "paths": self.paths.into_iter().collect::<Words>(),
            "components": components,
        })
    }
}

/// The schema of an operation's body.
pub fn body(operation: &Words) -> Option<&Value> {
    json_schema(operation.get("requestBody")?)
}

/// The schema of an operation's answer with a status.
pub fn answer<'a>(operation: &'a Words, status: &str) -> Option<&'a Value> {
    json_schema(operation.get("responses")?.get(status)?)
}

fn json_schema(holder: &Value) -> Option<&Value> {
    holder
        .get("content")?
        .get("application/json")?
        .get("schema")
}

/// The name of the schema that a schema is nothing but a reference to.
pub fn referred(schema: &Value) -> Option<String> {
    let target = schema.get("$ref")?.as_str()?;
    target
        .strip_prefix("#/components/schemas/")
        .map(str::to_owned)
}

/// What stands somewhere, in a few words.
pub fn kind(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        other => other.to_string(),
    }
}

fn references(value: &Value, place: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        found.push((place.to_owned(), target.clone()));
                    }
                    _ => references(value, &format!("{place}/{key}"), found),
                }
            }
        }
        Value::Array(list) => {
            for (number, value) in list.iter().enumerate() {
                references(value, &format!("{place}/{number}"), found);
            }
        }
        _ => {}
    }
}
