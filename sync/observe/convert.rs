//! Answers of Proxmox VE as our own types.
//!
//! Invariant: fields are taken from answers by destructuring, so that what is
//! used can be found in the source.

use std::collections::BTreeMap;

use pve_inventory::types::{
    self, GetClusterResourcesItemType as Resource, GetClusterStatusItemType as Entry,
};
use pve_runtime::{PveInt, PveStr};
use serde_json::Value;

pub use super::config::{lxc_config, qemu_config};
use crate::{
    inventory::{Cluster, Guest, GuestKind, GuestState, Node, NodeFacts, split_tags},
    units::Bytes,
};

/// A text that says something.
pub(super) fn text(value: Option<&PveStr>) -> Option<String> {
    value?
        .get()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn number(value: Option<&PveInt>) -> Option<u32> {
    u32::try_from(value?.get()?).ok()
}

/// `GET /cluster/status`: the cluster's own entry, if it is one, and its nodes.
pub fn status(list: Vec<types::GetClusterStatusItem>, cluster: &mut Cluster) {
    for item in list {
        let types::GetClusterStatusItem {
            type_,
            name,
            online,
            quorate,
            ip,
            ..
        } = item;
        match type_.as_ref().and_then(|kind| kind.known()) {
            Some(Entry::Cluster) => {
                cluster.name = text(name.as_ref());
                cluster.quorate = quorate.and_then(|quorate| quorate.get());
            }
            Some(Entry::Node) => {
                let Some(name) = text(name.as_ref()) else {
                    continue;
                };
                let address = text(ip.as_ref()).and_then(|ip| ip.parse().ok());
                let online = online.and_then(|online| online.get());
                cluster.nodes.push(Node {
                    name,
                    online,
                    address,
                    facts: None,
                    interfaces: None,
                });
            }
            None => {}
        }
    }
    cluster.nodes.sort_by(|a, b| a.name.cmp(&b.name));
}

/// `GET /cluster/resources`: the guests among them, by vmid, and the number of
/// those that do not say which they are, or where.
pub fn resources(list: Vec<types::GetClusterResourcesItem>) -> (Vec<Guest>, usize) {
    let mut nameless = 0;
    let guest = |item: types::GetClusterResourcesItem| {
        let types::GetClusterResourcesItem {
            type_,
            vmid,
            node,
            name,
            status,
            template,
            pool,
            tags,
            lock,
            ..
        } = item;
        let kind = match type_.as_ref().and_then(|kind| kind.known())? {
            Resource::Qemu => GuestKind::Qemu,
            Resource::Lxc => GuestKind::Lxc,
            _ => return None,
        };
        let (Some(vmid), Some(node)) = (number(vmid.as_ref()), text(node.as_ref())) else {
            nameless += 1;
            return None;
        };
        let suspended = text(lock.as_ref()).is_some_and(|lock| lock == "suspended");
        let state = match text(status.as_ref()).as_deref() {
            Some("running") => Some(GuestState::Running),
            Some("paused" | "suspended") => Some(GuestState::Paused),
            Some("stopped") if suspended => Some(GuestState::Paused),
            Some("stopped") => Some(GuestState::Stopped),
            _ => None,
        };
        Some(Guest {
            kind,
            vmid,
            node,
            name: text(name.as_ref()),
            state,
            template: template
                .and_then(|template| template.get())
                .unwrap_or(false),
            pool: text(pool.as_ref()),
            tags: split_tags(&text(tags.as_ref()).unwrap_or_default()),
            config: None,
            os: None,
            live: None,
            host_name: None,
        })
    };
    let mut guests: Vec<_> = list.into_iter().filter_map(guest).collect();
    guests.sort_by_key(|guest| guest.vmid);
    (guests, nameless)
}

/// `GET /nodes/{node}/status`.
pub fn node_facts(data: types::GetNodesNodeStatusData) -> NodeFacts {
    let types::GetNodesNodeStatusData {
        cpuinfo,
        memory,
        pveversion,
        current_kernel,
        kversion,
        ..
    } = data;
    let mut facts = NodeFacts {
        // Before 8.2 the kernel stands here only: `Linux 5.15.107-2-pve #1 SMP …`.
        kernel: text(kversion.as_ref())
            .and_then(|text| text.split_whitespace().nth(1).map(str::to_owned)),
        // `pve-manager/9.1.2/9ac1b4d3`.
        version: text(pveversion.as_ref())
            .and_then(|text| text.split('/').nth(1).map(str::to_owned)),
        ..NodeFacts::default()
    };
    if let Some(types::GetNodesNodeStatusDataCpuinfo {
        cores,
        cpus,
        model,
        sockets,
        ..
    }) = cpuinfo
    {
        facts.cpu_model = text(model.as_ref());
        facts.sockets = number(sockets.as_ref());
        facts.cores = number(cores.as_ref());
        facts.threads = number(cpus.as_ref());
    }
    if let Some(types::GetNodesNodeStatusDataMemory { total, .. }) = memory {
        facts.memory = total.and_then(|total| total.get_u64()).map(Bytes);
    }
    if let Some(types::GetNodesNodeStatusDataCurrentKernel { release, .. }) = current_kernel {
        facts.kernel = text(release.as_ref()).or(facts.kernel);
    }
    facts
}

/// `GET /cluster/options`: the colours in `tag-style`, by tag:
/// `color-map=web:ff0000:ffffff;db:00ff00,shape=full`.
pub(super) fn tag_colors(data: types::GetClusterOptionsData) -> BTreeMap<String, String> {
    let types::GetClusterOptionsData { tag_style, .. } = data;
    let map = match tag_style {
        Some(Value::String(text)) => text
            .split(',')
            .find_map(|part| part.strip_prefix("color-map="))
            .map(str::to_owned),
        Some(Value::Object(style)) => style
            .get("color-map")
            .and_then(Value::as_str)
            .map(str::to_owned),
        _ => None,
    };
    let is_color = |text: &&str| text.len() == 6 && text.chars().all(|c| c.is_ascii_hexdigit());
    map.unwrap_or_default()
        .split(';')
        .filter_map(|entry| {
            let mut parts = entry.split(':');
            Some((
                parts.next()?.trim().to_owned(),
                parts.next().filter(is_color)?.to_lowercase(),
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_that_do_not_say_which_they_are_are_counted() {
        let list = r#"[{"type": "qemu", "vmid": "101", "node": "pve1", "status": "running"},
            {"type": "lxc", "vmid": 100, "node": "pve1"}, {"type": "lxc", "vmid": -1, "node": "pve1"},
            {"type": "qemu", "vmid": 99999999999, "node": "pve1"}, {"type": "qemu", "vmid": 102},
            {"type": "node", "node": "pve1"}, {"type": "storage"}, {}]"#;
        let (list, _) =
            pve_runtime::decode::<pve_runtime::List<_>>("list", list.as_bytes()).expect("a list");
        let (guests, nameless) = resources(list.into_vec());
        let vmids: Vec<_> = guests.iter().map(|guest| guest.vmid).collect();
        assert_eq!((vmids.as_slice(), nameless), ([100, 101].as_slice(), 3));
        assert_eq!(guests[0].state, None);
    }

    #[test]
    fn colours_are_taken_from_the_tag_style() {
        let read = |body: &str| {
            let (data, _) = pve_runtime::decode::<types::GetClusterOptionsData>(
                "get_cluster_options",
                body.as_bytes(),
            )
            .expect("an answer");
            tag_colors(data)
                .into_iter()
                .map(|(tag, color)| format!("{tag}={color}"))
                .collect::<Vec<_>>()
        };
        let text = r#"{"tag-style": "color-map=web:FF0000:ffffff;db:00ff00;bad:xyz,shape=full"}"#;
        assert_eq!(read(text), ["db=00ff00", "web=ff0000"]);
        assert_eq!(
            read(r#"{"tag-style": {"color-map": "web:ff0000"}}"#),
            ["web=ff0000"]
        );
        assert!(read("{}").is_empty());
    }
}
