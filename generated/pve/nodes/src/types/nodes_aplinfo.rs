// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/aplinfo`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeAplinfoResponse {
    pub data: Option<List<::serde_json::Map<String, ::serde_json::Value>>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeAplinfoResponse {
    data = plain "data",
    total = plain "total",
});

