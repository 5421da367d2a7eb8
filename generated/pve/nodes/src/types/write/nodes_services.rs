// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/services/{service}/reload`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceReloadResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceReloadResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/services/{service}/restart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceRestartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceRestartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/services/{service}/start`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceStartResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceStartResponse {
    data = plain "data",
});

/// Of `POST /nodes/{node}/services/{service}/stop`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostNodesNodeServicesServiceStopResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PostNodesNodeServicesServiceStopResponse {
    data = plain "data",
});

