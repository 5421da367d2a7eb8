//! Figures of use: they look alive, and stand still.

use crate::pve::world::{Guest, Kind, Node, Power};
use crate::rng::Rng;

/// What a guest uses, in bytes where nothing else is said.
#[derive(Debug, Default)]
pub(super) struct GuestUse {
    /// Part of its processors, 0 to 1.
    pub(super) cpu: f64,
    /// Main memory.
    pub(super) mem: u64,
    /// Root file system; containers only.
    pub(super) disk: u64,
    pub(super) netin: u64,
    pub(super) netout: u64,
    pub(super) diskread: u64,
    pub(super) diskwrite: u64,
}

/// What a guest uses; nothing unless it runs.
pub(super) fn of_guest(guest: &Guest) -> GuestUse {
    if guest.power == Power::Stopped {
        return GuestUse::default();
    }
    let mut rng = Rng::new(u64::from(guest.vmid), "use");
    GuestUse {
        cpu: share(&mut rng, 30),
        mem: max_memory(guest) / 100 * (20 + rng.below(70)),
        disk: if guest.kind == Kind::Lxc {
            max_disk(guest) / 100 * (5 + rng.below(80))
        } else {
            0
        },
        netin: rng.below(1 << 34),
        netout: rng.below(1 << 34),
        diskread: rng.below(1 << 36),
        diskwrite: rng.below(1 << 36),
    }
}

/// The memory of a guest in bytes.
pub(super) fn max_memory(guest: &Guest) -> u64 {
    u64::from(guest.memory) << 20
}

/// What the lists call `maxdisk`: the boot disk of a virtual machine, the root
/// file system of a container, in bytes.
pub(super) fn max_disk(guest: &Guest) -> u64 {
    let key = match guest.kind {
        Kind::Lxc => "rootfs".to_owned(),
        Kind::Qemu => guest
            .options
            .get("boot")
            .and_then(|boot| boot.as_str())
            .and_then(|boot| boot.strip_prefix("order="))
            .and_then(|order| order.split(';').next())
            .unwrap_or("scsi0")
            .to_owned(),
    };
    guest
        .disks
        .get(&key)
        .and_then(|disk| disk.size)
        .unwrap_or(0)
}

/// The processors of a guest; of a container without limit, those of its node.
pub(super) fn cpus(guest: &Guest, node: Option<&Node>) -> u32 {
    match guest.cores {
        Some(cores) => cores * guest.sockets.max(1),
        None => node.map_or(1, threads),
    }
}

/// Threads of a node.
pub(super) fn threads(node: &Node) -> u32 {
    node.cores * 2
}

/// Part of a node's processors, 0 to 1.
pub(super) fn node_cpu(node: &Node) -> f64 {
    share(&mut Rng::new(u64::from(node.id), "node use"), 60)
}

/// Main memory of a node that is in use, in bytes.
pub(super) fn node_memory(node: &Node) -> u64 {
    node.memory / 100 * (30 + Rng::new(u64::from(node.id), "node memory").below(50))
}

#[allow(clippy::cast_precision_loss, reason = "a made-up figure")]
fn share(rng: &mut Rng, percent: u64) -> f64 {
    rng.below(percent * 1_000_000) as f64 / 100_000_000.0
}
