// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/replication`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`replication`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication>)
    pub fn get_cluster_replication(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterReplicationItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_replication",
                    self.client.get_cluster_replication(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/replication/{id}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/replication/{id}>)
    pub fn get_cluster_replication_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<types::GetClusterReplicationIdData, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_replication_id",
                    self.client.get_cluster_replication_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
