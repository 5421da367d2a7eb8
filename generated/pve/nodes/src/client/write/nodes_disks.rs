// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/disks/directory/{name}`

*/
    pub async fn delete_nodes_node_disks_directory_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        cleanup_config: Option<&'a ::pve_runtime::PveBool>,
        cleanup_disks: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeDisksDirectoryNameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/disks/directory/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& name.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("cleanup-config", &cleanup_config),
            )
            .query(&progenitor_client::QueryParam::new("cleanup-disks", &cleanup_disks))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_disks_directory_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/disks/lvm/{name}`

*/
    pub async fn delete_nodes_node_disks_lvm_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        cleanup_config: Option<&'a ::pve_runtime::PveBool>,
        cleanup_disks: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeDisksLvmNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/lvm/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& name.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("cleanup-config", &cleanup_config),
            )
            .query(&progenitor_client::QueryParam::new("cleanup-disks", &cleanup_disks))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_disks_lvm_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/disks/lvmthin/{name}`

*/
    pub async fn delete_nodes_node_disks_lvmthin_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        cleanup_config: Option<&'a ::pve_runtime::PveBool>,
        cleanup_disks: Option<&'a ::pve_runtime::PveBool>,
        volume_group: &'a str,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeDisksLvmthinNameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/disks/lvmthin/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& name.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("cleanup-config", &cleanup_config),
            )
            .query(&progenitor_client::QueryParam::new("cleanup-disks", &cleanup_disks))
            .query(&progenitor_client::QueryParam::new("volume-group", &volume_group))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_disks_lvmthin_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/disks/zfs/{name}`

*/
    pub async fn delete_nodes_node_disks_zfs_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        cleanup_config: Option<&'a ::pve_runtime::PveBool>,
        cleanup_disks: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeDisksZfsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/zfs/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& name.to_string()),
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
            .query(
                &progenitor_client::QueryParam::new("cleanup-config", &cleanup_config),
            )
            .query(&progenitor_client::QueryParam::new("cleanup-disks", &cleanup_disks))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_disks_zfs_name",
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
    /**Sends a `POST` request to `/nodes/{node}/disks/directory`

*/
    pub async fn post_nodes_node_disks_directory<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeDisksDirectoryBody,
    ) -> Result<ResponseValue<types::PostNodesNodeDisksDirectoryResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/directory", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_disks_directory",
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
    /**Sends a `POST` request to `/nodes/{node}/disks/initgpt`

*/
    pub async fn post_nodes_node_disks_initgpt<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeDisksInitgptBody,
    ) -> Result<ResponseValue<types::PostNodesNodeDisksInitgptResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/initgpt", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_disks_initgpt",
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
    /**Sends a `POST` request to `/nodes/{node}/disks/lvm`

*/
    pub async fn post_nodes_node_disks_lvm<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeDisksLvmBody,
    ) -> Result<ResponseValue<types::PostNodesNodeDisksLvmResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/lvm", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_disks_lvm",
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
    /**Sends a `POST` request to `/nodes/{node}/disks/lvmthin`

*/
    pub async fn post_nodes_node_disks_lvmthin<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeDisksLvmthinBody,
    ) -> Result<ResponseValue<types::PostNodesNodeDisksLvmthinResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/lvmthin", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_disks_lvmthin",
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
    /**Sends a `POST` request to `/nodes/{node}/disks/zfs`

*/
    pub async fn post_nodes_node_disks_zfs<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeDisksZfsBody,
    ) -> Result<ResponseValue<types::PostNodesNodeDisksZfsResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/zfs", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_disks_zfs",
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
    /**Sends a `PUT` request to `/nodes/{node}/disks/wipedisk`

*/
    pub async fn put_nodes_node_disks_wipedisk<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PutNodesNodeDisksWipediskBody,
    ) -> Result<ResponseValue<types::PutNodesNodeDisksWipediskResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/disks/wipedisk", self.baseurl, encode_path(& node.to_string()),
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_disks_wipedisk",
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
