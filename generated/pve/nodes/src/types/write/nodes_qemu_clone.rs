// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/clone`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidCloneBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<PostNodesNodeQemuVmidCloneBodyFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full: Option<PveBool>,
    /// Format `dns-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// At least 1. Format `pve-vmid`.
    pub newid: i64,
    /// Format `pve-poolid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// At most 40 characters. Format `pve-configid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapname: Option<String>,
    /// Format `pve-storage-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Format `pve-node`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
}
impl PostNodesNodeQemuVmidCloneBody {
    /// With what is required; everything else is left out.
    pub fn new(newid: i64) -> Self {
        Self {
            bwlimit: Default::default(),
            description: Default::default(),
            format: Default::default(),
            full: Default::default(),
            name: Default::default(),
            newid,
            pool: Default::default(),
            snapname: Default::default(),
            storage: Default::default(),
            target: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/clone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidCloneBodyFormat {
    Raw,
    Qcow2,
    Vmdk,
}
words!(PostNodesNodeQemuVmidCloneBodyFormat {
    Raw = "raw",
    Qcow2 = "qcow2",
    Vmdk = "vmdk",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/clone`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidCloneResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidCloneResponse {
    data = plain "data",
});

