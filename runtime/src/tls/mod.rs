//! Whom the transport trusts.
//!
//! Invariant: a certificate is always verified, against the system's roots, a
//! CA or a SHA-256 fingerprint; the only way around it is a call with
//! `dangerously` in its name, and it logs a warning.
//!
//! TLS is rustls with ring, given to reqwest as a finished configuration
//! (`tls_backend_preconfigured`): reqwest's own knobs know no fingerprints.
//! reqwest takes it by type, so the workspace's rustls must be reqwest's.

mod fingerprint;
mod probe;
mod verifier;

pub use fingerprint::{Fingerprint, FingerprintError};
pub use probe::probe;
pub(crate) use verifier::{Refusal, Seen, is_tls};

use crate::error::Error;
use rustls::ClientConfig;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use std::path::PathBuf;
use std::sync::Arc;
use verifier::{PolicyVerifier, Rule};

/// What makes a certificate trusted.
#[derive(Clone, Debug, Default)]
pub(crate) enum Trust {
    /// The certificate authorities that the operating system trusts.
    #[default]
    SystemRoots,
    /// The authorities in this file (PEM), read when the transport is built.
    CaFile(PathBuf),
    /// These authorities (PEM).
    CaPem(Vec<u8>),
    /// One of these certificates, whoever signed them.
    Pinned(Vec<Fingerprint>),
    /// Any certificate at all.
    Anything,
    /// None; the certificate is only looked at.
    Nothing(Arc<Seen>),
}

impl Trust {
    /// The TLS configuration that enforces it.
    pub(crate) fn client_config(&self) -> Result<ClientConfig, Error> {
        let provider = Arc::new(ring::default_provider());
        let rule = self.rule(&provider)?;
        let verifier = PolicyVerifier::new(rule, provider.signature_verification_algorithms);
        Ok(ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth())
    }

    fn rule(&self, provider: &Arc<CryptoProvider>) -> Result<Rule, Error> {
        Ok(match self {
            Trust::SystemRoots => {
                match rustls_platform_verifier::Verifier::new(Arc::clone(provider)) {
                    Ok(verifier) => Rule::Authorities(Arc::new(verifier)),
                    // Plain HTTP needs no roots, so it is not an error yet.
                    Err(error) => Rule::NoRoots(error.to_string()),
                }
            }
            Trust::CaFile(path) => {
                let pem = std::fs::read(path).map_err(|error| {
                    Error::config(format!(
                        "cannot read the CA file {}: {error}",
                        path.display()
                    ))
                })?;
                Rule::Authorities(authorities(&pem, &path.display().to_string(), provider)?)
            }
            Trust::CaPem(pem) => {
                Rule::Authorities(authorities(pem, "the CA certificate given", provider)?)
            }
            Trust::Pinned(pins) => Rule::Pinned(pins.clone()),
            Trust::Anything => Rule::Anything,
            Trust::Nothing(seen) => Rule::Nothing(Arc::clone(seen)),
        })
    }
}

/// A verifier for the certificate authorities in `pem`.
fn authorities(
    pem: &[u8],
    name: &str,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate =
            certificate.map_err(|error| Error::config(format!("{name} is no PEM: {error}")))?;
        roots.add(certificate).map_err(|error| {
            Error::config(format!(
                "{name} holds a certificate that cannot be used: {error}"
            ))
        })?;
    }
    if roots.is_empty() {
        return Err(Error::config(format!(
            "{name} holds no certificate: a PEM file with BEGIN CERTIFICATE is expected, such as /etc/pve/pve-root-ca.pem of a node"
        )));
    }
    let verifier =
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(provider))
            .build()
            .map_err(|error| Error::config(format!("{name} cannot be used: {error}")))?;
    Ok(verifier)
}
