// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Sends a `DELETE` request to `/nodes/{node}/certificates/acme/certificate`

*/
    pub async fn delete_nodes_node_certificates_acme_certificate<'a>(
        &'a self,
        node: &'a str,
    ) -> Result<
        ResponseValue<types::DeleteNodesNodeCertificatesAcmeCertificateResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/certificates/acme/certificate", self.baseurl, encode_path(& node
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_certificates_acme_certificate",
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
    /**Sends a `DELETE` request to `/nodes/{node}/certificates/custom`

*/
    pub async fn delete_nodes_node_certificates_custom<'a>(
        &'a self,
        node: &'a str,
        restart: Option<&'a ::pve_runtime::PveBool>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/nodes/{}/certificates/custom", self.baseurl, encode_path(& node
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
            .query(&progenitor_client::QueryParam::new("restart", &restart))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "delete_nodes_node_certificates_custom",
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
    /**Sends a `POST` request to `/nodes/{node}/certificates/acme/certificate`

*/
    pub async fn post_nodes_node_certificates_acme_certificate<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCertificatesAcmeCertificateBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeCertificatesAcmeCertificateResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/certificates/acme/certificate", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_certificates_acme_certificate",
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
    /**Sends a `POST` request to `/nodes/{node}/certificates/custom`

*/
    pub async fn post_nodes_node_certificates_custom<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PostNodesNodeCertificatesCustomBody,
    ) -> Result<
        ResponseValue<types::PostNodesNodeCertificatesCustomResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/certificates/custom", self.baseurl, encode_path(& node
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
            operation_id: "post_nodes_node_certificates_custom",
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
    /**Sends a `PUT` request to `/nodes/{node}/certificates/acme/certificate`

*/
    pub async fn put_nodes_node_certificates_acme_certificate<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::PutNodesNodeCertificatesAcmeCertificateBody,
    ) -> Result<
        ResponseValue<types::PutNodesNodeCertificatesAcmeCertificateResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/nodes/{}/certificates/acme/certificate", self.baseurl, encode_path(& node
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_nodes_node_certificates_acme_certificate",
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
