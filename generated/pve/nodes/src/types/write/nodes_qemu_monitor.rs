// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct PostNodesNodeQemuVmidMonitorBody {
    pub command: String,
}
impl PostNodesNodeQemuVmidMonitorBody {
    /// With what is required; everything else is left out.
    pub fn new(command: String) -> Self {
        Self { command }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMonitorResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMonitorResponse {
    data = "data",
});

