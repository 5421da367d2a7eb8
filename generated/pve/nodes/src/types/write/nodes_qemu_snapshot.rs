// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeQemuVmidSnapshotSnapnameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeQemuVmidSnapshotSnapnameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/snapshot`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidSnapshotBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 40 characters. Format `pve-configid`.
    pub snapname: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vmstate: Option<PveBool>,
}
impl PostNodesNodeQemuVmidSnapshotBody {
    /// With what is required; everything else is left out.
    pub fn new(snapname: String) -> Self {
        Self {
            description: Default::default(),
            snapname,
            vmstate: Default::default(),
        }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSnapshotResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSnapshotResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidSnapshotSnapnameRollbackBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSnapshotSnapnameRollbackResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSnapshotSnapnameRollbackResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidSnapshotSnapnameConfigBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

