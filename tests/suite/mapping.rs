//! What is desired of a small house that has a bit of everything, as reviewed
//! golden files; and what holds for any house.

use std::{
    collections::{BTreeMap, HashSet},
    fmt::Write as _,
    net::IpAddr,
};

use proptest::prelude::*;
use pve_netbox::{
    config::{
        AddressRule, ClusterConfig, Config, Deletion, InterfaceNames, InterfaceTypeRule,
        NetBoxConfig, Primary, UnmatchedInterfaces, VlanMode,
    },
    inventory::{
        Cluster, Disk, Guest, GuestConfig, GuestKind, GuestState, Inventory, IpMethod, IpSetting,
        LiveInterface, Nic, Node, NodeInterface, NodeInterfaceKind, Vnet,
    },
    map::{self, Capabilities},
    model::{Desired, DesiredObject, Kind, Missing, Value},
    units::{Bytes, NetBoxUnit},
};

fn config() -> Config {
    let cluster = |key: &str| ClusterConfig {
        key: key.to_owned(),
        endpoints: vec!["https://pve1.example.com:8006".to_owned()],
        site: Some("dc1".to_owned()),
        ..ClusterConfig::default()
    };
    Config {
        netbox: NetBoxConfig {
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![cluster("prod"), cluster("lab")],
        ..Config::default()
    }
}

fn mapped(inventory: &Inventory, config: &Config) -> Desired {
    let capabilities = Capabilities {
        virtual_machine_types: true,
    };
    map::map(inventory, config, capabilities)
}

fn nic(key: &str, mac: &str, bridge: &str) -> Nic {
    Nic {
        key: key.to_owned(),
        model: Some("virtio".to_owned()),
        mac: mac.parse().ok(),
        bridge: Some(bridge.to_owned()),
        enabled: true,
        ..Nic::default()
    }
}

fn fixed(address: &str, gateway: Option<&str>) -> IpSetting {
    IpSetting {
        method: IpMethod::Static(address.parse().expect("an address")),
        gateway: gateway.map(|text| text.parse().expect("an address")),
    }
}

fn by(method: IpMethod) -> IpSetting {
    IpSetting {
        method,
        gateway: None,
    }
}

fn live(name: &str, mac: &str, addresses: &[&str]) -> LiveInterface {
    LiveInterface {
        name: name.to_owned(),
        mac: mac.parse().ok(),
        addresses: addresses
            .iter()
            .map(|text| text.parse().expect("an address"))
            .collect(),
    }
}

fn disk(key: &str, size: Option<u64>) -> Disk {
    Disk {
        key: key.to_owned(),
        volume: format!("local-lvm:vm-100-{key}"),
        size: size.map(Bytes),
        firmware: key.starts_with("efi"),
    }
}

fn guest(kind: GuestKind, vmid: u32, name: &str, state: GuestState) -> Guest {
    Guest {
        kind,
        vmid,
        node: "pve1".to_owned(),
        name: Some(name.to_owned()),
        state: Some(state),
        template: false,
        pool: None,
        tags: Vec::new(),
        config: Some(GuestConfig {
            name: Some(name.to_owned()),
            ..GuestConfig::default()
        }),
        os: None,
        live: None,
        host_name: None,
    }
}

fn with(mut guest: Guest, disks: Vec<Disk>, nics: Vec<Nic>) -> Guest {
    if let Some(config) = &mut guest.config {
        (config.disks, config.nics) = (disks, nics);
    }
    guest
}

fn port(name: &str, kind: NodeInterfaceKind) -> NodeInterface {
    NodeInterface {
        name: name.to_owned(),
        kind,
        enabled: true,
        mtu: None,
        comment: String::new(),
        mac: None,
        addresses: Vec::new(),
        ports: Vec::new(),
        vlan: None,
        parent: None,
        gateway: false,
    }
}

fn node_ports() -> Vec<NodeInterface> {
    let member = |name: &str, mac: &str| NodeInterface {
        mac: mac.parse().ok(),
        ..port(name, NodeInterfaceKind::Physical)
    };
    vec![
        member("eno1", "7C:C2:55:00:00:01"),
        member("eno2", "7C:C2:55:00:00:02"),
        NodeInterface {
            ports: vec!["eno1".to_owned(), "eno2".to_owned()],
            ..port("bond0", NodeInterfaceKind::Bond)
        },
        NodeInterface {
            ports: vec!["bond0".to_owned(), "tap0".to_owned()],
            mtu: Some(9000),
            comment: "to the core switch".to_owned(),
            addresses: vec!["192.0.2.11/24".parse().expect("an address")],
            gateway: true,
            ..port("vmbr0", NodeInterfaceKind::Bridge)
        },
        NodeInterface {
            vlan: Some(20),
            parent: Some("vmbr0".to_owned()),
            addresses: vec!["10.20.0.11/24".parse().expect("an address")],
            ..port("vmbr0.20", NodeInterfaceKind::Vlan)
        },
        NodeInterface {
            enabled: false,
            parent: Some("eno1".to_owned()),
            ..port("eno1:1", NodeInterfaceKind::Alias)
        },
    ]
}

fn guests() -> Vec<Guest> {
    use GuestKind::{Lxc, Qemu};
    use GuestState::{Running, Stopped};
    let mut web = with(
        guest(Qemu, 100, "web", Running),
        vec![
            disk("scsi0", Some(32 << 30)),
            disk("scsi1", None),
            disk("efidisk0", Some(528 << 10)),
        ],
        vec![
            Nic {
                tag: Some(20),
                mtu: Some(1),
                firewall: true,
                rate: Some("12.5".to_owned()),
                ipv4: by(IpMethod::Dhcp),
                ipv6: by(IpMethod::Slaac),
                ..nic("net0", "BC:24:11:00:00:01", "vmbr0")
            },
            nic("net1", "BC:24:11:00:00:02", "vnet30"),
        ],
    );
    web.live = Some(vec![
        live("lo", "", &["127.0.0.1/8", "::1/128"]),
        live(
            "ens18",
            "BC:24:11:00:00:01",
            &[
                "10.20.0.5/24",
                "10.20.0.255/24",
                "fe80::1/64",
                "2001:db8::5/64",
            ],
        ),
        live("docker0", "02:42:00:00:00:01", &["172.17.0.1/16"]),
        live("tun/1", "", &["10.99.0.1/30"]),
    ]);
    web.host_name = Some("Web.example.com".to_owned());

    let trunk = with(
        guest(Qemu, 101, "router", Stopped),
        vec![],
        vec![
            Nic {
                enabled: false,
                tag: Some(20),
                trunks: Some(vec![10, 20, 40]),
                ipv4: by(IpMethod::Dhcp),
                ..nic("net0", "BC:24:11:00:00:11", "vmbr0")
            },
            Nic {
                ipv4: fixed("203.0.113.7/28", Some("203.0.113.1")),
                ..nic("net1", "BC:24:11:00:00:12", "vmbr1")
            },
            Nic {
                trunks: Some((2..=4094).collect()),
                ..nic("net10", "BC:24:11:00:00:13", "vmbr0")
            },
        ],
    );
    let stopped = with(
        guest(Lxc, 102, "dns", Stopped),
        vec![disk("rootfs", Some(8 << 30))],
        vec![
            Nic {
                name: Some("eth0".to_owned()),
                mtu: Some(1400),
                ipv4: fixed("10.20.0.53/24", Some("10.20.0.1")),
                ipv6: by(IpMethod::Slaac),
                ..nic("net0", "BC:24:11:00:00:21", "vmbr0")
            },
            Nic {
                name: Some("ETH0".to_owned()),
                ..nic("net1", "BC:24:11:00:00:22", "vmbr0")
            },
        ],
    );
    let mut twin = with(
        guest(Lxc, 103, "twin", Running),
        vec![],
        vec![Nic {
            name: Some("eth0".to_owned()),
            ..nic("net0", "BC:24:11:00:00:31", "vnet30")
        }],
    );
    // The address of another guest.
    twin.live = Some(vec![live(
        "eth0",
        "BC:24:11:00:00:31",
        &["10.20.0.5/24", "10.30.0.5/24"],
    )]);
    let mut unreadable = guest(Qemu, 104, "unreadable", Running);
    unreadable.config = None;
    vec![web, trunk, stopped, twin, unreadable]
}

fn house() -> Inventory {
    let vnet = Vnet {
        zone: "dc".to_owned(),
        zone_type: "vlan".to_owned(),
        tag: Some(30),
        alias: None,
    };
    Inventory {
        clusters: vec![Cluster {
            key: "prod".to_owned(),
            name: Some("production".to_owned()),
            nodes: vec![
                Node {
                    name: "pve1".to_owned(),
                    online: Some(true),
                    address: "192.0.2.11".parse().ok(),
                    facts: None,
                    interfaces: Some(node_ports()),
                },
                Node {
                    name: "pve2".to_owned(),
                    online: Some(false),
                    ..Node::default()
                },
            ],
            guests: guests(),
            vnets: Some([("vnet30".to_owned(), vnet)].into()),
            ..Cluster::default()
        }],
    }
}

/// One line per object and field, without what other golden files show.
fn shown(desired: &Desired) -> String {
    let mut out = String::new();
    for object in desired.objects.values() {
        let only_primary = matches!(object.kind, Kind::Device | Kind::VirtualMachine);
        if object.kind < Kind::Vrf || object.kind == Kind::Cluster {
            continue;
        }
        let kind = object.kind.one();
        let _ = writeln!(out, "{kind} {} «{}»", object.key, object.title);
        match &object.missing {
            Missing::Create => {}
            Missing::Refuse => out.push_str("  missing: refused\n"),
            Missing::Skip(why) => {
                let _ = writeln!(out, "  missing: {why}");
            }
        }
        for field in &object.fields {
            if only_primary && !field.name.starts_with("primary_ip") {
                continue;
            }
            let value = match &field.value {
                Value::Plain(json) => json.to_string(),
                Value::Link(link) => format!("→ {}", link.key),
                Value::Links(links) => {
                    let keys: Vec<_> = links.iter().map(|link| link.key.as_str()).collect();
                    format!("→ [{}]", keys.join(", "))
                }
            };
            let merge = match field.merge {
                pve_netbox::model::Merge::Replace => String::new(),
                other => format!(", {other:?}"),
            };
            let _ = writeln!(
                out,
                "  {}: {value}  ({:?}{merge}: {})",
                field.name, field.policy, field.why
            );
        }
    }
    for kept in &desired.kept {
        let family = kept.family.map_or(String::new(), |f| format!(" {f:?}"));
        let _ = writeln!(out, "kept {}{family} {}", kept.kind.one(), kept.start);
    }
    for kind in &desired.off {
        let _ = writeln!(out, "off {}", kind.one());
    }
    for id in &desired.untouched {
        let _ = writeln!(out, "untouched {id}");
    }
    for (about, text) in &desired.remarks {
        let _ = writeln!(out, "remark {about}: {text}");
    }
    out
}

#[test]
fn a_house_by_default() {
    insta::assert_snapshot!("house_by_default", shown(&mapped(&house(), &config())));
}

#[test]
fn a_house_with_every_choice_made_otherwise() {
    let mut config = config();
    config.deletion = Deletion::Mark;
    config.netbox.create_missing = false;
    config.stages.node_interfaces = false;
    config.units.disk = NetBoxUnit::Mega;
    config.guests.firmware_disks = true;
    config.guests.interface_names = InterfaceNames::Guest;
    config.guests.unmatched_interfaces = UnmatchedInterfaces::Include;
    config.vlans.mode = VlanMode::Match;
    config.vlans.site = Some("dc1".to_owned());
    config.addresses.link_local = true;
    config.addresses.dns_names = true;
    config.addresses.primary = Primary::Create;
    config.addresses.rules = vec![
        AddressRule {
            prefixes: vec!["172.16.0.0/12".parse().expect("a network")],
            skip: true,
            ..AddressRule::default()
        },
        AddressRule {
            vlans: vec![30],
            vrf: Some("customer".to_owned()),
            tenant: Some("customer-a".to_owned()),
            ..AddressRule::default()
        },
    ];
    insta::assert_snapshot!("house_otherwise", shown(&mapped(&house(), &config)));
}

#[test]
fn vlans_of_another_site_are_left_out() {
    let mut config = config();
    config.vlans.site = Some("dc2".to_owned());
    let desired = mapped(&house(), &config);
    assert_eq!(desired.of(Kind::Vlan).count(), 0);
    let key = (Kind::VmInterface, "prod/qemu/100/net0".to_owned());
    let interface = &desired.objects[&key];
    assert!(interface.get("mode").is_none() && interface.get("untagged_vlan").is_none());
    let remarks = desired.remarks.iter();
    assert!(remarks.filter(|(_, text)| text.contains("'dc2'")).count() >= 2);
}

#[test]
fn clusters_that_share_a_group_share_its_vlans() {
    let mut config = config();
    config.vlans.group = Some("all".to_owned());
    let mut house = house();
    let mut lab = house.clusters[0].clone();
    lab.key = "lab".to_owned();
    house.clusters.push(lab);
    let desired = mapped(&house, &config);
    let keys: Vec<_> = desired.of(Kind::Vlan).map(|vlan| &*vlan.key).collect();
    assert_eq!(
        keys,
        ["lab/vlan/10", "lab/vlan/20", "lab/vlan/30", "lab/vlan/40"]
    );
    // The same VLANs when the other cluster is not looked at.
    house.clusters.pop();
    let alone = mapped(&house, &config);
    assert!(
        keys.iter()
            .all(|key| alone.of(Kind::Vlan).any(|vlan| vlan.key == *key))
    );
}

#[test]
fn interface_types_are_as_configured() {
    let mut config = config();
    let rule = |name: &str, r#type: &str| InterfaceTypeRule {
        name: name.to_owned(),
        r#type: r#type.to_owned(),
    };
    config.nodes.interface_types = vec![
        rule("eno1:*", "virtual"),
        rule("eno*", "10gbase-t"),
        rule("*", "1000base-t"),
    ];
    let desired = mapped(&house(), &config);
    let of = |name: &str, field: &str| {
        let key = (Kind::Interface, format!("prod/node/pve1/{name}"));
        desired.objects[&key].get(field).cloned()
    };
    assert_eq!(of("eno2", "type"), Some(Value::text("10gbase-t")));
    assert_eq!(of("vmbr0", "type"), Some(Value::text("bridge")));
    let parent = of("eno1:1", "parent");
    assert!(
        matches!(&parent, Some(Value::Link(link)) if link.key == "prod/node/pve1/eno1"),
        "{parent:?}"
    );
}

#[test]
fn what_is_unknown_about_vnets_leaves_vlans_alone() {
    let mut house = house();
    house.clusters[0].vnets = None;
    let desired = mapped(&house, &config());
    let has_mode = |id: &str| {
        let key = (Kind::VmInterface, id.to_owned());
        desired.objects[&key].get("mode").is_some()
    };
    assert!(has_mode("prod/qemu/100/net0") && has_mode("prod/qemu/101/net1"));
    assert!(!has_mode("prod/qemu/100/net1") && !has_mode("prod/lxc/103/net0"));
}

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

/// Where the object's natural keys count.
fn place(object: &DesiredObject) -> Option<String> {
    let field = match object.kind {
        Kind::MacAddress => Some("assigned_object_id"),
        Kind::Vlan => ["group", "site"]
            .into_iter()
            .find(|name| object.get(name).is_some()),
        kind => kind.name_scope(),
    };
    let links = object.get(field?)?.references();
    links.first().map(|link| link.key.clone())
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
            for key in &object.natural {
                let place = (object.kind, place(object), key.text.clone());
                prop_assert!(keys.insert(place), "{} {:?} twice", object.kind.one(), key);
            }
        }
        for kind in &desired.off {
            prop_assert_eq!(desired.of(*kind).count(), 0);
        }
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

#[test]
fn what_nothing_is_known_about_is_kept() {
    let desired = mapped(&house(), &config());
    let kept = |id: &str| desired.is_kept(Kind::IpAddress, id);
    let by_guest: BTreeMap<&str, bool> = [
        // The agent says everything about net0, and nothing about net1.
        ("prod/qemu/100/net0/10.20.0.6", false),
        ("prod/qemu/100/net1/10.20.0.6", true),
        // Cloud-init set it up once.
        ("prod/qemu/101/net1/203.0.113.8", true),
        // A stopped container has what its configuration says, and gets the rest later.
        ("prod/lxc/102/net0/10.20.0.54", false),
        ("prod/lxc/102/net0/2001:db8::1", true),
        // A NIC that is gone takes its addresses with it.
        ("prod/lxc/102/net7/10.20.0.54", false),
        ("prod/node/pve1/vmbr0/192.0.2.12", false),
        ("prod/node/pve2/vmbr0/192.0.2.12", true),
    ]
    .into();
    for (id, is_kept) in by_guest {
        assert_eq!(kept(id), is_kept, "{id}");
        let address = id.rsplit('/').next().unwrap_or_default();
        assert!(address.parse::<IpAddr>().is_ok());
    }
    assert!(desired.is_kept(Kind::Interface, "prod/node/pve2/vmbr0"));
    assert!(desired.is_untouched("prod/qemu/104/net0/10.0.0.1"));
}
