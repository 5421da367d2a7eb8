//! Progenitor's dialect of OpenAPI, checked before progenitor is called.
//!
//! Progenitor and typify answer what they do not know with a panic, or with
//! source that does not compile, and name no place. Each rule here stands for
//! one such case and names pointer and operation.
//!
//! Invariant: a document that passes is taken by progenitor; its panics are
//! caught all the same (`generate::progenitor`), since a rule may be missing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::naming::{argument_name, field_name, type_name, variant_names};
use crate::merge::{COMPONENTS, METHODS, escape};

/// One breach of the dialect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The rule's id, stable.
    pub rule: &'static str,
    /// JSON pointer into the tolerant document.
    pub pointer: String,
    /// The operation, where the place belongs to one.
    pub operation: Option<String>,
    /// What was found and what is expected.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: [{}] {}", self.pointer, self.rule, self.message)?;
        if let Some(operation) = &self.operation {
            write!(out, " (operation {operation})")?;
        }
        Ok(())
    }
}

/// Checks a document. An empty list means that progenitor takes it.
#[must_use]
pub fn check(document: &Value) -> Vec<Violation> {
    let mut checker = Checker {
        document,
        operation: None,
        violations: Vec::new(),
    };
    checker.root();
    checker.components();
    checker.paths();
    checker.violations.sort();
    checker.violations
}

struct Checker<'d> {
    document: &'d Value,
    operation: Option<String>,
    violations: Vec<Violation>,
}

impl Checker<'_> {
    fn breach(&mut self, rule: &'static str, pointer: &str, message: impl Into<String>) {
        self.violations.push(Violation {
            rule,
            pointer: pointer.to_owned(),
            operation: self.operation.clone(),
            message: message.into(),
        });
    }

    fn root(&mut self) {
        let version = self.document["openapi"].as_str().unwrap_or_default();
        if !version.starts_with("3.0.") {
            self.breach(
                "openapi-3.0",
                "/openapi",
                format!("`{version}`: expected 3.0.x"),
            );
        }
    }

    fn components(&mut self) {
        let document = self.document;
        let mut names: BTreeMap<String, &String> = BTreeMap::new();
        for (name, schema) in document["components"]["schemas"]
            .as_object()
            .into_iter()
            .flatten()
        {
            let pointer = format!("/components/schemas/{name}");
            if let Some(other) = names.insert(type_name(name), name) {
                self.breach(
                    "distinct-types",
                    &pointer,
                    format!("becomes the same Rust type as `{other}`"),
                );
            }
            self.schema(&pointer, schema);
        }
    }

    fn paths(&mut self) {
        let document = self.document;
        let mut ids = BTreeSet::new();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let pointer = format!("/paths/{}/{method}", escape(path));
                let id = operation["operationId"].as_str();
                self.operation = id.map(str::to_owned);
                if !METHODS.contains(&method.as_str()) {
                    self.breach("method", &pointer, format!("expected one of {METHODS:?}"));
                }
                match id {
                    None => self.breach("operation-id", &pointer, "expected an operationId"),
                    Some(id) if !ids.insert(argument_name(id)) => {
                        self.breach("operation-id", &pointer, "the operationId is used twice");
                    }
                    Some(_) => {}
                }
                self.parameters(&pointer, path, operation);
                self.body(&pointer, operation);
                self.responses(&pointer, operation);
            }
        }
        self.operation = None;
    }

    fn parameters(&mut self, pointer: &str, path: &str, operation: &Value) {
        let mut names = BTreeSet::new();
        let mut in_path = BTreeSet::new();
        // progenitor names the request body `body`.
        if operation.get("requestBody").is_some() {
            names.insert("body".to_owned());
        }
        let parameters = operation["parameters"].as_array();
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let at = format!("{pointer}/parameters/{index}");
            let name = parameter["name"].as_str().unwrap_or_default();
            if !names.insert(argument_name(name)) {
                self.breach(
                    "distinct-arguments",
                    &at,
                    format!("`{name}` becomes an argument that another parameter (or the body) already is"),
                );
            }
            match parameter["in"].as_str() {
                Some("path") => {
                    in_path.insert(name.to_owned());
                    if parameter["required"] != true {
                        self.breach("path-required", &at, "a path parameter must be required");
                    }
                }
                Some("query" | "header") => {}
                other => self.breach(
                    "parameter-place",
                    &at,
                    format!("`in` is {other:?}: expected path, query or header"),
                ),
            }
            if let Some(style) = parameter.get("style") {
                self.breach(
                    "parameter-style",
                    &at,
                    format!("style {style}: expected none"),
                );
            }
            match parameter.get("schema") {
                Some(schema) => self.schema(&format!("{at}/schema"), schema),
                None => self.breach("parameter-schema", &at, "expected a schema"),
            }
        }
        let in_template: BTreeSet<String> = path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .map(str::to_owned)
            .collect();
        if in_template != in_path {
            self.breach(
                "path-parameters",
                pointer,
                format!("the path names {in_template:?}, the parameters {in_path:?}"),
            );
        }
    }

    fn body(&mut self, pointer: &str, operation: &Value) {
        const TYPES: [&str; 2] = ["application/json", "application/x-www-form-urlencoded"];
        let Some(body) = operation.get("requestBody") else {
            return;
        };
        let at = format!("{pointer}/requestBody");
        let content: Vec<_> = body["content"].as_object().into_iter().flatten().collect();
        let [(media_type, media)] = content.as_slice() else {
            self.breach(
                "one-media-type",
                &at,
                format!("expected one media type, found {}", content.len()),
            );
            return;
        };
        if !TYPES.contains(&media_type.as_str()) {
            self.breach(
                "media-type",
                &at,
                format!("`{media_type}`: expected one of {TYPES:?}"),
            );
        }
        match media.get("schema") {
            Some(schema) => self.schema(&at, schema),
            None => self.breach("body-schema", &at, "expected a schema"),
        }
    }

    fn responses(&mut self, pointer: &str, operation: &Value) {
        let responses: Vec<_> = operation["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .collect();
        let at = format!("{pointer}/responses");
        let [(status, response)] = responses.as_slice() else {
            self.breach(
                "one-answer",
                &at,
                format!("expected one response, found {}", responses.len()),
            );
            return;
        };
        if *status != "200" {
            self.breach("one-answer", &at, format!("expected 200, found {status}"));
        }
        let Some(content) = response.get("content") else {
            return;
        };
        match content["application/json"].get("schema") {
            Some(schema) => self.schema(&at, schema),
            None => self.breach(
                "answer-schema",
                &at,
                "expected a schema of application/json",
            ),
        }
    }

    fn schema(&mut self, pointer: &str, schema: &Value) {
        let Some(object) = schema.as_object() else {
            self.breach("schema", pointer, "expected an object");
            return;
        };
        if let Some(reference) = object.get("$ref") {
            self.reference(pointer, reference, object.len());
            return;
        }
        if object.contains_key("anyOf") {
            self.breach(
                "no-any-of",
                pointer,
                "`anyOf` becomes a struct that no scalar can be read into: use `oneOf` or the common type",
            );
        }
        for key in [
            "not",
            "default",
            "pattern",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ] {
            if object.contains_key(key) {
                self.breach(
                    "stripped",
                    pointer,
                    format!("`{key}` should have been taken out by tolerating"),
                );
            }
        }
        match object
            .get("type")
            .map(|kind| kind.as_str().unwrap_or_default())
        {
            None | Some("object" | "array" | "string" | "integer" | "number" | "boolean") => {}
            Some(other) => self.breach(
                "type",
                pointer,
                format!("`{other}` is no type of OpenAPI 3.0"),
            ),
        }
        if let Some(values) = object.get("enum") {
            self.values(pointer, object.get("type"), values);
        }
        self.properties(pointer, schema);
        for key in ["oneOf", "allOf"] {
            for (index, inner) in schema[key].as_array().into_iter().flatten().enumerate() {
                self.schema(&format!("{pointer}/{key}/{index}"), inner);
            }
        }
        if let Some(items) = object.get("items") {
            self.schema(&format!("{pointer}/items"), items);
        } else if object.get("type").is_some_and(|kind| kind == "array") {
            self.breach("items", pointer, "an array without `items`");
        }
        if let Some(inner @ Value::Object(_)) = object.get("additionalProperties") {
            self.schema(&format!("{pointer}/additionalProperties"), inner);
        }
        if let Some(rust) = object.get("x-rust-type") {
            self.rust_type(pointer, rust);
        }
    }

    fn properties(&mut self, pointer: &str, schema: &Value) {
        let open = schema["additionalProperties"].is_object();
        let mut fields: BTreeMap<String, &String> = BTreeMap::new();
        for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
            let at = format!("{pointer}/properties/{}", escape(name));
            let field = field_name(name);
            if open && field == "extra" {
                self.breach(
                    "extra",
                    &at,
                    "`extra` is the name of the map of undeclared members",
                );
            }
            if let Some(other) = fields.insert(field, name) {
                self.breach(
                    "distinct-fields",
                    &at,
                    format!("becomes the same field as `{other}`"),
                );
            }
            self.schema(&at, inner);
        }
        for required in schema["required"].as_array().into_iter().flatten() {
            if required
                .as_str()
                .is_none_or(|name| schema["properties"].get(name).is_none())
            {
                self.breach(
                    "required",
                    pointer,
                    format!("{required} is required and not described"),
                );
            }
        }
    }

    fn values(&mut self, pointer: &str, kind: Option<&Value>, values: &Value) {
        let strings: Option<Vec<&str>> = values
            .as_array()
            .map(|values| values.iter().map(Value::as_str).collect())
            .unwrap_or_default();
        if kind.is_none_or(|kind| kind != "string") {
            self.breach("enum-type", pointer, "an enum that is not of strings");
        }
        match strings {
            Some(strings) if !strings.is_empty() => {
                if variant_names(&strings).is_none() {
                    self.breach(
                        "distinct-variants",
                        pointer,
                        format!("two of {strings:?} become the same Rust name"),
                    );
                }
            }
            _ => self.breach("enum-type", pointer, "expected a list of strings"),
        }
    }

    fn reference(&mut self, pointer: &str, reference: &Value, members: usize) {
        if members > 1 {
            self.breach(
                "bare-reference",
                pointer,
                "something stands beside `$ref`, where it is ignored",
            );
        }
        let target = reference
            .as_str()
            .and_then(|text| text.strip_prefix(COMPONENTS));
        let found =
            target.is_some_and(|name| self.document["components"]["schemas"].get(name).is_some());
        if !found {
            self.breach("reference", pointer, format!("{reference} does not exist"));
        }
    }

    fn rust_type(&mut self, pointer: &str, rust: &Value) {
        let name = rust["crate"].as_str().unwrap_or_default().replace('-', "_");
        let path = rust["path"].as_str().unwrap_or_default();
        if name.is_empty() || !path.starts_with(&format!("{name}::")) {
            self.breach(
                "rust-type",
                pointer,
                format!("`{path}` does not begin with the crate `{name}`"),
            );
        }
        for (index, parameter) in rust["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
        {
            let at = format!("{pointer}/x-rust-type/parameters/{index}");
            let named = parameter.get("$ref").is_some() || parameter.get("x-rust-type").is_some();
            let nameless = ["properties", "enum", "oneOf", "allOf"]
                .iter()
                .any(|key| parameter.get(key).is_some());
            if !named && nameless {
                self.breach(
                    "rust-type",
                    &at,
                    "a type parameter that would need a name: use a component",
                );
            }
            self.schema(&at, parameter);
        }
    }
}
