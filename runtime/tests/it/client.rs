//! A client of the shape that progenitor generates: positional, with an inner
//! type and without error responses, and the façade that is put upon it.

use progenitor_client::{
    ClientHooks as _, ClientInfo, Error, OperationInfo, QueryParam, RequestBuilderExt as _,
    ResponseValue, encode_path,
};
use pve_runtime::{BoxFuture, List, OpenEnum, PveBool, PveInt, PveNum, PveStr, Transport};
use serde::{Deserialize, Serialize};

pub mod types {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Status {
        Running,
        Stopped,
    }

    impl std::fmt::Display for Status {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(match self {
                Status::Running => "running",
                Status::Stopped => "stopped",
            })
        }
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Guest {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cpulimit: Option<PveNum>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<PveStr>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<OpenEnum<Status>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub template: Option<PveBool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vmid: Option<PveInt>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    #[derive(Clone, Debug, Serialize, Deserialize)]
    pub struct Envelope {
        #[serde(default)]
        pub data: Option<List<Guest>>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    #[derive(Clone, Debug, Default, Serialize, Deserialize)]
    pub struct CreateBody {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub onboot: Option<PveBool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub memory: Option<PveInt>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<OpenEnum<Status>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cpulimit: Option<PveNum>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<PveStr>,
    }
}

#[derive(Clone, Debug)]
pub struct Client {
    baseurl: String,
    client: reqwest::Client,
    inner: Transport,
}

pve_runtime::impl_client_hooks!(Client);

impl ClientInfo<Transport> for Client {
    fn api_version() -> &'static str {
        "9.1"
    }
    fn baseurl(&self) -> &str {
        &self.baseurl
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &Transport {
        &self.inner
    }
}

impl Client {
    /// The same client as if it had been made with another base URL.
    pub fn moved(&self, baseurl: &str) -> Self {
        Self {
            baseurl: baseurl.to_owned(),
            ..self.clone()
        }
    }

    pub async fn list(
        &self,
        node: &str,
        full: Option<&PveBool>,
        status: Option<&OpenEnum<types::Status>>,
        vmid: Option<&PveInt>,
    ) -> Result<ResponseValue<types::Envelope>, Error<()>> {
        let url = format!("{}/nodes/{}/qemu", self.baseurl, encode_path(node));
        let mut request = self
            .client
            .get(url)
            .header("accept", "application/json")
            .header("api-version", Self::api_version())
            .query(&QueryParam::new("full", &full))
            .query(&QueryParam::new("status", &status))
            .query(&QueryParam::new("vmid", &vmid))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_nodes_node_qemu",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    pub async fn create(
        &self,
        node: &str,
        body: &types::CreateBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/nodes/{}/qemu", self.baseurl, encode_path(node));
        let mut request = self.client.post(url).form_urlencoded(body)?.build()?;
        let info = OperationInfo {
            operation_id: "post_nodes_node_qemu",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// The façade.
#[derive(Clone, Debug)]
pub struct Api {
    pub client: Client,
}

impl Api {
    pub fn new(transport: Transport) -> Self {
        let (baseurl, client) = (
            transport.base_url().to_owned(),
            transport.http_client().clone(),
        );
        Self {
            client: Client {
                baseurl,
                client,
                inner: transport,
            },
        }
    }

    pub fn list<'a>(
        &'a self,
        node: &'a str,
    ) -> BoxFuture<'a, Result<List<types::Guest>, pve_runtime::Error>> {
        Box::pin(self.client.inner.call_data(
            "get_nodes_node_qemu",
            self.client.list(node, None, None, None),
            |envelope| envelope.data,
        ))
    }

    pub fn create<'a>(
        &'a self,
        node: &'a str,
        body: &'a types::CreateBody,
    ) -> BoxFuture<'a, Result<(), pve_runtime::Error>> {
        Box::pin(
            self.client
                .inner
                .call("post_nodes_node_qemu", self.client.create(node, body)),
        )
    }
}
