// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/journal`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeJournalResponse {
    pub data: Option<List<PveStr>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeJournalResponse {
    data = plain "data",
    total = plain "total",
});

