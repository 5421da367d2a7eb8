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

/// Of `GET /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentVolumeData {
    pub format: Option<PveStr>,
    pub notes: Option<PveStr>,
    pub path: Option<PveStr>,
    pub protected: Option<PveBool>,
    /// Bytes.
    pub size: Option<PveInt>,
    /// Bytes.
    pub used: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentVolumeData {
    format = plain "format",
    notes = plain "notes",
    path = plain "path",
    protected = plain "protected",
    size = plain "size",
    used = plain "used",
});

/// Of `GET /nodes/{node}/storage/{storage}/content/{volume}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentVolumeResponse {
    pub data: Option<GetNodesNodeStorageStorageContentVolumeData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentVolumeResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/storage/{storage}/file-restore/download`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreDownloadResponse {
    pub data: Option<::serde_json::Value>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreDownloadResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/storage/{storage}/file-restore/list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreListItem {
    pub filepath: Option<PveStr>,
    pub leaf: Option<PveBool>,
    pub mtime: Option<PveInt>,
    pub size: Option<PveInt>,
    pub text: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreListItem {
    filepath = plain "filepath",
    leaf = plain "leaf",
    mtime = plain "mtime",
    size = plain "size",
    text = plain "text",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/storage/{storage}/file-restore/list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreListResponse {
    pub data: Option<List<GetNodesNodeStorageStorageFileRestoreListItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreListResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataData {
    pub create_args: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub disks: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub net: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub source: Option<OpenEnum<GetNodesNodeStorageStorageImportMetadataDataSource>>,
    pub type_: Option<OpenEnum<GetNodesNodeStorageStorageImportMetadataDataType>>,
    pub warnings: Option<List<GetNodesNodeStorageStorageImportMetadataDataWarningsItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataData {
    create_args = nested "create-args",
    disks = nested "disks",
    net = nested "net",
    source = plain "source",
    type_ = plain "type",
    warnings = nested "warnings",
});

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageImportMetadataDataSource {
    Esxi,
}
words!(GetNodesNodeStorageStorageImportMetadataDataSource {
    Esxi = "esxi",
});

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageImportMetadataDataType {
    Vm,
}
words!(GetNodesNodeStorageStorageImportMetadataDataType {
    Vm = "vm",
});

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataDataWarningsItem {
    pub key: Option<PveStr>,
    pub type_: Option<
        OpenEnum<GetNodesNodeStorageStorageImportMetadataDataWarningsItemType>,
    >,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataDataWarningsItem {
    key = plain "key",
    type_ = plain "type",
    value = plain "value",
});
redacted!(GetNodesNodeStorageStorageImportMetadataDataWarningsItem {
    type_,
    value
} secret {
    key
} undeclared { extra });

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2. `ova-needs-extracting`: since 8.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageImportMetadataDataWarningsItemType {
    CdromImageIgnored,
    EfiStateLost,
    GuestIsRunning,
    NvmeUnsupported,
    OvaNeedsExtracting,
    OvmfWithLsiUnsupported,
    SerialPortSocketOnly,
}
words!(GetNodesNodeStorageStorageImportMetadataDataWarningsItemType {
    CdromImageIgnored = "cdrom-image-ignored",
    EfiStateLost = "efi-state-lost",
    GuestIsRunning = "guest-is-running",
    NvmeUnsupported = "nvme-unsupported",
    OvaNeedsExtracting = "ova-needs-extracting",
    OvmfWithLsiUnsupported = "ovmf-with-lsi-unsupported",
    SerialPortSocketOnly = "serial-port-socket-only",
});

/// Of `GET /nodes/{node}/storage/{storage}/import-metadata`.
///
/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataResponse {
    pub data: Option<GetNodesNodeStorageStorageImportMetadataData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/storage/{storage}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageItem {
    pub subdir: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageItem {
    subdir = plain "subdir",
});

/// Of `GET /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStoragePrunebackupsItem {
    pub ctime: Option<PveInt>,
    pub mark: Option<OpenEnum<GetNodesNodeStorageStoragePrunebackupsItemMark>>,
    pub type_: Option<PveStr>,
    pub vmid: Option<PveInt>,
    pub volid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStoragePrunebackupsItem {
    ctime = plain "ctime",
    mark = plain "mark",
    type_ = plain "type",
    vmid = plain "vmid",
    volid = plain "volid",
});

/// Of `GET /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStoragePrunebackupsItemMark {
    Keep,
    Remove,
    Protected,
    Renamed,
}
words!(GetNodesNodeStorageStoragePrunebackupsItemMark {
    Keep = "keep",
    Remove = "remove",
    Protected = "protected",
    Renamed = "renamed",
});

/// Of `GET /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu,
    Lxc,
}
words!(GetNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu = "qemu",
    Lxc = "lxc",
});

/// Of `GET /nodes/{node}/storage/{storage}/prunebackups`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStoragePrunebackupsResponse {
    pub data: Option<List<GetNodesNodeStorageStoragePrunebackupsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStoragePrunebackupsResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/storage/{storage}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageResponse {
    pub data: Option<List<GetNodesNodeStorageStorageItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrdData {
    pub filename: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrdData {
    filename = plain "filename",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeStorageStorageRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrdQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeStorageStorageRrdQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrdResponse {
    pub data: Option<GetNodesNodeStorageStorageRrdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrdResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeStorageStorageRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrddataQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeStorageStorageRrddataQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

/// Of `GET /nodes/{node}/storage/{storage}/rrddata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrddataResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/storage/{storage}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageStatusData {
    pub active: Option<PveBool>,
    /// Bytes.
    pub avail: Option<PveInt>,
    /// Format `pve-storage-content-list`.
    pub content: Option<PveStr>,
    pub enabled: Option<PveBool>,
    pub shared: Option<PveBool>,
    /// Bytes.
    pub total: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// Bytes.
    pub used: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageStatusData {
    active = plain "active",
    avail = plain "avail",
    content = plain "content",
    enabled = plain "enabled",
    shared = plain "shared",
    total = plain "total",
    type_ = plain "type",
    used = plain "used",
});

/// Of `GET /nodes/{node}/storage/{storage}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageStatusResponse {
    pub data: Option<GetNodesNodeStorageStorageStatusData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageStatusResponse {
    data = plain "data",
});

