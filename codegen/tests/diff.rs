//! What differs between documents: nothing for one and the same, and each kind of
//! difference with its rule.

mod common;

use std::collections::BTreeSet;

use pve_codegen::diff::{Users, diff, rules};
use serde_json::{Value, json};

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Proxmox VE API", "version": "9.0"},
        "paths": {
            "/pools/{poolid}": {
                "get": {
                    "operationId": "get_pools_poolid",
                    "x-pve-permissions": {"check": {"perm": {"path": "/pool/{poolid}", "privileges": ["Pool.Audit"]}}},
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
        "parameter-narrowed",
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
        "answer-values-listed",
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
        "answer-widened",
        "members[].vmid minimum",
    );
    expect(
        found(set(
            &format!("{get}/x-pve-permissions"),
            json!({"user": "all"}),
        )),
        "privilege-removed",
        "",
    );
    expect(
        found(set(&format!("{get}/x-pve-protected"), json!(false))),
        "attributes",
        "x-pve-protected",
    );
    for (rule, place, before, after) in examples() {
        let report = diff(&before, &after, &users()).unwrap();
        let found = report.findings.into_iter();
        expect(
            found.map(|f| (f.rule.to_owned(), f.place)).collect(),
            rule,
            place,
        );
    }
    let all: BTreeSet<String> = rules().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(seen, all, "every rule has its example");
}

/// Examples of rules about one fact: the rule, the place, what was, what is.
fn examples() -> Vec<(&'static str, &'static str, Value, Value)> {
    let with = |at: &str, words: &Value| {
        let mut document = document();
        *document.pointer_mut(at).unwrap() = words.clone();
        document
    };
    let parameter = "/paths/~1pools~1{poolid}/get/parameters/1";
    let field = "/components/schemas/GetPoolsPoolidDataMembersItem/properties/id";
    let access = "/paths/~1pools~1{poolid}/get/x-pve-permissions";
    let sent = |schema: Value| json!({"name": "type", "in": "query", "schema": schema});
    let needed =
        |schema: Value| json!({"name": "type", "in": "query", "required": true, "schema": schema});
    let perm =
        |path: &str, name: &str| json!({"check": {"perm": {"path": path, "privileges": [name]}}});
    let (text, list) = (
        json!({"type": "string"}),
        json!({"type": "string", "enum": ["a", "b"]}),
    );
    let (number, described) = (
        json!({"type": "integer"}),
        json!({"type": "string", "x-pve-property-string": "#/components/schemas/None"}),
    );
    let (low, high) = (
        json!({"type": "integer", "maximum": 5}),
        json!({"type": "integer", "maximum": 9}),
    );
    let all = perm("/", "A");
    let both = json!({"check": {"perm": {"path": "/", "privileges": ["A", "B"]}}});
    let words = |word: &str, value: Value| json!({"type": "string", word: value});
    let mut list_of = vec![
        (
            "parameter-optional",
            "type",
            parameter,
            needed(text.clone()),
            sent(text.clone()),
        ),
        (
            "parameter-type-wider",
            "type",
            parameter,
            sent(number.clone()),
            sent(text.clone()),
        ),
        (
            "parameter-type-described",
            "type",
            parameter,
            sent(text.clone()),
            sent(described.clone()),
        ),
        (
            "parameter-values-listed",
            "type",
            parameter,
            sent(text.clone()),
            sent(list.clone()),
        ),
        (
            "parameter-values-free",
            "type",
            parameter,
            sent(list.clone()),
            sent(text.clone()),
        ),
        (
            "parameter-widened",
            "type maximum",
            parameter,
            sent(low.clone()),
            sent(high.clone()),
        ),
        (
            "parameter-default",
            "type default",
            parameter,
            sent(text.clone()),
            sent(words("default", json!("x"))),
        ),
        (
            "parameter-format",
            "type pattern",
            parameter,
            sent(text.clone()),
            sent(words("pattern", json!("x"))),
        ),
        (
            "parameter-facts",
            "type x-pve-requires",
            parameter,
            sent(text.clone()),
            sent(words("x-pve-requires", json!("x"))),
        ),
        (
            "answer-typed",
            "members[].id",
            field,
            json!({}),
            text.clone(),
        ),
        (
            "answer-untyped",
            "members[].id",
            field,
            text.clone(),
            json!({}),
        ),
        (
            "answer-type-described",
            "members[].id",
            field,
            text.clone(),
            described,
        ),
        (
            "answer-value-added",
            "members[].id",
            field,
            words("enum", json!(["a"])),
            list.clone(),
        ),
        (
            "answer-values-free",
            "members[].id",
            field,
            list,
            text.clone(),
        ),
        ("answer-narrowed", "members[].id maximum", field, high, low),
        (
            "answer-format",
            "members[].id format",
            field,
            text.clone(),
            words("format", json!("x")),
        ),
        (
            "answer-facts",
            "members[].id x-pve-renderer",
            field,
            text.clone(),
            words("x-pve-renderer", json!("bytes")),
        ),
        ("privilege-added", "", access, all.clone(), both),
        (
            "privilege-root-only",
            "",
            access,
            all.clone(),
            json!({"root-only": true}),
        ),
        ("privilege-opened", "", access, Value::Null, all.clone()),
        ("privileges", "", access, all, perm("/pool", "A")),
    ];
    let mut examples: Vec<_> = list_of
        .drain(..)
        .map(|(rule, place, at, before, after)| (rule, place, with(at, &before), with(at, &after)))
        .collect();
    let mut more = document();
    let parameters = more
        .pointer_mut("/paths/~1pools~1{poolid}/get/parameters")
        .unwrap();
    parameters
        .as_array_mut()
        .unwrap()
        .push(json!({"name": "full", "in": "query", "required": true, "schema": text}));
    examples.push(("parameter-added-required", "full", document(), more));
    let mut optional = document();
    optional["components"]["schemas"]["GetPoolsPoolidDataMembersItem"]["required"] = json!([]);
    examples.push(("answer-optional", "members[].id", document(), optional));
    examples
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
    9.0 → 9.1: 1 gone, 0 changed, 1 new; 1 breaking, 0 to look at, 1 fine (2 operations)

    Breaking (1)
      GET /pools/{poolid} (used by inventory)
        gone: operation — breaks readers and writers: a call of it is answered as not implemented [operation-removed]

    Fine (1)
      GET /nodes
        new operation [operation-added]
    ");
    insta::assert_snapshot!(report.to_markdown(), @r"
    ### 9.0 → 9.1: 1 gone, 0 changed, 1 new; 1 breaking, 0 to look at, 1 fine (2 operations)

    <details><summary>Breaking (1)</summary>

    - `GET /pools/{poolid}` (used by inventory)
      - gone: operation — breaks readers and writers: a call of it is answered as not implemented [operation-removed]

    </details>

    <details><summary>Fine (1)</summary>

    - `GET /nodes`
      - new operation [operation-added]

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
