// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/pending`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidPendingItem {
    /// From 0 to 2.
    pub delete: Option<PveInt>,
    pub key: Option<PveStr>,
    pub pending: Option<PveStr>,
    pub value: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidPendingItem {
    delete = plain "delete",
    key = plain "key",
    pending = plain "pending",
    value = plain "value",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/pending`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidPendingResponse {
    pub data: Option<List<GetNodesNodeQemuVmidPendingItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidPendingResponse {
    data = plain "data",
    total = plain "total",
});

