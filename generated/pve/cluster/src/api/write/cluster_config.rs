// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /cluster/config/nodes/{node}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/nodes/{node}>)
    pub fn delete_cluster_config_nodes_node(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_cluster_config_nodes_node",
                    self.client.delete_cluster_config_nodes_node(&node),
                )
                .await
        })
    }
    /// `POST /cluster/config`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config>)
    pub fn post_cluster_config(
        &self,
        body: types::PostClusterConfigBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_config",
                    self.client.post_cluster_config(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/config/join`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/join>)
    pub fn post_cluster_config_join(
        &self,
        body: types::PostClusterConfigJoinBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_config_join",
                    self.client.post_cluster_config_join(&body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /cluster/config/nodes/{node}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/nodes/{node}>)
    pub fn post_cluster_config_nodes_node(
        &self,
        node: &str,
        body: types::PostClusterConfigNodesNodeBody,
    ) -> BoxFuture<'_, Result<types::PostClusterConfigNodesNodeData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_cluster_config_nodes_node",
                    self.client.post_cluster_config_nodes_node(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
