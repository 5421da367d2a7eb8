// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusItem {
    pub id: Option<PveStr>,
    pub ip: Option<PveStr>,
    pub level: Option<PveStr>,
    pub local: Option<PveBool>,
    pub name: Option<PveStr>,
    pub nodeid: Option<PveInt>,
    pub nodes: Option<PveInt>,
    pub online: Option<PveBool>,
    pub quorate: Option<PveBool>,
    pub type_: Option<OpenEnum<GetClusterStatusItemType>>,
    pub version: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusItem {
    id = "id",
    ip = "ip",
    level = "level",
    local = "local",
    name = "name",
    nodeid = "nodeid",
    nodes = "nodes",
    online = "online",
    quorate = "quorate",
    type_ = "type",
    version = "version",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterStatusItemType {
    Cluster,
    Node,
}
words!(GetClusterStatusItemType {
    Cluster = "cluster",
    Node = "node",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusResponse {
    pub data: Option<List<GetClusterStatusItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusResponse {
    data = "data",
    total = "total",
});

