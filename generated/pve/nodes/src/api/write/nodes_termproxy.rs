// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/termproxy`
    ///
    /// Privileges: `Sys.Console` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/termproxy>)
    pub fn post_nodes_node_termproxy(
        &self,
        node: &str,
        body: types::PostNodesNodeTermproxyBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeTermproxyData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_termproxy",
                    self.client.post_nodes_node_termproxy(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
