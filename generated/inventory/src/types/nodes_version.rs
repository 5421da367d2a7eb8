// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/version`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVersionData {
    pub release: Option<PveStr>,
    pub repoid: Option<PveStr>,
    pub version: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVersionData {
    release = plain "release",
    repoid = plain "repoid",
    version = plain "version",
});

/// Of `GET /nodes/{node}/version`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVersionResponse {
    pub data: Option<GetNodesNodeVersionData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVersionResponse {
    data = plain "data",
});

