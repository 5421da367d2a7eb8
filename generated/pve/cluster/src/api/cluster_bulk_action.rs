// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/bulk-action`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action>)
    pub fn get_cluster_bulk_action(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_bulk_action",
                    self.client.get_cluster_bulk_action(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/bulk-action/guest`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/bulk-action/guest>)
    pub fn get_cluster_bulk_action_guest(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_bulk_action_guest",
                    self.client.get_cluster_bulk_action_guest(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
