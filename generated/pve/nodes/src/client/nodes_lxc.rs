// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/lxc`

*/
    pub async fn get_nodes_node_lxc<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_lxc",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}`

*/
    pub async fn get_nodes_node_lxc_vmid<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/feature`

*/
    pub async fn get_nodes_node_lxc_vmid_feature<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        feature: types::GetNodesNodeLxcVmidFeatureQueryFeature,
        snapname: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidFeatureResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/feature", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("feature", &feature))
            .query(&progenitor_client::QueryParam::new("snapname", &snapname))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_feature",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidFirewallResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid_firewall",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/aliases`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_aliases<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallAliasesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/aliases", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_aliases",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_aliases_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallAliasesNameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/aliases/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& name
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_aliases_name",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/ipset`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_ipset<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallIpsetResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/ipset", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_ipset",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_ipset_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallIpsetNameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/ipset/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& name
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_ipset_name",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_ipset_name_cidr<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        cidr: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallIpsetNameCidrResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/ipset/{}/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& name
            .to_string()), encode_path(& cidr.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_ipset_name_cidr",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/log`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_log<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        limit: Option<i64>,
        since: Option<i64>,
        start: Option<i64>,
        until: Option<i64>,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallLogResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/log", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("since", &since))
            .query(&progenitor_client::QueryParam::new("start", &start))
            .query(&progenitor_client::QueryParam::new("until", &until))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_firewall_log",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/options`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_options<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallOptionsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/options", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_options",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/refs`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_refs<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        type_: Option<types::GetNodesNodeLxcVmidFirewallRefsQueryType>,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallRefsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/refs", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_firewall_refs",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/rules`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_rules<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallRulesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/rules", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_rules",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}`

*/
    pub async fn get_nodes_node_lxc_vmid_firewall_rules_pos<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        pos: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidFirewallRulesPosResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/firewall/rules/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& pos
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
            operation_id: "get_nodes_node_lxc_vmid_firewall_rules_pos",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/migrate`

*/
    pub async fn get_nodes_node_lxc_vmid_migrate<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        target: Option<&'a str>,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidMigrateResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/migrate", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("target", &target))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_migrate",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/mtunnelwebsocket`

*/
    pub async fn get_nodes_node_lxc_vmid_mtunnelwebsocket<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        socket: &'a str,
        ticket: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidMtunnelwebsocketResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/mtunnelwebsocket", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("socket", &socket))
            .query(&progenitor_client::QueryParam::new("ticket", &ticket))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_mtunnelwebsocket",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/pending`

*/
    pub async fn get_nodes_node_lxc_vmid_pending<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidPendingResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/pending", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid_pending",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/rrd`

*/
    pub async fn get_nodes_node_lxc_vmid_rrd<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        cf: Option<types::GetNodesNodeLxcVmidRrdQueryCf>,
        ds: &'a str,
        timeframe: types::GetNodesNodeLxcVmidRrdQueryTimeframe,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidRrdResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/rrd", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("cf", &cf))
            .query(&progenitor_client::QueryParam::new("ds", &ds))
            .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_rrd",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/rrddata`

*/
    pub async fn get_nodes_node_lxc_vmid_rrddata<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        cf: Option<types::GetNodesNodeLxcVmidRrddataQueryCf>,
        timeframe: types::GetNodesNodeLxcVmidRrddataQueryTimeframe,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidRrddataResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/rrddata", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("cf", &cf))
            .query(&progenitor_client::QueryParam::new("timeframe", &timeframe))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_rrddata",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}`

*/
    pub async fn get_nodes_node_lxc_vmid_snapshot_snapname<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        snapname: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidSnapshotSnapnameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/snapshot/{}", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& snapname
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
            operation_id: "get_nodes_node_lxc_vmid_snapshot_snapname",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config`

*/
    pub async fn get_nodes_node_lxc_vmid_snapshot_snapname_config<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        snapname: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidSnapshotSnapnameConfigResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/snapshot/{}/config", self.baseurl, encode_path(& node
            .to_string()), encode_path(& vmid.to_string()), encode_path(& snapname
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
            operation_id: "get_nodes_node_lxc_vmid_snapshot_snapname_config",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/status`

*/
    pub async fn get_nodes_node_lxc_vmid_status<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<ResponseValue<types::GetNodesNodeLxcVmidStatusResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/lxc/{}/status", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_lxc_vmid_status",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/status/current`

*/
    pub async fn get_nodes_node_lxc_vmid_status_current<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidStatusCurrentResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/status/current", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_lxc_vmid_status_current",
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
    /**Sends a `GET` request to `/nodes/{node}/lxc/{vmid}/vncwebsocket`

*/
    pub async fn get_nodes_node_lxc_vmid_vncwebsocket<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        port: i64,
        vncticket: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeLxcVmidVncwebsocketResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/lxc/{}/vncwebsocket", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("port", &port))
            .query(&progenitor_client::QueryParam::new("vncticket", &vncticket))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_lxc_vmid_vncwebsocket",
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
