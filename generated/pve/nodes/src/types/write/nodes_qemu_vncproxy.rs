// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/vncproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidVncproxyBody {
    /// Default `0`.
    #[serde(rename = "generate-password", skip_serializing_if = "Option::is_none")]
    pub generate_password: Option<PveBool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<PveBool>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/vncproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidVncproxyData {
    pub cert: Option<PveStr>,
    pub password: Option<PveStr>,
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidVncproxyData {
    cert = plain "cert",
    password = plain "password",
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeQemuVmidVncproxyData {
    cert,
    port,
    upid,
    user
} secret {
    password,
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu/{vmid}/vncproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidVncproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidVncproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidVncproxyResponse {
    data = plain "data",
});

