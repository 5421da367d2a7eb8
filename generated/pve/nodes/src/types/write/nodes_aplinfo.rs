// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/aplinfo`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeAplinfoBody {
    /// Format `pve-storage-id`.
    pub storage: String,
    /// At most 255 characters.
    pub template: String,
}
impl PostNodesNodeAplinfoBody {
    /// With what is required; everything else is left out.
    pub fn new(storage: String, template: String) -> Self {
        Self { storage, template }
    }
}

/// Of `POST /nodes/{node}/aplinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeAplinfoResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeAplinfoResponse {
    data = plain "data",
});

