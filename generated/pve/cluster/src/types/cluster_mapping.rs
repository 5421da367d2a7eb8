// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/mapping/dir/{id}`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/mapping/dir`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirItem {
    pub checks: Option<List<GetClusterMappingDirItemChecksItem>>,
    pub description: Option<PveStr>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirItem {
    checks = nested "checks",
    description = plain "description",
    id = plain "id",
    map = nested "map",
});

/// Of `GET /cluster/mapping/dir`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirItemChecksItem {
    pub message: Option<PveStr>,
    pub severity: Option<OpenEnum<GetClusterMappingDirItemChecksItemSeverity>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirItemChecksItem {
    message = plain "message",
    severity = plain "severity",
});

/// Of `GET /cluster/mapping/dir`.
///
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

/// Of `GET /cluster/mapping/dir`.
///
/// Described by Proxmox VE since 8.4.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingDirResponse {
    pub data: Option<List<GetClusterMappingDirItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingDirResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/mapping/pci/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/mapping/pci`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciItem {
    pub checks: Option<List<GetClusterMappingPciItemChecksItem>>,
    pub description: Option<PveStr>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciItem {
    checks = nested "checks",
    description = plain "description",
    id = plain "id",
    map = nested "map",
});

/// Of `GET /cluster/mapping/pci`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciItemChecksItem {
    pub message: Option<PveStr>,
    pub severity: Option<OpenEnum<GetClusterMappingPciItemChecksItemSeverity>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciItemChecksItem {
    message = plain "message",
    severity = plain "severity",
});

/// Of `GET /cluster/mapping/pci`.
///
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

/// Of `GET /cluster/mapping/pci`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingPciResponse {
    pub data: Option<List<GetClusterMappingPciItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingPciResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/mapping`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /cluster/mapping/usb/{id}`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbIdResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbIdResponse {
    data = plain "data",
});

/// Of `GET /cluster/mapping/usb`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbItem {
    pub description: Option<PveStr>,
    pub error: Option<List<GetClusterMappingUsbItemErrorItem>>,
    pub id: Option<PveStr>,
    pub map: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbItem {
    description = plain "description",
    error = nested "error",
    id = plain "id",
    map = nested "map",
});

/// Of `GET /cluster/mapping/usb`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbItemErrorItem {
    pub message: Option<PveStr>,
    pub severity: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbItemErrorItem {
    message = plain "message",
    severity = plain "severity",
});

/// Of `GET /cluster/mapping/usb`.
///
/// Described by Proxmox VE since 8.0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterMappingUsbResponse {
    pub data: Option<List<GetClusterMappingUsbItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterMappingUsbResponse {
    data = plain "data",
    total = plain "total",
});

