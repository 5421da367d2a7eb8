// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/hosts`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHostsData {
    pub data: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHostsData {
    data = plain "data",
    digest = plain "digest",
});

/// Of `GET /nodes/{node}/hosts`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHostsResponse {
    pub data: Option<GetNodesNodeHostsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHostsResponse {
    data = plain "data",
});

