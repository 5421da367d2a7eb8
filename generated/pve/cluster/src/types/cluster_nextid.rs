// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /cluster/nextid`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetClusterNextidResponse {
    pub data: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetClusterNextidResponse {
    data = plain "data",
});

