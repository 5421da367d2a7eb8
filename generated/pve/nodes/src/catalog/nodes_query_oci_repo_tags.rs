// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_nodes_node_query_oci_repo_tags",
        method: "GET",
        path: "/nodes/{node}/query-oci-repo-tags",
        versions: &["9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/nodes/{node}",
            names: &["Sys.AccessNetwork"],
            any: false,
            when: None,
        }),
        protected: false,
        allow_token: true,
    },
];
