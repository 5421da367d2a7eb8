// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/tasks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterTasksItem {
    pub upid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterTasksItem {
    upid = plain "upid",
});

/// Of `GET /cluster/tasks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterTasksResponse {
    pub data: Option<List<GetClusterTasksItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterTasksResponse {
    data = plain "data",
    total = plain "total",
});

