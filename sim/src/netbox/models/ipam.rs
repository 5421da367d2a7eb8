//! Addresses, prefixes, VLANs, VRFs.

use crate::netbox::model::{
    Field, Kind, Model, OnDelete::Protect, Owner, boolean, choice, comments, description, key,
    list, nullable_text, of_kind, optional_choice, slug, text, unique,
};

const TENANT: Field = key("tenant", "tenancy/tenants", Protect);

pub(super) static MODELS: &[Model] = &[
    Model {
        endpoint: "ipam/vrfs",
        object_type: "ipam.vrf",
        name: "VRF",
        fields: &[
            text("name", 100).required(),
            nullable_text("rd", 21),
            TENANT,
            boolean("enforce_unique", true),
            description(),
            comments(),
        ],
        unique: &[unique(&["rd"])],
        brief: &["name", "rd", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "ipam/vlan-groups",
        object_type: "ipam.vlangroup",
        name: "VLAN group",
        fields: &[
            text("name", 100).required(),
            slug(),
            of_kind("scope_type", Kind::ObjectType("scope_id", Owner::Loose)),
            of_kind("scope_id", Kind::ObjectId),
            list("vid_ranges", Kind::Json),
            TENANT,
            description(),
            comments(),
        ],
        unique: &[
            unique(&["scope_type", "scope_id", "name"]),
            unique(&["scope_type", "scope_id", "slug"]),
        ],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "ipam/vlans",
        object_type: "ipam.vlan",
        name: "VLAN",
        fields: &[
            key("site", "dcim/sites", Protect),
            key("group", "ipam/vlan-groups", Protect),
            of_kind("vid", Kind::Integer(1, 4094)).required(),
            text("name", 64).required(),
            TENANT,
            choice("status", &["active", "reserved", "deprecated"], "active"),
            description(),
            comments(),
        ],
        unique: &[unique(&["group", "vid"]), unique(&["group", "name"])],
        brief: &["vid", "name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "ipam/prefixes",
        object_type: "ipam.prefix",
        name: "prefix",
        fields: &[
            of_kind("prefix", Kind::Prefix).required(),
            key("vrf", "ipam/vrfs", Protect),
            of_kind("scope_type", Kind::ObjectType("scope_id", Owner::Loose)),
            of_kind("scope_id", Kind::ObjectId),
            TENANT,
            key("vlan", "ipam/vlans", Protect),
            choice(
                "status",
                &["container", "active", "reserved", "deprecated"],
                "active",
            ),
            boolean("is_pool", false),
            boolean("mark_utilized", false),
            description(),
            comments(),
        ],
        unique: &[],
        brief: &["prefix", "description"],
        display: "prefix",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "ipam/ip-addresses",
        object_type: "ipam.ipaddress",
        name: "IP address",
        fields: &[
            of_kind("address", Kind::Address).required(),
            key("vrf", "ipam/vrfs", Protect),
            TENANT,
            choice(
                "status",
                &["active", "reserved", "deprecated", "dhcp", "slaac"],
                "active",
            ),
            optional_choice(
                "role",
                &[
                    "loopback",
                    "secondary",
                    "anycast",
                    "vip",
                    "vrrp",
                    "hsrp",
                    "glbp",
                    "carp",
                ],
            ),
            of_kind(
                "assigned_object_type",
                Kind::ObjectType("assigned_object_id", Owner::Owns),
            ),
            of_kind("assigned_object_id", Kind::ObjectId),
            dns_name(),
            description(),
            comments(),
        ],
        unique: &[],
        brief: &["address", "dns_name", "description"],
        display: "address",
        taggable: true,
        since: None,
    },
];

const fn dns_name() -> Field {
    let mut name = text("dns_name", 255);
    name.kind = Kind::DnsName;
    name
}
