// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidRrddataQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeQemuVmidRrddataQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/rrddata`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidRrddataQueryTimeframe {
    Hour,
    Day,
    Week,
    Month,
    Year,
}
words!(GetNodesNodeQemuVmidRrddataQueryTimeframe {
    Hour = "hour",
    Day = "day",
    Week = "week",
    Month = "month",
    Year = "year",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/rrddata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidRrddataResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidRrddataResponse {
    data = plain "data",
    total = plain "total",
});

