// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/hosts`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hosts>)
    pub fn post_nodes_node_hosts(
        &self,
        node: &str,
        body: types::PostNodesNodeHostsBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_hosts",
                    self.client.post_nodes_node_hosts(&node, &body),
                )
                .await
        })
    }
}
