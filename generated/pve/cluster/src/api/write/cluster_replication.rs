// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/replication/{id}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `force`: Default `0`.
    /// - `keep`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication/{id}>)
    pub fn delete_cluster_replication_id(
        &self,
        id: &str,
        force: Option<bool>,
        keep: Option<bool>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        let force = force.map(PveBool::from);
        let keep = keep.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_replication_id",
                    self
                        .client
                        .delete_cluster_replication_id(
                            &id,
                            force.as_ref(),
                            keep.as_ref(),
                        ),
                )
                .await
        })
    }
    /// `POST /cluster/replication`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication>)
    pub fn post_cluster_replication(
        &self,
        body: types::PostClusterReplicationBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_replication",
                    self.client.post_cluster_replication(&body),
                )
                .await
        })
    }
    /// `PUT /cluster/replication/{id}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication/{id}>)
    pub fn put_cluster_replication_id(
        &self,
        id: &str,
        body: types::PutClusterReplicationIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_replication_id",
                    self.client.put_cluster_replication_id(&id, &body),
                )
                .await
        })
    }
}
