// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/services`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services>)
    pub fn get_nodes_node_services(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeServicesItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_services",
                    self.client.get_nodes_node_services(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/services/{service}`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}>)
    pub fn get_nodes_node_services_service(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeServicesServiceItem>, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_services_service",
                    self.client.get_nodes_node_services_service(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/services/{service}/state`
    ///
    /// Privileges: `Sys.Audit` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/services/{service}/state>)
    pub fn get_nodes_node_services_service_state(
        &self,
        node: &str,
        service: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeServicesServiceStateData, Error>> {
        let node = node.to_owned();
        let service = service.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_services_service_state",
                    self.client.get_nodes_node_services_service_state(&node, &service),
                    |answer| answer.data,
                )
                .await
        })
    }
}
