// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/metrics/server/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/server/{id}>)
    pub fn delete_cluster_metrics_server_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_metrics_server_id",
                    self.client.delete_cluster_metrics_server_id(&id),
                )
                .await
        })
    }
    /// `POST /cluster/metrics/server/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/server/{id}>)
    pub fn post_cluster_metrics_server_id(
        &self,
        id: &str,
        body: types::PostClusterMetricsServerIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_cluster_metrics_server_id",
                    self.client.post_cluster_metrics_server_id(&id, &body),
                )
                .await
        })
    }
    /// `PUT /cluster/metrics/server/{id}`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/server/{id}>)
    pub fn put_cluster_metrics_server_id(
        &self,
        id: &str,
        body: types::PutClusterMetricsServerIdBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_cluster_metrics_server_id",
                    self.client.put_cluster_metrics_server_id(&id, &body),
                )
                .await
        })
    }
}
