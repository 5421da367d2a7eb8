//! The check catches what it is for: a document from which one thing was taken,
//! or to which one was added, is told from the right one.

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use support::{emit, fixture};

fn mismatches(document: &Value) -> Vec<String> {
    let report = pve_apidoc::check(&fixture().value, document, "9.9").expect("a report");
    report
        .mismatches
        .iter()
        .map(|mismatch| format!("{} {}: {:?}", mismatch.place, mismatch.kind, mismatch.fate))
        .collect()
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    document["components"]["schemas"]
        .get_mut(name)
        .unwrap_or_else(|| panic!("no component {name}"))
}

type Mutation = fn(&mut Value);

const CONFIG: &str = "GetNodesNodeKettleVmidConfigData";

/// One loss or lie each, and what kind of fact it is about.
const MUTATIONS: &[(&str, &str, Mutation)] = &[
    ("an operation is gone", "operations", |d| {
        d["paths"]["/version"]
            .as_object_mut()
            .expect("a path")
            .remove("get");
    }),
    ("a path is gone", "paths", |d| {
        d["paths"]
            .as_object_mut()
            .expect("paths")
            .shift_remove("/version");
    }),
    ("an operation is invented", "operations", |d| {
        d["paths"]["/version"]["put"] = d["paths"]["/version"]["get"].clone();
    }),
    ("a query parameter is gone", "parameters", |d| {
        d["paths"]["/nodes/{node}/kettle"]["get"]["parameters"]
            .as_array_mut()
            .expect("a list")
            .pop();
    }),
    ("a query parameter is invented", "parameters", |d| {
        let list = d["paths"]["/nodes/{node}/kettle"]["get"]["parameters"]
            .as_array_mut()
            .expect("a list");
        list.push(json!({"name": "extra", "in": "query", "schema": {"type": "string"}}));
    }),
    ("a path parameter went into the query", "parameters", |d| {
        d["paths"]["/nodes/{node}/kettle"]["get"]["parameters"][0]["in"] = json!("query");
    }),
    ("a member of a body is gone", "parameters", |d| {
        schema(d, "PostNodesNodeKettleBody")["properties"]
            .as_object_mut()
            .expect("members")
            .shift_remove("step");
    }),
    ("a member of a body is invented", "parameters", |d| {
        schema(d, "PostNodesNodeKettleBody")["properties"]["extra"] = json!({"type": "string"});
    }),
    ("an indexed family is gone", "properties", |d| {
        schema(d, CONFIG)["x-pve-indexed"]
            .as_object_mut()
            .expect("families")
            .shift_remove("net");
    }),
    ("a member of an answer is gone", "properties", |d| {
        schema(d, CONFIG)["properties"]
            .as_object_mut()
            .expect("members")
            .shift_remove("cores");
    }),
    ("a member of an answer is invented", "properties", |d| {
        schema(d, CONFIG)["properties"]["extra"] = json!({"type": "string"});
    }),
    ("a variant's member is gone", "parameters", |d| {
        schema(d, "PutClusterShepherdIdBody")["properties"]
            .as_object_mut()
            .expect("members")
            .shift_remove("horns");
    }),
    ("a required member became optional", "optional", |d| {
        schema(d, CONFIG)
            .as_object_mut()
            .expect("an object")
            .shift_remove("required");
    }),
    ("an optional member became required", "optional", |d| {
        schema(d, CONFIG)["required"] = json!(["digest", "cores"]);
    }),
    ("an optional answer became certain", "optional", |d| {
        let response = schema(d, "DeleteNodesNodeStorageStorageContentVolumeResponse");
        response["properties"]["data"]
            .as_object_mut()
            .expect("data")
            .shift_remove("nullable");
    }),
    ("a type changed", "types", |d| {
        schema(d, CONFIG)["properties"]["name"]["type"] = json!("number");
    }),
    ("a boolean became a number", "types", |d| {
        schema(d, CONFIG)["properties"]["onboot"]["allOf"][0]["$ref"] =
            json!("#/components/schemas/PveInteger");
    }),
    ("a value of an enumeration is gone", "enums", |d| {
        schema(d, "GetNodesNodeKettleItemStatus")["enum"] = json!(["running"]);
    }),
    ("a bound changed", "bounds", |d| {
        schema(d, CONFIG)["properties"]["cores"]["minimum"] = json!(2);
    }),
    ("a length is gone", "bounds", |d| {
        let body = schema(d, "PostClusterTicketBody");
        body["properties"]["username"]
            .as_object_mut()
            .expect("a schema")
            .shift_remove("maxLength");
    }),
    ("a pattern is gone", "patterns", |d| {
        let answer = schema(d, "GetVersionData");
        answer["properties"]["repoid"]
            .as_object_mut()
            .expect("a schema")
            .shift_remove("pattern");
    }),
    ("a pattern is another one", "patterns", |d| {
        schema(d, "GetVersionData")["properties"]["repoid"]["pattern"] = json!("^.*$");
    }),
    ("a named format is gone", "formats", |d| {
        let answer = schema(d, CONFIG);
        answer["properties"]["name"]
            .as_object_mut()
            .expect("a schema")
            .shift_remove("x-pve-format");
    }),
    ("a property string lost its description", "formats", |d| {
        d["components"]["schemas"]
            .as_object_mut()
            .expect("components")
            .shift_remove("GetNodesNodeKettleVmidConfigDataNet");
    }),
    ("a member of a property string is gone", "members", |d| {
        schema(d, "GetNodesNodeKettleVmidConfigDataNet")["properties"]
            .as_object_mut()
            .expect("members")
            .shift_remove("tag");
    }),
    ("an alias is gone", "aliases", |d| {
        schema(d, "GetNodesNodeKettleVmidConfigDataScsi")["x-pve-property-string-format"]
            .as_object_mut()
            .expect("a grammar")
            .shift_remove("aliases");
    }),
    ("a key alias changed", "aliases", |d| {
        schema(d, "GetNodesNodeKettleVmidConfigDataNet")["x-pve-property-string-format"]["key-aliases"]
            ["virtio"]["key"] = json!("macaddr");
    }),
    ("a default key is gone", "default keys", |d| {
        schema(d, "GetNodesNodeKettleVmidConfigDataNet")["x-pve-property-string-format"]
            .as_object_mut()
            .expect("a grammar")
            .shift_remove("default-key");
    }),
    ("a default changed", "defaults", |d| {
        schema(d, CONFIG)["properties"]["onboot"]["default"] = json!(1);
    }),
    ("a default that moved is gone", "defaults", |d| {
        schema(d, "GetNodesNodeKettleVmidConfigDataKeys")
            .as_object_mut()
            .expect("a schema")
            .shift_remove("x-pve-default");
    }),
    ("items are gone", "items", |d| {
        let answer = schema(d, "GetNodesNodeStorageStorageContentResponse");
        answer["properties"]["data"]
            .as_object_mut()
            .expect("data")
            .shift_remove("items");
    }),
    ("the envelope is gone", "returns", |d| {
        let response = &mut d["paths"]["/version"]["get"]["responses"]["200"]["content"]["application/json"]
            ["schema"];
        *response = json!({"$ref": "#/components/schemas/GetVersionData"});
    }),
    ("the schema of further members is gone", "properties", |d| {
        let osd = schema(d, "GetClusterPlacementDataOsd")
            .as_object_mut()
            .expect("a schema");
        osd.shift_remove("additionalProperties");
    }),
    (
        "an answer's closedness is gone",
        "additionalProperties",
        |d| {
            schema(d, "GetVersionData")
                .as_object_mut()
                .expect("a schema")
                .shift_remove("x-pve-additional-properties");
        },
    ),
    ("a body's closedness is gone", "additionalProperties", |d| {
        schema(d, "PostClusterTicketBody")
            .as_object_mut()
            .expect("a schema")
            .shift_remove("additionalProperties");
    }),
    ("links are gone", "links", |d| {
        d["paths"]["/nodes/{node}/kettle"]["get"]
            .as_object_mut()
            .expect("an operation")
            .shift_remove("x-pve-links");
    }),
    ("a renderer is gone", "hints", |d| {
        let item = schema(d, "GetNodesNodeKettleItem");
        item["properties"]["mem"] = json!({"$ref": "#/components/schemas/PveInteger"});
    }),
    ("alternatives are gone", "alternatives", |d| {
        let item = schema(d, "GetClusterFabricItem");
        item["properties"]["ports"]
            .as_object_mut()
            .expect("a schema")
            .shift_remove("x-pve-one-of");
    }),
    ("a privilege changed", "permissions", |d| {
        d["paths"]["/nodes/{node}/kettle/{vmid}/config"]["get"]["x-pve-permissions"]["check"]["perm"]
            ["privileges"] = json!(["VM.Allocate"]);
    }),
    ("permissions are gone", "permissions", |d| {
        d["paths"]["/version"]["get"]
            .as_object_mut()
            .expect("an operation")
            .shift_remove("x-pve-permissions");
    }),
    (
        "one privilege is enough, the document wants all",
        "permissions",
        |d| {
            d["paths"]["/nodes/{node}/kettle/{vmid}/config"]["put"]["x-pve-permissions"]["check"]["perm"]
            .as_object_mut()
            .expect("a check")
            .shift_remove("any");
        },
    ),
    ("or became and", "permissions", |d| {
        let check = d["paths"]["/cluster/shepherd/{id}"]["get"]["x-pve-permissions"]["check"]
            .as_object_mut()
            .expect("a check");
        let parts = check.shift_remove("or").expect("or");
        check.insert("and".into(), parts);
    }),
    ("root alone became nobody knows who", "permissions", |d| {
        let path = &mut d["paths"]["/nodes/{node}/storage/{storage}/content"]["get"];
        path["x-pve-permissions"] = json!({});
    }),
    ("a flag changed", "method flags", |d| {
        d["paths"]["/cluster/ticket"]["post"]["x-pve-allowtoken"] = json!(true);
    }),
    ("a null proxyto is gone", "method flags", |d| {
        d["paths"]["/cluster/fabric"]["get"]
            .as_object_mut()
            .expect("an operation")
            .shift_remove("x-pve-proxyto");
    }),
    ("an unknown key is gone", "unknown keys", |d| {
        let answer = schema(d, "GetNodesNodeStorageStorageEntriesUrlSeqData");
        answer["properties"]["note"]
            .as_object_mut()
            .expect("a schema")
            .shift_remove("x-pve-unknown");
    }),
    ("upstream's wording slipped in", "descriptions", |d| {
        schema(d, CONFIG)["properties"]["name"]["description"] = json!("A name for people.");
    }),
    ("a reference leads nowhere", "schemas", |d| {
        d["components"]["schemas"]
            .as_object_mut()
            .expect("components")
            .shift_remove("GetNodesNodeKettleItemStatus");
    }),
];

#[test]
fn the_right_document_is_clean() {
    assert_eq!(
        mismatches(&emit(&fixture().value, "9.9").document),
        Vec::<String>::new()
    );
}

#[test]
fn every_loss_is_caught() {
    let document = emit(&fixture().value, "9.9").document;
    let mut missed = Vec::new();
    for (name, kind, mutate) in MUTATIONS {
        let mut broken = document.clone();
        mutate(&mut broken);
        assert_ne!(broken, document, "{name}: the mutation changed nothing");
        let found = mismatches(&broken);
        if !found
            .iter()
            .any(|line| line.contains(&format!(" {kind}: ")))
        {
            missed.push(format!(
                "{name}: expected one about {kind}, found {found:?}"
            ));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Whatever single key of the document is taken away, the check says so, unless
/// the key is none that the capture speaks of.
#[test]
fn no_key_can_be_taken_away_unnoticed() {
    let document = emit(&fixture().value, "9.9").document;
    let mut unnoticed: BTreeMap<String, usize> = BTreeMap::new();
    let mut pointers = Vec::new();
    keys(&document["paths"], "/paths".into(), &mut pointers);
    keys(
        &document["components"]["schemas"],
        "/components/schemas".into(),
        &mut pointers,
    );
    // What is inside of registered formats is this repository's own data.
    pointers.retain(|(holder, key)| {
        !format!("{holder}/{key}").starts_with("/components/schemas/Format")
    });
    assert!(pointers.len() > 1000);
    let array = fixture().value;
    // Every seventh: the whole would take minutes, and shifts from run to run
    // would hide what was once found.
    for (holder, key) in pointers.iter().step_by(7) {
        let mut broken = document.clone();
        let removed = broken
            .pointer_mut(holder)
            .and_then(Value::as_object_mut)
            .and_then(|map| map.shift_remove(key));
        assert!(removed.is_some(), "{holder} {key}");
        if pve_apidoc::check(&array, &broken, "9.9")
            .expect("a report")
            .is_clean()
        {
            *unnoticed.entry(key.clone()).or_default() += 1;
        }
    }
    // Ours, not the capture's: what the envelope, the shared scalars, OpenAPI
    // and the registered formats add.
    let ours = [
        "4XX",
        "5XX",
        "additionalProperties",
        "description",
        "operationId",
        "security",
        "tags",
        "total",
        "oneOf",
        "x-pve-list-of",
        "x-pve-empty-or",
        "x-pve-items",
        "minimum",
        "maximum",
        "required",
        "data",
        "enum",
        "errors",
        "message",
        "nullable",
        "properties",
        "x-pve-undeclared",
        "x-pve-wildcard",
        "x-pve-multipart",
        "x-pve-placeholder",
        "PveError",
        "PveNumber",
        "type",
        "x-pve-type",
        "x-pve-property-string",
        "$ref",
        "x-pve-property-string-format",
        "default-key",
        "aliases",
    ];
    let surprising: Vec<_> = unnoticed
        .iter()
        .filter(|(key, _)| !ours.contains(&key.as_str()))
        .collect();
    insta::assert_debug_snapshot!("unnoticed", surprising);
}

fn keys(value: &Value, at: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                found.push((at.clone(), key.clone()));
                keys(
                    inner,
                    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                keys(inner, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}
