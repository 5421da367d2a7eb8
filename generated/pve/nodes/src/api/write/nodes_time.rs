// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `PUT /nodes/{node}/time`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/time>)
    pub fn put_nodes_node_time(
        &self,
        node: &str,
        body: types::PutNodesNodeTimeBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_time",
                    self.client.put_nodes_node_time(&node, &body),
                )
                .await
        })
    }
}
