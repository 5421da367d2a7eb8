// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeQemuVmidSpiceproxyBody {
    /// Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSpiceproxyData {
    pub host: Option<PveStr>,
    pub password: Option<PveStr>,
    pub proxy: Option<PveStr>,
    pub tls_port: Option<PveInt>,
    pub type_: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSpiceproxyData {
    host = "host",
    password = "password",
    proxy = "proxy",
    tls_port = "tls-port",
    type_ = "type",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSpiceproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidSpiceproxyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSpiceproxyResponse {
    data = "data",
});

