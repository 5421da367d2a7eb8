// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/disks/directory`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksDirectoryItem {
    pub device: Option<PveStr>,
    pub options: Option<PveStr>,
    pub path: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub unitfile: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksDirectoryItem {
    device = plain "device",
    options = plain "options",
    path = plain "path",
    type_ = plain "type",
    unitfile = plain "unitfile",
});

/// Of `GET /nodes/{node}/disks/directory`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksDirectoryResponse {
    pub data: Option<List<GetNodesNodeDisksDirectoryItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksDirectoryResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/disks/list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksListItem {
    pub devpath: Option<PveStr>,
    pub gpt: Option<PveBool>,
    pub health: Option<PveStr>,
    pub model: Option<PveStr>,
    pub mounted: Option<PveBool>,
    pub osdid: Option<PveInt>,
    /// Proxmox VE: since 8.1.
    pub osdid_list: Option<List<PveInt>>,
    pub parent: Option<PveStr>,
    pub serial: Option<PveStr>,
    pub size: Option<PveInt>,
    pub used: Option<PveStr>,
    pub vendor: Option<PveStr>,
    pub wwn: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksListItem {
    devpath = plain "devpath",
    gpt = plain "gpt",
    health = plain "health",
    model = plain "model",
    mounted = plain "mounted",
    osdid = plain "osdid",
    osdid_list = nested "osdid-list",
    parent = plain "parent",
    serial = plain "serial",
    size = plain "size",
    used = plain "used",
    vendor = plain "vendor",
    wwn = plain "wwn",
});

/// Of `GET /nodes/{node}/disks/list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeDisksListQueryType {
    Unused,
    JournalDisks,
}
words!(GetNodesNodeDisksListQueryType {
    Unused = "unused",
    JournalDisks = "journal_disks",
});

/// Of `GET /nodes/{node}/disks/list`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksListResponse {
    pub data: Option<List<GetNodesNodeDisksListItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksListResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmData {
    pub children: Option<List<GetNodesNodeDisksLvmDataChildrenItem>>,
    pub leaf: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmData {
    children = nested "children",
    leaf = plain "leaf",
});

/// Of `GET /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmDataChildrenItem {
    pub children: Option<List<GetNodesNodeDisksLvmDataChildrenItemChildrenItem>>,
    pub free: Option<PveInt>,
    pub leaf: Option<PveBool>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmDataChildrenItem {
    children = nested "children",
    free = plain "free",
    leaf = plain "leaf",
    name = plain "name",
    size = plain "size",
});

/// Of `GET /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmDataChildrenItemChildrenItem {
    pub free: Option<PveInt>,
    pub leaf: Option<PveBool>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmDataChildrenItemChildrenItem {
    free = plain "free",
    leaf = plain "leaf",
    name = plain "name",
    size = plain "size",
});

/// Of `GET /nodes/{node}/disks/lvm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmResponse {
    pub data: Option<GetNodesNodeDisksLvmData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/disks/lvmthin`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmthinItem {
    pub lv: Option<PveStr>,
    pub lv_size: Option<PveInt>,
    pub metadata_size: Option<PveInt>,
    pub metadata_used: Option<PveInt>,
    pub used: Option<PveInt>,
    pub vg: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmthinItem {
    lv = plain "lv",
    lv_size = plain "lv_size",
    metadata_size = plain "metadata_size",
    metadata_used = plain "metadata_used",
    used = plain "used",
    vg = plain "vg",
});

/// Of `GET /nodes/{node}/disks/lvmthin`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmthinResponse {
    pub data: Option<List<GetNodesNodeDisksLvmthinItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmthinResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/disks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/disks/smart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksSmartData {
    pub attributes: Option<List<::serde_json::Value>>,
    pub health: Option<PveStr>,
    pub text: Option<PveStr>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksSmartData {
    attributes = nested "attributes",
    health = plain "health",
    text = plain "text",
    type_ = plain "type",
});

/// Of `GET /nodes/{node}/disks/smart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksSmartResponse {
    pub data: Option<GetNodesNodeDisksSmartData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksSmartResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/disks/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsItem {
    pub alloc: Option<PveInt>,
    pub dedup: Option<PveNum>,
    pub frag: Option<PveInt>,
    pub free: Option<PveInt>,
    pub health: Option<PveStr>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsItem {
    alloc = plain "alloc",
    dedup = plain "dedup",
    frag = plain "frag",
    free = plain "free",
    health = plain "health",
    name = plain "name",
    size = plain "size",
});

/// Of `GET /nodes/{node}/disks/zfs/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameData {
    pub action: Option<PveStr>,
    pub children: Option<List<GetNodesNodeDisksZfsNameDataChildrenItem>>,
    pub errors: Option<PveStr>,
    pub name: Option<PveStr>,
    pub scan: Option<PveStr>,
    pub state: Option<PveStr>,
    pub status: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameData {
    action = plain "action",
    children = nested "children",
    errors = plain "errors",
    name = plain "name",
    scan = plain "scan",
    state = plain "state",
    status = plain "status",
});

/// Of `GET /nodes/{node}/disks/zfs/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameDataChildrenItem {
    pub cksum: Option<PveNum>,
    pub msg: Option<PveStr>,
    pub name: Option<PveStr>,
    pub read: Option<PveNum>,
    pub state: Option<PveStr>,
    pub write: Option<PveNum>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameDataChildrenItem {
    cksum = plain "cksum",
    msg = plain "msg",
    name = plain "name",
    read = plain "read",
    state = plain "state",
    write = plain "write",
});

/// Of `GET /nodes/{node}/disks/zfs/{name}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameResponse {
    pub data: Option<GetNodesNodeDisksZfsNameData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/disks/zfs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsResponse {
    pub data: Option<List<GetNodesNodeDisksZfsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsResponse {
    data = plain "data",
    total = plain "total",
});

