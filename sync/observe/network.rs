//! The interfaces of nodes.
//!
//! Invariant: loopback is left out; each name stands once.

use std::{collections::BTreeMap, net::IpAddr};

use ipnet::IpNet;
use pve_inventory::types::{self, GetNodesNodeNetworkItemType as Type};
use pve_runtime::{PveBool, PveInt, PveStr};

use super::convert::text;
use crate::inventory::{MacAddress, NodeInterface, NodeInterfaceKind};

/// `GET /nodes/{node}/network`, by name.
pub fn node_interfaces(list: Vec<types::GetNodesNodeNetworkItem>) -> Vec<NodeInterface> {
    let mut interfaces = BTreeMap::new();
    let mut in_bridges = Vec::new();
    for item in list {
        let Some((interface, bridge)) = node_interface(item) else {
            continue;
        };
        in_bridges.extend(bridge.map(|bridge| (bridge, interface.name.clone())));
        interfaces
            .entry(interface.name.clone())
            .or_insert(interface);
    }
    // A port of Open vSwitch names its bridge; the bridge need not name the port.
    for (bridge, port) in in_bridges {
        if let Some(bridge) = interfaces.get_mut(&bridge)
            && !bridge.ports.contains(&port)
        {
            bridge.ports.push(port);
        }
    }
    interfaces.into_values().collect()
}

/// One interface, and the bridge of Open vSwitch that it is a port of.
fn node_interface(item: types::GetNodesNodeNetworkItem) -> Option<(NodeInterface, Option<String>)> {
    let types::GetNodesNodeNetworkItem {
        iface,
        type_,
        active,
        autostart,
        mtu,
        comments,
        comments6,
        cidr,
        cidr6,
        address,
        address6,
        netmask,
        netmask6,
        gateway,
        gateway6,
        bridge_ports,
        slaves,
        ovs_bonds,
        ovs_bridge,
        ovs_ports,
        ovs_tag,
        vlan_id,
        vlan_raw_device,
        ..
    } = item;
    let name = text(iface.as_ref()).filter(|name| name != "lo")?;
    let kind = match type_.as_ref().and_then(|kind| kind.known()) {
        Some(Type::Eth | Type::OvsPort) => NodeInterfaceKind::Physical,
        Some(Type::Alias) => NodeInterfaceKind::Alias,
        Some(Type::Bond | Type::OvsBond) => NodeInterfaceKind::Bond,
        Some(Type::Bridge | Type::OvsBridge) => NodeInterfaceKind::Bridge,
        Some(Type::Vlan) => NodeInterfaceKind::Vlan,
        Some(Type::OvsIntPort) => NodeInterfaceKind::Internal,
        // Also `fabric`, `vnet`, and what a later version adds.
        _ => NodeInterfaceKind::Other,
    };
    let ovs_bridge = text(ovs_bridge.as_ref());
    let (named_parent, named_vlan) = from_name(&name);
    let (parent, vlan) = match kind {
        NodeInterfaceKind::Vlan => (
            text(vlan_raw_device.as_ref()).or(named_parent),
            vlan_id.as_ref().and_then(vlan_number).or(named_vlan),
        ),
        NodeInterfaceKind::Alias => (
            name.rsplit_once(':').map(|(parent, _)| parent.to_owned()),
            None,
        ),
        NodeInterfaceKind::Internal => (ovs_bridge.clone(), ovs_tag.as_ref().and_then(vlan_number)),
        _ => (None, ovs_tag.as_ref().and_then(vlan_number)),
    };
    let addresses = [
        network(
            cidr.as_ref(),
            address.as_ref(),
            netmask.as_ref().and_then(|mask| text(Some(mask))),
        ),
        network(
            cidr6.as_ref(),
            address6.as_ref(),
            netmask6
                .as_ref()
                .and_then(PveInt::get)
                .map(|mask| mask.to_string()),
        ),
    ];
    let mut addresses: Vec<IpNet> = addresses.into_iter().flatten().collect();
    addresses.dedup();
    let ports = match kind {
        NodeInterfaceKind::Bridge => [bridge_ports.as_ref(), ovs_ports.as_ref()],
        NodeInterfaceKind::Bond => [slaves.as_ref(), ovs_bonds.as_ref()],
        _ => [None, None],
    };
    let comment = text(comments.as_ref()).or_else(|| text(comments6.as_ref()));
    let mac = match kind {
        NodeInterfaceKind::Physical => mac_in_name(&name),
        _ => None,
    };
    let interface = NodeInterface {
        kind,
        enabled: is_set(active.as_ref()) || is_set(autostart.as_ref()),
        mtu: mtu
            .as_ref()
            .and_then(PveInt::get)
            .and_then(|mtu| u32::try_from(mtu).ok())
            .filter(|mtu| *mtu > 0),
        comment: comment
            .and_then(|text| text.lines().next().map(|line| line.trim().to_owned()))
            .unwrap_or_default(),
        mac,
        addresses,
        ports: names(ports.into_iter().flatten()),
        vlan,
        parent,
        gateway: text(gateway.as_ref()).is_some() || text(gateway6.as_ref()).is_some(),
        name,
    };
    let bridge = ovs_bridge.filter(|_| kind != NodeInterfaceKind::Bridge);
    Some((interface, bridge))
}

fn is_set(flag: Option<&PveBool>) -> bool {
    flag.and_then(PveBool::get) == Some(true)
}

fn vlan_number(value: &PveInt) -> Option<u16> {
    let number = u16::try_from(value.get()?).ok()?;
    (1..=4094).contains(&number).then_some(number)
}

/// What the name of a VLAN interface says: `eno1.20` is VLAN 20 on `eno1`,
/// `vlan20` is VLAN 20 on whatever the configuration says.
fn from_name(name: &str) -> (Option<String>, Option<u16>) {
    let number = |text: &str| {
        let number = text.parse::<u16>().ok();
        number.filter(|number| (1..=4094).contains(number))
    };
    match name.rsplit_once('.') {
        Some((parent, tag)) => match number(tag) {
            Some(tag) => (Some(parent.to_owned()), Some(tag)),
            None => (None, None),
        },
        None => (None, name.strip_prefix("vlan").and_then(number)),
    }
}

/// The MAC address in a predictable name: `enxbc2411000001`.
fn mac_in_name(name: &str) -> Option<MacAddress> {
    let digits = name.strip_prefix("enx")?;
    if digits.len() != 12 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let pairs: Vec<&str> = (0..6)
        .filter_map(|pair| digits.get(pair * 2..pair * 2 + 2))
        .collect();
    pairs.join(":").parse().ok()
}

/// An address with its prefix length: in one, or as address and mask.
fn network(cidr: Option<&PveStr>, address: Option<&PveStr>, mask: Option<String>) -> Option<IpNet> {
    let whole = text(cidr).and_then(|text| text.parse().ok());
    whole.or_else(|| {
        let (address, mask) = (text(address)?.parse::<IpAddr>().ok()?, mask?);
        match (mask.parse::<u8>(), mask.parse::<IpAddr>()) {
            (Ok(length), _) => IpNet::new(address, length).ok(),
            (_, Ok(mask)) => IpNet::with_netmask(address, mask).ok(),
            _ => None,
        }
    })
}

/// The names in lists that are written with blanks, commas or semicolons.
fn names<'a>(lists: impl Iterator<Item = &'a PveStr>) -> Vec<String> {
    let mut names = Vec::new();
    for list in lists.filter_map(PveStr::get) {
        let parts = list.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
        for name in parts.filter(|name| !name.is_empty() && *name != "none") {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pve_runtime::List;
    use serde_json::{Value, json};

    use super::*;

    fn read(body: Value) -> Vec<NodeInterface> {
        let (list, _) = pve_runtime::decode::<List<types::GetNodesNodeNetworkItem>>(
            "get_nodes_node_network",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        node_interfaces(list.into_vec())
    }

    #[test]
    fn every_type_is_something() {
        let interfaces = read(json!([
            {"iface": "lo", "type": "loopback", "method": "loopback", "active": 1},
            {"iface": "eno1", "type": "eth", "active": 1, "exists": 1},
            {"iface": "enxbc2411000002", "type": "eth"},
            {"iface": "bond0", "type": "bond", "slaves": "eno1 enxbc2411000002", "autostart": 1, "mtu": "9000"},
            {"iface": "vmbr0", "type": "bridge", "bridge_ports": "bond0", "active": "1",
             "cidr": "10.0.0.2/24", "cidr6": "2001:DB8::2/64", "gateway": "10.0.0.1", "comments": "management\nmore\n"},
            {"iface": "vmbr1", "type": "bridge", "bridge_ports": "none"},
            {"iface": "bond0.20", "type": "vlan", "address": "10.20.0.2", "netmask": "255.255.255.0"},
            {"iface": "vlan30", "type": "vlan", "vlan-raw-device": "bond0", "address6": "fd00::2", "netmask6": "64"},
            {"iface": "storage", "type": "vlan", "vlan-raw-device": "bond0", "vlan-id": "50"},
            {"iface": "eno1:1", "type": "alias", "cidr": "10.0.0.3/24"},
            {"iface": "ovs0", "type": "OVSBridge", "ovs_ports": "obond0 mgmt"},
            {"iface": "obond0", "type": "OVSBond", "ovs_bonds": "eno5, eno6", "ovs_bridge": "ovs0"},
            {"iface": "eno7", "type": "OVSPort", "ovs_bridge": "ovs0", "ovs_tag": 40},
            {"iface": "mgmt", "type": "OVSIntPort", "ovs_bridge": "ovs0", "ovs_tag": "60", "cidr": "10.60.0.2/24"},
            {"iface": "wg0", "type": "unknown"},
            {"iface": "new0", "type": "quantum"},
        ]));
        insta::assert_snapshot!(serde_json::to_string_pretty(&interfaces).expect("JSON"));
    }

    #[test]
    fn the_strange_is_none() {
        let interfaces = read(json!([
            {"type": "eth"},
            {"iface": "eth0", "type": "eth", "mtu": -5, "cidr": "10.0.0.1", "address": "10.0.0.1"},
            {"iface": "eth0", "type": "eth", "cidr": "10.0.0.9/24"},
            {"iface": "eth1.5000", "type": "vlan", "vlan-id": 70000, "cidr": "10.0.0.1/99"},
            {"iface": "eth2", "type": "eth", "address": "10.0.0.1", "netmask": "255.0.255.0", "mtu": "huge"},
        ]));
        let shown: Vec<_> = interfaces
            .iter()
            .map(|one| (one.name.as_str(), one.mtu, one.vlan, one.addresses.len()))
            .collect();
        assert_eq!(
            shown,
            [
                ("eth0", None, None, 0),
                ("eth1.5000", None, None, 0),
                ("eth2", None, None, 0)
            ]
        );
    }

    proptest! {
        #[test]
        fn nothing_panics(name in ".{0,20}", list in ".{0,20}", text in "[0-9a-f.:/]{0,24}") {
            let kinds = ["eth", "bond", "bridge", "vlan", "alias", "OVSBridge", "OVSIntPort", "x"];
            let items: Vec<_> = kinds
                .iter()
                .map(|kind| json!({"iface": name, "type": kind, "slaves": list, "bridge_ports": list, "cidr": text, "address": text, "netmask": text, "ovs_bridge": name}))
                .collect();
            prop_assert!(read(items.into()).len() <= 1);
        }
    }
}
