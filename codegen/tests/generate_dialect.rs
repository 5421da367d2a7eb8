//! The dialect check: each rule has a document that breaks it and nothing else,
//! and the error names pointer, operation and rule.

use pve_codegen::generate::check_dialect;
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "t", "version": "1" },
        "paths": {
            "/things/{id}": {
                "put": {
                    "operationId": "put_things_id",
                    "parameters": [
                        { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                        { "name": "mode", "in": "query", "required": false, "schema": { "$ref": "#/components/schemas/Mode" } },
                    ],
                    "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                    "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } },
                },
            },
        },
        "components": { "schemas": {
            "Mode": { "type": "string", "enum": ["slow", "fast"] },
            "Thing": { "type": "object", "properties": { "a-b": { "type": "string" }, "list": { "type": "array", "items": {} } }, "additionalProperties": {} },
        } },
    })
}

#[test]
fn a_document_in_the_dialect_passes() {
    assert_eq!(check_dialect(&document()), []);
}

#[test]
fn every_rule_names_its_place() {
    let operation = "/paths/~1things~1{id}/put";
    let thing = "/components/schemas/Thing";
    let cases: Vec<(String, Value)> = vec![
        ("/openapi".into(), json!("3.1.0")),
        (format!("{operation}/operationId"), Value::Null),
        (format!("{operation}/parameters/0/required"), json!(false)),
        (format!("{operation}/parameters/0/name"), json!("other")),
        (format!("{operation}/parameters/1/in"), json!("cookie")),
        (format!("{operation}/parameters/1/name"), json!("body")),
        (
            format!("{operation}/parameters/1/style"),
            json!("spaceDelimited"),
        ),
        (
            format!("{operation}/requestBody/content"),
            json!({ "multipart/form-data": { "schema": {} } }),
        ),
        (
            format!("{operation}/requestBody/content"),
            json!({ "application/json": { "schema": {} }, "text/plain": { "schema": {} } }),
        ),
        (
            format!("{operation}/responses"),
            json!({ "200": { "description": "" }, "default": { "description": "" } }),
        ),
        (
            format!("{operation}/responses"),
            json!({ "404": { "description": "" } }),
        ),
        ("/components/schemas/Mode/enum".into(), json!(["a", "A"])),
        ("/components/schemas/Mode/enum".into(), json!([1, 2])),
        (
            "/components/schemas/mode".into(),
            json!({ "type": "string" }),
        ),
        (
            format!("{thing}/properties/a_b"),
            json!({ "type": "string" }),
        ),
        (
            format!("{thing}/properties/extra"),
            json!({ "type": "string" }),
        ),
        (format!("{thing}/properties/x"), json!({ "type": "null" })),
        (format!("{thing}/properties/x"), json!({ "type": "array" })),
        (
            format!("{thing}/properties/x"),
            json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (
            format!("{thing}/properties/x"),
            json!({ "$ref": "#/components/schemas/Nowhere" }),
        ),
        (
            format!("{thing}/properties/x"),
            json!({ "$ref": "#/components/schemas/Mode", "default": "slow" }),
        ),
        (
            format!("{thing}/properties/x"),
            json!({ "type": "string", "default": 1 }),
        ),
        (
            format!("{thing}/properties/x"),
            json!({ "type": "string", "x-rust-type": { "crate": "pve-runtime", "version": "*", "path": "crate::PveStr" } }),
        ),
        (
            format!("{thing}/properties/x"),
            json!({ "type": "string", "x-rust-type": { "crate": "pve-runtime", "version": "*", "path": "pve_runtime::OpenEnum", "parameters": [{ "type": "string", "enum": ["a"] }] } }),
        ),
        (format!("{thing}/required"), json!(["nowhere"])),
    ];
    let mut lines = Vec::new();
    for (pointer, value) in cases {
        let mut broken = document();
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        broken.pointer_mut(parent).expect("the parent")[key] = value;
        let violations = check_dialect(&broken);
        assert!(!violations.is_empty(), "no rule for {pointer}");
        lines.extend(violations.iter().map(ToString::to_string));
        lines.push(String::new());
    }
    insta::assert_snapshot!(lines.join("\n"));
}
