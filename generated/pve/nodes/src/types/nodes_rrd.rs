// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrdData {
    pub filename: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrdData {
    filename = plain "filename",
});

/// Of `GET /nodes/{node}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/rrd`.
///
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

/// Of `GET /nodes/{node}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrdResponse {
    pub data: Option<GetNodesNodeRrdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrdResponse {
    data = plain "data",
});

