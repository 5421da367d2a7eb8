//! The configuration: one TOML file, checked whole before anything is done.
//!
//! Invariant: a key that is not known is an error that names the nearest known
//! one, so that a slip of the pen never means "the default".
//! Invariant: secrets come out of this module in redacting types only.

mod load;
mod secret;
mod select;
mod tls;

use std::{collections::BTreeMap, path::PathBuf};

use serde::Deserialize;

pub use load::{ConfigError, SyntaxError};
pub use secret::SecretSource;
pub use select::{Rule, Selector};
pub use tls::TlsConfig;

use crate::{
    model::{FieldPolicy, Kind},
    units::NetBoxUnit,
};

/// The whole configuration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The NetBox to write.
    pub netbox: NetBoxConfig,
    /// The clusters to read, one table each.
    #[serde(rename = "cluster")]
    pub clusters: Vec<ClusterConfig>,
    /// How nodes become devices.
    pub nodes: NodesConfig,
    /// How guests become virtual machines.
    pub guests: GuestsConfig,
    /// How sizes are written.
    pub units: UnitsConfig,
    /// Policies of single fields by kind, where they differ from the defaults.
    pub fields: BTreeMap<Kind, BTreeMap<String, FieldPolicy>>,
    /// What happens to a person's object that would be ours by nature.
    pub adopt: Adopt,
    /// What happens to what is gone from Proxmox VE.
    pub deletion: Deletion,
}

/// Where NetBox is and how it is spoken to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NetBoxConfig {
    /// The address, `https://netbox.example.com`.
    pub url: String,
    /// The API token itself. A file or the environment is the better place.
    pub token: Option<secrecy::SecretString>,
    /// A file that holds the token.
    pub token_file: Option<PathBuf>,
    /// An environment variable that holds the token.
    pub token_env: Option<String>,
    /// What is trusted.
    pub tls: TlsConfig,
    /// Seconds for one request. `PROXBOX_NETBOX_TIMEOUT` stands in for it.
    pub timeout: f64,
    /// Repetitions of what is safe to repeat. `PROXBOX_NETBOX_MAX_RETRIES` stands in for it.
    pub max_retries: usize,
    /// Seconds before the first repetition. `PROXBOX_NETBOX_RETRY_DELAY` stands in for it.
    pub retry_delay: f64,
    /// Objects per write.
    pub batch: usize,
    /// Writes at the same time; as many as NetBox has workers.
    pub in_flight: usize,
    /// Objects per page when reading; NetBox gives 1,000 at most unless set up otherwise.
    pub page: usize,
    /// Create sites, tenants and cluster groups that the configuration names and NetBox lacks.
    pub create_missing: bool,
}

impl Default for NetBoxConfig {
    fn default() -> Self {
        Self {
            url: String::new(),
            token: None,
            token_file: None,
            token_env: None,
            tls: TlsConfig::default(),
            timeout: 120.0,
            max_retries: 5,
            retry_delay: 2.0,
            batch: 50,
            in_flight: 2,
            page: 1000,
            create_missing: false,
        }
    }
}

/// A Proxmox VE cluster.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClusterConfig {
    /// The key: lower case letters, digits and `-`. Part of every identity, so it never changes.
    pub key: String,
    /// The cluster's name in NetBox, if not its own.
    pub name: Option<String>,
    /// Nodes to ask, tried in order: `https://pve1.example.com:8006`.
    pub endpoints: Vec<String>,
    /// The API token itself, `user@realm!name=secret`. A file or the environment is the better place.
    pub token: Option<secrecy::SecretString>,
    /// A file that holds the token.
    pub token_file: Option<PathBuf>,
    /// An environment variable that holds the token.
    pub token_env: Option<String>,
    /// What is trusted.
    pub tls: TlsConfig,
    /// The slug of the site that cluster and nodes are at.
    pub site: Option<String>,
    /// The slug of the tenant.
    pub tenant: Option<String>,
    /// The slug of the cluster group.
    pub group: Option<String>,
    /// The address of the web interface for links, if not the first endpoint.
    pub web: Option<String>,
    /// Requests to this cluster at the same time.
    pub in_flight: Option<usize>,
    /// Seconds for one request.
    pub timeout: Option<f64>,
}

/// How nodes become devices.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NodesConfig {
    /// The device's name; `{node}` and `{cluster}` are replaced.
    pub name: String,
    /// The name of the role; its slug is derived.
    pub role: String,
    /// The name of the manufacturer; its slug is derived.
    pub manufacturer: String,
    /// The device type's model; its slug is derived.
    pub device_type: String,
}

impl Default for NodesConfig {
    fn default() -> Self {
        Self {
            name: "{node}".to_owned(),
            role: "Proxmox VE node".to_owned(),
            manufacturer: "Proxmox".to_owned(),
            device_type: "Proxmox VE node".to_owned(),
        }
    }
}

/// How guests become virtual machines.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GuestsConfig {
    /// Whether templates are taken over.
    pub templates: Templates,
    /// The name of a role that every guest gets, if not one by its kind.
    pub role: Option<String>,
    /// Only guests that match all the lists given here.
    pub include: Selector,
    /// Not those that match any of the lists given here.
    pub exclude: Selector,
    /// Site, tenant and role by selection; the first rule that matches decides.
    pub rules: Vec<Rule>,
}

/// Whether templates are taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Templates {
    /// They are not.
    #[default]
    Skip,
    /// They are, as staged virtual machines.
    Include,
}

/// How sizes are written.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct UnitsConfig {
    /// What NetBox's memory number means.
    pub memory: NetBoxUnit,
}

/// What happens to a person's object that would be ours by nature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Adopt {
    /// It is shown and left alone.
    #[default]
    Never,
    /// It is taken over, as a change of its own kind.
    Matching,
}

/// What happens to what is gone from Proxmox VE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Deletion {
    /// It is listed, nothing else.
    #[default]
    Never,
}

impl Config {
    /// The policy of a field: the configured one, else the default given.
    pub fn policy(&self, kind: Kind, field: &str, default: FieldPolicy) -> FieldPolicy {
        let short = field.strip_prefix("custom_fields.").unwrap_or(field);
        self.fields
            .get(&kind)
            .and_then(|fields| fields.get(short))
            .copied()
            .unwrap_or(default)
    }
}
