//! What the simulator answers, checked against the schema of its version: every
//! GET operation, every supported version, every guest of a world.
//!
//! The documents are OpenAPI 3.0.3; here they become JSON Schema: `nullable`,
//! indexed families (`net[n]`) and the members of property strings included.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use pve_sim::pve::{Operation, PveSim, Version, operations};
use serde_json::{Map, Value, json};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A document with its components as JSON Schema.
struct Schema {
    document: Value,
    components: Value,
}

impl Schema {
    fn load(version: Version) -> Self {
        let path = repository().join(format!("schemas/pve/{version}.json"));
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let document: Value = serde_json::from_str(&text).unwrap();
        let mut components = document["components"].clone();
        convert(&mut components);
        Self {
            document,
            components,
        }
    }

    /// A validator of one schema in the company of all components.
    fn validator(&self, schema: &Value) -> Validator {
        let mut root = schema.clone();
        convert(&mut root);
        // Only what it refers to: a document has a thousand components.
        let mut schemas = Map::new();
        let mut open = vec![root.clone()];
        while let Some(next) = open.pop() {
            for name in references(&next) {
                if let (false, Some(schema)) = (
                    schemas.contains_key(&name),
                    self.components["schemas"].get(&name),
                ) {
                    schemas.insert(name, schema.clone());
                    open.push(schema.clone());
                }
            }
        }
        let root = json!({"allOf": [root], "components": {"schemas": schemas}});
        jsonschema::validator_for(&root).unwrap()
    }

    fn answer(&self, operation: &Operation) -> Option<&Value> {
        let at = &self.document["paths"][operation.path][operation.method.to_lowercase()];
        at.pointer("/responses/200/content/application~1json/schema")
    }

    fn component(&self, reference: &str) -> &Value {
        let name = reference.rsplit('/').next().unwrap_or_default();
        &self.document["components"]["schemas"][name]
    }
}

/// The names of the components that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(members) => {
            let own = members
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.rsplit('/').next());
            own.map(str::to_owned)
                .into_iter()
                .chain(members.values().flat_map(references))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// OpenAPI 3.0 to JSON Schema, in place.
fn convert(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(convert),
        Value::Object(members) => {
            if let Some(indexed) = members.get("x-pve-indexed").cloned() {
                members.insert("patternProperties".to_owned(), families(&indexed));
            }
            members.retain(|name, _| {
                !matches!(name.as_str(), "example" | "default" | "discriminator")
                    && !name.starts_with("x-")
            });
            for bound in ["Minimum", "Maximum"] {
                if members.get(&format!("exclusive{bound}")) == Some(&json!(true)) {
                    let value = members.remove(&bound.to_lowercase()).unwrap();
                    members.insert(format!("exclusive{bound}"), value);
                }
            }
            members.values_mut().for_each(convert);
            if members.remove("nullable") == Some(json!(true)) && !members.is_empty() {
                let strict = Value::Object(std::mem::take(members));
                members.insert("anyOf".to_owned(), json!([strict, {"type": "null"}]));
            }
        }
        _ => {}
    }
}

/// `net[n]`, from 0 to 31, as patterns of keys.
fn families(indexed: &Value) -> Value {
    let patterns: Map<String, Value> = indexed
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, family)| (format!("^{name}[0-9]+$"), family["schema"].clone()))
        .collect();
    Value::Object(patterns)
}

/// Every place of an answer where the schema says "property string", with the
/// string and the schema of its members.
fn property_strings<'a>(
    schema: &'a Schema,
    at: &'a Value,
    value: &Value,
    found: &mut Vec<(String, &'a Value)>,
) {
    if let Some(reference) = at.get("$ref").and_then(Value::as_str) {
        return property_strings(schema, schema.component(reference), value, found);
    }
    for part in at
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        property_strings(schema, part, value, found);
    }
    if let (Some(reference), Some(text)) = (
        at.get("x-pve-property-string").and_then(Value::as_str),
        value.as_str(),
    ) {
        found.push((text.to_owned(), schema.component(reference)));
    }
    if let (Some(items), Some(rows)) = (at.get("items"), value.as_array()) {
        rows.iter()
            .for_each(|row| property_strings(schema, items, row, found));
    }
    for (key, member) in value.as_object().into_iter().flatten() {
        if let Some(property) = at.pointer(&format!(
            "/properties/{}",
            key.replace('~', "~0").replace('/', "~1")
        )) {
            property_strings(schema, property, member, found);
            continue;
        }
        let family = key.trim_end_matches(|c: char| c.is_ascii_digit());
        let Some(indexed) = at
            .get("x-pve-indexed")
            .and_then(|indexed| indexed.get(family))
        else {
            continue;
        };
        if let Ok(index) = key[family.len()..].parse::<u64>() {
            let max = indexed["maximum"].as_u64().unwrap_or(u64::MAX);
            assert!(index <= max, "{key} is beyond {family}[{max}]");
            property_strings(schema, &indexed["schema"], member, found);
        }
    }
}

/// Takes a property string apart by the rules of its component: the default key
/// without a name, aliases, keys that name a member of their own (`virtio=MAC`).
fn members(component: &Value, text: &str) -> Value {
    let format = &component["x-pve-property-string-format"];
    let mut members = Map::new();
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let Some((key, value)) = part.split_once('=') else {
            let default = format["default-key"]
                .as_str()
                .unwrap_or_else(|| panic!("no default key for {part} of {text}"));
            members.insert(
                default.to_owned(),
                typed(&component["properties"][default], part),
            );
            continue;
        };
        if let Some(alias) = format["key-aliases"].get(key) {
            let (value_key, key_key) = (
                alias["value"].as_str().unwrap(),
                alias["key"].as_str().unwrap(),
            );
            members.insert(value_key.to_owned(), value.into());
            members.insert(key_key.to_owned(), key.into());
            continue;
        }
        let key = format["aliases"]
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or(key);
        members.insert(key.to_owned(), typed(&component["properties"][key], value));
    }
    Value::Object(members)
}

fn typed(schema: &Value, text: &str) -> Value {
    let names = schema.to_string();
    if names.contains("PveBoolean") || schema["type"] == "integer" || names.contains("PveInteger") {
        return text
            .parse::<i64>()
            .map_or_else(|_| text.into(), Value::from);
    }
    if schema["type"] == "number" || names.contains("PveNumber") {
        return text
            .parse::<f64>()
            .map_or_else(|_| text.into(), Value::from);
    }
    text.into()
}

/// The paths to ask for, so that every operation is asked with every object
/// that the world has for it.
fn paths(sim: &PveSim, operation: &Operation) -> Vec<String> {
    sim.world(|world| {
        let fill = |template: &str, name: &str, values: Vec<String>| -> Vec<String> {
            values
                .into_iter()
                .map(|value| template.replace(&format!("{{{name}}}"), &value))
                .collect()
        };
        let kind = if operation.path.contains("/lxc/") {
            "lxc"
        } else {
            "qemu"
        };
        if operation.path.contains("{vmid}") {
            return world
                .guests
                .values()
                .filter(|guest| guest.kind.as_str() == kind)
                .map(|guest| {
                    operation
                        .path
                        .replace("{node}", &guest.node)
                        .replace("{vmid}", &guest.vmid.to_string())
                })
                .collect();
        }
        if operation.path.contains("{upid}") {
            return world
                .tasks
                .iter()
                .map(|task| {
                    operation
                        .path
                        .replace("{node}", &task.node)
                        .replace("{upid}", &task.upid())
                })
                .collect();
        }
        let mut paths = fill(
            operation.path,
            "node",
            world.nodes.keys().cloned().collect(),
        );
        for (name, values) in [
            (
                "storage",
                world.storages.keys().cloned().collect::<Vec<_>>(),
            ),
            ("poolid", world.pools.keys().cloned().collect()),
            ("vnet", world.vnets.keys().cloned().collect()),
            ("id", world.backup_jobs.keys().cloned().collect()),
            ("sid", world.ha_resources.keys().cloned().collect()),
            ("group", world.ha_groups.keys().cloned().collect()),
            ("rule", world.ha_rules.keys().cloned().collect()),
        ] {
            if operation.path.contains(&format!("{{{name}}}")) {
                paths = paths
                    .iter()
                    .flat_map(|path| fill(path, name, values.clone()))
                    .collect();
            }
        }
        paths.sort();
        paths.dedup();
        paths
    })
}

async fn ask(http: &reqwest::Client, sim: &PveSim, path: &str) -> (u16, Value) {
    let answer = http
        .get(format!("{}/api2/json{path}", sim.url()))
        .header("authorization", sim.authorization())
        .send()
        .await
        .unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

/// A world in which every kind of object that an operation needs exists.
async fn simulator(version: Version) -> PveSim {
    let sim = PveSim::builder()
        .version(&version.to_string())
        .seed(7)
        .guests(80)
        .start()
        .await
        .unwrap();
    sim.world(|world| {
        assert!(!world.ha_resources.is_empty() && !world.replication.is_empty());
        assert!(
            world
                .guests
                .values()
                .any(|guest| !guest.snapshots.is_empty())
        );
        assert!(world.guests.values().any(|guest| guest.template));
    });
    sim
}

#[tokio::test]
async fn every_answer_fits_the_schema_of_its_version() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut wrong = Vec::new();
    // The one deviation that is meant: a stopped container has null where the
    // schema has a list of interfaces.
    let mut stopped = 0;
    for version in Version::known() {
        let schema = Schema::load(version);
        let sim = simulator(version).await;
        let certificate = reqwest::Certificate::from_pem(sim.certificate_pem().as_bytes()).unwrap();
        let http = reqwest::Client::builder()
            .tls_certs_only([certificate])
            .build()
            .unwrap();
        let mut components: BTreeMap<String, Validator> = BTreeMap::new();
        for operation in operations(version)
            .into_iter()
            .filter(|operation| operation.method == "GET")
        {
            let Some(answer) = schema.answer(operation) else {
                wrong.push(format!("{version} {}: not in the schema", operation.path));
                continue;
            };
            let validator = schema.validator(answer);
            let mut answered = 0;
            for path in paths(&sim, operation) {
                let (status, body) = ask(&http, &sim, &path).await;
                if status != 200 {
                    // Agents may be silent, guests stopped; groups are gone in 9.
                    assert!(status == 500, "{version} {path}: {status}");
                    continue;
                }
                answered += 1;
                for error in validator.iter_errors(&body) {
                    if path.ends_with("/interfaces") && body["data"].is_null() {
                        stopped += 1;
                        continue;
                    }
                    wrong.push(format!(
                        "{version} {path} {}: {error}",
                        error.instance_path()
                    ));
                }
                let mut strings = Vec::new();
                property_strings(&schema, answer, &body, &mut strings);
                for (text, component) in strings {
                    let members = members(component, &text);
                    let validator = components
                        .entry(component.to_string())
                        .or_insert_with(|| schema.validator(component));
                    for error in validator.iter_errors(&members) {
                        wrong.push(format!("{version} {path} {text:?}: {error}"));
                    }
                }
            }
            let gone = operation.path.starts_with("/cluster/ha/groups")
                && version >= Version::parse("9.0").unwrap();
            assert!(
                answered > 0 || gone,
                "{version} {} was never answered",
                operation.path
            );
        }
    }
    assert!(
        stopped > 0,
        "the deviation is gone: take it out of this test"
    );
    wrong.sort();
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{} deviations:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The check itself can fail: each kind of mistake is found.
#[test]
fn mistakes_are_found() {
    let schema = Schema::load(Version::parse("8.4").unwrap());
    let list = schema.document["components"]["schemas"]["GetNodesNodeQemuResponse"].clone();
    let validator = schema.validator(&list);
    assert!(validator.is_valid(&json!({"data": [{"vmid": 100, "status": "running"}]})));
    assert!(
        validator
            .is_valid(&json!({"data": [{"vmid": "100", "status": "running", "undeclared": []}]}))
    );
    for mistake in [
        json!({"data": [{"status": "running"}]}),
        json!({"data": [{"vmid": 100, "status": "hibernating"}]}),
        json!({"data": [{"vmid": 100, "status": "running", "template": true}]}),
        json!({"data": [{"vmid": 100, "status": "running", "cpus": "many"}]}),
        json!({"data": {}}),
    ] {
        assert!(!validator.is_valid(&mistake), "{mistake}");
    }
    let config = schema
        .component("GetNodesNodeQemuVmidConfigResponse")
        .clone();
    let validator = schema.validator(&config);
    assert!(validator.is_valid(&json!({"data": {"digest": "x", "net0": "virtio"}})));
    assert!(!validator.is_valid(&json!({"data": {"digest": "x", "net0": 7}})));
    let net = schema.component("GetNodesNodeQemuVmidConfigDataNet");
    let validator = schema.validator(net);
    assert!(validator.is_valid(&members(
        net,
        "virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=10"
    )));
    assert!(!validator.is_valid(&members(net, "virtio=BC:24:11:00:00:01,tag=5000")));
    assert!(!validator.is_valid(&members(net, "virtio=BC:24:11:00:00:01,colour=red")));
}

/// The simulator answers what the sync reads, and nothing that no version has.
#[test]
fn the_inventory_slice_is_answered() {
    let text = std::fs::read_to_string(repository().join("codegen/slices.toml")).unwrap();
    let slices: toml::Value = toml::from_str(&text).unwrap();
    let inventory = slices["slice"]
        .as_array()
        .unwrap()
        .iter()
        .find(|slice| slice["name"].as_str() == Some("inventory"))
        .unwrap();
    let newest = Version::known().last().unwrap();
    let answered: Vec<String> = operations(newest)
        .into_iter()
        .map(|operation| format!("{} {}", operation.method, operation.path))
        .collect();
    let missing: Vec<&str> = inventory["operations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|operation| operation.as_str().unwrap())
        .filter(|operation| !answered.iter().any(|have| have == operation))
        .collect();
    assert!(
        missing.is_empty(),
        "the slice needs what the simulator lacks: {missing:?}"
    );
    for version in Version::known() {
        let schema = Schema::load(version);
        for path in schema.document["paths"].as_object().unwrap() {
            for operation in operations(newest)
                .into_iter()
                .filter(|operation| operation.path == path.0)
            {
                let declared = path.1.get(operation.method.to_lowercase()).is_some();
                assert_eq!(
                    operation.exists_in(version),
                    declared,
                    "{version} {} {}",
                    operation.method,
                    operation.path
                );
            }
        }
        for operation in operations(version) {
            assert!(
                schema.document["paths"].get(operation.path).is_some(),
                "{version} has no {}",
                operation.path
            );
        }
    }
}
