// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/storage/{storage}/content/{volume}`

*/
    pub async fn delete_nodes_node_storage_storage_content_volume<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        volume: &'a str,
        delay: Option<i64>,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeStorageStorageContentVolumeResponse>,
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("delay", &delay))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_storage_storage_content_volume",
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
    /**Sends a `DELETE` request to `/nodes/{node}/storage/{storage}/prunebackups`

*/
    pub async fn delete_nodes_node_storage_storage_prunebackups<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        prune_backups: Option<
            &'a ::pve_runtime::PropertyString<types::FormatPruneBackups>,
        >,
        type_: Option<types::DeleteNodesNodeStorageStoragePrunebackupsQueryType>,
        vmid: Option<i64>,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeStorageStoragePrunebackupsResponse>,
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
            .delete(url)
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
            operation_id: "delete_nodes_node_storage_storage_prunebackups",
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
    /**Sends a `POST` request to `/nodes/{node}/storage/{storage}/content`

*/
    pub async fn post_nodes_node_storage_storage_content<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        body: &'a types::PostNodesNodeStorageStorageContentBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeStorageStorageContentResponse>,
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_storage_storage_content",
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
    /**Sends a `POST` request to `/nodes/{node}/storage/{storage}/content/{volume}`

*/
    pub async fn post_nodes_node_storage_storage_content_volume<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        volume: &'a str,
        body: &'a types::PostNodesNodeStorageStorageContentVolumeBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeStorageStorageContentVolumeResponse>,
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_storage_storage_content_volume",
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
    /**Sends a `POST` request to `/nodes/{node}/storage/{storage}/download-url`

*/
    pub async fn post_nodes_node_storage_storage_download_url<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        body: &'a types::PostNodesNodeStorageStorageDownloadUrlBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeStorageStorageDownloadUrlResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/download-url", self.baseurl, encode_path(& node
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_storage_storage_download_url",
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
    /**Sends a `POST` request to `/nodes/{node}/storage/{storage}/oci-registry-pull`

*/
    pub async fn post_nodes_node_storage_storage_oci_registry_pull<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        body: &'a types::PostNodesNodeStorageStorageOciRegistryPullBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeStorageStorageOciRegistryPullResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/oci-registry-pull", self.baseurl, encode_path(& node
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_storage_storage_oci_registry_pull",
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
    /**Sends a `POST` request to `/nodes/{node}/storage/{storage}/upload`

*/
    pub async fn post_nodes_node_storage_storage_upload<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        body: &'a types::PostNodesNodeStorageStorageUploadBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeStorageStorageUploadResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/storage/{}/upload", self.baseurl, encode_path(& node
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_storage_storage_upload",
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
    /**Sends a `PUT` request to `/nodes/{node}/storage/{storage}/content/{volume}`

*/
    pub async fn put_nodes_node_storage_storage_content_volume<'a>(
        &'a self,
        node: &'a str,
        storage: &'a str,
        volume: &'a str,
        body: &'a types::PutNodesNodeStorageStorageContentVolumeBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_storage_storage_content_volume",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
