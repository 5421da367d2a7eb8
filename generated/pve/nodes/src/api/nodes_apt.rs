// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/apt`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt>)
    pub fn get_nodes_node_apt(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeAptItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_apt",
                    self.client.get_nodes_node_apt(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/apt/changelog`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/changelog>)
    pub fn get_nodes_node_apt_changelog(
        &self,
        node: &str,
        name: &str,
        version: Option<&str>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let name = name.to_owned();
        let version = version.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_apt_changelog",
                    self
                        .client
                        .get_nodes_node_apt_changelog(&node, &name, version.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/apt/repositories`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/repositories>)
    pub fn get_nodes_node_apt_repositories(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeAptRepositoriesData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_apt_repositories",
                    self.client.get_nodes_node_apt_repositories(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/apt/update`
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
    pub fn get_nodes_node_apt_update(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeAptUpdateItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_apt_update",
                    self.client.get_nodes_node_apt_update(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/apt/versions`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/apt/versions>)
    pub fn get_nodes_node_apt_versions(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeAptVersionsItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_apt_versions",
                    self.client.get_nodes_node_apt_versions(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
