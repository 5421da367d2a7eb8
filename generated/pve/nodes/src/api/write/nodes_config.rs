// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `PUT /nodes/{node}/config`
    ///
    /// Privileges: `Sys.Modify` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/config>)
    pub fn put_nodes_node_config(
        &self,
        node: &str,
        body: types::PutNodesNodeConfigBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_config",
                    self.client.put_nodes_node_config(&node, &body),
                )
                .await
        })
    }
}
