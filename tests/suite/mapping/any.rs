//! What holds for any house.

use std::collections::HashSet;

use proptest::prelude::*;
use pve_netbox::{
    config::{Config, InterfaceNames, UnmatchedInterfaces, VlanMode},
    inventory::{
        Cluster, Guest, GuestKind, GuestState, Inventory, IpMethod, IpSetting, LiveInterface, Nic,
    },
    model::{Actual, DesiredObject, Kind, Value},
};

use crate::{house::planned, model::execute};

use super::house::{by, config, disk, fixed, guest, house, live, mapped, nic, with};

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        (0u8..6, 8u8..=32).prop_map(|(last, length)| format!("10.0.0.{last}/{length}")),
        (0u8..4, 60u8..=128).prop_map(|(last, length)| format!("2001:db8::{last}/{length}")),
        Just("fe80::1/64".to_owned()),
        Just("127.0.0.1/8".to_owned()),
        Just("0.0.0.0/0".to_owned()),
    ]
}

fn mac() -> impl Strategy<Value = String> {
    (0u8..5).prop_map(|last| format!("BC:24:11:00:00:{last:02X}"))
}

fn setting(v6: bool) -> impl Strategy<Value = IpSetting> {
    let address = (1u8..5).prop_map(move |last| {
        if v6 {
            fixed(&format!("2001:db8::{last}/64"), None)
        } else {
            fixed(&format!("10.0.0.{last}/24"), Some("10.0.0.9"))
        }
    });
    let ways = prop_oneof![
        Just(by(IpMethod::Unknown)),
        Just(by(IpMethod::Dhcp)),
        Just(by(IpMethod::Slaac))
    ];
    prop_oneof![address, ways]
}

fn any_nic() -> impl Strategy<Value = Nic> {
    let name = prop_oneof![
        Just(None),
        Just(Some("eth0".to_owned())),
        Just(Some("ETH0".to_owned())),
        Just(Some("net1".to_owned()))
    ];
    let bridge = prop_oneof![Just("vmbr0"), Just("vnet30"), Just("other")];
    let tag = prop_oneof![Just(None), Just(Some(20u16)), Just(Some(5000))];
    let trunks = prop_oneof![Just(None), Just(Some(vec![10u16, 20]))];
    (
        mac(),
        name,
        bridge,
        tag,
        trunks,
        setting(false),
        setting(true),
    )
        .prop_map(|(mac, name, bridge, tag, trunks, ipv4, ipv6)| Nic {
            name,
            tag,
            trunks,
            ipv4,
            ipv6,
            ..nic("", &mac, bridge)
        })
}

fn any_live() -> impl Strategy<Value = LiveInterface> {
    let name = prop_oneof![
        Just("eth0"),
        Just("ens18"),
        Just("docker0"),
        Just("a/b"),
        Just("lo")
    ];
    let addresses = proptest::collection::vec(address(), 0..4);
    (name, proptest::option::of(mac()), addresses).prop_map(|(name, mac, addresses)| {
        let addresses: Vec<_> = addresses.iter().map(String::as_str).collect();
        live(name, &mac.unwrap_or_default(), &addresses)
    })
}

fn any_guest() -> impl Strategy<Value = Guest> {
    let nics = proptest::collection::vec(any_nic(), 0..4);
    let inside = proptest::option::of(proptest::collection::vec(any_live(), 0..4));
    let sizes = proptest::collection::vec(proptest::option::of(0u64..1 << 40), 0..3);
    (
        100u32..106,
        any::<bool>(),
        any::<bool>(),
        nics,
        inside,
        sizes,
    )
        .prop_map(|(vmid, qemu, runs, mut nics, live, sizes)| {
            for (number, nic) in nics.iter_mut().enumerate() {
                nic.key = format!("net{number}");
            }
            let disks = sizes.into_iter().enumerate();
            let disks = disks.map(|(number, size)| disk(&format!("scsi{number}"), size));
            let kind = if qemu {
                GuestKind::Qemu
            } else {
                GuestKind::Lxc
            };
            let state = if runs {
                GuestState::Running
            } else {
                GuestState::Stopped
            };
            let mut guest = with(guest(kind, vmid, "same", state), disks.collect(), nics);
            guest.live = live;
            guest
        })
}

fn any_house() -> impl Strategy<Value = (Inventory, Config)> {
    let cluster = |key: &'static str| {
        proptest::collection::vec(any_guest(), 0..6).prop_map(move |mut guests| {
            guests.sort_by_key(|guest| guest.vmid);
            guests.dedup_by_key(|guest| guest.vmid);
            Cluster {
                key: key.to_owned(),
                guests,
                ..house().clusters[0].clone()
            }
        })
    };
    let choices = (any::<bool>(), any::<bool>(), 0u8..3, any::<bool>());
    (cluster("prod"), cluster("lab"), choices).prop_map(
        |(prod, lab, (inner, names, vlans, shared))| {
            let mut config = config();
            if inner {
                config.guests.unmatched_interfaces = UnmatchedInterfaces::Include;
            }
            if names {
                config.guests.interface_names = InterfaceNames::Guest;
            }
            config.vlans.mode = [VlanMode::Create, VlanMode::Match, VlanMode::Off][vlans as usize];
            if shared {
                config.vlans.site = Some("dc1".to_owned());
            }
            let clusters = vec![prod, lab];
            (Inventory { clusters }, config)
        },
    )
}

/// The same house, seen in another order.
fn reversed(inventory: &Inventory) -> Inventory {
    let mut inventory = inventory.clone();
    inventory.clusters.reverse();
    for cluster in &mut inventory.clusters {
        cluster.guests.reverse();
        cluster.nodes.reverse();
        for node in &mut cluster.nodes {
            let interfaces = node.interfaces.iter_mut().flatten();
            interfaces.for_each(|interface| interface.ports.reverse());
            node.interfaces.iter_mut().for_each(|list| list.reverse());
        }
        for guest in &mut cluster.guests {
            if let Some(config) = &mut guest.config {
                config.disks.reverse();
                config.nics.reverse();
            }
            for interface in guest.live.iter_mut().flatten() {
                interface.addresses.reverse();
            }
            guest.live.iter_mut().for_each(|list| list.reverse());
        }
    }
    inventory
}

/// What of an object is unique where it stands.
fn names(object: &DesiredObject) -> Vec<String> {
    let kind = object.kind;
    if !kind.is_identified() {
        return object
            .natural
            .iter()
            .map(|key| key.text.to_string())
            .collect();
    }
    let name = object.get(kind.name_field()).and_then(Value::as_text);
    let name = name.unwrap_or_default().to_owned();
    vec![match kind {
        Kind::Cluster | Kind::Device | Kind::VirtualMachine => name.to_lowercase(),
        _ => name,
    }]
}

/// Where that counts.
fn place(object: &DesiredObject) -> Option<String> {
    let field = match object.kind {
        Kind::MacAddress => Some("assigned_object_id"),
        Kind::Vlan => ["group", "site"]
            .into_iter()
            .find(|name| object.get(name).is_some()),
        kind => kind.name_scope(),
    };
    let links = object.get(field?)?.references();
    links.first().map(|link| link.key.to_string())
}

proptest! {
    #[test]
    fn a_mapping_holds_together((inventory, config) in any_house()) {
        let desired = mapped(&inventory, &config);
        prop_assert_eq!(&desired, &mapped(&reversed(&inventory), &config));

        let mut keys = HashSet::new();
        for object in desired.objects.values() {
            for field in &object.fields {
                for link in field.value.references() {
                    let target = (link.kind, link.key.clone());
                    prop_assert!(desired.objects.contains_key(&target), "{} {}: {target:?}", object.key, field.name);
                }
            }
            // Who gets an address that several claim is for the plan to say.
            if object.kind == Kind::IpAddress {
                continue;
            }
            for name in names(object) {
                let place = (object.kind, place(object), name.clone());
                prop_assert!(keys.insert(place), "{} {name} twice", object.kind.one());
            }
        }
        for kind in &desired.off {
            prop_assert_eq!(desired.of(*kind).count(), 0);
        }
    }

    #[test]
    fn what_is_desired_is_reached_in_one_run((inventory, config) in any_house()) {
        let desired = mapped(&inventory, &config);
        let mut actual = Actual::default();
        execute(&planned(&desired, &actual, &config, 0), &mut actual);
        let second = planned(&desired, &actual, &config, 0);
        prop_assert!(second.is_empty(), "left to do: {:#?}", second.steps);
    }

    #[test]
    fn primary_addresses_are_the_guests_own((inventory, config) in any_house()) {
        let desired = mapped(&inventory, &config);
        for machine in desired.of(Kind::VirtualMachine) {
            for (field, v6) in [("primary_ip4", false), ("primary_ip6", true)] {
                let links = machine.get(field).map(Value::references).unwrap_or_default();
                for link in links {
                    let rest = link.key.strip_prefix(&format!("{}/net", machine.key));
                    prop_assert!(rest.is_some_and(|rest| rest.contains(':') == v6), "{}", link.key);
                }
            }
        }
    }
}
