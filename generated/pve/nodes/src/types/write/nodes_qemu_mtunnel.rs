// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeQemuVmidMtunnelBody {
    /// Format `pve-bridge-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridges: Option<String>,
    /// Format `pve-storage-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storages: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMtunnelData {
    pub socket: Option<PveStr>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMtunnelData {
    socket = "socket",
    ticket = "ticket",
    upid = "upid",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMtunnelResponse {
    pub data: Option<PostNodesNodeQemuVmidMtunnelData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMtunnelResponse {
    data = "data",
});

