//! Backups: a shared storage is asked once, by any node that has it; others are
//! asked on each node.

use std::collections::BTreeSet;

use futures::StreamExt;
use pve_inventory::types;
use pve_runtime::PveInt;

use super::{
    Asking,
    convert::{flag, vmid},
    storages::OnNode,
};
use crate::{
    inventory::{Backup, Scope, Storage},
    observe::{cluster::UNDER_WAY, convert::text},
};

/// The kind of content that is asked for.
const BACKUP: &str = "backup";

/// Reads the backups on all storages, and says whether these are all.
pub(super) async fn observe(
    asking: &Asking<'_>,
    storages: &[Storage],
    views: &[OnNode],
    scopes: &mut Vec<Scope>,
) -> (Vec<Backup>, bool) {
    let (places, mut whole) = places(asking, storages, views, scopes);
    let calls: Vec<_> = places
        .into_iter()
        .map(|(node, storage, shared)| async move {
            let api = asking.api;
            let answer = api
                .get_nodes_node_storage_storage_content(node, storage, Some(BACKUP), None)
                .await;
            (node, storage, shared, answer)
        })
        .collect();
    let answers: Vec<_> = futures::stream::iter(calls)
        .buffer_unordered(UNDER_WAY)
        .collect()
        .await;
    let mut found = Vec::new();
    for (node, storage, shared, answer) in answers {
        let of = format!("storage/{node}/{storage}");
        let hidden = hidden(asking, storage);
        match asking.list(&of, "backups", hidden, answer, scopes) {
            Some((list, all)) => {
                whole &= all;
                found.extend(backups(list, storage, (!shared).then_some(node)));
            }
            None => whole = false,
        }
    }
    found.sort();
    found.dedup_by(|a, b| (a.vmid, &a.volid, &a.node) == (b.vmid, &b.volid, &b.node));
    (found, whole)
}

/// The storages to ask, each with the node that is asked and whether it is
/// shared; and whether nothing is left out that may hold backups.
fn places<'a>(
    asking: &Asking<'_>,
    storages: &[Storage],
    views: &'a [OnNode],
    scopes: &mut Vec<Scope>,
) -> (Vec<(&'a str, &'a str, bool)>, bool) {
    let (mut places, mut whole) = (Vec::new(), true);
    let (mut asked, mut idle) = (BTreeSet::new(), BTreeSet::new());
    for view in views {
        let Some(storage) = storages.iter().find(|one| one.name == view.storage) else {
            continue;
        };
        let holds = |content: &[String]| content.iter().any(|word| word == BACKUP);
        if !holds(&view.content) && !holds(&storage.content) {
            continue;
        }
        if !view.usable {
            idle.insert((view.storage.as_str(), view.node.as_str(), storage.shared));
        } else if !storage.shared || asked.insert(view.storage.as_str()) {
            places.push((view.node.as_str(), view.storage.as_str(), storage.shared));
        }
    }
    // A storage that is switched off or out of reach may hold backups all the same.
    for (storage, node, shared) in idle {
        if shared && asked.contains(storage) {
            continue;
        }
        whole = false;
        let of = asking.scope(&format!("storage/{node}/{storage}"));
        let why = "the storage is disabled or not active; its backups stay as they are known";
        scopes.push(Scope::partial(of, "backups", why));
    }
    (places, whole)
}

/// Why backups may be left out of a storage's list, if they may. Proxmox VE shows
/// a backup to who may allocate on the storage, or make backups of that guest
/// there (`PVE::Storage::check_volume_access`).
fn hidden(asking: &Asking<'_>, storage: &str) -> Option<String> {
    let path = format!("/storage/{storage}");
    asking.lacks(&path, "Datastore.Allocate")?;
    asking
        .lacks(&path, "Datastore.AllocateSpace")
        .or_else(|| asking.hidden("/vms", "VM.Backup"))
}

/// `GET /nodes/{node}/storage/{storage}/content`: backups of guests, sorted. What
/// belongs to no guest (a host's backup) is left out.
pub fn backups(
    list: Vec<types::GetNodesNodeStorageStorageContentItem>,
    storage: &str,
    node: Option<&str>,
) -> Vec<Backup> {
    let backup = |item: types::GetNodesNodeStorageStorageContentItem| {
        let types::GetNodesNodeStorageStorageContentItem {
            volid,
            vmid: guest,
            ctime,
            size,
            format,
            notes,
            protected,
            encrypted,
            verification,
            ..
        } = item;
        let volid = text(volid.as_ref())?;
        let verified = verification.and_then(|verification| {
            let types::GetNodesNodeStorageStorageContentItemVerification { state, .. } =
                verification;
            text(state.as_ref())
        });
        // The fingerprint of the key, or just 1 where the key is not known.
        let encrypted = text(encrypted.as_ref()).is_some_and(|key| key != "0");
        let notes = text(notes.as_ref());
        let first = notes.as_deref().and_then(|notes| notes.lines().next());
        Some(Backup {
            vmid: vmid(guest.as_ref()).or_else(|| vmid_of(&volid))?,
            storage: storage.to_owned(),
            node: node.map(str::to_owned),
            time: ctime.as_ref().and_then(PveInt::get),
            size: size.as_ref().and_then(PveInt::get),
            format: text(format.as_ref()),
            verified,
            protected: flag(protected.as_ref(), false),
            encrypted,
            notes: first.map(|line| line.trim().to_owned()),
            volid,
        })
    };
    let mut backups: Vec<_> = list.into_iter().filter_map(backup).collect();
    backups.sort();
    backups
}

/// The guest in the name of a backup: `nas:backup/vzdump-qemu-100-2025_…`,
/// `vault:backup/vm/100/2025-…`.
pub fn vmid_of(volid: &str) -> Option<u32> {
    let (_, name) = volid.split_once(':')?;
    let name = name.strip_prefix("backup/").unwrap_or(name);
    if let Some(rest) = name
        .rsplit('/')
        .next()
        .and_then(|file| file.strip_prefix("vzdump-"))
    {
        return rest.split('-').nth(1)?.parse().ok();
    }
    // Namespaces stand before: `ns/lab/vm/100/…`.
    let mut parts = name.split('/').rev().skip(1);
    let (vmid, kind) = (parts.next()?, parts.next()?);
    matches!(kind, "vm" | "ct").then(|| vmid.parse().ok())?
}

#[cfg(test)]
mod tests {
    use pve_runtime::List;

    use super::*;

    #[test]
    fn guests_are_found_in_names() {
        let found = |name: &str| vmid_of(name);
        assert_eq!(
            found("nas:backup/vzdump-qemu-100-2025_11_20-21_00_00.vma.zst"),
            Some(100)
        );
        assert_eq!(
            found("nas:backup/sub/vzdump-lxc-7-2025_11_20-21_00_00.tar.zst"),
            Some(7)
        );
        assert_eq!(found("vault:backup/vm/931/2023-12-14T04:34:34Z"), Some(931));
        assert_eq!(
            found("vault:backup/ns/lab/ct/9/2023-12-14T04:34:34Z"),
            Some(9)
        );
        assert_eq!(found("vault:backup/host/pve1/2023-12-14T04:34:34Z"), None);
        assert_eq!(found("nas:backup/vzdump-custom.tar"), None);
        assert_eq!(found("nas"), None);
    }

    #[test]
    fn backups_come_in_many_forms() {
        let body = r#"[
            {"volid": "v:backup/vm/9/2025-01-01T00:00:00Z", "vmid": "9", "ctime": "1735689600", "size": 5,
             "format": "pbs-vm", "verification": {"state": "ok", "upid": "UPID:x"}, "encrypted": "1",
             "protected": 1, "notes": "first\nsecond", "content": "backup"},
            {"volid": "v:backup/vzdump-lxc-8-2025_01_01-00_00_00.tar.zst", "ctime": 1735689600},
            {"volid": "v:backup/host/pve1/2025-01-01T00:00:00Z", "ctime": 1735689600}]"#;
        let (list, _) = pve_runtime::decode::<List<_>>("content", body.as_bytes()).expect("a list");
        let found = backups(list.into_vec(), "v", Some("pve1"));
        let [plain, rich] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(
            (plain.vmid, plain.size, plain.protected, plain.encrypted),
            (8, None, false, false)
        );
        assert_eq!(plain.node.as_deref(), Some("pve1"));
        assert_eq!(
            (rich.vmid, rich.time, rich.size),
            (9, Some(1_735_689_600), Some(5))
        );
        assert_eq!((rich.protected, rich.encrypted), (true, true));
        assert_eq!(
            (rich.verified.as_deref(), rich.notes.as_deref()),
            (Some("ok"), Some("first"))
        );
    }
}
