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

/// Of `GET /nodes/{node}/tasks/{upid}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTasksUpidStatusData {
    pub exitstatus: Option<PveStr>,
    pub id: Option<PveStr>,
    pub node: Option<PveStr>,
    pub pid: Option<PveInt>,
    /// Proxmox VE: since 8.3.
    pub pstart: Option<PveInt>,
    /// The type differs: number in 7.4, number in 8.0, number in 8.1, number in 8.2, integer in 8.3, integer in 8.4, integer in 9.0, integer in 9.1.
    pub starttime: Option<PveNum>,
    pub status: Option<OpenEnum<GetNodesNodeTasksUpidStatusDataStatus>>,
    pub type_: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTasksUpidStatusData {
    exitstatus = plain "exitstatus",
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

/// Of `GET /nodes/{node}/tasks/{upid}/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeTasksUpidStatusDataStatus {
    Running,
    Stopped,
}
words!(GetNodesNodeTasksUpidStatusDataStatus {
    Running = "running",
    Stopped = "stopped",
});

/// Of `GET /nodes/{node}/tasks/{upid}/status`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTasksUpidStatusResponse {
    pub data: Option<GetNodesNodeTasksUpidStatusData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTasksUpidStatusResponse {
    data = plain "data",
});

