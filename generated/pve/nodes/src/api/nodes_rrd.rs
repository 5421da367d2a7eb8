// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/rrd`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `ds`: Format `pve-configid-list`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/rrd>)
    pub fn get_nodes_node_rrd(
        &self,
        node: &str,
        cf: Option<types::GetNodesNodeRrdQueryCf>,
        ds: &str,
        timeframe: types::GetNodesNodeRrdQueryTimeframe,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeRrdData, Error>> {
        let node = node.to_owned();
        let ds = ds.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_rrd",
                    self.client.get_nodes_node_rrd(&node, cf, &ds, timeframe),
                    |answer| answer.data,
                )
                .await
        })
    }
}
