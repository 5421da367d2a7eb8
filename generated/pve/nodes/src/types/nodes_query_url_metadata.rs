// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `GET /nodes/{node}/query-url-metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQueryUrlMetadataData {
    pub filename: Option<PveStr>,
    pub mimetype: Option<PveStr>,
    /// Bytes.
    pub size: Option<PveInt>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQueryUrlMetadataData {
    filename = plain "filename",
    mimetype = plain "mimetype",
    size = plain "size",
});

/// Of `GET /nodes/{node}/query-url-metadata`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetNodesNodeQueryUrlMetadataResponse {
    pub data: Option<GetNodesNodeQueryUrlMetadataData>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(GetNodesNodeQueryUrlMetadataResponse {
    data = plain "data",
});

