//! Network interfaces in guests' configurations.
//!
//! Invariant: an interface with a member that is there and cannot be understood
//! is not taken at all: without it, a VLAN would seem to be gone.

use std::net::IpAddr;

use pve_inventory::types;
use pve_runtime::{PropertyString, PveBool, PveInt, PveNum};

use super::Found;
use crate::inventory::{IpMethod, IpSetting, MacAddress, Nic};

/// The highest VLAN; 0 and 4095 are no VLANs.
const LAST_VLAN: u16 = 4094;

/// The interfaces of a virtual machine, with what cloud-init tells them.
pub(super) fn qemu(data: &types::GetNodesNodeQemuVmidConfigData) -> Found<Nic> {
    let mut found = Found::default();
    for (index, text) in data.net() {
        let key = format!("net{index}");
        found.add(key.clone(), machine_nic(key, &text).map(Some));
    }
    for (index, text) in data.ipconfig() {
        let key = format!("net{index}");
        let Some(nic) = found.items.iter_mut().find(|nic| nic.key == key) else {
            continue;
        };
        // What cannot be read says nothing: the method stays unknown.
        let Ok(settings) = text.parse() else {
            continue;
        };
        let types::FormatPveQmIpconfig {
            ip, ip6, gw, gw6, ..
        } = settings;
        nic.ipv4 = ip_setting(ip.as_deref(), gw.as_deref());
        nic.ipv6 = ip_setting(ip6.as_deref(), gw6.as_deref());
    }
    found
}

fn machine_nic(
    key: String,
    text: &PropertyString<types::GetNodesNodeQemuVmidConfigDataNet>,
) -> Result<Nic, String> {
    let types::GetNodesNodeQemuVmidConfigDataNet {
        model,
        macaddr,
        bridge,
        firewall,
        link_down,
        mtu,
        rate,
        tag,
        trunks,
        ..
    } = text.parse().map_err(|error| error.to_string())?;
    let mut nic = Nic {
        key,
        model: model.map(|model| model.to_string()),
        mac: mac_address(macaddr.as_deref())?,
        bridge: bridge.filter(|bridge| !bridge.is_empty()),
        enabled: !flag("link_down", link_down.as_ref())?,
        mtu: mtu_of(mtu.as_ref())?,
        tag: vlan_tag(tag.as_ref())?,
        trunks: trunks.as_deref().map(parse_trunks).transpose()?.flatten(),
        firewall: flag("firewall", firewall.as_ref())?,
        rate: rate_of(rate.as_ref())?,
        ..Nic::default()
    };
    if macaddr.is_none()
        && let Some((model, mac)) = unknown_model(text.text().unwrap_or_default())
    {
        (nic.model, nic.mac) = (Some(model), Some(mac));
    }
    Ok(nic)
}

/// A model that no document knows yet stands as `<model>=<MAC address>` all the same.
fn unknown_model(text: &str) -> Option<(String, MacAddress)> {
    text.split(',').find_map(|part| {
        let (model, mac) = part.split_once('=')?;
        Some((model.to_owned(), mac.parse().ok()?))
    })
}

/// The interfaces of a container.
pub(super) fn lxc(data: &types::GetNodesNodeLxcVmidConfigData) -> Found<Nic> {
    let mut found = Found::default();
    for (index, text) in data.net() {
        let key = format!("net{index}");
        found.add(key.clone(), container_nic(key, &text).map(Some));
    }
    found
}

fn container_nic(
    key: String,
    text: &PropertyString<types::GetNodesNodeLxcVmidConfigDataNet>,
) -> Result<Nic, String> {
    let types::GetNodesNodeLxcVmidConfigDataNet {
        name,
        hwaddr,
        bridge,
        firewall,
        link_down,
        mtu,
        rate,
        tag,
        trunks,
        ip,
        ip6,
        gw,
        gw6,
        ..
    } = text.parse().map_err(|error| error.to_string())?;
    Ok(Nic {
        key,
        name: name.filter(|name| !name.trim().is_empty()),
        model: None,
        mac: mac_address(hwaddr.as_deref())?,
        bridge: bridge.filter(|bridge| !bridge.is_empty()),
        enabled: !flag("link_down", link_down.as_ref())?,
        mtu: mtu_of(mtu.as_ref())?,
        tag: vlan_tag(tag.as_ref())?,
        trunks: trunks.as_deref().map(parse_trunks).transpose()?.flatten(),
        firewall: flag("firewall", firewall.as_ref())?,
        rate: rate_of(rate.as_ref())?,
        ipv4: ip_setting(ip.as_deref(), gw.as_deref()),
        ipv6: ip_setting(ip6.as_deref(), gw6.as_deref()),
    })
}

fn mac_address(text: Option<&str>) -> Result<Option<MacAddress>, String> {
    match text.map(str::trim) {
        // A MAC address of zeroes is that of a device without one.
        None | Some("" | "00:00:00:00:00:00") => Ok(None),
        Some(text) => match text.parse() {
            Ok(mac) => Ok(Some(mac)),
            Err(()) => Err(format!("'{text}' is no MAC address")),
        },
    }
}

fn flag(name: &str, value: Option<&PveBool>) -> Result<bool, String> {
    match value {
        None => Ok(false),
        Some(value) => value
            .get()
            .ok_or_else(|| format!("{name} is neither 0 nor 1: {value}")),
    }
}

fn mtu_of(value: Option<&PveInt>) -> Result<Option<u32>, String> {
    let read = |value: &PveInt| {
        let mtu = value.get().and_then(|mtu| u32::try_from(mtu).ok());
        mtu.filter(|mtu| (1..=65_535).contains(mtu))
            .ok_or_else(|| format!("mtu is none from 1 to 65535: {value}"))
    };
    value.map(read).transpose()
}

fn vlan_tag(value: Option<&PveInt>) -> Result<Option<u16>, String> {
    let read = |value: &PveInt| {
        let tag = value.get().and_then(|tag| u16::try_from(tag).ok());
        tag.filter(|tag| (1..=LAST_VLAN).contains(tag))
            .ok_or_else(|| format!("tag is none from 1 to {LAST_VLAN}: {value}"))
    };
    value.map(read).transpose()
}

fn rate_of(value: Option<&PveNum>) -> Result<Option<String>, String> {
    let read = |value: &PveNum| {
        value
            .get()
            .map(|rate| rate.to_string())
            .ok_or_else(|| format!("rate is no number: {value}"))
    };
    value.map(read).transpose()
}

/// `10;20;30-40`, sorted and without repetition; none of an empty text.
fn parse_trunks(text: &str) -> Result<Option<Vec<u16>>, String> {
    let vlan = |text: &str| {
        let tag = text.trim().parse().ok();
        tag.filter(|tag| (1..=LAST_VLAN).contains(tag))
            .ok_or_else(|| format!("trunks: '{text}' is no VLAN from 1 to {LAST_VLAN}"))
    };
    let mut vlans = Vec::new();
    for part in text.split(';').filter(|part| !part.trim().is_empty()) {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to) = (vlan(from)?, vlan(to)?);
        if from > to {
            return Err(format!("trunks: '{part}' ends before it begins"));
        }
        vlans.extend(from..=to);
    }
    vlans.sort_unstable();
    vlans.dedup();
    Ok(Some(vlans).filter(|vlans| !vlans.is_empty()))
}

/// `10.0.0.5/24`, `dhcp`, `auto`; anything else (`manual`) says nothing.
fn ip_setting(value: Option<&str>, gateway: Option<&str>) -> IpSetting {
    let method = match value.map(str::trim) {
        Some("dhcp") => IpMethod::Dhcp,
        Some("auto") => IpMethod::Slaac,
        Some(text) => text.parse().map_or(IpMethod::Unknown, IpMethod::Static),
        None => IpMethod::Unknown,
    };
    let gateway = gateway.and_then(|text| text.trim().parse::<IpAddr>().ok());
    IpSetting { method, gateway }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn machine(body: Value) -> Found<Nic> {
        let (data, _) = pve_runtime::decode::<types::GetNodesNodeQemuVmidConfigData>(
            "get_nodes_node_qemu_vmid_config",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        qemu(&data)
    }

    fn container(body: Value) -> Found<Nic> {
        let (data, _) = pve_runtime::decode::<types::GetNodesNodeLxcVmidConfigData>(
            "get_nodes_node_lxc_vmid_config",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        lxc(&data)
    }

    fn shown(found: &Found<Nic>) -> String {
        serde_json::to_string_pretty(&found.items).expect("JSON")
    }

    #[test]
    fn machines_have_their_mac_address_under_the_model() {
        let found = machine(json!({
            "net0": "virtio=bc:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=20,trunks=30-32;10;31,rate=12.5,mtu=1",
            "net10": "model=e1000,macaddr=BC-24-11-00-00-02,bridge=vnet1,link_down=1",
            "net2": "rtl8139=BC:24:11:00:00:03",
            "net3": "vmxnet9=BC:24:11:00:00:04,bridge=vmbr1",
            "net4": "virtio",
            "ipconfig0": "ip=10.0.0.5/24,gw=10.0.0.1,ip6=2001:DB8:0::5/64,gw6=fe80::1",
            "ipconfig2": "ip=dhcp,ip6=auto",
            "ipconfig7": "ip=10.9.9.9/24",
        }));
        insta::assert_snapshot!(shown(&found));
        assert!(found.unread.is_empty());
    }

    #[test]
    fn containers_have_names_and_addresses() {
        let found = container(json!({
            "net0": "name=eth0,bridge=vmbr0,gw=10.0.0.1,hwaddr=BC:24:11:00:00:01,ip=10.0.0.7/24,ip6=auto,tag=5,type=veth",
            "net1": "name=eth1,bridge=vmbr0,hwaddr=BC:24:11:00:00:02,ip=dhcp,ip6=dhcp,host-managed=1",
            "net2": "name=eth2,ip=manual,ip6=2001:db8::7/64,trunks=",
        }));
        insta::assert_snapshot!(shown(&found));
    }

    #[test]
    fn what_is_not_understood_is_not_taken_for_absent() {
        let found = machine(json!({
            "net0": "virtio=BC:24:11:00:00:01,tag=4095",
            "net1": "virtio=BC:24:11:00:00:01,tag=99999999999999999999",
            "net2": "virtio=BC:24:11:00:00:01,trunks=10;x",
            "net3": "virtio=no-mac",
            "net4": "virtio=BC:24:11:00:00:01,link_down=maybe",
            "net5": "virtio=BC:24:11:00:00:01,mtu=-1",
            "net6": "virtio=BC:24:11:00:00:01,e1000=BC:24:11:00:00:02",
            "net7": null,
            "net32": "virtio=BC:24:11:00:00:01",
        }));
        assert!(found.items.is_empty(), "{}", shown(&found));
        insta::assert_snapshot!(
            found
                .unread
                .iter()
                .map(|(key, why)| format!("{key}: {why}\n"))
                .collect::<String>()
        );
        let found = machine(json!({
            "net0": "virtio=00:00:00:00:00:00,bridge=",
            "ipconfig0": "ip=10.0.0.5,ip6=fe80::1%eth0/64,gw=nowhere",
        }));
        assert_eq!(found.items[0].mac, None);
        assert_eq!(found.items[0].ipv4, IpSetting::default());
        assert_eq!(found.items[0].ipv6, IpSetting::default());
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".{0,80}") {
            let found = machine(json!({"net0": text, "ipconfig0": text}));
            prop_assert!(found.items.len() + found.unread.len() == 1);
            let found = container(json!({"net0": text}));
            prop_assert!(found.items.len() + found.unread.len() == 1);
        }

        #[test]
        fn trunks_are_sorted_sets(ranges in prop::collection::vec((1u16..=4094, 0u16..50), 1..20)) {
            let ranges: Vec<_> = ranges.into_iter().map(|(from, more)| (from, (from + more).min(4094))).collect();
            let text: Vec<_> = ranges.iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}-{to}") }).collect();
            let read = parse_trunks(&text.join(";")).expect("trunks").expect("some");
            let expected: std::collections::BTreeSet<u16> = ranges.iter().flat_map(|(from, to)| *from..=*to).collect();
            prop_assert_eq!(read, expected.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn trunks_are_vlans_or_nothing(text in "[0-9;-]{0,24}") {
            if let Ok(Some(vlans)) = parse_trunks(&text) {
                prop_assert!(vlans.iter().all(|vlan| (1..=4094).contains(vlan)));
                prop_assert!(vlans.is_sorted());
            }
        }
    }
}
