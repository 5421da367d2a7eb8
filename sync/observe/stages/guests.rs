//! Snapshots, asked guest by guest.

use std::collections::BTreeMap;

use futures::StreamExt;
use pve_inventory::types;
use pve_runtime::{PveInt, PveStr};

use super::{Asking, convert::flag};
use crate::{
    inventory::{Guest, GuestKind, Scope, Snapshot},
    observe::{cluster::UNDER_WAY, convert::text},
};

/// How Proxmox VE calls the state that follows the last snapshot.
const CURRENT: &str = "current";

/// The snapshots of all guests whose configuration was read.
pub(super) async fn snapshots(
    asking: &Asking<'_>,
    on: bool,
) -> (BTreeMap<u32, Vec<Snapshot>>, Vec<Scope>) {
    let asked = asking.cluster.guests.iter();
    let asked = asked.filter(|guest| on && guest.config.is_some());
    let calls: Vec<_> = asked
        .map(|guest| async move { (guest.vmid, read(asking, guest).await) })
        .collect();
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let (mut seen, mut scopes) = (BTreeMap::new(), Vec::new());
    for (vmid, answer) in answers {
        let of = format!("snapshots/{vmid}");
        match answer {
            Ok(Some(list)) => {
                seen.insert(vmid, list);
            }
            Ok(None) => {
                let why = "some entries could not be read";
                scopes.push(Scope::partial(asking.scope(&of), "snapshots", why));
            }
            Err(error) => scopes.push(asking.failure(&of, "snapshots", &error)),
        }
    }
    (seen, scopes)
}

/// A guest's snapshots; none where some of them could not be read.
async fn read(
    asking: &Asking<'_>,
    guest: &Guest,
) -> Result<Option<Vec<Snapshot>>, pve_runtime::Error> {
    let (api, vmid) = (asking.api, i64::from(guest.vmid));
    Ok(match guest.kind {
        GuestKind::Qemu => {
            let list = api
                .get_nodes_node_qemu_vmid_snapshot(&guest.node, vmid)
                .await?;
            let whole = list.unreadable().is_empty();
            whole.then(|| qemu_snapshots(list.into_vec()))
        }
        GuestKind::Lxc => {
            let list = api
                .get_nodes_node_lxc_vmid_snapshot(&guest.node, vmid)
                .await?;
            let whole = list.unreadable().is_empty();
            whole.then(|| lxc_snapshots(list.into_vec()))
        }
    })
}

fn snapshot(
    name: Option<&PveStr>,
    time: Option<&PveInt>,
    parent: Option<&PveStr>,
    memory: bool,
) -> Option<Snapshot> {
    let name = text(name).filter(|name| name != CURRENT)?;
    Some(Snapshot {
        name,
        time: time.and_then(PveInt::get),
        parent: text(parent),
        memory,
    })
}

/// `GET /nodes/{node}/qemu/{vmid}/snapshot`, by name.
pub fn qemu_snapshots(list: Vec<types::GetNodesNodeQemuVmidSnapshotItem>) -> Vec<Snapshot> {
    let item = |item: types::GetNodesNodeQemuVmidSnapshotItem| {
        let types::GetNodesNodeQemuVmidSnapshotItem {
            name,
            snaptime,
            parent,
            vmstate,
            ..
        } = item;
        let memory = flag(vmstate.as_ref(), false);
        snapshot(name.as_ref(), snaptime.as_ref(), parent.as_ref(), memory)
    };
    let mut snapshots: Vec<_> = list.into_iter().filter_map(item).collect();
    snapshots.sort();
    snapshots
}

/// `GET /nodes/{node}/lxc/{vmid}/snapshot`, by name.
pub fn lxc_snapshots(list: Vec<types::GetNodesNodeLxcVmidSnapshotItem>) -> Vec<Snapshot> {
    let item = |item: types::GetNodesNodeLxcVmidSnapshotItem| {
        let types::GetNodesNodeLxcVmidSnapshotItem {
            name,
            snaptime,
            parent,
            ..
        } = item;
        snapshot(name.as_ref(), snaptime.as_ref(), parent.as_ref(), false)
    };
    let mut snapshots: Vec<_> = list.into_iter().filter_map(item).collect();
    snapshots.sort();
    snapshots
}
