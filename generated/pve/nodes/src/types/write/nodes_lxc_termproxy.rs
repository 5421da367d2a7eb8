// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidTermproxyData {
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidTermproxyData {
    port = "port",
    ticket = "ticket",
    upid = "upid",
    user = "user",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidTermproxyResponse {
    pub data: Option<PostNodesNodeLxcVmidTermproxyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidTermproxyResponse {
    data = "data",
});

