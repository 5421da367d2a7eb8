//! What is known about the addresses of a guest's NICs, and how well.
//!
//! Invariant: what runs in the guest counts before what is configured, and no
//! evidence is not evidence of absence.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use ipnet::IpNet;

use crate::{
    inventory::{Guest, GuestKind, GuestState, IpMethod, IpSetting, LiveInterface, Nic},
    model::Family,
};

/// NICs with what the guest says about them.
type Matched<'a> = Vec<(&'a Nic, Vec<&'a LiveInterface>)>;

/// Interfaces by the name the guest calls them.
type Others<'a> = Vec<(&'a str, Vec<&'a LiveInterface>)>;

/// Brings what runs together with what is configured: by MAC address; of several
/// NICs with one by name, else the first. In the order of keys and names.
pub(super) fn matched<'a>(
    nics: &'a [Nic],
    live: Option<&'a [LiveInterface]>,
) -> (Matched<'a>, Others<'a>) {
    let mut matched: Matched<'a> = nics.iter().map(|nic| (nic, Vec::new())).collect();
    matched.sort_by_key(|(nic, _)| key_order(&nic.key));
    let mut others: BTreeMap<&str, Vec<&LiveInterface>> = BTreeMap::new();
    for interface in live.unwrap_or_default() {
        let has_mac = |nic: &Nic| nic.mac.is_some() && nic.mac == interface.mac;
        let by_name = |nic: &Nic| has_mac(nic) && nic.name.as_deref() == Some(&*interface.name);
        let place = matched
            .iter()
            .position(|(nic, _)| by_name(nic))
            .or_else(|| matched.iter().position(|(nic, _)| has_mac(nic)));
        match place {
            Some(place) => matched[place].1.push(interface),
            None if is_loopback(interface) => {}
            None => others.entry(&interface.name).or_default().push(interface),
        }
    }
    (matched, others.into_iter().collect())
}

/// `net2` before `net10`.
fn key_order(key: &str) -> (&str, u32, &str) {
    let word = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = key[word.len()..].parse().unwrap_or(u32::MAX);
    (word, number, key)
}

fn is_loopback(interface: &LiveInterface) -> bool {
    let addresses = &interface.addresses;
    interface.name == "lo"
        || (!addresses.is_empty() && addresses.iter().all(|net| net.addr().is_loopback()))
}

/// The name the guest calls a NIC: that of the card rather than of a bridge or
/// VLAN with the card's MAC address.
pub(super) fn name<'a>(live: &[&'a LiveInterface]) -> Option<&'a str> {
    let rank = |name: &str| {
        let is_card = name.starts_with(['e', 'E']);
        let is_on_another = name.contains(['.', ':', '@']);
        (!is_card, is_on_another, name.len())
    };
    let names = live.iter().map(|one| one.name.as_str());
    names
        .filter(|name| !name.trim().is_empty())
        .min_by_key(|name| (rank(name), *name))
}

/// What is known about one family of a NIC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    /// The addresses with the longest network of each, in order.
    pub(super) addresses: Vec<IpNet>,
    /// There are no others.
    pub(super) complete: bool,
    /// Where they come from.
    pub(super) why: &'static str,
}

/// The evidence about one family of a NIC, the strongest there is.
pub(super) fn of_nic(
    guest: &Guest,
    setting: &IpSetting,
    live: &[&LiveInterface],
    family: Family,
) -> Known {
    if !live.is_empty() {
        return Known {
            addresses: sorted(live, family),
            complete: true,
            why: match guest.kind {
                GuestKind::Qemu => "the guest agent",
                GuestKind::Lxc => "the running container",
            },
        };
    }
    match (&setting.method, guest.kind) {
        (IpMethod::Static(net), kind) => Known {
            addresses: vec![*net],
            // A container is set up from its configuration; cloud-init sets up
            // once, and nobody knows what has become of it.
            complete: kind == GuestKind::Lxc && guest.state == Some(GuestState::Stopped),
            why: match kind {
                GuestKind::Qemu => "cloud-init",
                GuestKind::Lxc => "the container's configuration",
            },
        },
        _ => Known {
            addresses: Vec::new(),
            complete: false,
            why: "",
        },
    }
}

/// The addresses of a family, each once: with the prefix length that spans most.
pub(super) fn sorted(live: &[&LiveInterface], family: Family) -> Vec<IpNet> {
    let mut addresses: BTreeMap<IpAddr, IpNet> = BTreeMap::new();
    let all = live.iter().flat_map(|one| &one.addresses);
    for net in all.filter(|net| Family::of(net.addr()) == family) {
        let kept = addresses.entry(net.addr()).or_insert(*net);
        if net.prefix_len() < kept.prefix_len() {
            *kept = *net;
        }
    }
    addresses.into_values().collect()
}

/// Whether an address is one that NetBox is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is.
    Taken,
    /// Nobody would look for it there.
    LeftOut,
    /// NetBox does not assign such an address to an interface.
    Refused(&'static str),
}

/// Judges an address. NetBox refuses a prefix length of 0, and to assign the
/// first address of a network (but for /31, /32, /127 and /128) or the last one
/// of an IPv4 network (`ipam.models.IPAddress.clean`).
pub(super) fn judge(net: &IpNet, link_local: bool) -> Verdict {
    let address = net.addr();
    let is_broadcast = address == IpAddr::V4(Ipv4Addr::BROADCAST);
    if address.is_loopback() || address.is_unspecified() || address.is_multicast() || is_broadcast {
        return Verdict::LeftOut;
    }
    if is_link_local(address) && !link_local {
        return Verdict::LeftOut;
    }
    if net.prefix_len() == 0 {
        return Verdict::Refused("its prefix length is 0");
    }
    let has_ends = net.prefix_len() + 1 < net.max_prefix_len();
    if has_ends && address == net.network() {
        return Verdict::Refused("it is the address of the network itself");
    }
    if has_ends && address.is_ipv4() && address == net.broadcast() {
        return Verdict::Refused("it is the broadcast address of its network");
    }
    Verdict::Taken
}

pub(super) fn is_link_local(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    }
}

/// An address that is not unique in the world by its range.
pub(super) fn is_unique_local(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if Ipv6Addr::is_unique_local(&address))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn live(name: &str, mac: &str, addresses: &[&str]) -> LiveInterface {
        LiveInterface {
            name: name.to_owned(),
            mac: mac.parse().ok(),
            addresses: addresses
                .iter()
                .map(|text| text.parse().expect("a network"))
                .collect(),
        }
    }

    fn nic(key: &str, name: Option<&str>, mac: &str) -> Nic {
        Nic {
            key: key.to_owned(),
            name: name.map(str::to_owned),
            mac: mac.parse().ok(),
            ..Nic::default()
        }
    }

    const ONE: &str = "BC:24:11:00:00:01";
    const TWO: &str = "BC:24:11:00:00:02";

    #[test]
    fn interfaces_are_matched_by_mac_then_by_name() {
        let nics = [
            nic("net10", None, TWO),
            nic("net2", Some("eth2"), ONE),
            nic("net1", Some("eth1"), ONE),
        ];
        let inside = [
            live("eth2", ONE, &[]),
            live("br0", ONE, &[]),
            live("lo", "", &["127.0.0.1/8"]),
            live("docker0", "02:42:00:00:00:01", &["172.17.0.1/16"]),
        ];
        let (matched, others) = matched(&nics, Some(&inside));
        let found: Vec<_> = matched
            .iter()
            .map(|(nic, live)| {
                (
                    nic.key.as_str(),
                    live.iter().map(|one| &*one.name).collect(),
                )
            })
            .collect::<Vec<(_, Vec<_>)>>();
        let wanted = vec![
            ("net1", vec!["br0"]),
            ("net2", vec!["eth2"]),
            ("net10", vec![]),
        ];
        assert_eq!(found, wanted);
        assert_eq!(others.len(), 1);
        assert_eq!(others[0].0, "docker0");
    }

    #[test]
    fn the_card_gives_the_name() {
        let all = [
            live("br0", ONE, &[]),
            live("ens18.20", ONE, &[]),
            live("ens18", ONE, &[]),
        ];
        assert_eq!(name(&all.iter().collect::<Vec<_>>()), Some("ens18"));
        assert_eq!(name(&[]), None);
    }

    #[test]
    fn addresses_that_netbox_does_not_take() {
        let judge = |text: &str, link_local| judge(&text.parse().expect("a network"), link_local);
        for text in [
            "10.0.0.5/24",
            "10.0.0.0/31",
            "10.0.0.1/32",
            "fd00::5/64",
            "fd00::/127",
        ] {
            assert_eq!(judge(text, false), Verdict::Taken, "{text}");
        }
        for text in [
            "127.0.0.1/8",
            "::1/128",
            "169.254.1.1/16",
            "fe80::1/64",
            "0.0.0.0/0",
            "ff02::1/8",
        ] {
            assert_eq!(judge(text, false), Verdict::LeftOut, "{text}");
        }
        assert_eq!(judge("fe80::1/64", true), Verdict::Taken);
        for text in ["10.0.0.0/24", "10.0.0.255/24", "10.0.0.5/0", "fd00::/64"] {
            assert!(matches!(judge(text, false), Verdict::Refused(_)), "{text}");
        }
        assert_eq!(judge("fd00::ffff:ffff:ffff:ffff/64", false), Verdict::Taken);
    }

    #[test]
    fn an_address_is_taken_once() {
        let one = live(
            "eth0",
            ONE,
            &["10.0.0.5/32", "10.0.0.5/24", "10.0.0.4/24", "fd00::1/64"],
        );
        let texts: Vec<_> = sorted(&[&one], Family::V4)
            .iter()
            .map(IpNet::to_string)
            .collect();
        assert_eq!(texts, ["10.0.0.4/24", "10.0.0.5/24"]);
    }
}
