// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_cluster_nextid",
        method: "GET",
        path: "/cluster/nextid",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
];
