// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/options`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`cluster_options`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/options>)
    pub fn get_cluster_options(
        &self,
    ) -> BoxFuture<'_, Result<types::GetClusterOptionsData, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_options",
                    self.client.get_cluster_options(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
