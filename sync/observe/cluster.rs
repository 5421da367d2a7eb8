//! One cluster: its status, its nodes, the list of its guests.

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;
use pve_inventory::{Api, types};

use super::{access, convert, guests};
use crate::{
    config::{ClusterConfig, Config},
    inventory::{Cluster, Scope, split_tags},
};

/// Calls under way at the same time; the transport bounds what a host gets.
pub(super) const UNDER_WAY: usize = 16;

/// Looks at one cluster; what fails stands in its scopes.
pub(super) async fn observe(api: &Api, settings: &ClusterConfig, config: &Config) -> Cluster {
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
            cluster.scopes.push(match list.unreadable().len() {
                0 => Scope::complete(&cluster.key, "resources"),
                count => Scope::partial(
                    &cluster.key,
                    "resources",
                    format!("{count} entries could not be read"),
                ),
            });
            cluster.guests = convert::resources(list.into_vec());
        }
        Err(error) => {
            cluster
                .scopes
                .push(Scope::failed(&cluster.key, "resources", error.to_string()))
        }
    }
    let hidden = match permissions {
        Ok(permissions) => access::hidden_guests(&permissions),
        Err(error) => Some(format!("the token's privileges are not known: {error}")),
    };
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
    let silent = nodes(api, &mut cluster).await;
    guests::observe(api, &mut cluster, config, &silent).await;
    for guest in &mut cluster.guests {
        guest.tags = split_tags(&guest.tags.join(";"));
    }
    cluster
}

/// Asks every node for its status; gives the names of those that are not to be asked further.
async fn nodes(api: &Api, cluster: &mut Cluster) -> BTreeSet<String> {
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
        let answer = api.get_nodes_node_status(&name).await;
        (name, answer)
    });
    let answers: BTreeMap<_, _> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    for (name, answer) in answers {
        let scope = cluster.node_id(&name);
        match answer {
            Ok(data) => {
                let facts = convert::node_facts(data);
                cluster
                    .nodes
                    .iter_mut()
                    .filter(|node| node.name == name)
                    .for_each(|node| node.facts = Some(facts.clone()));
                cluster.scopes.push(Scope::complete(scope, "status"));
            }
            Err(error) => {
                // A privilege that is lacking for the node says nothing of its guests.
                if !error.is_forbidden() {
                    silent.insert(name);
                }
                cluster
                    .scopes
                    .push(Scope::failed(scope, "status", error.to_string()));
            }
        }
    }
    silent
}
