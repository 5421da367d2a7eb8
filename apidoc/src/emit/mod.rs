//! The OpenAPI 3.0.3 document of a version.
//!
//! Invariant: the same model gives the same bytes; every key has its place.
//! Invariant: upstream's wording is in the document only with `prose`.

mod components;
pub(crate) mod facts;
mod operation;
mod property_string;
mod schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::{Api, PropertyString};
use crate::{Error, Options, Product};
use components::{Components, reference};
use schema::Emitter;

/// What the document says about its own origin.
pub(crate) struct Counts {
    pub operations: usize,
    pub paths: usize,
}

/// Writes the model as a document.
pub(crate) fn document(
    api: &Api,
    formats: &BTreeMap<String, PropertyString>,
    product: Product,
    options: &Options,
) -> Result<Value, Error> {
    let mut emitter = Emitter {
        components: Components::default(),
        formats,
        prose: options.prose,
    };
    scalars(&mut emitter.components);
    let mut paths: Map<String, Value> = Map::new();
    for operation in &api.operations {
        let described = operation::operation(&mut emitter, operation);
        let item = paths
            .entry(operation.path.clone())
            .or_insert_with(|| json!({}));
        if let Value::Object(item) = item {
            item.insert(operation.verb.lower().into(), described);
        }
    }
    let counts = Counts {
        operations: api.operations.len(),
        paths: paths.len(),
    };
    let mut document = Map::new();
    document.insert("openapi".into(), json!("3.0.3"));
    document.insert(
        "info".into(),
        json!({
            "title": format!("{} API", product.name()),
            "version": options.version,
        }),
    );
    document.insert(
        "servers".into(),
        json!([{
            "url": "https://{node}:8006/api2/json",
            "variables": {"node": {"default": "localhost", "description": "A node of the cluster."}},
        }]),
    );
    document.insert(
        "security".into(),
        json!([{"apiToken": []}, {"ticket": [], "csrf": []}]),
    );
    document.insert("paths".into(), Value::Object(paths));
    let mut parts = Map::new();
    parts.insert(
        "schemas".into(),
        Value::Object(emitter.components.finish()?),
    );
    parts.insert("responses".into(), responses());
    parts.insert("securitySchemes".into(), security(product));
    document.insert("components".into(), Value::Object(parts));
    document.insert("x-pve-source".into(), source(product, options, &counts));
    Ok(Value::Object(document))
}

fn source(product: Product, options: &Options, counts: &Counts) -> Value {
    let mut source = Map::new();
    source.insert("product".into(), json!(product.key()));
    source.insert("version".into(), json!(options.version));
    if let Some(sha256) = &options.sha256 {
        source.insert("sha256".into(), json!(sha256));
    }
    if options.prose {
        source.insert("prose".into(), json!(true));
    }
    source.insert("paths".into(), json!(counts.paths));
    source.insert("operations".into(), json!(counts.operations));
    Value::Object(source)
}

/// The scalars as they are on the wire, described once.
fn scalars(components: &mut Components) {
    let mut put =
        |name: &str, schema: Value| components.insert(name, "the scalars on the wire", schema);
    put(
        "PveBoolean",
        json!({
            "type": "integer",
            "minimum": 0,
            "maximum": 1,
            "description": "A boolean on the wire: 0 or 1.",
            "x-pve-type": "boolean",
        }),
    );
    put(
        "PveInteger",
        json!({
            "oneOf": [{"type": "integer"}, {"type": "string", "pattern": r"^-?[0-9]+$"}],
            "description": "A whole number on the wire: a JSON number or a decimal string.",
            "x-pve-type": "integer",
        }),
    );
    put(
        "PveNumber",
        json!({
            "oneOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$"}],
            "description": "A number on the wire: a JSON number or a decimal string.",
            "x-pve-type": "number",
        }),
    );
    put(
        "PveNull",
        json!({
            "nullable": true,
            "enum": [null],
            "description": "Nothing is returned.",
            "x-pve-type": "null",
        }),
    );
    put(
        "PveError",
        json!({
            "type": "object",
            "properties": {
                "data": {"nullable": true, "description": "Null beside an error."},
                "errors": {
                    "type": "object",
                    "additionalProperties": {"type": "string"},
                    "description": "What is wrong, by parameter.",
                },
                "message": {"type": "string", "description": "What went wrong."},
            },
            "description": "The body of an error. Older servers say what went wrong in the reason phrase alone.",
        }),
    );
}

fn responses() -> Value {
    json!({
        "Error": {
            "description": "Refused or failed; the reason phrase of the status line says why.",
            "content": {"application/json": {"schema": reference("PveError")}},
        }
    })
}

fn security(product: Product) -> Value {
    json!({
        "apiToken": {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": format!("{}APIToken=USER@REALM!TOKENID=SECRET", product.prefix()),
        },
        "csrf": {
            "type": "apiKey",
            "in": "header",
            "name": "CSRFPreventionToken",
            "description": "Goes with the ticket; the server asks for it with POST, PUT and DELETE.",
        },
        "ticket": {
            "type": "apiKey",
            "in": "cookie",
            "name": format!("{}AuthCookie", product.prefix()),
            "description": "The ticket of POST /access/ticket.",
        },
    })
}
