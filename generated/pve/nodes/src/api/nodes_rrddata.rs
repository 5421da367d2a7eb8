// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/rrddata`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/rrddata>)
    pub fn get_nodes_node_rrddata(
        &self,
        node: &str,
        cf: Option<types::GetNodesNodeRrddataQueryCf>,
        timeframe: types::GetNodesNodeRrddataQueryTimeframe,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_rrddata",
                    self.client.get_nodes_node_rrddata(&node, cf, timeframe),
                    |answer| answer.data,
                )
                .await
        })
    }
}
