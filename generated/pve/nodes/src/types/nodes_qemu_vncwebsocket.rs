// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidVncwebsocketData {
    pub port: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidVncwebsocketData {
    port = plain "port",
});

/// Of `GET /nodes/{node}/qemu/{vmid}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQemuVmidVncwebsocketResponse {
    pub data: Option<GetNodesNodeQemuVmidVncwebsocketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQemuVmidVncwebsocketResponse {
    data = plain "data",
});

