//! One cluster: its status, its nodes, the list of its guests.

use std::collections::BTreeSet;

use futures::StreamExt;
use pve_inventory::{Api, types};

use super::{access, convert, guests, network, sdn, stages};
use crate::{
    config::{ClusterConfig, Config},
    inventory::{Cluster, Scope, split_tags},
};

/// Calls under way at the same time; the transport bounds what a host gets.
pub(super) const UNDER_WAY: usize = 16;

/// Looks at one cluster; what fails stands in its scopes. Guest agents are asked
/// by a way of their own, if at all.
pub(super) async fn observe(
    api: &Api,
    agents: Option<&Api>,
    settings: &ClusterConfig,
    config: &Config,
) -> Cluster {
    let mut cluster = Cluster {
        key: settings.key.clone(),
        ..Cluster::default()
    };
    let (version, status) = tokio::join!(api.get_version(), api.get_cluster_status());
    let version = version.map(|answer| {
        let types::GetVersionData {
            release, version, ..
        } = answer;
        (
            convert::text(release.as_ref()),
            convert::text(version.as_ref()),
        )
    });
    match (version, status) {
        (Ok((release, version)), Ok(list)) => {
            (cluster.release, cluster.version) = (release, version);
            if !list.unreadable().is_empty() {
                cluster.scopes.push(Scope::partial(
                    &cluster.key,
                    "nodes",
                    "some entries could not be read",
                ));
            }
            convert::status(list.into_vec(), &mut cluster);
            cluster.scopes.push(Scope::complete(&cluster.key, "status"));
        }
        (Err(error), _) | (_, Err(error)) => {
            cluster
                .scopes
                .push(Scope::failed(&cluster.key, "status", error.to_string()));
            return cluster;
        }
    }
    let (resources, permissions, options) = tokio::join!(
        api.get_cluster_resources(None),
        api.get_access_permissions(None, None),
        api.get_cluster_options()
    );
    match resources {
        Ok(list) => {
            let unreadable = list.unreadable().len();
            let (guests, nameless) = convert::resources(list.into_vec());
            cluster.scopes.push(match unreadable + nameless {
                0 => Scope::complete(&cluster.key, "resources"),
                count => Scope::partial(
                    &cluster.key,
                    "resources",
                    format!("{count} entries could not be read"),
                ),
            });
            cluster.guests = guests;
        }
        Err(error) => {
            cluster
                .scopes
                .push(Scope::failed(&cluster.key, "resources", error.to_string()))
        }
    }
    let hidden = match &permissions {
        Ok(permissions) => access::hidden(permissions, "/vms", "VM.Audit"),
        Err(error) => Some(format!("the token's privileges are not known: {error}")),
    };
    let permissions = permissions.ok();
    if let Some(why) = hidden {
        for kind in ["qemu", "lxc"] {
            cluster.scopes.push(Scope::partial(
                format!("{}/{kind}", cluster.key),
                "privileges",
                why.clone(),
            ));
        }
    }
    // Colours are decoration: without them they are derived.
    if let Ok(options) = options {
        cluster.tag_colors = convert::tag_colors(options);
    }
    let silent = nodes(api, &mut cluster, config).await;
    let vnets = if config.stages.interfaces || config.stages.sdn {
        Some(sdn::observe(api, permissions.as_ref()).await)
    } else {
        None
    };
    guests::observe(api, agents, &mut cluster, config, &silent).await;
    if let Some(vnets) = vnets {
        sdn::note(vnets, &mut cluster);
    }
    for guest in &mut cluster.guests {
        guest.tags = split_tags(&guest.tags.join(";"));
    }
    stages::observe(api, &mut cluster, config, &silent, permissions.as_ref()).await;
    cluster
}

/// Asks every node for its status and interfaces; gives the names of those that
/// are not to be asked further.
async fn nodes(api: &Api, cluster: &mut Cluster, config: &Config) -> BTreeSet<String> {
    let mut silent = BTreeSet::new();
    let mut online = Vec::new();
    for node in &cluster.nodes {
        let scope = cluster.node_id(&node.name);
        if node.online == Some(false) {
            cluster.scopes.push(Scope::partial(
                scope,
                "status",
                "the node is offline; it and its guests stay as they are known",
            ));
            silent.insert(node.name.clone());
        } else {
            online.push(node.name.clone());
        }
    }
    let calls = online.into_iter().map(|name| async move {
        let status = api.get_nodes_node_status(&name).await;
        // A node that cannot be reached is not asked again; one that refuses this is.
        let gone = status.as_ref().is_err_and(|error| !error.is_forbidden());
        let interfaces = if config.stages.node_interfaces && !gone {
            Some(api.get_nodes_node_network(&name, None).await)
        } else {
            None
        };
        (name, status, interfaces)
    });
    let mut answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    answers.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, status, interfaces) in answers {
        let scope = cluster.node_id(&name);
        let mut facts = None;
        match status {
            Ok(data) => {
                facts = Some(convert::node_facts(data));
                cluster
                    .scopes
                    .push(Scope::complete(scope.clone(), "status"));
            }
            Err(error) => {
                // A privilege that is lacking for the node says nothing of its guests.
                if !error.is_forbidden() {
                    silent.insert(name.clone());
                }
                cluster
                    .scopes
                    .push(Scope::failed(scope.clone(), "status", error.to_string()));
            }
        }
        let mut found = None;
        match interfaces {
            Some(Ok(list)) => {
                cluster.scopes.push(match list.unreadable().len() {
                    0 => Scope::complete(scope, "interfaces"),
                    count => Scope::partial(
                        scope,
                        "interfaces",
                        format!("{count} entries could not be read"),
                    ),
                });
                found = Some(network::node_interfaces(list.into_vec()));
            }
            Some(Err(error)) => {
                cluster
                    .scopes
                    .push(Scope::failed(scope, "interfaces", error.to_string()));
            }
            None => {}
        }
        for node in cluster.nodes.iter_mut().filter(|node| node.name == name) {
            (node.facts, node.interfaces) = (facts.clone(), found.clone());
        }
    }
    silent
}
