// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_nodes_node_time",
        method: "GET",
        path: "/nodes/{node}/time",
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
        id: "put_nodes_node_time",
        method: "PUT",
        path: "/nodes/{node}/time",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
