// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/startall`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStartallBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
}

/// Of `POST /nodes/{node}/startall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStartallResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStartallResponse {
    data = plain "data",
});

