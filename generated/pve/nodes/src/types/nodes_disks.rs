// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksDirectoryItem {
    pub device: Option<PveStr>,
    pub options: Option<PveStr>,
    pub path: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub unitfile: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksDirectoryItem {
    device = "device",
    options = "options",
    path = "path",
    type_ = "type",
    unitfile = "unitfile",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksDirectoryResponse {
    pub data: Option<List<GetNodesNodeDisksDirectoryItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksDirectoryResponse {
    data = "data",
    total = "total",
});

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
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksListItem {
    devpath = "devpath",
    gpt = "gpt",
    health = "health",
    model = "model",
    mounted = "mounted",
    osdid = "osdid",
    osdid_list = "osdid-list",
    parent = "parent",
    serial = "serial",
    size = "size",
    used = "used",
    vendor = "vendor",
    wwn = "wwn",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeDisksListQueryType {
    Unused,
    JournalDisks,
}
words!(GetNodesNodeDisksListQueryType {
    Unused = "unused",
    JournalDisks = "journal_disks",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksListResponse {
    pub data: Option<List<GetNodesNodeDisksListItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksListResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmData {
    pub children: Option<List<GetNodesNodeDisksLvmDataChildrenItem>>,
    pub leaf: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmData {
    children = "children",
    leaf = "leaf",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmDataChildrenItem {
    pub children: Option<List<GetNodesNodeDisksLvmDataChildrenItemChildrenItem>>,
    pub free: Option<PveInt>,
    pub leaf: Option<PveBool>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmDataChildrenItem {
    children = "children",
    free = "free",
    leaf = "leaf",
    name = "name",
    size = "size",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmDataChildrenItemChildrenItem {
    pub free: Option<PveInt>,
    pub leaf: Option<PveBool>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmDataChildrenItemChildrenItem {
    free = "free",
    leaf = "leaf",
    name = "name",
    size = "size",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmResponse {
    pub data: Option<GetNodesNodeDisksLvmData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmthinItem {
    pub lv: Option<PveStr>,
    pub lv_size: Option<PveInt>,
    pub metadata_size: Option<PveInt>,
    pub metadata_used: Option<PveInt>,
    pub used: Option<PveInt>,
    pub vg: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmthinItem {
    lv = "lv",
    lv_size = "lv_size",
    metadata_size = "metadata_size",
    metadata_used = "metadata_used",
    used = "used",
    vg = "vg",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksLvmthinResponse {
    pub data: Option<List<GetNodesNodeDisksLvmthinItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksLvmthinResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksSmartData {
    pub attributes: Option<List<::serde_json::Value>>,
    pub health: Option<PveStr>,
    pub text: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksSmartData {
    attributes = "attributes",
    health = "health",
    text = "text",
    type_ = "type",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksSmartResponse {
    pub data: Option<GetNodesNodeDisksSmartData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksSmartResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsItem {
    pub alloc: Option<PveInt>,
    pub dedup: Option<PveNum>,
    pub frag: Option<PveInt>,
    pub free: Option<PveInt>,
    pub health: Option<PveStr>,
    pub name: Option<PveStr>,
    pub size: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsItem {
    alloc = "alloc",
    dedup = "dedup",
    frag = "frag",
    free = "free",
    health = "health",
    name = "name",
    size = "size",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameData {
    pub action: Option<PveStr>,
    pub children: Option<List<GetNodesNodeDisksZfsNameDataChildrenItem>>,
    pub errors: Option<PveStr>,
    pub name: Option<PveStr>,
    pub scan: Option<PveStr>,
    pub state: Option<PveStr>,
    pub status: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameData {
    action = "action",
    children = "children",
    errors = "errors",
    name = "name",
    scan = "scan",
    state = "state",
    status = "status",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameDataChildrenItem {
    pub cksum: Option<PveNum>,
    pub msg: Option<PveStr>,
    pub name: Option<PveStr>,
    pub read: Option<PveNum>,
    pub state: Option<PveStr>,
    pub write: Option<PveNum>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameDataChildrenItem {
    cksum = "cksum",
    msg = "msg",
    name = "name",
    read = "read",
    state = "state",
    write = "write",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsNameResponse {
    pub data: Option<GetNodesNodeDisksZfsNameData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsNameResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDisksZfsResponse {
    pub data: Option<List<GetNodesNodeDisksZfsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDisksZfsResponse {
    data = "data",
    total = "total",
});

