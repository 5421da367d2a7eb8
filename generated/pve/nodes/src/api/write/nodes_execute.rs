// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/execute`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/execute>)
    pub fn post_nodes_node_execute(
        &self,
        node: &str,
        body: types::PostNodesNodeExecuteBody,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_execute",
                    self.client.post_nodes_node_execute(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
