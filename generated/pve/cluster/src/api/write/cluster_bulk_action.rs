// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /cluster/bulk-action/guest/migrate`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action/guest/migrate>)
    pub fn post_cluster_bulk_action_guest_migrate(
        &self,
        body: types::PostClusterBulkActionGuestMigrateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_bulk_action_guest_migrate",
                    self.client.post_cluster_bulk_action_guest_migrate(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/bulk-action/guest/shutdown`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action/guest/shutdown>)
    pub fn post_cluster_bulk_action_guest_shutdown(
        &self,
        body: types::PostClusterBulkActionGuestShutdownBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_bulk_action_guest_shutdown",
                    self.client.post_cluster_bulk_action_guest_shutdown(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/bulk-action/guest/start`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action/guest/start>)
    pub fn post_cluster_bulk_action_guest_start(
        &self,
        body: types::PostClusterBulkActionGuestStartBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_bulk_action_guest_start",
                    self.client.post_cluster_bulk_action_guest_start(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/bulk-action/guest/suspend`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action/guest/suspend>)
    pub fn post_cluster_bulk_action_guest_suspend(
        &self,
        body: types::PostClusterBulkActionGuestSuspendBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_bulk_action_guest_suspend",
                    self.client.post_cluster_bulk_action_guest_suspend(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
