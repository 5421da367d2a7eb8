// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/remote_migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidRemoteMigrateBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<f64>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<PveBool>,
    /// Format `bridge-pair-list`.
    #[serde(rename = "target-bridge")]
    pub target_bridge: String,
    /// Format `proxmox-remote`.
    #[serde(rename = "target-endpoint")]
    pub target_endpoint: PropertyString<FormatProxmoxRemote>,
    /// Format `storage-pair-list`.
    #[serde(rename = "target-storage")]
    pub target_storage: String,
    /// At least 1. Format `pve-vmid`.
    #[serde(rename = "target-vmid", skip_serializing_if = "Option::is_none")]
    pub target_vmid: Option<i64>,
    /// Default `180`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
}
impl PostNodesNodeLxcVmidRemoteMigrateBody {
    /// With what is required; everything else is left out.
    pub fn new(
        target_bridge: String,
        target_endpoint: PropertyString<FormatProxmoxRemote>,
        target_storage: String,
    ) -> Self {
        Self {
            bwlimit: Default::default(),
            delete: Default::default(),
            online: Default::default(),
            restart: Default::default(),
            target_bridge,
            target_endpoint,
            target_storage,
            target_vmid: Default::default(),
            timeout: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/remote_migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidRemoteMigrateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidRemoteMigrateResponse {
    data = plain "data",
});

