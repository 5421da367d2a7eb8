// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/jobs/realm-sync/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/realm-sync/{id}>)
    pub fn delete_cluster_jobs_realm_sync_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_jobs_realm_sync_id",
                    self.client.delete_cluster_jobs_realm_sync_id(&id),
                )
                .await
        })
    }
    /// `POST /cluster/jobs/realm-sync/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/realm-sync/{id}>)
    pub fn post_cluster_jobs_realm_sync_id(
        &self,
        id: &str,
        body: types::PostClusterJobsRealmSyncIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_jobs_realm_sync_id",
                    self.client.post_cluster_jobs_realm_sync_id(&id, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/jobs/realm-sync/{id}`
    ///
    /// Proxmox VE: since 8.0.
    ///
    /// Privileges: `Realm.AllocateUser` on `/access/realm/{realm}` and `User.Modify` on `/access/groups`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/jobs/realm-sync/{id}>)
    pub fn put_cluster_jobs_realm_sync_id(
        &self,
        id: &str,
        body: types::PutClusterJobsRealmSyncIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_jobs_realm_sync_id",
                    self.client.put_cluster_jobs_realm_sync_id(&id, &body),
                )
                .await
        })
    }
}
