// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `GET` request to `/cluster/jobs`

*/
    pub async fn get_cluster_jobs<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterJobsResponse>, Error<()>> {
        let url = format!("{}/cluster/jobs", self.baseurl,);
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
            operation_id: "get_cluster_jobs",
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
    /**Sends a `GET` request to `/cluster/jobs/realm-sync`

*/
    pub async fn get_cluster_jobs_realm_sync<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::GetClusterJobsRealmSyncResponse>, Error<()>> {
        let url = format!("{}/cluster/jobs/realm-sync", self.baseurl,);
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
            operation_id: "get_cluster_jobs_realm_sync",
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
    /**Sends a `GET` request to `/cluster/jobs/realm-sync/{id}`

*/
    pub async fn get_cluster_jobs_realm_sync_id<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::GetClusterJobsRealmSyncIdResponse>, Error<()>> {
        let url = format!(
            "{}/cluster/jobs/realm-sync/{}", self.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_cluster_jobs_realm_sync_id",
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
    /**Sends a `GET` request to `/cluster/jobs/schedule-analyze`

*/
    pub async fn get_cluster_jobs_schedule_analyze<'a>(
        &'a self,
        iterations: Option<i64>,
        schedule: &'a str,
        starttime: Option<i64>,
    ) -> Result<ResponseValue<types::GetClusterJobsScheduleAnalyzeResponse>, Error<()>> {
        let url = format!("{}/cluster/jobs/schedule-analyze", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("iterations", &iterations))
            .query(&progenitor_client::QueryParam::new("schedule", &schedule))
            .query(&progenitor_client::QueryParam::new("starttime", &starttime))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_cluster_jobs_schedule_analyze",
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
