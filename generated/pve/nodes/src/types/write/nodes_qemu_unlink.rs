// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/qemu/{vmid}/unlink`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidUnlinkBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
    /// Format `pve-configid-list`.
    pub idlist: String,
}
impl PutNodesNodeQemuVmidUnlinkBody {
    /// With what is required; everything else is left out.
    pub fn new(idlist: String) -> Self {
        Self {
            force: Default::default(),
            idlist,
        }
    }
}
