// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_cluster_jobs",
        method: "GET",
        path: "/cluster/jobs",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_jobs_realm_sync",
        method: "GET",
        path: "/cluster/jobs/realm-sync",
        versions: &["8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
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
        id: "delete_cluster_jobs_realm_sync_id",
        method: "DELETE",
        path: "/cluster/jobs/realm-sync/{id}",
        versions: &["8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/",
            names: &["Sys.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_jobs_realm_sync_id",
        method: "GET",
        path: "/cluster/jobs/realm-sync/{id}",
        versions: &["8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
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
        id: "post_cluster_jobs_realm_sync_id",
        method: "POST",
        path: "/cluster/jobs/realm-sync/{id}",
        versions: &["8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/access/realm/{realm}",
                        names: &["Realm.AllocateUser"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/access/groups",
                        names: &["User.Modify"],
                        any: false,
                        when: None,
                    },
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "put_cluster_jobs_realm_sync_id",
        method: "PUT",
        path: "/cluster/jobs/realm-sync/{id}",
        versions: &["8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/access/realm/{realm}",
                        names: &["Realm.AllocateUser"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/access/groups",
                        names: &["User.Modify"],
                        any: false,
                        when: None,
                    },
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_jobs_schedule_analyze",
        method: "GET",
        path: "/cluster/jobs/schedule-analyze",
        versions: &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
];
