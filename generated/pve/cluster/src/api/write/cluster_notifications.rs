// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/notifications/endpoints/gotify/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/gotify/{name}>)
    pub fn delete_cluster_notifications_endpoints_gotify_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_notifications_endpoints_gotify_name",
                    self.client.delete_cluster_notifications_endpoints_gotify_name(&name),
                )
                .await
        })
    }
    /// `DELETE /cluster/notifications/endpoints/sendmail/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/sendmail/{name}>)
    pub fn delete_cluster_notifications_endpoints_sendmail_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_notifications_endpoints_sendmail_name",
                    self
                        .client
                        .delete_cluster_notifications_endpoints_sendmail_name(&name),
                )
                .await
        })
    }
    /// `DELETE /cluster/notifications/endpoints/smtp/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/smtp/{name}>)
    pub fn delete_cluster_notifications_endpoints_smtp_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_notifications_endpoints_smtp_name",
                    self.client.delete_cluster_notifications_endpoints_smtp_name(&name),
                )
                .await
        })
    }
    /// `DELETE /cluster/notifications/endpoints/webhook/{name}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/webhook/{name}>)
    pub fn delete_cluster_notifications_endpoints_webhook_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_notifications_endpoints_webhook_name",
                    self
                        .client
                        .delete_cluster_notifications_endpoints_webhook_name(&name),
                )
                .await
        })
    }
    /// `DELETE /cluster/notifications/matchers/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matchers/{name}>)
    pub fn delete_cluster_notifications_matchers_name(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_notifications_matchers_name",
                    self.client.delete_cluster_notifications_matchers_name(&name),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/endpoints/gotify`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/gotify>)
    pub fn post_cluster_notifications_endpoints_gotify(
        &self,
        body: types::PostClusterNotificationsEndpointsGotifyBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_endpoints_gotify",
                    self.client.post_cluster_notifications_endpoints_gotify(&body),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/endpoints/sendmail`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/sendmail>)
    pub fn post_cluster_notifications_endpoints_sendmail(
        &self,
        body: types::PostClusterNotificationsEndpointsSendmailBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_endpoints_sendmail",
                    self.client.post_cluster_notifications_endpoints_sendmail(&body),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/endpoints/smtp`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/smtp>)
    pub fn post_cluster_notifications_endpoints_smtp(
        &self,
        body: types::PostClusterNotificationsEndpointsSmtpBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_endpoints_smtp",
                    self.client.post_cluster_notifications_endpoints_smtp(&body),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/endpoints/webhook`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/webhook>)
    pub fn post_cluster_notifications_endpoints_webhook(
        &self,
        body: types::PostClusterNotificationsEndpointsWebhookBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_endpoints_webhook",
                    self.client.post_cluster_notifications_endpoints_webhook(&body),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/matchers`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matchers>)
    pub fn post_cluster_notifications_matchers(
        &self,
        body: types::PostClusterNotificationsMatchersBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_matchers",
                    self.client.post_cluster_notifications_matchers(&body),
                )
                .await
        })
    }
    /// `POST /cluster/notifications/targets/{name}/test`
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
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/targets/{name}/test>)
    pub fn post_cluster_notifications_targets_name_test(
        &self,
        name: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_notifications_targets_name_test",
                    self.client.post_cluster_notifications_targets_name_test(&name),
                )
                .await
        })
    }
    /// `PUT /cluster/notifications/endpoints/gotify/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/gotify/{name}>)
    pub fn put_cluster_notifications_endpoints_gotify_name(
        &self,
        name: &str,
        body: types::PutClusterNotificationsEndpointsGotifyNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_notifications_endpoints_gotify_name",
                    self
                        .client
                        .put_cluster_notifications_endpoints_gotify_name(&name, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/notifications/endpoints/sendmail/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/sendmail/{name}>)
    pub fn put_cluster_notifications_endpoints_sendmail_name(
        &self,
        name: &str,
        body: types::PutClusterNotificationsEndpointsSendmailNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_notifications_endpoints_sendmail_name",
                    self
                        .client
                        .put_cluster_notifications_endpoints_sendmail_name(&name, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/notifications/endpoints/smtp/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/smtp/{name}>)
    pub fn put_cluster_notifications_endpoints_smtp_name(
        &self,
        name: &str,
        body: types::PutClusterNotificationsEndpointsSmtpNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_notifications_endpoints_smtp_name",
                    self
                        .client
                        .put_cluster_notifications_endpoints_smtp_name(&name, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/notifications/endpoints/webhook/{name}`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/endpoints/webhook/{name}>)
    pub fn put_cluster_notifications_endpoints_webhook_name(
        &self,
        name: &str,
        body: types::PutClusterNotificationsEndpointsWebhookNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_notifications_endpoints_webhook_name",
                    self
                        .client
                        .put_cluster_notifications_endpoints_webhook_name(&name, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/notifications/matchers/{name}`
    ///
    /// Proxmox VE: since 8.1.
    ///
    /// Privileges: `Mapping.Modify` on `/mapping/notifications`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/notifications/matchers/{name}>)
    pub fn put_cluster_notifications_matchers_name(
        &self,
        name: &str,
        body: types::PutClusterNotificationsMatchersNameBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let name = name.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_notifications_matchers_name",
                    self.client.put_cluster_notifications_matchers_name(&name, &body),
                )
                .await
        })
    }
}
