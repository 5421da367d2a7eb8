// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/capabilities/qemu/cpu-flags`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuFlagsItem {
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuFlagsItem {
    description = plain "description",
    name = plain "name",
});

/// Of `GET /nodes/{node}/capabilities/qemu/cpu-flags`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuFlagsResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuCpuFlagsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuFlagsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/capabilities/qemu/cpu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuItem {
    pub custom: Option<PveBool>,
    pub name: Option<PveStr>,
    pub vendor: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuItem {
    custom = plain "custom",
    name = plain "name",
    vendor = plain "vendor",
});

/// Of `GET /nodes/{node}/capabilities/qemu/cpu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuCpuItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/capabilities/qemu/machines`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMachinesItem {
    /// Proxmox VE: since 8.4.
    pub changes: Option<PveStr>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeCapabilitiesQemuMachinesItemType>>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMachinesItem {
    changes = plain "changes",
    id = plain "id",
    type_ = plain "type",
    version = plain "version",
});

/// Of `GET /nodes/{node}/capabilities/qemu/machines`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCapabilitiesQemuMachinesItemType {
    Q35,
    I440fx,
}
words!(GetNodesNodeCapabilitiesQemuMachinesItemType {
    Q35 = "q35",
    I440fx = "i440fx",
});

/// Of `GET /nodes/{node}/capabilities/qemu/machines`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMachinesResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuMachinesItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMachinesResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/capabilities/qemu/migration`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMigrationData {
    /// Proxmox VE: up to 9.0.
    pub dbus_vmstate: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub has_dbus_vmstate: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMigrationData {
    dbus_vmstate = plain "dbus-vmstate",
    has_dbus_vmstate = plain "has-dbus-vmstate",
});

/// Of `GET /nodes/{node}/capabilities/qemu/migration`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMigrationResponse {
    pub data: Option<GetNodesNodeCapabilitiesQemuMigrationData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMigrationResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/capabilities/qemu`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/capabilities`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesResponse {
    data = plain "data",
    total = plain "total",
});

