//! Asking guest agents: what runs in a guest, its interfaces, its host name.
//!
//! An agent that is switched on in the configuration and does not run is common,
//! and dear. Proxmox VE waits 3 seconds for it in one of the 3 processes of a
//! node's daemon, where everybody's requests to that agent's node queue up; ours
//! are given up after 10. So
//!
//! - agents are asked when all else is read, over connections of their own;
//! - a node is asked for 8 agents at a time: if all of them are silent, the last
//!   is answered after 3 × 8 / 3 = 8 seconds, so that an agent that speaks is not
//!   taken for silent because of its neighbours;
//! - 32 are asked at a time in all, and a silent one is asked one thing only;
//! - after 5 minutes no further one is asked. Runs begin with different guests, so
//!   that each has its turn.
//!
//! Invariant: the silence of an agent is no evidence and no failure.

use std::{
    collections::BTreeMap,
    future::Future,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use pve_inventory::{Api, types};
use pve_runtime::Error;
use tokio::{sync::Semaphore, time::Instant};

use super::{
    convert::text,
    live::{self, Live},
};
use crate::inventory::{AgentOs, Cluster};

/// How long an agent is waited for.
const LIMIT: Duration = Duration::from_secs(10);
/// How long agents are asked in all.
const LIMIT_OF_ALL: Duration = Duration::from_secs(300);
/// Agents that are asked at a time.
pub(super) const UNDER_WAY: usize = 32;
/// Agents that are asked at a time on one node.
const UNDER_WAY_ON_NODE: usize = 8;

/// What agents are asked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Questions {
    /// Their interfaces.
    pub(super) interfaces: bool,
    /// Their host name.
    pub(super) host_name: bool,
}

/// What an agent said.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The operating system.
    pub(super) os: Option<AgentOs>,
    /// The interfaces.
    pub(super) live: Option<Live>,
    /// The host name.
    pub(super) host_name: Option<String>,
}

/// How the question to a guest ended.
enum Outcome {
    Said(Said),
    Forbidden(String),
    NotAsked,
}

/// Asks the agents of these guests (places in the cluster's list), and says
/// what each said. What a person should know becomes a warning.
pub(super) async fn ask(
    api: &Api,
    cluster: &mut Cluster,
    mut places: Vec<usize>,
    questions: Questions,
) -> Vec<(usize, Said)> {
    if places.is_empty() {
        return Vec::new();
    }
    let minutes = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs() / 60);
    let turn = usize::try_from(minutes).unwrap_or_default() % places.len();
    places.rotate_left(turn);
    let all = Semaphore::new(UNDER_WAY);
    let nodes: BTreeMap<&str, Semaphore> = cluster
        .guests
        .iter()
        .map(|guest| (guest.node.as_str(), Semaphore::new(UNDER_WAY_ON_NODE)))
        .collect();
    let end = Instant::now() + LIMIT_OF_ALL;
    let calls = places.into_iter().filter_map(|place| {
        let guest = cluster.guests.get(place)?;
        let here = nodes.get(guest.node.as_str())?;
        let all = &all;
        Some(async move {
            // The node's turn first: who waits for it holds no place among all.
            let permits = (here.acquire().await, all.acquire().await);
            let outcome = if Instant::now() < end {
                one(api, &guest.node, i64::from(guest.vmid), questions).await
            } else {
                Outcome::NotAsked
            };
            drop(permits);
            (place, outcome)
        })
    });
    let outcomes = futures::future::join_all(calls).await;
    let (mut said, mut forbidden, mut not_asked) = (Vec::new(), Vec::new(), 0);
    for (place, outcome) in outcomes {
        match outcome {
            Outcome::Said(words) => said.push((place, words)),
            Outcome::Forbidden(why) => forbidden.push(why),
            Outcome::NotAsked => not_asked += 1,
        }
    }
    // Always the same example, whoever's turn was first.
    if let Some(why) = forbidden.iter().min() {
        cluster.warnings.push(format!(
            "{} guest agents may not be asked, so what they know is missing (`pve-netbox role` prints the privileges): {why}",
            forbidden.len()
        ));
    }
    if not_asked > 0 {
        cluster.warnings.push(format!(
            "{not_asked} guest agents were not asked: silent ones took {} minutes before them",
            LIMIT_OF_ALL.as_secs() / 60
        ));
    }
    said
}

/// Asks one agent one thing after the other, until it is silent.
async fn one(api: &Api, node: &str, vmid: i64, questions: Questions) -> Outcome {
    let mut said = Said::default();
    if questions.interfaces {
        let call = api.get_nodes_node_qemu_vmid_agent_network_get_interfaces(node, vmid);
        match answer(call, node, vmid).await {
            Ok(data) => said.live = data.and_then(live::agent_interfaces),
            Err(end) => return end.unwrap_or(Outcome::Said(said)),
        }
    }
    let call = api.get_nodes_node_qemu_vmid_agent_get_osinfo(node, vmid);
    match answer(call, node, vmid).await {
        Ok(data) => said.os = data.and_then(os_info),
        Err(end) => return end.unwrap_or(Outcome::Said(said)),
    }
    if questions.host_name {
        let call = api.get_nodes_node_qemu_vmid_agent_get_host_name(node, vmid);
        match answer(call, node, vmid).await {
            Ok(data) => said.host_name = data.and_then(host_name),
            Err(end) => return end.unwrap_or(Outcome::Said(said)),
        }
    }
    Outcome::Said(said)
}

/// An answer, none if this question was refused, or the end of the conversation.
async fn answer<T>(
    call: impl Future<Output = Result<T, Error>>,
    node: &str,
    vmid: i64,
) -> Result<Option<T>, Option<Outcome>> {
    match tokio::time::timeout(LIMIT, call).await {
        Ok(Ok(answer)) => Ok(Some(answer)),
        Ok(Err(error)) if error.is_forbidden() => Err(Some(Outcome::Forbidden(error.to_string()))),
        Ok(Err(error)) => {
            tracing::debug!(node, vmid, %error, "a guest agent did not say what it was asked");
            if is_silence(&error) {
                Err(None)
            } else {
                Ok(None)
            }
        }
        Err(_) => {
            tracing::debug!(node, vmid, "a guest agent did not answer in time");
            Err(None)
        }
    }
}

/// Whether another question would end likewise. An agent that lacks a command or
/// has it disabled says so in an answer of status 500 of its own.
fn is_silence(error: &Error) -> bool {
    let refused = error.status().is_some_and(|status| status.as_u16() == 500);
    let silent = ["not running", "timeout", "timed out", "No QEMU guest agent"];
    let message = error.message();
    !(error.is_decode() || refused && !silent.iter().any(|word| message.contains(word)))
}

/// `GET …/agent/get-osinfo`.
fn os_info(data: types::GetNodesNodeQemuVmidAgentGetOsinfoData) -> Option<AgentOs> {
    let types::GetNodesNodeQemuVmidAgentGetOsinfoData { result, .. } = data;
    let types::GetNodesNodeQemuVmidAgentGetOsinfoDataResult {
        name,
        version,
        version_id,
        ..
    } = result?;
    let name = text(name.as_ref())?;
    let version = text(version_id.as_ref()).or_else(|| text(version.as_ref()));
    // "Microsoft Windows" and "Debian GNU/Linux" are the families' long names.
    let name = name
        .trim_start_matches("Microsoft ")
        .trim_end_matches(" GNU/Linux");
    Some(AgentOs {
        name: name.to_owned(),
        version: version.unwrap_or_default(),
    })
}

/// `GET …/agent/get-host-name`.
fn host_name(data: types::GetNodesNodeQemuVmidAgentGetHostNameData) -> Option<String> {
    let types::GetNodesNodeQemuVmidAgentGetHostNameData { result, .. } = data;
    let types::GetNodesNodeQemuVmidAgentGetHostNameDataResult { host_name, .. } = result?;
    text(host_name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_named_as_people_do() {
        let read = |body: &str| {
            let (data, _) =
                pve_runtime::decode("get_nodes_node_qemu_vmid_agent_get_osinfo", body.as_bytes())
                    .expect("an answer");
            os_info(data).map(|os| format!("{} {}", os.name, os.version))
        };
        let debian =
            r#"{"result": {"id": "debian", "name": "Debian GNU/Linux", "version-id": "12"}}"#;
        assert_eq!(read(debian).as_deref(), Some("Debian 12"));
        let windows = r#"{"result": {"name": "Microsoft Windows", "version-id": 2022}}"#;
        assert_eq!(read(windows).as_deref(), Some("Windows 2022"));
        assert_eq!(read(r#"{"result": {}}"#), None);
    }

    #[test]
    fn host_names_are_text() {
        let read = |body: &str| {
            let (data, _) = pve_runtime::decode(
                "get_nodes_node_qemu_vmid_agent_get_host_name",
                body.as_bytes(),
            )
            .expect("an answer");
            host_name(data)
        };
        assert_eq!(
            read(r#"{"result": {"host-name": " web1 "}}"#).as_deref(),
            Some("web1")
        );
        assert_eq!(read(r#"{"result": {"host-name": ""}}"#), None);
        assert_eq!(
            read(r#"{"result": {"error": {"class": "CommandNotFound"}}}"#),
            None
        );
    }
}
