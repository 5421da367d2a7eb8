// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/network`
    ///
    /// The answer is not described by Proxmox VE; its type is known from recorded answers (`node_network`).
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network>)
    pub fn get_nodes_node_network(
        &self,
        node: &str,
        type_: Option<types::GetNodesNodeNetworkQueryType>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeNetworkItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_network",
                    self.client.get_nodes_node_network(&node, type_),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_network`](Self::get_nodes_node_network) with what stands beside its data: `changes`.
    pub fn get_nodes_node_network_response(
        &self,
        node: &str,
        type_: Option<types::GetNodesNodeNetworkQueryType>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeNetworkResponse, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_network",
                    self.client.get_nodes_node_network(&node, type_),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/network/{iface}`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/network/{iface}>)
    pub fn get_nodes_node_network_iface(
        &self,
        node: &str,
        iface: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeNetworkIfaceData, Error>> {
        let node = node.to_owned();
        let iface = iface.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_network_iface",
                    self.client.get_nodes_node_network_iface(&node, &iface),
                    |answer| answer.data,
                )
                .await
        })
    }
}
