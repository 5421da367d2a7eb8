//! Nodes from a seed, with their network configuration.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::Version;
use super::model::Node;
use crate::rng::Rng;

const GIB: u64 = 1 << 30;

/// `count` nodes called `pve1`, `pve2` …
pub(super) fn generate(seed: u64, version: Version, count: u32) -> BTreeMap<String, Node> {
    (1..=count)
        .map(|id| (format!("pve{id}"), node(seed, version, id)))
        .collect()
}

fn node(seed: u64, version: Version, id: u32) -> Node {
    let mut rng = Rng::new(seed, &format!("node {id}"));
    // A third octet beyond the guests' keeps the nodes' addresses apart.
    let ip = format!("10.{}.255.{}", seed % 12 * 20, 10 + id);
    let fingerprint: Vec<String> = (0..32)
        .map(|_| format!("{:02X}", rng.next() & 0xff))
        .collect();
    Node {
        id,
        online: true,
        cpu_model: rng
            .pick(&[
                "AMD EPYC 7302P 16-Core Processor",
                "Intel(R) Xeon(R) Silver 4314 CPU @ 2.40GHz",
                "Intel(R) Core(TM) i5-8500T CPU @ 2.10GHz",
            ])
            .to_owned(),
        sockets: 1 + u32::try_from(rng.below(2)).unwrap_or(0),
        cores: 8 << rng.below(3),
        memory: (64 << rng.below(3)) * GIB,
        rootfs: 94 * GIB,
        uptime: 86_400 + rng.below(20_000_000),
        ssl_fingerprint: fingerprint.join(":"),
        network: network(&mut rng, version, seed, id, &ip),
        ip,
    }
}

fn network(
    rng: &mut Rng,
    version: Version,
    seed: u64,
    id: u32,
    ip: &str,
) -> Vec<Map<String, Value>> {
    let net = seed % 12 * 20;
    let mut interfaces = vec![
        eth("eno1", 3, version),
        eth("eno2", 4, version),
        json!({
            "active": 1,
            "autostart": 1,
            "bond_miimon": "100",
            "bond_mode": "802.3ad",
            "bond_xmit_hash_policy": "layer3+4",
            "families": ["inet"],
            "iface": "bond0",
            "method": "manual",
            "method6": "manual",
            "priority": 5,
            "slaves": "eno1 eno2",
            "type": "bond",
        }),
        json!({
            "active": 1,
            "address": ip,
            "address6": format!("2001:db8:{net:x}:ff::{id:x}"),
            "autostart": 1,
            "bridge_fd": "0",
            "bridge_ports": "bond0",
            "bridge_stp": "off",
            "bridge_vids": "2-4094",
            "bridge_vlan_aware": 1,
            "cidr": format!("{ip}/16"),
            "cidr6": format!("2001:db8:{net:x}:ff::{id:x}/64"),
            "comments": "guests and management\n",
            "families": ["inet", "inet6"],
            "gateway": format!("10.{net}.0.1"),
            "iface": "vmbr0",
            "method": "static",
            "method6": "static",
            "netmask": "16",
            "netmask6": "64",
            "priority": 6,
            "type": "bridge",
        }),
        json!({
            "active": 1,
            "address": format!("10.{}.255.{}", net + 9, 10 + id),
            "autostart": 1,
            "cidr": format!("10.{}.255.{}/24", net + 9, 10 + id),
            "comments": "storage\nsecond line\n",
            "exists": Value::Null,
            "families": ["inet"],
            "iface": "bond0.50",
            "method": "static",
            "method6": "manual",
            "mtu": "9000",
            "netmask": "24",
            "priority": 7,
            "type": "vlan",
            "vlan-id": "50",
            "vlan-raw-device": "bond0",
        }),
    ];
    if rng.chance(50) {
        interfaces.push(json!({
            "active": 1,
            "autostart": 1,
            "bridge_fd": "0",
            "bridge_ports": "",
            "bridge_stp": "off",
            "comments": "isolated\n",
            "families": ["inet"],
            "iface": "vmbr1",
            "method": "manual",
            "method6": "manual",
            "priority": 8,
            "type": "bridge",
        }));
    }
    if rng.chance(40) {
        // Configured, but not up and not on boot: both keys are absent then.
        interfaces.push(json!({
            "exists": 1,
            "families": ["inet"],
            "iface": "enp3s0",
            "method": "manual",
            "method6": "manual",
            "priority": 9,
            "type": "eth",
        }));
    }
    interfaces
        .into_iter()
        .filter_map(|interface| match interface {
            Value::Object(mut members) => {
                members.retain(|_, value| !value.is_null());
                Some(members)
            }
            _ => None,
        })
        .collect()
}

fn eth(name: &str, priority: u32, version: Version) -> Value {
    let mut interface = json!({
        "active": 1,
        "exists": 1,
        "families": ["inet"],
        "iface": name,
        "method": "manual",
        "method6": "manual",
        "priority": priority,
        "type": "eth",
    });
    if version >= Version::of(9, 0) {
        interface["altnames"] =
            json!([format!("enp{priority}s0f0"), format!("enx{priority:012x}")]);
    }
    interface
}
