// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// `decade`: since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrddataQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
}
words!(GetNodesNodeRrddataQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
    Decade = "decade",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrddataResponse {
    data = "data",
    total = "total",
});

