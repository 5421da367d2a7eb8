// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/suspendall`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeSuspendallBody {
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
}

/// Of `POST /nodes/{node}/suspendall`.
///
/// Described by Proxmox VE since 8.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeSuspendallResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeSuspendallResponse {
    data = plain "data",
});

