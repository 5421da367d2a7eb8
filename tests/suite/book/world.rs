//! The small world of the book: two nodes, four guests, a template. All of it
//! is written out, so that a plan of it can be read and reviewed.

use std::collections::BTreeMap;

use pve_sim::pve::world::{Agent, Disk, Guest, Kind, Nic, Node, Power, World};
use serde_json::{Map, Value, json};

const GIB: u64 = 1 << 30;
const CREATED: i64 = 1_700_000_000;

/// Makes a world small and known. What is not named here stays as the seed made it.
pub fn small(world: &mut World) {
    world.cluster = Some("book".to_owned());
    for (number, node) in (1u32..).zip(world.nodes.values_mut()) {
        node.ip = format!("10.10.0.1{number}");
        node.cpu_model = "AMD EPYC 7302P 16-Core Processor".to_owned();
        (node.sockets, node.cores, node.memory) = (1, 16, 128 * GIB);
        node.network = network(number);
    }
    world.guests = [web(), dns(), build(), database(), template()]
        .map(|guest| (guest.vmid, guest))
        .into();
    world.volumes.clear();
    world.tasks.clear();
    world.replication.clear();
    world.backup_jobs.clear();
    world.ha_resources.clear();
    world.ha_groups.clear();
    world.ha_rules.clear();
    world.zones.clear();
    world.vnets.clear();
    world.subnets.clear();
    world.controllers.clear();
}

/// A third node joins, without guests.
pub fn third_node(world: &mut World) {
    let mut third = world.nodes["pve2"].clone();
    (third.id, third.ip) = (3, "10.10.0.13".to_owned());
    for interface in &mut third.network {
        if interface["iface"] == "vmbr0" {
            interface.insert("address".to_owned(), "10.10.0.13".into());
            interface.insert("cidr".to_owned(), "10.10.0.13/24".into());
        }
    }
    world.nodes.insert("pve3".to_owned(), third);
}

/// `eno1` and `eno2`; a bridge on the first has the node's address.
fn network(number: u32) -> Vec<Map<String, Value>> {
    vec![
        port("eno1", 3),
        port("eno2", 4),
        object(json!({
            "active": 1, "address": format!("10.10.0.1{number}"), "autostart": 1,
            "bridge_fd": "0", "bridge_ports": "eno1", "bridge_stp": "off",
            "bridge_vids": "2-4094", "bridge_vlan_aware": 1,
            "cidr": format!("10.10.0.1{number}/24"), "comments": "guests and management\n",
            "families": ["inet"], "gateway": "10.10.0.1", "iface": "vmbr0",
            "method": "static", "method6": "manual", "netmask": "24", "priority": 5,
            "type": "bridge",
        })),
    ]
}

fn port(name: &str, priority: u32) -> Map<String, Value> {
    object(json!({
        "active": 1, "exists": 1, "families": ["inet"], "iface": name, "method": "manual",
        "method6": "manual", "priority": priority, "type": "eth",
    }))
}

/// Both ports of a node become a bond under the bridge, and a VLAN for storage is put on it.
pub fn bond(node: &mut Node) {
    for interface in &mut node.network {
        if interface["iface"] == "vmbr0" {
            interface.insert("bridge_ports".to_owned(), "bond0".into());
        }
    }
    node.network.push(object(json!({
        "active": 1, "autostart": 1, "bond_miimon": "100", "bond_mode": "802.3ad",
        "families": ["inet"], "iface": "bond0", "method": "manual", "method6": "manual",
        "priority": 6, "slaves": "eno1 eno2", "type": "bond",
    })));
    node.network.push(object(json!({
        "active": 1, "address": "10.10.50.11", "autostart": 1, "cidr": "10.10.50.11/24",
        "comments": "storage\nsecond line\n", "families": ["inet"], "iface": "bond0.50",
        "method": "static", "method6": "manual", "mtu": "9000", "netmask": "24", "priority": 7,
        "type": "vlan", "vlan-id": "50", "vlan-raw-device": "bond0",
    })));
}

/// Takes an interface out of a node's configuration.
pub fn unplug(node: &mut Node, name: &str) {
    node.network.retain(|interface| interface["iface"] != name);
}

pub fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other} is no object"),
    }
}

fn guest(kind: Kind, vmid: u32, name: &str, node: &str) -> Guest {
    Guest {
        vmid,
        kind,
        name: Some(name.to_owned()),
        node: node.to_owned(),
        power: Power::Running,
        template: false,
        pool: None,
        tags: Default::default(),
        notes: None,
        cores: Some(2),
        sockets: 1,
        memory: 2048,
        ostype: if kind == Kind::Qemu { "l26" } else { "debian" }.to_owned(),
        onboot: true,
        uuid: format!("1f2e3d4c-0000-4000-8000-{vmid:012}"),
        ctime: CREATED + i64::from(vmid),
        disks: BTreeMap::new(),
        nics: BTreeMap::new(),
        options: Map::new(),
        snapshots: Vec::new(),
        agent: Agent::Off,
        inner: Vec::new(),
        uptime: 86_400,
    }
}

pub fn disk(vmid: u32, number: u32, gib: u64) -> Disk {
    Disk {
        volume: format!("local-lvm:vm-{vmid}-disk-{number}"),
        size: Some(gib * GIB),
        options: Vec::new(),
    }
}

pub fn nic(kind: Kind, index: u8, vmid: u32, tag: Option<u16>, addresses: &[&str]) -> Nic {
    let mac = format!("BC:24:11:00:{:02X}:{index:02X}", vmid & 0xff);
    let mut nic = Nic::new(kind, index, mac);
    nic.tag = tag;
    nic.addresses = addresses
        .iter()
        .map(|address| (*address).to_owned())
        .collect();
    nic
}

fn agent(hostname: &str) -> Agent {
    Agent::Answers {
        osinfo: object(json!({
            "id": "debian", "kernel-release": "6.1.0-26-amd64", "kernel-version": "#1 SMP",
            "machine": "x86_64", "name": "Debian GNU/Linux",
            "pretty-name": "Debian GNU/Linux 12 (bookworm)", "version": "12 (bookworm)",
            "version-id": "12",
        })),
        hostname: hostname.to_owned(),
    }
}

/// Two disks, two interfaces, an agent, addresses of both families, Docker inside.
fn web() -> Guest {
    let mut trunk = nic(Kind::Qemu, 1, 100, None, &[]);
    trunk.model = "e1000".to_owned();
    trunk.trunks = Some("20;30".to_owned());
    trunk.firewall = true;
    Guest {
        pool: Some("prod".to_owned()),
        tags: ["prod".to_owned(), "web".to_owned()].into(),
        notes: Some("# Web front\n\nAsk Ada.\n".to_owned()),
        memory: 4096,
        disks: [
            ("scsi0".to_owned(), disk(100, 0, 32)),
            ("scsi1".to_owned(), disk(100, 1, 100)),
        ]
        .into(),
        nics: [
            (
                0,
                nic(
                    Kind::Qemu,
                    0,
                    100,
                    Some(10),
                    &["10.10.10.100/24", "2001:db8:10::100/64"],
                ),
            ),
            (1, trunk),
        ]
        .into(),
        agent: agent("web-1"),
        inner: vec![(
            "docker0".to_owned(),
            "02:42:00:00:00:01".to_owned(),
            vec!["172.17.0.1/16".to_owned()],
        )],
        ..guest(Kind::Qemu, 100, "web-1", "pve1")
    }
}

/// A container with a static address.
fn dns() -> Guest {
    let mut nic = nic(Kind::Lxc, 0, 101, Some(20), &["10.10.20.101/24"]);
    nic.ip = Some("10.10.20.101/24".to_owned());
    nic.gw = Some("10.10.20.1".to_owned());
    Guest {
        tags: ["prod".to_owned()].into(),
        cores: Some(1),
        memory: 512,
        disks: [("rootfs".to_owned(), disk(101, 0, 8))].into(),
        nics: [(0, nic)].into(),
        ..guest(Kind::Lxc, 101, "dns-1", "pve1")
    }
}

/// Stopped, without an agent.
fn build() -> Guest {
    Guest {
        power: Power::Stopped,
        onboot: false,
        uptime: 0,
        disks: [("virtio0".to_owned(), disk(102, 0, 64))].into(),
        nics: [(0, nic(Kind::Qemu, 0, 102, None, &[]))].into(),
        ..guest(Kind::Qemu, 102, "build", "pve2")
    }
}

/// Two addresses of one family, of which the second can wander.
fn database() -> Guest {
    let addresses = ["10.10.10.103/24", "10.10.10.200/24"];
    Guest {
        cores: Some(4),
        memory: 8192,
        disks: [("scsi0".to_owned(), disk(103, 0, 200))].into(),
        nics: [(0, nic(Kind::Qemu, 0, 103, Some(10), &addresses))].into(),
        agent: agent("db-1"),
        ..guest(Kind::Qemu, 103, "db-1", "pve2")
    }
}

fn template() -> Guest {
    Guest {
        power: Power::Stopped,
        template: true,
        uptime: 0,
        disks: [("scsi0".to_owned(), disk(900, 0, 4))].into(),
        ..guest(Kind::Qemu, 900, "debian-template", "pve1")
    }
}

/// Eight more containers, `extra-1` …, without addresses.
pub fn crowd(world: &mut World) {
    for vmid in 201..209 {
        let guest = Guest {
            disks: [("rootfs".to_owned(), disk(vmid, 0, 4))].into(),
            nics: BTreeMap::new(),
            ..guest(Kind::Lxc, vmid, &format!("extra-{}", vmid - 200), "pve2")
        };
        world.guests.insert(vmid, guest);
    }
}
