// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/vzdump`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/vzdump>)
    pub fn post_nodes_node_vzdump(
        &self,
        node: &str,
        body: types::PostNodesNodeVzdumpBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_vzdump",
                    self.client.post_nodes_node_vzdump(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
