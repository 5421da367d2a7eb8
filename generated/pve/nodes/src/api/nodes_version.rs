// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/version`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/version>)
    pub fn get_nodes_node_version(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeVersionData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_version",
                    self.client.get_nodes_node_version(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
