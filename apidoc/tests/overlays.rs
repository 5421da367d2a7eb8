//! Every overlay against the recorded answers that it names.

mod support;

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use support::{capture, emit, read, shared};

/// The validator of an operation's whole answer, envelope included.
fn validator(document: &Value, operation: &str) -> Validator {
    let (verb, path) = operation.split_once(' ').expect("verb and path");
    let pointer = "/responses/200/content/application~1json/schema";
    let answer = document["paths"][path][verb.to_lowercase()]
        .pointer(pointer)
        .expect("an answer");
    let mut schema = json!({ "components": document["components"] });
    schema["$ref"] = answer["$ref"].clone();
    // OpenAPI 3.0 schemas are those of JSON Schema's fourth draft.
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .build(&schema)
        .expect("a schema")
}

#[test]
fn recorded_answers_fit() {
    let Some(recorded) = shared("recorded") else {
        return;
    };
    let mut documents: BTreeMap<String, Value> = BTreeMap::new();
    let mut checked = 0;
    for overlay in pve_apidoc::overlays::all().expect("overlays") {
        for version in &overlay.versions {
            if !documents.contains_key(version) {
                let Some(literal) = capture(version) else {
                    return;
                };
                documents.insert(version.clone(), emit(&literal.value, version).document);
            }
            let validator = validator(&documents[version], &overlay.operation);
            for recording in &overlay.recordings {
                let answer: Value =
                    serde_json::from_str(&read(&recorded.join(recording))).expect("JSON");
                let errors: Vec<String> = validator
                    .iter_errors(&answer)
                    .map(|error| format!("{}: {error}", error.instance_path()))
                    .collect();
                assert_eq!(
                    errors,
                    Vec::<String>::new(),
                    "{} in {version}: {recording}",
                    overlay.name
                );
                checked += 1;
            }
            for recording in &overlay.exceptions {
                let answer: Value =
                    serde_json::from_str(&read(&recorded.join(recording))).expect("JSON");
                assert!(
                    !validator.is_valid(&answer),
                    "{}: {recording} is no exception any more",
                    overlay.name
                );
            }
            // The schema says something: an answer of another shape does not fit.
            assert!(
                !validator.is_valid(&json!({"data": 1})),
                "{} in {version} takes anything",
                overlay.name
            );
            assert!(
                !validator.is_valid(&json!({})),
                "{} in {version} takes no data",
                overlay.name
            );
        }
    }
    assert!(checked > 50, "only {checked} answers were checked");
}

/// Each member that an overlay adds, taken with a value of a wrong type, is
/// refused: the overlay types its answer, it does not only name it.
#[test]
fn a_wrong_answer_is_refused() {
    let Some(literal) = capture("9.1") else {
        return;
    };
    let document = emit(&literal.value, "9.1").document;
    let cases = [
        (
            "GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces",
            json!({"result": [{"name": "lo", "ip-addresses": [{"ip-address": "::1", "prefix": "long"}]}]}),
        ),
        (
            "GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces",
            json!({"result": [{"hardware-address": "00:00:00:00:00:00"}]}),
        ),
        (
            "GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo",
            json!({"result": {"id": 12}}),
        ),
        (
            "GET /nodes/{node}/qemu/{vmid}/agent/get-host-name",
            json!({"host-name": "outside of result"}),
        ),
        (
            "GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo",
            json!({"result": [{"name": "sda1", "used-bytes": "many"}]}),
        ),
        ("GET /access/permissions", json!({"/": {"VM.Audit": "yes"}})),
        ("GET /storage", json!([{"storage": "local"}])),
        (
            "GET /storage",
            json!([{"storage": "local", "type": "dir", "shared": "on"}]),
        ),
        (
            "GET /storage/{storage}",
            json!({"storage": "local", "type": "nothing-known"}),
        ),
        ("GET /cluster/options", json!({"mac_prefix": 12})),
        ("GET /cluster/ha/resources", json!([{"sid": "vm:100"}])),
        ("GET /nodes/{node}/status", json!({"uptime": "long"})),
    ];
    for (operation, data) in cases {
        assert!(
            !validator(&document, operation).is_valid(&json!({ "data": data })),
            "{operation} takes {data}"
        );
    }
}

/// An overlay rests on a recording or says on what else.
#[test]
fn each_says_on_what_it_rests() {
    for overlay in pve_apidoc::overlays::all().expect("overlays") {
        assert!(overlay.basis.len() > 40, "{}: no basis", overlay.name);
        let without = overlay.recordings.is_empty();
        assert_eq!(
            overlay.basis.contains("No recorded answer is public"),
            without,
            "{}",
            overlay.name
        );
    }
}

/// Upstream types the answer one day: the overlay must then go, loudly.
#[test]
fn an_overlay_that_is_not_needed_any_more_ends_the_run() {
    let Some(literal) = capture("9.1") else {
        return;
    };
    let mut tree = pve_apidoc::Tree::from_json(&literal.value).expect("a tree");
    let verb = pve_apidoc::tree::Verb::Get;
    let typed = tree
        .method(verb, "/cluster/ha/resources/{sid}")
        .expect("typed upstream")
        .returns
        .clone();
    let list = tree
        .method_mut(verb, "/cluster/ha/resources")
        .expect("the list");
    list.returns.items = Some(Box::new(typed));
    let options = pve_apidoc::Options {
        version: "9.1".into(),
        ..Default::default()
    };
    let error = pve_apidoc::to_openapi(&tree, &options).expect_err("the overlay is stale");
    assert!(error.is_stale_correction(), "{error}");
    insta::assert_snapshot!(error, @"overlay ha_resources is listed for version 9.1, but upstream declares all of it; remove the version from its list, or the overlay");
    // The same in a version that nobody knows yet is reported, not refused.
    let options = pve_apidoc::Options {
        version: "9.9".into(),
        ..Default::default()
    };
    let emitted = pve_apidoc::to_openapi(&tree, &options).expect("a document");
    let outcome = emitted
        .overlays
        .iter()
        .find(|outcome| outcome.name == "ha_resources")
        .expect("tried");
    assert_eq!(
        outcome.left_out.as_deref(),
        Some("upstream declares all of it")
    );
}

#[test]
fn a_fixup_that_is_not_needed_any_more_ends_the_run() {
    let Some(literal) = capture("9.1") else {
        return;
    };
    let mut tree = pve_apidoc::Tree::from_json(&literal.value).expect("a tree");
    tree.remove("/cluster/nextid");
    let options = pve_apidoc::Options {
        version: "9.1".into(),
        ..Default::default()
    };
    let error = pve_apidoc::to_openapi(&tree, &options).expect_err("the fix-up is stale");
    assert!(error.is_stale_correction());
    insta::assert_snapshot!(error, @"fix-up nextid_comes_as_string is listed for version 9.1, but changed nothing there: what it corrects was not found; remove the version from its list, or the fix-up");
}
