// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/nodes/{node}/apt/repositories`

*/
    pub async fn post_nodes_node_apt_repositories<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeAptRepositoriesBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/apt/repositories", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_apt_repositories",
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
    /**Sends a `POST` request to `/nodes/{node}/apt/update`

*/
    pub async fn post_nodes_node_apt_update<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeAptUpdateBody,
    ) -> Result<ResponseValue<types::PostNodesNodeAptUpdateResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/apt/update", self.baseurl, encode_path(& node.to_string()),
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
            operation_id: "post_nodes_node_apt_update",
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
    /**Sends a `PUT` request to `/nodes/{node}/apt/repositories`

*/
    pub async fn put_nodes_node_apt_repositories<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PutNodesNodeAptRepositoriesBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/apt/repositories", self.baseurl, encode_path(& node
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
            operation_id: "put_nodes_node_apt_repositories",
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
