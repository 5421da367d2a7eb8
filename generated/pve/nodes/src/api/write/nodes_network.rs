// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/network`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network>)
    pub fn delete_nodes_node_network(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_network",
                    self.client.delete_nodes_node_network(&node),
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/network/{iface}`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network/{iface}>)
    pub fn delete_nodes_node_network_iface(
        &self,
        node: &str,
        iface: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let iface = iface.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_network_iface",
                    self.client.delete_nodes_node_network_iface(&node, &iface),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/network`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network>)
    pub fn post_nodes_node_network(
        &self,
        node: &str,
        body: types::PostNodesNodeNetworkBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_network",
                    self.client.post_nodes_node_network(&node, &body),
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/network`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network>)
    pub fn put_nodes_node_network(
        &self,
        node: &str,
        body: types::PutNodesNodeNetworkBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_network",
                    self.client.put_nodes_node_network(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/network/{iface}`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network/{iface}>)
    pub fn put_nodes_node_network_iface(
        &self,
        node: &str,
        iface: &str,
        body: types::PutNodesNodeNetworkIfaceBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let iface = iface.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_network_iface",
                    self.client.put_nodes_node_network_iface(&node, &iface, &body),
                )
                .await
        })
    }
}
