// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/move_volume`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidMoveVolumeBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<f64>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete: Option<PveBool>,
    /// At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// At most 40 characters.
    #[serde(rename = "target-digest", skip_serializing_if = "Option::is_none")]
    pub target_digest: Option<String>,
    /// At least 1. Format `pve-vmid`.
    #[serde(rename = "target-vmid", skip_serializing_if = "Option::is_none")]
    pub target_vmid: Option<i64>,
    #[serde(rename = "target-volume", skip_serializing_if = "Option::is_none")]
    pub target_volume: Option<PostNodesNodeLxcVmidMoveVolumeBodyTargetVolume>,
    pub volume: PostNodesNodeLxcVmidMoveVolumeBodyVolume,
}
impl PostNodesNodeLxcVmidMoveVolumeBody {
    /// With what is required; everything else is left out.
    pub fn new(volume: PostNodesNodeLxcVmidMoveVolumeBodyVolume) -> Self {
        Self {
            bwlimit: Default::default(),
            delete: Default::default(),
            digest: Default::default(),
            storage: Default::default(),
            target_digest: Default::default(),
            target_vmid: Default::default(),
            target_volume: Default::default(),
            volume,
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/move_volume`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidMoveVolumeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidMoveVolumeResponse {
    data = plain "data",
});

