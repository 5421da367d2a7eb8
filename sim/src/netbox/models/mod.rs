//! The models that this NetBox has.

mod dcim;
mod extras;
mod ipam;
mod virtualization;

use super::model::Model;

/// Every model, those that others refer to first.
pub(super) fn all() -> impl Iterator<Item = &'static Model> {
    [
        extras::MODELS,
        dcim::MODELS,
        virtualization::MODELS,
        ipam::MODELS,
    ]
    .into_iter()
    .flatten()
}

/// The model of an endpoint (`dcim/devices`).
pub(super) fn by_endpoint(endpoint: &str) -> Option<&'static Model> {
    all().find(|model| model.endpoint == endpoint)
}

/// The model of an object type (`dcim.device`).
pub(super) fn by_object_type(object_type: &str) -> Option<&'static Model> {
    all().find(|model| model.object_type == object_type)
}

#[cfg(test)]
mod tests {
    //! The tables against NetBox's own OpenAPI documents, which lie in the
    //! optional data folder `../shared` beside the checkout.

    use std::path::PathBuf;

    use serde_json::{Value, json};

    use super::*;
    use crate::netbox::Version;
    use crate::netbox::model::{Kind, label};
    use crate::netbox::read::{Shape, View};
    use crate::netbox::store::Store;
    use crate::netbox::write::{self, Context};

    fn document(version: Version) -> Option<Value> {
        let shared = std::env::var_os("PVE_NETBOX_SHARED").map_or_else(
            || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
            PathBuf::from,
        );
        let path = shared.join(format!("data/netbox/{}.json", version.release()));
        match std::fs::read(&path) {
            Ok(bytes) => Some(serde_json::from_slice(&bytes).unwrap()),
            Err(error) => {
                let what = format!("{}: {error}", path.display());
                assert!(
                    std::env::var("PVE_NETBOX_REQUIRE").as_deref() != Ok("1"),
                    "{what}"
                );
                // Not eprintln!: the harness would keep it for itself.
                let _ = std::io::Write::write_fmt(
                    &mut std::io::stderr(),
                    format_args!(
                        "SKIPPED: the models are not compared with NetBox's documents: {what}\n"
                    ),
                );
                None
            }
        }
    }

    fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
        let inner = schema
            .get("oneOf")
            .and_then(|one| one.get(0))
            .unwrap_or(schema);
        let reference = inner
            .get("$ref")
            .or_else(|| inner.pointer("/allOf/0/$ref"))
            .and_then(Value::as_str);
        match reference {
            Some(reference) => document.pointer(&reference[1..]).unwrap(),
            None => inner,
        }
    }

    fn texts(value: &Value) -> Vec<&str> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// What differs between one model and the document.
    fn differences(document: &Value, version: Version, model: &Model) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut say = |what: String| wrong.push(format!("{version} {}: {what}", model.endpoint));
        let path = &document["paths"][format!("/api/{}/", model.endpoint)];
        if path.is_null() {
            say("no such endpoint".to_owned());
            return wrong;
        }
        let body = |method: &str| {
            resolve(
                document,
                &path[method]["requestBody"]["content"]["application/json"]["schema"],
            )
        };
        let request = body("post");
        let page = resolve(
            document,
            &path["get"]["responses"]["200"]["content"]["application/json"]["schema"],
        );
        let object = resolve(document, &page["properties"]["results"]["items"]);
        for field in model.fields_in(version) {
            let (write, read) = (
                &request["properties"][field.name],
                &object["properties"][field.name],
            );
            if write.is_null() || read.is_null() {
                say(format!("{} is unknown", field.name));
                continue;
            }
            let required = texts(&request["required"]).contains(&field.name);
            if required != field.required {
                say(format!("{}: required is {required}", field.name));
            }
            match field.kind {
                Kind::Text(max) if max != usize::MAX => {
                    let declared = write["maxLength"].as_u64();
                    if declared.is_some() && declared != u64::try_from(max).ok() {
                        say(format!("{}: at most {declared:?} characters", field.name));
                    }
                }
                Kind::Integer(min, max) => {
                    for (bound, mine) in [("minimum", min), ("maximum", max)] {
                        let declared = write[bound].as_i64();
                        if declared.is_some_and(|declared| declared != mine) {
                            say(format!("{}: {bound} is {declared:?}", field.name));
                        }
                    }
                }
                Kind::Choice(values) => {
                    let declared = texts(&write["enum"]);
                    if declared != values {
                        say(format!("{}: choices are {declared:?}", field.name));
                    }
                    // Until 4.7 one label had an explanation.
                    let labels: Vec<&str> = texts(&read["properties"]["label"]["enum"])
                        .into_iter()
                        .map(|label| label.trim_end_matches(" (true/false)"))
                        .collect();
                    let mine: Vec<String> = values.iter().map(|value| label(value)).collect();
                    if labels != mine {
                        say(format!("{}: labels are {labels:?}", field.name));
                    }
                }
                _ => {}
            }
        }
        wrong
    }

    #[test]
    fn the_tables_say_what_netbox_says() {
        let mut wrong = Vec::new();
        for version in [Version::V4_5, Version::V4_6, Version::V4_7] {
            let Some(document) = document(version) else {
                return;
            };
            for model in all().filter(|model| model.exists_in(version)) {
                wrong.extend(differences(&document, version, model));
            }
        }
        assert!(
            wrong.is_empty(),
            "{} differences:\n{}",
            wrong.len(),
            wrong.join("\n")
        );
    }

    /// One object of each model, those that others refer to first.
    fn bodies() -> Vec<(&'static str, Value)> {
        let named = json!({"name": "One", "slug": "one"});
        vec![
            ("tenancy/tenants", named.clone()),
            ("extras/tags", named.clone()),
            (
                "extras/custom-field-choice-sets",
                json!({"name": "c", "extra_choices": [["a", "A"]]}),
            ),
            (
                "extras/custom-fields",
                json!({"name": "f", "type": "select", "choice_set": 1, "object_types": ["dcim.site"]}),
            ),
            (
                "dcim/sites",
                json!({"name": "One", "slug": "one", "tenant": 1, "tags": [1], "custom_fields": {"f": "a"}}),
            ),
            ("dcim/manufacturers", named.clone()),
            ("dcim/platforms", named.clone()),
            (
                "dcim/device-types",
                json!({"manufacturer": 1, "model": "M", "slug": "m"}),
            ),
            ("dcim/device-roles", named.clone()),
            ("virtualization/cluster-types", named.clone()),
            ("virtualization/cluster-groups", named.clone()),
            (
                "virtualization/clusters",
                json!({"name": "c", "type": 1, "group": 1, "scope_type": "dcim.site", "scope_id": 1}),
            ),
            ("virtualization/virtual-machine-types", named.clone()),
            (
                "dcim/devices",
                json!({"name": "d", "device_type": 1, "role": 1, "site": 1, "cluster": 1, "platform": 1}),
            ),
            (
                "virtualization/virtual-machines",
                json!({"name": "v", "cluster": 1, "device": 1, "role": 1, "vcpus": 2}),
            ),
            ("ipam/vrfs", json!({"name": "v"})),
            ("ipam/vlan-groups", named.clone()),
            ("ipam/vlans", json!({"vid": 1, "name": "v", "group": 1})),
            (
                "dcim/interfaces",
                json!({"device": 1, "name": "i", "type": "bridge", "mode": "tagged", "tagged_vlans": [1]}),
            ),
            (
                "virtualization/interfaces",
                json!({"virtual_machine": 1, "name": "i", "mode": "access", "untagged_vlan": 1}),
            ),
            (
                "virtualization/virtual-disks",
                json!({"virtual_machine": 1, "name": "d", "size": 1}),
            ),
            (
                "dcim/mac-addresses",
                json!({"mac_address": "BC:24:11:00:00:01", "assigned_object_type": "virtualization.vminterface", "assigned_object_id": 1}),
            ),
            ("ipam/prefixes", json!({"prefix": "10.0.0.0/8", "vlan": 1})),
            (
                "ipam/ip-addresses",
                json!({"address": "10.0.0.1/8", "assigned_object_type": "dcim.interface", "assigned_object_id": 1}),
            ),
            (
                "extras/export-templates",
                json!({"name": "t", "object_types": ["dcim.site"], "template_code": "x"}),
            ),
            (
                "extras/journal-entries",
                json!({"assigned_object_type": "dcim.site", "assigned_object_id": 1, "comments": "x"}),
            ),
            (
                "vpn/l2vpns",
                json!({"name": "l", "slug": "l", "type": "vxlan"}),
            ),
        ]
    }

    /// Whether every member of a rendered object, at any depth, is declared.
    fn undeclared(
        document: &Value,
        schema: &Value,
        value: &Value,
        at: &str,
        found: &mut Vec<String>,
    ) {
        let schema = resolve(document, schema);
        for item in value.as_array().into_iter().flatten() {
            undeclared(document, &schema["items"], item, at, found);
        }
        let Some(properties) = schema["properties"].as_object() else {
            return;
        };
        for (name, member) in value.as_object().into_iter().flatten() {
            match properties.get(name) {
                Some(schema) => {
                    undeclared(document, schema, member, &format!("{at}.{name}"), found)
                }
                None => found.push(format!("{at}.{name}")),
            }
        }
    }

    #[test]
    fn objects_hold_what_netbox_declares() {
        let mut found = Vec::new();
        for version in [Version::V4_5, Version::V4_6, Version::V4_7] {
            let Some(document) = document(version) else {
                return;
            };
            let mut store = Store::default();
            let context = Context {
                version,
                request: String::new(),
            };
            let bodies = bodies();
            assert_eq!(bodies.len(), all().count(), "one object of each model");
            for (endpoint, body) in bodies {
                let model = by_endpoint(endpoint).unwrap();
                if !model.exists_in(version) {
                    continue;
                }
                let id = write::create(&mut store, &context, model, body.as_object().unwrap())
                    .unwrap_or_else(|refusal| panic!("{version} {endpoint}: {refusal:?}"));
                let view = View {
                    store: &store,
                    version,
                    base: "",
                };
                let object = view.object(
                    model,
                    id,
                    store.get(endpoint, id).unwrap(),
                    &Shape::default(),
                );
                let path = &document["paths"][format!("/api/{endpoint}/")];
                let page = resolve(
                    &document,
                    &path["get"]["responses"]["200"]["content"]["application/json"]["schema"],
                );
                let schema = &page["properties"]["results"]["items"];
                assert!(resolve(&document, schema)["properties"].is_object());
                undeclared(
                    &document,
                    schema,
                    &object,
                    &format!("{version} {endpoint}"),
                    &mut found,
                );
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }

    #[test]
    fn references_lead_to_models() {
        for model in all() {
            assert!(std::ptr::eq(
                by_object_type(model.object_type).unwrap(),
                model
            ));
            for field in model.fields {
                if let Kind::Key(to, _) | Kind::Keys(to) = field.kind {
                    assert!(
                        by_endpoint(to).is_some(),
                        "{}.{}: {to}",
                        model.endpoint,
                        field.name
                    );
                }
            }
            for unique in model.unique {
                assert!(
                    unique.fields.iter().all(|name| model.field(name).is_some()),
                    "{}",
                    model.endpoint
                );
            }
        }
    }
}
