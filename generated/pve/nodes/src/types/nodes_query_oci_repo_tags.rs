// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Described by Proxmox VE since 9.1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQueryOciRepoTagsResponse {
    pub data: Option<List<PveStr>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQueryOciRepoTagsResponse {
    data = "data",
    total = "total",
});

