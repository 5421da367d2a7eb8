// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_cluster_options",
        method: "GET",
        path: "/cluster/options",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/",
            names: &["Sys.Audit"],
            any: false,
            when: None,
        }),
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "put_cluster_options",
        method: "PUT",
        path: "/cluster/options",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[
            ("consent-text", &["8.4", "9.0", "9.1"]),
            ("replication", &["9.0", "9.1"]),
        ],
        access: Access::Check(Check::Privileges {
            path: "/",
            names: &["Sys.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
