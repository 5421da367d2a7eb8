// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/certificates`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates>)
    pub fn get_nodes_node_certificates(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_certificates",
                    self.client.get_nodes_node_certificates(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/certificates/acme`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/acme>)
    pub fn get_nodes_node_certificates_acme(
        &self,
        node: &str,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_certificates_acme",
                    self.client.get_nodes_node_certificates_acme(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/certificates/info`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/info>)
    pub fn get_nodes_node_certificates_info(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeCertificatesInfoItem>, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_certificates_info",
                    self.client.get_nodes_node_certificates_info(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
