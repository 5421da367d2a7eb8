// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/subscription`.
#[derive(Clone, Debug, Default, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeSubscriptionBody {
    /// Default `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<PveBool>,
}

/// Of `PUT /nodes/{node}/subscription`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeSubscriptionBody {
    /// At most 32 characters.
    pub key: String,
}
impl PutNodesNodeSubscriptionBody {
    /// With what is required; everything else is left out.
    pub fn new(key: String) -> Self {
        Self { key }
    }
}
redacted!(PutNodesNodeSubscriptionBody {
    
} secret {
    key
} undeclared {  });

