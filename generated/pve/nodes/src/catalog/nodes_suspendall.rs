// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "post_nodes_node_suspendall",
        method: "POST",
        path: "/nodes/{node}/suspendall",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: true,
        allow_token: true,
    },
];
