// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/sdn`

*/
    pub async fn get_nodes_node_sdn<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_sdn",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/fabrics/{fabric}`

*/
    pub async fn get_nodes_node_sdn_fabrics_fabric<'a>(
        &'a self,
        node: &'a str,
        fabric: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnFabricsFabricResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn/fabrics/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& fabric.to_string()),
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
            operation_id: "get_nodes_node_sdn_fabrics_fabric",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/fabrics/{fabric}/interfaces`

*/
    pub async fn get_nodes_node_sdn_fabrics_fabric_interfaces<'a>(
        &'a self,
        node: &'a str,
        fabric: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnFabricsFabricInterfacesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/fabrics/{}/interfaces", self.baseurl, encode_path(& node
            .to_string()), encode_path(& fabric.to_string()),
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
            operation_id: "get_nodes_node_sdn_fabrics_fabric_interfaces",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/fabrics/{fabric}/neighbors`

*/
    pub async fn get_nodes_node_sdn_fabrics_fabric_neighbors<'a>(
        &'a self,
        node: &'a str,
        fabric: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnFabricsFabricNeighborsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/fabrics/{}/neighbors", self.baseurl, encode_path(& node
            .to_string()), encode_path(& fabric.to_string()),
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
            operation_id: "get_nodes_node_sdn_fabrics_fabric_neighbors",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/fabrics/{fabric}/routes`

*/
    pub async fn get_nodes_node_sdn_fabrics_fabric_routes<'a>(
        &'a self,
        node: &'a str,
        fabric: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnFabricsFabricRoutesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/fabrics/{}/routes", self.baseurl, encode_path(& node
            .to_string()), encode_path(& fabric.to_string()),
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
            operation_id: "get_nodes_node_sdn_fabrics_fabric_routes",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/vnets/{vnet}`

*/
    pub async fn get_nodes_node_sdn_vnets_vnet<'a>(
        &'a self,
        node: &'a str,
        vnet: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnVnetsVnetResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn/vnets/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& vnet.to_string()),
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
            operation_id: "get_nodes_node_sdn_vnets_vnet",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/vnets/{vnet}/mac-vrf`

*/
    pub async fn get_nodes_node_sdn_vnets_vnet_mac_vrf<'a>(
        &'a self,
        node: &'a str,
        vnet: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnVnetsVnetMacVrfResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/vnets/{}/mac-vrf", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vnet.to_string()),
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
            operation_id: "get_nodes_node_sdn_vnets_vnet_mac_vrf",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/zones`

*/
    pub async fn get_nodes_node_sdn_zones<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnZonesResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn/zones", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_sdn_zones",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/zones/{zone}`

*/
    pub async fn get_nodes_node_sdn_zones_zone<'a>(
        &'a self,
        node: &'a str,
        zone: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnZonesZoneResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn/zones/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& zone.to_string()),
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
            operation_id: "get_nodes_node_sdn_zones_zone",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/zones/{zone}/bridges`

*/
    pub async fn get_nodes_node_sdn_zones_zone_bridges<'a>(
        &'a self,
        node: &'a str,
        zone: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnZonesZoneBridgesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/zones/{}/bridges", self.baseurl, encode_path(& node
            .to_string()), encode_path(& zone.to_string()),
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
            operation_id: "get_nodes_node_sdn_zones_zone_bridges",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/zones/{zone}/content`

*/
    pub async fn get_nodes_node_sdn_zones_zone_content<'a>(
        &'a self,
        node: &'a str,
        zone: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeSdnZonesZoneContentResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/sdn/zones/{}/content", self.baseurl, encode_path(& node
            .to_string()), encode_path(& zone.to_string()),
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
            operation_id: "get_nodes_node_sdn_zones_zone_content",
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
    /**Sends a `GET` request to `/nodes/{node}/sdn/zones/{zone}/ip-vrf`

*/
    pub async fn get_nodes_node_sdn_zones_zone_ip_vrf<'a>(
        &'a self,
        node: &'a str,
        zone: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeSdnZonesZoneIpVrfResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/sdn/zones/{}/ip-vrf", self.baseurl, encode_path(& node
            .to_string()), encode_path(& zone.to_string()),
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
            operation_id: "get_nodes_node_sdn_zones_zone_ip_vrf",
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
