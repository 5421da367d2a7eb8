//! Where a secret comes from: the configuration, a file, the environment.

use std::{env, fs, path::Path};

use secrecy::SecretString;

use super::{ClusterConfig, ConfigError, NetBoxConfig, load::seconds};

/// The three places a secret can stand in.
#[derive(Debug, Clone, Copy)]
pub struct SecretSource<'a> {
    /// The key in the configuration, for errors.
    pub key: &'a str,
    /// In the configuration itself.
    pub inline: Option<&'a SecretString>,
    /// In a file.
    pub file: Option<&'a Path>,
    /// In an environment variable.
    pub env: Option<&'a str>,
    /// The variable that is looked at when none of the three is given.
    pub default_env: &'a str,
}

impl SecretSource<'_> {
    /// Fetches the secret.
    ///
    /// # Errors
    /// When it is given twice, nowhere, or its place cannot be read.
    pub fn fetch(self) -> Result<SecretString, ConfigError> {
        let key = self.key;
        match (self.inline, self.file, self.env) {
            (Some(secret), None, None) => Ok(secret.clone()),
            (None, Some(path), None) => {
                let text = fs::read_to_string(path).map_err(|error| {
                    ConfigError::value(
                        format!("{key}_file"),
                        format!("cannot read {}: {error}", path.display()),
                    )
                })?;
                non_empty(&format!("{key}_file"), &text)
            }
            (None, None, Some(variable)) => {
                let text = env::var(variable).map_err(|_| {
                    ConfigError::value(
                        format!("{key}_env"),
                        format!("the environment has no {variable}"),
                    )
                })?;
                non_empty(&format!("{key}_env"), &text)
            }
            (None, None, None) => match env::var(self.default_env) {
                Ok(text) => non_empty(self.default_env, &text),
                Err(_) => Err(ConfigError::value(
                    key,
                    format!(
                        "is missing; give {key}_file, {key}_env or {key}, or set {}",
                        self.default_env
                    ),
                )),
            },
            _ => Err(ConfigError::value(
                key,
                format!("is given more than once; keep one of {key}_file, {key}_env, {key}"),
            )),
        }
    }
}

fn non_empty(key: &str, text: &str) -> Result<SecretString, ConfigError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ConfigError::value(key, "is empty"));
    }
    Ok(SecretString::from(text.to_owned()))
}

impl NetBoxConfig {
    /// NetBox's token.
    ///
    /// # Errors
    /// See [`SecretSource::fetch`].
    pub fn secret(&self) -> Result<SecretString, ConfigError> {
        SecretSource {
            key: "netbox.token",
            inline: self.token.as_ref(),
            file: self.token_file.as_deref(),
            env: self.token_env.as_deref(),
            default_env: "NETBOX_TOKEN",
        }
        .fetch()
    }

    /// How requests to NetBox travel.
    ///
    /// # Errors
    /// When a time makes no sense.
    pub fn policy(&self) -> Result<netbox_client::Policy, ConfigError> {
        Ok(netbox_client::Policy {
            timeout: seconds("netbox.timeout", self.timeout)?,
            max_retries: self.max_retries,
            retry_delay: seconds("netbox.retry_delay", self.retry_delay)?,
            // Reads may go beside the writes.
            in_flight: self.in_flight.max(4),
            page: self.page,
        })
    }
}

impl ClusterConfig {
    /// The cluster's token, `user@realm!name=secret`.
    ///
    /// # Errors
    /// See [`SecretSource::fetch`].
    pub fn secret(&self) -> Result<SecretString, ConfigError> {
        let key = format!("cluster '{}': token", self.key);
        let variable = format!("PVE_TOKEN_{}", self.key.to_uppercase().replace('-', "_"));
        SecretSource {
            key: &key,
            inline: self.token.as_ref(),
            file: self.token_file.as_deref(),
            env: self.token_env.as_deref(),
            default_env: &variable,
        }
        .fetch()
    }

    pub(super) fn check(&self, index: usize) -> Result<(), ConfigError> {
        let key = |name: &str| format!("cluster[{index}].{name}");
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.key.is_empty() || self.key.len() > 40 || !self.key.chars().all(good) {
            return Err(ConfigError::value(
                key("key"),
                format!(
                    "'{}': expected 1 to 40 lower case letters, digits and '-'",
                    self.key
                ),
            ));
        }
        if self.endpoints.is_empty() {
            return Err(ConfigError::value(
                key("endpoints"),
                "is empty; expected [\"https://node:8006\"]",
            ));
        }
        if self.site.as_ref().is_none_or(|site| site.trim().is_empty()) {
            return Err(ConfigError::value(
                key("site"),
                "is missing: NetBox wants a site for every device; give the slug of one",
            ));
        }
        if let Some(timeout) = self.timeout {
            seconds(&key("timeout"), timeout)?;
        }
        self.tls.check(&key("tls"))
    }

    /// The address that links lead to, without a slash at its end.
    pub fn web_url(&self) -> String {
        let first = self
            .endpoints
            .first()
            .map(String::as_str)
            .unwrap_or_default();
        self.web
            .as_deref()
            .unwrap_or(first)
            .trim_end_matches('/')
            .to_owned()
    }

    /// The time for one request, if it is set.
    ///
    /// # Errors
    /// When it makes no sense.
    pub fn timeout(&self) -> Result<Option<std::time::Duration>, ConfigError> {
        self.timeout
            .map(|number| seconds("cluster.timeout", number))
            .transpose()
    }
}
