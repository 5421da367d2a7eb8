// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVncwebsocketData {
    pub port: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVncwebsocketData {
    port = "port",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeVncwebsocketResponse {
    pub data: Option<GetNodesNodeVncwebsocketData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeVncwebsocketResponse {
    data = "data",
});

