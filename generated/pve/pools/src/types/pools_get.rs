// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /pools`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsItem {
    pub comment: Option<PveStr>,
    pub members: Option<List<GetPoolsItemMembersItem>>,
    pub poolid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsItem {
    comment = plain "comment",
    members = nested "members",
    poolid = plain "poolid",
});

/// Of `GET /pools`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsItemMembersItem {
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<GetPoolsItemMembersItemType>>,
    pub vmid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsItemMembersItem {
    id = plain "id",
    node = plain "node",
    storage = plain "storage",
    type_ = plain "type",
    vmid = plain "vmid",
});

/// Of `GET /pools`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetPoolsItemMembersItemType {
    Qemu,
    Lxc,
    Openvz,
    Storage,
}
words!(GetPoolsItemMembersItemType {
    Qemu = "qemu",
    Lxc = "lxc",
    Openvz = "openvz",
    Storage = "storage",
});

/// Of `GET /pools/{poolid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidData {
    pub comment: Option<PveStr>,
    pub members: Option<List<GetPoolsPoolidDataMembersItem>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidData {
    comment = plain "comment",
    members = nested "members",
});

/// Of `GET /pools/{poolid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidDataMembersItem {
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<GetPoolsPoolidDataMembersItemType>>,
    pub vmid: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidDataMembersItem {
    id = plain "id",
    node = plain "node",
    storage = plain "storage",
    type_ = plain "type",
    vmid = plain "vmid",
});

/// Of `GET /pools/{poolid}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetPoolsPoolidDataMembersItemType {
    Qemu,
    Lxc,
    Openvz,
    Storage,
}
words!(GetPoolsPoolidDataMembersItemType {
    Qemu = "qemu",
    Lxc = "lxc",
    Openvz = "openvz",
    Storage = "storage",
});

/// Of `GET /pools/{poolid}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetPoolsPoolidQueryType {
    Qemu,
    Lxc,
    Storage,
}
words!(GetPoolsPoolidQueryType {
    Qemu = "qemu",
    Lxc = "lxc",
    Storage = "storage",
});

/// Of `GET /pools/{poolid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidResponse {
    pub data: Option<GetPoolsPoolidData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidResponse {
    data = plain "data",
});

/// Of `GET /pools`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetPoolsQueryType {
    Qemu,
    Lxc,
    Storage,
}
words!(GetPoolsQueryType {
    Qemu = "qemu",
    Lxc = "lxc",
    Storage = "storage",
});

/// Of `GET /pools`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsResponse {
    pub data: Option<List<GetPoolsItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsResponse {
    data = plain "data",
    total = plain "total",
});

