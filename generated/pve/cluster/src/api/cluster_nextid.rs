// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/nextid`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/nextid>)
    pub fn get_cluster_nextid(
        &self,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<PveInt, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_nextid",
                    self.client.get_cluster_nextid(vmid),
                    |answer| answer.data,
                )
                .await
        })
    }
}
