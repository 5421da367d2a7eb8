// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/hosts`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeHostsBody {
    pub data: String,
    /// At most 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}
impl PostNodesNodeHostsBody {
    /// With what is required; everything else is left out.
    pub fn new(data: String) -> Self {
        Self {
            data,
            digest: Default::default(),
        }
    }
}
