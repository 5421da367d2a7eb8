// Written by `pve-codegen generate`; do not edit.

use super::*;
pub(super) const PART: &[Operation] = &[
    Operation {
        id: "get_cluster_notifications",
        method: "GET",
        path: "/cluster/notifications",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints",
        method: "GET",
        path: "/cluster/notifications/endpoints",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Authenticated,
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_gotify",
        method: "GET",
        path: "/cluster/notifications/endpoints/gotify",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Audit"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "post_cluster_notifications_endpoints_gotify",
        method: "POST",
        path: "/cluster/notifications/endpoints/gotify",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "delete_cluster_notifications_endpoints_gotify_name",
        method: "DELETE",
        path: "/cluster/notifications/endpoints/gotify/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_gotify_name",
        method: "GET",
        path: "/cluster/notifications/endpoints/gotify/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "put_cluster_notifications_endpoints_gotify_name",
        method: "PUT",
        path: "/cluster/notifications/endpoints/gotify/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_sendmail",
        method: "GET",
        path: "/cluster/notifications/endpoints/sendmail",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "post_cluster_notifications_endpoints_sendmail",
        method: "POST",
        path: "/cluster/notifications/endpoints/sendmail",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "delete_cluster_notifications_endpoints_sendmail_name",
        method: "DELETE",
        path: "/cluster/notifications/endpoints/sendmail/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_sendmail_name",
        method: "GET",
        path: "/cluster/notifications/endpoints/sendmail/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "put_cluster_notifications_endpoints_sendmail_name",
        method: "PUT",
        path: "/cluster/notifications/endpoints/sendmail/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_smtp",
        method: "GET",
        path: "/cluster/notifications/endpoints/smtp",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "post_cluster_notifications_endpoints_smtp",
        method: "POST",
        path: "/cluster/notifications/endpoints/smtp",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "delete_cluster_notifications_endpoints_smtp_name",
        method: "DELETE",
        path: "/cluster/notifications/endpoints/smtp/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_smtp_name",
        method: "GET",
        path: "/cluster/notifications/endpoints/smtp/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "put_cluster_notifications_endpoints_smtp_name",
        method: "PUT",
        path: "/cluster/notifications/endpoints/smtp/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_webhook",
        method: "GET",
        path: "/cluster/notifications/endpoints/webhook",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Audit"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "post_cluster_notifications_endpoints_webhook",
        method: "POST",
        path: "/cluster/notifications/endpoints/webhook",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "delete_cluster_notifications_endpoints_webhook_name",
        method: "DELETE",
        path: "/cluster/notifications/endpoints/webhook/{name}",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_endpoints_webhook_name",
        method: "GET",
        path: "/cluster/notifications/endpoints/webhook/{name}",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "put_cluster_notifications_endpoints_webhook_name",
        method: "PUT",
        path: "/cluster/notifications/endpoints/webhook/{name}",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::All(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Any(
                        &[
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.Audit", "Sys.Modify"],
                                any: false,
                                when: None,
                            },
                            Check::Privileges {
                                path: "/",
                                names: &["Sys.AccessNetwork"],
                                any: false,
                                when: None,
                            },
                        ],
                    ),
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_matcher_field_values",
        method: "GET",
        path: "/cluster/notifications/matcher-field-values",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "get_cluster_notifications_matcher_fields",
        method: "GET",
        path: "/cluster/notifications/matcher-fields",
        versions: &["8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
                        any: false,
                        when: None,
                    },
                ],
            ),
        ),
        protected: false,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_matchers",
        method: "GET",
        path: "/cluster/notifications/matchers",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Use"],
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
        id: "post_cluster_notifications_matchers",
        method: "POST",
        path: "/cluster/notifications/matchers",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "delete_cluster_notifications_matchers_name",
        method: "DELETE",
        path: "/cluster/notifications/matchers/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_matchers_name",
        method: "GET",
        path: "/cluster/notifications/matchers/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
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
        id: "put_cluster_notifications_matchers_name",
        method: "PUT",
        path: "/cluster/notifications/matchers/{name}",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(Check::Privileges {
            path: "/mapping/notifications",
            names: &["Mapping.Modify"],
            any: false,
            when: None,
        }),
        protected: true,
        allow_token: true,
    },
    Operation {
        id: "get_cluster_notifications_targets",
        method: "GET",
        path: "/cluster/notifications/targets",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Use"],
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
        id: "post_cluster_notifications_targets_name_test",
        method: "POST",
        path: "/cluster/notifications/targets/{name}/test",
        versions: &["8.1", "8.2", "8.3", "8.4", "9.0", "9.1"],
        partial_parameters: &[],
        access: Access::Check(
            Check::Any(
                &[
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Modify"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Audit"],
                        any: false,
                        when: None,
                    },
                    Check::Privileges {
                        path: "/mapping/notifications",
                        names: &["Mapping.Use"],
                        any: false,
                        when: None,
                    },
                ],
            ),
        ),
        protected: true,
        allow_token: true,
    },
];
