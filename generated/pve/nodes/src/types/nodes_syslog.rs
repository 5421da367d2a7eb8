// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSyslogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSyslogItem {
    n = "n",
    t = "t",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSyslogResponse {
    pub data: Option<List<GetNodesNodeSyslogItem>>,
    pub total: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSyslogResponse {
    data = "data",
    total = "total",
});

