//! Interfaces as running guests see them, from agents and containers.
//!
//! Invariant: an answer that says nothing is no evidence, not an empty one.
//! Invariant: loopback is left out, addresses have no zone, none is repeated.

use std::net::{IpAddr, Ipv6Addr};

use ipnet::IpNet;
use pve_inventory::types;
use pve_runtime::{PveInt, PveStr};

use super::convert::text;
use crate::inventory::LiveInterface;

/// What a guest says of its interfaces.
#[derive(Debug, Default, PartialEq)]
pub struct Live {
    /// The interfaces, in the guest's order.
    pub interfaces: Vec<LiveInterface>,
    /// How many interfaces and addresses it named in a way that cannot be read.
    pub unread: usize,
}

impl Live {
    fn take(&mut self, name: Option<&PveStr>, mac: Option<&PveStr>, addresses: Vec<Address>) {
        let name = text(name).unwrap_or_default();
        let mac = text(mac).and_then(|mac| mac.parse().ok());
        if name.is_empty() && mac.is_none() {
            self.unread += 1;
            return;
        }
        let is_loopback = !addresses.is_empty()
            && addresses
                .iter()
                .all(|address| *address == Address::Loopback);
        if name == "lo" || is_loopback {
            return;
        }
        let mut interface = LiveInterface {
            name,
            mac,
            addresses: Vec::new(),
        };
        for address in addresses {
            match address {
                Address::Of(address) if !interface.addresses.contains(&address) => {
                    interface.addresses.push(address);
                }
                Address::Of(_) | Address::Loopback | Address::Nobodys => {}
                Address::Unreadable => self.unread += 1,
            }
        }
        self.interfaces.push(interface);
    }
}

/// `GET …/agent/network-get-interfaces`; none when the agent refused.
pub fn agent_interfaces(
    data: types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesData,
) -> Option<Live> {
    let types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesData { result, .. } = data;
    let result = result?;
    let mut live = Live {
        unread: result.unreadable().len(),
        ..Live::default()
    };
    for item in result.into_vec() {
        let types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItem {
            name,
            hardware_address,
            ip_addresses,
            ..
        } = item;
        let mut addresses = Vec::new();
        if let Some(list) = ip_addresses {
            addresses.resize(list.unreadable().len(), Address::Unreadable);
            for item in list.into_vec() {
                let types::GetNodesNodeQemuVmidAgentNetworkGetInterfacesDataResultItemIpAddressesItem {
                    ip_address,
                    prefix,
                    ..
                } = item;
                addresses.push(address(ip_address.as_ref(), prefix.as_ref()));
            }
        }
        live.take(name.as_ref(), hardware_address.as_ref(), addresses);
    }
    Some(live)
}

/// `GET /nodes/{node}/lxc/{vmid}/interfaces`.
pub fn container_interfaces(
    list: pve_runtime::List<types::GetNodesNodeLxcVmidInterfacesItem>,
) -> Live {
    let mut live = Live {
        unread: list.unreadable().len(),
        ..Live::default()
    };
    for item in list.into_vec() {
        let types::GetNodesNodeLxcVmidInterfacesItem {
            name,
            hwaddr,
            inet,
            inet6,
            // contract: accept field-not-yet-there ip-addresses in 8.1, 8.2, 8.3: `inet` and `inet6` have one address of each family
            ip_addresses,
            ..
        } = item;
        let mut addresses = Vec::new();
        match ip_addresses {
            Some(list) => {
                addresses.resize(list.unreadable().len(), Address::Unreadable);
                for item in list.into_vec() {
                    let types::GetNodesNodeLxcVmidInterfacesItemIpAddressesItem {
                        ip_address,
                        prefix,
                        ..
                    } = item;
                    addresses.push(address(ip_address.as_ref(), prefix.as_ref()));
                }
            }
            None => {
                let either = [inet.as_ref(), inet6.as_ref()].into_iter().flatten();
                addresses.extend(either.map(|text| address(Some(text), None)));
            }
        }
        live.take(name.as_ref(), hwaddr.as_ref(), addresses);
    }
    live
}

/// One address of an interface.
#[derive(Debug, Clone, PartialEq)]
enum Address {
    Of(IpNet),
    Loopback,
    /// Unspecified or multicast: no host's.
    Nobodys,
    Unreadable,
}

/// An address and its prefix length. Old agents on Windows leave the length out;
/// the address then stands for itself alone (`/32`, `/128`), as it does with a
/// length that is out of range or 0.
fn address(ip: Option<&PveStr>, prefix: Option<&PveInt>) -> Address {
    let Some(ip) = text(ip) else {
        return Address::Unreadable;
    };
    let (ip, in_text) = match ip.split_once('/') {
        Some((ip, length)) => (ip, length.trim().parse::<u8>().ok()),
        None => (ip.as_str(), None),
    };
    // `fe80::1%eth0`: the zone is another word for the interface.
    let ip = ip.split('%').next().unwrap_or_default().trim();
    let Ok(ip) = ip.parse::<IpAddr>() else {
        return Address::Unreadable;
    };
    let mapped = match ip {
        IpAddr::V6(six) => six.to_ipv4_mapped().map(IpAddr::V4),
        IpAddr::V4(_) => None,
    };
    if ip.is_loopback() || mapped.is_some_and(|ip| ip.is_loopback()) {
        return Address::Loopback;
    }
    if ip.is_unspecified() || ip.is_multicast() || ip == IpAddr::V6(Ipv6Addr::UNSPECIFIED) {
        return Address::Nobodys;
    }
    let told = prefix
        .and_then(PveInt::get)
        .and_then(|length| u8::try_from(length).ok());
    let length = told.or(in_text).filter(|length| *length > 0);
    let whole = length.and_then(|length| IpNet::new(ip, length).ok());
    Address::Of(whole.unwrap_or_else(|| IpNet::from(ip)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn agent(body: Value) -> Option<Live> {
        let (data, _) = pve_runtime::decode(
            "get_nodes_node_qemu_vmid_agent_network_get_interfaces",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        agent_interfaces(data)
    }

    fn container(body: Value) -> Live {
        let (data, _) = pve_runtime::decode(
            "get_nodes_node_lxc_vmid_interfaces",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        container_interfaces(data)
    }

    fn shown(live: &Live) -> Vec<String> {
        let line = |one: &LiveInterface| {
            let mac = one.mac.as_ref().map_or("-", |mac| mac.as_str());
            let addresses: Vec<_> = one.addresses.iter().map(ToString::to_string).collect();
            format!("{} {mac} {}", one.name, addresses.join(" "))
        };
        live.interfaces.iter().map(line).collect()
    }

    #[test]
    fn agents_say_much() {
        let live = agent(json!({"result": [
            {"name": "lo", "hardware-address": "00:00:00:00:00:00",
             "ip-addresses": [{"ip-address": "127.0.0.1", "ip-address-type": "ipv4", "prefix": 8}]},
            {"name": "ens18", "hardware-address": "bc:24:11:00:00:01", "ip-addresses": [
                {"ip-address": "10.0.0.5", "ip-address-type": "ipv4", "prefix": "24"},
                {"ip-address": "10.0.0.5", "ip-address-type": "ipv4", "prefix": 24},
                {"ip-address": "2001:DB8:0:0::5", "ip-address-type": "ipv6", "prefix": 64},
                {"ip-address": "fe80::1%ens18", "ip-address-type": "ipv6", "prefix": 64},
                {"ip-address": "10.0.0.6"},
                {"ip-address": "10.0.0.7", "prefix": 0},
                {"ip-address": "10.0.0.8", "prefix": 999999999999u64},
                {"ip-address": "0.0.0.0", "prefix": 0},
                {"ip-address": "ff02::1", "prefix": 128},
                {"prefix": 24},
                {"ip-address": "ten", "prefix": 24},
                7,
            ]},
            {"name": "Loopback Pseudo-Interface 1", "ip-addresses": [{"ip-address": "::1", "prefix": 128}]},
            {"name": "datapath", "hardware-address": "7a:00:00:00:00:01"},
            {"name": "tun0"},
            {},
            "eth9",
        ]}))
        .expect("evidence");
        assert_eq!(
            shown(&live),
            [
                "ens18 BC:24:11:00:00:01 10.0.0.5/24 2001:db8::5/64 fe80::1/64 10.0.0.6/32 10.0.0.7/32 10.0.0.8/32",
                "datapath 7A:00:00:00:00:01 ",
                "tun0 - ",
            ]
        );
        assert_eq!(live.unread, 5);
    }

    #[test]
    fn a_refusal_is_no_evidence() {
        assert_eq!(
            agent(json!({"result": {"error": {"class": "Unsupported"}}})),
            None
        );
        assert_eq!(agent(json!({})), None);
        assert_eq!(agent(json!({"result": null})), None);
        assert_eq!(agent(json!({"result": []})), Some(Live::default()));
    }

    #[test]
    fn containers_say_it_in_two_ways() {
        let old = container(json!([
            {"name": "lo", "hwaddr": "00:00:00:00:00:00", "inet": "127.0.0.1/8", "inet6": "::1/128"},
            {"name": "eth0", "hwaddr": "bc:24:11:89:67:07", "inet": "192.168.3.95/22", "inet6": "fe80::1/64"},
        ]));
        assert_eq!(
            shown(&old),
            ["eth0 BC:24:11:89:67:07 192.168.3.95/22 fe80::1/64"]
        );
        let new = container(json!([
            {"name": "eth0", "hwaddr": "bc:24:11:89:67:07", "hardware-address": "bc:24:11:89:67:07",
             "inet": "10.0.0.1/24", "ip-addresses": [
                {"ip-address": "10.0.0.1", "ip-address-type": "inet", "prefix": "24"},
                {"ip-address": "10.0.0.2", "ip-address-type": "inet", "prefix": "24"}]},
        ]));
        assert_eq!(
            shown(&new),
            ["eth0 BC:24:11:89:67:07 10.0.0.1/24 10.0.0.2/24"]
        );
        assert_eq!((old.unread, new.unread), (0, 0));
    }

    proptest! {
        #[test]
        fn nothing_panics_and_no_length_is_zero(ip in "[0-9a-f:.%/]{0,30}|.{0,10}", prefix in any::<i64>()) {
            let live = agent(json!({"result": [{"name": ip, "hardware-address": ip, "ip-addresses": [{"ip-address": ip, "prefix": prefix}]}]}));
            let addresses = live.expect("evidence").interfaces.into_iter().flat_map(|one| one.addresses);
            for address in addresses {
                prop_assert!(address.prefix_len() > 0);
            }
        }
    }
}
