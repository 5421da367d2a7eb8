// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeExecuteResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeExecuteResponse {
    data = "data",
});

