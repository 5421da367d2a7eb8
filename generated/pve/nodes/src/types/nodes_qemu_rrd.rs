// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidRrdData {
    pub filename: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidRrdData {
    filename = plain "filename",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/rrd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidRrdQueryCf {
    Average,
    Max,
}
words!(GetNodesNodeQemuVmidRrdQueryCf {
    Average = "AVERAGE",
    Max = "MAX",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/rrd`.
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

/// Of `GET /nodes/{node}/qemu/{vmid}/rrd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidRrdResponse {
    pub data: Option<GetNodesNodeQemuVmidRrdData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidRrdResponse {
    data = plain "data",
});

