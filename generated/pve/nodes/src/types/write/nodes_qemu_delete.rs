// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/qemu/{vmid}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeQemuVmidResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeQemuVmidResponse {
    data = plain "data",
});

