// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "post_nodes_node_vzdump",
        method: "POST",
        path: "/nodes/{node}/vzdump",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[
            ("fleecing", &["8.2", "8.3", "8.4", "9.0", "9.1"]),
            ("job-id", &["8.3", "8.4", "9.0", "9.1"]),
            ("notification-mode", &["8.2", "8.3", "8.4", "9.0", "9.1"]),
            ("notification-policy", &["8.1", "8.2", "8.3", "8.4"]),
            ("notification-target", &["8.1", "8.2", "8.3", "8.4"]),
            ("pbs-change-detection-mode", &["8.3", "8.4", "9.0", "9.1"]),
        ],
        access: Access::Authenticated,
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_nodes_node_vzdump_defaults",
        method: "GET",
        path: "/nodes/{node}/vzdump/defaults",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_nodes_node_vzdump_extractconfig",
        method: "GET",
        path: "/nodes/{node}/vzdump/extractconfig",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: true,
        allow_token: true,
    },
];
