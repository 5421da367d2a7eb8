// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidMigrateBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<PveBool>,
    /// Format `pve-node`.
    pub target: String,
    /// Format `storage-pair-list`.
    #[serde(rename = "target-storage", skip_serializing_if = "Option::is_none")]
    pub target_storage: Option<String>,
    /// Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}
impl PostNodesNodeLxcVmidMigrateBody {
    /// With what is required; everything else is left out.
    pub fn new(target: String) -> Self {
        Self {
            bwlimit: Default::default(),
            online: Default::default(),
            restart: Default::default(),
            target,
            target_storage: Default::default(),
            timeout: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidMigrateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidMigrateResponse {
    data = plain "data",
});

