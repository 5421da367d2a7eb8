//! Where reports go: the records of one PocketBase collection.
//!
//! Invariant: an address is HTTPS, or the machine itself, or plain HTTP that
//! somebody asked for by name.
//! Invariant: a redirect is followed to the same host only, never from HTTPS
//! to HTTP; everything else is refused before a byte is sent there.

use std::net::IpAddr;

use ureq::http::Uri;
use ureq::http::uri::{Authority, Scheme};

/// Why an address is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointError {
    /// Nothing says where to.
    #[error(
        "no address is set; set PB_URL and PB_COLLECTION, or PB_API_URL, in the environment or in {0}"
    )]
    Missing(String),
    /// One of the pair is there without the other.
    #[error("{0} is not set, and without it the address is not whole")]
    Half(&'static str),
    /// Not an address.
    #[error("{0} is not an http or https address of a server: {1}")]
    NotAnAddress(&'static str, String),
    /// Not a collection.
    #[error("PB_COLLECTION is not a collection's name: only letters, digits and underscores")]
    NotACollection,
    /// Plain HTTP over the network.
    #[error(
        "{0} is plain HTTP and not this machine: use https, or set INSTALL_TELEMETRY_ALLOW_HTTP=yes"
    )]
    PlainHttp(&'static str),
}

/// The records of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    records: String,
}

impl Endpoint {
    /// From `PB_URL` and `PB_COLLECTION`.
    ///
    /// # Errors
    ///
    /// See [`EndpointError`].
    pub fn from_parts(
        url: &str,
        collection: &str,
        allow_http: bool,
    ) -> Result<Self, EndpointError> {
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        if collection.is_empty() || collection.len() > 255 || !collection.bytes().all(word) {
            return Err(EndpointError::NotACollection);
        }
        let base = checked("PB_URL", url, allow_http)?;
        Ok(Self {
            records: format!("{base}/api/collections/{collection}/records"),
        })
    }

    /// From `PB_API_URL`, the address of the records as a whole.
    ///
    /// # Errors
    ///
    /// See [`EndpointError`].
    pub fn from_records_url(url: &str, allow_http: bool) -> Result<Self, EndpointError> {
        let records = checked("PB_API_URL", url, allow_http)?;
        Ok(Self { records })
    }

    /// The address that a record is created at.
    pub fn records(&self) -> &str {
        &self.records
    }

    /// The address of one record. `id` has been checked by whoever read it
    /// from an answer, see [`is_record_id`].
    pub fn record(&self, id: &str) -> String {
        format!("{}/{id}", self.records)
    }

    /// The address that answers with the id of the record of a run.
    pub fn search(&self, run: &str) -> String {
        format!(
            "{}?filter=(random_id%3D%27{run}%27)&fields=id&perPage=1",
            self.records
        )
    }

    /// Whether the server is this machine.
    pub fn is_loopback(&self) -> bool {
        self.records
            .parse::<Uri>()
            .is_ok_and(|uri| is_loopback(&uri))
    }
}

/// Whether `id` may stand in a path: PocketBase's ids are 15 letters and
/// digits, and a collection may choose another length.
pub fn is_record_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// The address without a trailing slash, if it is one that can be used.
fn checked(name: &'static str, url: &str, allow_http: bool) -> Result<String, EndpointError> {
    let no = |why: &str| EndpointError::NotAnAddress(name, why.to_owned());
    let uri: Uri = url.parse().map_err(|_| no("it does not read as one"))?;
    let http = match uri.scheme_str() {
        Some("https") => false,
        Some("http") => true,
        _ => return Err(no("it must begin with https:// or http://")),
    };
    match uri.authority() {
        None => return Err(no("it names no server")),
        Some(authority) if authority.host().is_empty() => return Err(no("it names no server")),
        Some(authority) if authority.as_str().contains('@') => {
            return Err(no("it must not hold a user or password"));
        }
        Some(_) => {}
    }
    if uri.query().is_some() || url.contains('#') {
        return Err(no("it must not hold a query or fragment"));
    }
    if http && !allow_http && !is_loopback(&uri) {
        return Err(EndpointError::PlainHttp(name));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

pub(crate) fn is_loopback(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Where a redirect from `from` to `location` may lead: the same host by the
/// same scheme and port, or the same host by HTTPS.
pub fn redirect(from: &Uri, location: &str) -> Option<Uri> {
    let to: Uri = if location.starts_with('/') && !location.starts_with("//") {
        let origin = format!("{}://{}", from.scheme()?, from.authority()?);
        format!("{origin}{location}").parse().ok()?
    } else {
        location.parse().ok()?
    };
    let (from_host, to_host) = (from.authority()?, to.authority()?);
    if to_host.as_str().contains('@') || !from_host.host().eq_ignore_ascii_case(to_host.host()) {
        return None;
    }
    let same_door = from.scheme() == to.scheme()
        && port(from.scheme(), from_host) == port(to.scheme(), to_host);
    let upgrade = from.scheme() == Some(&Scheme::HTTP) && to.scheme() == Some(&Scheme::HTTPS);
    (same_door || upgrade).then_some(to)
}

fn port(scheme: Option<&Scheme>, authority: &Authority) -> Option<u16> {
    authority.port_u16().or_else(|| match scheme?.as_str() {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let ok = |url| Endpoint::from_parts(url, "_dev_telemetry_data", false).map(|e| e.records);
        assert_eq!(
            ok("https://telemetry.example.org/").as_deref(),
            Ok("https://telemetry.example.org/api/collections/_dev_telemetry_data/records"),
        );
        for local in [
            "http://127.0.0.1:8090",
            "http://localhost:8090",
            "http://[::1]:8090",
            "http://127.9.9.9",
        ] {
            assert!(ok(local).is_ok(), "{local}");
        }
        for plain in [
            "http://example.org",
            "http://localhost.example.org",
            "http://10.0.0.1",
            "http://0.0.0.0",
        ] {
            assert_eq!(
                ok(plain),
                Err(EndpointError::PlainHttp("PB_URL")),
                "{plain}"
            );
        }
        assert!(Endpoint::from_parts("http://10.0.0.1", "c", true).is_ok());
        for bad in [
            "",
            "example.org",
            "/api",
            "ftp://example.org",
            "https://",
            "https://u:p@example.org",
            "https://example.org/?a=b",
            "https://example.org/#x",
            "https://exa mple.org",
            "file:///etc/passwd",
        ] {
            assert!(
                matches!(ok(bad), Err(EndpointError::NotAnAddress(..))),
                "{bad}: {:?}",
                ok(bad)
            );
        }
        for bad in ["", "a/b", "a?b", "..", "a b"] {
            assert!(
                Endpoint::from_parts("https://example.org", bad, false).is_err(),
                "{bad}"
            );
        }
    }

    #[test]
    fn redirects() {
        let from = |url: &str| url.parse::<Uri>().expect("an address");
        let to = |a: &str, b: &str| redirect(&from(a), b).map(|uri| uri.to_string());
        let http = "http://localhost:8090/api/x";
        assert_eq!(
            to(http, "/api/y").as_deref(),
            Some("http://localhost:8090/api/y")
        );
        assert_eq!(
            to(http, "https://LOCALHOST/api/x").as_deref(),
            Some("https://LOCALHOST/api/x")
        );
        let https = "https://example.org/x";
        assert_eq!(
            to(https, "https://example.org:443/y").as_deref(),
            Some("https://example.org:443/y")
        );
        for elsewhere in [
            "http://example.org/x",
            "https://example.org:8443/x",
            "https://example.com/x",
            "//example.com/x",
            "https://example.org@example.com/",
            "https://a:b@example.org/",
            "x",
            "",
            "javascript:alert(1)",
            "https://sub.example.org/",
        ] {
            assert_eq!(to(https, elsewhere), None, "{elsewhere}");
        }
        assert_eq!(to(http, "http://localhost:8091/"), None);
    }
}
