// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/access/permissions`

*/
    pub async fn get_access_permissions<'a>(
        &'a self,
        path: Option<&'a str>,
        userid: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetAccessPermissionsResponse>, Error<()>> {
        let url = format!("{}/access/permissions", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("path", &path))
            .query(&progenitor_client::QueryParam::new("userid", &userid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_access_permissions",
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
    /**Sends a `GET` request to `/cluster/options`

*/
    pub async fn get_cluster_options<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterOptionsResponse>, Error<()>> {
        let url = format!("{}/cluster/options", self.baseurl,);
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
            operation_id: "get_cluster_options",
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
    /**Sends a `GET` request to `/cluster/resources`

*/
    pub async fn get_cluster_resources<'a>(
        &'a self,
        type_: Option<types::GetClusterResourcesQueryType>,
    ) -> Result<ResponseValue<types::GetClusterResourcesResponse>, Error<()>> {
        let url = format!("{}/cluster/resources", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_resources",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets`

*/
    pub async fn get_cluster_sdn_vnets<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnVnetsResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/vnets", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("pending", &pending))
            .query(&progenitor_client::QueryParam::new("running", &running))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_sdn_vnets",
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
    /**Sends a `GET` request to `/cluster/sdn/zones`

*/
    pub async fn get_cluster_sdn_zones<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
        type_: Option<types::GetClusterSdnZonesQueryType>,
    ) -> Result<ResponseValue<types::GetClusterSdnZonesResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/zones", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("pending", &pending))
            .query(&progenitor_client::QueryParam::new("running", &running))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_sdn_zones",
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
    /**Sends a `GET` request to `/cluster/status`

*/
    pub async fn get_cluster_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterStatusResponse>, Error<()>> {
        let url = format!("{}/cluster/status", self.baseurl,);
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
            operation_id: "get_cluster_status",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/config`

*/
    pub async fn get_nodes_node_lxc_vmid_config<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        current: Option<&'a ::pve_runtime::PveBool>,
        snapshot: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidConfigResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/config", self.baseurl, encode_path(& node.to_string()),
            encode_path(& vmid.to_string()),
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
            .query(&progenitor_client::QueryParam::new("current", &current))
            .query(&progenitor_client::QueryParam::new("snapshot", &snapshot))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_config",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/interfaces`

*/
    pub async fn get_nodes_node_lxc_vmid_interfaces<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidInterfacesResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/interfaces", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid_interfaces",
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
    /**Sends a `GET` request to `/nodes/{node}/network`

*/
    pub async fn get_nodes_node_network<'a>(
        &'a self,
        node: &'a str,
        type_: Option<types::GetNodesNodeNetworkQueryType>,
    ) -> Result<ResponseValue<types::GetNodesNodeNetworkResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/network", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_network",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu`

*/
    pub async fn get_nodes_node_qemu<'a>(
        &'a self,
        node: &'a str,
        full: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetNodesNodeQemuResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("full", &full))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_qemu",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu/{vmid}/agent/get-host-name`

*/
    pub async fn get_nodes_node_qemu_vmid_agent_get_host_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeQemuVmidAgentGetHostNameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/get-host-name", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()),
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
            operation_id: "get_nodes_node_qemu_vmid_agent_get_host_name",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu/{vmid}/agent/get-osinfo`

*/
    pub async fn get_nodes_node_qemu_vmid_agent_get_osinfo<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeQemuVmidAgentGetOsinfoResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/get-osinfo", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()),
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
            operation_id: "get_nodes_node_qemu_vmid_agent_get_osinfo",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces`

*/
    pub async fn get_nodes_node_qemu_vmid_agent_network_get_interfaces<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/network-get-interfaces", self.baseurl,
            encode_path(& node.to_string()), encode_path(& vmid.to_string()),
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
            operation_id: "get_nodes_node_qemu_vmid_agent_network_get_interfaces",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu/{vmid}/config`

*/
    pub async fn get_nodes_node_qemu_vmid_config<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        current: Option<&'a ::pve_runtime::PveBool>,
        snapshot: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetNodesNodeQemuVmidConfigResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/config", self.baseurl, encode_path(& node.to_string()),
            encode_path(& vmid.to_string()),
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
            .query(&progenitor_client::QueryParam::new("current", &current))
            .query(&progenitor_client::QueryParam::new("snapshot", &snapshot))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_qemu_vmid_config",
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
    /**Sends a `GET` request to `/nodes/{node}/status`

*/
    pub async fn get_nodes_node_status<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeStatusResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/status", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_status",
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
    /**Sends a `GET` request to `/version`

*/
    pub async fn get_version<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetVersionResponse>, Error<()>> {
        let url = format!("{}/version", self.baseurl,);
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
            operation_id: "get_version",
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
