//! The addresses under which an API can be reached.

use crate::error::Error;
use tokio::sync::Semaphore;
use url::Url;

/// The port of a node's API.
const API_PORT: u16 = 8006;
/// The path of the API in JSON.
const API_PATH: &str = "/api2/json";

/// One address of the API, and how much it may be asked at a time.
pub(super) struct Endpoint {
    url: Url,
    base: String,
    pub(super) permits: Semaphore,
}

impl Endpoint {
    pub(super) fn new(url: Url, concurrency: usize) -> Self {
        let base = url.as_str().trim_end_matches('/').to_owned();
        Self {
            url,
            base,
            permits: Semaphore::new(concurrency),
        }
    }

    pub(super) fn url(&self) -> &Url {
        &self.url
    }

    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// Is `url` on this host?
    pub(super) fn same_origin(&self, url: &Url) -> bool {
        self.url.origin() == url.origin()
    }

    /// Is `url` below this API?
    pub(super) fn holds(&self, url: &Url) -> bool {
        let below = url
            .path()
            .strip_prefix(self.url.path().trim_end_matches('/'));
        self.same_origin(url) && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Sends `url`, which is on another endpoint's host, here.
    pub(super) fn redirect(&self, url: &mut Url) {
        // None of these can fail: both are http(s) URLs with a host.
        let _ = url.set_scheme(self.url.scheme());
        let _ = url.set_host(self.url.host_str());
        let _ = url.set_port(self.url.port());
    }
}

/// Reads an address: `host`, `host:port`, or an http(s) URL.
pub(crate) fn endpoint_url(text: &str) -> Result<Url, Error> {
    let text = text.trim();
    let bad = |why: &str| {
        let shown = crate::redact::bounded(text, 100);
        Error::config(format!(
            "`{shown}` is no address of a Proxmox VE: {why}; expected is pve.example.org, pve.example.org:8006 or https://pve.example.org:8006"
        ))
    };
    let bare = !text.contains("://");
    let parsed = if bare {
        Url::parse(&format!("https://{text}"))
    } else {
        Url::parse(text)
    };
    let mut url = parsed.map_err(|error| match text.contains('@') {
        // A text that cannot be taken apart may hold a password.
        true => Error::config("the address of the Proxmox VE cannot be read"),
        false => bad(&error.to_string()),
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config(
            "an address holds a user name or a password: give credentials apart from it",
        ));
    }
    if !matches!(url.scheme(), "https" | "http") {
        return Err(bad("it is neither https nor http"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("it has a query or a fragment"));
    }
    if bare && url.port().is_none() && !text.ends_with(":443") {
        url.set_port(Some(API_PORT))
            .map_err(|()| bad("it has no host"))?;
    }
    if url.path() == "/" {
        url.set_path(API_PATH);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (given, expected) in [
            ("pve1", "https://pve1:8006/api2/json"),
            ("pve1:9006", "https://pve1:9006/api2/json"),
            ("[::1]", "https://[::1]:8006/api2/json"),
            (
                "https://pve.example.org",
                "https://pve.example.org/api2/json",
            ),
            (
                "https://pve.example.org:8006/",
                "https://pve.example.org:8006/api2/json",
            ),
            (
                "https://proxy/pve/api2/json/",
                "https://proxy/pve/api2/json/",
            ),
        ] {
            assert_eq!(endpoint_url(given).unwrap().as_str(), expected);
        }
        for bad in [
            "",
            "ftp://x",
            "https://x/?a=1",
            "https://root:hunter2@x/",
            "a b",
            "x@y:z@",
        ] {
            let error = endpoint_url(bad).unwrap_err().to_string();
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn only_urls_below_the_api_are_held() {
        let endpoint = Endpoint::new(endpoint_url("pve1").unwrap(), 1);
        let holds = |url: &str| endpoint.holds(&url.parse().unwrap());
        assert!(holds("https://pve1:8006/api2/json/nodes"));
        assert!(!holds("https://pve1:8006/api2/jsonx"));
        assert!(!holds("https://pve1:8006/pve-docs/"));
        assert!(!holds("https://pve1:8007/api2/json/nodes"));
        assert!(!holds("http://pve1:8006/api2/json/nodes"));
    }
}
