//! The rules of addresses: IP addresses, prefixes, MAC addresses, and the
//! primary addresses of devices and virtual machines.

use serde_json::{Map, Value, json};

use super::input::{Errors, error};
use super::model::Model;
use super::store::{Place, Row, Store, generic, id, network_key, text};
use super::values;

const VMS: &str = "virtualization/virtual-machines";
const DEVICES: &str = "dcim/devices";
const VM_INTERFACES: &str = "virtualization/interfaces";
const INTERFACES: &str = "dcim/interfaces";
const ADDRESSES: &str = "ipam/ip-addresses";

pub(super) fn primary_addresses(
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
                format!(
                    "Must be an IPv{family} address. ({value} is an IPv{} address.)",
                    values::family(value)
                ),
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

pub(super) fn ip_address(
    store: &Store,
    row: &Row,
    old: Option<&Row>,
    own: Option<u64>,
    errors: &mut Errors,
) {
    let address = text(row, "address");
    let assigned = generic(row, "assigned_object_type", "assigned_object_id");
    if assigned.is_some()
        && let Some(why) = values::unassignable(address)
    {
        error(
            errors,
            "__all__",
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
                "__all__",
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
    report_duplicates(
        store,
        ADDRESSES,
        "address",
        "IP address",
        row,
        &others,
        errors,
    );
}

fn is_primary(store: &Store, parent: Option<Place>, address: u64) -> bool {
    let Some(row) = parent.and_then(|(endpoint, id)| store.get(endpoint, id)) else {
        return false;
    };
    ["primary_ip4", "primary_ip6"]
        .iter()
        .any(|field| id(row, field) == Some(address))
}

pub(super) fn duplicates(
    store: &Store,
    model: &'static Model,
    field: &str,
    row: &Row,
    own: Option<u64>,
    errors: &mut Errors,
) {
    let others = same_network(store, model.endpoint, field, row, own);
    report_duplicates(
        store,
        model.endpoint,
        field,
        model.name,
        row,
        &others,
        errors,
    );
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
    endpoint: &str,
    field: &str,
    name: &str,
    row: &Row,
    others: &[u64],
    errors: &mut Errors,
) {
    let vrf = id(row, "vrf").and_then(|id| store.get("ipam/vrfs", id));
    let enforced = vrf.is_none_or(|vrf| vrf.get("enforce_unique") == Some(&json!(true)));
    // The one that is there, not the one that was sent.
    let first = others
        .first()
        .and_then(|id| store.get(endpoint, *id))
        .map_or("", |other| text(other, field));
    if !others.is_empty() && enforced {
        let table = vrf.map_or_else(
            || "global table".to_owned(),
            |vrf| format!("VRF {}", text(vrf, "name")),
        );
        error(
            errors,
            field,
            format!("Duplicate {name} found in {table}: {first}"),
        );
    }
}

pub(super) fn mac_address(
    store: &Store,
    row: &Row,
    old: Option<&Row>,
    own: Option<u64>,
    errors: &mut Errors,
) {
    let (Some(old), Some(own)) = (old, own) else {
        return;
    };
    let before = generic(old, "assigned_object_type", "assigned_object_id");
    let now = generic(row, "assigned_object_type", "assigned_object_id");
    if before == now {
        return;
    }
    let primary = before.and_then(|(endpoint, interface)| store.get(endpoint, interface));
    if primary.is_some_and(|interface| id(interface, "primary_mac_address") == Some(own)) {
        error(
            errors,
            "__all__",
            format!(
                "Cannot {} MAC Address while it is designated as the primary MAC for an object",
                if now.is_none() {
                    "unassign"
                } else {
                    "reassign"
                }
            ),
        );
    }
}
