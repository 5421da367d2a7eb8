//! The fields about which `[fields]` decides, kind by kind.

use crate::model::Kind;

/// The fields whose policy can be set.
pub(super) fn managed_fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Cluster => &[
            "name",
            "type",
            "status",
            "group",
            "scope",
            "tenant",
            "pve_details",
            "pve_storage",
            "pve_backup_jobs",
        ],
        Kind::Device => &[
            "name",
            "status",
            "cluster",
            "site",
            "role",
            "device_type",
            "tenant",
            "platform",
            "primary_ip4",
            "primary_ip6",
            "pve_details",
        ],
        Kind::VirtualMachine => &[
            "name",
            "status",
            "cluster",
            "device",
            "virtual_machine_type",
            "role",
            "start_on_boot",
            "vcpus",
            "memory",
            "platform",
            "site",
            "tenant",
            "description",
            "comments",
            "serial",
            "tags",
            "primary_ip4",
            "primary_ip6",
            "pve_vmid",
            "pve_url",
            "pve_pool",
            "pve_details",
            "pve_snapshots",
            "pve_backups",
            "pve_replication",
        ],
        Kind::Interface => &[
            "name",
            "type",
            "enabled",
            "parent",
            "bridge",
            "lag",
            "mtu",
            "mode",
            "untagged_vlan",
            "tagged_vlans",
            "description",
            "primary_mac_address",
        ],
        Kind::VmInterface => &[
            "name",
            "enabled",
            "mtu",
            "mode",
            "untagged_vlan",
            "tagged_vlans",
            "description",
            "primary_mac_address",
        ],
        Kind::VirtualDisk => &["name", "size", "description"],
        Kind::IpAddress => &["vrf", "tenant", "status", "dns_name"],
        Kind::Prefix => &["vrf", "vlan", "tenant", "status", "description"],
        Kind::L2vpn => &["name", "type", "identifier", "status", "description"],
        _ => &[],
    }
}

/// The kind as a table of `[fields]` is called.
pub(super) fn kind_key(kind: Kind) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(text)) => text,
        _ => kind.one().to_owned(),
    }
}
