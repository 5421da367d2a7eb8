// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/monitor`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidMonitorBody {
    pub command: String,
}
impl PostNodesNodeQemuVmidMonitorBody {
    /// With what is required; everything else is left out.
    pub fn new(command: String) -> Self {
        Self { command }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/monitor`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMonitorResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMonitorResponse {
    data = plain "data",
});

