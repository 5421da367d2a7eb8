//! The guests of a cluster, one configuration read each.

use std::{collections::BTreeSet, time::Duration};

use futures::StreamExt;
use pve_inventory::{Api, types};

use super::{cluster::UNDER_WAY, convert};
use crate::{
    config::{Config, Templates},
    inventory::{AgentOs, Cluster, Guest, GuestConfig, GuestKind, GuestState, Scope},
};

/// How long a guest agent is waited for; many never answer.
const AGENT_LIMIT: Duration = Duration::from_secs(10);

/// Reads the guests' configurations, but for nodes that do not answer and for
/// what the operator leaves out.
pub(super) async fn observe(
    api: &Api,
    cluster: &mut Cluster,
    config: &Config,
    silent: &BTreeSet<String>,
) {
    let calls = cluster.guests.iter().enumerate().filter(|(_, guest)| {
        let left_out = guest.template && config.guests.templates == Templates::Skip
            || !config.guests.include.matches_all(cluster, guest)
            || config.guests.exclude.matches_any(cluster, guest);
        !left_out && !silent.contains(&guest.node)
    });
    let calls: Vec<_> = calls
        .map(|(place, guest)| {
            let guest = guest.clone();
            async move { (place, read(api, &guest).await) }
        })
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
        match answer {
            Ok((settings, os)) => (guest.config, guest.os) = (Some(settings), os),
            Err(error) => {
                let id = format!("{}/{}/{}", cluster.key, guest.kind.as_str(), guest.vmid);
                scopes.push(Scope::failed(id, "configuration", error.to_string()));
            }
        }
    }
    scopes.sort_by(|a, b| a.scope.cmp(&b.scope));
    cluster.scopes.extend(scopes);
}

async fn read(
    api: &Api,
    guest: &Guest,
) -> Result<(GuestConfig, Option<AgentOs>), pve_runtime::Error> {
    let vmid = i64::from(guest.vmid);
    match guest.kind {
        GuestKind::Qemu => {
            let answer = api
                .get_nodes_node_qemu_vmid_config(&guest.node, vmid, None, None)
                .await?;
            let config = convert::qemu_config(answer);
            let asked = config.agent && guest.state == Some(GuestState::Running);
            let os = if asked {
                agent_os(api, &guest.node, vmid).await
            } else {
                None
            };
            Ok((config, os))
        }
        GuestKind::Lxc => {
            let answer = api
                .get_nodes_node_lxc_vmid_config(&guest.node, vmid, None, None)
                .await?;
            Ok((convert::lxc_config(answer), None))
        }
    }
}

/// The agent's word is evidence where there is one; its silence says nothing.
async fn agent_os(api: &Api, node: &str, vmid: i64) -> Option<AgentOs> {
    let call = api.get_nodes_node_qemu_vmid_agent_get_osinfo(node, vmid);
    let answer = match tokio::time::timeout(AGENT_LIMIT, call).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => {
            tracing::debug!(node, vmid, %error, "the guest agent said nothing of its system");
            return None;
        }
        Err(_) => {
            tracing::debug!(node, vmid, "the guest agent did not answer in time");
            return None;
        }
    };
    os_info(answer)
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
    let name = convert::text(name.as_ref())?;
    let version = convert::text(version_id.as_ref()).or_else(|| convert::text(version.as_ref()));
    // "Microsoft Windows" and "Debian GNU/Linux" are the families' long names.
    let name = name
        .trim_start_matches("Microsoft ")
        .trim_end_matches(" GNU/Linux");
    Some(AgentOs {
        name: name.to_owned(),
        version: version.unwrap_or_default(),
    })
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
}
