// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/storage`

*/
    pub async fn get_nodes_node_storage<'a>(
        &'a self,
        node: &'a str,
        content: Option<&'a str>,
        enabled: Option<&'a ::pve_runtime::PveBool>,
        format: Option<&'a ::pve_runtime::PveBool>,
        storage: Option<&'a str>,
        target: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetNodesNodeStorageResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/storage", self.baseurl, encode_path(& node.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("content", &content))
            .query(&progenitor_client::QueryParam::new("enabled", &enabled))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("storage", &storage))
            .query(&progenitor_client::QueryParam::new("target", &target))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}`

*/
    pub async fn get_nodes_node_storage_storage<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeStorageStorageResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/storage/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/content`

*/
    pub async fn get_nodes_node_storage_storage_content<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        content: Option<&'a str>,
        vmid: Option<i64>,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageContentResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/content", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("content", &content))
            .query(&progenitor_client::QueryParam::new("vmid", &vmid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_content",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/content/{volume}`

*/
    pub async fn get_nodes_node_storage_storage_content_volume<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        volume: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageContentVolumeResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/content/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()), encode_path(& volume
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_content_volume",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/file-restore/download`

*/
    pub async fn get_nodes_node_storage_storage_file_restore_download<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        filepath: &'a str,
        tar: Option<&'a ::pve_runtime::PveBool>,
        volume: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageFileRestoreDownloadResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/file-restore/download", self.baseurl, encode_path(&
            node.to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filepath", &filepath))
            .query(&progenitor_client::QueryParam::new("tar", &tar))
            .query(&progenitor_client::QueryParam::new("volume", &volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_file_restore_download",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/file-restore/list`

*/
    pub async fn get_nodes_node_storage_storage_file_restore_list<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        filepath: &'a str,
        volume: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageFileRestoreListResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/file-restore/list", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filepath", &filepath))
            .query(&progenitor_client::QueryParam::new("volume", &volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_file_restore_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/import-metadata`

*/
    pub async fn get_nodes_node_storage_storage_import_metadata<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        volume: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageImportMetadataResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/import-metadata", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("volume", &volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_import_metadata",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/prunebackups`

*/
    pub async fn get_nodes_node_storage_storage_prunebackups<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        prune_backups: Option<
            &'a ::pve_runtime::PropertyString<types::FormatPruneBackups>,
        >,
        type_: Option<types::GetNodesNodeStorageStoragePrunebackupsQueryType>,
        vmid: Option<i64>,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStoragePrunebackupsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/prunebackups", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("prune-backups", &prune_backups))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .query(&progenitor_client::QueryParam::new("vmid", &vmid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_prunebackups",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/rrd`

*/
    pub async fn get_nodes_node_storage_storage_rrd<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        cf: Option<types::GetNodesNodeStorageStorageRrdQueryCf>,
        ds: &'a str,
        timeframe: types::GetNodesNodeStorageStorageRrdQueryTimeframe,
    ) -> Result<ResponseValue<types::GetNodesNodeStorageStorageRrdResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/storage/{}/rrd", self.baseurl, encode_path(& node.to_string()),
            encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cf", &cf))
            .query(&progenitor_client::QueryParam::new("ds", &ds))
            .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_rrd",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/rrddata`

*/
    pub async fn get_nodes_node_storage_storage_rrddata<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        cf: Option<types::GetNodesNodeStorageStorageRrddataQueryCf>,
        timeframe: types::GetNodesNodeStorageStorageRrddataQueryTimeframe,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageRrddataResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/rrddata", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cf", &cf))
            .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_rrddata",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Sends a `GET` request to `/nodes/{node}/storage/{storage}/status`

*/
    pub async fn get_nodes_node_storage_storage_status<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeStorageStorageStatusResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/status", self.baseurl, encode_path(& node
            .to_string()), encode_path(& storage.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_storage_storage_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
