// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/resources`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`cluster_resources`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/resources>)
    pub fn get_cluster_resources(
        &self,
        type_: Option<types::GetClusterResourcesQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetClusterResourcesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_resources",
                    self.client.get_cluster_resources(type_),
                    |answer| answer.data,
                )
                .await
        })
    }
}
