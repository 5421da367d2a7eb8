// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "post_nodes_node_termproxy",
        method: "POST",
        path: "/nodes/{node}/termproxy",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.Console"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
