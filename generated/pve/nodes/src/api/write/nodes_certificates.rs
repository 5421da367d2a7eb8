// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/certificates/acme/certificate`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/acme/certificate>)
    pub fn delete_nodes_node_certificates_acme_certificate(
        &self,
        node: &str,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_certificates_acme_certificate",
                    self.client.delete_nodes_node_certificates_acme_certificate(&node),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `DELETE /nodes/{node}/certificates/custom`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `restart`: Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/custom>)
    pub fn delete_nodes_node_certificates_custom(
        &self,
        node: &str,
        restart: Option<bool>,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let restart = restart.map(PveBool::from);
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_certificates_custom",
                    self
                        .client
                        .delete_nodes_node_certificates_custom(&node, restart.as_ref()),
                )
                .await
        })
    }
    /// `POST /nodes/{node}/certificates/acme/certificate`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/acme/certificate>)
    pub fn post_nodes_node_certificates_acme_certificate(
        &self,
        node: &str,
        body: types::PostNodesNodeCertificatesAcmeCertificateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_certificates_acme_certificate",
                    self
                        .client
                        .post_nodes_node_certificates_acme_certificate(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/certificates/custom`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/custom>)
    pub fn post_nodes_node_certificates_custom(
        &self,
        node: &str,
        body: types::PostNodesNodeCertificatesCustomBody,
    ) -> BoxFuture<'_, Result<types::PostNodesNodeCertificatesCustomData, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_certificates_custom",
                    self.client.post_nodes_node_certificates_custom(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/certificates/acme/certificate`
    ///
    /// Privileges: `Sys.Modify` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/certificates/acme/certificate>)
    pub fn put_nodes_node_certificates_acme_certificate(
        &self,
        node: &str,
        body: types::PutNodesNodeCertificatesAcmeCertificateBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "put_nodes_node_certificates_acme_certificate",
                    self
                        .client
                        .put_nodes_node_certificates_acme_certificate(&node, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
}
