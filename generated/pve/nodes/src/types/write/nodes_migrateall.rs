// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/migrateall`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeMigrateallBody {
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maxworkers: Option<i64>,
    /// Format `pve-node`.
    pub target: String,
    /// Format `pve-vmid-list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vms: Option<String>,
    #[serde(rename = "with-local-disks", skip_serializing_if = "Option::is_none")]
    pub with_local_disks: Option<PveBool>,
}
impl PostNodesNodeMigrateallBody {
    /// With what is required; everything else is left out.
    pub fn new(target: String) -> Self {
        Self {
            maxworkers: Default::default(),
            target,
            vms: Default::default(),
            with_local_disks: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/migrateall`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeMigrateallResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeMigrateallResponse {
    data = plain "data",
});

