//! Storages, and through them the backups.
//!
//! The configuration is asked once; what a node has of it, node by node.

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;
use pve_inventory::types;
use pve_runtime::PveStr;

use super::{
    Asking, backups,
    convert::{flag, words},
};
use crate::{
    inventory::{Backup, Scope, Seen, Storage},
    observe::{cluster::UNDER_WAY, convert::text},
};

/// Types whose content is the same on all nodes by nature.
const SHARED: &[&str] = &[
    "cephfs",
    "cifs",
    "drbd",
    "esxi",
    "glusterfs",
    "iscsi",
    "iscsidirect",
    "nfs",
    "pbs",
    "rbd",
    "zfs",
];

/// Whoever lacks this does not see the storage at all.
const AUDIT: &str = "Datastore.Audit";

/// A storage, as one node has it.
pub(super) struct OnNode {
    pub(super) node: String,
    pub(super) storage: String,
    pub(super) content: Vec<String>,
    pub(super) shared: bool,
    pub(super) usable: bool,
}

type Found = (Option<Seen<Storage>>, Option<Seen<Backup>>);

/// Storages and backups, whichever of the two stages is on.
pub(super) async fn observe(
    asking: &Asking<'_>,
    storage: bool,
    backup: bool,
) -> (Found, Vec<Scope>) {
    let mut scopes = Vec::new();
    if !storage && !backup {
        return ((None, None), scopes);
    }
    let hidden = asking.hidden("/storage", AUDIT);
    let answer = asking.api.get_storage(None).await;
    let list = asking.list("storage", "storages", hidden, answer, &mut scopes);
    let Some((list, whole)) = list else {
        return ((None, None), scopes);
    };
    let mut configured = storages(list);
    let (views, all_nodes) = views(asking, &mut scopes).await;
    let shared: BTreeSet<&str> = views
        .iter()
        .filter(|view| view.shared)
        .map(|view| view.storage.as_str())
        .collect();
    for one in &mut configured {
        one.shared |= shared.contains(one.name.as_str());
    }
    let found = if backup {
        let (items, read_all) = backups::observe(asking, &configured, &views, &mut scopes).await;
        let whole = whole && all_nodes && read_all;
        Some(Seen { items, whole })
    } else {
        None
    };
    let configured = storage.then_some(Seen {
        items: configured,
        whole,
    });
    ((configured, found), scopes)
}

/// What the nodes say of their storages, and whether all nodes did.
async fn views(asking: &Asking<'_>, scopes: &mut Vec<Scope>) -> (Vec<OnNode>, bool) {
    let nodes = asking.nodes();
    let mut whole = nodes.len() == asking.cluster.nodes.len();
    let calls: Vec<_> = nodes
        .into_iter()
        .map(|node| async move {
            let api = asking.api;
            let answer = api
                .get_nodes_node_storage(node, None, None, None, None, None)
                .await;
            (node, answer)
        })
        .collect();
    let answers: BTreeMap<_, _> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let mut views = Vec::new();
    for (node, answer) in answers {
        let of = format!("storage/{node}");
        match asking.list(&of, "storages of the node", None, answer, scopes) {
            Some((list, all)) => {
                whole &= all;
                views.extend(list.into_iter().filter_map(|item| on_node(node, item)));
            }
            None => whole = false,
        }
    }
    (views, whole)
}

fn on_node(node: &str, item: types::GetNodesNodeStorageItem) -> Option<OnNode> {
    let types::GetNodesNodeStorageItem {
        storage,
        content,
        shared,
        enabled,
        active,
        ..
    } = item;
    Some(OnNode {
        node: node.to_owned(),
        storage: text(storage.as_ref())?,
        content: words(content.as_ref()),
        shared: flag(shared.as_ref(), false),
        usable: flag(enabled.as_ref(), true) && flag(active.as_ref(), true),
    })
}

/// `GET /storage`, by name.
pub fn storages(list: Vec<types::GetStorageItem>) -> Vec<Storage> {
    let storage = |item: types::GetStorageItem| {
        let types::GetStorageItem {
            storage,
            type_,
            content,
            shared,
            disable,
            nodes,
            path,
            pool,
            vgname,
            thinpool,
            server,
            export,
            share,
            datastore,
            namespace,
            subdir,
            // contract: accept field-gone volume since 9.0: GlusterFS went with it
            volume,
            portal,
            target,
            monhost,
            fs_name,
            mountpoint,
            ..
        } = item;
        let kind = type_.map(|kind| kind.to_string()).unwrap_or_default();
        let place: [(&'static str, Option<PveStr>); 16] = [
            ("path", path),
            ("pool", pool),
            ("vgname", vgname),
            ("thinpool", thinpool),
            ("server", server),
            ("export", export),
            ("share", share),
            ("datastore", datastore),
            ("namespace", namespace),
            ("subdir", subdir),
            ("volume", volume),
            ("portal", portal),
            ("target", target),
            ("monhost", monhost),
            ("fs-name", fs_name),
            ("mountpoint", mountpoint),
        ];
        let place = place
            .into_iter()
            .filter_map(|(name, value)| Some((name, text(value.as_ref())?)));
        Some(Storage {
            name: text(storage.as_ref())?,
            shared: flag(shared.as_ref(), false) || SHARED.contains(&kind.as_str()),
            kind,
            content: words(content.as_ref()),
            enabled: !flag(disable.as_ref(), false),
            nodes: words(nodes.as_ref()),
            place: place.collect(),
        })
    };
    let mut storages: Vec<_> = list.into_iter().filter_map(storage).collect();
    storages.sort();
    storages
}
