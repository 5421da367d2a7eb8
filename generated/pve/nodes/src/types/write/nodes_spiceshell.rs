// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/spiceshell`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeSpiceshellBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd: Option<PostNodesNodeSpiceshellBodyCmd>,
    /// Default (empty). Only together with `cmd`.
    #[serde(rename = "cmd-opts", skip_serializing_if = "Option::is_none")]
    pub cmd_opts: Option<String>,
    /// Format `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
}

/// Of `POST /nodes/{node}/spiceshell`.
///
/// Default `login`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeSpiceshellBodyCmd {
    CephInstall,
    Login,
    Upgrade,
}
words!(PostNodesNodeSpiceshellBodyCmd {
    CephInstall = "ceph_install",
    Login = "login",
    Upgrade = "upgrade",
});

/// Of `POST /nodes/{node}/spiceshell`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeSpiceshellData {
    pub host: Option<PveStr>,
    pub password: Option<PveStr>,
    pub proxy: Option<PveStr>,
    pub tls_port: Option<PveInt>,
    pub type_: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeSpiceshellData {
    host = plain "host",
    password = plain "password",
    proxy = plain "proxy",
    tls_port = plain "tls-port",
    type_ = plain "type",
});
redacted!(PostNodesNodeSpiceshellData {
    host,
    proxy,
    tls_port,
    type_
} secret {
    password
} undeclared { extra });

/// Of `POST /nodes/{node}/spiceshell`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeSpiceshellResponse {
    pub data: Option<PostNodesNodeSpiceshellData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeSpiceshellResponse {
    data = plain "data",
});

