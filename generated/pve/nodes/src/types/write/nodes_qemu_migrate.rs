// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidMigrateBody {
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bwlimit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    /// Format `CIDR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_network: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_type: Option<PostNodesNodeQemuVmidMigrateBodyMigrationType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online: Option<PveBool>,
    /// Format `pve-node`.
    pub target: String,
    /// Format `storage-pair-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targetstorage: Option<String>,
    /// Proxmox VE: since 9.0. Default `0`.
    #[serde(rename = "with-conntrack-state", skip_serializing_if = "Option::is_none")]
    pub with_conntrack_state: Option<PveBool>,
    #[serde(rename = "with-local-disks", skip_serializing_if = "Option::is_none")]
    pub with_local_disks: Option<PveBool>,
}
impl PostNodesNodeQemuVmidMigrateBody {
    /// With what is required; everything else is left out.
    pub fn new(target: String) -> Self {
        Self {
            bwlimit: Default::default(),
            force: Default::default(),
            migration_network: Default::default(),
            migration_type: Default::default(),
            online: Default::default(),
            target,
            targetstorage: Default::default(),
            with_conntrack_state: Default::default(),
            with_local_disks: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/migrate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidMigrateBodyMigrationType {
    Secure,
    Insecure,
}
words!(PostNodesNodeQemuVmidMigrateBodyMigrationType {
    Secure = "secure",
    Insecure = "insecure",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/migrate`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidMigrateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidMigrateResponse {
    data = plain "data",
});

