// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/time`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTimeData {
    /// Seconds since the epoch, UTC. At least 1297163644.
    pub localtime: Option<PveInt>,
    /// Seconds since the epoch. At least 1297163644.
    pub time: Option<PveInt>,
    pub timezone: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTimeData {
    localtime = plain "localtime",
    time = plain "time",
    timezone = plain "timezone",
});

/// Of `GET /nodes/{node}/time`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTimeResponse {
    pub data: Option<GetNodesNodeTimeData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTimeResponse {
    data = plain "data",
});

