// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidPendingItem {
    /// From 0 to 2.
    pub delete: Option<PveInt>,
    pub key: Option<PveStr>,
    pub pending: Option<PveStr>,
    pub value: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidPendingItem {
    delete = "delete",
    key = "key",
    pending = "pending",
    value = "value",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidPendingResponse {
    pub data: Option<List<GetNodesNodeQemuVmidPendingItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidPendingResponse {
    data = "data",
    total = "total",
});

