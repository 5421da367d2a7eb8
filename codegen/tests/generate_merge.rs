//! Merging: the rules one by one, and that nothing but the set of documents
//! matters.

use std::path::Path;

use proptest::prelude::*;
use pve_codegen::merge::{self, Documents, Merged};
use serde_json::{Map, Value, json};

/// Two versions of one component `T`, merged.
fn merged_types(older: Value, newer: Value) -> (Value, Merged) {
    let document = |version: &str, schema: Value| {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": version },
            "paths": {},
            "components": { "schemas": {
                "T": schema,
                "PveNull": { "nullable": true, "enum": [null] },
                "PveInteger": { "oneOf": [{ "type": "integer" }, { "type": "string" }] },
                "Words": { "type": "string", "enum": ["a", "b"] },
                "Thing": { "type": "object", "properties": { "x": { "type": "string" } } },
            } },
        })
    };
    let documents: Documents = [
        ("8.0".parse().expect("a version"), document("8.0", older)),
        ("9.0".parse().expect("a version"), document("9.0", newer)),
    ]
    .into();
    let merged = merge::merge(&documents).expect("it merges");
    (
        merged.document["components"]["schemas"]["T"].clone(),
        merged,
    )
}

#[test]
fn rules() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let cases: Vec<(&str, Value, Value)> = vec![
        (
            "the same",
            json!({ "type": "string", "maxLength": 3 }),
            json!({ "type": "string", "maxLength": 3 }),
        ),
        (
            "looser bounds",
            json!({ "type": "integer", "minimum": 1, "maximum": 4 }),
            json!({ "type": "integer", "minimum": 0, "maximum": 3 }),
        ),
        (
            "a bound that one lacks",
            json!({ "type": "integer", "minimum": 1 }),
            json!({ "type": "integer" }),
        ),
        (
            "patterns that differ",
            json!({ "type": "string", "pattern": "a" }),
            json!({ "type": "string", "pattern": "b" }),
        ),
        (
            "defaults that differ",
            json!({ "type": "integer", "default": 1 }),
            json!({ "type": "integer", "default": 2 }),
        ),
        (
            "integer and string",
            json!({ "type": "integer" }),
            json!({ "type": "string" }),
        ),
        (
            "string and integer",
            json!({ "type": "string" }),
            json!({ "type": "integer" }),
        ),
        (
            "integer and number",
            json!({ "type": "integer" }),
            json!({ "type": "number" }),
        ),
        (
            "array and string",
            json!({ "type": "array", "items": {} }),
            json!({ "type": "string" }),
        ),
        (
            "object and string",
            json!({ "type": "object", "properties": { "a": {} } }),
            json!({ "type": "string" }),
        ),
        ("untyped and typed", json!({}), json!({ "type": "string" })),
        (
            "undescribed and described",
            json!({ "type": "object" }),
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }),
        ),
        (
            "undescribed and named",
            json!({ "type": "object" }),
            reference("Thing"),
        ),
        (
            "nothing and a string",
            reference("PveNull"),
            json!({ "type": "string" }),
        ),
        ("nothing", reference("PveNull"), reference("PveNull")),
        (
            "enum and string",
            reference("Words"),
            json!({ "type": "string" }),
        ),
        (
            "enums",
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "type": "string", "enum": ["c", "a"] }),
        ),
        (
            "required in one",
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }),
            json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": reference("PveInteger") } }),
        ),
        (
            "families",
            json!({ "type": "object", "x-pve-indexed": { "net": { "minimum": 0, "maximum": 3, "schema": { "type": "string" } } } }),
            json!({ "type": "object", "x-pve-indexed": { "net": { "minimum": 0, "maximum": 31, "schema": { "type": "string" } }, "usb": { "minimum": 0, "schema": { "type": "string" } } } }),
        ),
        (
            "items",
            json!({ "type": "array", "items": { "type": "integer" } }),
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
    ];
    let mut table = Map::new();
    for (name, older, newer) in cases {
        let (schema, merged) = merged_types(older.clone(), newer.clone());
        table.insert(
            name.to_owned(),
            json!({ "8.0": older, "9.0": newer, "merged": schema, "contradictions": merged.conflicts.len() }),
        );
    }
    insta::assert_json_snapshot!(table);
}

#[test]
fn types_never_depend_on_which_version_is_newer() {
    for (a, b) in [
        ("integer", "string"),
        ("boolean", "number"),
        ("array", "integer"),
        ("object", "array"),
    ] {
        let schema = |kind: &str| match kind {
            "array" => json!({ "type": "array", "items": {} }),
            "object" => json!({ "type": "object", "properties": { "a": {} } }),
            _ => json!({ "type": kind }),
        };
        let (one, _) = merged_types(schema(a), schema(b));
        let (other, _) = merged_types(schema(b), schema(a));
        assert_eq!(one.get("type"), other.get("type"), "{a} and {b}");
    }
}

fn mini() -> Documents {
    merge::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate_mini"))
        .expect("the mini documents")
}

/// The same value with the keys of every object in another order.
fn shuffled(value: &Value, seed: u64) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<(&String, &Value)> = object.iter().collect();
            entries.sort_by_key(|(key, _)| {
                key.bytes().fold(seed, |hash, byte| {
                    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
                })
            });
            Value::Object(
                entries
                    .into_iter()
                    .map(|(key, inner)| (key.clone(), shuffled(inner, seed)))
                    .collect(),
            )
        }
        Value::Array(list) => list.iter().map(|inner| shuffled(inner, seed)).collect(),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn order_does_not_matter(seed in any::<u64>()) {
        let documents = mini();
        let other: Documents = documents.iter().rev().map(|(version, document)| (*version, shuffled(document, seed))).collect();
        let one = merge::merge(&documents).expect("it merges").document.to_string();
        let two = merge::merge(&other).expect("it merges").document.to_string();
        prop_assert_eq!(one, two);
    }

    #[test]
    fn a_version_like_another_changes_nothing_but_the_versions(newer in 1_u16..40) {
        let documents = mini();
        let (version, document) = documents.iter().next_back().expect("a document");
        let mut twin = document.clone();
        let name = format!("{}.{newer}", version.major);
        twin["info"]["version"] = name.clone().into();
        let alone: Documents = [(*version, document.clone())].into();
        let both: Documents = [(*version, document.clone()), (name.parse().expect("a version"), twin)].into();
        let one = merge::merge(&alone).expect("it merges").document;
        let two = merge::merge(&both).expect("it merges").document;
        prop_assert_eq!(&one["paths"], &two["paths"]);
        prop_assert_eq!(&one["components"], &two["components"]);
    }
}

#[test]
fn nothing_is_lost() {
    let documents = mini();
    let merged = merge::merge(&documents).expect("it merges").document;
    for (version, document) in &documents {
        for (path, item) in document["paths"].as_object().expect("paths") {
            for method in item.as_object().expect("a path").keys() {
                assert!(
                    merged["paths"][path].get(method).is_some(),
                    "{version}: {method} {path}"
                );
            }
        }
        for (name, schema) in document["components"]["schemas"]
            .as_object()
            .expect("schemas")
        {
            let there = &merged["components"]["schemas"][name];
            for property in schema["properties"].as_object().into_iter().flatten() {
                assert!(
                    there["properties"].get(property.0).is_some(),
                    "{version}: {name}.{}",
                    property.0
                );
            }
        }
    }
}

#[test]
fn a_reference_to_nowhere_is_named() {
    let mut documents = mini();
    let document = documents.values_mut().next().expect("a document");
    document["components"]["schemas"]["GetGuestsItem"]["properties"]["mem"] =
        json!({ "$ref": "#/components/schemas/Nowhere" });
    let error = merge::merge(&documents).expect_err("a reference to nowhere");
    insta::assert_snapshot!(error, @"/components/schemas/GetGuestsItem/properties/mem: version 8.0 refers to `Nowhere`, which it does not have");
}
