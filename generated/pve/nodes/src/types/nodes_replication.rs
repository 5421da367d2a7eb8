// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/replication/{id}/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdLogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdLogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/replication/{id}/log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdLogResponse {
    pub data: Option<List<GetNodesNodeReplicationIdLogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdLogResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/replication/{id}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdResponse {
    data = plain "data",
    total = plain "total",
});

/// Of `GET /nodes/{node}/replication/{id}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationIdStatusResponse {
    pub data: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationIdStatusResponse {
    data = plain "data",
});

/// Of `GET /nodes/{node}/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationItem {
    pub id: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationItem {
    id = plain "id",
});

/// Of `GET /nodes/{node}/replication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReplicationResponse {
    pub data: Option<List<GetNodesNodeReplicationItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReplicationResponse {
    data = plain "data",
    total = plain "total",
});

