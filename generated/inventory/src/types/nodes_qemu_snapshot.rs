// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidSnapshotItem {
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub parent: Option<PveStr>,
    /// Seconds since the epoch.
    pub snaptime: Option<PveInt>,
    pub vmstate: Option<PveBool>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidSnapshotItem {
    description = "description",
    name = "name",
    parent = "parent",
    snaptime = "snaptime",
    vmstate = "vmstate",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidSnapshotResponse {
    pub data: Option<List<GetNodesNodeQemuVmidSnapshotItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidSnapshotResponse {
    data = "data",
    total = "total",
});

