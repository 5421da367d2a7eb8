//! A NetBox in memory and a way to talk to it.

use pve_sim::netbox::NetboxSim;
use reqwest::{Client, Method};
use serde_json::{Value, json};

/// A NetBox with a way to talk to it.
pub struct Netbox {
    pub sim: NetboxSim,
    pub http: Client,
}

impl Netbox {
    pub async fn start(version: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sim = NetboxSim::builder().version(version).start().await.unwrap();
        Self {
            sim,
            http: Client::new(),
        }
    }

    pub async fn send(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let (status, _, body) = self.full(method, path, body, None).await;
        (status, body)
    }

    pub async fn full(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        if_match: Option<&str>,
    ) -> (u16, Option<String>, Value) {
        let mut request = self
            .http
            .request(method, format!("{}/api/{path}", self.sim.url()))
            .header("authorization", self.sim.authorization());
        if let Some(tag) = if_match {
            request = request.header("if-match", tag);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        let tag = answer
            .headers()
            .get("etag")
            .and_then(|tag| tag.to_str().ok())
            .map(str::to_owned);
        let status = answer.status().as_u16();
        let bytes = answer.bytes().await.unwrap();
        (
            status,
            tag,
            if bytes.is_empty() {
                Value::Null
            } else {
                serde_json::from_slice(&bytes).unwrap()
            },
        )
    }

    pub async fn get(&self, path: &str) -> Value {
        let (status, body) = self.send(Method::GET, path, None).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub async fn create(&self, endpoint: &str, body: Value) -> Value {
        let (status, body) = self
            .send(Method::POST, &format!("{endpoint}/"), Some(body))
            .await;
        assert_eq!(status, 201, "{endpoint}: {body}");
        body
    }

    pub async fn refused(&self, method: Method, path: &str, body: Value, status: u16) -> Value {
        let (got, body) = self.send(method, path, Some(body)).await;
        assert_eq!(got, status, "{path}: {body}");
        body
    }

    /// A cluster in a site, with one virtual machine and its interface.
    pub async fn furnish(&self) {
        self.create("dcim/sites", json!({"name": "Berlin", "slug": "berlin"}))
            .await;
        self.create(
            "virtualization/cluster-types",
            json!({"name": "Proxmox VE", "slug": "proxmox-ve"}),
        )
        .await;
        self.create(
            "virtualization/clusters",
            json!({"name": "c1", "type": {"slug": "proxmox-ve"}, "scope_type": "dcim.site", "scope_id": 1}),
        )
        .await;
        self.create(
            "virtualization/virtual-machines",
            json!({"name": "vm1", "cluster": 1}),
        )
        .await;
        self.create(
            "virtualization/interfaces",
            json!({"virtual_machine": 1, "name": "net0"}),
        )
        .await;
    }
}
