// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_nodes_node_aplinfo",
        method: "GET",
        path: "/nodes/{node}/aplinfo",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "post_nodes_node_aplinfo",
        method: "POST",
        path: "/nodes/{node}/aplinfo",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/storage/{storage}",
            names: &["Datastore.AllocateTemplate"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
