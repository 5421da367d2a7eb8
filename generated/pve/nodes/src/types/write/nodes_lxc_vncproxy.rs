// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidVncproxyData {
    pub cert: Option<PveStr>,
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidVncproxyData {
    cert = "cert",
    port = "port",
    ticket = "ticket",
    upid = "upid",
    user = "user",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidVncproxyResponse {
    pub data: Option<PostNodesNodeLxcVmidVncproxyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidVncproxyResponse {
    data = "data",
});

