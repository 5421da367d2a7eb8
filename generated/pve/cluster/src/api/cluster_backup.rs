// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/backup`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`backup_jobs`).
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup>)
    pub fn get_cluster_backup(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterBackupItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup",
                    self.client.get_cluster_backup(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/backup/{id}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup/{id}>)
    pub fn get_cluster_backup_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup_id",
                    self.client.get_cluster_backup_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/backup/{id}/included_volumes`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup/{id}/included_volumes>)
    pub fn get_cluster_backup_id_included_volumes(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterBackupIdIncludedVolumesData, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_backup_id_included_volumes",
                    self.client.get_cluster_backup_id_included_volumes(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
