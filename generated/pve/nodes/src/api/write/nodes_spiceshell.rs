// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/spiceshell`
    ///
    /// Privileges: `Sys.Console` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/spiceshell>)
    pub fn post_nodes_node_spiceshell(
        &self,
        node: &str,
        body: types::PostNodesNodeSpiceshellBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeSpiceshellData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_spiceshell",
                    self.client.post_nodes_node_spiceshell(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
