// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHostsData {
    pub data: Option<PveStr>,
    /// At most 64 characters.
    pub digest: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHostsData {
    data = "data",
    digest = "digest",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeHostsResponse {
    pub data: Option<GetNodesNodeHostsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeHostsResponse {
    data = "data",
});

