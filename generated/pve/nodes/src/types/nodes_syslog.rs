// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/syslog`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSyslogItem {
    pub n: Option<PveInt>,
    pub t: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSyslogItem {
    n = plain "n",
    t = plain "t",
});

/// Of `GET /nodes/{node}/syslog`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeSyslogResponse {
    pub data: Option<List<GetNodesNodeSyslogItem>>,
    pub total: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeSyslogResponse {
    data = plain "data",
    total = plain "total",
});

