// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageItem {
    active = "active",
    avail = "avail",
    content = "content",
    enabled = "enabled",
    formats = "formats",
    select_existing = "select_existing",
    shared = "shared",
    storage = "storage",
    total = "total",
    type_ = "type",
    used = "used",
    used_fraction = "used_fraction",
});

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageItemFormats {
    pub default: Option<OpenEnum<GetNodesNodeStorageItemFormatsDefault>>,
    pub supported: Option<List<OpenEnum<GetNodesNodeStorageItemFormatsSupportedItem>>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageItemFormats {
    default = "default",
    supported = "supported",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageResponse {
    pub data: Option<List<GetNodesNodeStorageItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentItem {
    ctime = "ctime",
    encrypted = "encrypted",
    format = "format",
    notes = "notes",
    parent = "parent",
    protected = "protected",
    size = "size",
    used = "used",
    verification = "verification",
    vmid = "vmid",
    volid = "volid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentItemVerification {
    pub state: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentItemVerification {
    state = "state",
    upid = "upid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentResponse {
    pub data: Option<List<GetNodesNodeStorageStorageContentItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentResponse {
    data = "data",
    total = "total",
});

