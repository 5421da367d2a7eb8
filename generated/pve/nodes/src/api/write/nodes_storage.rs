// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `DELETE /nodes/{node}/storage/{storage}/content/{volume}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `delay`: From 1 to 30.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content/{volume}>)
    pub fn delete_nodes_node_storage_storage_content_volume(
        &self,
        node: &str,
        storage: &str,
        volume: &str,
        delay: Option<i64>,
    ) -> BoxFuture<'_, Result<Option<PveStr>, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "delete_nodes_node_storage_storage_content_volume",
                    self
                        .client
                        .delete_nodes_node_storage_storage_content_volume(
                            &node,
                            &storage,
                            &volume,
                            delay,
                        ),
                )
                .await
                .map(|answer| answer.data)
        })
    }
    /// `DELETE /nodes/{node}/storage/{storage}/prunebackups`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `prune-backups`: Format `prune-backups`.
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/prunebackups>)
    pub fn delete_nodes_node_storage_storage_prunebackups(
        &self,
        node: &str,
        storage: &str,
        prune_backups: Option<PropertyString<types::FormatPruneBackups>>,
        type_: Option<types::DeleteNodesNodeStorageStoragePrunebackupsQueryType>,
        vmid: Option<i64>,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "delete_nodes_node_storage_storage_prunebackups",
                    self
                        .client
                        .delete_nodes_node_storage_storage_prunebackups(
                            &node,
                            &storage,
                            prune_backups.as_ref(),
                            type_,
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/storage/{storage}/content`
    ///
    /// Privileges: `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content>)
    pub fn post_nodes_node_storage_storage_content(
        &self,
        node: &str,
        storage: &str,
        body: types::PostNodesNodeStorageStorageContentBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_storage_storage_content",
                    self
                        .client
                        .post_nodes_node_storage_storage_content(&node, &storage, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/storage/{storage}/content/{volume}`
    ///
    /// Privileges: decided by the server; see the viewer.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content/{volume}>)
    pub fn post_nodes_node_storage_storage_content_volume(
        &self,
        node: &str,
        storage: &str,
        volume: &str,
        body: types::PostNodesNodeStorageStorageContentVolumeBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_storage_storage_content_volume",
                    self
                        .client
                        .post_nodes_node_storage_storage_content_volume(
                            &node,
                            &storage,
                            &volume,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/storage/{storage}/download-url`
    ///
    /// Privileges: `Datastore.AllocateTemplate` on `/storage/{storage}` and (`Sys.Audit` and `Sys.Modify` on `/` or `Sys.AccessNetwork` on `/nodes/{node}`).
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/download-url>)
    pub fn post_nodes_node_storage_storage_download_url(
        &self,
        node: &str,
        storage: &str,
        body: types::PostNodesNodeStorageStorageDownloadUrlBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_storage_storage_download_url",
                    self
                        .client
                        .post_nodes_node_storage_storage_download_url(
                            &node,
                            &storage,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/storage/{storage}/oci-registry-pull`
    ///
    /// Proxmox VE: since 9.1.
    ///
    /// Privileges: `Datastore.AllocateTemplate` on `/storage/{storage}` and `Sys.AccessNetwork` on `/nodes/{node}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/oci-registry-pull>)
    pub fn post_nodes_node_storage_storage_oci_registry_pull(
        &self,
        node: &str,
        storage: &str,
        body: types::PostNodesNodeStorageStorageOciRegistryPullBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_storage_storage_oci_registry_pull",
                    self
                        .client
                        .post_nodes_node_storage_storage_oci_registry_pull(
                            &node,
                            &storage,
                            &body,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `POST /nodes/{node}/storage/{storage}/upload`
    ///
    /// Privileges: `Datastore.AllocateTemplate` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/upload>)
    pub fn post_nodes_node_storage_storage_upload(
        &self,
        node: &str,
        storage: &str,
        body: types::PostNodesNodeStorageStorageUploadBody,
    ) -> BoxFuture<'_, Result<PveStr, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "post_nodes_node_storage_storage_upload",
                    self
                        .client
                        .post_nodes_node_storage_storage_upload(&node, &storage, &body),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `PUT /nodes/{node}/storage/{storage}/content/{volume}`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content/{volume}>)
    pub fn put_nodes_node_storage_storage_content_volume(
        &self,
        node: &str,
        storage: &str,
        volume: &str,
        body: types::PutNodesNodeStorageStorageContentVolumeBody,
    ) -> BoxFuture<'_, Result<(), Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call(
                    "put_nodes_node_storage_storage_content_volume",
                    self
                        .client
                        .put_nodes_node_storage_storage_content_volume(
                            &node,
                            &storage,
                            &volume,
                            &body,
                        ),
                )
                .await
        })
    }
}
