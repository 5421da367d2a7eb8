//! Rules that join several fields or objects: what may not be, and what follows
//! from a change.

use serde_json::{Map, Value, json};

use super::Version;
use super::input::{Errors, error};
use super::model::Model;
use super::models;
use super::store::{Place, Row, Store, generic, id, network_key, text, unique_key};
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
        DEVICES => primary_addresses(store, row, own.map(|id| (DEVICES, id)), body, &mut errors),
        VM_INTERFACES | INTERFACES => interface(store, model, row, own, body, &mut errors),
        ADDRESSES => ip_address(store, row, old, own, &mut errors),
        MACS => mac_address(store, row, old, own, &mut errors),
        "ipam/prefixes" => duplicates(store, model, "prefix", row, own, &mut errors),
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
        let taken = store.rows(model.endpoint).any(|(id, other)| {
            Some(id) != own
                && other
                    .get("custom_fields")
                    .and_then(|fields| fields.get(name))
                    == Some(value)
        });
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
    primary_addresses(store, row, own.map(|id| (VMS, id)), body, errors);
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

fn primary_addresses(
    store: &Store,
    row: &Row,
    own: Option<Place>,
    body: &Map<String, Value>,
    errors: &mut Errors,
) {
    for (field, family) in [("primary_ip4", 4), ("primary_ip6", 6)] {
        if !body.contains_key(field) {
            continue;
        }
        let Some(address) = id(row, field).and_then(|id| store.get(ADDRESSES, id)) else {
            continue;
        };
        let value = text(address, "address");
        if values::family(value) != family {
            error(
                errors,
                field,
                format!("{value} is not an IPv{family} address."),
            );
        } else if own.is_none() || parent_of_address(store, address) != own {
            let word = if own.is_some_and(|(endpoint, _)| endpoint == DEVICES) {
                "device"
            } else {
                "VM"
            };
            error(
                errors,
                field,
                format!("The specified IP address ({value}) is not assigned to this {word}."),
            );
        }
    }
}

/// The device or virtual machine that an address or a MAC address is on.
pub(super) fn parent_of_address(store: &Store, row: &Row) -> Option<Place> {
    let (endpoint, interface) = generic(row, "assigned_object_type", "assigned_object_id")?;
    parent_of_interface(store, endpoint, interface)
}

/// The device or virtual machine of an interface.
pub(super) fn parent_of_interface(store: &Store, endpoint: &str, interface: u64) -> Option<Place> {
    let row = store.get(endpoint, interface)?;
    match endpoint {
        VM_INTERFACES => Some((VMS, id(row, "virtual_machine")?)),
        INTERFACES => Some((DEVICES, id(row, "device")?)),
        _ => None,
    }
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

fn ip_address(store: &Store, row: &Row, old: Option<&Row>, own: Option<u64>, errors: &mut Errors) {
    let address = text(row, "address");
    let assigned = generic(row, "assigned_object_type", "assigned_object_id");
    if assigned.is_some()
        && let Some(why) = values::unassignable(address)
    {
        error(
            errors,
            "assigned_object",
            format!("{} {why}", values::host(address)),
        );
    }
    if text(row, "status") == "slaac" && values::family(address) == 4 {
        error(
            errors,
            "status",
            "Only IPv6 addresses can be assigned SLAAC status",
        );
    }
    if let (Some(old), Some(own)) = (old, own) {
        let before = parent_of_address(store, old);
        if before.is_some()
            && before != parent_of_address(store, row)
            && is_primary(store, before, own)
        {
            error(
                errors,
                "assigned_object",
                "Cannot reassign IP address while it is designated as the primary IP for the parent object",
            );
        }
    }
    let shared = ["anycast", "vip", "vrrp", "hsrp", "glbp", "carp"];
    let mut others = same_network(store, ADDRESSES, "address", row, own);
    if shared.contains(&text(row, "role")) {
        others.retain(|id| {
            !store
                .get(ADDRESSES, *id)
                .is_some_and(|other| shared.contains(&text(other, "role")))
        });
    }
    report_duplicates(store, "address", "IP address", row, &others, errors);
}

fn is_primary(store: &Store, parent: Option<Place>, address: u64) -> bool {
    let Some(row) = parent.and_then(|(endpoint, id)| store.get(endpoint, id)) else {
        return false;
    };
    ["primary_ip4", "primary_ip6"]
        .iter()
        .any(|field| id(row, field) == Some(address))
}

fn duplicates(
    store: &Store,
    model: &'static Model,
    field: &str,
    row: &Row,
    own: Option<u64>,
    errors: &mut Errors,
) {
    let others = same_network(store, model.endpoint, field, row, own);
    report_duplicates(store, field, model.name, row, &others, errors);
}

fn same_network(
    store: &Store,
    endpoint: &'static str,
    field: &str,
    row: &Row,
    own: Option<u64>,
) -> Vec<u64> {
    let key = network_key(field, row).unwrap_or_default();
    store
        .with_key(endpoint, &key)
        .into_iter()
        .filter(|id| Some(*id) != own)
        .collect()
}

fn report_duplicates(
    store: &Store,
    field: &str,
    name: &str,
    row: &Row,
    others: &[u64],
    errors: &mut Errors,
) {
    let vrf = id(row, "vrf").and_then(|id| store.get("ipam/vrfs", id));
    let enforced = vrf.is_none_or(|vrf| vrf.get("enforce_unique") == Some(&json!(true)));
    if !others.is_empty() && enforced {
        let table = vrf.map_or_else(
            || "global table".to_owned(),
            |vrf| format!("VRF {}", text(vrf, "name")),
        );
        error(
            errors,
            field,
            format!("Duplicate {name} found in {table}: {}", text(row, field)),
        );
    }
}

fn mac_address(store: &Store, row: &Row, old: Option<&Row>, own: Option<u64>, errors: &mut Errors) {
    let (Some(old), Some(own)) = (old, own) else {
        return;
    };
    let before = generic(old, "assigned_object_type", "assigned_object_id");
    if before == generic(row, "assigned_object_type", "assigned_object_id") {
        return;
    }
    let primary = before.and_then(|(endpoint, interface)| store.get(endpoint, interface));
    if primary.is_some_and(|interface| id(interface, "primary_mac_address") == Some(own)) {
        error(
            errors,
            "__all__",
            "Cannot reassign MAC Address while it is designated as the primary MAC for an object",
        );
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
