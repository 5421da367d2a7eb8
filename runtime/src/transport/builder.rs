//! Puts a transport together, and refuses what cannot be meant.

use super::auth::{Auth, Credentials, CredentialsError};
use super::endpoint::{Endpoint, endpoint_url};
use super::{Limits, Shared, Transport};
use crate::error::Error;
use crate::redact::Secrets;
use crate::tls::{Fingerprint, Trust};
use crate::warnings::Collector;
use secrecy::SecretString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use tokio::sync::Semaphore;
use url::{Host, Url};

/// Builds a [`Transport`].
///
/// Without a word about trust, the certificate authorities of the operating
/// system are trusted.
#[derive(Debug)]
#[must_use]
pub struct TransportBuilder {
    addresses: Vec<String>,
    credentials: Result<Credentials, CredentialsError>,
    trust: Vec<Trust>,
    resolve: Vec<(String, SocketAddr)>,
    user_agent: String,
    renew_after: Duration,
    limits: Limits,
}

impl TransportBuilder {
    pub(super) fn new(address: String) -> Self {
        Self {
            addresses: vec![address],
            credentials: Ok(Credentials::none()),
            trust: Vec::new(),
            resolve: Vec::new(),
            user_agent: concat!("pve-runtime/", env!("CARGO_PKG_VERSION")).to_owned(),
            // A ticket lives for two hours.
            renew_after: Duration::from_secs(105 * 60),
            limits: Limits {
                connect_timeout: Duration::from_secs(5),
                request_timeout: Duration::from_secs(30),
                call_timeout: Duration::from_secs(90),
                retries: 3,
                backoff: (Duration::from_millis(250), Duration::from_secs(10)),
                max_body: 64 << 20,
                concurrency: 8,
            },
        }
    }

    /// Another node of the same cluster, asked when those before cannot be reached.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.addresses.push(address.into());
        self
    }

    /// As whom to call. The default is nobody.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Ok(credentials);
        self
    }

    /// Calls with an API token: its full id `user@realm!name`, and its secret.
    /// What is wrong with them is an error of [`build`](Self::build).
    pub fn api_token(mut self, id: &str, secret: impl Into<SecretString>) -> Self {
        self.credentials = Credentials::api_token(id, secret);
        self
    }

    /// Calls with a ticket for a user (`root@pam`) and a password.
    pub fn password(self, user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.credentials(Credentials::password(user, password))
    }

    /// Trusts the authorities in a PEM file only; `/etc/pve/pve-root-ca.pem` of
    /// any node is that of a cluster.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.trust.push(Trust::CaFile(path.into()));
        self
    }

    /// Trusts the authorities in this PEM text only.
    pub fn ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.trust.push(Trust::CaPem(pem.into()));
        self
    }

    /// Trusts the certificate with this fingerprint only, whoever signed it and
    /// whatever names it has. Say it once for each certificate of the endpoints.
    pub fn fingerprint(mut self, fingerprint: Fingerprint) -> Self {
        if let Some(Trust::Pinned(pins)) = self.trust.last_mut() {
            pins.push(fingerprint);
        } else {
            self.trust.push(Trust::Pinned(vec![fingerprint]));
        }
        self
    }

    /// Accepts any certificate, so that anybody on the way can read and change
    /// everything, the credentials included. Logs a warning whenever a
    /// transport is built so. Pin a [`fingerprint`](Self::fingerprint) instead.
    pub fn dangerously_accept_any_certificate(mut self) -> Self {
        self.trust.push(Trust::Anything);
        self
    }

    /// The time limit for a connection, TLS included. Default: 5 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect_timeout = limit;
        self
    }

    /// The time limit for one attempt, from connecting to the last byte. Default: 30 s.
    pub fn request_timeout(mut self, limit: Duration) -> Self {
        self.limits.request_timeout = limit;
        self
    }

    /// The time limit for a call with all its attempts and waits. Default: 90 s.
    pub fn call_timeout(mut self, limit: Duration) -> Self {
        self.limits.call_timeout = limit;
        self
    }

    /// How many requests a host gets at a time. Default: 8.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.limits.concurrency = requests;
        self
    }

    /// How often a request is repeated at most, if repeating is safe. Default: 3.
    pub fn retries(mut self, retries: usize) -> Self {
        self.limits.retries = retries;
        self
    }

    /// The first and the longest wait before a repetition; they double, with
    /// jitter. Default: 250 ms and 10 s.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.limits.backoff = (first, longest);
        self
    }

    /// How many bytes an answer may have. Default: 64 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// What to call ourselves.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// The address of a host name, instead of asking DNS.
    pub fn resolve(mut self, host: impl Into<String>, address: SocketAddr) -> Self {
        self.resolve.push((host.into(), address));
        self
    }

    /// After how long a ticket is renewed. Default: 1 h 45 min of its two hours.
    pub fn renew_ticket_after(mut self, age: Duration) -> Self {
        self.renew_after = age;
        self
    }

    /// Builds the transport. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When an address, the CA or the combination of what was said cannot work;
    /// the error says which and what to do.
    pub fn build(mut self) -> Result<Transport, Error> {
        let urls = self
            .addresses
            .iter()
            .map(|address| endpoint_url(address))
            .collect::<Result<Vec<Url>, Error>>()?;
        if let Some(other) = urls.iter().find(|url| url.path() != urls[0].path()) {
            return Err(Error::config(format!(
                "all endpoints must have the same path, but {other} has another than {}",
                urls[0]
            )));
        }
        let trust = match (self.trust.pop(), self.trust.is_empty()) {
            (None, _) => Trust::SystemRoots,
            (Some(trust), true) => trust,
            (Some(_), false) => {
                return Err(Error::config(
                    "more than one kind of trust was given: choose a CA, fingerprints, or neither",
                ));
            }
        };
        let credentials = self
            .credentials
            .map_err(|error| Error::config(error.to_string()))?;
        let exposed = urls
            .iter()
            .find(|url| url.scheme() == "http" && !is_loopback(url));
        if let (Some(url), false) = (exposed, credentials.is_none()) {
            return Err(Error::config(format!(
                "credentials would travel unprotected to {url}: use https"
            )));
        }
        if matches!(trust, Trust::Anything) {
            let hosts: Vec<&str> = urls.iter().filter_map(Url::host_str).collect();
            tracing::warn!(
                target: "pve_runtime",
                ?hosts,
                "TLS certificates are NOT verified: anybody on the way can read and change \
                 everything; pin the certificate's fingerprint instead"
            );
        }
        // A semaphore cannot be had with none or with too many.
        self.limits.concurrency = self.limits.concurrency.clamp(1, Semaphore::MAX_PERMITS);
        let secrets = Secrets::default();
        let http = http_client(
            &trust,
            self.limits.connect_timeout,
            &self.user_agent,
            &self.resolve,
        )?;
        let concurrency = self.limits.concurrency;
        Ok(Transport(Arc::new(Shared {
            endpoints: urls
                .into_iter()
                .map(|url| Endpoint::new(url, concurrency))
                .collect(),
            preferred: AtomicUsize::new(0),
            elsewhere: Semaphore::new(concurrency),
            http,
            auth: Auth::new(credentials, self.renew_after, &secrets)?,
            limits: self.limits,
            secrets,
            warnings: Collector::new(),
        })))
    }
}

/// The HTTP client with a trust and without what we do not want of its defaults.
pub(crate) fn http_client(
    trust: &Trust,
    connect_timeout: Duration,
    user_agent: &str,
    resolve: &[(String, SocketAddr)],
) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(trust.client_config()?)
        .connect_timeout(connect_timeout)
        // pveproxy speaks HTTP/1.1, and only there is the reason phrase, which
        // is where Proxmox VE says what went wrong.
        .http1_only()
        .no_proxy()
        .referer(false)
        .redirect(reqwest::redirect::Policy::none())
        // pveproxy closes idle connections after five seconds or so.
        .pool_idle_timeout(Duration::from_secs(4));
    if !user_agent.is_empty() {
        builder = builder.user_agent(user_agent);
    }
    for (host, address) in resolve {
        builder = builder.resolve(host, *address);
    }
    builder.build().map_err(|error| {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        Error::config(format!(
            "the HTTP client cannot be set up: {}",
            source.unwrap_or_default()
        ))
    })
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
