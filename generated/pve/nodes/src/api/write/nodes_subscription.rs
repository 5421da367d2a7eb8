// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/subscription`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/subscription>)
    pub fn delete_nodes_node_subscription(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_subscription",
                    self.client.delete_nodes_node_subscription(&node),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/subscription`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/subscription>)
    pub fn post_nodes_node_subscription(
        &self,
        node: &str,
        body: types::PostNodesNodeSubscriptionBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_subscription",
                    self.client.post_nodes_node_subscription(&node, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/subscription`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/subscription>)
    pub fn put_nodes_node_subscription(
        &self,
        node: &str,
        body: types::PutNodesNodeSubscriptionBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_subscription",
                    self.client.put_nodes_node_subscription(&node, &body),
                )
                .await
        })
    }
}
