//! The one way to a server: trust, credentials, limits, retries.
//!
//! Invariant: all traffic of generated clients, the login for a ticket and
//! plain downloads go through [`Transport`], and so under one policy:
//!
//! - TLS is verified ([`crate::tls`]), redirects are not followed, no proxy is
//!   taken from the environment, credentials go to the configured endpoints only
//!   and never over plain HTTP to another machine;
//! - connecting, each attempt and each call as a whole have time limits, an
//!   answer has a size limit, and a host gets so many requests at a time;
//! - a request is repeated only if that is safe: when nothing of it was sent,
//!   or when it only reads. The waits grow, with jitter, and are at least what
//!   the server asks for in `Retry-After`.

mod answer;
mod auth;
mod builder;
mod call;
mod endpoint;
mod send;

pub use auth::{Credentials, CredentialsError};
pub use builder::TransportBuilder;
pub(crate) use builder::http_client;
pub use call::exec;
pub(crate) use endpoint::endpoint_url;

use crate::error::Error;
use crate::redact::Secrets;
use crate::tls::Fingerprint;
use crate::warnings::{Collector, Warnings};
use bytes::Bytes;
use endpoint::Endpoint;
use http::Method;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The way to one Proxmox VE, a node or a cluster of them. Cheap to clone;
/// clones share connections, tickets, limits and warnings.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use pve_runtime::Transport;
/// let transport = Transport::builder("pve1.example.org")
///     .endpoint("pve2.example.org")
///     .api_token("sync@pve!netbox", "the-secret")
///     .fingerprint("AB:CD:…".parse()?)
///     .build()?;
/// let version = transport.fetch("/api2/json/version").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Transport(Arc<Shared>);

pub(crate) struct Shared {
    endpoints: Vec<Endpoint>,
    /// The endpoint that answered last.
    preferred: AtomicUsize,
    /// For downloads from hosts that are no endpoints.
    elsewhere: Semaphore,
    http: reqwest::Client,
    auth: auth::Auth,
    limits: Limits,
    secrets: Secrets,
    warnings: Collector,
}

/// The numbers of the policy.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    connect_timeout: Duration,
    request_timeout: Duration,
    call_timeout: Duration,
    retries: usize,
    backoff: (Duration, Duration),
    max_body: usize,
    concurrency: usize,
}

impl Transport {
    /// A transport to the server at `url`: `host`, `host:port` (8006 if there
    /// is none) or a URL. Without a path the API is at `/api2/json`.
    pub fn builder(url: impl Into<String>) -> TransportBuilder {
        TransportBuilder::new(url.into())
    }

    /// The base URL for a generated client: that of the first endpoint, with
    /// `/api2/json` and without a slash at its end. Requests may go to another
    /// endpoint when this one cannot be reached.
    pub fn base_url(&self) -> &str {
        self.0.endpoints[0].base()
    }

    /// The HTTP client below, with the transport's TLS policy. Requests made
    /// with it directly carry no credentials, are not repeated, and have no
    /// limits but that for connecting.
    pub fn http_client(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// Downloads `url` under the transport's policy: an absolute URL, or a path
    /// (`/pve-docs/api-viewer/apidoc.js`) on the first endpoint's host.
    /// Credentials are sent to the endpoints' API only.
    ///
    /// # Errors
    ///
    /// When there is no answer with a status of success, see [`Error`].
    pub async fn fetch(&self, url: &str) -> Result<Bytes, Error> {
        let url = if url.starts_with('/') {
            self.0.endpoints[0].url().join(url)
        } else {
            url::Url::parse(url)
        };
        let url = url.map_err(|error| Error::invalid_request(format!("no URL: {error}")))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(Error::invalid_request(format!(
                "cannot fetch {}: URLs",
                url.scheme()
            )));
        }
        let request = reqwest::Request::new(Method::GET, url);
        let answer = self
            .0
            .send(request, None)
            .await
            .map_err(|failure| failure.error)?;
        Ok(answer.body)
    }

    /// The fingerprint of the certificate that the first endpoint shows,
    /// without trusting it; see [`crate::tls::probe`].
    ///
    /// # Errors
    ///
    /// When nobody answers, or not by TLS.
    pub async fn probe_certificate(&self) -> Result<Fingerprint, Error> {
        crate::tls::probe(self.base_url(), self.0.limits.connect_timeout).await
    }

    /// What could not be read in the answers so far.
    pub fn warnings(&self) -> Warnings {
        self.0.warnings.snapshot()
    }

    /// What could not be read in the answers since the last call.
    pub fn take_warnings(&self) -> Warnings {
        self.0.warnings.take()
    }
}

/// Shows where it leads and as whom, and no secret.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let endpoints: Vec<&str> = self.0.endpoints.iter().map(Endpoint::base).collect();
        f.debug_struct("Transport")
            .field("endpoints", &endpoints)
            .field("auth", &self.0.auth)
            .field("limits", &self.0.limits)
            .finish_non_exhaustive()
    }
}
