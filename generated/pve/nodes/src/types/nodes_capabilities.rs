// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuFlagsItem {
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuFlagsItem {
    description = "description",
    name = "name",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuFlagsResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuCpuFlagsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuFlagsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuItem {
    pub custom: Option<PveBool>,
    pub name: Option<PveStr>,
    pub vendor: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuItem {
    custom = "custom",
    name = "name",
    vendor = "vendor",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuCpuResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuCpuItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuCpuResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMachinesItem {
    /// Proxmox VE: since 8.4.
    pub changes: Option<PveStr>,
    pub id: Option<PveStr>,
    pub type_: Option<OpenEnum<GetNodesNodeCapabilitiesQemuMachinesItemType>>,
    pub version: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMachinesItem {
    changes = "changes",
    id = "id",
    type_ = "type",
    version = "version",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeCapabilitiesQemuMachinesItemType {
    Q35,
    I440fx,
}
words!(GetNodesNodeCapabilitiesQemuMachinesItemType {
    Q35 = "q35",
    I440fx = "i440fx",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMachinesResponse {
    pub data: Option<List<GetNodesNodeCapabilitiesQemuMachinesItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMachinesResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMigrationData {
    /// Proxmox VE: up to 9.0.
    pub dbus_vmstate: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub has_dbus_vmstate: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMigrationData {
    dbus_vmstate = "dbus-vmstate",
    has_dbus_vmstate = "has-dbus-vmstate",
});

/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuMigrationResponse {
    pub data: Option<GetNodesNodeCapabilitiesQemuMigrationData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuMigrationResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesQemuResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesQemuResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeCapabilitiesResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeCapabilitiesResponse {
    data = "data",
    total = "total",
});

