// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateData {
    allowed_nodes = nested "allowed_nodes",
    dependent_ha_resources = nested "dependent-ha-resources",
    has_dbus_vmstate = plain "has-dbus-vmstate",
    local_disks = nested "local_disks",
    local_resources = nested "local_resources",
    mapped_resource_info = nested "mapped-resource-info",
    mapped_resources = nested "mapped-resources",
    not_allowed_nodes = nested "not_allowed_nodes",
    running = plain "running",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataLocalDisksItem {
    pub cdrom: Option<PveBool>,
    pub is_unused: Option<PveBool>,
    pub size: Option<PveInt>,
    pub volid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataLocalDisksItem {
    cdrom = plain "cdrom",
    is_unused = plain "is_unused",
    size = plain "size",
    volid = plain "volid",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataNotAllowedNodes {
    /// Proxmox VE: since 9.0.
    pub blocking_ha_resources: Option<
        List<GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem>,
    >,
    pub unavailable_storages: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodes {
    blocking_ha_resources = nested "blocking-ha-resources",
    unavailable_storages = nested "unavailable_storages",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    pub cause: Option<
        OpenEnum<
            GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause,
        >,
    >,
    pub sid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItem {
    cause = plain "cause",
    sid = plain "sid",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity,
}
words!(GetNodesNodeQemuVmidMigrateDataNotAllowedNodesBlockingHaResourcesItemCause {
    ResourceAffinity = "resource-affinity",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMigrateResponse {
    pub data: Option<GetNodesNodeQemuVmidMigrateData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMigrateResponse {
    data = plain "data",
});

