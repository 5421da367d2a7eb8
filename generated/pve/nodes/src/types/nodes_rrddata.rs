// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/rrddata`.
///
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

/// Of `GET /nodes/{node}/rrddata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeRrddataResponse {
    data = plain "data",
    total = plain "total",
});

