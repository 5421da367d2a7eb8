//! The configuration: one TOML file, checked whole before anything is done.
//!
//! Invariant: a key that is not known is an error that names the nearest known
//! one, so that a slip of the pen never means "the default".
//! Invariant: secrets come out of this module in redacting types only.

mod check;
mod deletion;
mod environment;
mod fields;
mod load;
mod network;
mod origin;
mod reference;
mod schema;
mod secret;
mod select;
mod stages;
mod tls;

use std::{collections::BTreeMap, path::PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use deletion::{Deletion, MaxDeletions, PruneAfter};
pub use environment::variable_name;
pub use load::{ConfigError, SyntaxError};
pub use network::{
    AddressRule, AddressesConfig, InterfaceNames, InterfaceTypeRule, Primary, UnmatchedInterfaces,
    VlanMode, VlansConfig,
};
pub use origin::{Origin, Origins};
pub use reference::reference;
pub use schema::schema;
pub use secret::{HIDDEN, SecretSource};
pub use select::{Rule, Selector};
pub use stages::{BackupsConfig, SdnConfig, SdnRule, StagesConfig, TasksConfig};
pub use tls::TlsConfig;

use crate::{
    model::{FieldPolicy, Kind},
    units::NetBoxUnit,
};

/// The whole configuration.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
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
    /// How VLANs are found and made.
    pub vlans: VlansConfig,
    /// How IP addresses are taken over.
    pub addresses: AddressesConfig,
    /// What is looked at.
    pub stages: StagesConfig,
    /// How backups are kept.
    pub backups: BackupsConfig,
    /// How task history is taken over.
    pub tasks: TasksConfig,
    /// How software-defined networks are taken over.
    pub sdn: SdnConfig,
    /// How sizes are written.
    pub units: UnitsConfig,
    /// Policies of single fields by kind, where they differ from the defaults.
    pub fields: BTreeMap<Kind, BTreeMap<String, FieldPolicy>>,
    /// What happens to a person's object that would be ours by nature.
    pub adopt: Adopt,
    /// What happens to what is gone from Proxmox VE.
    pub deletion: Deletion,
    /// How long something is marked as gone before `prune` removes it, in seconds
    /// or as `"7d"`, `"12h"`, `"30m"`.
    pub prune_after: PruneAfter,
    /// The most deletions in one run; more stop all of them.
    pub max_deletions: MaxDeletions,
    /// The file that keeps two runs from writing to one NetBox at the same time.
    /// By default one in the state folder of the user, named after the NetBox.
    pub lock_file: Option<PathBuf>,
}

/// Where NetBox is and how it is spoken to.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct NetBoxConfig {
    /// The address, `https://netbox.example.com`.
    pub url: String,
    /// The API token itself. A file or the environment is the better place.
    #[serde(serialize_with = "secret::hidden")]
    #[schemars(with = "Option<String>")]
    pub token: Option<secrecy::SecretString>,
    /// A file that holds the token.
    pub token_file: Option<PathBuf>,
    /// An environment variable that holds the token.
    pub token_env: Option<String>,
    /// The systemd credential that holds the token.
    pub token_credential: Option<String>,
    /// What is trusted.
    pub tls: TlsConfig,
    /// Seconds for one request. `PROXBOX_NETBOX_TIMEOUT` stands in for it.
    #[schemars(range(min = 0, max = 86400))]
    pub timeout: f64,
    /// Repetitions of what is safe to repeat. `PROXBOX_NETBOX_MAX_RETRIES` stands in for it.
    pub max_retries: usize,
    /// Seconds before the first repetition. `PROXBOX_NETBOX_RETRY_DELAY` stands in for it.
    #[schemars(range(min = 0, max = 86400))]
    pub retry_delay: f64,
    /// Objects per write.
    #[schemars(range(min = 1, max = 500))]
    pub batch: usize,
    /// Requests at the same time; twice as many as NetBox has workers, since two
    /// connections may fall to one of them.
    #[schemars(range(min = 1, max = 32))]
    pub in_flight: usize,
    /// Objects per page when reading; NetBox gives 1,000 at most unless set up otherwise.
    #[schemars(range(min = 1, max = 10000))]
    pub page: usize,
    /// How NetBox is read.
    pub read: ReadMode,
    /// Make the export templates that the `export` way of reading needs, with `apply`.
    pub export_templates: bool,
    /// What was read is not read again.
    pub cache: CacheConfig,
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
            token_credential: None,
            tls: TlsConfig::default(),
            timeout: 120.0,
            max_retries: 5,
            retry_delay: 2.0,
            batch: 100,
            in_flight: 4,
            page: 1000,
            read: ReadMode::default(),
            export_templates: false,
            cache: CacheConfig::default(),
            create_missing: false,
        }
    }
}

/// How NetBox is read; each way gives the same plan.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum ReadMode {
    /// The fastest way that this NetBox allows.
    #[default]
    Auto,
    /// By export templates, a whole table in one request.
    Export,
    /// By GraphQL.
    Graphql,
    /// By the REST API.
    Rest,
}

/// The cache of what was read of NetBox. It is asked only while NetBox's change
/// log has no entry that is newer than it.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CacheConfig {
    /// Seconds for which an answer is kept; 0 switches the cache off.
    /// `PROXBOX_NETBOX_GET_CACHE_TTL` stands in for it.
    #[schemars(range(min = 0, max = 86400))]
    pub ttl: f64,
    /// The most answers that are kept. `PROXBOX_NETBOX_GET_CACHE_MAX_ENTRIES` stands in for it.
    #[schemars(range(min = 1))]
    pub max_entries: usize,
    /// The most bytes that are kept. `PROXBOX_NETBOX_GET_CACHE_MAX_BYTES` stands in for it.
    pub max_bytes: u64,
    /// Log every hit and miss. `PROXBOX_DEBUG_CACHE` stands in for it.
    pub debug: bool,
    /// The folder that holds it, by default one in the user's cache folder.
    pub dir: Option<PathBuf>,
}

impl Default for CacheConfig {
    fn default() -> Self {
        Self {
            ttl: 60.0,
            max_entries: 4096,
            max_bytes: 50_000_000,
            debug: false,
            dir: None,
        }
    }
}

/// A Proxmox VE cluster.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClusterConfig {
    /// The key: lower case letters, digits and `-`. Part of every identity, so it never changes.
    #[schemars(regex(pattern = r"^[a-z0-9-]{1,40}$"))]
    pub key: String,
    /// The cluster's name in NetBox, if not its own.
    pub name: Option<String>,
    /// Nodes to ask, tried in order: `https://pve1.example.com:8006`.
    pub endpoints: Vec<String>,
    /// The API token itself, `user@realm!name=secret`. A file or the environment is the better place.
    #[serde(serialize_with = "secret::hidden")]
    #[schemars(with = "Option<String>")]
    pub token: Option<secrecy::SecretString>,
    /// A file that holds the token.
    pub token_file: Option<PathBuf>,
    /// An environment variable that holds the token.
    pub token_env: Option<String>,
    /// The systemd credential that holds the token.
    pub token_credential: Option<String>,
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
    #[schemars(range(min = 1, max = 64))]
    pub in_flight: Option<usize>,
    /// Seconds for one request.
    #[schemars(range(min = 0, max = 86400))]
    pub timeout: Option<f64>,
}

/// How nodes become devices.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
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
    /// The types of interfaces that Proxmox VE tells too little about; the first
    /// pattern that matches decides, else they are `other`.
    pub interface_types: Vec<InterfaceTypeRule>,
}

impl Default for NodesConfig {
    fn default() -> Self {
        Self {
            name: "{node}".to_owned(),
            role: "Proxmox VE node".to_owned(),
            manufacturer: "Proxmox".to_owned(),
            device_type: "Proxmox VE node".to_owned(),
            interface_types: Vec::new(),
        }
    }
}

/// How guests become virtual machines.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
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
    /// Take over the disks that hold firmware variables and a TPM's state.
    pub firmware_disks: bool,
    /// Where the names of interfaces come from.
    pub interface_names: InterfaceNames,
    /// What happens to interfaces inside a guest that its configuration does not have.
    pub unmatched_interfaces: UnmatchedInterfaces,
}

/// Whether templates are taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Templates {
    /// They are not.
    #[default]
    Skip,
    /// They are, as staged virtual machines.
    Include,
}

/// How sizes are written.
#[derive(Debug, Clone, Copy, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UnitsConfig {
    /// What NetBox's memory number means.
    pub memory: NetBoxUnit,
    /// What NetBox's disk numbers mean.
    pub disk: NetBoxUnit,
}

/// What happens to a person's object that would be ours by nature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Adopt {
    /// It is shown and left alone.
    #[default]
    Never,
    /// It is taken over, as a change of its own kind.
    Matching,
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
