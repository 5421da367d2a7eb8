// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTimeData {
    /// Seconds since the epoch, UTC. At least 1297163644.
    pub localtime: Option<PveInt>,
    /// Seconds since the epoch. At least 1297163644.
    pub time: Option<PveInt>,
    pub timezone: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTimeData {
    localtime = "localtime",
    time = "time",
    timezone = "timezone",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeTimeResponse {
    pub data: Option<GetNodesNodeTimeData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeTimeResponse {
    data = "data",
});

