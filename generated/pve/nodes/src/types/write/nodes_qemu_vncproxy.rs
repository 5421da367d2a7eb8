// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeQemuVmidVncproxyBody {
    /// Default `0`.
    #[serde(rename = "generate-password", skip_serializing_if = "Option::is_none")]
    pub generate_password: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<PveBool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidVncproxyData {
    pub cert: Option<PveStr>,
    pub password: Option<PveStr>,
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidVncproxyData {
    cert = "cert",
    password = "password",
    port = "port",
    ticket = "ticket",
    upid = "upid",
    user = "user",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidVncproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidVncproxyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidVncproxyResponse {
    data = "data",
});

