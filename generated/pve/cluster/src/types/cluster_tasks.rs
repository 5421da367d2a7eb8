// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterTasksItem {
    pub upid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterTasksItem {
    upid = "upid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterTasksResponse {
    pub data: Option<List<GetClusterTasksItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterTasksResponse {
    data = "data",
    total = "total",
});

