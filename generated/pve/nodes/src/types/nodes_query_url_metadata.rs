// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQueryUrlMetadataData {
    pub filename: Option<PveStr>,
    pub mimetype: Option<PveStr>,
    /// Bytes.
    pub size: Option<PveInt>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQueryUrlMetadataData {
    filename = "filename",
    mimetype = "mimetype",
    size = "size",
});

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQueryUrlMetadataResponse {
    pub data: Option<GetNodesNodeQueryUrlMetadataData>,
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQueryUrlMetadataResponse {
    data = "data",
});

