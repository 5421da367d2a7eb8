// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidSnapshotItem {
    pub description: Option<PveStr>,
    pub name: Option<PveStr>,
    pub parent: Option<PveStr>,
    /// Seconds since the epoch.
    pub snaptime: Option<PveInt>,
    pub vmstate: Option<PveBool>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidSnapshotItem {
    description = plain "description",
    name = plain "name",
    parent = plain "parent",
    snaptime = plain "snaptime",
    vmstate = plain "vmstate",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidSnapshotResponse {
    pub data: Option<List<GetNodesNodeQemuVmidSnapshotItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidSnapshotResponse {
    data = plain "data",
    total = plain "total",
});

