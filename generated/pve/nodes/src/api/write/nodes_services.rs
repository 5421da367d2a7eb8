// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `POST /nodes/{node}/services/{service}/reload`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}/reload>)
    pub fn post_nodes_node_services_service_reload(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_services_service_reload",
                    self.client.post_nodes_node_services_service_reload(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/services/{service}/restart`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}/restart>)
    pub fn post_nodes_node_services_service_restart(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_services_service_restart",
                    self
                        .client
                        .post_nodes_node_services_service_restart(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/services/{service}/start`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}/start>)
    pub fn post_nodes_node_services_service_start(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_services_service_start",
                    self.client.post_nodes_node_services_service_start(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/services/{service}/stop`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}/stop>)
    pub fn post_nodes_node_services_service_stop(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_services_service_stop",
                    self.client.post_nodes_node_services_service_stop(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
}
