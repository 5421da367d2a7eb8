// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/mtunnel`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidMtunnelBody {
    /// Format `pve-bridge-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bridges: Option<String>,
    /// Format `pve-storage-id-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storages: Option<String>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/mtunnel`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidMtunnelData {
    pub socket: Option<PveStr>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidMtunnelData {
    socket = plain "socket",
    ticket = plain "ticket",
    upid = plain "upid",
});
redacted!(PostNodesNodeLxcVmidMtunnelData {
    socket,
    upid
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/lxc/{vmid}/mtunnel`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidMtunnelResponse {
    pub data: Option<PostNodesNodeLxcVmidMtunnelData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidMtunnelResponse {
    data = plain "data",
});

