//! Looking at Proxmox VE.
//!
//! A run asks each cluster for its status, resources and VNets, each node for
//! its status, its interfaces and the states of its virtual machines, and each
//! guest for its configuration once. Of those that run, containers are asked for
//! their interfaces, and agents for interfaces, operating system and host name.
//! What the configuration leaves out is not asked for.
//!
//! Invariant: only GET requests are made; the client has no others.
//! Invariant: every scope ends complete, partial or failed with a reason. One
//! node or guest that fails does not stop the rest.

mod access;
mod agents;
mod cluster;
mod config;
mod convert;
mod existence;
mod guests;
mod live;
mod network;
mod sdn;
pub mod stages;

use pve_inventory::Api;
use pve_runtime::{Credentials, CredentialsError, Transport};

use crate::{
    config::{ClusterConfig, Config, ConfigError},
    inventory::{Cluster, Inventory, ScopeState},
};

pub(crate) use access::{Permissions, hidden};
pub use convert::{lxc_config, node_facts, qemu_config, resources, status};
pub(crate) use existence::taken;
pub use live::{Live, agent_interfaces, container_interfaces};
pub use network::node_interfaces;
pub use sdn::vnets;

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
        .map(|settings| {
            let agents = config.stages.agent.then(|| agents_transport(settings));
            Ok((settings, transport(settings)?, agents.transpose()?))
        })
        .collect::<Result<_, ObserveError>>()?;
    let clusters = transports
        .into_iter()
        .map(|(settings, transport, agents)| async move {
            let api = Api::new(transport.clone());
            let asking = agents.clone().map(Api::new);
            let mut cluster = cluster::observe(&api, asking.as_ref(), settings, config).await;
            for way in std::iter::once(transport).chain(agents) {
                let found = way.take_warnings();
                cluster
                    .warnings
                    .extend(found.iter().map(ToString::to_string));
            }
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
    transport_of(settings, settings.in_flight)
}

/// Another one for guest agents: those that wait for a silent one hold up nothing
/// else. What the operator allows at a time holds for it too.
fn agents_transport(settings: &ClusterConfig) -> Result<Transport, ObserveError> {
    let most = settings.in_flight.unwrap_or(agents::UNDER_WAY);
    transport_of(settings, Some(most.min(agents::UNDER_WAY)))
}

fn transport_of(
    settings: &ClusterConfig,
    in_flight: Option<usize>,
) -> Result<Transport, ObserveError> {
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
    if let Some(requests) = in_flight {
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
