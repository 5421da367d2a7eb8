// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/nodes/{node}/tasks`

*/
    pub async fn get_nodes_node_tasks<'a>(
        &'a self,
        node: &'a str,
        errors: Option<&'a ::pve_runtime::PveBool>,
        limit: Option<i64>,
        since: Option<i64>,
        source: Option<types::GetNodesNodeTasksQuerySource>,
        start: Option<i64>,
        statusfilter: Option<&'a str>,
        typefilter: Option<&'a str>,
        until: Option<i64>,
        userfilter: Option<&'a str>,
        vmid: Option<i64>,
    ) -> Result<ResponseValue<types::GetNodesNodeTasksResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/tasks", self.baseurl, encode_path(& node.to_string()),
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
            .query(&progenitor_client::QueryParam::new("errors", &errors))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("since", &since))
            .query(&progenitor_client::QueryParam::new("source", &source))
            .query(&progenitor_client::QueryParam::new("start", &start))
            .query(&progenitor_client::QueryParam::new("statusfilter", &statusfilter))
            .query(&progenitor_client::QueryParam::new("typefilter", &typefilter))
            .query(&progenitor_client::QueryParam::new("until", &until))
            .query(&progenitor_client::QueryParam::new("userfilter", &userfilter))
            .query(&progenitor_client::QueryParam::new("vmid", &vmid))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_tasks",
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
    /**Sends a `GET` request to `/nodes/{node}/tasks/{upid}`

*/
    pub async fn get_nodes_node_tasks_upid<'a>(
        &'a self,
        node: &'a str,
        upid: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeTasksUpidResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/tasks/{}", self.baseurl, encode_path(& node.to_string()),
            encode_path(& upid.to_string()),
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
            operation_id: "get_nodes_node_tasks_upid",
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
    /**Sends a `GET` request to `/nodes/{node}/tasks/{upid}/log`

*/
    pub async fn get_nodes_node_tasks_upid_log<'a>(
        &'a self,
        node: &'a str,
        upid: &'a str,
        download: Option<&'a ::pve_runtime::PveBool>,
        limit: Option<i64>,
        start: Option<i64>,
    ) -> Result<ResponseValue<types::GetNodesNodeTasksUpidLogResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/tasks/{}/log", self.baseurl, encode_path(& node.to_string()),
            encode_path(& upid.to_string()),
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
            .query(&progenitor_client::QueryParam::new("download", &download))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("start", &start))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_tasks_upid_log",
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
    /**Sends a `GET` request to `/nodes/{node}/tasks/{upid}/status`

*/
    pub async fn get_nodes_node_tasks_upid_status<'a>(
        &'a self,
        node: &'a str,
        upid: &'a str,
    ) -> Result<ResponseValue<types::GetNodesNodeTasksUpidStatusResponse>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/tasks/{}/status", self.baseurl, encode_path(& node.to_string()),
            encode_path(& upid.to_string()),
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
            operation_id: "get_nodes_node_tasks_upid_status",
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
