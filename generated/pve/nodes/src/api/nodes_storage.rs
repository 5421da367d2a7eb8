// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Api {
    /// `GET /nodes/{node}/storage`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `content`: Format `pve-storage-content-list`.
    /// - `enabled`: Default `0`.
    /// - `format`: Default `0`.
    /// - `storage`: Format `pve-storage-id`.
    /// - `target`: Format `pve-node`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage>)
    pub fn get_nodes_node_storage(
        &self,
        node: &str,
        content: Option<&str>,
        enabled: Option<bool>,
        format: Option<bool>,
        storage: Option<&str>,
        target: Option<&str>,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeStorageItem>, Error>> {
        let node = node.to_owned();
        let content = content.map(str::to_owned);
        let enabled = enabled.map(PveBool::from);
        let format = format.map(PveBool::from);
        let storage = storage.map(str::to_owned);
        let target = target.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage",
                    self
                        .client
                        .get_nodes_node_storage(
                            &node,
                            content.as_deref(),
                            enabled.as_ref(),
                            format.as_ref(),
                            storage.as_deref(),
                            target.as_deref(),
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}>)
    pub fn get_nodes_node_storage_storage(
        &self,
        node: &str,
        storage: &str,
    ) -> BoxFuture<'_, Result<List<types::GetNodesNodeStorageStorageItem>, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage",
                    self.client.get_nodes_node_storage_storage(&node, &storage),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/content`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `content`: Format `pve-storage-content`.
    /// - `vmid`: At least 1. Format `pve-vmid`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/content>)
    pub fn get_nodes_node_storage_storage_content(
        &self,
        node: &str,
        storage: &str,
        content: Option<&str>,
        vmid: Option<i64>,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeStorageStorageContentItem>, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let content = content.map(str::to_owned);
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_content",
                    self
                        .client
                        .get_nodes_node_storage_storage_content(
                            &node,
                            &storage,
                            content.as_deref(),
                            vmid,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/content/{volume}`
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
    pub fn get_nodes_node_storage_storage_content_volume(
        &self,
        node: &str,
        storage: &str,
        volume: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetNodesNodeStorageStorageContentVolumeData, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_content_volume",
                    self
                        .client
                        .get_nodes_node_storage_storage_content_volume(
                            &node,
                            &storage,
                            &volume,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/file-restore/download`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `tar`: Proxmox VE: since 8.1. Default `0`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/file-restore/download>)
    pub fn get_nodes_node_storage_storage_file_restore_download(
        &self,
        node: &str,
        storage: &str,
        filepath: &str,
        tar: Option<bool>,
        volume: &str,
    ) -> BoxFuture<'_, Result<::serde_json::Value, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let filepath = filepath.to_owned();
        let tar = tar.map(PveBool::from);
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_file_restore_download",
                    self
                        .client
                        .get_nodes_node_storage_storage_file_restore_download(
                            &node,
                            &storage,
                            &filepath,
                            tar.as_ref(),
                            &volume,
                        ),
                    |answer| Some(answer.data.unwrap_or_default()),
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/file-restore/list`
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/file-restore/list>)
    pub fn get_nodes_node_storage_storage_file_restore_list(
        &self,
        node: &str,
        storage: &str,
        filepath: &str,
        volume: &str,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeStorageStorageFileRestoreListItem>, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let filepath = filepath.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_file_restore_list",
                    self
                        .client
                        .get_nodes_node_storage_storage_file_restore_list(
                            &node,
                            &storage,
                            &filepath,
                            &volume,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/import-metadata`
    ///
    /// Proxmox VE: since 8.2.
    ///
    /// Privileges: any authenticated user.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/import-metadata>)
    pub fn get_nodes_node_storage_storage_import_metadata(
        &self,
        node: &str,
        storage: &str,
        volume: &str,
    ) -> BoxFuture<
        '_,
        Result<types::GetNodesNodeStorageStorageImportMetadataData, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let volume = volume.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_import_metadata",
                    self
                        .client
                        .get_nodes_node_storage_storage_import_metadata(
                            &node,
                            &storage,
                            &volume,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/prunebackups`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
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
    pub fn get_nodes_node_storage_storage_prunebackups(
        &self,
        node: &str,
        storage: &str,
        prune_backups: Option<PropertyString<types::FormatPruneBackups>>,
        type_: Option<types::GetNodesNodeStorageStoragePrunebackupsQueryType>,
        vmid: Option<i64>,
    ) -> BoxFuture<
        '_,
        Result<List<types::GetNodesNodeStorageStoragePrunebackupsItem>, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_prunebackups",
                    self
                        .client
                        .get_nodes_node_storage_storage_prunebackups(
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
    /// `GET /nodes/{node}/storage/{storage}/rrd`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Parameters
    ///
    /// - `ds`: Format `pve-configid-list`.
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/rrd>)
    pub fn get_nodes_node_storage_storage_rrd(
        &self,
        node: &str,
        storage: &str,
        cf: Option<types::GetNodesNodeStorageStorageRrdQueryCf>,
        ds: &str,
        timeframe: types::GetNodesNodeStorageStorageRrdQueryTimeframe,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeStorageStorageRrdData, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        let ds = ds.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_rrd",
                    self
                        .client
                        .get_nodes_node_storage_storage_rrd(
                            &node,
                            &storage,
                            cf,
                            &ds,
                            timeframe,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/rrddata`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/rrddata>)
    pub fn get_nodes_node_storage_storage_rrddata(
        &self,
        node: &str,
        storage: &str,
        cf: Option<types::GetNodesNodeStorageStorageRrddataQueryCf>,
        timeframe: types::GetNodesNodeStorageStorageRrddataQueryTimeframe,
    ) -> BoxFuture<
        '_,
        Result<List<::serde_json::Map<String, ::serde_json::Value>>, Error>,
    > {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_rrddata",
                    self
                        .client
                        .get_nodes_node_storage_storage_rrddata(
                            &node,
                            &storage,
                            cf,
                            timeframe,
                        ),
                    |answer| answer.data,
                )
                .await
        })
    }
    /// `GET /nodes/{node}/storage/{storage}/status`
    ///
    /// Privileges: `Datastore.Audit` or `Datastore.AllocateSpace` on `/storage/{storage}`.
    ///
    /// Runs with the node's own rights (`protected`).
    ///
    /// # Errors
    ///
    /// See [`pve_runtime::Error`]: not sent, refused, or an answer that is no such type.
    ///
    /// [Viewer](<https://pve.proxmox.com/pve-docs/api-viewer/index.html#/nodes/{node}/storage/{storage}/status>)
    pub fn get_nodes_node_storage_storage_status(
        &self,
        node: &str,
        storage: &str,
    ) -> BoxFuture<'_, Result<types::GetNodesNodeStorageStorageStatusData, Error>> {
        let node = node.to_owned();
        let storage = storage.to_owned();
        Box::pin(async move {
            self.client
                .inner
                .call_data(
                    "get_nodes_node_storage_storage_status",
                    self.client.get_nodes_node_storage_storage_status(&node, &storage),
                    |answer| answer.data,
                )
                .await
        })
    }
}
