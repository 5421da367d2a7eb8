//! NetBox's own limit: the requests themselves, with nothing of the sync around
//! them. Bulk writes of 100 objects, four at a time, kind after kind; reads one
//! table after the other, four at a time. Four, because gunicorn binds each
//! connection to the worker that accepts it: two often fall to the same one.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use arcstr::ArcStr;
use futures::{StreamExt, TryStreamExt};
use pve_netbox::{
    model::{Kind, Link, Value},
    plan::{Action, Change, Plan},
};
use pve_runtime::Transport;
use serde_json::{Map, Value as Json, json};

use crate::Result;

const BATCH: usize = 100;
pub const IN_FLIGHT: usize = 4;

#[derive(Debug, Clone)]
pub struct Bare {
    http: reqwest::Client,
    url: String,
    authorization: String,
}

impl Bare {
    pub fn new(url: &str, token: &str) -> Result<Self> {
        let transport = Transport::builder(url).build()?;
        Ok(Self::over(&transport, url, token))
    }

    /// Over connections that somebody else uses too.
    pub fn over(transport: &Transport, url: &str, token: &str) -> Self {
        let scheme = if token.starts_with("nbt_") {
            "Bearer"
        } else {
            "Token"
        };
        Self {
            http: transport.http_client().clone(),
            url: url.trim_end_matches('/').to_owned(),
            authorization: format!("{scheme} {token}"),
        }
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Result<Vec<u8>> {
        let started = Instant::now();
        let answer = request
            .header("Authorization", &self.authorization)
            .timeout(Duration::from_secs(600))
            .send()
            .await?;
        let status = answer.status();
        let path = answer.url().path().to_owned();
        let body = answer.bytes().await?;
        tracing::debug!(
            path,
            bytes = body.len(),
            ms = started.elapsed().as_millis(),
            "bare"
        );
        if status.is_success() {
            return Ok(body.to_vec());
        }
        let start: String = String::from_utf8_lossy(&body).chars().take(500).collect();
        Err(format!("a bare request was answered with {status}: {start}").into())
    }

    /// Reads a path below the address and says how many bytes came.
    pub async fn get(&self, path: &str) -> Result<Vec<u8>> {
        self.send(self.http.get(format!("{}/{path}", self.url)))
            .await
    }

    /// Asks GraphQL and gives `data`.
    pub async fn graphql(&self, query: &str) -> Result<Json> {
        let request = self
            .http
            .post(format!("{}/graphql/", self.url))
            .json(&json!({"query": query}));
        let answer: Json = serde_json::from_slice(&self.send(request).await?)?;
        if answer["errors"].is_array() {
            return Err(format!("GraphQL: {}", answer["errors"]).into());
        }
        Ok(answer["data"].clone())
    }

    /// Makes what a plan makes, by nothing but bulk requests; says how long they took.
    pub async fn write(&self, plan: &Plan) -> Result<Duration> {
        let mut made: HashMap<(Kind, ArcStr), u64> = HashMap::new();
        let started = Instant::now();
        for step in &plan.steps {
            let url = format!("{}/api/{}/?fields=", self.url, step.kind.spec().path);
            let mut bodies = Vec::new();
            for change in &step.changes {
                let body = body(change, step.action, &made)?;
                bodies.push((change, body));
            }
            let requests = bodies.chunks(BATCH).map(|batch| {
                let list: Vec<&Map<String, Json>> = batch.iter().map(|(_, body)| body).collect();
                let names: std::collections::BTreeSet<&str> = list
                    .iter()
                    .flat_map(|body| body.keys().map(String::as_str))
                    .chain(["id"])
                    .collect();
                // A short answer: the reply holds only what was sent.
                let url = format!("{url}{}", names.into_iter().collect::<Vec<_>>().join(","));
                let request = match step.action {
                    Action::Create => self.http.post(url),
                    _ => self.http.patch(url),
                };
                let request = request.json(&list);
                async move {
                    let answer = self.send(request).await?;
                    let rows: Vec<Json> = serde_json::from_slice(&answer)?;
                    let ids = rows.iter().map(|row| row["id"].as_u64().unwrap_or(0));
                    Ok::<Vec<(&Change, u64)>, Box<dyn std::error::Error>>(
                        batch.iter().map(|(change, _)| *change).zip(ids).collect(),
                    )
                }
            });
            let answers: Vec<Vec<(&Change, u64)>> = futures::stream::iter(requests)
                .buffer_unordered(IN_FLIGHT)
                .try_collect()
                .await?;
            if step.action == Action::Create {
                for (change, id) in answers.into_iter().flatten() {
                    made.insert((step.kind, change.key.clone()), id);
                }
            }
        }
        Ok(started.elapsed())
    }

    /// Reads these paths, as many at a time as writes; says how long it took.
    pub async fn read(&self, paths: &[String]) -> Result<Duration> {
        let started = Instant::now();
        let requests = paths.iter().map(|path| self.get(path));
        let bodies: Vec<Vec<u8>> = futures::stream::iter(requests)
            .buffer_unordered(IN_FLIGHT)
            .try_collect()
            .await?;
        for body in bodies {
            serde_json::from_slice::<serde::de::IgnoredAny>(&body)?;
        }
        Ok(started.elapsed())
    }
}

/// The body of a change as it goes over the wire.
fn body(
    change: &Change,
    action: Action,
    made: &HashMap<(Kind, ArcStr), u64>,
) -> Result<Map<String, Json>> {
    let mut body = Map::new();
    let id = |link: &Link| {
        link.id
            .or_else(|| made.get(&(link.kind, link.key.clone())).copied())
            .ok_or_else(|| format!("{} {} is not made yet", link.kind.one(), link.key))
    };
    if action != Action::Create {
        let kinds = Kind::ALL
            .into_iter()
            .find_map(|kind| made.get(&(kind, change.key.clone())).copied());
        let own = change
            .id
            .or(kinds)
            .ok_or_else(|| format!("{} has no id", change.title))?;
        body.insert("id".to_owned(), own.into());
    }
    for field in &change.fields {
        let value = match &field.new {
            Value::Link(link) => id(link)?.into(),
            Value::Links(links) => {
                let ids: std::result::Result<Vec<u64>, String> = links.iter().map(id).collect();
                ids?.into()
            }
            plain => plain.plain().unwrap_or_default(),
        };
        match field.name.strip_prefix("custom_fields.") {
            None => body.insert(field.name.to_string(), value),
            Some(name) => {
                let fields = body
                    .entry("custom_fields")
                    .or_insert_with(|| Json::Object(Map::new()));
                fields
                    .as_object_mut()
                    .and_then(|fields| fields.insert(name.to_owned(), value))
            }
        };
    }
    Ok(body)
}
