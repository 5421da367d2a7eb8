// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/backup-info`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup-info>)
    pub fn get_cluster_backup_info(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterBackupInfoItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup_info",
                    self.client.get_cluster_backup_info(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/backup-info/not-backed-up`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup-info/not-backed-up>)
    pub fn get_cluster_backup_info_not_backed_up(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterBackupInfoNotBackedUpItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup_info_not_backed_up",
                    self.client.get_cluster_backup_info_not_backed_up(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
