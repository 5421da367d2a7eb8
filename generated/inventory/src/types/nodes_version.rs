// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVersionData {
    pub release: Option<PveStr>,
    pub repoid: Option<PveStr>,
    pub version: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVersionData {
    release = "release",
    repoid = "repoid",
    version = "version",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVersionResponse {
    pub data: Option<GetNodesNodeVersionData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVersionResponse {
    data = "data",
});

