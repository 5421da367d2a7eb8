// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/replication/{id}/schedule_now`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/replication/{id}/schedule_now>)
    pub fn post_nodes_node_replication_id_schedule_now(
        &self,
        node: &str,
        id: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_replication_id_schedule_now",
                    self.client.post_nodes_node_replication_id_schedule_now(&node, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
