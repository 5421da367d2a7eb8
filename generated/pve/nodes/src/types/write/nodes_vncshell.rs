// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/vncshell`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeVncshellBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd: Option<PostNodesNodeVncshellBodyCmd>,
    /// Default (empty). Only together with `cmd`.
    #[serde(rename = "cmd-opts", skip_serializing_if = "Option::is_none")]
    pub cmd_opts: Option<String>,
    /// From 16 to 2160.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<PveBool>,
    /// From 16 to 4096.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
}

/// Of `POST /nodes/{node}/vncshell`.
///
/// Default `login`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeVncshellBodyCmd {
    CephInstall,
    Login,
    Upgrade,
}
words!(PostNodesNodeVncshellBodyCmd {
    CephInstall = "ceph_install",
    Login = "login",
    Upgrade = "upgrade",
});

/// Of `POST /nodes/{node}/vncshell`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeVncshellData {
    pub cert: Option<PveStr>,
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeVncshellData {
    cert = plain "cert",
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeVncshellData {
    cert,
    port,
    upid,
    user
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/vncshell`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeVncshellResponse {
    pub data: Option<PostNodesNodeVncshellData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeVncshellResponse {
    data = plain "data",
});

