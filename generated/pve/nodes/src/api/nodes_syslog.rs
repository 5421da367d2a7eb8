// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/syslog`
    ///
    /// Privileges: `Sys.Syslog` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `limit`: At least 0.
    /// - `service`: At most 128 characters.
    /// - `start`: At least 0.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/syslog>)
    pub fn get_nodes_node_syslog(
        &self,
        node: &str,
        limit: Option<i64>,
        service: Option<&str>,
        since: Option<&str>,
        start: Option<i64>,
        until: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeSyslogItem>, Error>> {
        let node = node.to_owned();
        let service = service.map(str::to_owned);
        let since = since.map(str::to_owned);
        let until = until.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_syslog",
                    self
                        .client
                        .get_nodes_node_syslog(
                            &node,
                            limit,
                            service.as_deref(),
                            since.as_deref(),
                            start,
                            until.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_syslog`](Self::get_nodes_node_syslog) with what stands beside its data: `total`.
    pub fn get_nodes_node_syslog_response(
        &self,
        node: &str,
        limit: Option<i64>,
        service: Option<&str>,
        since: Option<&str>,
        start: Option<i64>,
        until: Option<&str>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeSyslogResponse, Error>> {
        let node = node.to_owned();
        let service = service.map(str::to_owned);
        let since = since.map(str::to_owned);
        let until = until.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_syslog",
                    self
                        .client
                        .get_nodes_node_syslog(
                            &node,
                            limit,
                            service.as_deref(),
                            since.as_deref(),
                            start,
                            until.as_deref(),
                        ),
                )
                .await
        })
    }
}
