// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/config`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/config>)
    pub fn get_nodes_node_config(
        &self,
        node: &str,
        property: Option<types::GetNodesNodeConfigQueryProperty>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeConfigData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_config",
                    self.client.get_nodes_node_config(&node, property),
                    |answer| answer.data,
                )
                .await
        })
    }
}
