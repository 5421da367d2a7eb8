//! From a row to what a client reads: choices with labels, references as brief
//! objects, tags, custom fields, computed fields.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Version;
use super::custom;
use super::model::{Field, Kind, Model, label};
use super::models;
use super::store::{Row, Store, generic, id, text};
use super::values;

/// Which part of an object is wanted.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) fields: Option<BTreeSet<String>>,
    pub(super) omit: BTreeSet<String>,
    pub(super) brief: bool,
}

impl Shape {
    pub(super) fn wants(&self, field: &str) -> bool {
        self.fields
            .as_ref()
            .is_none_or(|fields| fields.contains(field))
            && !self.omit.contains(field)
    }
}

/// Where objects are rendered: the store, the version, the server's address.
pub(super) struct View<'a> {
    pub(super) store: &'a Store,
    pub(super) version: Version,
    pub(super) base: &'a str,
}

/// The name under which an object is shown.
pub(super) fn display(store: &Store, model: &Model, own: u64, row: &Row) -> String {
    match model.endpoint {
        "ipam/vlans" => format!(
            "{} ({})",
            text(row, "name"),
            row.get("vid").unwrap_or(&Value::Null)
        ),
        "dcim/devices" if text(row, "name").is_empty() => {
            let kind = id(row, "device_type").and_then(|id| store.get("dcim/device-types", id));
            format!("{} ({own})", kind.map_or("", |kind| text(kind, "model")))
        }
        "extras/custom-fields" if !text(row, "label").is_empty() => text(row, "label").to_owned(),
        _ => text(row, model.display).to_owned(),
    }
}

impl View<'_> {
    fn url(&self, model: &Model, id: u64) -> String {
        format!("{}/api/{}/{id}/", self.base, model.endpoint)
    }

    fn head(&self, model: &Model, id: u64, row: &Row) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("id".into(), id.into());
        object.insert("url".into(), self.url(model, id).into());
        object.insert("display".into(), display(self.store, model, id, row).into());
        object
    }

    /// A nested object; null when there is none.
    pub(super) fn brief(&self, endpoint: &str, id: u64) -> Value {
        let Some((model, row)) = models::by_endpoint(endpoint).zip(self.store.get(endpoint, id))
        else {
            return Value::Null;
        };
        let mut object = self.head(model, id, row);
        for name in model.brief {
            let value = match model.field(name) {
                Some(field) => self.value(field, row),
                None => row.get(*name).cloned().unwrap_or_default(),
            };
            object.insert((*name).to_owned(), value);
        }
        if model.endpoint == "ipam/ip-addresses" {
            object.insert("family".into(), family(text(row, "address")));
        }
        Value::Object(object)
    }

    /// A whole object, or the part that is wanted.
    pub(super) fn object(
        &self,
        model: &'static Model,
        own: u64,
        row: &Row,
        shape: &Shape,
    ) -> Value {
        if shape.brief && shape.fields.is_none() {
            return self.brief(model.endpoint, own);
        }
        let mut object = self.head(model, own, row);
        for field in model
            .fields_in(self.version)
            .filter(|field| shape.wants(field.name))
        {
            object.insert(field.name.to_owned(), self.value(field, row));
        }
        if model.taggable {
            if shape.wants("tags") {
                let ids = row
                    .get("tags")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_u64);
                let tags: Vec<Value> = ids.map(|id| self.brief("extras/tags", id)).collect();
                object.insert("tags".into(), tags.into());
            }
            if shape.wants("custom_fields") {
                object.insert("custom_fields".into(), self.custom_fields(model, row));
            }
        }
        self.computed(model, own, row, shape, &mut object);
        for name in ["created", "last_updated"] {
            object.insert(name.to_owned(), row.get(name).cloned().unwrap_or_default());
        }
        object.retain(|name, _| shape.wants(name));
        Value::Object(object)
    }

    fn value(&self, field: &Field, row: &Row) -> Value {
        let value = row.get(field.name).cloned().unwrap_or_default();
        match (field.kind, &value) {
            (Kind::Choice(_) | Kind::AnyChoice, Value::String(text)) => {
                json!({"value": text, "label": label(text)})
            }
            (Kind::Key(to, _), Value::Number(_)) => {
                value.as_u64().map_or(Value::Null, |id| self.brief(to, id))
            }
            (Kind::Keys(to), Value::Array(ids)) => ids
                .iter()
                .filter_map(Value::as_u64)
                .map(|id| self.brief(to, id))
                .collect(),
            _ => value,
        }
    }

    fn custom_fields(&self, model: &Model, row: &Row) -> Value {
        let held = row.get("custom_fields");
        let mut fields = Map::new();
        for (_, field) in custom::of(self.store, model) {
            let name = text(field, "name");
            let value = held
                .and_then(|held| held.get(name))
                .cloned()
                .unwrap_or_default();
            fields.insert(name.to_owned(), self.custom_value(field, value));
        }
        Value::Object(fields)
    }

    fn custom_value(&self, field: &Row, value: Value) -> Value {
        let chosen = |value: &Value| -> Value {
            let Some(text) = value.as_str() else {
                return value.clone();
            };
            let known = custom::choices(self.store, field);
            let words = known
                .into_iter()
                .find(|(value, _)| value == text)
                .map(|(_, label)| label);
            json!({"value": text, "label": words.unwrap_or_else(|| text.to_owned())})
        };
        let related = |value: &Value| -> Value {
            models::by_object_type(text(field, "related_object_type"))
                .zip(value.as_u64())
                .map_or(Value::Null, |(model, id)| self.brief(model.endpoint, id))
        };
        match (text(field, "type"), &value) {
            // Older versions give the bare value.
            ("select", Value::String(_)) if self.version >= Version::V4_7 => chosen(&value),
            ("multiselect", Value::Array(items)) if self.version >= Version::V4_7 => {
                items.iter().map(chosen).collect()
            }
            ("object", Value::Number(_)) => related(&value),
            ("multiobject", Value::Array(items)) => items.iter().map(related).collect(),
            _ => value,
        }
    }

    fn computed(
        &self,
        model: &Model,
        own: u64,
        row: &Row,
        shape: &Shape,
        object: &mut Map<String, Value>,
    ) {
        let mut put = |name: &str, value: &dyn Fn() -> Value| {
            if shape.wants(name) {
                object.insert(name.to_owned(), value());
            }
        };
        for field in model.fields {
            if let Kind::ObjectType(id_field, _) = field.kind {
                let name = field.name.trim_end_matches("_type");
                put(name, &|| {
                    generic(row, field.name, id_field)
                        .map_or(Value::Null, |(to, id)| self.brief(to, id))
                });
            }
        }
        let count = |endpoint: &str| {
            Value::from(
                self.store
                    .referrers_of((model.endpoint, own), endpoint)
                    .len(),
            )
        };
        match model.endpoint {
            "ipam/ip-addresses" => put("family", &|| family(text(row, "address"))),
            "ipam/prefixes" => put("family", &|| family(text(row, "prefix"))),
            "virtualization/virtual-machines" | "dcim/devices" => {
                put("primary_ip", &|| {
                    let primary = id(row, "primary_ip6").or_else(|| id(row, "primary_ip4"));
                    primary.map_or(Value::Null, |id| self.brief("ipam/ip-addresses", id))
                });
                put("config_context", &|| json!({}));
                if model.endpoint == "dcim/devices" {
                    put("interface_count", &|| count("dcim/interfaces"));
                } else {
                    put("interface_count", &|| count("virtualization/interfaces"));
                    put("virtual_disk_count", &|| {
                        count("virtualization/virtual-disks")
                    });
                }
            }
            "virtualization/interfaces" | "dcim/interfaces" => {
                put("mac_address", &|| {
                    let mac = id(row, "primary_mac_address")
                        .and_then(|id| self.store.get("dcim/mac-addresses", id));
                    mac.and_then(|mac| mac.get("mac_address"))
                        .cloned()
                        .unwrap_or_default()
                });
                put("mac_addresses", &|| {
                    let macs = self
                        .store
                        .referrers_of((model.endpoint, own), "dcim/mac-addresses");
                    macs.into_iter()
                        .map(|id| self.brief("dcim/mac-addresses", id))
                        .collect()
                });
                put("count_ipaddresses", &|| count("ipam/ip-addresses"));
            }
            "dcim/mac-addresses" if self.version >= Version::V4_7 => put("is_primary", &|| {
                let on = generic(row, "assigned_object_type", "assigned_object_id");
                let interface = on.and_then(|(to, id)| self.store.get(to, id));
                interface
                    .is_some_and(|interface| id(interface, "primary_mac_address") == Some(own))
                    .into()
            }),
            "virtualization/clusters" => {
                put("device_count", &|| count("dcim/devices"));
                put("virtualmachine_count", &|| {
                    count("virtualization/virtual-machines")
                });
            }
            _ => {}
        }
    }

    /// An entry of the change log.
    pub(super) fn change(&self, entry: &Arc<Row>) -> Value {
        let mut entry = (**entry).clone();
        let own = entry.get("id").and_then(Value::as_u64).unwrap_or(0);
        let action = text(&entry, "action").to_owned();
        entry.insert(
            "url".into(),
            format!("{}/api/core/object-changes/{own}/", self.base).into(),
        );
        entry.insert(
            "display".into(),
            text(&entry, "object_repr").to_owned().into(),
        );
        entry.insert(
            "action".into(),
            json!({"value": action, "label": format!("{}d", label(&action))}),
        );
        let object = generic(&entry, "changed_object_type", "changed_object_id")
            .map_or(Value::Null, |(to, id)| self.brief(to, id));
        entry.insert("changed_object".into(), object);
        Value::Object(entry)
    }
}

fn family(address: &str) -> Value {
    let family = values::family(address);
    json!({"value": family, "label": format!("IPv{family}")})
}
