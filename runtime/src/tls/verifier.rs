//! The certificate verifier that enforces a rule and explains a refusal.

use super::Fingerprint;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, OtherError, SignatureScheme};
use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};

/// Where a probe puts the fingerprint that it saw.
pub(crate) type Seen = OnceLock<Fingerprint>;

/// When a certificate is accepted.
#[derive(Debug)]
pub(super) enum Rule {
    Authorities(Arc<dyn ServerCertVerifier>),
    Pinned(Vec<Fingerprint>),
    Anything,
    /// The system's roots could not be loaded, for this reason.
    NoRoots(String),
    Nothing(Arc<Seen>),
}

/// Why a certificate was refused.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error(
        "the certificate is not the pinned one: seen {seen}, pinned {}; \
         if it was renewed, compare with `pvenode cert info` on the node and pin the new one",
        .pinned.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ")
    )]
    NotPinned {
        seen: Fingerprint,
        pinned: Vec<Fingerprint>,
    },
    #[error(
        "the certificate is not trusted ({why}); its SHA-256 fingerprint is {seen}: \
         compare with `pvenode cert info` on the node and pin it, \
         or give the CA file (/etc/pve/pve-root-ca.pem of the cluster)"
    )]
    NotTrusted { seen: Fingerprint, why: String },
    #[error("the certificate was looked at, not trusted: {seen}")]
    Probed { seen: Fingerprint },
}

impl Refusal {
    /// The fingerprint of the certificate that the server showed.
    pub(crate) fn seen(&self) -> Option<Fingerprint> {
        let (Refusal::NotPinned { seen, .. }
        | Refusal::NotTrusted { seen, .. }
        | Refusal::Probed { seen }) = self;
        Some(*seen)
    }

    /// The refusal at the bottom of an error of the HTTP client.
    pub(crate) fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Refusal> {
        match rustls_error(error)? {
            rustls::Error::Other(OtherError(inner)) => inner.downcast_ref(),
            _ => None,
        }
    }
}

/// True if a TLS error is at the bottom of `error`.
pub(crate) fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    rustls_error(error).is_some()
}

fn rustls_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut current = Some(error);
    while let Some(error) = current {
        if let Some(found) = error.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        // An I/O error hides the error it was made of: its `source()` is that
        // error's source.
        if let Some(inner) = error
            .downcast_ref::<std::io::Error>()
            .and_then(|io| io.get_ref())
            && let Some(found) = rustls_error(inner)
        {
            return Some(found);
        }
        current = error.source();
    }
    None
}

/// Applies a [`Rule`]. Signatures of the handshake are verified under every
/// rule, so that a certificate always proves the possession of its key.
#[derive(Debug)]
pub(super) struct PolicyVerifier {
    rule: Rule,
    algorithms: WebPkiSupportedAlgorithms,
}

impl PolicyVerifier {
    pub(super) fn new(rule: Rule, algorithms: WebPkiSupportedAlgorithms) -> Self {
        Self { rule, algorithms }
    }
}

impl ServerCertVerifier for PolicyVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let seen = Fingerprint::of_certificate(end_entity);
        let refusal = match &self.rule {
            Rule::Authorities(verifier) => {
                match verifier.verify_server_cert(
                    end_entity,
                    intermediates,
                    server_name,
                    ocsp_response,
                    now,
                ) {
                    Ok(verified) => return Ok(verified),
                    Err(rustls::Error::InvalidCertificate(why)) => Refusal::NotTrusted {
                        seen,
                        why: why.to_string(),
                    },
                    Err(error) => Refusal::NotTrusted {
                        seen,
                        why: error.to_string(),
                    },
                }
            }
            Rule::Pinned(pinned) if pinned.contains(&seen) => {
                return Ok(ServerCertVerified::assertion());
            }
            Rule::Pinned(pinned) => Refusal::NotPinned {
                seen,
                pinned: pinned.clone(),
            },
            Rule::Anything => return Ok(ServerCertVerified::assertion()),
            Rule::NoRoots(why) => Refusal::NotTrusted {
                seen,
                why: format!("the system's certificate authorities cannot be loaded: {why}"),
            },
            Rule::Nothing(cell) => {
                // A second connection of the same probe changes nothing.
                let seen = *cell.get_or_init(|| seen);
                Refusal::Probed { seen }
            }
        };
        Err(rustls::Error::Other(OtherError(Arc::new(refusal))))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
