// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNodesNodeLxcVmidSnapshotSnapnameResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(DeleteNodesNodeLxcVmidSnapshotSnapnameResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/snapshot`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidSnapshotBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// At most 40 characters. Format `pve-configid`.
    pub snapname: String,
}
impl PostNodesNodeLxcVmidSnapshotBody {
    /// With what is required; everything else is left out.
    pub fn new(snapname: String) -> Self {
        Self {
            description: Default::default(),
            snapname,
        }
    }
}

/// Of `POST /nodes/{node}/lxc/{vmid}/snapshot`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidSnapshotResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidSnapshotResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidSnapshotSnapnameRollbackBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<PveBool>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidSnapshotSnapnameRollbackResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidSnapshotSnapnameRollbackResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeLxcVmidSnapshotSnapnameConfigBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

