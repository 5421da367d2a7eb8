// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent`

*/
    pub async fn post_nodes_node_qemu_vmid_agent<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidAgentBody,
    ) -> Result<ResponseValue<types::PostNodesNodeQemuVmidAgentResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent", self.baseurl, encode_path(& node.to_string()),
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/exec`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_exec<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidAgentExecBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentExecResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/exec", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_exec",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/file-write`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_file_write<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidAgentFileWriteBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/file-write", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_agent_file_write",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_fsfreeze_freeze<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentFsfreezeFreezeResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/fsfreeze-freeze", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_fsfreeze_freeze",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_fsfreeze_status<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentFsfreezeStatusResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/fsfreeze-status", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_fsfreeze_status",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_fsfreeze_thaw<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentFsfreezeThawResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/fsfreeze-thaw", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_fsfreeze_thaw",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/fstrim`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_fstrim<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentFstrimResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/fstrim", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_fstrim",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/ping`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_ping<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentPingResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/ping", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_ping",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/set-user-password`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_set_user_password<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidAgentSetUserPasswordBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentSetUserPasswordResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/set-user-password", self.baseurl, encode_path(&
            node.to_string()), encode_path(& vmid.to_string()),
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
            operation_id: "post_nodes_node_qemu_vmid_agent_set_user_password",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/shutdown`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_shutdown<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentShutdownResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/shutdown", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_shutdown",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/suspend-disk`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_suspend_disk<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentSuspendDiskResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/suspend-disk", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_suspend_disk",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_suspend_hybrid<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentSuspendHybridResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/suspend-hybrid", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_suspend_hybrid",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/agent/suspend-ram`

*/
    pub async fn post_nodes_node_qemu_vmid_agent_suspend_ram<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidAgentSuspendRamResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/agent/suspend-ram", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_agent_suspend_ram",
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
