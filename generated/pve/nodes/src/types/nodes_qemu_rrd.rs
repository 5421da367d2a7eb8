// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidRrdData {
    pub filename: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidRrdData {
    filename = "filename",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeQemuVmidRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidRrdQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeQemuVmidRrdQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidRrdResponse {
    pub data: Option<GetNodesNodeQemuVmidRrdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidRrdResponse {
    data = "data",
});

