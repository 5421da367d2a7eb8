// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeAptRepositoriesBody {
    /// At most 80 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<PveBool>,
    pub index: i64,
    pub path: String,
}
impl PostNodesNodeAptRepositoriesBody {
    /// With what is required; everything else is left out.
    pub fn new(index: i64, path: String) -> Self {
        Self {
            digest: Default::default(),
            enabled: Default::default(),
            index,
            path,
        }
    }
}

/// Of `POST /nodes/{node}/apt/update`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeAptUpdateBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify: Option<PveBool>,
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<PveBool>,
}

/// Of `POST /nodes/{node}/apt/update`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeAptUpdateResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeAptUpdateResponse {
    data = plain "data",
});

/// Of `PUT /nodes/{node}/apt/repositories`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeAptRepositoriesBody {
    /// At most 80 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    pub handle: String,
}
impl PutNodesNodeAptRepositoriesBody {
    /// With what is required; everything else is left out.
    pub fn new(handle: String) -> Self {
        Self {
            digest: Default::default(),
            handle,
        }
    }
}

