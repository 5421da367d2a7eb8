//! Where a secret comes from: the configuration, a file, the environment, a
//! credential of systemd.
//!
//! Invariant: one place is named or none; with none, the two that are looked at
//! by themselves are said in the error.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use serde::Serializer;

use super::{ClusterConfig, ConfigError, NetBoxConfig, check::seconds};

/// What stands for a secret wherever a configuration is shown.
pub const HIDDEN: &str = "(set)";

/// The folder in which systemd puts the credentials of a service.
const CREDENTIALS: &str = "CREDENTIALS_DIRECTORY";

/// Serializes that there is a secret, not which.
pub(super) fn hidden<S: Serializer>(
    secret: &Option<SecretString>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match secret {
        Some(_) => serializer.serialize_some(HIDDEN),
        None => serializer.serialize_none(),
    }
}

/// The places a secret can stand in.
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
    /// In a credential of systemd.
    pub credential: Option<&'a str>,
    /// The variable that is looked at when none of them is given.
    pub default_env: &'a str,
    /// The credential that is looked at when there is no such variable either.
    pub default_credential: &'a str,
}

impl SecretSource<'_> {
    /// Fetches the secret.
    ///
    /// # Errors
    /// When it is given twice, nowhere, or its place cannot be read.
    pub fn fetch(self) -> Result<SecretString, ConfigError> {
        let key = self.key;
        match (self.inline, self.file, self.env, self.credential) {
            (Some(secret), None, None, None) => Ok(secret.clone()),
            (None, Some(path), None, None) => from_file(&format!("{key}_file"), path),
            (None, None, Some(variable), None) => {
                let text = env::var(variable).map_err(|_| {
                    ConfigError::value(
                        format!("{key}_env"),
                        format!("the environment has no {variable}"),
                    )
                })?;
                non_empty(&format!("{key}_env"), &text)
            }
            (None, None, None, Some(name)) => {
                let key = format!("{key}_credential");
                let path = credential(name).ok_or_else(|| {
                    ConfigError::value(
                        &key,
                        format!(
                            "there is no credential '{name}': {CREDENTIALS} is not set, which systemd \
                             does for a service with LoadCredential={name}:FILE"
                        ),
                    )
                })?;
                from_file(&key, &path)
            }
            (None, None, None, None) => self.by_default(),
            _ => Err(ConfigError::value(
                key,
                format!(
                    "is given more than once; keep one of {key}_file, {key}_env, {key}_credential, {key}"
                ),
            )),
        }
    }

    /// The secret's usual places: a variable, then a credential.
    fn by_default(self) -> Result<SecretString, ConfigError> {
        if let Ok(text) = env::var(self.default_env) {
            return non_empty(self.default_env, &text);
        }
        if let Some(path) = credential(self.default_credential).filter(|path| path.exists()) {
            return from_file(&format!("{}_credential", self.key), &path);
        }
        let key = self.key;
        Err(ConfigError::value(
            key,
            format!(
                "is missing; give {key}_file, {key}_env, {key}_credential or {key}, set {}, or let systemd \
                 load the credential '{}'",
                self.default_env, self.default_credential
            ),
        ))
    }
}

/// The file of a credential, where there are credentials.
fn credential(name: &str) -> Option<PathBuf> {
    Some(PathBuf::from(env::var_os(CREDENTIALS)?).join(name))
}

/// Names of credentials are names of files in one folder.
pub(super) fn check_credential(key: &str, name: Option<&str>) -> Result<(), ConfigError> {
    match name {
        Some(name) if name.is_empty() || name.contains('/') || name.starts_with('.') => {
            Err(ConfigError::value(
                key,
                "expected the name of a systemd credential, without a path",
            ))
        }
        _ => Ok(()),
    }
}

fn from_file(key: &str, path: &Path) -> Result<SecretString, ConfigError> {
    let text = fs::read_to_string(path).map_err(|error| {
        ConfigError::value(key, format!("cannot read {}: {error}", path.display()))
    })?;
    non_empty(key, &text)
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
            credential: self.token_credential.as_deref(),
            default_env: "NETBOX_TOKEN",
            default_credential: "netbox-token",
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
            in_flight: self.in_flight,
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
            credential: self.token_credential.as_deref(),
            default_env: &variable,
            default_credential: &format!("pve-token-{}", self.key),
        }
        .fetch()
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
