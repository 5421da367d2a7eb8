// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/status`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`node_status_undeclared`).
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/status>)
    pub fn get_nodes_node_status(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeStatusData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_status",
                    self.client.get_nodes_node_status(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
