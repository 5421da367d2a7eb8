// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMtunnelwebsocketData {
    pub port: Option<PveStr>,
    pub socket: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMtunnelwebsocketData {
    port = plain "port",
    socket = plain "socket",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidMtunnelwebsocketResponse {
    pub data: Option<GetNodesNodeQemuVmidMtunnelwebsocketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidMtunnelwebsocketResponse {
    data = plain "data",
});

