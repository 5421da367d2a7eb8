// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/status`.
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
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusItem {
    id = plain "id",
    ip = plain "ip",
    level = plain "level",
    local = plain "local",
    name = plain "name",
    nodeid = plain "nodeid",
    nodes = plain "nodes",
    online = plain "online",
    quorate = plain "quorate",
    type_ = plain "type",
    version = plain "version",
});

/// Of `GET /cluster/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetClusterStatusItemType {
    Cluster,
    Node,
}
words!(GetClusterStatusItemType {
    Cluster = "cluster",
    Node = "node",
});

/// Of `GET /cluster/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterStatusResponse {
    pub data: Option<List<GetClusterStatusItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterStatusResponse {
    data = plain "data",
    total = plain "total",
});

