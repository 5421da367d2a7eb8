// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/query-url-metadata`
    ///
    /// Privileges: `Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`.
    ///
    /// # Parameters
    ///
    /// - `verify-certificates`: Default `1`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/query-url-metadata>)
    pub fn get_nodes_node_query_url_metadata(
        &self,
        node: &str,
        url: &str,
        verify_certificates: Option<bool>,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeQueryUrlMetadataData, Error>> {
        let node = node.to_owned();
        let url = url.to_owned();
        let verify_certificates = verify_certificates.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_query_url_metadata",
                    self
                        .client
                        .get_nodes_node_query_url_metadata(
                            &node,
                            &url,
                            verify_certificates.as_ref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
}
