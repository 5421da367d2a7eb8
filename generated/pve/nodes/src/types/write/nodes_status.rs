// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `POST /nodes/{node}/status`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PostNodesNodeStatusBody {
    pub command: PostNodesNodeStatusBodyCommand,
}
impl PostNodesNodeStatusBody {
    /// With what is required; everything else is left out.
    pub fn new(command: PostNodesNodeStatusBodyCommand) -> Self {
        Self { command }
    }
}

/// Of `POST /nodes/{node}/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostNodesNodeStatusBodyCommand {
    Reboot,
    Shutdown,
}
words!(PostNodesNodeStatusBodyCommand {
    Reboot = "reboot",
    Shutdown = "shutdown",
});

