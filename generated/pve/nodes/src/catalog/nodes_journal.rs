// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_nodes_node_journal",
        method: "GET",
        path: "/nodes/{node}/journal",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.Syslog"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
