// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/dns`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/dns>)
    pub fn get_nodes_node_dns(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeDnsData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_dns",
                    self.client.get_nodes_node_dns(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
