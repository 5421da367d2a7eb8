//! A world of equal guests, for measurements: nothing in it is left to chance
//! but the UUIDs.
//!
//! Invariant: vmids, names, MAC addresses and IP addresses are unique, also
//! between worlds whose seeds differ modulo 12.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::super::Version;
use super::datacenter::object;
use super::generate::NOW;
use super::model::{Agent, Disk, Guest, Kind, Nic, Power, World};
use crate::rng::Rng;

const GIB: u64 = 1 << 30;

/// So many numbers of addresses has every world for itself.
const LANE: u64 = 200_000;

impl World {
    /// `guests` running virtual machines, each with two disks, two network
    /// interfaces with a VLAN, and an address on each of them that the agent
    /// tells. No backups, no tasks, no snapshots.
    #[must_use]
    pub fn uniform(seed: u64, version: Version, cluster: &str, nodes: u32, guests: u32) -> Self {
        let mut world = Self::generate(seed, version, cluster, nodes, 0);
        let nodes: Vec<String> = world.nodes.keys().cloned().collect();
        world.guests = (0..guests)
            .zip(nodes.iter().cycle())
            .map(|(ordinal, node)| {
                let guest = guest(seed, ordinal, node);
                (guest.vmid, guest)
            })
            .collect();
        world
    }
}

fn guest(seed: u64, ordinal: u32, node: &str) -> Guest {
    let vmid = 100 + ordinal;
    let name = format!("vm-{:05}", ordinal + 1);
    let disk = |number: u64, gib: u64| Disk {
        volume: format!("local-lvm:vm-{vmid}-disk-{number}"),
        size: Some(gib * GIB),
        options: Vec::new(),
    };
    let nics = [(0_u8, 10_u16), (1, 20)].map(|(index, tag)| {
        let number = seed % 12 * LANE + u64::from(ordinal) * 2 + u64::from(index);
        let mac = format!(
            "BC:24:11:{:02X}:{:02X}:{:02X}",
            number >> 16 & 0xff,
            number >> 8 & 0xff,
            number & 0xff
        );
        let mut nic = Nic::new(Kind::Qemu, index, mac);
        nic.tag = Some(tag);
        nic.addresses.push(format!(
            "10.{}.{}.{}/16",
            128 + number / 62_500,
            number / 250 % 250,
            1 + number % 250
        ));
        (index, nic)
    });
    let osinfo = object(json!({
        "id": "debian",
        "kernel-release": "6.1.0-26-amd64",
        "machine": "x86_64",
        "name": "Debian GNU/Linux",
        "pretty-name": "Debian GNU/Linux 12 (bookworm)",
        "version": "12 (bookworm)",
        "version-id": "12",
    }));
    Guest {
        vmid,
        kind: Kind::Qemu,
        name: Some(name.clone()),
        node: node.to_owned(),
        power: Power::Running,
        template: false,
        pool: Some("prod".to_owned()),
        tags: BTreeSet::from(["prod".to_owned()]),
        notes: None,
        cores: Some(2),
        sockets: 1,
        memory: 2048,
        ostype: "l26".to_owned(),
        onboot: true,
        uuid: Rng::new(seed, &format!("uniform {vmid}")).uuid(),
        ctime: NOW - 86_400,
        disks: BTreeMap::from([
            ("scsi0".to_owned(), disk(0, 32)),
            ("scsi1".to_owned(), disk(1, 64)),
        ]),
        nics: nics.into(),
        options: Map::new(),
        snapshots: Vec::new(),
        agent: Agent::Answers {
            osinfo,
            hostname: name,
        },
        inner: Vec::new(),
        uptime: 3600,
    }
}
