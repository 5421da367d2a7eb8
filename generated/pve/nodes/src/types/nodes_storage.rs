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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentVolumeData {
    format = "format",
    notes = "notes",
    path = "path",
    protected = "protected",
    size = "size",
    used = "used",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageContentVolumeResponse {
    pub data: Option<GetNodesNodeStorageStorageContentVolumeData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageContentVolumeResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreDownloadResponse {
    pub data: Option<::serde_json::Value>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreDownloadResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreListItem {
    pub filepath: Option<PveStr>,
    pub leaf: Option<PveBool>,
    pub mtime: Option<PveInt>,
    pub size: Option<PveInt>,
    pub text: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreListItem {
    filepath = "filepath",
    leaf = "leaf",
    mtime = "mtime",
    size = "size",
    text = "text",
    type_ = "type",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageFileRestoreListResponse {
    pub data: Option<List<GetNodesNodeStorageStorageFileRestoreListItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageFileRestoreListResponse {
    data = "data",
    total = "total",
});

/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataData {
    pub create_args: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub disks: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub net: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub source: Option<OpenEnum<GetNodesNodeStorageStorageImportMetadataDataSource>>,
    pub type_: Option<OpenEnum<GetNodesNodeStorageStorageImportMetadataDataType>>,
    pub warnings: Option<List<GetNodesNodeStorageStorageImportMetadataDataWarningsItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataData {
    create_args = "create-args",
    disks = "disks",
    net = "net",
    source = "source",
    type_ = "type",
    warnings = "warnings",
});

/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageImportMetadataDataSource {
    Esxi,
}
words!(GetNodesNodeStorageStorageImportMetadataDataSource {
    Esxi = "esxi",
});

/// Described by Proxmox VE since 8.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageImportMetadataDataType {
    Vm,
}
words!(GetNodesNodeStorageStorageImportMetadataDataType {
    Vm = "vm",
});

/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataDataWarningsItem {
    pub key: Option<PveStr>,
    pub type_: Option<
        OpenEnum<GetNodesNodeStorageStorageImportMetadataDataWarningsItemType>,
    >,
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataDataWarningsItem {
    key = "key",
    type_ = "type",
    value = "value",
});

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

/// Described by Proxmox VE since 8.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageImportMetadataResponse {
    pub data: Option<GetNodesNodeStorageStorageImportMetadataData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageImportMetadataResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageItem {
    pub subdir: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageItem {
    subdir = "subdir",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStoragePrunebackupsItem {
    pub ctime: Option<PveInt>,
    pub mark: Option<OpenEnum<GetNodesNodeStorageStoragePrunebackupsItemMark>>,
    pub type_: Option<PveStr>,
    pub vmid: Option<PveInt>,
    pub volid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStoragePrunebackupsItem {
    ctime = "ctime",
    mark = "mark",
    type_ = "type",
    vmid = "vmid",
    volid = "volid",
});

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu,
    Lxc,
}
words!(GetNodesNodeStorageStoragePrunebackupsQueryType {
    Qemu = "qemu",
    Lxc = "lxc",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStoragePrunebackupsResponse {
    pub data: Option<List<GetNodesNodeStorageStoragePrunebackupsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStoragePrunebackupsResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageResponse {
    pub data: Option<List<GetNodesNodeStorageStorageItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrdData {
    pub filename: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrdData {
    filename = "filename",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeStorageStorageRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrdResponse {
    pub data: Option<GetNodesNodeStorageStorageRrdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrdResponse {
    data = "data",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeStorageStorageRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeStorageStorageRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageRrddataResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageStatusData {
    active = "active",
    avail = "avail",
    content = "content",
    enabled = "enabled",
    shared = "shared",
    total = "total",
    type_ = "type",
    used = "used",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeStorageStorageStatusResponse {
    pub data: Option<GetNodesNodeStorageStorageStatusData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeStorageStorageStatusResponse {
    data = "data",
});

