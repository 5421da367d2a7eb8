// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDnsData {
    pub dns1: Option<PveStr>,
    pub dns2: Option<PveStr>,
    pub dns3: Option<PveStr>,
    pub search: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDnsData {
    dns1 = "dns1",
    dns2 = "dns2",
    dns3 = "dns3",
    search = "search",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeDnsResponse {
    pub data: Option<GetNodesNodeDnsData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeDnsResponse {
    data = "data",
});

