//! NetBox's documents: the checked-in ones are what NetBox's own give, hold
//! facts alone, and whatever else comes gives a document or a located error.

mod common;

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use proptest::prelude::*;
use pve_codegen::netbox::{Endpoints, Error, SUPPORTED, Sources, fixups, reduce, write};
use serde_json::{Value, json};

const RELEASES: [&str; 3] = ["4.5.10", "4.6.8", "4.7.3"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/netbox")
}

fn checked_in(version: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{version}.json"))).unwrap()
}

#[test]
fn the_checked_in_documents_are_what_netboxs_own_give() {
    let Some(shared) = common::shared() else {
        return;
    };
    let endpoints = Endpoints::read(&folder()).unwrap();
    let sources = Sources::read(&folder()).unwrap();
    let mut counts = String::new();
    for release in RELEASES {
        let text = std::fs::read(shared.join(format!("data/netbox/{release}.json"))).unwrap();
        let reduced = reduce(&text, &endpoints).unwrap();
        assert_eq!(reduced.release, release);
        assert_eq!(reduced.notes, Vec::<String>::new());
        let file = checked_in(&reduced.version.to_string());
        assert!(
            write(&reduced.document).as_bytes() == file,
            "schemas/netbox/{}.json is not what NetBox {release} gives; write it with `pve-codegen netbox`",
            reduced.version
        );
        let entry = sources.get(reduced.version).unwrap();
        assert_eq!(entry.sha256, pve_apidoc::sha256(&text));
        assert_eq!(entry.clone().with_counts(reduced.counts), *entry);
        counts += &format!("{release}:");
        for outcome in reduced.fixups {
            counts += &format!(" {}={}", outcome.name, outcome.changes.len());
        }
        counts.push('\n');
    }
    insta::assert_snapshot!("netbox_fixups", counts.replace(' ', "\n  "));
}

#[test]
fn a_fix_up_that_is_no_longer_needed_is_an_error() {
    let endpoints = Endpoints::read(&folder()).unwrap();
    for version in SUPPORTED {
        // What is corrected already needs no correction.
        let error = reduce(&checked_in(version), &endpoints).unwrap_err();
        assert!(
            matches!(&error, Error::FixupNotApplied { version: of, .. } if of == version),
            "{error}"
        );
    }
    for fixup in fixups::ALL {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("src/netbox/fixups/{}.rs", fixup.name));
        assert!(file.is_file(), "{} has its file", fixup.name);
        assert!(!fixup.versions.is_empty() && fixup.versions.iter().all(|v| SUPPORTED.contains(v)));
    }
}

#[test]
fn a_version_never_seen_gives_a_document_and_notes() {
    let endpoints = Endpoints::read(&folder()).unwrap();
    let mut document: Value = serde_json::from_slice(&checked_in("4.7")).unwrap();
    document["info"]["version"] = json!("5.0.1-beta1 (5.0)");
    document["paths"]
        .as_object_mut()
        .unwrap()
        .remove("/api/dcim/sites/");
    document["paths"]["/api/status/"]["get"]["callbacks"] = json!({});
    let reduced = reduce(document.to_string().as_bytes(), &endpoints).unwrap();
    assert_eq!(
        (
            reduced.version.to_string().as_str(),
            reduced.release.as_str()
        ),
        ("5.0", "5.0.1")
    );
    let has = |text: &str| reduced.notes.iter().any(|note| note.contains(text));
    assert!(has("no endpoint /api/dcim/sites/"), "{:?}", reduced.notes);
    assert!(
        has("the word `callbacks` is not known"),
        "{:?}",
        reduced.notes
    );
    assert!(
        has("bulk_delete_takes_ids found nothing to correct"),
        "{:?}",
        reduced.notes
    );
    // The same again: what is reduced once is not reduced further.
    assert_eq!(
        reduced.document["components"]["schemas"]["Cluster"],
        document["components"]["schemas"]["Cluster"]
    );
}

#[test]
fn the_documents_hold_facts_alone_and_are_openapi() {
    for version in SUPPORTED {
        let bytes = checked_in(version);
        assert!(bytes.len() < 1_200_000, "{version}: small enough to review");
        let document: Value = serde_json::from_slice(&bytes).unwrap();
        serde_json::from_value::<openapiv3::OpenAPI>(document.clone()).unwrap();
        words(&document["paths"], "", &document);
        words(&document["components"], "", &document);
    }
}

/// Every reference leads somewhere, and no text that upstream wrote is left.
fn words(value: &Value, place: &str, document: &Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if let ("$ref", Some(target)) = (key.as_str(), value.as_str()) {
                    assert!(
                        document.pointer(&target[1..]).is_some(),
                        "{place}: {target}"
                    );
                }
                if let Some(text) = value.as_str() {
                    assert!(
                        !["summary", "title", "description"].contains(&key.as_str())
                            || text.is_empty(),
                        "{place}/{key}: {text}"
                    );
                }
                words(value, &format!("{place}/{key}"), document);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| words(value, place, document)),
        _ => {}
    }
}

/// A document of one endpoint, of a version never seen.
fn small() -> Value {
    let body = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/TagRequest"}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "NetBox REST API", "version": "9.9.0"},
        "paths": {
            "/api/extras/tags/{id}/": {"patch": {"operationId": "tags_partial_update", "requestBody": body}},
            "/api/extras/tags/": {"get": {
                "operationId": "tags_list",
                "summary": "Get a list of tag objects.",
                "parameters": [
                    {"name": "slug", "in": "query", "explode": true, "style": "form",
                     "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "id", "in": "query", "schema": {"type": "integer"}, "description": "An id"},
                ],
                "responses": {"200": {"description": "Fine", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/PaginatedTagList"}}}}},
            }},
            "/api/other/": {},
        },
        "components": {"schemas": {
            "PaginatedTagList": {"type": "object", "properties": {"count": {"type": "integer"},
                "results": {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}}}},
            "Tag": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"},
                "description": {"type": "string", "description": "What it is", "maxLength": 200},
                "status": {"type": "object", "properties": {"value": {"enum": ["a", ""], "type": "string"},
                    "label": {"type": "string", "enum": ["The A"]}}}}},
            "TagRequest": {"type": "object", "properties": {"tags": {"type": "array", "items": {}},
                "owner": {"oneOf": [{"type": "integer"}, {"allOf": [{"$ref": "#/components/schemas/BriefOwnerRequest"}], "nullable": true}], "nullable": true}}},
            "BriefOwnerRequest": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Unused": {"type": "object"},
        }, "securitySchemes": {"tokenAuth": {"type": "apiKey", "in": "header", "name": "Authorization"}}},
    })
}

fn tags() -> Endpoints {
    Endpoints::parse("endpoints = [\"extras/tags\"]").unwrap()
}

#[test]
fn a_document_is_reduced_and_corrected_whatever_its_order() {
    let reduced = reduce(small().to_string().as_bytes(), &tags()).unwrap();
    let mut document = reduced.document;
    // Hashes and counts of the same order are no matter of order.
    document
        .as_object_mut()
        .unwrap()
        .shift_remove("x-netbox-source");
    let text = write(&document);
    insta::assert_snapshot!("netbox_small", text);
    let mut other = small();
    for list in ["/paths", "/components/schemas"] {
        let map = other.pointer_mut(list).unwrap().as_object_mut().unwrap();
        *map = std::mem::take(map).into_iter().rev().collect();
    }
    other["paths"]["/api/extras/tags/"]["get"]["parameters"]
        .as_array_mut()
        .unwrap()
        .reverse();
    let mut document = reduce(other.to_string().as_bytes(), &tags())
        .unwrap()
        .document;
    document
        .as_object_mut()
        .unwrap()
        .shift_remove("x-netbox-source");
    assert_eq!(write(&document), text);
}

#[test]
fn what_is_no_document_is_refused_with_the_place() {
    let refused = |alter: &dyn Fn(&mut Value)| {
        let mut document = small();
        alter(&mut document);
        reduce(document.to_string().as_bytes(), &tags())
            .unwrap_err()
            .to_string()
    };
    let list = [
        reduce(b"<html>", &tags()).unwrap_err().to_string(),
        refused(&|d| d["openapi"] = json!("3.1.0")),
        refused(&|d| d["info"] = json!({})),
        refused(&|d| d["info"]["version"] = json!("four")),
        refused(&|d| d["paths"] = json!([])),
        refused(&|d| d["paths"]["/api/extras/tags/"]["get"] = json!(1)),
        refused(&|d| {
            d["paths"]["/api/extras/tags/"]["get"]["parameters"] = json!([{"in": "query"}])
        }),
        refused(&|d| d["paths"]["/api/extras/tags/"]["get"]["operationId"] = Value::Null),
        refused(&|d| d["paths"]["/api/extras/tags/"]["servers"] = json!([])),
        refused(&|d| d["components"]["schemas"]["Tag"] = json!("Tag")),
        refused(&|d| {
            d["components"]["schemas"]
                .as_object_mut()
                .unwrap()
                .remove("Tag");
        }),
        refused(&|d| d["info"]["version"] = json!("4.7.0")),
    ];
    insta::assert_snapshot!("netbox_refused", list.join("\n"));
    // A supported version without an endpoint of the list, and with one too early.
    let endpoints = Endpoints::parse("endpoints = [\"extras/tags\", \"extras/none\"]").unwrap();
    let mut document = small();
    document["info"]["version"] = json!("4.7.3");
    let error = reduce(document.to_string().as_bytes(), &endpoints).unwrap_err();
    assert!(matches!(error, Error::EndpointMissing { .. }), "{error}");
    let endpoints =
        Endpoints::parse("endpoints = [\"extras/tags\"]\n[since]\n\"extras/tags\" = \"10.0\"")
            .unwrap();
    let error = reduce(document.to_string().as_bytes(), &endpoints).unwrap_err();
    assert!(matches!(error, Error::EndpointEarly { .. }), "{error}");
}

/// Every place of a document, as pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(k, v)| places(v, &format!("{at}/{}", escape(k)), found)),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(n, v)| places(v, &format!("{at}/{n}"), found)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn damage_gives_a_document_or_an_error(hits in prop::collection::vec((any::<prop::sample::Index>(), 0..6u8), 1..4)) {
        let mut document = small();
        for (index, junk) in hits {
            let mut found = Vec::new();
            places(&document, "", &mut found);
            let place = index.get(&found).clone();
            let junk = [json!(null), json!(7), json!("x"), json!([]), json!({}), json!([{"$ref": 1}])][usize::from(junk)].clone();
            *document.pointer_mut(&place).unwrap() = junk;
        }
        if let Err(error) = reduce(document.to_string().as_bytes(), &tags()) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_reads_a_running_netbox() {
    let site = common::site(&[
        ("/nb/api/schema/", small().to_string()),
        ("/broken/api/schema/", "{}".to_owned()),
    ])
    .await;
    let root = tempfile::tempdir().unwrap();
    for (file, text) in [
        ("codegen/slices.toml", ""),
        (
            "schemas/netbox/endpoints.toml",
            "endpoints = [\"extras/tags\"]",
        ),
        ("token", "nbt_abc.secretsecret"),
    ] {
        let path = root.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let url = site.url.clone();
    let run = move |path: &str, more: &[&str]| {
        let mut command = Command::cargo_bin("pve-codegen").unwrap();
        command
            .arg("netbox")
            .arg(format!("{url}{path}"))
            .arg("--root")
            .arg(root.path());
        command
            .arg("--token-file")
            .arg(root.path().join("token"))
            .args(more);
        let output = command.output().unwrap();
        let file = root.path().join("schemas/netbox/9.9.json");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (
            output.status.code(),
            text(&output.stdout),
            text(&output.stderr),
            file.is_file(),
        )
    };
    tokio::task::spawn_blocking(move || {
        let (code, stdout, stderr, written) = run("/nb/", &["--dry-run"]);
        assert_eq!((code, written), (Some(0), false), "{stdout}{stderr}");
        let (code, stdout, stderr, written) = run("/nb", &["--format", "json"]);
        assert_eq!((code, written), (Some(0), true), "{stdout}{stderr}");
        let answer: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(answer["release"], "9.9.0");
        assert!(!stdout.contains("secretsecret") && !stderr.contains("secretsecret"));
        let (code, stdout, _, _) = run("/nb/api", &[]);
        assert_eq!(code, Some(0));
        assert!(stdout.contains("Nothing has changed."), "{stdout}");
        let (code, _, stderr, _) = run("/broken", &[]);
        assert_eq!(code, Some(4));
        assert!(
            stderr.contains("/openapi: expected the OpenAPI version"),
            "{stderr}"
        );
        let (code, _, stderr, _) = run("/missing", &[]);
        assert_eq!(code, Some(3), "{stderr}");
    })
    .await
    .unwrap();
}
