//! Operations: parameters by place, bodies, answers, permissions and flags.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::view::View;
use super::{Checker, Fate, permissions};
use crate::naming::placeholders;
use crate::tree::reader::{child, flag};

/// Keys of a method that end in an extension of this name.
const EXTENSIONS: &[(&str, &str)] = &[
    ("name", "x-pve-name"),
    ("allowtoken", "x-pve-allowtoken"),
    ("protected", "x-pve-protected"),
    ("proxyto", "x-pve-proxyto"),
    ("download", "x-pve-download"),
    ("download_allowed", "x-pve-download-allowed"),
    ("expose_credentials", "x-pve-expose-credentials"),
    ("unstable", "x-pve-unstable"),
];

impl<'d> Checker<'d> {
    pub(super) fn tree(&mut self, array: &Value) {
        let mut seen = BTreeSet::new();
        self.nodes(array, "", &mut seen);
        self.api.clear();
        let paths = self.document.0.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            for verb in item.as_object().into_iter().flat_map(Map::keys) {
                let api = format!("{} {path}", verb.to_uppercase());
                if !seen.contains(&api) {
                    self.record(
                        "operations",
                        "",
                        Fate::Invented(format!("{api} is not in the capture")),
                    );
                }
            }
        }
    }

    fn nodes(&mut self, nodes: &Value, pointer: &str, seen: &mut BTreeSet<String>) {
        for (index, node) in nodes.as_array().into_iter().flatten().enumerate() {
            let pointer = child(pointer, &index.to_string());
            let path = node.get("path").and_then(Value::as_str).unwrap_or_default();
            let methods = node.get("info").and_then(Value::as_object);
            if methods.is_some_and(|methods| !methods.is_empty()) {
                self.api = path.to_owned();
                match self.document.at(&["paths", path]) {
                    Some(_) => self.record("paths", &pointer, Fate::Kept),
                    None => self.lost("paths", &pointer, "the path is not in the document"),
                }
            }
            for (verb, method) in methods.into_iter().flatten() {
                let pointer = child(&child(&pointer, "info"), verb);
                self.api = format!("{verb} {path}");
                seen.insert(self.api.clone());
                self.method(path, verb, method, &pointer);
            }
            if let Some(children) = node.get("children") {
                self.nodes(children, &child(&pointer, "children"), seen);
            }
        }
    }

    fn method(&mut self, path: &str, verb: &str, method: &Value, pointer: &str) {
        let Some(operation) = self.document.operation(path, &verb.to_lowercase()) else {
            self.lost(
                "operations",
                pointer,
                "the operation is not in the document",
            );
            return;
        };
        self.record("operations", pointer, Fate::Kept);
        let Some(map) = method.as_object() else {
            return;
        };
        for (key, value) in map {
            let at = child(pointer, key);
            match key.as_str() {
                "method" => {}
                "description" => {
                    let fate = self.wording(operation.get("description"), value);
                    self.record("descriptions", &at, fate);
                }
                "parameters" => self.parameters(path, verb, value, operation, &at),
                "returns" => self.returns(value, operation, &at),
                "permissions" => self.permissions(value, operation.get("x-pve-permissions"), &at),
                key => self.method_key(key, value, operation, &at),
            }
        }
        if !map.contains_key("permissions") {
            let root_only =
                operation.pointer("/x-pve-permissions/root-only") == Some(&Value::Bool(true));
            match root_only {
                true => self.record(
                    "permissions",
                    pointer,
                    Fate::Moved("x-pve-permissions".into()),
                ),
                false => self.lost(
                    "permissions",
                    pointer,
                    "nobody but root may call it; the document does not say so",
                ),
            }
        }
    }

    fn method_key(&mut self, key: &str, value: &Value, operation: &Value, at: &str) {
        let Some((_, extension)) = EXTENSIONS.iter().find(|(known, _)| *known == key) else {
            let kept = operation
                .get("x-pve-unknown")
                .and_then(|unknown| unknown.get(key));
            match kept == Some(value) {
                true => self.record("unknown keys", at, Fate::Moved("x-pve-unknown".into())),
                false => self.lost(
                    "unknown keys",
                    at,
                    format!("`{key}` is not in the document"),
                ),
            }
            return;
        };
        let there = operation.get(extension);
        let same = there == Some(value)
            || there
                .and_then(Value::as_bool)
                .is_some_and(|there| flag(value) == Some(there));
        match same {
            true => self.record("method flags", at, Fate::Moved((*extension).into())),
            false => self.lost(
                "method flags",
                at,
                format!("`{key}` is {value}, the document has {there:?}"),
            ),
        }
    }

    fn permissions(&mut self, raw: &Value, there: Option<&Value>, at: &str) {
        let fate = match there {
            None => Fate::Lost("the permissions are not in the document".into()),
            Some(there) => {
                let ours = raw.get("check").map(permissions::expected);
                let theirs = there.get("check");
                let described =
                    raw.get("description").is_some() == there.get("described").is_some();
                let same = match (&ours, theirs) {
                    (None, None) => true,
                    (Some(Some(ours)), Some(theirs)) => ours == theirs,
                    _ => false,
                };
                if !same || raw.get("user") != there.get("user") || !described {
                    Fate::Lost(format!("the capture says {raw}, the document {there}"))
                } else if let Some(name) = self.corrections.fixup(at, "permissions") {
                    Fate::Fixed(name.into())
                } else {
                    Fate::Moved("x-pve-permissions".into())
                }
            }
        };
        self.record("permissions", at, fate);
    }

    fn returns(&mut self, raw: &Value, operation: &'d Value, at: &str) {
        let envelope = operation
            .pointer("/responses/200/content/application~1json/schema")
            .and_then(|schema| self.document_view(schema));
        let Some(data) = envelope.and_then(|envelope| envelope.property("data")) else {
            self.lost("returns", at, "the answer has no envelope with `data`");
            return;
        };
        self.record("returns", at, Fate::Kept);
        if let Some(links) = raw.get("links") {
            let there = operation.get("x-pve-links");
            match there == Some(links) {
                true => self.record("links", at, Fate::Moved("x-pve-links".into())),
                false => self.lost("links", at, format!("the document has {there:?}")),
            }
        }
        if let Some(optional) = raw.get("optional") {
            let nullable = self
                .document_view(data)
                .and_then(|view| view.get("nullable"))
                == Some(&Value::Bool(true));
            match flag(optional) == Some(nullable) {
                true => self.record("optional", at, Fate::Kept),
                false => self.lost(
                    "optional",
                    at,
                    "the answer may be missing; the document does not say so",
                ),
            }
        }
        self.schema(raw, data, at, &["links", "optional"]);
    }

    fn parameters(&mut self, path: &str, verb: &str, raw: &Value, operation: &'d Value, at: &str) {
        let in_path: Vec<&str> = placeholders(path).collect();
        let listed = operation
            .get("parameters")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let body = operation
            .pointer("/requestBody/content/application~1x-www-form-urlencoded/schema")
            .and_then(|schema| self.document_view(schema));
        let mut named = BTreeSet::new();
        let members = members(raw, at);
        for Member {
            name,
            schema: described,
            pointer,
            composite,
            variant,
        } in &members
        {
            let (name, described, composite) = (*name, *described, *composite);
            named.insert(name.to_owned());
            let place = if in_path.contains(&name) {
                "path"
            } else if matches!(verb, "POST" | "PUT") {
                "body"
            } else {
                "query"
            };
            let optional = described
                .get("optional")
                .is_some_and(|optional| flag(optional) == Some(true));
            let found = match place {
                "body" => body.and_then(|body| self.member(body, name)),
                place => listed
                    .iter()
                    .find(|parameter| {
                        parameter.get("name").and_then(Value::as_str) == Some(name)
                            && parameter.get("in").and_then(Value::as_str) == Some(place)
                    })
                    .and_then(|parameter| parameter.get("schema")),
            };
            let Some(schema) = found else {
                self.lost(
                    "parameters",
                    pointer,
                    format!("`{name}` is not in the {place} of the document"),
                );
                continue;
            };
            self.record("parameters", pointer, Fate::Kept);
            if composite {
                // What several variants say differently is united; where only one
                // speaks of the member, its word stands, and the variant is named.
                if members.iter().filter(|other| other.name == name).count() == 1 {
                    self.schema(described, schema, pointer, &["optional"]);
                    if let Some(variant) = variant {
                        self.variant(variant, schema, pointer);
                    }
                }
                continue;
            }
            let required = match place {
                "body" => body.is_some_and(|body| self.is_required(body, name)),
                _ => listed.iter().any(|parameter| {
                    parameter.get("name").and_then(Value::as_str) == Some(name)
                        && parameter.get("required") == Some(&Value::Bool(true))
                }),
            };
            let fate = match (place, optional, required) {
                ("path", true, true) => match self
                    .document_view(schema)
                    .and_then(|view| view.get("x-pve-optional"))
                {
                    Some(_) => Fate::Moved("x-pve-optional".into()),
                    None => Fate::Lost("an optional path parameter is not marked".into()),
                },
                (_, optional, required) if optional != required => Fate::Kept,
                _ => Fate::Lost(format!(
                    "optional is {optional}, required in the document is {required}"
                )),
            };
            self.record("optional", pointer, fate);
            self.schema(described, schema, pointer, &["optional"]);
        }
        self.undeclared(&named, listed, body, at);
        self.openness(raw, verb, operation, body, at);
    }

    fn variant(&mut self, variant: &str, schema: &'d Value, at: &str) {
        let there = self
            .document_view(schema)
            .and_then(|view| view.get("x-pve-instance-types"));
        let named = there
            .and_then(Value::as_array)
            .is_some_and(|all| all.iter().any(|one| one == variant));
        match named {
            true => self.record("hints", at, Fate::Moved("x-pve-instance-types".into())),
            false => self.lost(
                "hints",
                at,
                format!("it is for {variant} alone, the document has {there:?}"),
            ),
        }
    }

    /// Parameters of the document that the capture does not have.
    fn undeclared(
        &mut self,
        named: &BTreeSet<String>,
        listed: &[Value],
        body: Option<View<'_>>,
        at: &str,
    ) {
        for parameter in listed {
            let name = parameter
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if named.contains(name) {
                continue;
            }
            let marked = parameter.pointer("/schema/x-pve-undeclared").is_some();
            let fate = if marked {
                Fate::Added("(the path itself: an undeclared placeholder)".into())
            } else if let Some(name) = self.corrections.fixup(at, "properties") {
                Fate::Fixed(name.into())
            } else {
                Fate::Invented(format!("the parameter `{name}` is not in the capture"))
            };
            self.record("parameters", at, fate);
        }
        let Some(body) = body else { return };
        for name in body.property_names().filter(|name| !named.contains(*name)) {
            self.record(
                "parameters",
                at,
                Fate::Invented(format!("`{name}` of the body is not in the capture")),
            );
        }
        for family in body
            .get("x-pve-indexed")
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(Map::keys)
        {
            if !named.contains(&format!("{family}[n]")) {
                self.record(
                    "parameters",
                    at,
                    Fate::Invented(format!("the family `{family}` is not in the capture")),
                );
            }
        }
    }

    fn openness(
        &mut self,
        raw: &Value,
        verb: &str,
        operation: &Value,
        body: Option<View<'d>>,
        at: &str,
    ) {
        let Some(value) = raw.get("additionalProperties") else {
            return;
        };
        if let (true, Some(body)) = (value.is_object(), body) {
            match further(body) {
                Some(schema) => {
                    self.record("additionalProperties", at, Fate::Kept);
                    self.schema(
                        value,
                        schema,
                        &child(at, "additionalProperties"),
                        &["optional"],
                    );
                }
                None => self.lost(
                    "additionalProperties",
                    at,
                    "the schema of further members is not in the document",
                ),
            }
            return;
        }
        let query = body.is_none() && matches!(verb, "GET" | "DELETE");
        let fate = match (flag(value), body) {
            (Some(false), None) => {
                Fate::Dropped("no parameter can be added to a query or an empty body anyway".into())
            }
            (Some(false), Some(body))
                if body.get("additionalProperties") == Some(&Value::Bool(false)) =>
            {
                Fate::Kept
            }
            (Some(false), Some(body))
                if body.get("x-pve-additional-properties") == Some(&Value::Bool(false)) =>
            {
                Fate::Moved("x-pve-additional-properties".into())
            }
            (_, None)
                if query
                    && !matches!(flag(value), Some(false))
                    && operation.get("x-pve-additional-parameters").is_some() =>
            {
                Fate::Moved("x-pve-additional-parameters".into())
            }
            (Some(true), Some(body))
                if body
                    .get("additionalProperties")
                    .is_some_and(Value::is_object) =>
            {
                Fate::Kept
            }
            _ => Fate::Lost(format!(
                "additionalProperties is {value}, the document does not say so"
            )),
        };
        self.record("additionalProperties", at, fate);
    }
}

/// The schema of further members. Where indexed families take its place, it
/// stands beside them.
pub(super) fn further<'d>(object: View<'d>) -> Option<&'d Value> {
    let there = |key| object.get(key).filter(|further| further.is_object());
    there("x-pve-additional-properties").or_else(|| there("additionalProperties"))
}

/// A parameter as the capture writes it.
struct Member<'r> {
    name: &'r str,
    schema: &'r Value,
    pointer: String,
    /// It stands in an `allOf` or `oneOf`.
    composite: bool,
    /// The variant that it belongs to.
    variant: Option<&'r str>,
}

/// The parameters, whatever way they are written.
fn members<'r>(raw: &'r Value, at: &str) -> Vec<Member<'r>> {
    let mut found = Vec::new();
    gather(raw, at, false, None, &mut found);
    found
}

fn gather<'r>(
    raw: &'r Value,
    at: &str,
    composite: bool,
    variant: Option<&'r str>,
    found: &mut Vec<Member<'r>>,
) {
    let pointer = child(at, "properties");
    for (name, schema) in raw
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        found.push(Member {
            name,
            schema,
            pointer: child(&pointer, name),
            composite,
            variant,
        });
    }
    if let (Some(name), Some(schema)) = (
        raw.get("type-property").and_then(Value::as_str),
        raw.get("type-property-schema"),
    ) {
        let pointer = child(at, "type-property-schema");
        found.push(Member {
            name,
            schema,
            pointer,
            composite: true,
            variant,
        });
    }
    for key in ["allOf", "oneOf"] {
        for (index, part) in raw
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            let variant = part
                .get("instance-type")
                .and_then(Value::as_str)
                .or(variant);
            gather(
                part,
                &child(&child(at, key), &index.to_string()),
                true,
                variant,
                found,
            );
        }
    }
}
