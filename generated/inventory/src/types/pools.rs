// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsItem {
    pub comment: Option<PveStr>,
    pub members: Option<List<GetPoolsItemMembersItem>>,
    pub poolid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsItem {
    comment = "comment",
    members = "members",
    poolid = "poolid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsItemMembersItem {
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<GetPoolsItemMembersItemType>>,
    pub vmid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsItemMembersItem {
    id = "id",
    node = "node",
    storage = "storage",
    type_ = "type",
    vmid = "vmid",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidData {
    pub comment: Option<PveStr>,
    pub members: Option<List<GetPoolsPoolidDataMembersItem>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidData {
    comment = "comment",
    members = "members",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidDataMembersItem {
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub storage: Option<PveStr>,
    pub type_: Option<OpenEnum<GetPoolsPoolidDataMembersItemType>>,
    pub vmid: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidDataMembersItem {
    id = "id",
    node = "node",
    storage = "storage",
    type_ = "type",
    vmid = "vmid",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsPoolidResponse {
    pub data: Option<GetPoolsPoolidData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsPoolidResponse {
    data = "data",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPoolsResponse {
    pub data: Option<List<GetPoolsItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetPoolsResponse {
    data = "data",
    total = "total",
});

