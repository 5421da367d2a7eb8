//! Whom a crawl trusts: the same rules as every client of this project.

use std::path::PathBuf;

type Fingerprint = String;
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
    /// [`Error::Tls`] when a fingerprint is none, or more than one of the three
    /// is given.
    pub fn new(fingerprints: &[String], ca: Option<PathBuf>, insecure: bool) -> Result<Self, Error> {
        let kinds = [!fingerprints.is_empty(), ca.is_some(), insecure];
        if kinds.into_iter().filter(|given| *given).count() > 1 {
            let text = "fingerprint, CA and insecure exclude each other";
            return Err(Error::Tls(text.to_owned()));
        }
        let fingerprints = fingerprints.to_vec();
        Ok(Self { fingerprints, ca, insecure })
    }

    /// An HTTP client that enforces it, and follows no redirects.
    ///
    /// # Errors
    /// [`Error::Tls`] when the authorities cannot be read.
    pub fn client(&self) -> Result<reqwest::Client, Error> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().map_err(|e| Error::Tls(e.to_string()))
    }
}
