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
    /**Sends a `GET` request to `/cluster/backup`

*/
    pub async fn get_cluster_backup<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterBackupResponse>, Error<()>> {
        let url = format!("{}/cluster/backup", self.baseurl,);
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
            operation_id: "get_cluster_backup",
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
    /**Sends a `GET` request to `/cluster/ha/groups`

*/
    pub async fn get_cluster_ha_groups<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterHaGroupsResponse>, Error<()>> {
        let url = format!("{}/cluster/ha/groups", self.baseurl,);
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
            operation_id: "get_cluster_ha_groups",
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
    /**Sends a `GET` request to `/cluster/ha/resources`

*/
    pub async fn get_cluster_ha_resources<'a>(
        &'a self,
        type_: Option<types::GetClusterHaResourcesQueryType>,
    ) -> Result<ResponseValue<types::GetClusterHaResourcesResponse>, Error<()>> {
        let url = format!("{}/cluster/ha/resources", self.baseurl,);
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
            operation_id: "get_cluster_ha_resources",
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
    /**Sends a `GET` request to `/cluster/ha/rules`

*/
    pub async fn get_cluster_ha_rules<'a>(
        &'a self,
        resource: Option<&'a str>,
        type_: Option<types::GetClusterHaRulesQueryType>,
    ) -> Result<ResponseValue<types::GetClusterHaRulesResponse>, Error<()>> {
        let url = format!("{}/cluster/ha/rules", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("resource", &resource))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_ha_rules",
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
    /**Sends a `GET` request to `/cluster/nextid`

*/
    pub async fn get_cluster_nextid<'a>(
        &'a self,
        vmid: Option<i64>,
    ) -> Result<ResponseValue<types::GetClusterNextidResponse>, Error<()>> {
        let url = format!("{}/cluster/nextid", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("vmid", &vmid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_nextid",
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
    /**Sends a `GET` request to `/cluster/replication`

*/
    pub async fn get_cluster_replication<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterReplicationResponse>, Error<()>> {
        let url = format!("{}/cluster/replication", self.baseurl,);
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
            operation_id: "get_cluster_replication",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/subnets`

*/
    pub async fn get_cluster_sdn_vnets_vnet_subnets<'a>(
        &'a self,
        vnet: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnVnetsVnetSubnetsResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/subnets", self.baseurl, encode_path(& vnet
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
            .query(&progenitor_client::QueryParam::new("pending", &pending))
            .query(&progenitor_client::QueryParam::new("running", &running))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_sdn_vnets_vnet_subnets",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/snapshot`

*/
    pub async fn get_nodes_node_lxc_vmid_snapshot<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidSnapshotResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/snapshot", self.baseurl, encode_path(& node.to_string()),
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_snapshot",
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
    /**Sends a `GET` request to `/nodes/{node}/qemu/{vmid}/snapshot`

*/
    pub async fn get_nodes_node_qemu_vmid_snapshot<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeQemuVmidSnapshotResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/snapshot", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_qemu_vmid_snapshot",
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
    /**Sends a `GET` request to `/nodes/{node}/tasks`

*/
    pub async fn get_nodes_node_tasks<'a>(
        &'a self,
        node: &'a str,
        errors: Option<&'a ::pve_runtime::PveBool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&'a str>,
        typefilter: Option<&'a str>,
        until: Option<i64>,
        userfilter: Option<&'a str>,
        vmid: Option<i64>,
    ) -> Result<ResponseValue<types::GetNodesNodeTasksResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/tasks", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("errors", &errors))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("since", &since))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("start", &start))
            .query(&progenitor_client::QueryParam::new("statusfilter", &statusfilter))
            .query(&progenitor_client::QueryParam::new("typefilter", &typefilter))
            .query(&progenitor_client::QueryParam::new("until", &until))
            .query(&progenitor_client::QueryParam::new("userfilter", &userfilter))
            .query(&progenitor_client::QueryParam::new("vmid", &vmid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_tasks",
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
    /**Sends a `GET` request to `/storage`

*/
    pub async fn get_storage<'a>(
        &'a self,
        type_: Option<types::GetStorageQueryType>,
    ) -> Result<ResponseValue<types::GetStorageResponse>, Error<()>> {
        let url = format!("{}/storage", self.baseurl,);
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
            operation_id: "get_storage",
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
