//! What is desired of a small house that has a bit of everything, as reviewed
//! golden files, rule by rule, and for any house.

mod any;
mod house;

use std::{collections::BTreeMap, fmt::Write as _, net::IpAddr};

use pve_netbox::{
    config::{
        AddressRule, Deletion, InterfaceNames, InterfaceTypeRule, Primary, UnmatchedInterfaces,
        VlanMode,
    },
    inventory::{GuestKind, GuestState, Inventory, Nic},
    model::{Actual, Desired, Kind, Merge, Missing, Value},
    units::NetBoxUnit,
};

use house::{config, fixed, guest, house, live, mapped, nic, with};

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
                Value::Link(link) => format!("→ {}", link.key),
                Value::Links(links) => {
                    let keys: Vec<_> = links.iter().map(|link| link.key.as_str()).collect();
                    format!("→ [{}]", keys.join(", "))
                }
                plain => plain.plain().unwrap_or_default().to_string(),
            };
            let merge = match field.merge {
                Merge::Replace => String::new(),
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
    let key = (Kind::VmInterface, "prod/qemu/100/net0".into());
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
        let key = (Kind::Interface, arcstr::format!("prod/node/pve1/{name}"));
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
        let key = (Kind::VmInterface, id.into());
        desired.objects[&key].get("mode").is_some()
    };
    assert!(has_mode("prod/qemu/100/net0") && has_mode("prod/qemu/101/net1"));
    assert!(!has_mode("prod/qemu/100/net1") && !has_mode("prod/lxc/103/net0"));
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

/// One guest with a cloud-init address and what its agent says.
fn cloud(address: &str, inside: Option<&str>) -> Inventory {
    let mac = "BC:24:11:00:00:01";
    let port = Nic {
        ipv4: fixed(address, None),
        ..nic("net0", mac, "vmbr0")
    };
    let mut web = guest(GuestKind::Qemu, 100, "web", GuestState::Running);
    web.live = inside.map(|text| vec![live("eth0", mac, &[text])]);
    let mut house = house();
    house.clusters[0].guests = vec![with(web, vec![], vec![port])];
    house
}

#[test]
fn a_primary_address_stays_until_something_speaks_against_it() {
    let mut actual = Actual::default();
    let mut primary = |house: &Inventory| {
        let desired = mapped(house, &config());
        for round in 0..2 {
            let plan = crate::house::planned(&desired, &actual, &config(), 0);
            assert!(round == 0 || plan.is_empty(), "{plan:#?}");
            crate::model::execute(&plan, &mut actual);
        }
        let machine = actual.of(Kind::VirtualMachine).first();
        let id = machine.and_then(|machine| machine.reference("primary_ip4"));
        let address = id.and_then(|id| actual.find(Kind::IpAddress, id));
        address
            .map(|address| address.label.clone())
            .unwrap_or_default()
    };
    let (five, nine) = ("10.0.0.5/24", "10.0.0.9/24");
    assert_eq!(primary(&cloud(five, Some(five))), five);
    // Another setting for the next start, and nobody says what runs.
    assert_eq!(primary(&cloud(nine, None)), five);
    assert_eq!(primary(&cloud(nine, Some(nine))), nine);
}
