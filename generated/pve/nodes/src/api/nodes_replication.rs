// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/replication`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `guest`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/replication>)
    pub fn get_nodes_node_replication(
        &self,
        node: &str,
        guest: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeReplicationItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_replication",
                    self.client.get_nodes_node_replication(&node, guest),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/replication/{id}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/replication/{id}>)
    pub fn get_nodes_node_replication_id(
        &self,
        node: &str,
        id: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_replication_id",
                    self.client.get_nodes_node_replication_id(&node, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/replication/{id}/log`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `limit`: At least 0.
    /// - `start`: At least 0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/replication/{id}/log>)
    pub fn get_nodes_node_replication_id_log(
        &self,
        node: &str,
        id: &str,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeReplicationIdLogItem>, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_replication_id_log",
                    self
                        .client
                        .get_nodes_node_replication_id_log(&node, &id, limit, start),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_replication_id_log`](Self::get_nodes_node_replication_id_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_replication_id_log_response(
        &self,
        node: &str,
        id: &str,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeReplicationIdLogResponse, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_replication_id_log",
                    self
                        .client
                        .get_nodes_node_replication_id_log(&node, &id, limit, start),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/replication/{id}/status`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/replication/{id}/status>)
    pub fn get_nodes_node_replication_id_status(
        &self,
        node: &str,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let node = node.to_owned();
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_replication_id_status",
                    self.client.get_nodes_node_replication_id_status(&node, &id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
