// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/notifications`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications>)
    pub fn get_cluster_notifications(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications",
                    self.client.get_cluster_notifications(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints>)
    pub fn get_cluster_notifications_endpoints(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints",
                    self.client.get_cluster_notifications_endpoints(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/gotify`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/gotify>)
    pub fn get_cluster_notifications_endpoints_gotify(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsEndpointsGotifyItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_gotify",
                    self.client.get_cluster_notifications_endpoints_gotify(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/gotify/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/gotify/{name}>)
    pub fn get_cluster_notifications_endpoints_gotify_name(
        &self,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterNotificationsEndpointsGotifyNameData, Error>,
    > {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_gotify_name",
                    self.client.get_cluster_notifications_endpoints_gotify_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/sendmail`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/sendmail>)
    pub fn get_cluster_notifications_endpoints_sendmail(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsEndpointsSendmailItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_sendmail",
                    self.client.get_cluster_notifications_endpoints_sendmail(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/sendmail/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/sendmail/{name}>)
    pub fn get_cluster_notifications_endpoints_sendmail_name(
        &self,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterNotificationsEndpointsSendmailNameData, Error>,
    > {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_sendmail_name",
                    self.client.get_cluster_notifications_endpoints_sendmail_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/smtp`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/smtp>)
    pub fn get_cluster_notifications_endpoints_smtp(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsEndpointsSmtpItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_smtp",
                    self.client.get_cluster_notifications_endpoints_smtp(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/smtp/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/smtp/{name}>)
    pub fn get_cluster_notifications_endpoints_smtp_name(
        &self,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterNotificationsEndpointsSmtpNameData, Error>,
    > {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_smtp_name",
                    self.client.get_cluster_notifications_endpoints_smtp_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/webhook`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/webhook>)
    pub fn get_cluster_notifications_endpoints_webhook(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsEndpointsWebhookItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_webhook",
                    self.client.get_cluster_notifications_endpoints_webhook(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/endpoints/webhook/{name}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/webhook/{name}>)
    pub fn get_cluster_notifications_endpoints_webhook_name(
        &self,
        name: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetClusterNotificationsEndpointsWebhookNameData, Error>,
    > {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_endpoints_webhook_name",
                    self.client.get_cluster_notifications_endpoints_webhook_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/matcher-field-values`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matcher-field-values>)
    pub fn get_cluster_notifications_matcher_field_values(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsMatcherFieldValuesItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_matcher_field_values",
                    self.client.get_cluster_notifications_matcher_field_values(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/matcher-fields`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matcher-fields>)
    pub fn get_cluster_notifications_matcher_fields(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetClusterNotificationsMatcherFieldsItem>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_matcher_fields",
                    self.client.get_cluster_notifications_matcher_fields(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/matchers`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matchers>)
    pub fn get_cluster_notifications_matchers(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterNotificationsMatchersItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_matchers",
                    self.client.get_cluster_notifications_matchers(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/matchers/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matchers/{name}>)
    pub fn get_cluster_notifications_matchers_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterNotificationsMatchersNameData, Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_matchers_name",
                    self.client.get_cluster_notifications_matchers_name(&name),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/notifications/targets`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` or `Mapping.Audit` on `/mapping/notifications` or `Mapping.Use` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/targets>)
    pub fn get_cluster_notifications_targets(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterNotificationsTargetsItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_notifications_targets",
                    self.client.get_cluster_notifications_targets(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
