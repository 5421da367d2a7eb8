// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/vzdump/defaults`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `storage`: Format `pve-storage-id`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/vzdump/defaults>)
    pub fn get_nodes_node_vzdump_defaults(
        &self,
        node: &str,
        storage: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeVzdumpDefaultsData, Error>> {
        let node = node.to_owned();
        let storage = storage.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_vzdump_defaults",
                    self
                        .client
                        .get_nodes_node_vzdump_defaults(&node, storage.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/vzdump/extractconfig`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/vzdump/extractconfig>)
    pub fn get_nodes_node_vzdump_extractconfig(
        &self,
        node: &str,
        volume: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_vzdump_extractconfig",
                    self.client.get_nodes_node_vzdump_extractconfig(&node, &volume),
                    |answer| answer.data,
                )
                .await
        })
    }
}
