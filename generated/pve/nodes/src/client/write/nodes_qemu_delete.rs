// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}`

*/
    pub async fn delete_nodes_node_qemu_vmid<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        destroy_unreferenced_disks: Option<&'a ::pve_runtime::PveBool>,
        purge: Option<&'a ::pve_runtime::PveBool>,
        skiplock: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<types::DeleteNodesNodeQemuVmidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}", self.baseurl, encode_path(& node.to_string()),
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "destroy-unreferenced-disks",
                    &destroy_unreferenced_disks,
                ),
            )
            .query(&progenitor_client::QueryParam::new("purge", &purge))
            .query(&progenitor_client::QueryParam::new("skiplock", &skiplock))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid",
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
