// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceReloadResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceReloadResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceRestartResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceRestartResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceStartResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceStartResponse {
    data = "data",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceStopResponse {
    pub data: Option<PveStr>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceStopResponse {
    data = "data",
});

