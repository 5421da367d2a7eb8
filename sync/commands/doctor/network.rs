//! Names, connections, certificates and clocks of a server, whatever it is.
//!
//! Invariant: nothing here carries a credential.

use std::time::Duration;

use jiff::Timestamp;
use pve_runtime::{Transport, tls};
use tokio::net::{TcpStream, lookup_host};
use url::Url;

use super::Check;
use crate::config::TlsConfig;

/// For one answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A clock that differs by more makes times in plans and change logs misleading.
const TOLERANCE: i64 = 30;

/// Looks at the way to a server. Whether it is worth going on is the second part.
pub(super) async fn reach(url: &str, tls: &TlsConfig) -> (Vec<Check>, bool) {
    let mut checks = Vec::new();
    let found = match address(url) {
        Ok(found) => found,
        Err(why) => {
            checks.push(Check::failed("address", why));
            return (checks, false);
        }
    };
    let (host, port) = (found.host.as_str(), found.port);
    let addresses = match tokio::time::timeout(PATIENCE, lookup_host((host, port))).await {
        Ok(Ok(found)) => found.collect::<Vec<_>>(),
        Ok(Err(error)) => {
            checks.push(Check::failed(
                "dns",
                format!("{host} has no address: {error}"),
            ));
            return (checks, false);
        }
        Err(_) => {
            checks.push(Check::failed("dns", format!("no answer about {host}")));
            return (checks, false);
        }
    };
    let mut words: Vec<String> = addresses.iter().map(|one| one.ip().to_string()).collect();
    words.dedup();
    checks.push(Check::ok("dns", format!("{host} is {}", words.join(", "))));
    let mut trouble = Vec::new();
    let mut connected = None;
    for address in &addresses {
        match tokio::time::timeout(PATIENCE, TcpStream::connect(address)).await {
            Ok(Ok(_)) => {
                connected = Some(address);
                break;
            }
            Ok(Err(error)) => trouble.push(format!("{address}: {error}")),
            Err(_) => trouble.push(format!("{address}: no answer")),
        }
    }
    let Some(connected) = connected else {
        checks.push(Check::failed("tcp", trouble.join("; ")));
        return (checks, false);
    };
    checks.push(Check::ok("tcp", format!("{connected} answers")));
    if found.secure {
        let check = certificate(&found.url, tls).await;
        let fine = !check.is_failed();
        checks.push(check);
        return (checks, fine);
    }
    checks.push(Check::warning(
        "tls",
        "http: whoever is on the way can read the token; use https",
    ));
    (checks, true)
}

/// A server's address in its parts.
struct Address {
    url: String,
    host: String,
    port: u16,
    secure: bool,
}

/// Reads `host`, `host:port` (8006 if there is none) or a URL.
fn address(text: &str) -> Result<Address, String> {
    let full = match text.trim() {
        text if text.contains("://") => text.to_owned(),
        text => format!("https://{text}"),
    };
    let mut url = Url::parse(&full).map_err(|error| format!("{full} is no URL: {error}"))?;
    if !text.contains("://") && url.port().is_none() {
        // A URL of this scheme takes a port.
        let _ = url.set_port(Some(8006));
    }
    let host = url
        .host_str()
        .ok_or_else(|| format!("{full} has no host"))?
        .trim_matches(['[', ']'])
        .to_owned();
    let port = url
        .port_or_known_default()
        .ok_or_else(|| format!("{full} has no port"))?;
    Ok(Address {
        secure: url.scheme() == "https",
        url: url.to_string(),
        host,
        port,
    })
}

/// The certificate with its fingerprint, and whether the configuration trusts it.
async fn certificate(url: &str, tls: &TlsConfig) -> Check {
    let seen = match tls::probe(url, PATIENCE).await {
        Ok(seen) => seen,
        Err(error) => return Check::failed("tls", super::super::chain(&error)),
    };
    let shown = format!("SHA-256 {seen}");
    if tls.insecure {
        return Check::warning(
            "tls",
            format!("{shown}, not looked at: tls.insecure trusts anybody"),
        );
    }
    match trusted(url, tls).await {
        Ok(()) => {
            let why = match (&tls.ca_file, tls.fingerprints.is_empty()) {
                (Some(path), _) => format!("signed as {} wants", path.display()),
                (None, false) => "one of the configured fingerprints".to_owned(),
                (None, true) => "signed by an authority of the system".to_owned(),
            };
            Check::ok("tls", format!("{shown}, {why}"))
        }
        Err(why) => Check::failed("tls", format!("{shown} is not trusted: {why}")).with_hint(format!(
            "compare it with 'pvenode cert info' or the server's administrator; if it is right, set tls.fingerprints = [\"{seen}\"]"
        )),
    }
}

/// Whether a configuration trusts the certificate of a server; without a token.
pub(crate) async fn trusted(url: &str, tls: &TlsConfig) -> Result<(), String> {
    let builder = Transport::builder(url)
        .connect_timeout(PATIENCE)
        .request_timeout(PATIENCE)
        .retries(0);
    let transport = tls
        .apply(builder)
        .map_err(|error| error.to_string())?
        .build()
        .map_err(|error| super::super::chain(&error))?;
    match transport.fetch(url).await {
        Err(error) if error.is_tls() => Err(super::super::chain(&error)),
        // Whatever it says, it says it over a connection that is trusted.
        _ => Ok(()),
    }
}

/// Compares a server's clock with the one here, by the `Date` of an answer.
pub(super) async fn clock(transport: &Transport, url: &str) -> Option<Check> {
    let before = Timestamp::now();
    let sent = transport.http_client().get(url).send();
    let answer = tokio::time::timeout(PATIENCE, sent).await.ok()?.ok()?;
    let after = Timestamp::now();
    let text = answer.headers().get("date")?.to_str().ok()?.to_owned();
    let there = jiff::fmt::rfc2822::parse(&text).ok()?.timestamp();
    // A `Date` has whole seconds, and was made somewhere between the two.
    let (there, before, after) = (there.as_second(), before.as_second(), after.as_second());
    let off = match there {
        _ if there < before - 1 => there - before,
        _ if there > after => there - after,
        _ => 0,
    };
    Some(match off {
        0 => Check::ok("clock", "as here"),
        off if off.abs() <= TOLERANCE => Check::ok("clock", format!("{off:+} s from here")),
        off => Check::warning(
            "clock",
            format!("{off:+} s from the clock here; set both by NTP"),
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_all_parts() {
        let read = |text: &str| {
            address(text)
                .map(|one| (one.host, one.port, one.secure))
                .ok()
        };
        assert_eq!(read("pve1"), Some(("pve1".to_owned(), 8006, true)));
        assert_eq!(
            read("https://pve1:8006/"),
            Some(("pve1".to_owned(), 8006, true))
        );
        assert_eq!(read("http://nb"), Some(("nb".to_owned(), 80, false)));
        assert_eq!(
            read("https://[fd00::1]:8006"),
            Some(("fd00::1".to_owned(), 8006, true))
        );
        assert_eq!(read("https://"), None);
    }
}
