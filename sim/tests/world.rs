//! Worlds from seeds: whatever the seed and the size, what holds for every
//! Proxmox VE holds for them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use pve_sim::pve::world::{Kind, Power, WorldError};
use pve_sim::pve::{Version, World};

fn world(seed: u64, version: &str, nodes: u32, guests: u32) -> World {
    World::generate(
        seed,
        Version::parse(version).unwrap(),
        "demo",
        nodes,
        guests,
    )
}

fn any_version() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["7.4", "8.0", "8.1", "8.4", "9.0", "9.1"])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_world_is_possible(seed: u64, version in any_version(), nodes in 1_u32..8, guests in 0_u32..150) {
        let world = world(seed, version, nodes, guests);
        prop_assert_eq!(world.nodes.len() as u32, nodes);
        prop_assert_eq!(world.guests.len() as u32, guests);
        prop_assert_eq!(world.cluster.is_some(), nodes > 1);
        let (mut macs, mut uuids, mut addresses, mut volumes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (vmid, guest) in &world.guests {
            prop_assert_eq!(*vmid, guest.vmid);
            prop_assert!(*vmid >= 100);
            prop_assert!(world.nodes.contains_key(&guest.node));
            prop_assert!(!guest.template || guest.power == Power::Stopped);
            prop_assert!(guest.kind == Kind::Qemu || guest.power != Power::Paused);
            prop_assert!(guest.pool.as_ref().is_none_or(|pool| world.pools.contains_key(pool)));
            prop_assert!(uuids.insert(guest.uuid.clone()));
            for nic in guest.nics.values() {
                prop_assert!(macs.insert(nic.mac.clone()), "MAC address twice");
                prop_assert_eq!(nic.mac.len(), 17);
                prop_assert!(nic.tag.is_none_or(|tag| (1..=4094).contains(&tag)));
                for address in &nic.addresses {
                    let (ip, length) = address.split_once('/').unwrap();
                    prop_assert!(ip.parse::<std::net::IpAddr>().is_ok(), "{}", address);
                    prop_assert!(length.parse::<u8>().is_ok());
                    prop_assert!(addresses.insert(address.clone()), "address twice: {}", address);
                }
            }
            for disk in guest.disks.values().filter(|disk| disk.size.is_some()) {
                prop_assert!(volumes.insert(disk.volume.clone()), "volume twice: {}", &disk.volume);
            }
        }
        for job in world.replication.values() {
            prop_assert_ne!(&job["source"], &job["target"]);
        }
        for task in &world.tasks {
            prop_assert!(task.upid().starts_with("UPID:") && task.upid().ends_with(':'));
        }
    }

    #[test]
    fn equal_seeds_give_equal_worlds(seed: u64, guests in 0_u32..30) {
        let text = || format!("{:?}", world(seed, "8.4", 3, guests));
        prop_assert_eq!(text(), text());
    }

    /// A larger world holds the smaller one: growing a test changes nothing
    /// that was there.
    #[test]
    fn more_guests_leave_the_others_alone(seed: u64, guests in 1_u32..30) {
        let (small, large) = (world(seed, "8.4", 3, guests), world(seed, "8.4", 3, guests + 5));
        for (vmid, guest) in &small.guests {
            prop_assert_eq!(format!("{guest:?}"), format!("{:?}", &large.guests[vmid]));
        }
    }
}

#[test]
fn a_world_for_review() {
    let world = world(42, "8.4", 2, 6);
    let lines: Vec<String> = world
        .guests
        .values()
        .map(|guest| {
            format!(
                "{} {} {:?} on {} {:?} pool {:?} tags {:?} nics {:?} disks {:?}",
                guest.vmid,
                guest.kind,
                guest.name,
                guest.node,
                guest.power,
                guest.pool,
                guest.tags,
                guest
                    .nics
                    .values()
                    .map(|nic| (&nic.mac, nic.tag, &nic.addresses))
                    .collect::<Vec<_>>(),
                guest
                    .disks
                    .iter()
                    .map(|(key, disk)| (key, &disk.volume, disk.size))
                    .collect::<Vec<_>>(),
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn scenarios_change_what_they_say() {
    let mut world = world(42, "8.4", 3, 12);
    let before = world.guests[&100].clone();

    world.rename(100, "renamed").unwrap();
    world.migrate(100, "pve3").unwrap();
    assert_eq!(world.guests[&100].name.as_deref(), Some("renamed"));
    assert_eq!(world.guests[&100].node, "pve3");
    assert_eq!(world.guests[&100].uuid, before.uuid);

    world.clone_guest(100, 900, "copy").unwrap();
    let clone = &world.guests[&900];
    assert_ne!(clone.uuid, before.uuid);
    assert!(
        clone
            .nics
            .iter()
            .all(|(index, nic)| nic.mac != before.nics[index].mac)
    );
    assert_eq!(clone.power, Power::Stopped);

    world.recreate(100, "reborn").unwrap();
    assert_ne!(world.guests[&100].uuid, before.uuid);
    assert!(world.guests[&100].ctime > before.ctime);

    let index = world.add_nic(100, "vmbr1", Some(77)).unwrap();
    assert_eq!(world.guests[&100].nics[&index].tag, Some(77));
    world.set_vlan(100, index, None).unwrap();
    assert_eq!(world.guests[&100].nics[&index].tag, None);
    world.remove_nic(100, index).unwrap();
    assert_eq!(
        world.remove_nic(100, index),
        Err(WorldError::NoDevice {
            vmid: 100,
            key: format!("net{index}")
        })
    );

    let (key, size) = world.guests[&100]
        .disks
        .iter()
        .find_map(|(key, disk)| Some((key.clone(), disk.size?)))
        .unwrap();
    world.grow_disk(100, &key, 1 << 30).unwrap();
    assert_eq!(world.guests[&100].disks[&key].size, Some(size + (1 << 30)));

    world.add_nic(100, "vmbr0", None).unwrap();
    world.add_nic(900, "vmbr0", None).unwrap();
    world.add_address(100, "192.0.2.7/24").unwrap();
    world.move_address(100, 900, "192.0.2.7/24").unwrap();
    assert!(world.guests[&900].nics.values().any(|nic| {
        nic.addresses
            .iter()
            .any(|address| address == "192.0.2.7/24")
    }));
    assert!(world.move_address(100, 900, "192.0.2.7/24").is_err());

    world.delete(900).unwrap();
    assert_eq!(world.rename(900, "x"), Err(WorldError::NoGuest(900)));
    assert_eq!(
        world.migrate(100, "pve9"),
        Err(WorldError::NoNode("pve9".to_owned()))
    );
    world.make_template(100).unwrap();
    assert!(world.power(100, Power::Running).is_err());
    world.set_online("pve1", false).unwrap();
    assert!(world.quorate());
    assert_eq!(world.local_node(), "pve2");
    world.set_online("pve2", false).unwrap();
    assert!(!world.quorate());
}

#[test]
fn a_uniform_world_is_large_and_nothing_in_it_is_there_twice() {
    let version = Version::parse("9.1").unwrap();
    let (mut macs, mut addresses, mut uuids) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for seed in [1, 2] {
        let world = World::uniform(seed, version, "bench", 8, 10_000);
        assert_eq!(world.guests.len(), 10_000);
        for guest in world.guests.values() {
            assert_eq!((guest.disks.len(), guest.nics.len()), (2, 2));
            assert!(uuids.insert(guest.uuid.clone()));
            for nic in guest.nics.values() {
                assert!(macs.insert(nic.mac.clone()));
                assert_eq!(nic.addresses.len(), 1);
                assert!(addresses.insert(nic.addresses[0].clone()));
                let (ip, _) = nic.addresses[0].split_once('/').unwrap();
                assert!(ip.parse::<std::net::Ipv4Addr>().is_ok(), "{ip}");
            }
        }
    }
}

#[test]
fn what_is_around_guests_changes_too() {
    let mut world = world(7, "9.1", 3, 5);
    world.add_bond("pve1", "bond7", &["eno3", "eno4"]).unwrap();
    world.add_vlan("pve1", "bond7", 70).unwrap();
    assert!(world.add_bond("pve9", "bond7", &[]).is_err());
    let names = |world: &World| -> Vec<String> {
        let network = &world.nodes["pve1"].network;
        network
            .iter()
            .map(|entry| entry["iface"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(names(&world).contains(&"bond7.70".to_owned()));
    world.remove_interface("pve1", "bond7.70").unwrap();
    assert!(world.remove_interface("pve1", "bond7.70").is_err());
    world.take_snapshot(100, "now").unwrap();
    assert!(world.take_snapshot(100, "now").is_err());
    world.drop_snapshot(100, "now").unwrap();
    assert!(world.drop_snapshot(100, "now").is_err());
    let first = world.back_up(100).unwrap();
    assert_ne!(world.back_up(100).unwrap(), first);
    world.drop_backups(100);
    assert!(
        !world
            .volumes
            .iter()
            .any(|volume| volume.content == "backup" && volume.vmid == Some(100))
    );
    let upid = world.run_task(100, "vzdump", "OK").unwrap();
    assert_ne!(world.run_task(100, "vzdump", "OK").unwrap(), upid);
    let elsewhere = if world.guests[&100].node == "pve1" {
        "pve2"
    } else {
        "pve1"
    };
    world.replicate(100, elsewhere, "*/30").unwrap();
    assert_eq!(world.replication["100-0"]["target"], elsewhere);
    world.set_ha(100, Some("stopped")).unwrap();
    assert_eq!(world.ha_resources["vm:100"]["state"], "stopped");
    world.set_ha(100, None).unwrap();
    assert!(!world.ha_resources.contains_key("vm:100"));
    world.set_vnet("office", "guests", 61);
    world.add_subnet("guests", "10.77.0.0/24").unwrap();
    assert!(world.subnets.contains_key("office-10.77.0.0-24"));
    world.remove_vnet("guests");
    assert!(!world.subnets.contains_key("office-10.77.0.0-24"));
    world.add_address(100, "10.99.0.1/24").unwrap();
    world.remove_address(100, "10.99.0.1/24").unwrap();
    assert!(world.remove_address(100, "10.99.0.1/24").is_err());
}
