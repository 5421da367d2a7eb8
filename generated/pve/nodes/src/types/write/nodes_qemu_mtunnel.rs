// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/mtunnel`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidMtunnelBody {
    /// Format `pve-bridge-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridges: Option<String>,
    /// Format `pve-storage-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storages: Option<String>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/mtunnel`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMtunnelData {
    pub socket: Option<PveStr>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMtunnelData {
    socket = plain "socket",
    ticket = plain "ticket",
    upid = plain "upid",
});
redacted!(PostNodesNodeQemuVmidMtunnelData {
    socket,
    upid
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu/{vmid}/mtunnel`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMtunnelResponse {
    pub data: Option<PostNodesNodeQemuVmidMtunnelData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMtunnelResponse {
    data = plain "data",
});

