//! What is trusted, for both sides in the same words.

use std::path::PathBuf;

use pve_runtime::{
    TransportBuilder,
    tls::{Fingerprint, FingerprintError},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ConfigError;

/// What makes a server's certificate trusted. Nothing given: the system's authorities.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TlsConfig {
    /// A PEM file with the authorities to trust, such as `/etc/pve/pve-root-ca.pem` of a node.
    pub ca_file: Option<PathBuf>,
    /// SHA-256 fingerprints of the certificates to trust, whoever signed them.
    pub fingerprints: Vec<String>,
    /// Trust anybody. Credentials can then be stolen on the way.
    pub insecure: bool,
}

impl TlsConfig {
    pub(super) fn check(&self, key: &str) -> Result<(), ConfigError> {
        let given = [
            self.ca_file.is_some(),
            !self.fingerprints.is_empty(),
            self.insecure,
        ];
        if given.iter().filter(|given| **given).count() > 1 {
            return Err(ConfigError::value(
                key,
                "give one of ca_file, fingerprints, insecure",
            ));
        }
        self.pins()
            .map(drop)
            .map_err(|error| ConfigError::value(format!("{key}.fingerprints"), error.to_string()))
    }

    fn pins(&self) -> Result<Vec<Fingerprint>, FingerprintError> {
        self.fingerprints.iter().map(|text| text.parse()).collect()
    }

    /// Tells a transport whom to trust.
    ///
    /// # Errors
    /// When a fingerprint cannot be read.
    pub fn apply(&self, mut builder: TransportBuilder) -> Result<TransportBuilder, ConfigError> {
        if let Some(path) = &self.ca_file {
            builder = builder.ca_file(path);
        }
        for pin in self
            .pins()
            .map_err(|error| ConfigError::value("fingerprints", error.to_string()))?
        {
            builder = builder.fingerprint(pin);
        }
        if self.insecure {
            builder = builder.dangerously_accept_any_certificate();
        }
        Ok(builder)
    }
}
