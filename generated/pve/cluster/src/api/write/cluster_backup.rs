// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/backup/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup/{id}>)
    pub fn delete_cluster_backup_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_backup_id",
                    self.client.delete_cluster_backup_id(&id),
                )
                .await
        })
    }
    /// `POST /cluster/backup`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup>)
    pub fn post_cluster_backup(
        &self,
        body: types::PostClusterBackupBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("post_cluster_backup", self.client.post_cluster_backup(&body))
                .await
        })
    }
    /// `PUT /cluster/backup/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/backup/{id}>)
    pub fn put_cluster_backup_id(
        &self,
        id: &str,
        body: types::PutClusterBackupIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_backup_id",
                    self.client.put_cluster_backup_id(&id, &body),
                )
                .await
        })
    }
}
