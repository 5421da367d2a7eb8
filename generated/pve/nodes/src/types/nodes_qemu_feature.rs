// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/feature`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFeatureData {
    pub has_feature: Option<PveBool>,
    pub nodes: Option<List<PveStr>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFeatureData {
    has_feature = plain "hasFeature",
    nodes = nested "nodes",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/feature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GetNodesNodeQemuVmidFeatureQueryFeature {
    Snapshot,
    Clone,
    Copy,
}
words!(GetNodesNodeQemuVmidFeatureQueryFeature {
    Snapshot = "snapshot",
    Clone = "clone",
    Copy = "copy",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/feature`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFeatureResponse {
    pub data: Option<GetNodesNodeQemuVmidFeatureData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFeatureResponse {
    data = plain "data",
});

