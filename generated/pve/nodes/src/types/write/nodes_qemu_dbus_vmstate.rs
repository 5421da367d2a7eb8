// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeQemuVmidDbusVmstateBody {
    pub action: PostNodesNodeQemuVmidDbusVmstateBodyAction,
}
impl PostNodesNodeQemuVmidDbusVmstateBody {
    /// With what is required; everything else is left out.
    pub fn new(action: PostNodesNodeQemuVmidDbusVmstateBodyAction) -> Self {
        Self { action }
    }
}

/// Of `POST /nodes/{node}/qemu/{vmid}/dbus-vmstate`.
///
/// Described by Proxmox VE since 9.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeQemuVmidDbusVmstateBodyAction {
    Start,
    Stop,
}
words!(PostNodesNodeQemuVmidDbusVmstateBodyAction {
    Start = "start",
    Stop = "stop",
});

