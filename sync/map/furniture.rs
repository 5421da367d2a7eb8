//! What has to be there before anything else: custom fields, types, roles, the tag.

use serde_json::json;

use super::{Capabilities, stages, switches, text::slug};
use crate::{
    config::{Config, Deletion},
    model::{
        Desired, DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, MISSING_TAG,
        Merge, Missing, NaturalKey, OWN_TAG, Value,
    },
};

/// The group under which NetBox shows our custom fields.
const GROUP: &str = "Proxmox VE";

/// A custom field: name, type, label, description, the kinds that have it.
pub(super) struct CustomField {
    pub(super) name: &'static str,
    pub(super) r#type: &'static str,
    pub(super) label: &'static str,
    pub(super) description: &'static str,
    pub(super) kinds: &'static [Kind],
}

const IDENTIFIED: &[Kind] = &[
    Kind::Vlan,
    Kind::Prefix,
    Kind::L2vpn,
    Kind::Cluster,
    Kind::Device,
    Kind::VirtualMachine,
    Kind::Interface,
    Kind::VmInterface,
    Kind::VirtualDisk,
    Kind::MacAddress,
    Kind::IpAddress,
    Kind::JournalEntry,
];
/// The last two for the date since when they are gone.
const DETAILED: &[Kind] = &[
    Kind::Cluster,
    Kind::Device,
    Kind::VirtualMachine,
    Kind::Prefix,
    Kind::L2vpn,
];
const GUESTS: &[Kind] = &[Kind::VirtualMachine];

const CUSTOM_FIELDS: &[CustomField] = &[
    CustomField {
        name: "pve_id",
        r#type: "text",
        label: "Identity",
        description: "Identity in Proxmox VE. pve-netbox finds its objects by it.",
        kinds: IDENTIFIED,
    },
    CustomField {
        name: "pve_vmid",
        r#type: "integer",
        label: "VMID",
        description: "Number of the guest in its cluster.",
        kinds: GUESTS,
    },
    CustomField {
        name: "pve_url",
        r#type: "url",
        label: "Web interface",
        description: "The guest in the web interface of Proxmox VE.",
        kinds: GUESTS,
    },
    CustomField {
        name: "pve_pool",
        r#type: "text",
        label: "Pool",
        description: "Resource pool of the guest.",
        kinds: GUESTS,
    },
    CustomField {
        name: "pve_tags",
        r#type: "text",
        label: "Tags taken over",
        description: "Tags that came from Proxmox VE at the last run.",
        kinds: GUESTS,
    },
    CustomField {
        name: "pve_details",
        r#type: "json",
        label: "Details",
        description: "What is set in Proxmox VE and has no field of its own here.",
        kinds: DETAILED,
    },
];

/// Adds everything that does not depend on a cluster.
pub(super) fn add(desired: &mut Desired, config: &Config, capabilities: Capabilities) {
    for field in CUSTOM_FIELDS.iter().chain(stages::custom_fields(config)) {
        desired.add(custom_field(field, config));
    }
    desired.add(own_tag());
    if config.deletion != Deletion::Never {
        desired.add(missing_tag());
    }
    desired.add(named(Kind::ClusterType, "Proxmox VE"));
    let manufacturer = desired.add(named(Kind::Manufacturer, &config.nodes.manufacturer));
    desired.add(device_type(&config.nodes.device_type, manufacturer));
    desired.add(role(&config.nodes.role, false, "607d8b"));
    if capabilities.virtual_machine_types {
        desired.add(named(Kind::VirtualMachineType, "QEMU virtual machine"));
        desired.add(named(Kind::VirtualMachineType, "LXC container"));
    }
}

fn custom_field(field: &CustomField, config: &Config) -> DesiredObject {
    let CustomField {
        name,
        r#type,
        label,
        description,
        kinds,
    } = field;
    let mut types: Vec<_> = kinds
        .iter()
        .filter(|kind| switches::is_on(config, **kind))
        .map(|kind| kind.content_type())
        .collect();
    types.sort_unstable();
    let mut object = DesiredObject::new(Kind::CustomField, *name, *name);
    object.natural.push(NaturalKey::name(name, None));
    object
        .field(Create, "name", Value::text(name), "fixed")
        .field(Create, "type", Value::text(r#type), "fixed")
        .merge(
            Sync,
            Merge::Add,
            "object_types",
            json!(types),
            "the kinds that carry it",
        )
        .field(Create, "label", Value::text(label), "fixed")
        .field(Create, "group_name", Value::text(GROUP), "fixed")
        .field(Create, "description", Value::text(description), "fixed")
        .field(Create, "ui_visible", Value::text("if-set"), "fixed")
        .field(
            Create,
            "ui_editable",
            Value::text("no"),
            "the tool keeps it",
        )
        .field(
            Create,
            "filter_logic",
            Value::text("exact"),
            "identities are looked for whole",
        );
    if *name == "pve_id" {
        object.field(Create, "unique", json!(true), "one object per identity");
    }
    object
}

fn own_tag() -> DesiredObject {
    let mut object = named(Kind::Tag, OWN_TAG);
    object
        .field(Create, "color", Value::text("e57000"), "fixed")
        .field(
            Create,
            "description",
            Value::text("Kept by pve-netbox"),
            "fixed",
        );
    object
}

fn missing_tag() -> DesiredObject {
    let mut object = named(Kind::Tag, MISSING_TAG);
    object
        .field(Create, "color", Value::text("9e9e9e"), "fixed")
        .field(
            Create,
            "description",
            Value::text("Gone from Proxmox VE"),
            "fixed",
        );
    object
}

/// The reference to the tag on everything the tool creates that is no part of
/// something else: a tag costs NetBox 10 to 15 ms per object, and parts are many.
pub(super) fn own_tag_link() -> Link {
    Link::to(Kind::Tag, OWN_TAG, OWN_TAG)
}

/// Furniture that has a name and a slug, made when missing.
pub(super) fn named(kind: Kind, name: &str) -> DesiredObject {
    let slug = slug(name);
    let mut object = DesiredObject::new(kind, slug.clone(), name);
    object.natural = vec![NaturalKey::slug(&slug), NaturalKey::name(name, None)];
    object
        .field(
            Create,
            kind.name_field(),
            Value::text(name),
            "configuration",
        )
        .field(Create, "slug", Value::text(&slug), "from the name");
    object
}

/// Furniture of the operator's, named by slug in the configuration.
pub(super) fn by_slug(kind: Kind, slug: &str, may_create: bool) -> DesiredObject {
    let mut object = DesiredObject::new(kind, slug, slug);
    object.natural = vec![NaturalKey::slug(slug)];
    object
        .field(Create, "name", Value::text(slug), "configuration")
        .field(Create, "slug", Value::text(slug), "configuration");
    if !may_create {
        object.missing = Missing::Refuse;
    }
    object
}

/// A VRF, named by the configuration; it has no slug.
pub(super) fn vrf(name: &str, may_create: bool) -> DesiredObject {
    let mut object = DesiredObject::new(Kind::Vrf, name, name);
    object.natural = vec![NaturalKey::name(name, None)];
    object.field(Create, "name", Value::text(name), "configuration");
    if !may_create {
        object.missing = Missing::Refuse;
    }
    object
}

/// A role of devices or, with `for_guests`, of virtual machines.
pub(super) fn role(name: &str, for_guests: bool, color: &str) -> DesiredObject {
    let mut object = named(Kind::DeviceRole, name);
    object
        .field(Create, "color", Value::text(color), "fixed")
        .field(Create, "vm_role", json!(for_guests), "what the role is for");
    object
}

fn device_type(model: &str, manufacturer: Link) -> DesiredObject {
    let mut object = named(Kind::DeviceType, model);
    object
        .field(Create, "manufacturer", manufacturer, "configuration")
        .field(Create, "u_height", json!(0), "its height is not known");
    object
}
