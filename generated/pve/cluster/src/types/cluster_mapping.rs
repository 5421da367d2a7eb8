// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirIdResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirItem {
    pub checks: Option<List<GetClusterMappingDirItemChecksItem>>,
    pub description: Option<PveStr>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirItem {
    checks = "checks",
    description = "description",
    id = "id",
    map = "map",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirItemChecksItem {
    pub message: Option<PveStr>,
    pub severity: Option<OpenEnum<GetClusterMappingDirItemChecksItemSeverity>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirItemChecksItem {
    message = "message",
    severity = "severity",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterMappingDirItemChecksItemSeverity {
    Warning,
    Error,
}
words!(GetClusterMappingDirItemChecksItemSeverity {
    Warning = "warning",
    Error = "error",
});

/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirResponse {
    pub data: Option<List<GetClusterMappingDirItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciIdResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciItem {
    pub checks: Option<List<GetClusterMappingPciItemChecksItem>>,
    pub description: Option<PveStr>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciItem {
    checks = "checks",
    description = "description",
    id = "id",
    map = "map",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciItemChecksItem {
    pub message: Option<PveStr>,
    pub severity: Option<OpenEnum<GetClusterMappingPciItemChecksItemSeverity>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciItemChecksItem {
    message = "message",
    severity = "severity",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterMappingPciItemChecksItemSeverity {
    Warning,
    Error,
}
words!(GetClusterMappingPciItemChecksItemSeverity {
    Warning = "warning",
    Error = "error",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciResponse {
    pub data: Option<List<GetClusterMappingPciItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbIdResponse {
    data = "data",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbItem {
    pub description: Option<PveStr>,
    pub error: Option<List<GetClusterMappingUsbItemErrorItem>>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbItem {
    description = "description",
    error = "error",
    id = "id",
    map = "map",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbItemErrorItem {
    pub message: Option<PveStr>,
    pub severity: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbItemErrorItem {
    message = "message",
    severity = "severity",
});

/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbResponse {
    pub data: Option<List<GetClusterMappingUsbItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbResponse {
    data = "data",
    total = "total",
});

