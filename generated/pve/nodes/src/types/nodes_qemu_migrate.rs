// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateData {
    pub allowed_nodes: Option<List<PveStr>>,
    /// Proxmox VE: since 9.0.
    pub dependent_ha_resources: Option<List<PveStr>>,
    /// Proxmox VE: since 9.0.
    pub has_dbus_vmstate: Option<PveBool>,
    pub local_disks: Option<List<GetNodesNodeQemuVmidMigrateDataLocalDisksItem>>,
    pub local_resources: Option<List<PveStr>>,
    /// Proxmox VE: since 8.4.
    pub mapped_resource_info: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Proxmox VE: since 8.0.
    pub mapped_resources: Option<List<PveStr>>,
    pub not_allowed_nodes: Option<GetNodesNodeQemuVmidMigrateDataNotAllowedNodes>,
    pub running: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateData {
    allowed_nodes = "allowed_nodes",
    dependent_ha_resources = "dependent-ha-resources",
    has_dbus_vmstate = "has-dbus-vmstate",
    local_disks = "local_disks",
    local_resources = "local_resources",
    mapped_resource_info = "mapped-resource-info",
    mapped_resources = "mapped-resources",
    not_allowed_nodes = "not_allowed_nodes",
    running = "running",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataLocalDisksItem {
    pub cdrom: Option<PveBool>,
    pub is_unused: Option<PveBool>,
    pub size: Option<PveInt>,
    pub volid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataLocalDisksItem {
    cdrom = "cdrom",
    is_unused = "is_unused",
    size = "size",
    volid = "volid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataNotAllowedNodes {
    /// Proxmox VE: since 9.0.
    pub blocking_ha_resources: Option<
        List<GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem>,
    >,
    pub unavailable_storages: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodes {
    blocking_ha_resources = "blocking-ha-resources",
    unavailable_storages = "unavailable_storages",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    pub cause: Option<
        OpenEnum<
            GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause,
        >,
    >,
    pub sid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    cause = "cause",
    sid = "sid",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity,
}
words!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity = "resource-affinity",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateResponse {
    pub data: Option<GetNodesNodeQemuVmidMigrateData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateResponse {
    data = "data",
});

