// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/lxc/{vmid}/spiceproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeLxcVmidSpiceproxyBody {
    /// Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
}

/// Of `POST /nodes/{node}/lxc/{vmid}/spiceproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidSpiceproxyData {
    pub host: Option<PveStr>,
    pub password: Option<PveStr>,
    pub proxy: Option<PveStr>,
    pub tls_port: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidSpiceproxyData {
    host = plain "host",
    password = plain "password",
    proxy = plain "proxy",
    tls_port = plain "tls-port",
    type_ = plain "type",
});
redacted!(PostNodesNodeLxcVmidSpiceproxyData {
    host,
    proxy,
    tls_port,
    type_
} secret {
    password
} undeclared { extra });

/// Of `POST /nodes/{node}/lxc/{vmid}/spiceproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeLxcVmidSpiceproxyResponse {
    pub data: Option<PostNodesNodeLxcVmidSpiceproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeLxcVmidSpiceproxyResponse {
    data = plain "data",
});

