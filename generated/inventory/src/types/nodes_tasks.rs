// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/tasks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTasksItem {
    pub endtime: Option<PveInt>,
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub pid: Option<PveInt>,
    pub pstart: Option<PveInt>,
    pub starttime: Option<PveInt>,
    pub status: Option<PveStr>,
    pub type_: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTasksItem {
    endtime = plain "endtime",
    id = plain "id",
    node = plain "node",
    pid = plain "pid",
    pstart = plain "pstart",
    starttime = plain "starttime",
    status = plain "status",
    type_ = plain "type",
    upid = plain "upid",
    user = plain "user",
});

/// Of `GET /nodes/{node}/tasks`.
///
/// Default `archive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeTasksQuerySource {
    Archive,
    Active,
    All,
}
words!(GetNodesNodeTasksQuerySource {
    Archive = "archive",
    Active = "active",
    All = "all",
});

/// Of `GET /nodes/{node}/tasks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTasksResponse {
    pub data: Option<List<GetNodesNodeTasksItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTasksResponse {
    data = plain "data",
    total = plain "total",
});

