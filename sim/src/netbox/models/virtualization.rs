//! Clusters, virtual machines and their interfaces and disks.

use crate::netbox::Version;
use crate::netbox::model::{
    Field, Kind, Model,
    OnDelete::{Cascade, Protect, SetNull},
    Owner, boolean, choice, comments, description, integer, key, list, of_kind, optional_choice,
    slug, text, unique,
};

const TENANT: Field = key("tenant", "tenancy/tenants", Protect);
const MAX: i64 = 2_147_483_647;

pub(super) static MODELS: &[Model] = &[
    Model {
        endpoint: "virtualization/cluster-types",
        object_type: "virtualization.clustertype",
        name: "cluster type",
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
        endpoint: "virtualization/cluster-groups",
        object_type: "virtualization.clustergroup",
        name: "cluster group",
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
        endpoint: "virtualization/clusters",
        object_type: "virtualization.cluster",
        name: "cluster",
        fields: &[
            text("name", 100).required(),
            key("type", "virtualization/cluster-types", Protect).required(),
            key("group", "virtualization/cluster-groups", Protect),
            choice(
                "status",
                &["planned", "staging", "active", "decommissioning", "offline"],
                "active",
            ),
            TENANT,
            of_kind("scope_type", Kind::ObjectType("scope_id", Owner::Loose)),
            of_kind("scope_id", Kind::ObjectId),
            description(),
            comments(),
        ],
        // The form forgets the scope: two of a name in one site are found by
        // the database only.
        unique: &[
            unique(&["group", "name"]),
            unique(&["scope_type", "scope_id", "name"]).unchecked(),
        ],
        brief: &["name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "virtualization/virtual-machine-types",
        object_type: "virtualization.virtualmachinetype",
        name: "virtual machine type",
        fields: &[
            text("name", 100).required(),
            slug(),
            key("default_platform", "dcim/platforms", SetNull),
            of_kind("default_vcpus", Kind::Decimal),
            integer("default_memory", 0, MAX),
            description(),
            comments(),
        ],
        unique: &[unique(&["name"]).any_case(), unique(&["slug"])],
        brief: &["name", "slug", "description"],
        display: "name",
        taggable: true,
        since: Some(Version::V4_6),
    },
    Model {
        endpoint: "virtualization/virtual-machines",
        object_type: "virtualization.virtualmachine",
        name: "virtual machine",
        fields: &[
            text("name", 64).required(),
            key(
                "virtual_machine_type",
                "virtualization/virtual-machine-types",
                Protect,
            )
            .since(Version::V4_6),
            key("role", "dcim/device-roles", Protect),
            choice(
                "status",
                &[
                    "offline",
                    "active",
                    "planned",
                    "staged",
                    "failed",
                    "decommissioning",
                    "paused",
                ],
                "active",
            ),
            choice("start_on_boot", &["on", "off", "laststate"], "off"),
            key("site", "dcim/sites", Protect),
            key("cluster", "virtualization/clusters", Protect),
            key("device", "dcim/devices", Protect),
            key("platform", "dcim/platforms", SetNull),
            key("primary_ip4", "ipam/ip-addresses", SetNull),
            key("primary_ip6", "ipam/ip-addresses", SetNull),
            of_kind("vcpus", Kind::Decimal),
            integer("memory", 0, MAX),
            integer("disk", 0, MAX),
            description(),
            text("serial", 50),
            TENANT,
            comments(),
            of_kind("local_context_data", Kind::Json),
        ],
        unique: &[
            unique(&["cluster", "tenant", "name"])
                .any_case()
                .nulls_equal(&["tenant"]),
            unique(&["device", "tenant", "name"])
                .any_case()
                .nulls_equal(&["tenant"])
                .without("cluster"),
        ],
        brief: &["name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "virtualization/interfaces",
        object_type: "virtualization.vminterface",
        name: "interface",
        fields: &[
            key(
                "virtual_machine",
                "virtualization/virtual-machines",
                Cascade,
            )
            .required(),
            text("name", 64).required(),
            boolean("enabled", true),
            key("parent", "virtualization/interfaces", Protect),
            key("bridge", "virtualization/interfaces", SetNull),
            integer("mtu", 1, 65_536),
            key("primary_mac_address", "dcim/mac-addresses", SetNull),
            description(),
            optional_choice("mode", &["access", "tagged", "tagged-all", "q-in-q"]),
            key("untagged_vlan", "ipam/vlans", SetNull),
            list("tagged_vlans", Kind::Keys("ipam/vlans")),
            key("vrf", "ipam/vrfs", SetNull),
        ],
        unique: &[unique(&["virtual_machine", "name"])],
        brief: &["virtual_machine", "name", "description"],
        display: "name",
        taggable: true,
        since: None,
    },
    Model {
        endpoint: "virtualization/virtual-disks",
        object_type: "virtualization.virtualdisk",
        name: "virtual disk",
        fields: &[
            key(
                "virtual_machine",
                "virtualization/virtual-machines",
                Cascade,
            )
            .required(),
            text("name", 64).required(),
            description(),
            integer("size", 0, MAX).required(),
        ],
        unique: &[unique(&["virtual_machine", "name"])],
        brief: &["virtual_machine", "name", "description", "size"],
        display: "name",
        taggable: true,
        since: None,
    },
];
