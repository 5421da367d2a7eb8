// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/time`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/time>)
    pub fn get_nodes_node_time(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeTimeData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_time",
                    self.client.get_nodes_node_time(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
