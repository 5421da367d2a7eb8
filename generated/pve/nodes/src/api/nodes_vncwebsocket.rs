// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/vncwebsocket`
    ///
    /// Privileges: `Sys.Console` on `/nodes/{node}`.
    ///
    /// # Parameters
    ///
    /// - `port`: From 5900 to 5999.
    /// - `vncticket`: At most 512 characters.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/vncwebsocket>)
    pub fn get_nodes_node_vncwebsocket(
        &self,
        node: &str,
        port: i64,
        vncticket: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeVncwebsocketData, Error>> {
        let node = node.to_owned();
        let vncticket = vncticket.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_vncwebsocket",
                    self.client.get_nodes_node_vncwebsocket(&node, port, &vncticket),
                    |answer| answer.data,
                )
                .await
        })
    }
}
