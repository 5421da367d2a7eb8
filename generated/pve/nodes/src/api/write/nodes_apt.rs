// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/apt/repositories`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/repositories>)
    pub fn post_nodes_node_apt_repositories(
        &self,
        node: &str,
        body: types::PostNodesNodeAptRepositoriesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "post_nodes_node_apt_repositories",
                    self.client.post_nodes_node_apt_repositories(&node, &body),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/apt/update`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/update>)
    pub fn post_nodes_node_apt_update(
        &self,
        node: &str,
        body: types::PostNodesNodeAptUpdateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_apt_update",
                    self.client.post_nodes_node_apt_update(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/apt/repositories`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/repositories>)
    pub fn put_nodes_node_apt_repositories(
        &self,
        node: &str,
        body: types::PutNodesNodeAptRepositoriesBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_apt_repositories",
                    self.client.put_nodes_node_apt_repositories(&node, &body),
                )
                .await
        })
    }
}
