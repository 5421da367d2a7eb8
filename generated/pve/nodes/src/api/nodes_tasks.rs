// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/tasks`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Parameters
    ///
    /// - `errors`: Default `0`.
    /// - `limit`: At least 0. Default `50`.
    /// - `start`: At least 0. Default `0`.
    /// - `statusfilter`: Format `pve-task-status-type-list`.
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks>)
    pub fn get_nodes_node_tasks(
        &self,
        node: &str,
        errors: Option<bool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&str>,
        typefilter: Option<&str>,
        until: Option<i64>,
        userfilter: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeTasksItem>, Error>> {
        let node = node.to_owned();
        let errors = errors.map(PveBool::from);
        let statusfilter = statusfilter.map(str::to_owned);
        let typefilter = typefilter.map(str::to_owned);
        let userfilter = userfilter.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_tasks",
                    self
                        .client
                        .get_nodes_node_tasks(
                            &node,
                            errors.as_ref(),
                            limit,
                            since,
                            source,
                            start,
                            statusfilter.as_deref(),
                            typefilter.as_deref(),
                            until,
                            userfilter.as_deref(),
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_tasks`](Self::get_nodes_node_tasks) with what stands beside its data: `total`.
    pub fn get_nodes_node_tasks_response(
        &self,
        node: &str,
        errors: Option<bool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&str>,
        typefilter: Option<&str>,
        until: Option<i64>,
        userfilter: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeTasksResponse, Error>> {
        let node = node.to_owned();
        let errors = errors.map(PveBool::from);
        let statusfilter = statusfilter.map(str::to_owned);
        let typefilter = typefilter.map(str::to_owned);
        let userfilter = userfilter.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_tasks",
                    self
                        .client
                        .get_nodes_node_tasks(
                            &node,
                            errors.as_ref(),
                            limit,
                            since,
                            source,
                            start,
                            statusfilter.as_deref(),
                            typefilter.as_deref(),
                            until,
                            userfilter.as_deref(),
                            vmid,
                        ),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/tasks/{upid}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks/{upid}>)
    pub fn get_nodes_node_tasks_upid(
        &self,
        node: &str,
        upid: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        let upid = upid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_tasks_upid",
                    self.client.get_nodes_node_tasks_upid(&node, &upid),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/tasks/{upid}/log`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `limit`: At least 0. Default `50`.
    /// - `start`: At least 0. Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks/{upid}/log>)
    pub fn get_nodes_node_tasks_upid_log(
        &self,
        node: &str,
        upid: &str,
        download: Option<bool>,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeTasksUpidLogItem>, Error>> {
        let node = node.to_owned();
        let upid = upid.to_owned();
        let download = download.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_tasks_upid_log",
                    self
                        .client
                        .get_nodes_node_tasks_upid_log(
                            &node,
                            &upid,
                            download.as_ref(),
                            limit,
                            start,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// [`get_nodes_node_tasks_upid_log`](Self::get_nodes_node_tasks_upid_log) with what stands beside its data: `total`.
    pub fn get_nodes_node_tasks_upid_log_response(
        &self,
        node: &str,
        upid: &str,
        download: Option<bool>,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeTasksUpidLogResponse, Error>> {
        let node = node.to_owned();
        let upid = upid.to_owned();
        let download = download.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "get_nodes_node_tasks_upid_log",
                    self
                        .client
                        .get_nodes_node_tasks_upid_log(
                            &node,
                            &upid,
                            download.as_ref(),
                            limit,
                            start,
                        ),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/tasks/{upid}/status`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/tasks/{upid}/status>)
    pub fn get_nodes_node_tasks_upid_status(
        &self,
        node: &str,
        upid: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeTasksUpidStatusData, Error>> {
        let node = node.to_owned();
        let upid = upid.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_tasks_upid_status",
                    self.client.get_nodes_node_tasks_upid_status(&node, &upid),
                    |answer| answer.data,
                )
                .await
        })
    }
}
