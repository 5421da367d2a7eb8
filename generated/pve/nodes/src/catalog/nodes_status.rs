// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_nodes_node_status",
        method: "GET",
        path: "/nodes/{node}/status",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.Audit"],
            any: false,
            when: None,
        }),
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "post_nodes_node_status",
        method: "POST",
        path: "/nodes/{node}/status",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.PowerMgmt"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
