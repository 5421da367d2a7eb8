//! How one request travels: limits, repetition, reading the answer.
//!
//! Invariant: a request is repeated only when it was never sent, or when
//! sending it twice is as good as once. A POST that may have been processed is
//! never repeated here; [`crate::Writer::create`] looks first.
//! Invariant: neither token nor request body is logged.

use std::{sync::atomic::Ordering, time::Duration};

use backon::{BackoffBuilder, ExponentialBuilder};
use bytes::Bytes;
use http::{Method, StatusCode, header};
use serde::de::DeserializeOwned;
use url::Url;

use crate::{
    answer::Answer,
    cache::Key,
    client::NetBox,
    error::{Error, Kind, Result, chain},
};

/// The longest pause NetBox or a proxy may ask for.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// One request.
pub(crate) struct Call {
    method: Method,
    url: Url,
    body: Option<Vec<u8>>,
    /// The ETags of which what is written must have one.
    condition: Option<String>,
    /// It changes nothing, whatever its method.
    reads: bool,
}

impl Call {
    pub(crate) fn get(url: Url) -> Self {
        Self {
            method: Method::GET,
            url,
            body: None,
            condition: None,
            reads: true,
        }
    }

    pub(crate) fn write(method: Method, url: Url, body: Vec<u8>) -> Self {
        Self {
            method,
            url,
            body: Some(body),
            condition: None,
            reads: false,
        }
    }

    /// The same, only if what it is about has these ETags; none is no condition.
    pub(crate) fn if_match(mut self, etags: &[&str]) -> Self {
        self.condition = (!etags.is_empty()).then(|| etags.join(", "));
        self
    }

    /// The same, as a question: GraphQL asks by POST.
    pub(crate) fn that_reads(mut self) -> Self {
        self.reads = true;
        self
    }

    /// Method and path, for errors and logs. The query is left out: it is long and says little.
    fn name(&self) -> String {
        format!("{} {}", self.method, self.url.path())
    }

    /// Sending it twice is as good as once. A DELETE is not: its second answer would be an error.
    fn is_idempotent(&self) -> bool {
        // A condition that held the first time does not hold after it took effect.
        self.reads || self.method == Method::PATCH && self.condition.is_none()
    }
}

/// A successful answer.
#[derive(Debug)]
pub(crate) struct Reply {
    request: String,
    body: Bytes,
}

impl Reply {
    /// Reads the body, naming the place when it is not as expected.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let mut track = serde_path_to_error::Track::new();
        let tracked = serde_path_to_error::Deserializer::new(&mut deserializer, &mut track);
        T::deserialize(tracked).map_err(|error| {
            let place = track.path().to_string();
            Error::new(Kind::Unreadable {
                request: self.request.clone(),
                place: if place == "." {
                    "the top".to_owned()
                } else {
                    place
                },
                detail: error.to_string(),
            })
        })
    }
}

impl NetBox {
    /// Answers a request: from the cache where that is allowed, else from NetBox.
    pub(crate) async fn call(&self, call: Call) -> Result<Reply> {
        let Some(cache) = &self.inner.cache else {
            return self.send(&call).await;
        };
        if !call.reads {
            cache.begin(None);
        }
        if !cache.is_used() {
            return self.send(&call).await;
        }
        let token = self.inner.token.secret();
        let body = call.body.as_deref();
        let key = Key::new(token, call.method.as_str(), call.url.as_str(), body);
        let request = call.name();
        if let Some(body) = cache.get(&key, &request) {
            return Ok(Reply { request, body });
        }
        let reply = self.send(&call).await?;
        cache.put(&key, &request, &reply.body);
        Ok(reply)
    }

    /// Sends a request, repeating it as far as that is safe.
    async fn send(&self, call: &Call) -> Result<Reply> {
        let policy = &self.inner.policy;
        let mut pauses = ExponentialBuilder::default()
            .with_min_delay(policy.retry_delay)
            .with_max_delay(MAX_PAUSE)
            .with_max_times(policy.max_retries)
            .with_jitter()
            .build();
        loop {
            let (error, asked_for) = match self.once(call).await {
                Ok(reply) => return Ok(reply),
                Err(failed) => failed,
            };
            let may_repeat = error.is_transient() && (error.never_sent() || call.is_idempotent());
            let Some(pause) = pauses.next().filter(|_| may_repeat) else {
                return Err(error);
            };
            let pause = asked_for.map_or(pause, |asked| asked.min(MAX_PAUSE));
            tracing::warn!(request = call.name(), %error, pause_ms = pause.as_millis(), "repeating");
            self.inner.counters.repeated.fetch_add(1, Ordering::Relaxed);
            tokio::time::sleep(pause).await;
        }
    }

    /// Sends a request once. The duration is the pause the server asked for.
    async fn once(&self, call: &Call) -> std::result::Result<Reply, (Error, Option<Duration>)> {
        let inner = &self.inner;
        let Ok(_slot) = inner.slots.acquire().await else {
            return Err((Error::setup("the client was closed"), None));
        };
        let authorization = inner.token.header().map_err(|error| (error, None))?;
        let mut request = inner
            .http
            .request(call.method.clone(), call.url.clone())
            .timeout(inner.policy.timeout)
            .header(header::AUTHORIZATION, authorization)
            .header(header::ACCEPT, "application/json");
        if let Some(condition) = &call.condition {
            request = request.header(header::IF_MATCH, condition);
        }
        if let Some(body) = &call.body {
            request = request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.clone());
        }
        let counter = if call.reads {
            &inner.counters.reads
        } else {
            &inner.counters.writes
        };
        counter.fetch_add(1, Ordering::Relaxed);
        let started = std::time::Instant::now();

        let failed = |error: reqwest::Error| {
            // The URL is left out: its query is long, and the request is named already.
            let error = error.without_url();
            let (request, cause) = (call.name(), chain(&error));
            let kind = if error.is_connect() || error.is_builder() {
                Kind::Connect { request, cause }
            } else {
                Kind::Interrupted { request, cause }
            };
            (Error::new(kind), None)
        };
        let response = request.send().await.map_err(failed)?;
        let status = response.status();
        let asked_for = response
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.trim().parse().ok())
            .map(Duration::from_secs);
        let body = response.bytes().await.map_err(failed)?;
        inner
            .counters
            .received
            .fetch_add(body.len() as u64, Ordering::Relaxed);
        tracing::debug!(
            request = call.name(),
            status = status.as_u16(),
            bytes = body.len(),
            ms = started.elapsed().as_millis(),
            "NetBox answered"
        );
        if status.is_success() {
            return Ok(Reply {
                request: call.name(),
                body,
            });
        }
        Err((self.refusal(call, status, &body), asked_for))
    }

    fn refusal(&self, call: &Call, status: StatusCode, body: &[u8]) -> Error {
        let mut answer = Answer::read(body).redact(self.inner.token.secret());
        if status == StatusCode::FORBIDDEN {
            let action = match call.method {
                _ if call.reads => "view",
                Method::POST => "add",
                Method::DELETE => "delete",
                _ => "change",
            };
            let path = call.url.path().trim_end_matches('/');
            let table = path.rsplit_once("/api/").map_or(path, |(_, table)| table);
            let said = answer.detail.take().unwrap_or_default();
            answer.detail = Some(format!(
                "{said} The token must be valid, and its user needs the permission to {action} '{table}'"
            ));
        }
        if status.is_redirection() && answer.detail.is_none() {
            answer.detail =
                Some("a redirect, which is not followed; give the URL it leads to".to_owned());
        }
        Error::new(Kind::Refused {
            request: call.name(),
            status: status.as_u16(),
            answer: Box::new(answer),
        })
    }
}
