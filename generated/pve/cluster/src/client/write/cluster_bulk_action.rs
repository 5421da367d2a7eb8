// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `POST` request to `/cluster/bulk-action/guest/migrate`

*/
    pub async fn post_cluster_bulk_action_guest_migrate<'a>(
        &'a self,
        body: &'a types::PostClusterBulkActionGuestMigrateBody,
    ) -> Result<
        ResponseValue<types::PostClusterBulkActionGuestMigrateResponse>,
        Error<()>,
    > {
        let url = format!("{}/cluster/bulk-action/guest/migrate", self.baseurl,);
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_cluster_bulk_action_guest_migrate",
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
    /**Sends a `POST` request to `/cluster/bulk-action/guest/shutdown`

*/
    pub async fn post_cluster_bulk_action_guest_shutdown<'a>(
        &'a self,
        body: &'a types::PostClusterBulkActionGuestShutdownBody,
    ) -> Result<
        ResponseValue<types::PostClusterBulkActionGuestShutdownResponse>,
        Error<()>,
    > {
        let url = format!("{}/cluster/bulk-action/guest/shutdown", self.baseurl,);
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_cluster_bulk_action_guest_shutdown",
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
    /**Sends a `POST` request to `/cluster/bulk-action/guest/start`

*/
    pub async fn post_cluster_bulk_action_guest_start<'a>(
        &'a self,
        body: &'a types::PostClusterBulkActionGuestStartBody,
    ) -> Result<
        ResponseValue<types::PostClusterBulkActionGuestStartResponse>,
        Error<()>,
    > {
        let url = format!("{}/cluster/bulk-action/guest/start", self.baseurl,);
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_cluster_bulk_action_guest_start",
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
    /**Sends a `POST` request to `/cluster/bulk-action/guest/suspend`

*/
    pub async fn post_cluster_bulk_action_guest_suspend<'a>(
        &'a self,
        body: &'a types::PostClusterBulkActionGuestSuspendBody,
    ) -> Result<
        ResponseValue<types::PostClusterBulkActionGuestSuspendResponse>,
        Error<()>,
    > {
        let url = format!("{}/cluster/bulk-action/guest/suspend", self.baseurl,);
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
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "post_cluster_bulk_action_guest_suspend",
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
