// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/config`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config>)
    pub fn get_cluster_config(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config",
                    self.client.get_cluster_config(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/config/apiversion`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/apiversion>)
    pub fn get_cluster_config_apiversion(&self) -> BoxFuture<'_, Result<PveInt, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config_apiversion",
                    self.client.get_cluster_config_apiversion(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/config/join`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Parameters
    ///
    /// - `node`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/join>)
    pub fn get_cluster_config_join(
        &self,
        node: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetClusterConfigJoinData, Error>> {
        let node = node.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config_join",
                    self.client.get_cluster_config_join(node.as_deref()),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/config/nodes`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/nodes>)
    pub fn get_cluster_config_nodes(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterConfigNodesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config_nodes",
                    self.client.get_cluster_config_nodes(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/config/qdevice`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/qdevice>)
    pub fn get_cluster_config_qdevice(
        &self,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config_qdevice",
                    self.client.get_cluster_config_qdevice(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/config/totem`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/config/totem>)
    pub fn get_cluster_config_totem(
        &self,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_config_totem",
                    self.client.get_cluster_config_totem(),
                    |answer| answer.data,
                )
                .await
        })
    }
}
