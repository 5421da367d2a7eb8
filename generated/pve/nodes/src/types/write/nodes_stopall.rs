// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/stopall`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStopallBody {
    /// Default `1`.
    #[serde(rename = "force-stop", skip_serializing_if = "Option::is_none")]
    pub force_stop: Option<PveBool>,
    /// From 0 to 7200. Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
}

/// Of `POST /nodes/{node}/stopall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeStopallResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeStopallResponse {
    data = plain "data",
});

