// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/wakeonlan`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeWakeonlanResponse {
    /// Format `mac-addr`.
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeWakeonlanResponse {
    data = plain "data",
});

