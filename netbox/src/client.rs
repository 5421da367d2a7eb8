//! The client: where NetBox is, how it is spoken to, and what was asked of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use serde::Deserialize;
use tokio::sync::Semaphore;
use url::Url;

use crate::{
    cache::{Cache, CachePolicy},
    endpoint::Endpoint,
    error::{Error, Result},
    table::{Table, TableSpec},
    token::Token,
    transport::Call,
    version::Version,
    write::Writer,
};

/// How requests travel. The defaults are for a NetBox in the same house.
#[derive(Debug, Clone)]
pub struct Policy {
    /// For one request with its answer. NetBox may take minutes over a large batch.
    pub timeout: Duration,
    /// How often a request that is safe to repeat is repeated.
    pub max_retries: usize,
    /// The first pause before a repetition; the next ones double, with jitter.
    pub retry_delay: Duration,
    /// Requests at the same time. More than NetBox has workers gains nothing.
    pub in_flight: usize,
    /// Objects per page; NetBox's own limit is 1,000 unless an administrator changed it.
    pub page: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(120),
            max_retries: 5,
            retry_delay: Duration::from_secs(2),
            in_flight: 4,
            page: 1000,
        }
    }
}

/// What was asked of NetBox so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// GET requests sent, repetitions included.
    pub reads: u64,
    /// Requests that write, repetitions included.
    pub writes: u64,
    /// How many of both were repetitions.
    pub repeated: u64,
    /// Bytes of the answers' bodies.
    pub received: u64,
}

/// A NetBox. Cheap to clone; clones share connections, limits and counts.
#[derive(Debug, Clone)]
pub struct NetBox {
    pub(crate) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Url,
    pub(crate) token: Token,
    pub(crate) policy: Policy,
    pub(crate) slots: Semaphore,
    pub(crate) counters: Counters,
    pub(crate) cache: Option<Cache>,
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) reads: AtomicU64,
    pub(crate) writes: AtomicU64,
    pub(crate) repeated: AtomicU64,
    pub(crate) received: AtomicU64,
}

/// What `/api/status/` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// NetBox's version.
    pub version: Version,
    /// The version as NetBox writes it.
    pub version_text: String,
}

impl NetBox {
    /// A client for the NetBox at `base` (with or without `/api/` at its end).
    ///
    /// `http` carries the TLS policy and the limit for connecting. It should
    /// follow no redirects: one would drop a body or carry the token elsewhere.
    ///
    /// # Errors
    /// When the URL is no http or https address, or carries credentials.
    pub fn new(base: &str, token: Token, http: reqwest::Client, policy: Policy) -> Result<Self> {
        let base = base_url(base)?;
        let slots = Semaphore::new(policy.in_flight.clamp(1, 1000));
        let inner = Inner {
            http,
            base,
            token,
            policy,
            slots,
            counters: Counters::default(),
            cache: None,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The same client with a cache of what it reads. It is asked between
    /// [`Self::begin_reading`] and [`Self::end_reading`] only.
    ///
    /// A folder that cannot be used is a warning in the log, and no cache.
    #[must_use]
    pub fn with_cache(self, policy: CachePolicy) -> Self {
        let Inner {
            http,
            base,
            token,
            policy: requests,
            ..
        } = &*self.inner;
        let inner = Inner {
            http: http.clone(),
            base: base.clone(),
            token: token.clone(),
            policy: requests.clone(),
            slots: Semaphore::new(requests.in_flight.clamp(1, 1000)),
            counters: Counters::default(),
            cache: Cache::open(policy),
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    /// Looks where NetBox's change log stands, so that the cache may be used
    /// until the next write or [`Self::end_reading`]. Without a cache nothing is asked.
    pub async fn begin_reading(&self) {
        let Some(cache) = &self.inner.cache else {
            return;
        };
        cache.begin(None);
        match self.change_log().await {
            Ok(standing) => cache.begin(standing),
            Err(error) => tracing::debug!(%error, "no change log, so no cache"),
        }
    }

    /// From now on the cache is not used.
    pub fn end_reading(&self) {
        if let Some(cache) = &self.inner.cache {
            cache.begin(None);
        }
    }

    /// The newest entry of the change log and the number of entries; none of an empty one.
    async fn change_log(&self) -> Result<Option<String>> {
        #[derive(Deserialize)]
        struct Entry {
            id: u64,
        }
        #[derive(Deserialize)]
        struct Page {
            count: u64,
            results: Vec<Entry>,
        }
        let mut url = self.api("core/object-changes")?;
        url.query_pairs_mut()
            .append_pair("fields", "id")
            .append_pair("limit", "1")
            .append_pair("ordering", "-id");
        let page: Page = self.call(Call::get(url)).await?.json()?;
        let newest = page.results.first();
        Ok(newest.map(|newest| format!("{}/{}", newest.id, page.count)))
    }

    /// The address, ending in `/`, without `api/`.
    pub fn url(&self) -> &Url {
        &self.inner.base
    }

    /// What was asked so far.
    pub fn counts(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let counters = &self.inner.counters;
        Counts {
            reads: read(&counters.reads),
            writes: read(&counters.writes),
            repeated: read(&counters.repeated),
            received: read(&counters.received),
        }
    }

    /// Asks NetBox for its version, which shows as well that the address and the token are right.
    ///
    /// # Errors
    /// Those of any request; [`Error::is_permission`] for a token that is not taken.
    pub async fn status(&self) -> Result<Status> {
        #[derive(Deserialize)]
        struct Raw {
            #[serde(rename = "netbox-version")]
            version: String,
        }
        let raw: Raw = self.call(Call::get(self.api("status")?)).await?.json()?;
        let version = raw.version.parse().map_err(Error::setup)?;
        Ok(Status {
            version,
            version_text: raw.version,
        })
    }

    /// A table to read, for a NetBox of that version.
    pub fn endpoint<T: Table>(&self, version: Version) -> Endpoint<T> {
        Endpoint::new(self.clone(), version)
    }

    /// A table to write, for a NetBox of that version.
    pub fn writer(&self, spec: &'static TableSpec, version: Version) -> Writer {
        Writer::new(self.clone(), spec, version)
    }

    /// The URL of `/api/<path>/`.
    pub(crate) fn api(&self, path: &str) -> Result<Url> {
        self.inner
            .base
            .join(&format!("api/{path}/"))
            .map_err(|error| {
                Error::setup(format!(
                    "cannot address '{path}' below {}: {error}",
                    self.inner.base
                ))
            })
    }
}

/// Reads and tidies the address a person gave.
fn base_url(text: &str) -> Result<Url> {
    let hint = "expected one like https://netbox.example.com";
    let mut url: Url = text.trim().parse().map_err(|error| {
        Error::setup(format!("the NetBox URL cannot be read ({error}); {hint}"))
    })?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(Error::setup(format!(
            "the NetBox URL has no http or https host; {hint}"
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::setup(format!(
            "the NetBox URL carries credentials, which belong into the token; {hint}"
        )));
    }
    url.set_query(None);
    url.set_fragment(None);
    let path = url.path().trim_end_matches('/');
    let path = path.strip_suffix("/api").unwrap_or(path);
    let path = format!("{path}/");
    url.set_path(&path);
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_tidied() {
        let tidy = |text| {
            base_url(text)
                .map(String::from)
                .map_err(|error| error.to_string())
        };
        assert_eq!(tidy("http://nb:8000"), Ok("http://nb:8000/".to_owned()));
        assert_eq!(
            tidy("https://nb/netbox/api/"),
            Ok("https://nb/netbox/".to_owned())
        );
        assert!(tidy("nb.example.com").is_err());
        assert!(tidy("ftp://nb/").is_err());
        let error = tidy("https://user:pa55@nb/").expect_err("credentials");
        assert!(!error.contains("pa55"), "{error}");
    }
}
