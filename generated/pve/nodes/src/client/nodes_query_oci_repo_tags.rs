// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/query-oci-repo-tags`

*/
    pub async fn get_nodes_node_query_oci_repo_tags<'a>(
        &'a self,
        node: &'a str,
        reference: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeQueryOciRepoTagsResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/query-oci-repo-tags", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_query_oci_repo_tags",
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
