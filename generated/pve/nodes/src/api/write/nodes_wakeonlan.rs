// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/wakeonlan`
    ///
    /// Privileges: `Sys.PowerMgmt` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/wakeonlan>)
    pub fn post_nodes_node_wakeonlan(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_wakeonlan",
                    self.client.post_nodes_node_wakeonlan(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
