// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/termproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeTermproxyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmd: Option<PostNodesNodeTermproxyBodyCmd>,
    /// Default (empty). Only together with `cmd`.
    #[serde(rename = "cmd-opts", skip_serializing_if = "Option::is_none")]
    pub cmd_opts: Option<String>,
}

/// Of `POST /nodes/{node}/termproxy`.
///
/// Default `login`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeTermproxyBodyCmd {
    CephInstall,
    Login,
    Upgrade,
}
words!(PostNodesNodeTermproxyBodyCmd {
    CephInstall = "ceph_install",
    Login = "login",
    Upgrade = "upgrade",
});

/// Of `POST /nodes/{node}/termproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeTermproxyData {
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeTermproxyData {
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeTermproxyData {
    port,
    upid,
    user
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/termproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeTermproxyResponse {
    pub data: Option<PostNodesNodeTermproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeTermproxyResponse {
    data = plain "data",
});

