//! The rules of interfaces: VLANs, the interfaces they build on, the primary MAC
//! address.

use serde_json::{Map, Value, json};

use super::Version;
use super::input::{Errors, error};
use super::model::Model;
use super::read;
use super::store::{Row, Store, generic, id, text};

const VMS: &str = "virtualization/virtual-machines";
const DEVICES: &str = "dcim/devices";
const INTERFACES: &str = "dcim/interfaces";
const MACS: &str = "dcim/mac-addresses";

/// An interface of a virtual machine loses what its mode does not have, without
/// a word: no VLAN without 802.1Q, no tagged ones but those just given.
pub(super) fn prepare(row: &mut Row, body: &Map<String, Value>) {
    let mode = text(row, "mode").to_owned();
    if mode.is_empty() {
        row.insert("untagged_vlan".to_owned(), Value::Null);
    }
    if mode != "tagged" && !body.contains_key("tagged_vlans") {
        row.insert("tagged_vlans".to_owned(), json!([]));
    }
}

/// What may not be.
pub(super) fn check(
    store: &Store,
    version: Version,
    model: &'static Model,
    row: &Row,
    own: Option<u64>,
    body: &Map<String, Value>,
    errors: &mut Errors,
) {
    let device = model.endpoint == INTERFACES;
    let tagged: Vec<u64> = row
        .get("tagged_vlans")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_u64)
        .collect();
    let untagged = id(row, "untagged_vlan");
    if device {
        // Unlike that of a virtual machine: here the request is refused.
        let mode = text(row, "mode");
        if untagged.is_some() && mode.is_empty() {
            error(
                errors,
                "untagged_vlan",
                "Interface mode does not support untagged vlan",
            );
        }
        if !tagged.is_empty() && mode != "tagged" {
            error(
                errors,
                "tagged_vlans",
                "Interface mode does not support tagged vlans",
            );
        }
        kinds(version, row, errors);
    }
    sites(store, device, row, untagged, &tagged, errors);
    related(store, model, row, own, errors);
    if body.contains_key("primary_mac_address") {
        primary_mac(store, model, row, own, errors);
    }
}

/// What only interfaces of some types have.
fn kinds(version: Version, row: &Row, errors: &mut Errors) {
    let is_virtual = text(row, "type") == "virtual";
    if id(row, "parent").is_some() && !is_virtual {
        let message = if version >= Version::V4_7 {
            "Only virtual interfaces, or a channel subinterface with a channel ID assigned, may be assigned to a parent interface."
        } else {
            "Only virtual interfaces may be assigned to a parent interface."
        };
        error(errors, "parent", message);
    }
    if id(row, "lag").is_some() && is_virtual {
        error(
            errors,
            "lag",
            "Virtual interfaces cannot have a parent LAG interface.",
        );
    }
}

/// VLANs of a site are for interfaces of that site.
fn sites(
    store: &Store,
    device: bool,
    row: &Row,
    untagged: Option<u64>,
    tagged: &[u64],
    errors: &mut Errors,
) {
    let (field, endpoint, word) = owner(device);
    let site = id(row, field).and_then(|parent| id(store.get(endpoint, parent)?, "site"));
    let foreign = |vlan: u64| {
        let vlan_row = store.get("ipam/vlans", vlan)?;
        let of = id(vlan_row, "site")?;
        let model = super::models::by_endpoint("ipam/vlans")?;
        (Some(of) != site).then(|| read::display(store, model, vlan, vlan_row))
    };
    if let Some(vlan) = untagged.and_then(foreign) {
        error(
            errors,
            "untagged_vlan",
            format!(
                "The untagged VLAN ({vlan}) must belong to the same site as the interface's parent {word}, or it must be global."
            ),
        );
    }
    for vlan in tagged.iter().copied().filter_map(foreign) {
        error(
            errors,
            "tagged_vlans",
            format!(
                "VLAN {vlan} must belong to the same site as the interface's parent {word}, or it must be global."
            ),
        );
    }
}

/// The field, the endpoint and the name of what an interface is part of.
fn owner(device: bool) -> (&'static str, &'static str, &'static str) {
    if device {
        ("device", DEVICES, "device")
    } else {
        ("virtual_machine", VMS, "virtual machine")
    }
}

/// The interfaces that this one builds on are others of the same owner.
fn related(store: &Store, model: &Model, row: &Row, own: Option<u64>, errors: &mut Errors) {
    let (owner_field, owner_endpoint, word) = owner(model.endpoint == INTERFACES);
    for field in ["parent", "bridge", "lag"] {
        let Some((wanted, other)) =
            id(row, field).and_then(|wanted| Some((wanted, store.get(model.endpoint, wanted)?)))
        else {
            continue;
        };
        if Some(wanted) == own {
            let message = match field {
                "bridge" => "An interface cannot be bridged to itself.",
                "lag" => "A LAG interface cannot be its own parent.",
                _ => "An interface cannot be its own parent.",
            };
            error(errors, field, message);
        } else if other.get(owner_field) != row.get(owner_field) {
            let theirs = id(other, owner_field)
                .and_then(|id| store.get(owner_endpoint, id))
                .map_or("", |owner| text(owner, "name"));
            let what = if field == "lag" { "LAG" } else { field };
            error(
                errors,
                field,
                format!(
                    "The selected {what} interface ({}) belongs to a different {word} ({theirs}).",
                    text(other, "name")
                ),
            );
        }
    }
}

/// The primary MAC address is one of the interface's own, or on none.
fn primary_mac(store: &Store, model: &Model, row: &Row, own: Option<u64>, errors: &mut Errors) {
    let Some(mac) = id(row, "primary_mac_address").and_then(|id| store.get(MACS, id)) else {
        return;
    };
    let on = generic(mac, "assigned_object_type", "assigned_object_id");
    if own.is_some() && on == own.map(|id| (model.endpoint, id)) {
        return;
    }
    let theirs = on
        .and_then(|(endpoint, id)| store.get(endpoint, id))
        .map_or("None", |interface| text(interface, "name"));
    error(
        errors,
        "__all__",
        format!(
            "MAC address {} is assigned to a different interface ({theirs}).",
            text(mac, "mac_address")
        ),
    );
}
