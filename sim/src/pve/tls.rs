//! The simulator's certificate: self-signed, made at the start, gone at the end.

use std::sync::Arc;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};

use crate::Error;

/// A certificate with its key, ready to serve.
pub(super) struct Identity {
    pub(super) config: Arc<rustls::ServerConfig>,
    pub(super) fingerprint: String,
    pub(super) pem: String,
}

impl Identity {
    pub(super) fn generate() -> Result<Self, Error> {
        let fail = |error: &dyn std::fmt::Display| Error::Certificate(error.to_string());
        let names = [
            "localhost".to_owned(),
            "127.0.0.1".to_owned(),
            "::1".to_owned(),
        ];
        let made = rcgen::generate_simple_self_signed(names).map_err(|error| fail(&error))?;
        let der = made.cert.der().clone();
        let fingerprint = fingerprint(&der);
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        // The provider is named, so that the process default stays the caller's.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| fail(&error))?
            .with_no_client_auth()
            .with_single_cert(vec![der], key)
            .map_err(|error| fail(&error))?;
        // Proxmox VE speaks HTTP/1.1 only; reason phrases need it.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            config: Arc::new(config),
            fingerprint,
            pem: made.cert.pem(),
        })
    }
}

fn fingerprint(der: &[u8]) -> String {
    let bytes: Vec<String> = Sha256::digest(der)
        .iter()
        .map(|byte| format!("{byte:02X}"))
        .collect();
    bytes.join(":")
}
