// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/nodes/{node}/services/{service}/reload`

*/
    pub async fn post_nodes_node_services_service_reload<'a>(
        &'a self,
        node: &'a str,
        service: &'a str,
    ) -> Result<
        ResponseValue<types::PostNodesNodeServicesServiceReloadResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/services/{}/reload", self.baseurl, encode_path(& node
            .to_string()), encode_path(& service.to_string()),
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
            operation_id: "post_nodes_node_services_service_reload",
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
    /**Sends a `POST` request to `/nodes/{node}/services/{service}/restart`

*/
    pub async fn post_nodes_node_services_service_restart<'a>(
        &'a self,
        node: &'a str,
        service: &'a str,
    ) -> Result<
        ResponseValue<types::PostNodesNodeServicesServiceRestartResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/services/{}/restart", self.baseurl, encode_path(& node
            .to_string()), encode_path(& service.to_string()),
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
            operation_id: "post_nodes_node_services_service_restart",
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
    /**Sends a `POST` request to `/nodes/{node}/services/{service}/start`

*/
    pub async fn post_nodes_node_services_service_start<'a>(
        &'a self,
        node: &'a str,
        service: &'a str,
    ) -> Result<
        ResponseValue<types::PostNodesNodeServicesServiceStartResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/services/{}/start", self.baseurl, encode_path(& node
            .to_string()), encode_path(& service.to_string()),
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
            operation_id: "post_nodes_node_services_service_start",
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
    /**Sends a `POST` request to `/nodes/{node}/services/{service}/stop`

*/
    pub async fn post_nodes_node_services_service_stop<'a>(
        &'a self,
        node: &'a str,
        service: &'a str,
    ) -> Result<
        ResponseValue<types::PostNodesNodeServicesServiceStopResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/services/{}/stop", self.baseurl, encode_path(& node
            .to_string()), encode_path(& service.to_string()),
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
            operation_id: "post_nodes_node_services_service_stop",
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
