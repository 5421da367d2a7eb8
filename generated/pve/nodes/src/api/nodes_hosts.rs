// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/hosts`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/hosts>)
    pub fn get_nodes_node_hosts(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeHostsData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_hosts",
                    self.client.get_nodes_node_hosts(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
