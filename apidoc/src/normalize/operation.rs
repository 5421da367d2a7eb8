//! One operation: its parameters sorted into path, query and body, its answer,
//! and what else is known about it.
//!
//! Invariant: every placeholder of the path has exactly one required parameter,
//! and no parameter is in two places.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Context, Side, schema};
use crate::error::Severity;
use crate::model::{Additional, Object, Operation, Property, Schema, Shape, Text};
use crate::naming;
use crate::tree::{self, Method, Verb};

pub(super) fn normalize(path: &str, method: &Method, context: &mut Context<'_>) -> Operation {
    let mut extensions = Map::new();
    if let Some(name) = &method.name {
        extensions.insert("x-pve-name".into(), json!(name));
    }
    extensions.insert("x-pve-permissions".into(), permissions(method, context));
    flags(method, &mut extensions, context);

    context.side = Side::Input;
    let (mut object, body_extensions) = parameters(&method.parameters, context);
    let path_parameters = path_parameters(path, method, &mut object, context);
    let (query, body) = if method.verb.has_body() {
        (Vec::new(), body(method, object, body_extensions, path))
    } else {
        if !object.indexed.is_empty() {
            context.error(
                &method.parameters.pointer,
                "an indexed family cannot be told in a query",
            );
        }
        extensions.extend(query_extensions(&object.additional, body_extensions));
        (object.properties, None)
    };

    context.side = Side::Answer;
    let mut answer = schema::normalize(&method.returns, context);
    answer.nullable |= method.returns.optional == Some(true);
    if let Some(links) = answer.extensions.remove("x-pve-links") {
        extensions.insert("x-pve-links".into(), links);
    }
    if let Some(overlay) = answer.extensions.remove("x-pve-overlay") {
        extensions.insert("x-pve-overlay".into(), overlay);
    }
    let user = method
        .permissions
        .as_ref()
        .and_then(|permissions| permissions.user.as_deref());
    Operation {
        id: naming::operation_id(method.verb, path),
        path: path.to_owned(),
        verb: method.verb,
        path_parameters,
        query,
        body,
        total: method.verb == Verb::Get && matches!(answer.shape, Shape::Array(_)),
        changes: method.verb == Verb::Get && path.ends_with("/nodes/{node}/network"),
        answer,
        public: user == Some("world"),
        ticket_only: method.allowtoken == Some(false),
        extensions,
        description: method.description.clone(),
    }
}

fn permissions(method: &Method, context: &mut Context<'_>) -> Value {
    // No permissions at all: nobody but root@pam passes.
    let Some(permissions) = &method.permissions else {
        return json!({"root-only": true});
    };
    for (pointer, value) in permissions.unreadable() {
        context.error(
            &pointer,
            format!("the check {value} is not known; known are perm, and, or, userid-param, userid-group and perm-modify"),
        );
    }
    if let Some(user) = &permissions.user
        && !matches!(user.as_str(), "all" | "world")
    {
        context.unknown(
            &permissions.pointer_of("user"),
            format!("the user {user:?} is not known (all, world)"),
        );
    }
    permissions.to_json()
}

fn flags(method: &Method, extensions: &mut Map<String, Value>, context: &mut Context<'_>) {
    for (key, flag) in [
        ("x-pve-allowtoken", method.allowtoken),
        ("x-pve-protected", method.protected),
        ("x-pve-unstable", method.unstable),
    ] {
        if let Some(flag) = flag {
            extensions.insert(key.into(), json!(flag));
        }
    }
    for (key, value) in [
        ("x-pve-download", &method.download),
        ("x-pve-download-allowed", &method.download_allowed),
        ("x-pve-expose-credentials", &method.expose_credentials),
    ] {
        if let Some(value) = value {
            let value = tree::reader::flag(value).map_or_else(|| value.clone(), Value::Bool);
            extensions.insert(key.into(), value);
        }
    }
    match &method.proxyto {
        None => {}
        Some(Value::String(name)) => {
            extensions.insert("x-pve-proxyto".into(), json!(name));
        }
        Some(Value::Null) => {
            extensions.insert("x-pve-proxyto".into(), Value::Null);
        }
        Some(other) => context.error(
            &method.pointer,
            format!("`proxyto` is {other}, expected a name or null"),
        ),
    }
    if !method.unknown.is_empty() {
        extensions.insert(
            "x-pve-unknown".into(),
            Value::Object(method.unknown.iter().cloned().collect()),
        );
    }
}

/// The parameters as one object, whatever way they are written.
fn parameters(source: &tree::Schema, context: &mut Context<'_>) -> (Object, Map<String, Value>) {
    if source.kind.is_some_and(|kind| kind != tree::Type::Object) {
        context.error(&source.pointer, "`parameters` must be an object");
    }
    let mut whole = source.clone();
    whole.kind = Some(tree::Type::Object);
    let schema = schema::normalize(&whole, context);
    let object = match schema.shape {
        Shape::Object(object) => object,
        _ => Object::default(),
    };
    (object, schema.extensions.into_iter().collect())
}

fn path_parameters(
    path: &str,
    method: &Method,
    object: &mut Object,
    context: &mut Context<'_>,
) -> Vec<Property> {
    let mut found: Vec<Property> = Vec::new();
    let mut names = BTreeSet::new();
    for name in naming::placeholders(path) {
        if !names.insert(name) {
            context.error(
                &method.pointer,
                format!("{{{name}}} stands twice in the path"),
            );
            continue;
        }
        let declared = object
            .properties
            .iter()
            .position(|property| property.name == name);
        let mut property = match declared {
            Some(at) => object.properties.remove(at),
            None => {
                context.log.push(
                    Severity::Note,
                    &method.parameters.pointer,
                    format!(
                        "the path parameter {{{name}}} is not declared; described as a plain string"
                    ),
                );
                let mut schema =
                    Schema::new(Shape::String(Text::default()), &method.parameters.pointer);
                schema
                    .extensions
                    .insert("x-pve-undeclared".into(), json!(true));
                Property {
                    name: name.to_owned(),
                    required: true,
                    schema,
                }
            }
        };
        if !property.required {
            // OpenAPI has no optional path parameter, and the server no route without it.
            property
                .schema
                .extensions
                .insert("x-pve-optional".into(), json!(true));
            property.required = true;
        }
        if context.facts.is_wildcard(path, name) {
            property
                .schema
                .extensions
                .insert("x-pve-wildcard".into(), json!(true));
        }
        if matches!(
            property.schema.shape,
            Shape::Array(_) | Shape::Object(_) | Shape::OneOf(_)
        ) {
            context.error(
                &property.schema.pointer,
                format!("the path parameter {{{name}}} must be a scalar"),
            );
        }
        found.push(property);
    }
    if path.matches('{').count() != path.matches("/{").count()
        || path.matches('{').count() != names.len()
    {
        context.error(
            &method.pointer,
            format!("a placeholder of {path} does not fill its segment"),
        );
    }
    found
}

fn body(
    method: &Method,
    object: Object,
    extensions: Map<String, Value>,
    path: &str,
) -> Option<Schema> {
    let multipart = method.verb == Verb::Post && path.ends_with("/upload");
    let empty = object.properties.is_empty() && object.indexed.is_empty();
    if empty
        && !matches!(object.additional, Additional::Any | Additional::Schema(_))
        && extensions.is_empty()
    {
        return None;
    }
    let mut schema = Schema::new(Shape::Object(object), &method.parameters.pointer);
    schema.extensions = extensions.into_iter().collect();
    if multipart {
        // Sent as multipart/form-data; the file's own part is not described.
        schema
            .extensions
            .insert("x-pve-multipart".into(), json!(true));
    }
    Some(schema)
}

fn query_extensions(additional: &Additional, extensions: Map<String, Value>) -> Map<String, Value> {
    let mut extensions = extensions;
    let further = match additional {
        Additional::Any => Some(json!(true)),
        Additional::Schema(schema) => Some(crate::emit::facts::inline(schema)),
        Additional::Unsaid | Additional::None => None,
    };
    if let Some(further) = further {
        extensions.insert("x-pve-additional-parameters".into(), further);
    }
    extensions
}
