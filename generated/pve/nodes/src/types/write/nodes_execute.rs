// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/execute`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeExecuteBody {
    /// Format `pve-command-batch`.
    pub commands: String,
}
impl PostNodesNodeExecuteBody {
    /// With what is required; everything else is left out.
    pub fn new(commands: String) -> Self {
        Self { commands }
    }
}

/// Of `POST /nodes/{node}/execute`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeExecuteResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeExecuteResponse {
    data = plain "data",
});

