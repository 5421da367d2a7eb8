//! Rules that join several fields or objects: what may not be, and what follows
//! from a change.

use serde_json::{Map, Value, json};

use super::Version;
use super::addresses;
use super::input::{Errors, error};
use super::interfaces;
use super::model::{Model, label};
use super::models;
use super::store::{Row, Store, custom_key, generic, id, text, unique_key};
use super::values;
use super::write::{self, Context};

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
        VM_INTERFACES => interfaces::prepare(row, body),
        "ipam/vlan-groups" if row.get("vid_ranges") == Some(&json!([])) => {
            row.insert("vid_ranges".to_owned(), json!([[1, 4094]]));
        }
        "extras/export-templates" if row.get("environment_params") == Some(&Value::Null) => {
            row.insert("environment_params".to_owned(), json!({}));
        }
        _ => {}
    }
}

/// What may not be. `place` is the object itself, `None` when it is new.
pub(super) fn check(
    store: &Store,
    version: Version,
    model: &'static Model,
    row: &Row,
    old: Option<&Row>,
    own: Option<u64>,
    body: &Map<String, Value>,
) -> Errors {
    let mut errors = Errors::new();
    generic_objects(store, model, row, &mut errors);
    if !errors.is_empty() {
        // The form is looked at before the object.
        return errors;
    }
    match model.endpoint {
        VMS => virtual_machine(store, row, own, body, &mut errors),
        DEVICES => {
            addresses::primary_addresses(store, row, own.map(|id| (DEVICES, id)), body, &mut errors)
        }
        VM_INTERFACES | INTERFACES => {
            interfaces::check(store, version, model, row, own, body, &mut errors)
        }
        ADDRESSES => addresses::ip_address(store, row, old, own, &mut errors),
        MACS => addresses::mac_address(store, row, old, own, &mut errors),
        "ipam/prefixes" => addresses::duplicates(store, model, "prefix", row, own, &mut errors),
        _ => {}
    }
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
                format!("{} with this {field} already exists.", label(model.name)),
            ),
            fields => error(
                errors,
                "__all__",
                match model.endpoint {
                    DEVICES => "Device name must be unique per site and tenant.".to_owned(),
                    _ => format!(
                        "{} with this {} already exists.",
                        label(model.name),
                        words(fields)
                    ),
                },
            ),
        }
    }
}

/// Fields as messages list them: `Virtual machine and Name`.
fn words(fields: &[&str]) -> String {
    let words: Vec<String> = fields
        .iter()
        .map(|field| match *field {
            "vid" => "VLAN ID".to_owned(),
            field => label(&field.replace('_', " ")),
        })
        .collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
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
        const NULL: &str = "This field cannot be null.";
        let object_type = text(row, field.name);
        if matches!(model.endpoint, ADDRESSES | MACS)
            && !matches!(
                object_type,
                "" | "dcim.interface" | "virtualization.vminterface"
            )
        {
            error(
                errors,
                field.name,
                format!("Invalid content type: {object_type}"),
            );
            continue;
        }
        match (object_type.is_empty(), id(row, id_field)) {
            (true, None) => {}
            (false, Some(wanted)) => {
                let found = generic(row, field.name, id_field)
                    .is_some_and(|(to, id)| store.get(to, id).is_some());
                if !found && model.endpoint == "extras/journal-entries" {
                    let words: Vec<String> = object_type.split('.').map(label).collect();
                    error(
                        errors,
                        "__all__",
                        format!("Invalid assigned_object: {} ID {wanted}", words.join(" > ")),
                    );
                } else if !found {
                    error(
                        errors,
                        id_field,
                        format!("Related object not found using the provided value: {wanted}."),
                    );
                }
            }
            (true, Some(_)) => error(errors, field.name, NULL),
            (false, None) => error(errors, id_field, NULL),
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

/// What follows from a change of `place` that was stored.
pub(super) fn follow(
    store: &mut Store,
    context: &Context,
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
    if matches!(model.endpoint, VM_INTERFACES | INTERFACES) && context.version >= Version::V4_7 {
        match body.get("mac_address") {
            Some(Value::String(mac)) => set_mac(store, context, model, own, mac),
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
fn set_mac(store: &mut Store, context: &Context, model: &'static Model, own: u64, mac: &str) {
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
        write::record(
            store,
            context,
            macs,
            id,
            "create",
            &mac,
            None,
            row.as_object(),
            &Map::new(),
        );
        id
    });
    set(store, model, own, "primary_mac_address", id.into());
}
