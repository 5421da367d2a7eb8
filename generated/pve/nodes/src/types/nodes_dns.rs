// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/dns`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDnsData {
    pub dns1: Option<PveStr>,
    pub dns2: Option<PveStr>,
    pub dns3: Option<PveStr>,
    pub search: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDnsData {
    dns1 = plain "dns1",
    dns2 = plain "dns2",
    dns3 = plain "dns3",
    search = plain "search",
});

/// Of `GET /nodes/{node}/dns`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDnsResponse {
    pub data: Option<GetNodesNodeDnsData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDnsResponse {
    data = plain "data",
});

