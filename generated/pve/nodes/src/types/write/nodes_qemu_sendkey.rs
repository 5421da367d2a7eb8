// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/qemu/{vmid}/sendkey`.
#[derive(Clone, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidSendkeyBody {
    pub key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}
impl PutNodesNodeQemuVmidSendkeyBody {
    /// With what is required; everything else is left out.
    pub fn new(key: String) -> Self {
        Self {
            key,
            skiplock: Default::default(),
        }
    }
}
redacted!(PutNodesNodeQemuVmidSendkeyBody {
    skiplock
} secret {
    key
} undeclared {  });

