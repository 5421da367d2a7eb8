// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_cluster_backup_info",
        method: "GET",
        path: "/cluster/backup-info",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Undescribed,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_backup_info_not_backed_up",
        method: "GET",
        path: "/cluster/backup-info/not-backed-up",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/",
            names: &["Sys.Audit"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
];
