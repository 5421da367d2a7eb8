//! The one way by which anything comes from a server: bounded in time and size,
//! under one TLS policy, each address asked once.
//!
//! Invariant: what the browser is shown and what is parsed without it are the
//! same bytes, since both come from one [`Loader`], which keeps every answer.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use reqwest::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Mutex, OnceCell};
use url::Url;

use super::Error;

/// How many redirects are followed. A viewer has at most the one to its own
/// address with a slash.
const REDIRECTS: usize = 4;

/// Bounds of a fetch.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Time for one answer, from the connection to its last byte.
    pub time: Duration,
    /// Bytes of one answer. The largest viewer script known has 4.4 MB.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_secs(30),
            bytes: 64 << 20,
        }
    }
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// The address that answered, after redirects.
    pub url: Url,
    /// The HTTP status.
    pub status: u16,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The bytes, content encoding undone.
    pub body: Vec<u8>,
}

impl Fetched {
    /// Whether the status is one of success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The text, with a byte order mark left out, as a browser decodes it.
    /// `None` when it is not UTF-8.
    pub fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.body).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Whether this is a page, by its type or else by its first character.
    pub fn is_page(&self) -> bool {
        match &self.content_type {
            Some(kind) if kind.contains("html") => true,
            Some(kind) if kind.contains("javascript") || kind.contains("json") => false,
            _ => self
                .text()
                .is_some_and(|text| text.trim_start().starts_with('<')),
        }
    }
}

type Cell = Arc<OnceCell<Arc<Fetched>>>;

/// Fetches, and remembers.
#[derive(Debug)]
pub struct Loader {
    client: reqwest::Client,
    limits: Limits,
    header: Option<(&'static str, HeaderValue)>,
    answers: Mutex<HashMap<Url, Cell>>,
}

impl Loader {
    /// A loader over `client`, which holds the TLS policy and must not follow
    /// redirects by itself.
    pub fn new(client: reqwest::Client, limits: Limits) -> Self {
        Self {
            client,
            limits,
            header: None,
            answers: Mutex::default(),
        }
    }

    /// Sends a secret header with every request.
    ///
    /// # Errors
    /// [`Error::Trust`] when it cannot be sent in a header.
    pub fn with_header(mut self, name: &'static str, value: &SecretString) -> Result<Self, Error> {
        let mut value = HeaderValue::from_str(value.expose_secret()).map_err(|_| {
            Error::Trust("the API token holds characters that no token has".to_owned())
        })?;
        value.set_sensitive(true);
        self.header = Some((name, value));
        Ok(self)
    }

    /// The answer to a GET of `url`, whatever its status.
    ///
    /// # Errors
    /// [`Error::Network`], [`Error::Timeout`], [`Error::TooLarge`],
    /// [`Error::Redirect`].
    pub async fn get(&self, url: &Url) -> Result<Arc<Fetched>, Error> {
        let cell = Arc::clone(self.answers.lock().await.entry(url.clone()).or_default());
        let answer = cell
            .get_or_try_init(|| async {
                match tokio::time::timeout(self.limits.time, self.follow(url)).await {
                    Ok(answer) => answer.map(Arc::new),
                    Err(_) => Err(Error::Timeout {
                        what: format!("GET {url}"),
                        limit: self.limits.time,
                    }),
                }
            })
            .await?;
        Ok(Arc::clone(answer))
    }

    async fn follow(&self, first: &Url) -> Result<Fetched, Error> {
        let mut url = first.clone();
        for _ in 0..=REDIRECTS {
            let mut request = self.client.get(url.clone());
            if let Some((name, value)) = &self.header {
                request = request.header(*name, value);
            }
            let answer = request.send().await.map_err(|e| network(&url, &e))?;
            let status = answer.status();
            let to = answer
                .headers()
                .get(LOCATION)
                .and_then(|to| to.to_str().ok());
            if let (true, Some(to)) = (status.is_redirection(), to) {
                url = redirected(&url, to)?;
                continue;
            }
            let content_type = answer
                .headers()
                .get(CONTENT_TYPE)
                .and_then(|kind| kind.to_str().ok())
                .map(str::to_ascii_lowercase);
            let body = self.body(&url, answer).await?;
            return Ok(Fetched {
                url,
                status: status.as_u16(),
                content_type,
                body,
            });
        }
        Err(Error::Redirect {
            url: Box::new(first.clone()),
            to: url.to_string(),
            why: "too many redirects",
        })
    }

    async fn body(&self, url: &Url, answer: reqwest::Response) -> Result<Vec<u8>, Error> {
        let too_large = || Error::TooLarge {
            url: Box::new(url.clone()),
            limit: self.limits.bytes,
        };
        let announced = answer
            .content_length()
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or(0);
        if announced > self.limits.bytes {
            return Err(too_large());
        }
        let mut body = Vec::with_capacity(announced);
        let mut stream = answer.bytes_stream();
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.map_err(|e| network(url, &e))?;
            if body.len() + chunk.len() > self.limits.bytes {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }
}

/// The address of a redirect, if it may be followed: same host, and never from
/// a verified connection to an open one.
fn redirected(url: &Url, to: &str) -> Result<Url, Error> {
    let refuse = |why| Error::Redirect {
        url: Box::new(url.clone()),
        to: to.to_owned(),
        why,
    };
    let next = url.join(to).map_err(|_| refuse("not a URL"))?;
    if next.host() != url.host() {
        return Err(refuse("another host; give its address if you trust it"));
    }
    match (url.scheme(), next.scheme()) {
        ("http", "http" | "https") | ("https", "https") => Ok(next),
        ("https", "http") => Err(refuse("from https to http")),
        _ => Err(refuse("not http or https")),
    }
}

/// An error of the HTTP client, as one line.
fn network(url: &Url, error: &reqwest::Error) -> Error {
    let mut causes = Vec::new();
    let mut next: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(cause) = next {
        let text = cause.to_string();
        // Layers that only repeat what the next one says are left out.
        if causes.last() != Some(&text) {
            causes.push(text);
        }
        next = cause.source();
    }
    let message = if error.is_connect() {
        format!("cannot connect: {}", causes.join(": "))
    } else {
        format!("the answer broke off: {}", causes.join(": "))
    };
    let certificate = {
        let text = message.to_ascii_lowercase();
        text.contains("certificate") || text.contains("fingerprint")
    };
    Error::Network {
        url: Box::new(url.clone()),
        message,
        certificate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_on_the_host_and_never_lose_tls() {
        let url = Url::parse("https://pve.example:8006/pve-docs/api-viewer").unwrap();
        let to = redirected(&url, "/pve-docs/api-viewer/").unwrap();
        assert_eq!(to.as_str(), "https://pve.example:8006/pve-docs/api-viewer/");
        for (to, why) in [
            ("http://pve.example/", "https to http"),
            ("https://evil.example/", "another host"),
            ("ftp://pve.example/", "not http"),
            ("http://[", "not a URL"),
        ] {
            let error = redirected(&url, to).unwrap_err();
            assert!(error.is_unreachable());
            assert!(error.to_string().contains(why), "{error}");
        }
    }

    #[test]
    fn a_page_is_known_by_its_type_or_its_first_character() {
        let fetched = |kind: Option<&str>, body: &str| Fetched {
            url: Url::parse("http://localhost/").unwrap(),
            status: 200,
            content_type: kind.map(str::to_owned),
            body: body.as_bytes().to_vec(),
        };
        assert!(fetched(Some("text/html; charset=utf-8"), "").is_page());
        assert!(
            fetched(None, " \u{feff}<!doctype html>").is_page()
                || fetched(None, "<!doctype html>").is_page()
        );
        assert!(!fetched(Some("application/javascript"), "<").is_page());
        assert!(!fetched(None, "const apiSchema = []").is_page());
    }
}
