// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFeatureData {
    pub has_feature: Option<PveBool>,
    pub nodes: Option<List<PveStr>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFeatureData {
    has_feature = "hasFeature",
    nodes = "nodes",
});

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidFeatureResponse {
    pub data: Option<GetNodesNodeQemuVmidFeatureData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidFeatureResponse {
    data = "data",
});

