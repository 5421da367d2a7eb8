// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(::serde::Serialize, Clone, Debug, PartialEq, Default)]
pub struct PostNodesNodeQemuVmidTermproxyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<PostNodesNodeQemuVmidTermproxyBodySerial>,
}

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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidTermproxyData {
    pub port: Option<PveInt>,
    pub ticket: Option<PveStr>,
    pub upid: Option<PveStr>,
    pub user: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidTermproxyData {
    port = "port",
    ticket = "ticket",
    upid = "upid",
    user = "user",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeQemuVmidTermproxyResponse {
    pub data: Option<PostNodesNodeQemuVmidTermproxyData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeQemuVmidTermproxyResponse {
    data = "data",
});

