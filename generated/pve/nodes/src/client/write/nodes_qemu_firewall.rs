// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`

*/
    pub async fn delete_nodes_node_qemu_vmid_firewall_aliases_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        digest: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/aliases/{}", self.baseurl, encode_path(& node
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
            .delete(url)
            .query(&progenitor_client::QueryParam::new("digest", &digest))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid_firewall_aliases_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`

*/
    pub async fn delete_nodes_node_qemu_vmid_firewall_ipset_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        force: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/ipset/{}", self.baseurl, encode_path(& node
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
            .delete(url)
            .query(&progenitor_client::QueryParam::new("force", &force))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid_firewall_ipset_name",
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
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`

*/
    pub async fn delete_nodes_node_qemu_vmid_firewall_ipset_name_cidr<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        cidr: &'a str,
        digest: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/ipset/{}/{}", self.baseurl, encode_path(& node
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
            .delete(url)
            .query(&progenitor_client::QueryParam::new("digest", &digest))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid_firewall_ipset_name_cidr",
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
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`

*/
    pub async fn delete_nodes_node_qemu_vmid_firewall_rules_pos<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        pos: i64,
        digest: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/rules/{}", self.baseurl, encode_path(& node
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
            .delete(url)
            .query(&progenitor_client::QueryParam::new("digest", &digest))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid_firewall_rules_pos",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/firewall/aliases`

*/
    pub async fn post_nodes_node_qemu_vmid_firewall_aliases<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidFirewallAliasesBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/aliases", self.baseurl, encode_path(& node
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
            .post(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_firewall_aliases",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/firewall/ipset`

*/
    pub async fn post_nodes_node_qemu_vmid_firewall_ipset<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidFirewallIpsetBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/ipset", self.baseurl, encode_path(& node
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
            .post(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_firewall_ipset",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}`

*/
    pub async fn post_nodes_node_qemu_vmid_firewall_ipset_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        body: &'a types::PostNodesNodeQemuVmidFirewallIpsetNameBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/ipset/{}", self.baseurl, encode_path(& node
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
            .post(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_firewall_ipset_name",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/firewall/rules`

*/
    pub async fn post_nodes_node_qemu_vmid_firewall_rules<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidFirewallRulesBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/rules", self.baseurl, encode_path(& node
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
            .post(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_firewall_rules",
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
    /**Sends a `PUT` request to `/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}`

*/
    pub async fn put_nodes_node_qemu_vmid_firewall_aliases_name<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        body: &'a types::PutNodesNodeQemuVmidFirewallAliasesNameBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/aliases/{}", self.baseurl, encode_path(& node
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_qemu_vmid_firewall_aliases_name",
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
    /**Sends a `PUT` request to `/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}`

*/
    pub async fn put_nodes_node_qemu_vmid_firewall_ipset_name_cidr<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        name: &'a str,
        cidr: &'a str,
        body: &'a types::PutNodesNodeQemuVmidFirewallIpsetNameCidrBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/ipset/{}/{}", self.baseurl, encode_path(& node
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_qemu_vmid_firewall_ipset_name_cidr",
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
    /**Sends a `PUT` request to `/nodes/{node}/qemu/{vmid}/firewall/options`

*/
    pub async fn put_nodes_node_qemu_vmid_firewall_options<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PutNodesNodeQemuVmidFirewallOptionsBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/options", self.baseurl, encode_path(& node
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_qemu_vmid_firewall_options",
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
    /**Sends a `PUT` request to `/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}`

*/
    pub async fn put_nodes_node_qemu_vmid_firewall_rules_pos<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        pos: i64,
        body: &'a types::PutNodesNodeQemuVmidFirewallRulesPosBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/firewall/rules/{}", self.baseurl, encode_path(& node
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_qemu_vmid_firewall_rules_pos",
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
