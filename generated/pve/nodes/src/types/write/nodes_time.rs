// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/time`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeTimeBody {
    pub timezone: String,
}
impl PutNodesNodeTimeBody {
    /// With what is required; everything else is left out.
    pub fn new(timezone: String) -> Self {
        Self { timezone }
    }
}
