//! Sites, device types, devices and their interfaces, MAC addresses.

use crate::netbox::model::{
    Default, Field, Kind, Model,
    OnDelete::{Cascade, Protect, SetNull},
    Owner, boolean, choice, comments, description, integer, key, list, nullable_text, of_kind,
    optional_choice, slug, text, unique,
};

const TENANT: Field = key("tenant", "tenancy/tenants", Protect);

pub(super) static MODELS: &[Model] = &[
    Model {
        endpoint: "dcim/sites",
        object_type: "dcim.site",
        name: "site",
        fields: &[
            text("name", 100).required(),
            slug(),
            choice(
                "status",
                &["planned", "staging", "active", "decommissioning", "retired"],
                "active",
            ),
            TENANT,
            text("facility", 50),
            text("physical_address", 200),
            description(),
            comments(),
        ],
        unique: &[unique(&["name"]), unique(&["slug"])],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/manufacturers",
        object_type: "dcim.manufacturer",
        name: "manufacturer",
        fields: &[
            text("name", 100).required(),
            slug(),
            description(),
            comments(),
        ],
        unique: &[unique(&["name"]), unique(&["slug"])],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/platforms",
        object_type: "dcim.platform",
        name: "platform",
        fields: &[
            key("parent", "dcim/platforms", Cascade),
            text("name", 100).required(),
            slug(),
            key("manufacturer", "dcim/manufacturers", Protect),
            description(),
            comments(),
        ],
        unique: &[
            unique(&["manufacturer", "name"]).nulls_equal(&["manufacturer"]),
            unique(&["manufacturer", "slug"]).nulls_equal(&["manufacturer"]),
        ],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/device-types",
        object_type: "dcim.devicetype",
        name: "device type",
        fields: &[
            key("manufacturer", "dcim/manufacturers", Protect).required(),
            key("default_platform", "dcim/platforms", SetNull),
            text("model", 100).required(),
            slug(),
            text("part_number", 50),
            u_height(),
            boolean("exclude_from_utilization", false),
            boolean("is_full_depth", true),
            description(),
            comments(),
        ],
        unique: &[
            unique(&["manufacturer", "model"]),
            unique(&["manufacturer", "slug"]),
        ],
        brief: &["manufacturer", "model", "slug", "description"],
        display: "model",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/device-roles",
        object_type: "dcim.devicerole",
        name: "device role",
        fields: &[
            text("name", 100).required(),
            slug(),
            color(),
            boolean("vm_role", true),
            key("parent", "dcim/device-roles", Cascade),
            description(),
            comments(),
        ],
        unique: &[
            unique(&["parent", "name"]).nulls_equal(&["parent"]),
            unique(&["parent", "slug"]).nulls_equal(&["parent"]),
        ],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/devices",
        object_type: "dcim.device",
        name: "device",
        fields: &[
            nullable_text("name", 64),
            key("device_type", "dcim/device-types", Protect).required(),
            key("role", "dcim/device-roles", Protect).required(),
            TENANT,
            key("platform", "dcim/platforms", SetNull),
            text("serial", 50),
            nullable_text("asset_tag", 50),
            key("site", "dcim/sites", Protect).required(),
            choice(
                "status",
                &[
                    "offline",
                    "active",
                    "planned",
                    "staged",
                    "failed",
                    "inventory",
                    "decommissioning",
                ],
                "active",
            ),
            key("primary_ip4", "ipam/ip-addresses", SetNull),
            key("primary_ip6", "ipam/ip-addresses", SetNull),
            key("oob_ip", "ipam/ip-addresses", SetNull),
            key("cluster", "virtualization/clusters", SetNull),
            description(),
            comments(),
            of_kind("local_context_data", Kind::Json),
        ],
        unique: &[unique(&["site", "name"]).any_case(), unique(&["asset_tag"])],
        brief: &["name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/interfaces",
        object_type: "dcim.interface",
        name: "interface",
        fields: &[
            key("device", "dcim/devices", Cascade).required(),
            text("name", 64).required(),
            text("label", 64),
            of_kind("type", Kind::AnyChoice).required(),
            boolean("enabled", true),
            key("parent", "dcim/interfaces", Protect),
            key("bridge", "dcim/interfaces", SetNull),
            key("lag", "dcim/interfaces", SetNull),
            integer("mtu", 1, 65_536),
            key("primary_mac_address", "dcim/mac-addresses", SetNull),
            integer("speed", 0, i64::MAX),
            boolean("mgmt_only", false),
            description(),
            optional_choice("mode", &["access", "tagged", "tagged-all", "q-in-q"]),
            key("untagged_vlan", "ipam/vlans", SetNull),
            list("tagged_vlans", Kind::Keys("ipam/vlans")),
            key("vrf", "ipam/vrfs", SetNull),
        ],
        unique: &[unique(&["device", "name"])],
        brief: &["device", "name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "dcim/mac-addresses",
        object_type: "dcim.macaddress",
        name: "MAC address",
        fields: &[
            of_kind("mac_address", Kind::Mac).required(),
            of_kind(
                "assigned_object_type",
                Kind::ObjectType("assigned_object_id", Owner::Owns),
            ),
            of_kind("assigned_object_id", Kind::ObjectId),
            description(),
            comments(),
        ],
        unique: &[],
        brief: &["mac_address", "description"],
        display: "mac_address",
        taggable: true,
        since: None,
    },
];

const fn color() -> Field {
    let mut color = text("color", 6);
    color.kind = Kind::Color;
    color.default = Default::Text("9e9e9e");
    color
}

const fn u_height() -> Field {
    let mut height = of_kind("u_height", Kind::Decimal);
    height.null = false;
    height.default = Default::Integer(1);
    height
}
