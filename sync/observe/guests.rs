//! The guests of a cluster: one configuration read each, then what the running
//! ones say of themselves.
//!
//! Invariant: guests that the operator leaves out, templates that are skipped
//! and guests of nodes that do not answer are asked nothing.

use std::collections::BTreeSet;

use futures::StreamExt;
use pve_inventory::{Api, types};
use pve_runtime::PveInt;

use super::{
    agents::{self, Questions},
    cluster::UNDER_WAY,
    convert,
    live::{self, Live},
};
use crate::{
    config::{Config, InterfaceNames, Templates, UnmatchedInterfaces},
    inventory::{Cluster, Guest, GuestConfig, GuestKind, GuestState, Scope},
};

/// Reads the guests of nodes that are not silent; `agents` is the way to guest
/// agents, if they are asked at all.
pub(super) async fn observe(
    api: &Api,
    agents: Option<&Api>,
    cluster: &mut Cluster,
    config: &Config,
    silent: &BTreeSet<String>,
) {
    let chosen: Vec<usize> = (0..)
        .zip(&cluster.guests)
        .filter(|(_, guest)| is_chosen(cluster, guest, config) && !silent.contains(&guest.node))
        .map(|(place, _)| place)
        .collect();
    states(api, cluster, &chosen).await;
    configurations(api, cluster, &chosen).await;
    let running = |guest: &&Guest| guest.state == Some(GuestState::Running);
    if wants_live(config) {
        let asked: Vec<usize> = chosen
            .iter()
            .copied()
            .filter(|place| {
                cluster.guests.get(*place).as_ref().is_some_and(|guest| {
                    running(guest)
                        && guest.kind == GuestKind::Lxc
                        && tells_interfaces(cluster, guest)
                })
            })
            .collect();
        containers(api, cluster, asked).await;
    }
    if let Some(agents) = agents {
        let asked: Vec<usize> = chosen
            .into_iter()
            .filter(|place| {
                cluster.guests.get(*place).as_ref().is_some_and(|guest| {
                    running(guest) && guest.config.as_ref().is_some_and(|config| config.agent)
                })
            })
            .collect();
        let questions = Questions {
            interfaces: wants_live(config),
            host_name: config.stages.addresses && config.addresses.dns_names,
        };
        for (place, said) in agents::ask(agents, cluster, asked, questions).await {
            if let Some(live) = said.live {
                note(cluster, place, live);
            }
            if let Some(guest) = cluster.guests.get_mut(place) {
                (guest.os, guest.host_name) = (said.os, said.host_name);
            }
        }
    }
}

fn is_chosen(cluster: &Cluster, guest: &Guest, config: &Config) -> bool {
    let is_skipped = guest.template && config.guests.templates == Templates::Skip;
    !is_skipped
        && config.guests.include.matches_all(cluster, guest)
        && !config.guests.exclude.matches_any(cluster, guest)
}

/// Whether anything is made of the interfaces that guests see.
fn wants_live(config: &Config) -> bool {
    let named = config.guests.interface_names == InterfaceNames::Guest
        || config.guests.unmatched_interfaces == UnmatchedInterfaces::Include;
    config.stages.addresses || config.stages.interfaces && named
}

/// Containers tell their interfaces since 8.1. A version that cannot be read is
/// asked: it will be newer than this program.
fn tells_interfaces(cluster: &Cluster, guest: &Guest) -> bool {
    let node = cluster.nodes.iter().find(|node| node.name == guest.node);
    let facts = node.and_then(|node| node.facts.as_ref());
    let version = facts
        .and_then(|facts| facts.version.as_deref())
        .or(cluster.version.as_deref())
        .unwrap_or_default();
    let mut parts = version.split(['.', '-']).map(str::parse::<u32>);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= (8, 1),
        _ => true,
    }
}

/// Tells paused virtual machines from running ones: the cluster's list has both
/// as running, each node's list in full has what QEMU says, for one request per
/// node. Where it cannot be read the state is not known.
async fn states(api: &Api, cluster: &mut Cluster, chosen: &[usize]) {
    let is_asked =
        |guest: &&Guest| guest.kind == GuestKind::Qemu && guest.state == Some(GuestState::Running);
    let nodes: BTreeSet<String> = chosen
        .iter()
        .filter_map(|place| cluster.guests.get(*place))
        .filter(is_asked)
        .map(|guest| guest.node.clone())
        .collect();
    let calls = nodes.into_iter().map(|node| async move {
        let answer = api.get_nodes_node_qemu(&node, Some(true)).await;
        (node, answer)
    });
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffered(UNDER_WAY)
        .collect()
        .await;
    for (node, answer) in answers {
        let found = match answer {
            Ok(list) => Some(paused(list.into_vec())),
            Err(error) => {
                let scope = cluster.node_id(&node);
                cluster
                    .scopes
                    .push(Scope::failed(scope, "states of guests", error.to_string()));
                None
            }
        };
        let there = cluster
            .guests
            .iter_mut()
            .filter(|guest| guest.node == node && is_asked(&&**guest));
        for guest in there {
            match &found {
                Some(paused) if paused.contains(&guest.vmid) => {
                    guest.state = Some(GuestState::Paused);
                }
                Some(_) => {}
                None => guest.state = None,
            }
        }
    }
}

/// `GET /nodes/{node}/qemu` in full: those that are halted in memory.
fn paused(list: Vec<types::GetNodesNodeQemuItem>) -> BTreeSet<u32> {
    list.into_iter()
        .filter_map(|item| {
            let types::GetNodesNodeQemuItem {
                vmid, qmpstatus, ..
            } = item;
            let halted = matches!(
                convert::text(qmpstatus.as_ref()).as_deref(),
                Some("paused" | "suspended")
            );
            let vmid = vmid.as_ref().and_then(PveInt::get).filter(|_| halted)?;
            u32::try_from(vmid).ok()
        })
        .collect()
}

async fn configurations(api: &Api, cluster: &mut Cluster, chosen: &[usize]) {
    let calls: Vec<_> = chosen
        .iter()
        .filter_map(|place| Some((*place, cluster.guests.get(*place)?.clone())))
        .map(|(place, guest)| async move { (place, configuration(api, &guest).await) })
        .collect();
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let mut scopes = Vec::new();
    for (place, answer) in answers {
        let Some(guest) = cluster.guests.get_mut(place) else {
            continue;
        };
        let id = format!("{}/{}/{}", cluster.key, guest.kind.as_str(), guest.vmid);
        match answer {
            Ok(settings) => {
                for (key, why) in &settings.unread {
                    let why = format!("{key} is not understood and left as it is: {why}");
                    scopes.push(Scope::partial(format!("{id}/{key}"), "configuration", why));
                }
                guest.config = Some(settings);
            }
            Err(error) => scopes.push(Scope::failed(id, "configuration", error.to_string())),
        }
    }
    scopes.sort_by(|a, b| a.scope.cmp(&b.scope));
    cluster.scopes.extend(scopes);
}

async fn configuration(api: &Api, guest: &Guest) -> Result<GuestConfig, pve_runtime::Error> {
    let vmid = i64::from(guest.vmid);
    match guest.kind {
        GuestKind::Qemu => {
            let answer = api
                .get_nodes_node_qemu_vmid_config(&guest.node, vmid, None, None)
                .await?;
            Ok(convert::qemu_config(answer))
        }
        GuestKind::Lxc => {
            let answer = api
                .get_nodes_node_lxc_vmid_config(&guest.node, vmid, None, None)
                .await?;
            Ok(convert::lxc_config(answer))
        }
    }
}

/// Asks running containers for their interfaces.
async fn containers(api: &Api, cluster: &mut Cluster, asked: Vec<usize>) {
    let calls: Vec<_> = asked
        .into_iter()
        .filter_map(|place| Some((place, cluster.guests.get(place)?.clone())))
        .map(|(place, guest)| async move {
            // contract: accept operation-not-yet-there before 8.1: containers of such nodes are not asked
            let answer = api
                .get_nodes_node_lxc_vmid_interfaces(&guest.node, i64::from(guest.vmid))
                .await;
            (place, answer)
        })
        .collect();
    let mut answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    answers.sort_by_key(|(place, _)| *place);
    for (place, answer) in answers {
        match answer {
            Ok(list) => note(cluster, place, live::container_interfaces(list)),
            // Stopped in the meantime, or on a node that cannot tell: no evidence.
            Err(error) => tracing::debug!(%error, "a container did not tell its interfaces"),
        }
    }
}

/// Puts what a guest said of its interfaces in its place.
fn note(cluster: &mut Cluster, place: usize, live: Live) {
    let Some(guest) = cluster.guests.get_mut(place) else {
        return;
    };
    if live.unread > 0 {
        let id = format!("{}/{}/{}", cluster.key, guest.kind.as_str(), guest.vmid);
        let why = format!(
            "the guest named {} interfaces or addresses in a way that cannot be read",
            live.unread
        );
        cluster.scopes.push(Scope::partial(id, "addresses", why));
    }
    guest.live = Some(live.interfaces);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inventory::{Node, NodeFacts};

    #[test]
    fn old_nodes_are_not_asked_and_unknown_ones_are() {
        let asked = |of_cluster: Option<&str>, of_node: Option<&str>| {
            let mut cluster = Cluster {
                version: of_cluster.map(str::to_owned),
                ..Cluster::default()
            };
            let facts = NodeFacts {
                version: of_node.map(str::to_owned),
                ..NodeFacts::default()
            };
            cluster.nodes.push(Node {
                name: "pve1".to_owned(),
                facts: Some(facts),
                ..Node::default()
            });
            let list = r#"[{"type": "lxc", "vmid": 100, "node": "pve1", "status": "running"}]"#;
            let (list, _) = pve_runtime::decode::<pve_runtime::List<_>>("list", list.as_bytes())
                .expect("a list");
            let (guests, _) = convert::resources(list.into_vec());
            tells_interfaces(&cluster, &guests[0])
        };
        assert!(!asked(Some("7.4-3"), None));
        assert!(!asked(Some("9.1.2"), Some("8.0.4")));
        assert!(asked(Some("7.4-3"), Some("8.1.0")));
        assert!(asked(Some("10.0~beta"), None));
        assert!(asked(None, None) && asked(Some("next"), None));
    }

    #[test]
    fn paused_is_what_qemu_calls_so() {
        let list = r#"[{"vmid": 100, "qmpstatus": "paused"}, {"vmid": "101", "qmpstatus": "suspended"},
            {"vmid": 102, "qmpstatus": "running"}, {"vmid": 103, "status": "running"}, {"qmpstatus": "paused"}]"#;
        let (list, _) =
            pve_runtime::decode::<pve_runtime::List<_>>("list", list.as_bytes()).expect("a list");
        assert_eq!(paused(list.into_vec()), BTreeSet::from([100, 101]));
    }
}
