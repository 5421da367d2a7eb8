// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/reboot`

*/
    pub async fn post_nodes_node_qemu_vmid_status_reboot<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusRebootBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusRebootResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/reboot", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_reboot",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/reset`

*/
    pub async fn post_nodes_node_qemu_vmid_status_reset<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusResetBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusResetResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/reset", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_reset",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/resume`

*/
    pub async fn post_nodes_node_qemu_vmid_status_resume<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusResumeBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusResumeResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/resume", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_resume",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/shutdown`

*/
    pub async fn post_nodes_node_qemu_vmid_status_shutdown<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusShutdownBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusShutdownResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/shutdown", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_shutdown",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/start`

*/
    pub async fn post_nodes_node_qemu_vmid_status_start<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusStartBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusStartResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/start", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_start",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/stop`

*/
    pub async fn post_nodes_node_qemu_vmid_status_stop<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusStopBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusStopResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/stop", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_stop",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/status/suspend`

*/
    pub async fn post_nodes_node_qemu_vmid_status_suspend<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidStatusSuspendBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidStatusSuspendResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/status/suspend", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_status_suspend",
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
