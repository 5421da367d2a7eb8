// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMtunnelwebsocketData {
    pub port: Option<PveStr>,
    pub socket: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMtunnelwebsocketData {
    port = "port",
    socket = "socket",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMtunnelwebsocketResponse {
    pub data: Option<GetNodesNodeQemuVmidMtunnelwebsocketData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMtunnelwebsocketResponse {
    data = "data",
});

