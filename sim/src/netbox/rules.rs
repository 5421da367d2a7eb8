//! Rules that join several fields or objects: what may not be, and what follows
//! from a change.

use serde_json::{Map, Value, json};

use super::Version;
use super::addresses;
use super::input::{Errors, error};
use super::model::Model;
use super::models;
use super::store::{Row, Store, custom_key, generic, id, text, unique_key};
use super::values;

const VMS: &str = "virtualization/virtual-machines";
const DEVICES: &str = "dcim/devices";
const VM_INTERFACES: &str = "virtualization/interfaces";
const INTERFACES: &str = "dcim/interfaces";
const ADDRESSES: &str = "ipam/ip-addresses";
const MACS: &str = "dcim/mac-addresses";

/// What follows from the row itself before it is checked: inherited and
/// cleared fields.
pub(super) fn prepare(
    store: &Store,
    model: &Model,
    row: &mut Row,
    old: Option<&Row>,
    body: &Map<String, Value>,
) {
    match model.endpoint {
        VMS => {
            if row.get("site").is_none_or(Value::is_null) {
                let cluster =
                    id(row, "cluster").and_then(|id| store.get("virtualization/clusters", id));
                let site = cluster
                    .filter(|cluster| text(cluster, "scope_type") == "dcim.site")
                    .and_then(|cluster| id(cluster, "scope_id"));
                let device = id(row, "device").and_then(|id| store.get(DEVICES, id));
                if let Some(site) = site.or_else(|| device.and_then(|device| id(device, "site"))) {
                    row.insert("site".to_owned(), site.into());
                }
            }
            let kind = id(row, "virtual_machine_type")
                .and_then(|id| store.get("virtualization/virtual-machine-types", id));
            if let (None, Some(kind)) = (old, kind) {
                for (field, default) in [
                    ("platform", "default_platform"),
                    ("vcpus", "default_vcpus"),
                    ("memory", "default_memory"),
                ] {
                    if !body.contains_key(field) {
                        row.insert(
                            field.to_owned(),
                            kind.get(default).cloned().unwrap_or_default(),
                        );
                    }
                }
            }
        }
        VM_INTERFACES | INTERFACES => {
            // Without 802.1Q no VLANs; tagged ones only where tags are.
            let mode = text(row, "mode").to_owned();
            if mode.is_empty() && body.get("untagged_vlan").is_none_or(Value::is_null) {
                row.insert("untagged_vlan".to_owned(), Value::Null);
            }
            if mode != "tagged" && !body.contains_key("tagged_vlans") {
                row.insert("tagged_vlans".to_owned(), json!([]));
            }
        }
        _ => {}
    }
}

/// What may not be. `place` is the object itself, `None` when it is new.
pub(super) fn check(
    store: &Store,
    model: &'static Model,
    row: &Row,
    old: Option<&Row>,
    own: Option<u64>,
    body: &Map<String, Value>,
) -> Errors {
    let mut errors = Errors::new();
    match model.endpoint {
        VMS => virtual_machine(store, row, own, body, &mut errors),
        DEVICES => {
            addresses::primary_addresses(store, row, own.map(|id| (DEVICES, id)), body, &mut errors)
        }
        VM_INTERFACES | INTERFACES => interface(store, model, row, own, body, &mut errors),
        ADDRESSES => addresses::ip_address(store, row, old, own, &mut errors),
        MACS => addresses::mac_address(store, row, old, own, &mut errors),
        "ipam/prefixes" => addresses::duplicates(store, model, "prefix", row, own, &mut errors),
        _ => {}
    }
    generic_objects(store, model, row, &mut errors);
    unique(store, model, row, own, &mut errors);
    custom_unique(store, model, row, own, &mut errors);
    errors
}

/// Two objects that only the database tells apart; `None` when all is well.
pub(super) fn integrity(
    store: &Store,
    model: &'static Model,
    row: &Row,
    own: Option<u64>,
) -> Option<String> {
    let (index, unique) = model
        .unique
        .iter()
        .enumerate()
        .filter(|(_, unique)| unique.unchecked)
        .find(|(index, unique)| {
            unique_key(*index, unique, row).is_some_and(|key| {
                store
                    .with_key(model.endpoint, &key)
                    .iter()
                    .any(|id| Some(*id) != own)
            })
        })?;
    let table = model.object_type.replace('.', "_");
    Some(format!(
        "duplicate key value violates unique constraint \"{table}_unique_{index}\"\nDETAIL:  Key ({}) already exists.\n",
        unique.fields.join(", ")
    ))
}

fn unique(store: &Store, model: &'static Model, row: &Row, own: Option<u64>, errors: &mut Errors) {
    for (index, unique) in model
        .unique
        .iter()
        .enumerate()
        .filter(|(_, unique)| !unique.unchecked)
    {
        let Some(key) = unique_key(index, unique, row) else {
            continue;
        };
        if !store
            .with_key(model.endpoint, &key)
            .iter()
            .any(|id| Some(*id) != own)
        {
            continue;
        }
        match unique.fields {
            [field] => error(
                errors,
                field,
                format!("{} with this {field} already exists.", model.name),
            ),
            fields => error(
                errors,
                "__all__",
                format!(
                    "A {} with this {} already exists.",
                    model.name,
                    fields.join(" and ")
                ),
            ),
        }
    }
}

fn custom_unique(
    store: &Store,
    model: &'static Model,
    row: &Row,
    own: Option<u64>,
    errors: &mut Errors,
) {
    if !model.taggable {
        return;
    }
    for (_, field) in super::custom::of(store, model) {
        if field.get("unique") != Some(&json!(true)) {
            continue;
        }
        let name = text(field, "name");
        let value = row.get("custom_fields").and_then(|fields| fields.get(name));
        let Some(value) = value.filter(|value| !value.is_null() && *value != "") else {
            continue;
        };
        let taken = match custom_key(name, value) {
            Some(key) => store
                .with_key(model.endpoint, &key)
                .iter()
                .any(|id| Some(*id) != own),
            None => store.rows(model.endpoint).any(|(id, other)| {
                Some(id) != own
                    && other
                        .get("custom_fields")
                        .and_then(|fields| fields.get(name))
                        == Some(value)
            }),
        };
        if taken {
            error(
                errors,
                "__all__",
                format!("Custom field '{name}' must have a unique value."),
            );
        }
    }
}

fn generic_objects(store: &Store, model: &Model, row: &Row, errors: &mut Errors) {
    for field in model.fields {
        let super::model::Kind::ObjectType(id_field, _) = field.kind else {
            continue;
        };
        match (text(row, field.name).is_empty(), id(row, id_field)) {
            (true, None) => {}
            (false, Some(_)) => {
                let found = generic(row, field.name, id_field)
                    .is_some_and(|(to, id)| store.get(to, id).is_some());
                if !found {
                    error(errors, id_field, "Related object not found.");
                }
            }
            (true, Some(_)) => error(errors, field.name, "A type is required with an id."),
            (false, None) => error(errors, id_field, "An id is required with a type."),
        }
    }
}

fn virtual_machine(
    store: &Store,
    row: &Row,
    own: Option<u64>,
    body: &Map<String, Value>,
    errors: &mut Errors,
) {
    let (site, cluster, device) = (id(row, "site"), id(row, "cluster"), id(row, "device"));
    if site.is_none() && cluster.is_none() && device.is_none() {
        error(
            errors,
            "cluster",
            "A virtual machine must be assigned to a site, cluster, or device.",
        );
    }
    if let Some(found) = cluster.and_then(|id| store.get("virtualization/clusters", id))
        && text(found, "scope_type") == "dcim.site"
        && site.is_some()
        && id(found, "scope_id") != site
    {
        error(
            errors,
            "cluster",
            format!(
                "The selected cluster ({}) is not assigned to this site.",
                text(found, "name")
            ),
        );
    }
    if let Some(found) = device.and_then(|id| store.get(DEVICES, id))
        && id(found, "cluster") != cluster
    {
        error(
            errors,
            "device",
            format!(
                "The selected device ({}) is not assigned to this cluster.",
                text(found, "name")
            ),
        );
    }
    if let (Some(own), Some(disk)) = (
        own,
        body.get("disk")
            .and_then(|_| row.get("disk"))
            .and_then(Value::as_u64),
    ) && let Some(sum) = disk_sum(store, own)
        && sum != disk
    {
        error(
            errors,
            "disk",
            format!(
                "The specified disk size ({disk}) must match the aggregate size of assigned virtual disks ({sum})."
            ),
        );
    }
    addresses::primary_addresses(store, row, own.map(|id| (VMS, id)), body, errors);
}

/// The sizes of a virtual machine's disks; `None` when it has none.
fn disk_sum(store: &Store, vm: u64) -> Option<u64> {
    let disks = store.referrers_of((VMS, vm), "virtualization/virtual-disks");
    if disks.is_empty() {
        return None;
    }
    let sizes = disks
        .into_iter()
        .filter_map(|disk| id(store.get("virtualization/virtual-disks", disk)?, "size"));
    Some(sizes.sum())
}

fn interface(
    store: &Store,
    model: &'static Model,
    row: &Row,
    own: Option<u64>,
    body: &Map<String, Value>,
    errors: &mut Errors,
) {
    let mode = text(row, "mode");
    let untagged = id(row, "untagged_vlan");
    let tagged: Vec<u64> = row
        .get("tagged_vlans")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect();
    if untagged.is_some() && mode.is_empty() {
        error(
            errors,
            "untagged_vlan",
            "Interface mode does not support an untagged vlan.",
        );
    }
    if !tagged.is_empty() && mode != "tagged" {
        error(
            errors,
            "tagged_vlans",
            "Interface mode does not support including tagged vlans.",
        );
    }
    let parent_field = if model.endpoint == INTERFACES {
        "device"
    } else {
        "virtual_machine"
    };
    let parent_endpoint = if model.endpoint == INTERFACES {
        DEVICES
    } else {
        VMS
    };
    let site =
        id(row, parent_field).and_then(|parent| id(store.get(parent_endpoint, parent)?, "site"));
    for (field, vlan) in untagged
        .map(|vlan| ("untagged_vlan", vlan))
        .into_iter()
        .chain(tagged.into_iter().map(|vlan| ("tagged_vlans", vlan)))
    {
        let Some(vlan) = store.get("ipam/vlans", vlan) else {
            continue;
        };
        if let Some(of) = id(vlan, "site")
            && Some(of) != site
        {
            error(
                errors,
                field,
                format!(
                    "The VLAN ({}) must belong to the same site as the interface's parent, or it must be global.",
                    text(vlan, "name")
                ),
            );
        }
    }
    for field in ["parent", "bridge", "lag"] {
        let Some(other) = id(row, field) else {
            continue;
        };
        if Some(other) == own {
            error(
                errors,
                field,
                format!("An interface cannot be its own {field}."),
            );
        } else if store
            .get(model.endpoint, other)
            .is_some_and(|other| other.get(parent_field) != row.get(parent_field))
        {
            error(
                errors,
                field,
                format!(
                    "The selected {field} interface belongs to a different {}.",
                    parent_field.replace('_', " ")
                ),
            );
        }
    }
    if body.contains_key("primary_mac_address")
        && let Some(mac) = id(row, "primary_mac_address").and_then(|id| store.get(MACS, id))
    {
        let on = generic(mac, "assigned_object_type", "assigned_object_id");
        if own.is_none() || on != own.map(|id| (model.endpoint, id)) {
            error(
                errors,
                "primary_mac_address",
                format!(
                    "MAC address {} is not assigned to this interface.",
                    text(mac, "mac_address")
                ),
            );
        }
    }
}

/// What follows from a change of `place` that was stored.
pub(super) fn follow(
    store: &mut Store,
    version: Version,
    model: &'static Model,
    own: u64,
    old: Option<&Row>,
    body: &Map<String, Value>,
) {
    if model.endpoint == "virtualization/virtual-disks" {
        let before = old.and_then(|old| id(old, "virtual_machine"));
        let now = store
            .get(model.endpoint, own)
            .and_then(|row| id(row, "virtual_machine"));
        for vm in [before, now].into_iter().flatten() {
            update_disk(store, vm);
        }
    }
    if matches!(model.endpoint, VM_INTERFACES | INTERFACES) && version >= Version::V4_7 {
        match body.get("mac_address") {
            Some(Value::String(mac)) => set_mac(store, model, own, mac),
            Some(Value::Null) => set(store, model, own, "primary_mac_address", Value::Null),
            _ => {}
        }
    }
}

/// The sum of the disks becomes the virtual machine's disk: no check, no entry
/// in the change log, no new time.
pub(super) fn update_disk(store: &mut Store, vm: u64) {
    let sum = disk_sum(store, vm).map_or(Value::Null, Value::from);
    if let Some(model) = models::by_endpoint(VMS) {
        set(store, model, vm, "disk", sum);
    }
}

fn set(store: &mut Store, model: &'static Model, own: u64, field: &str, value: Value) {
    if let Some(row) = store.get(model.endpoint, own) {
        let mut row = (**row).clone();
        row.insert(field.to_owned(), value);
        store.put(model, own, Some(row));
    }
}

/// Makes a MAC address the primary one of an interface; the object is found
/// among the interface's own or made. The one before stays.
fn set_mac(store: &mut Store, model: &'static Model, own: u64, mac: &str) {
    let (Ok(mac), Some(macs)) = (values::mac(mac), models::by_endpoint(MACS)) else {
        return;
    };
    let have = store
        .referrers_of((model.endpoint, own), MACS)
        .into_iter()
        .find(|id| {
            store
                .get(MACS, *id)
                .is_some_and(|row| text(row, "mac_address") == mac)
        });
    let id = have.unwrap_or_else(|| {
        let id = store.next_id(macs);
        let now = store.now();
        let row = json!({
            "mac_address": mac,
            "assigned_object_type": model.object_type,
            "assigned_object_id": own,
            "description": "",
            "comments": "",
            "tags": [],
            "custom_fields": {},
            "created": now,
            "last_updated": now,
        });
        store.put(macs, id, row.as_object().cloned());
        id
    });
    set(store, model, own, "primary_mac_address", id.into());
}
