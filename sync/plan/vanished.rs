//! Guests of ours that NetBox holds and no list of Proxmox VE shows.
//!
//! Before one of them is marked or removed, Proxmox VE is asked whether its vmid
//! is taken: a list also leaves out what the token may not see.

use std::collections::{BTreeMap, BTreeSet};

use super::build::missing_since;
use crate::{
    config::Deletion,
    inventory::GuestKind,
    model::{Actual, Desired, Kind},
};

/// Their vmids by the cluster's key; none while nothing is marked or removed.
pub fn vanished(
    desired: &Desired,
    actual: &Actual,
    deletion: Deletion,
) -> BTreeMap<String, BTreeSet<u32>> {
    let mut vanished: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    if deletion == Deletion::Never {
        return vanished;
    }
    for machine in actual.of(Kind::VirtualMachine) {
        let identity = machine.pve_id().filter(|id| desired.is_ours(id));
        let Some((key, vmid)) = identity.and_then(guest) else {
            continue;
        };
        // A vmid that is seen belongs to the guest that is seen.
        let is_seen = guest_ids(key, vmid).any(|id| {
            desired.is_untouched(&id)
                || desired
                    .objects
                    .contains_key(&(Kind::VirtualMachine, id.into()))
        });
        let is_marked = deletion == Deletion::Mark && missing_since(machine).is_some();
        if !is_seen && !is_marked && identity.is_some_and(|id| desired.doubt(id).is_none()) {
            vanished.entry(key.to_owned()).or_default().insert(vmid);
        }
    }
    vanished
}

/// The identities that a guest of this vmid can have.
pub(crate) fn guest_ids(key: &str, vmid: u32) -> impl Iterator<Item = String> {
    [GuestKind::Qemu, GuestKind::Lxc]
        .into_iter()
        .map(move |kind| format!("{key}/{}/{vmid}", kind.as_str()))
}

/// The cluster's key and the vmid of a guest's identity: `prod/qemu/100`,
/// `prod/qemu/100#1f2e3d4c`.
fn guest(identity: &str) -> Option<(&str, u32)> {
    let mut parts = identity.split(['/', '#']);
    let (key, _, vmid) = (parts.next()?, parts.next()?, parts.next()?);
    Some((key, vmid.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_are_taken_apart() {
        assert_eq!(guest("prod/qemu/100"), Some(("prod", 100)));
        assert_eq!(guest("prod/lxc/100#1700000000"), Some(("prod", 100)));
        assert_eq!(guest("prod/node/pve1"), None);
        assert_eq!(guest("prod"), None);
    }
}
