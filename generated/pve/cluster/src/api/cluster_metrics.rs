// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /cluster/metrics`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics>)
    pub fn get_cluster_metrics(
        &self,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_metrics",
                    self.client.get_cluster_metrics(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/metrics/export`
    ///
    /// Proxmox VE: since 8.3.
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `history`: Default `0`.
    /// - `local-only`: Default `0`.
    /// - `node-list`: Proxmox VE: since 9.1.
    /// - `start-time`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/export>)
    pub fn get_cluster_metrics_export(
        &self,
        history: Option<bool>,
        local_only: Option<bool>,
        node_list: Option<&str>,
        start_time: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetClusterMetricsExportData, Error>> {
        let history = history.map(PveBool::from);
        let local_only = local_only.map(PveBool::from);
        let node_list = node_list.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_metrics_export",
                    self
                        .client
                        .get_cluster_metrics_export(
                            history.as_ref(),
                            local_only.as_ref(),
                            node_list.as_deref(),
                            start_time,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/metrics/server`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/server>)
    pub fn get_cluster_metrics_server(
        &self,
    ) -> BoxFuture<'_, Result<List<types::GetClusterMetricsServerItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_metrics_server",
                    self.client.get_cluster_metrics_server(),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /cluster/metrics/server/{id}`
    ///
    /// Privileges: `Sys.Audit` on `/`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/cluster/metrics/server/{id}>)
    pub fn get_cluster_metrics_server_id(
        &self,
        id: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Map<String, ::serde_json::Value>, Error>> {
        let id = id.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_cluster_metrics_server_id",
                    self.client.get_cluster_metrics_server_id(&id),
                    |answer| answer.data,
                )
                .await
        })
    }
}
