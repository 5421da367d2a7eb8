// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdLogItem {
    n = "n",
    t = "t",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdLogResponse {
    pub data: Option<List<GetNodesNodeReplicationIdLogItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdLogResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdResponse {
    data = "data",
    total = "total",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdStatusResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationItem {
    pub id: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationItem {
    id = "id",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationResponse {
    pub data: Option<List<GetNodesNodeReplicationItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationResponse {
    data = "data",
    total = "total",
});

