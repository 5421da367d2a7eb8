// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVncwebsocketData {
    pub port: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVncwebsocketData {
    port = plain "port",
});

/// Of `GET /nodes/{node}/vncwebsocket`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVncwebsocketResponse {
    pub data: Option<GetNodesNodeVncwebsocketData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVncwebsocketResponse {
    data = plain "data",
});

