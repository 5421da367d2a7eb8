// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/termproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidTermproxyData {
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidTermproxyData {
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeLxcVmidTermproxyData {
    port,
    upid,
    user
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/lxc/{vmid}/termproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidTermproxyResponse {
    pub data: Option<PostNodesNodeLxcVmidTermproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidTermproxyResponse {
    data = plain "data",
});

