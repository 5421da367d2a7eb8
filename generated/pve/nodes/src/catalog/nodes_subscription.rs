// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "delete_nodes_node_subscription",
        method: "DELETE",
        path: "/nodes/{node}/subscription",
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
    Operation {
        id: "get_nodes_node_subscription",
        method: "GET",
        path: "/nodes/{node}/subscription",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "post_nodes_node_subscription",
        method: "POST",
        path: "/nodes/{node}/subscription",
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
    Operation {
        id: "put_nodes_node_subscription",
        method: "PUT",
        path: "/nodes/{node}/subscription",
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
