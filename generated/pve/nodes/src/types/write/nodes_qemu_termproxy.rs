// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/termproxy`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidTermproxyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<PostNodesNodeQemuVmidTermproxyBodySerial>,
}

/// Of `POST /nodes/{node}/qemu/{vmid}/termproxy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidTermproxyBodySerial {
    Serial0,
    Serial1,
    Serial2,
    Serial3,
}
words!(PostNodesNodeQemuVmidTermproxyBodySerial {
    Serial0 = "serial0",
    Serial1 = "serial1",
    Serial2 = "serial2",
    Serial3 = "serial3",
});

/// Of `POST /nodes/{node}/qemu/{vmid}/termproxy`.
#[derive(Clone, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidTermproxyData {
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidTermproxyData {
    port = plain "port",
    ticket = plain "ticket",
    upid = plain "upid",
    user = plain "user",
});
redacted!(PostNodesNodeQemuVmidTermproxyData {
    port,
    upid,
    user
} secret {
    ticket
} undeclared { extra });

/// Of `POST /nodes/{node}/qemu/{vmid}/termproxy`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidTermproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidTermproxyData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidTermproxyResponse {
    data = plain "data",
});

