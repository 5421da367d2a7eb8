// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/vncproxy`

*/
    pub async fn post_nodes_node_qemu_vmid_vncproxy<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidVncproxyBody,
    ) -> Result<ResponseValue<types::PostNodesNodeQemuVmidVncproxyResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/vncproxy", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_vncproxy",
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
