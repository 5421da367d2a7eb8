// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/query-oci-repo-tags`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `Sys.AccessNetwork` on `/nodes/{node}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/query-oci-repo-tags>)
    pub fn get_nodes_node_query_oci_repo_tags(
        &self,
        node: &str,
        reference: &str,
    ) -> BoxFuture<'_, Result<List<PveStr>, Error>> {
        let node = node.to_owned();
        let reference = reference.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_query_oci_repo_tags",
                    self.client.get_nodes_node_query_oci_repo_tags(&node, &reference),
                    |answer| answer.data,
                )
                .await
        })
    }
}
