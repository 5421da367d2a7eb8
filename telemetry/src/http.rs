//! One HTTP exchange: bounded in time and size, redirects by our own rule.
//!
//! Invariant: no exchange outlives its deadline; name look-up, connecting,
//! TLS, redirects and reading the answer are all inside it.
//! Invariant: a redirect keeps method and body, or is not followed.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ureq::http::{Method, Request, Response, Uri, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, AsSendBody, Body};

use crate::endpoint::{is_loopback, redirect};
use crate::fields::SCHEMA_VERSION;

/// The largest answer that is read, in bytes; a record is about 500.
const ANSWER_MAX: u64 = 64 * 1024;

/// How many redirects are followed in one exchange.
const REDIRECTS_MAX: usize = 3;

/// The name that this program goes by.
pub fn user_agent() -> String {
    format!("install-telemetry/{SCHEMA_VERSION}")
}

/// A request, before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// `GET`, `POST` or `PATCH`.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// The body, JSON.
    pub body: Option<String>,
}

impl Exchange {
    /// The headers that this program sets; the library adds `host` and
    /// `content-length`.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("user-agent", user_agent()),
            ("accept", "application/json".to_owned()),
        ];
        if self.body.is_some() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        headers
    }
}

/// What a server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, if it is JSON.
    pub json: Option<serde_json::Value>,
}

/// Why there is no answer. No variant holds what the server or the network
/// library said word by word: it may name addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// Out of time.
    #[error("no answer in time")]
    Timeout,
    /// Not reached: no such name, refused, reset, no route.
    #[error("the server cannot be reached")]
    Unreachable,
    /// The server's certificate does not hold.
    #[error("TLS failed: the certificate is not trusted, or no common protocol")]
    Tls,
    /// A redirect leads where no body may go.
    #[error("redirected to another server, or too often; not followed")]
    Redirected,
    /// What came is not HTTP, or too long.
    #[error("the answer is not HTTP, or too long")]
    Garbled,
}

/// Sends exchanges.
pub struct Client(Agent);

impl Client {
    /// A client; nothing is opened yet.
    pub fn new() -> Self {
        let tls = TlsConfig::builder()
            // ring: small, and no C tool chain to build it.
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            // The system's roots, so that an operator's own CA counts.
            .root_certs(RootCerts::PlatformVerifier)
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self(config.into())
    }

    /// Sends `exchange` and reads the answer.
    ///
    /// # Errors
    ///
    /// Says why there is no answer; an HTTP error status is an answer.
    pub fn send(&self, exchange: &Exchange, deadline: Instant) -> Result<Answer, NoAnswer> {
        let mut url: Uri = exchange.url.parse().map_err(|_| NoAnswer::Unreachable)?;
        for _ in 0..=REDIRECTS_MAX {
            let mut response = self.once(exchange, &url, deadline)?;
            let status = response.status().as_u16();
            if matches!(status, 301 | 302 | 307 | 308) {
                let location = response.headers().get(header::LOCATION);
                let location = location
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default();
                url = redirect(&url, location).ok_or(NoAnswer::Redirected)?;
                continue;
            }
            if (300..400).contains(&status) {
                return Err(NoAnswer::Redirected);
            }
            let body = response
                .body_mut()
                .with_config()
                .limit(ANSWER_MAX)
                .read_to_vec();
            let body = body.map_err(|error| no_answer(&error))?;
            return Ok(Answer {
                status,
                json: serde_json::from_slice(&body).ok(),
            });
        }
        Err(NoAnswer::Redirected)
    }

    fn once(
        &self,
        exchange: &Exchange,
        url: &Uri,
        deadline: Instant,
    ) -> Result<Response<Body>, NoAnswer> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(NoAnswer::Timeout);
        }
        let method: Method = exchange.method.parse().map_err(|_| NoAnswer::Garbled)?;
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in exchange.headers() {
            request = request.header(name, value);
        }
        let local = is_loopback(url);
        let sent = match &exchange.body {
            Some(body) => self.run(request.body(body.as_str()), local, left),
            None => self.run(request.body(()), local, left),
        };
        sent.map_err(|error| no_answer(&error))
    }

    fn run(
        &self,
        request: Result<Request<impl AsSendBody>, ureq::http::Error>,
        local: bool,
        left: Duration,
    ) -> Result<Response<Body>, ureq::Error> {
        let config = self
            .0
            .configure_request(request?)
            .timeout_global(Some(left));
        // A proxy has no way to this machine's own loopback.
        let config = if local { config.proxy(None) } else { config };
        self.0.run(config.build())
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

fn no_answer(error: &ureq::Error) -> NoAnswer {
    match error {
        ureq::Error::Timeout(_) => NoAnswer::Timeout,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => NoAnswer::Tls,
        ureq::Error::Io(error) if is_tls(error) => NoAnswer::Tls,
        ureq::Error::Protocol(_) | ureq::Error::BodyExceedsLimit(_) => NoAnswer::Garbled,
        _ => NoAnswer::Unreachable,
    }
}

/// rustls tells of a bad certificate inside an I/O error.
fn is_tls(error: &std::io::Error) -> bool {
    error
        .get_ref()
        .is_some_and(|inner| inner.is::<rustls::Error>())
}
