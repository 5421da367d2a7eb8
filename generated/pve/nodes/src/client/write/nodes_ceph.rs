// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/mds/{name}`

*/
    pub async fn delete_nodes_node_ceph_mds_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephMdsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mds/{}", self.baseurl, encode_path(& node.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_mds_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/mgr/{id}`

*/
    pub async fn delete_nodes_node_ceph_mgr_id<'a>(
        &'a self,
        node: &'a str,
        id: &'a str,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephMgrIdResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mgr/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_mgr_id",
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
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/mon/{monid}`

*/
    pub async fn delete_nodes_node_ceph_mon_monid<'a>(
        &'a self,
        node: &'a str,
        monid: &'a str,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephMonMonidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mon/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& monid.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_mon_monid",
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
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/osd/{osdid}`

*/
    pub async fn delete_nodes_node_ceph_osd_osdid<'a>(
        &'a self,
        node: &'a str,
        osdid: i64,
        cleanup: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephOsdOsdidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/osd/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& osdid.to_string()),
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
            .query(&progenitor_client::QueryParam::new("cleanup", &cleanup))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_osd_osdid",
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
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/pool/{name}`

*/
    pub async fn delete_nodes_node_ceph_pool_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        force: Option<&'a ::pve_runtime::PveBool>,
        remove_ecprofile: Option<&'a ::pve_runtime::PveBool>,
        remove_storages: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephPoolNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pool/{}", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("force", &force))
            .query(
                &progenitor_client::QueryParam::new(
                    "remove_ecprofile",
                    &remove_ecprofile,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("remove_storages", &remove_storages),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_pool_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/ceph/pools/{name}`

*/
    pub async fn delete_nodes_node_ceph_pools_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        force: Option<&'a ::pve_runtime::PveBool>,
        remove_ecprofile: Option<&'a ::pve_runtime::PveBool>,
        remove_storages: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeCephPoolsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pools/{}", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("force", &force))
            .query(
                &progenitor_client::QueryParam::new(
                    "remove_ecprofile",
                    &remove_ecprofile,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("remove_storages", &remove_storages),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_ceph_pools_name",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/fs/{name}`

*/
    pub async fn post_nodes_node_ceph_fs_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        body: &'a types::PostNodesNodeCephFsNameBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephFsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/fs/{}", self.baseurl, encode_path(& node.to_string()),
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_fs_name",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/init`

*/
    pub async fn post_nodes_node_ceph_init<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephInitBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/init", self.baseurl, encode_path(& node.to_string()),
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_init",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/mds/{name}`

*/
    pub async fn post_nodes_node_ceph_mds_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        body: &'a types::PostNodesNodeCephMdsNameBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephMdsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mds/{}", self.baseurl, encode_path(& node.to_string()),
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_mds_name",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/mgr/{id}`

*/
    pub async fn post_nodes_node_ceph_mgr_id<'a>(
        &'a self,
        node: &'a str,
        id: &'a str,
    ) -> Result<ResponseValue<types::PostNodesNodeCephMgrIdResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mgr/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& id.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_mgr_id",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/mon/{monid}`

*/
    pub async fn post_nodes_node_ceph_mon_monid<'a>(
        &'a self,
        node: &'a str,
        monid: &'a str,
        body: &'a types::PostNodesNodeCephMonMonidBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephMonMonidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/mon/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& monid.to_string()),
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
            operation_id: "post_nodes_node_ceph_mon_monid",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/osd`

*/
    pub async fn post_nodes_node_ceph_osd<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephOsdBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephOsdResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/osd", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_osd",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/osd/{osdid}/in`

*/
    pub async fn post_nodes_node_ceph_osd_osdid_in<'a>(
        &'a self,
        node: &'a str,
        osdid: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/osd/{}/in", self.baseurl, encode_path(& node.to_string()),
            encode_path(& osdid.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_osd_osdid_in",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/osd/{osdid}/out`

*/
    pub async fn post_nodes_node_ceph_osd_osdid_out<'a>(
        &'a self,
        node: &'a str,
        osdid: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/osd/{}/out", self.baseurl, encode_path(& node.to_string()),
            encode_path(& osdid.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_osd_osdid_out",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/osd/{osdid}/scrub`

*/
    pub async fn post_nodes_node_ceph_osd_osdid_scrub<'a>(
        &'a self,
        node: &'a str,
        osdid: i64,
        body: &'a types::PostNodesNodeCephOsdOsdidScrubBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/osd/{}/scrub", self.baseurl, encode_path(& node
            .to_string()), encode_path(& osdid.to_string()),
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_ceph_osd_osdid_scrub",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/pool`

*/
    pub async fn post_nodes_node_ceph_pool<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephPoolBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephPoolResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pool", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_pool",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/pools`

*/
    pub async fn post_nodes_node_ceph_pools<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephPoolsBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephPoolsResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pools", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_pools",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/restart`

*/
    pub async fn post_nodes_node_ceph_restart<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephRestartBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephRestartResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/restart", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_restart",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/start`

*/
    pub async fn post_nodes_node_ceph_start<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephStartBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephStartResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/start", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_start",
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
    /**Sends a `POST` request to `/nodes/{node}/ceph/stop`

*/
    pub async fn post_nodes_node_ceph_stop<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCephStopBody,
    ) -> Result<ResponseValue<types::PostNodesNodeCephStopResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/stop", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_ceph_stop",
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
    /**Sends a `PUT` request to `/nodes/{node}/ceph/pool/{name}`

*/
    pub async fn put_nodes_node_ceph_pool_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        body: &'a types::PutNodesNodeCephPoolNameBody,
    ) -> Result<ResponseValue<types::PutNodesNodeCephPoolNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pool/{}", self.baseurl, encode_path(& node.to_string()),
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_ceph_pool_name",
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
    /**Sends a `PUT` request to `/nodes/{node}/ceph/pools/{name}`

*/
    pub async fn put_nodes_node_ceph_pools_name<'a>(
        &'a self,
        node: &'a str,
        name: &'a str,
        body: &'a types::PutNodesNodeCephPoolsNameBody,
    ) -> Result<ResponseValue<types::PutNodesNodeCephPoolsNameResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/ceph/pools/{}", self.baseurl, encode_path(& node.to_string()),
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
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_ceph_pools_name",
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
