// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/report`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeReportResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeReportResponse {
    data = plain "data",
});

