// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}`

*/
    pub async fn delete_nodes_node_qemu_vmid_snapshot_snapname<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        snapname: &'a str,
        force: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeQemuVmidSnapshotSnapnameResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/snapshot/{}", self.baseurl, encode_path(& node
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
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("force", &force))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_qemu_vmid_snapshot_snapname",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/snapshot`

*/
    pub async fn post_nodes_node_qemu_vmid_snapshot<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        body: &'a types::PostNodesNodeQemuVmidSnapshotBody,
    ) -> Result<ResponseValue<types::PostNodesNodeQemuVmidSnapshotResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/snapshot", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_qemu_vmid_snapshot",
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
    /**Sends a `POST` request to `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback`

*/
    pub async fn post_nodes_node_qemu_vmid_snapshot_snapname_rollback<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        snapname: &'a str,
        body: &'a types::PostNodesNodeQemuVmidSnapshotSnapnameRollbackBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeQemuVmidSnapshotSnapnameRollbackResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/qemu/{}/snapshot/{}/rollback", self.baseurl, encode_path(& node
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu_vmid_snapshot_snapname_rollback",
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
    /**Sends a `PUT` request to `/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config`

*/
    pub async fn put_nodes_node_qemu_vmid_snapshot_snapname_config<'a>(
        &'a self,
        node: &'a str,
        vmid: i64,
        snapname: &'a str,
        body: &'a types::PutNodesNodeQemuVmidSnapshotSnapnameConfigBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/qemu/{}/snapshot/{}/config", self.baseurl, encode_path(& node
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
            .put(url)
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_qemu_vmid_snapshot_snapname_config",
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
