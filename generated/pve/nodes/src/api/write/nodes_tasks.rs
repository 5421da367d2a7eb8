// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/tasks/{upid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks/{upid}>)
    pub fn delete_nodes_node_tasks_upid(
        &self,
        node: &str,
        upid: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let upid = upid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_tasks_upid",
                    self.client.delete_nodes_node_tasks_upid(&node, &upid),
                )
                .await
        })
    }
}
