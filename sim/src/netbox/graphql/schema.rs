//! The GraphQL types, made from the tables of models.
//!
//! Invariant: a field that the real schema lacks is unknown here too: type and
//! id of a scope or of an assigned object show up as the object itself only.

use crate::netbox::Version;
use crate::netbox::list::class;
use crate::netbox::model::{Kind, Model};
use crate::netbox::models;

/// What a field holds.
#[derive(Clone, Copy)]
pub(super) enum Type {
    /// Something without fields.
    Leaf,
    /// An object, or null.
    Object(&'static Model),
    /// A list of objects.
    List(&'static Model),
    /// One of several kinds of objects, or null; the name of the union.
    Union(&'static str),
    /// `{app_label, model}`.
    Model,
    /// A list of those.
    Models,
    /// `{value, label}` of an address family.
    Family,
}

/// The name of an object's type.
pub(super) fn type_name(model: &Model) -> String {
    format!("{}Type", class(model))
}

/// The name of a model's filter.
pub(super) fn filter_name(model: &Model) -> String {
    let name = type_name(model);
    format!("{}Filter", name.strip_suffix("Type").unwrap_or(&name))
}

/// The model of a field of the query, and whether it is the list.
pub(super) fn root(version: Version, name: &str) -> Option<(&'static Model, bool)> {
    let (single, list) = match name.strip_suffix("_list") {
        Some(single) => (single, true),
        None => (name, false),
    };
    models::all()
        .filter(|model| model.exists_in(version))
        .find(|model| {
            let own = match model.endpoint {
                "virtualization/interfaces" => "vm_interface".to_owned(),
                _ => model.name.to_lowercase().replace(' ', "_"),
            };
            own == single
        })
        .map(|model| (model, list))
}

/// The objects that refer to one: model, field, model of those.
const REVERSE: &[(&str, &str, &str)] = &[
    (
        "virtualization/virtual-machines",
        "interfaces",
        "virtualization/interfaces",
    ),
    (
        "virtualization/virtual-machines",
        "virtualdisks",
        "virtualization/virtual-disks",
    ),
    ("dcim/devices", "interfaces", "dcim/interfaces"),
    (
        "virtualization/interfaces",
        "ip_addresses",
        "ipam/ip-addresses",
    ),
    (
        "virtualization/interfaces",
        "mac_addresses",
        "dcim/mac-addresses",
    ),
    ("dcim/interfaces", "ip_addresses", "ipam/ip-addresses"),
    ("dcim/interfaces", "mac_addresses", "dcim/mac-addresses"),
    (
        "virtualization/clusters",
        "virtual_machines",
        "virtualization/virtual-machines",
    ),
    ("virtualization/clusters", "devices", "dcim/devices"),
    ("ipam/vlan-groups", "vlans", "ipam/vlans"),
    ("ipam/vrfs", "ip_addresses", "ipam/ip-addresses"),
    ("ipam/vrfs", "prefixes", "ipam/prefixes"),
];

/// The model of the objects that a field lists which refer to this one.
pub(super) fn reverse(model: &Model, name: &str) -> Option<&'static Model> {
    REVERSE
        .iter()
        .find(|(endpoint, field, _)| *endpoint == model.endpoint && *field == name)
        .and_then(|(_, _, to)| models::by_endpoint(to))
}

/// The type of a field of a model; `None` when there is no such field.
pub(super) fn field(model: &'static Model, version: Version, name: &str) -> Option<Type> {
    match name {
        "id" | "display" | "class_type" | "created" | "last_updated" => return Some(Type::Leaf),
        "custom_fields" | "custom_field_data" if model.taggable => return Some(Type::Leaf),
        "tags" if model.taggable => return models::by_endpoint("extras/tags").map(Type::List),
        _ => {}
    }
    if let Some(to) = reverse(model, name) {
        return Some(Type::List(to));
    }
    let assigned = match model.endpoint {
        "ipam/ip-addresses" => Some(("assigned_object", "IPAddressAssignmentType")),
        "dcim/mac-addresses" => Some(("assigned_object", "MACAddressAssignmentType")),
        "virtualization/clusters" => Some(("scope", "ClusterScopeType")),
        "ipam/vlan-groups" => Some(("scope", "VLANGroupScopeType")),
        "ipam/prefixes" => Some(("scope", "PrefixScopeType")),
        _ => None,
    };
    match (model.endpoint, name) {
        (_, field) if assigned.is_some_and(|(own, _)| own == field) => {
            return assigned.map(|(_, union)| Type::Union(union));
        }
        ("ipam/ip-addresses" | "ipam/prefixes", "family") => return Some(Type::Family),
        ("virtualization/virtual-machines" | "dcim/devices", "interface_count")
        | ("virtualization/virtual-machines", "virtual_disk_count")
        | ("virtualization/interfaces", "mac_address") => return Some(Type::Leaf),
        ("extras/custom-fields", "related_object_type") => return Some(Type::Model),
        _ => {}
    }
    let field = model.fields_in(version).find(|field| field.name == name)?;
    match field.kind {
        Kind::Key(to, _) => models::by_endpoint(to).map(Type::Object),
        Kind::Keys(to) => models::by_endpoint(to).map(Type::List),
        Kind::ObjectType(..) => (model.endpoint == "extras/journal-entries").then_some(Type::Model),
        Kind::ObjectId => (model.endpoint == "extras/journal-entries").then_some(Type::Leaf),
        Kind::ObjectTypes => (model.endpoint == "extras/tags").then_some(Type::Models),
        _ => Some(Type::Leaf),
    }
}

/// Whether a kind of object can be in a union.
pub(super) fn is_member(union: &str, type_name: &str) -> bool {
    let interface = matches!(type_name, "InterfaceType" | "VMInterfaceType");
    match union {
        "IPAddressAssignmentType" => interface || type_name == "FHRPGroupType",
        "MACAddressAssignmentType" => interface,
        "VLANGroupScopeType" => {
            matches!(
                type_name,
                "ClusterType"
                    | "ClusterGroupType"
                    | "LocationType"
                    | "RackGroupType"
                    | "RackType"
                    | "RegionType"
                    | "SiteType"
                    | "SiteGroupType"
            )
        }
        _ => matches!(
            type_name,
            "LocationType" | "RegionType" | "SiteGroupType" | "SiteType"
        ),
    }
}
