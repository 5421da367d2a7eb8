// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/cluster/sdn`

*/
    pub async fn get_cluster_sdn<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterSdnResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn", self.baseurl,);
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
            operation_id: "get_cluster_sdn",
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
    /**Sends a `GET` request to `/cluster/sdn/controllers`

*/
    pub async fn get_cluster_sdn_controllers<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
        type_: Option<types::GetClusterSdnControllersQueryType>,
    ) -> Result<ResponseValue<types::GetClusterSdnControllersResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/controllers", self.baseurl,);
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
            operation_id: "get_cluster_sdn_controllers",
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
    /**Sends a `GET` request to `/cluster/sdn/controllers/{controller}`

*/
    pub async fn get_cluster_sdn_controllers_controller<'a>(
        &'a self,
        controller: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<
        ResponseValue<types::GetClusterSdnControllersControllerResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/controllers/{}", self.baseurl, encode_path(& controller
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
            operation_id: "get_cluster_sdn_controllers_controller",
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
    /**Sends a `GET` request to `/cluster/sdn/dns`

*/
    pub async fn get_cluster_sdn_dns<'a>(
        &'a self,
        type_: Option<types::GetClusterSdnDnsQueryType>,
    ) -> Result<ResponseValue<types::GetClusterSdnDnsResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/dns", self.baseurl,);
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
            operation_id: "get_cluster_sdn_dns",
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
    /**Sends a `GET` request to `/cluster/sdn/dns/{dns}`

*/
    pub async fn get_cluster_sdn_dns_dns<'a>(
        &'a self,
        dns: &'a str,
    ) -> Result<ResponseValue<types::GetClusterSdnDnsDnsResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/dns/{}", self.baseurl, encode_path(& dns.to_string()),
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
            operation_id: "get_cluster_sdn_dns_dns",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics`

*/
    pub async fn get_cluster_sdn_fabrics<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterSdnFabricsResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/fabrics", self.baseurl,);
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
            operation_id: "get_cluster_sdn_fabrics",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/all`

*/
    pub async fn get_cluster_sdn_fabrics_all<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnFabricsAllResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/fabrics/all", self.baseurl,);
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
            operation_id: "get_cluster_sdn_fabrics_all",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/fabric`

*/
    pub async fn get_cluster_sdn_fabrics_fabric<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnFabricsFabricResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/fabrics/fabric", self.baseurl,);
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
            operation_id: "get_cluster_sdn_fabrics_fabric",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/fabric/{id}`

*/
    pub async fn get_cluster_sdn_fabrics_fabric_id<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::GetClusterSdnFabricsFabricIdResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/fabrics/fabric/{}", self.baseurl, encode_path(& id
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
            operation_id: "get_cluster_sdn_fabrics_fabric_id",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/node`

*/
    pub async fn get_cluster_sdn_fabrics_node<'a>(
        &'a self,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnFabricsNodeResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/fabrics/node", self.baseurl,);
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
            operation_id: "get_cluster_sdn_fabrics_node",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/node/{fabric_id}`

*/
    pub async fn get_cluster_sdn_fabrics_node_fabric_id<'a>(
        &'a self,
        fabric_id: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<
        ResponseValue<types::GetClusterSdnFabricsNodeFabricIdResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/fabrics/node/{}", self.baseurl, encode_path(& fabric_id
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
            operation_id: "get_cluster_sdn_fabrics_node_fabric_id",
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
    /**Sends a `GET` request to `/cluster/sdn/fabrics/node/{fabric_id}/{node_id}`

*/
    pub async fn get_cluster_sdn_fabrics_node_fabric_id_node_id<'a>(
        &'a self,
        fabric_id: &'a str,
        node_id: &'a str,
    ) -> Result<
        ResponseValue<types::GetClusterSdnFabricsNodeFabricIdNodeIdResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/fabrics/node/{}/{}", self.baseurl, encode_path(& fabric_id
            .to_string()), encode_path(& node_id.to_string()),
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
            operation_id: "get_cluster_sdn_fabrics_node_fabric_id_node_id",
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
    /**Sends a `GET` request to `/cluster/sdn/ipams`

*/
    pub async fn get_cluster_sdn_ipams<'a>(
        &'a self,
        type_: Option<types::GetClusterSdnIpamsQueryType>,
    ) -> Result<ResponseValue<types::GetClusterSdnIpamsResponse>, Error<()>> {
        let url = format!("{}/cluster/sdn/ipams", self.baseurl,);
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
            operation_id: "get_cluster_sdn_ipams",
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
    /**Sends a `GET` request to `/cluster/sdn/ipams/{ipam}`

*/
    pub async fn get_cluster_sdn_ipams_ipam<'a>(
        &'a self,
        ipam: &'a str,
    ) -> Result<ResponseValue<types::GetClusterSdnIpamsIpamResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/ipams/{}", self.baseurl, encode_path(& ipam.to_string()),
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
            operation_id: "get_cluster_sdn_ipams_ipam",
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
    /**Sends a `GET` request to `/cluster/sdn/ipams/{ipam}/status`

*/
    pub async fn get_cluster_sdn_ipams_ipam_status<'a>(
        &'a self,
        ipam: &'a str,
    ) -> Result<ResponseValue<types::GetClusterSdnIpamsIpamStatusResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/ipams/{}/status", self.baseurl, encode_path(& ipam
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
            operation_id: "get_cluster_sdn_ipams_ipam_status",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}`

*/
    pub async fn get_cluster_sdn_vnets_vnet<'a>(
        &'a self,
        vnet: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnVnetsVnetResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/vnets/{}", self.baseurl, encode_path(& vnet.to_string()),
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
            operation_id: "get_cluster_sdn_vnets_vnet",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/firewall`

*/
    pub async fn get_cluster_sdn_vnets_vnet_firewall<'a>(
        &'a self,
        vnet: &'a str,
    ) -> Result<
        ResponseValue<types::GetClusterSdnVnetsVnetFirewallResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/firewall", self.baseurl, encode_path(& vnet
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
            operation_id: "get_cluster_sdn_vnets_vnet_firewall",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/firewall/options`

*/
    pub async fn get_cluster_sdn_vnets_vnet_firewall_options<'a>(
        &'a self,
        vnet: &'a str,
    ) -> Result<
        ResponseValue<types::GetClusterSdnVnetsVnetFirewallOptionsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/firewall/options", self.baseurl, encode_path(& vnet
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
            operation_id: "get_cluster_sdn_vnets_vnet_firewall_options",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/firewall/rules`

*/
    pub async fn get_cluster_sdn_vnets_vnet_firewall_rules<'a>(
        &'a self,
        vnet: &'a str,
    ) -> Result<
        ResponseValue<types::GetClusterSdnVnetsVnetFirewallRulesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/firewall/rules", self.baseurl, encode_path(& vnet
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
            operation_id: "get_cluster_sdn_vnets_vnet_firewall_rules",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}`

*/
    pub async fn get_cluster_sdn_vnets_vnet_firewall_rules_pos<'a>(
        &'a self,
        vnet: &'a str,
        pos: i64,
    ) -> Result<
        ResponseValue<types::GetClusterSdnVnetsVnetFirewallRulesPosResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/firewall/rules/{}", self.baseurl, encode_path(& vnet
            .to_string()), encode_path(& pos.to_string()),
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
            operation_id: "get_cluster_sdn_vnets_vnet_firewall_rules_pos",
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
    /**Sends a `GET` request to `/cluster/sdn/vnets/{vnet}/subnets/{subnet}`

*/
    pub async fn get_cluster_sdn_vnets_vnet_subnets_subnet<'a>(
        &'a self,
        vnet: &'a str,
        subnet: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<
        ResponseValue<types::GetClusterSdnVnetsVnetSubnetsSubnetResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/cluster/sdn/vnets/{}/subnets/{}", self.baseurl, encode_path(& vnet
            .to_string()), encode_path(& subnet.to_string()),
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
            operation_id: "get_cluster_sdn_vnets_vnet_subnets_subnet",
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
    /**Sends a `GET` request to `/cluster/sdn/zones/{zone}`

*/
    pub async fn get_cluster_sdn_zones_zone<'a>(
        &'a self,
        zone: &'a str,
        pending: Option<&'a ::pve_runtime::PveBool>,
        running: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::GetClusterSdnZonesZoneResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/sdn/zones/{}", self.baseurl, encode_path(& zone.to_string()),
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
            operation_id: "get_cluster_sdn_zones_zone",
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
