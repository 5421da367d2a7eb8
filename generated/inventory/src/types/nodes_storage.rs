// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageItem {
    pub active: Option<PveBool>,
    /// Bytes.
    pub avail: Option<PveInt>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    pub enabled: Option<PveBool>,
    /// Proxmox VE: since 9.1.
    pub formats: Option<GetNodesNodeStorageItemFormats>,
    /// Proxmox VE: since 9.1.
    pub select_existing: Option<PveBool>,
    pub shared: Option<PveBool>,
    /// Format `pve-storage-id`.
    pub storage: Option<PveStr>,
    /// Bytes.
    pub total: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// Bytes.
    pub used: Option<PveInt>,
    /// A fraction of 1.
    pub used_fraction: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageItem {
    active = plain "active",
    avail = plain "avail",
    content = plain "content",
    enabled = plain "enabled",
    formats = nested "formats",
    select_existing = plain "select_existing",
    shared = plain "shared",
    storage = plain "storage",
    total = plain "total",
    type_ = plain "type",
    used = plain "used",
    used_fraction = plain "used_fraction",
});

/// Of `GET /nodes/{node}/storage`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageItemFormats {
    pub default: Option<OpenEnum<GetNodesNodeStorageItemFormatsDefault>>,
    pub supported: Option<List<OpenEnum<GetNodesNodeStorageItemFormatsSupportedItem>>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageItemFormats {
    default = plain "default",
    supported = nested "supported",
});

/// Of `GET /nodes/{node}/storage`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageItemFormatsDefault {
    Qcow2,
    Raw,
    Subvol,
    Vmdk,
}
words!(GetNodesNodeStorageItemFormatsDefault {
    Qcow2 = "qcow2",
    Raw = "raw",
    Subvol = "subvol",
    Vmdk = "vmdk",
});

/// Of `GET /nodes/{node}/storage`.
///
/// Described by Proxmox VE since 9.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageItemFormatsSupportedItem {
    Qcow2,
    Raw,
    Subvol,
    Vmdk,
}
words!(GetNodesNodeStorageItemFormatsSupportedItem {
    Qcow2 = "qcow2",
    Raw = "raw",
    Subvol = "subvol",
    Vmdk = "vmdk",
});

/// Of `GET /nodes/{node}/storage`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageResponse {
    pub data: Option<List<GetNodesNodeStorageItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/storage/{storage}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentItem {
    /// At least 0.
    pub ctime: Option<PveInt>,
    pub encrypted: Option<PveStr>,
    pub format: Option<PveStr>,
    pub notes: Option<PveStr>,
    pub parent: Option<PveStr>,
    pub protected: Option<PveBool>,
    /// Bytes.
    pub size: Option<PveInt>,
    /// Bytes.
    pub used: Option<PveInt>,
    pub verification: Option<GetNodesNodeStorageStorageContentItemVerification>,
    pub vmid: Option<PveInt>,
    pub volid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentItem {
    ctime = plain "ctime",
    encrypted = plain "encrypted",
    format = plain "format",
    notes = plain "notes",
    parent = plain "parent",
    protected = plain "protected",
    size = plain "size",
    used = plain "used",
    verification = nested "verification",
    vmid = plain "vmid",
    volid = plain "volid",
});

/// Of `GET /nodes/{node}/storage/{storage}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentItemVerification {
    pub state: Option<PveStr>,
    pub upid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentItemVerification {
    state = plain "state",
    upid = plain "upid",
});

/// Of `GET /nodes/{node}/storage/{storage}/content`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentResponse {
    pub data: Option<List<GetNodesNodeStorageStorageContentItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentResponse {
    data = plain "data",
    total = plain "total",
});

