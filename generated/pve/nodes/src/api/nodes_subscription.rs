// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/subscription`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/subscription>)
    pub fn get_nodes_node_subscription(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeSubscriptionData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_subscription",
                    self.client.get_nodes_node_subscription(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
