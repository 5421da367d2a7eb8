//! Looks at a server's certificate without trusting it.

use super::{Fingerprint, Seen, Trust};
use crate::error::Error;
use crate::transport::{endpoint_url, http_client};
use http::Method;
use std::sync::Arc;
use std::time::Duration;

/// The fingerprint of the certificate that the server at `url` shows.
///
/// The handshake is broken off as soon as the certificate was seen, so no
/// request is ever sent. The fingerprint is what the network says and not yet
/// a reason to trust it: show it to a person, who compares it with
/// `pvenode cert info` on the node.
///
/// # Errors
///
/// When the URL is no `https` URL, nobody answers within `timeout`, or the
/// server does not speak TLS.
pub async fn probe(url: &str, timeout: Duration) -> Result<Fingerprint, Error> {
    let url = endpoint_url(url)?;
    if url.scheme() != "https" {
        return Err(Error::config(format!(
            "{url} has no certificate: it is not https"
        )));
    }
    let seen = Arc::new(Seen::new());
    let client = http_client(&Trust::Nothing(Arc::clone(&seen)), timeout, "", &[])?;
    let outcome = client.get(url.clone()).timeout(timeout).send().await;
    match (seen.get(), outcome) {
        (Some(seen), _) => Ok(*seen),
        (None, Err(error)) => Err(Error::from_reqwest(&error).with_request(&Method::GET, &url)),
        // The verifier refuses every certificate, so there cannot be an answer.
        (None, Ok(_)) => Err(Error::config(format!(
            "{url} answered without a certificate"
        ))),
    }
}
