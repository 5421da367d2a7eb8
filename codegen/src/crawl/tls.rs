//! Whom a crawl trusts: the same rules as every client of this project.

use std::path::PathBuf;

use pve_runtime::Transport;
use pve_runtime::tls::{Fingerprint, FingerprintError};
use url::Url;

use super::Error;

/// What makes a server trusted.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    fingerprints: Vec<Fingerprint>,
    ca: Option<PathBuf>,
    insecure: bool,
}

impl Trust {
    /// Fingerprints, or a file of authorities, or any server; none of them means
    /// the system's authorities.
    ///
    /// # Errors
    /// [`Error::Trust`] when a fingerprint is none.
    pub fn new(
        fingerprints: &[String],
        ca: Option<PathBuf>,
        insecure: bool,
    ) -> Result<Self, Error> {
        let fingerprints = fingerprints
            .iter()
            .map(|text| text.parse())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|e: FingerprintError| Error::Trust(e.to_string()))?;
        Ok(Self {
            fingerprints,
            ca,
            insecure,
        })
    }

    /// An HTTP client for the server of `url` that enforces it, and follows no
    /// redirects. It is that of pve-runtime's transport, so that a viewer is
    /// trusted exactly as a node's API is.
    ///
    /// # Errors
    /// [`Error::Trust`] when the authorities cannot be read, or more than one
    /// kind of trust is asked for.
    pub fn client(&self, url: &Url) -> Result<reqwest::Client, Error> {
        let mut builder = Transport::builder(url.origin().ascii_serialization())
            .user_agent(concat!("pve-codegen/", env!("CARGO_PKG_VERSION")));
        for fingerprint in &self.fingerprints {
            builder = builder.fingerprint(*fingerprint);
        }
        if let Some(path) = &self.ca {
            builder = builder.ca_file(path);
        }
        if self.insecure {
            builder = builder.dangerously_accept_any_certificate();
        }
        let transport = builder.build().map_err(|e| Error::Trust(e.to_string()))?;
        Ok(transport.http_client().clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_meant_is_refused() {
        let url = Url::parse("https://pve.example:8006/pve-docs/api-viewer/").unwrap();
        let error = Trust::new(&["AB:CD".to_owned()], None, false).unwrap_err();
        assert!(error.to_string().contains("AB:CD"), "{error}");
        let missing = Trust::new(&[], Some("/nowhere/ca.pem".into()), false).unwrap();
        let error = missing.client(&url).unwrap_err();
        assert!(error.to_string().contains("/nowhere/ca.pem"), "{error}");
        let both = Trust::new(&["00".repeat(32)], None, true).unwrap();
        assert!(both.client(&url).is_err());
    }
}
