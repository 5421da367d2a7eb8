//! Looking at Proxmox VE.
//!
//! A run asks each cluster for its status and resources, each node for its
//! status, and each guest for its configuration once; a running guest with an
//! agent is asked for its operating system.
//!
//! Invariant: only GET requests are made; the client has no others.
//! Invariant: every scope ends complete, partial or failed with a reason. One
//! node or guest that fails does not stop the rest.

mod access;
mod cluster;
mod config;
mod convert;
mod guests;

use pve_inventory::Api;
use pve_runtime::{Credentials, CredentialsError, Transport};

use crate::{
    config::{ClusterConfig, Config, ConfigError},
    inventory::{Cluster, Inventory, ScopeState},
};

pub use convert::{lxc_config, node_facts, qemu_config, resources, status};

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum ObserveError {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A cluster's token has another form.
    #[error("cluster '{key}': {source}")]
    Credentials {
        /// Which cluster.
        key: String,
        /// What is wrong.
        source: CredentialsError,
    },
    /// A cluster's addresses or TLS policy cannot be used.
    #[error("cluster '{key}': {source}")]
    Transport {
        /// Which cluster.
        key: String,
        /// What is wrong.
        source: pve_runtime::Error,
    },
    /// Not one cluster answered.
    #[error("no cluster could be read: {0}")]
    Nothing(String),
}

/// Looks at all clusters of a configuration, side by side.
///
/// # Errors
/// When the configuration cannot be used, or no cluster answered at all.
pub async fn observe(config: &Config) -> Result<Inventory, ObserveError> {
    let transports: Vec<_> = config
        .clusters
        .iter()
        .map(|settings| Ok((settings, transport(settings)?)))
        .collect::<Result<_, ObserveError>>()?;
    let clusters = transports
        .into_iter()
        .map(|(settings, transport)| async move {
            let api = Api::new(transport.clone());
            let mut cluster = cluster::observe(&api, settings, config).await;
            cluster.warnings = transport
                .take_warnings()
                .iter()
                .map(ToString::to_string)
                .collect();
            cluster
        });
    let clusters: Vec<Cluster> = futures::future::join_all(clusters).await;
    if clusters.iter().all(is_unseen) {
        let reasons: Vec<_> = clusters
            .iter()
            .flat_map(|cluster| &cluster.scopes)
            .map(ToString::to_string)
            .collect();
        return Err(ObserveError::Nothing(reasons.join("; ")));
    }
    Ok(Inventory { clusters })
}

fn is_unseen(cluster: &Cluster) -> bool {
    cluster.scopes.iter().any(|scope| {
        scope.scope == cluster.key && scope.part == "status" && scope.state == ScopeState::Failed
    })
}

/// The transport to one cluster, with all its endpoints.
pub(crate) fn transport(settings: &ClusterConfig) -> Result<Transport, ObserveError> {
    let key = || settings.key.clone();
    let mut endpoints = settings.endpoints.iter();
    let first = endpoints.next().cloned().unwrap_or_default();
    let token = settings.secret()?;
    let credentials = Credentials::api_token_line(&token)
        .map_err(|source| ObserveError::Credentials { key: key(), source })?;
    let mut builder = Transport::builder(first)
        .credentials(credentials)
        .user_agent(concat!("pve-netbox/", env!("CARGO_PKG_VERSION")));
    for endpoint in endpoints {
        builder = builder.endpoint(endpoint);
    }
    if let Some(requests) = settings.in_flight {
        builder = builder.concurrency(requests);
    }
    if let Some(limit) = settings.timeout()? {
        builder = builder.request_timeout(limit);
    }
    settings
        .tls
        .apply(builder)?
        .build()
        .map_err(|source| ObserveError::Transport { key: key(), source })
}
