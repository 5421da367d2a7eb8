// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/spiceproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidSpiceproxyBody {
    /// Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/spiceproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSpiceproxyData {
    pub host: Option<PveStr>,
    pub password: Option<PveStr>,
    pub proxy: Option<PveStr>,
    pub tls_port: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSpiceproxyData {
    host = plain "host",
    password = plain "password",
    proxy = plain "proxy",
    tls_port = plain "tls-port",
    type_ = plain "type",
});
redacted!(PostNodesNodeQemuVmidSpiceproxyData {
    host,
    proxy,
    tls_port,
    type_
} secret {
    password
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu/{vmid}/spiceproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidSpiceproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidSpiceproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidSpiceproxyResponse {
    data = plain "data",
});

