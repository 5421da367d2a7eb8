// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/capabilities`

*/
    pub async fn get_nodes_node_capabilities<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeCapabilitiesResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/capabilities", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "get_nodes_node_capabilities",
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
    /**Sends a `GET` request to `/nodes/{node}/capabilities/qemu`

*/
    pub async fn get_nodes_node_capabilities_qemu<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeCapabilitiesQemuResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/capabilities/qemu", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_capabilities_qemu",
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
    /**Sends a `GET` request to `/nodes/{node}/capabilities/qemu/cpu`

*/
    pub async fn get_nodes_node_capabilities_qemu_cpu<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeCapabilitiesQemuCpuResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/capabilities/qemu/cpu", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_capabilities_qemu_cpu",
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
    /**Sends a `GET` request to `/nodes/{node}/capabilities/qemu/cpu-flags`

*/
    pub async fn get_nodes_node_capabilities_qemu_cpu_flags<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeCapabilitiesQemuCpuFlagsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/capabilities/qemu/cpu-flags", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_capabilities_qemu_cpu_flags",
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
    /**Sends a `GET` request to `/nodes/{node}/capabilities/qemu/machines`

*/
    pub async fn get_nodes_node_capabilities_qemu_machines<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeCapabilitiesQemuMachinesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/capabilities/qemu/machines", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_capabilities_qemu_machines",
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
    /**Sends a `GET` request to `/nodes/{node}/capabilities/qemu/migration`

*/
    pub async fn get_nodes_node_capabilities_qemu_migration<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<
        ResponseValue<types::GetNodesNodeCapabilitiesQemuMigrationResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/capabilities/qemu/migration", self.baseurl, encode_path(& node
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
            operation_id: "get_nodes_node_capabilities_qemu_migration",
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
