// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `PUT /cluster/options`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/options>)
    pub fn put_cluster_options(
        &self,
        body: types::PutClusterOptionsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call("put_cluster_options", self.client.put_cluster_options(&body))
                .await
        })
    }
}
