//! What differs between documents: nothing for one and the same, and each kind of
//! difference with its rule.

mod common;

use std::collections::BTreeSet;

use pve_codegen::diff::{RULES, Users, diff};
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Proxmox VE API", "version": "9.0"},
        "paths": {
            "/pools/{poolid}": {
                "get": {
                    "operationId": "get_pools_poolid",
                    "x-pve-permissions": {"check": ["perm", "/pool/{poolid}", ["Pool.Audit"]]},
                    "x-pve-protected": true,
                    "parameters": [
                        {"name": "poolid", "in": "path", "required": true, "schema": {"type": "string"}},
                        {"name": "type", "in": "query", "schema": {"type": "string", "enum": ["lxc", "qemu"]}},
                    ],
                    "responses": {"200": {"description": "ok", "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/GetPoolsPoolidResponse"}}}}},
                },
            },
            "/version": {"get": {"operationId": "get_version", "responses": {}}},
        },
        "components": {"schemas": {
            "PveInteger": {"type": "integer"},
            "GetPoolsPoolidResponse": {"type": "object", "required": ["data"], "properties": {
                "data": {"$ref": "#/components/schemas/GetPoolsPoolidData"}}},
            "GetPoolsPoolidData": {"type": "object", "properties": {
                "members": {"type": "array", "items": {"$ref": "#/components/schemas/GetPoolsPoolidDataMembersItem"}},
                "net0": {"type": "string", "x-pve-property-string": "#/components/schemas/Net"},
            }},
            "GetPoolsPoolidDataMembersItem": {"type": "object", "required": ["id"], "properties": {
                "id": {"type": "string"},
                "vmid": {"allOf": [{"$ref": "#/components/schemas/PveInteger"}], "minimum": 100},
            }},
            "Net": {"type": "object", "properties": {"bridge": {"type": "string"}, "tag": {"type": "integer", "maximum": 4094}}},
        }},
    })
}

fn users() -> Users {
    Users::from([(
        "inventory".to_owned(),
        BTreeSet::from(["get_pools_poolid".to_owned()]),
    )])
}

/// Rule and place of each finding after `alter` was done to the document.
fn found(alter: impl FnOnce(&mut Value)) -> Vec<(String, String)> {
    let mut after = document();
    alter(&mut after);
    let report = diff(&document(), &after, &users()).unwrap();
    report
        .findings
        .into_iter()
        .map(|f| (f.rule.to_owned(), f.place))
        .collect()
}

fn one(rule: &str, place: &str) -> Vec<(String, String)> {
    vec![(rule.to_owned(), place.to_owned())]
}

#[test]
fn a_document_does_not_differ_from_itself() {
    assert!(diff(&document(), &document(), &users()).unwrap().is_empty());
    // Nor from one that says the same with another name for a component.
    let text = document()
        .to_string()
        .replace("GetPoolsPoolidDataMembersItem", "Member");
    let renamed: Value = serde_json::from_str(&text).unwrap();
    assert!(diff(&document(), &renamed, &users()).unwrap().is_empty());
}

#[test]
fn each_rule_finds_its_difference() {
    let get = "/paths/~1pools~1{poolid}/get";
    let set = |pointer: &str, value: Value| {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let (parent, key) = (parent.to_owned(), key.to_owned());
        move |document: &mut Value| document.pointer_mut(&parent).unwrap()[key.as_str()] = value
    };
    let schema = "/components/schemas";
    let item = &format!("{schema}/GetPoolsPoolidDataMembersItem");
    let mut seen = BTreeSet::new();
    let mut expect = |found: Vec<(String, String)>, rule: &str, place: &str| {
        assert_eq!(found, one(rule, place));
        seen.insert(rule.to_owned());
    };
    expect(
        found(set(
            "/paths/~1new",
            json!({"get": {"operationId": "get_new"}}),
        )),
        "operation-added",
        "",
    );
    expect(
        found(|d| {
            d["paths"].as_object_mut().unwrap().remove("/version");
        }),
        "operation-removed",
        "",
    );
    let parameters = format!("{get}/parameters");
    expect(
        found(|d| {
            let list = d.pointer_mut(&parameters).unwrap().as_array_mut().unwrap();
            list.push(json!({"name": "full", "in": "query", "schema": {"type": "integer"}}));
        }),
        "parameter-added",
        "full",
    );
    expect(
        found(|d| {
            d.pointer_mut(&parameters)
                .unwrap()
                .as_array_mut()
                .unwrap()
                .pop();
        }),
        "parameter-removed",
        "type",
    );
    let schema_of = |n: usize, word: &str| format!("{parameters}/{n}/schema/{word}");
    expect(
        found(|d| *d.pointer_mut(&schema_of(0, "type")).unwrap() = json!("integer")),
        "parameter-type",
        "poolid",
    );
    expect(
        found(|d| d.pointer_mut(&parameters).unwrap()[1]["required"] = json!(true)),
        "parameter-required",
        "type",
    );
    expect(
        found(|d| {
            *d.pointer_mut(&schema_of(1, "enum")).unwrap() = json!(["lxc", "qemu", "storage"])
        }),
        "parameter-value-added",
        "type",
    );
    expect(
        found(|d| *d.pointer_mut(&schema_of(1, "enum")).unwrap() = json!(["qemu"])),
        "parameter-value-removed",
        "type",
    );
    expect(
        found(|d| d.pointer_mut(&parameters).unwrap()[0]["schema"]["maxLength"] = json!(9)),
        "parameter-facts",
        "poolid maxLength",
    );
    expect(
        found(set(
            &format!("{item}/properties/node"),
            json!({"type": "string"}),
        )),
        "answer-field-added",
        "members[].node",
    );
    expect(
        found(|d| {
            let net = d.pointer_mut(&format!("{schema}/Net/properties")).unwrap();
            net.as_object_mut().unwrap().remove("tag");
        }),
        "answer-field-removed",
        "net0{tag}",
    );
    expect(
        found(set(
            &format!("{item}/properties/id"),
            json!({"$ref": "#/components/schemas/PveInteger"}),
        )),
        "answer-type",
        "members[].id",
    );
    expect(
        found(set(&format!("{item}/required"), json!(["id", "vmid"]))),
        "answer-required",
        "members[].vmid",
    );
    expect(
        found(set(&format!("{item}/properties/id/enum"), json!(["a"]))),
        "answer-value-added",
        "members[].id",
    );
    let report = {
        let mut before = document();
        set(&format!("{item}/properties/id/enum"), json!(["a", "b"]))(&mut before);
        let mut after = document();
        set(&format!("{item}/properties/id/enum"), json!(["a"]))(&mut after);
        diff(&before, &after, &users()).unwrap()
    };
    expect(
        report
            .findings
            .into_iter()
            .map(|f| (f.rule.to_owned(), f.place))
            .collect(),
        "answer-value-removed",
        "members[].id",
    );
    expect(
        found(set(&format!("{item}/properties/vmid/minimum"), json!(1))),
        "answer-facts",
        "members[].vmid minimum",
    );
    expect(
        found(set(
            &format!("{get}/x-pve-permissions"),
            json!({"user": "all"}),
        )),
        "privileges",
        "",
    );
    expect(
        found(set(&format!("{get}/x-pve-protected"), json!(false))),
        "attributes",
        "x-pve-protected",
    );
    let all: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(seen, all, "every rule has its example");
}

#[test]
fn the_report_names_users_and_holds_every_finding() {
    let mut after = document();
    after["info"]["version"] = json!("9.1");
    after["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/pools/{poolid}");
    after["paths"]["/nodes"] = json!({"get": {"operationId": "get_nodes"}});
    let report = diff(&document(), &after, &users()).unwrap();
    insta::assert_snapshot!(report.to_text(), @r"
    9.0 → 9.1: 1 gone, 0 changed, 1 new (2 operations)

    Gone (1)
      GET /pools/{poolid} (used by inventory)

    New (1)
      GET /nodes
    ");
    insta::assert_snapshot!(report.to_markdown(), @r"
    ### 9.0 → 9.1: 1 gone, 0 changed, 1 new (2 operations)

    <details><summary>Gone (1)</summary>

    - `GET /pools/{poolid}` (used by inventory)

    </details>

    <details><summary>New (1)</summary>

    - `GET /nodes`

    </details>
    ");
}

#[test]
fn what_is_no_document_is_refused_with_the_place() {
    let error = diff(&json!({}), &document(), &users()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the first document: /info/version: expected the version of an OpenAPI document"
    );
    let mut nameless = document();
    nameless["paths"]["/version"]["get"] = json!({});
    let error = diff(&document(), &nameless, &users()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the second document: /paths/~1version/get"),
        "{error}"
    );
    // A document that refers to itself in a circle ends.
    let mut circle = document();
    circle["components"]["schemas"]["Net"]["properties"]["inner"] =
        json!({"$ref": "#/components/schemas/Net"});
    circle["components"]["schemas"]["PveInteger"] =
        json!({"$ref": "#/components/schemas/PveInteger"});
    assert!(diff(&circle, &circle, &users()).unwrap().is_empty());
}

#[test]
fn the_checked_in_documents_do_not_differ_from_themselves_and_do_from_each_other() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/pve");
    let read = |version: &str| -> Value {
        serde_json::from_slice(&std::fs::read(folder.join(format!("{version}.json"))).unwrap())
            .unwrap()
    };
    let (old, new) = (read("9.0"), read("9.1"));
    assert!(diff(&new, &new, &users()).unwrap().is_empty());
    let report = diff(&old, &new, &users()).unwrap();
    let count = |rule: &str| {
        report
            .findings
            .iter()
            .filter(|finding| finding.rule == rule)
            .count()
    };
    // The published difference between the two releases.
    assert_eq!(
        (count("operation-added"), count("operation-removed")),
        (18, 0)
    );
    assert_eq!(
        (report.operations_before, report.operations_after),
        (628, 646)
    );
}
