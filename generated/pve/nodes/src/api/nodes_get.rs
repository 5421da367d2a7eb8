// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes>)
    pub fn get_nodes(&self) -> BoxFuture<'_, Result<List<types::GetNodesItem>, Error>> {
        Box::pin(async move {
            self.client
                .inner
                .call_data("get_nodes", self.client.get_nodes(), |answer| answer.data)
                .await
        })
    }
    /// `GET /nodes/{node}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}>)
    pub fn get_nodes_node(
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
                    "get_nodes_node",
                    self.client.get_nodes_node(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
}
