// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrdData {
    pub filename: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrdData {
    filename = "filename",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// `decade`: since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrdQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
}
words!(GetNodesNodeRrdQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
    Decade = "decade",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrdResponse {
    pub data: Option<GetNodesNodeRrdData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrdResponse {
    data = "data",
});

