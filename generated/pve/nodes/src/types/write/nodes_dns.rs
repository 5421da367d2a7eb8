// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/dns`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeDnsBody {
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns1: Option<String>,
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns2: Option<String>,
    /// Format `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns3: Option<String>,
    pub search: String,
}
impl PutNodesNodeDnsBody {
    /// With what is required; everything else is left out.
    pub fn new(search: String) -> Self {
        Self {
            dns1: Default::default(),
            dns2: Default::default(),
            dns3: Default::default(),
            search,
        }
    }
}
