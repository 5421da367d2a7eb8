//! For any inventory: what is planned can be done in that order, and done, it
//! leaves nothing to do. On a model of NetBox that holds its uniqueness rules.

use proptest::prelude::*;
use pve_netbox::{
    config::{ClusterConfig, Config, NetBoxConfig},
    inventory::{Cluster, Guest, GuestConfig, GuestKind, GuestState, Inventory, Node},
    map::{Capabilities, map},
    model::Actual,
    plan::{Origin, Plan, Rules, misfits, plan},
    units::Mebibytes,
};

use crate::model::execute;

fn config() -> Config {
    let cluster = |key: &str| ClusterConfig {
        key: key.to_owned(),
        endpoints: vec!["https://pve:8006".to_owned()],
        site: Some("dc1".to_owned()),
        ..ClusterConfig::default()
    };
    Config {
        netbox: NetBoxConfig {
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![cluster("one"), cluster("two")],
        ..Config::default()
    }
}

fn guest() -> impl Strategy<Value = Guest> {
    let name = prop_oneof![
        Just(""),
        Just("a"),
        Just("A"),
        Just("b"),
        Just("c"),
        Just("a (103)"),
        Just("long-name")
    ];
    let tags = proptest::collection::vec(prop_oneof![Just("web"), Just("db"), Just("c++")], 0..3);
    let state = prop_oneof![
        Just(None),
        Just(Some(GuestState::Running)),
        Just(Some(GuestState::Stopped))
    ];
    (
        100u32..112,
        any::<bool>(),
        name,
        0usize..3,
        state,
        tags,
        0u8..3,
        0u8..8,
    )
        .prop_map(|(vmid, qemu, name, node, state, mut tags, uuid, read)| {
            tags.sort_unstable();
            tags.dedup();
            let kind = if qemu {
                GuestKind::Qemu
            } else {
                GuestKind::Lxc
            };
            let config = GuestConfig {
                name: Some(name.to_owned()).filter(|name| !name.is_empty()),
                vcpus: Some(f64::from(uuid) + 1.0),
                memory: Some(Mebibytes(u64::from(vmid))),
                ostype: Some(if qemu { "l26" } else { "debian" }.to_owned()),
                onboot: Some(state.is_some()),
                uuid: qemu.then(|| format!("{uuid:08}-0000-4000-8000-{vmid:012}")),
                ..GuestConfig::default()
            };
            Guest {
                kind,
                vmid,
                node: format!("pve{node}"),
                name: Some(name.to_owned()),
                state,
                template: read == 1,
                pool: None,
                tags: tags.into_iter().map(str::to_owned).collect(),
                // Some guests cannot be read.
                config: (read != 0).then_some(config),
                os: None,
                live: None,
                host_name: None,
            }
        })
}

fn cluster(key: &'static str) -> impl Strategy<Value = Cluster> {
    (
        proptest::collection::vec(guest(), 0..10),
        1usize..4,
        any::<bool>(),
    )
        .prop_map(move |(mut guests, nodes, quorate)| {
            guests.sort_by_key(|guest| guest.vmid);
            guests.dedup_by_key(|guest| guest.vmid);
            let nodes = (0..nodes)
                .map(|number| Node {
                    name: format!("pve{number}"),
                    online: Some(number != 1),
                    ..Node::default()
                })
                .collect();
            Cluster {
                key: key.to_owned(),
                name: Some("same name".to_owned()),
                quorate: Some(quorate),
                nodes,
                guests,
                ..Cluster::default()
            }
        })
}

fn inventory() -> impl Strategy<Value = Inventory> {
    (cluster("one"), cluster("two")).prop_map(|(one, two)| Inventory {
        clusters: vec![one, two],
    })
}

fn origin() -> Origin {
    Origin {
        run: "test".to_owned(),
        made: String::new(),
        tool: String::new(),
        netbox: String::new(),
        netbox_version: String::new(),
        clusters: vec!["one".to_owned(), "two".to_owned()],
    }
}

fn planned(inventory: &Inventory, actual: &Actual) -> Plan {
    let config = config();
    let desired = map(
        inventory,
        &config,
        Capabilities {
            virtual_machine_types: true,
        },
    );
    plan(
        &desired,
        actual,
        Rules {
            config: &config,
            now: jiff::Timestamp::UNIX_EPOCH,
        },
        origin(),
    )
    .expect("a plan")
}

proptest! {
    #[test]
    fn applied_twice_is_applied_once(days in proptest::collection::vec(inventory(), 1..4)) {
        let mut actual = Actual::default();
        for day in &days {
            let first = planned(day, &actual);
            prop_assert_eq!(misfits(&first, &actual), vec![]);
            execute(&first, &mut actual);
            let second = planned(day, &actual);
            let left: Vec<_> = second.changes().map(|(_, action, change)| (action, change.clone())).collect();
            prop_assert!(left.is_empty(), "left to do: {left:#?}");
        }
    }

    #[test]
    fn the_order_of_seeing_does_not_matter(day in inventory()) {
        let mut shuffled = day.clone();
        shuffled.clusters.iter_mut().for_each(|cluster| {
            cluster.guests.reverse();
            cluster.nodes.reverse();
        });
        prop_assert_eq!(planned(&day, &Actual::default()), planned(&shuffled, &Actual::default()));
    }
}
