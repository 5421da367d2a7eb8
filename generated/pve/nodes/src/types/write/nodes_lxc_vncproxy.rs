// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/vncproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidVncproxyBody {
    /// From 16 to 2160.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<PveBool>,
    /// From 16 to 4096.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/vncproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidVncproxyData {
    pub cert: Option<PveStr>,
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidVncproxyData {
    cert = plain "cert",
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeLxcVmidVncproxyData {
    cert,
    port,
    upid,
    user
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/lxc/{vmid}/vncproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidVncproxyResponse {
    pub data: Option<PostNodesNodeLxcVmidVncproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidVncproxyResponse {
    data = plain "data",
});

