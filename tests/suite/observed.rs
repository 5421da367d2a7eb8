//! What is observed of a simulated Proxmox VE equals what is in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use pve_netbox::{
    config::{ClusterConfig, Config, TlsConfig},
    inventory::{Cluster, Guest, GuestKind, GuestState, IpMethod, ScopeState},
    observe,
};
use pve_sim::{
    faults::{Fault, Rule},
    pve::{
        PveSim,
        world::{Agent, Kind, Power},
    },
};
use serde_json::json;

async fn start(version: &str, guests: u32) -> PveSim {
    PveSim::builder()
        .version(version)
        .seed(11)
        .guests(guests)
        .nodes(3)
        .start()
        .await
        .expect("a Proxmox VE")
}

fn config(servers: &[&PveSim]) -> Config {
    let first = servers[0];
    let mut config = Config {
        clusters: vec![ClusterConfig {
            key: "prod".to_owned(),
            endpoints: servers.iter().map(|pve| pve.url().to_owned()).collect(),
            token: Some(first.token().into()),
            tls: TlsConfig {
                fingerprints: servers
                    .iter()
                    .map(|pve| pve.fingerprint().to_owned())
                    .collect(),
                ..TlsConfig::default()
            },
            site: Some("dc1".to_owned()),
            ..ClusterConfig::default()
        }],
        ..Config::default()
    };
    config.addresses.dns_names = true;
    config
}

async fn look(config: &Config) -> Cluster {
    let mut inventory = observe::observe(config).await.expect("an inventory");
    inventory.clusters.remove(0)
}

fn guest(cluster: &Cluster, vmid: u32) -> &Guest {
    let found = cluster.guests.iter().find(|guest| guest.vmid == vmid);
    found.unwrap_or_else(|| panic!("no guest {vmid}"))
}

fn incomplete(cluster: &Cluster) -> Vec<String> {
    let scopes = cluster.scopes.iter();
    scopes
        .filter(|scope| scope.state != ScopeState::Complete)
        .map(ToString::to_string)
        .collect()
}

/// A link-local address follows from each MAC address; the worlds have none else.
fn own(addresses: &[String]) -> BTreeSet<String> {
    let is_own = |address: &&String| !address.starts_with("fe80:");
    let canonical = |address: &String| {
        let address: ipnet::IpNet = address.parse().expect("an address");
        address.to_string()
    };
    addresses.iter().filter(is_own).map(canonical).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_seen_in_every_shape() {
    for version in ["7.4", "8.0", "8.1", "8.4", "9.1"] {
        let pve = start(version, 40).await;
        // Pauses are told by QEMU alone.
        let halted = pve.world(|world| {
            let mut running = world.guests.values_mut().filter(|guest| {
                guest.kind == Kind::Qemu && guest.power == Power::Running && !guest.template
            });
            let guest = running.next().expect("a running machine");
            guest.power = Power::Paused;
            guest.vmid
        });
        let cluster = look(&config(&[&pve])).await;
        assert_eq!(incomplete(&cluster), Vec::<String>::new(), "{version}");
        assert_eq!(cluster.warnings, Vec::<String>::new(), "{version}");
        assert_eq!(guest(&cluster, halted).state, Some(GuestState::Paused));
        let world = pve.world(|world| world.clone());
        for node in &cluster.nodes {
            let expected: BTreeSet<_> = world.nodes[&node.name]
                .network
                .iter()
                .filter_map(|interface| interface["iface"].as_str())
                .collect();
            let interfaces = node.interfaces.as_ref().expect("interfaces");
            let found: BTreeSet<_> = interfaces.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(found, expected, "{version}");
            for interface in interfaces {
                let of = |key: &str| {
                    let rows = world.nodes[&node.name].network.iter();
                    let mut rows = rows.filter(|row| row["iface"] == interface.name.as_str());
                    rows.next().and_then(|row| row.get(key)?.as_str())
                };
                let expected: BTreeSet<_> = ["cidr", "cidr6"].into_iter().filter_map(of).collect();
                let found: Vec<_> = interface
                    .addresses
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                let found: BTreeSet<_> = found.iter().map(String::as_str).collect();
                assert_eq!(found, expected, "{version} {}", interface.name);
                let mtu = interface.mtu.map(|mtu| mtu.to_string());
                assert_eq!(mtu.as_deref(), of("mtu"), "{version} {}", interface.name);
                let vlan = interface.vlan.map(|vlan| vlan.to_string());
                assert_eq!(
                    vlan.as_deref(),
                    of("vlan-id"),
                    "{version} {}",
                    interface.name
                );
            }
        }
        let (mut disks, mut nics, mut spoke) = (0, 0, 0);
        for made in world.guests.values().filter(|guest| !guest.template) {
            let seen = guest(&cluster, made.vmid);
            let settings = seen.config.as_ref().expect("a configuration");
            let expected: BTreeMap<_, _> = made
                .disks
                .iter()
                .filter(|(key, disk)| {
                    let is_cdrom = disk
                        .options
                        .contains(&("media".to_owned(), "cdrom".to_owned()));
                    let is_bind = disk.volume.starts_with('/') && disk.size.is_none();
                    !(is_cdrom || is_bind || key.starts_with("unused") || disk.volume == "none")
                })
                .map(|(key, disk)| (key.as_str(), (disk.volume.as_str(), disk.size)))
                .collect();
            let found: BTreeMap<_, _> = settings
                .disks
                .iter()
                .map(|disk| {
                    let size = disk.size.map(|size| size.0);
                    (disk.key.as_str(), (disk.volume.as_str(), size))
                })
                .collect();
            assert_eq!(found, expected, "{version} {}", made.vmid);
            disks += found.len();
            assert_eq!(
                settings.nics.len(),
                made.nics.len(),
                "{version} {}",
                made.vmid
            );
            for (index, nic) in &made.nics {
                let key = format!("net{index}");
                let found = settings.nics.iter().find(|nic| nic.key == key);
                let found = found.expect("the NIC");
                assert_eq!(
                    found.mac.as_ref().map(|mac| mac.as_str()),
                    Some(nic.mac.as_str())
                );
                assert_eq!(found.bridge, nic.bridge);
                assert_eq!((found.tag, found.enabled), (nic.tag, !nic.link_down));
                assert_eq!(found.mtu, nic.mtu.map(u32::from));
                assert_eq!(found.firewall, nic.firewall);
                assert_eq!(found.trunks.is_some(), nic.trunks.is_some());
                // Of a machine, what cloud-init is told.
                let told = made.options.get(&format!("ipconfig{index}"));
                let told = told.and_then(|text| text.as_str()?.strip_prefix("ip="));
                match nic.ip.as_deref().or(told) {
                    Some("dhcp") => assert_eq!(found.ipv4.method, IpMethod::Dhcp),
                    Some(text) => assert_eq!(
                        found.ipv4.method,
                        IpMethod::Static(text.parse().expect("an address"))
                    ),
                    None => assert_eq!(found.ipv4.method, IpMethod::Unknown),
                }
                nics += 1;
            }
            let speaks = match (&made.agent, made.kind) {
                (Agent::Answers { .. }, Kind::Qemu) => made.power == Power::Running,
                (_, Kind::Qemu) => false,
                (_, Kind::Lxc) => made.power == Power::Running && !matches!(version, "7.4" | "8.0"),
            };
            assert_eq!(seen.live.is_some(), speaks, "{version} {}", made.vmid);
            assert_eq!(
                seen.host_name.is_some(),
                speaks && made.kind == Kind::Qemu,
                "{version} {}",
                made.vmid
            );
            let Some(live) = &seen.live else { continue };
            spoke += 1;
            assert!(live.iter().all(|one| one.name != "lo"));
            for nic in made.nics.values() {
                let found = live
                    .iter()
                    .find(|one| one.mac.as_ref().map(|mac| mac.as_str()) == Some(nic.mac.as_str()));
                let found = found.expect("the interface").addresses.iter();
                let found: Vec<_> = found.map(ToString::to_string).collect();
                let mut expected = own(&nic.addresses);
                if seen.kind == GuestKind::Lxc && version < "8.4" {
                    // One address of each family is told.
                    expected.retain(|address| found.contains(address));
                    assert!(!nic.addresses.is_empty() || expected.is_empty());
                }
                assert_eq!(own(&found), expected, "{version} {}", made.vmid);
            }
        }
        assert!(
            disks > 30 && nics > 30 && spoke > 3,
            "{disks} {nics} {spoke}"
        );
        let vnets = cluster.vnets.expect("VNets");
        assert_eq!(vnets.len(), world.vnets.len(), "{version}");
        for (name, vnet) in &vnets {
            let made = &world.vnets[name];
            assert_eq!(made["zone"], vnet.zone.as_str());
            assert_eq!(world.zones[&vnet.zone]["type"], vnet.zone_type.as_str());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_configuration_is_read_once_and_what_is_left_out_is_not_asked() {
    let pve = start("9.1", 30).await;
    let mut config = config(&[&pve]);
    config.guests.exclude.nodes = vec!["pve2".to_owned()];
    pve.world(|world| world.nodes.get_mut("pve3").expect("a node").online = false);
    let cluster = look(&config).await;
    let mut expected = [0, 0];
    for made in pve.world(|world| world.guests.clone()).values() {
        let is_asked = made.node == "pve1" && !made.template;
        let seen = guest(&cluster, made.vmid);
        assert_eq!(seen.config.is_some(), is_asked, "{}", made.vmid);
        assert!(is_asked || seen.live.is_none(), "{}", made.vmid);
        expected[usize::from(made.kind == Kind::Lxc)] += u64::from(is_asked);
    }
    let asked = ["qemu", "lxc"].map(|kind| {
        let operation = format!("GET /nodes/{{node}}/{kind}/{{vmid}}/config");
        pve.requests().of(&operation)
    });
    assert_eq!(asked, expected);
    // Neither the node that is off nor the one that is left out has states to tell.
    assert_eq!(pve.requests().of("GET /nodes/{node}/qemu"), 1);
    assert_eq!(pve.requests().of("GET /nodes/{node}/network"), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silent_agents_cost_neither_the_run_nor_a_scope() {
    let pve = start("9.1", 60).await;
    let asked = pve.world(|world| {
        let mut asked = 0_u32;
        for guest in world.guests.values_mut() {
            let is_running = guest.kind == Kind::Qemu && guest.power == Power::Running;
            if is_running && guest.agent != Agent::Off {
                asked += 1;
            }
        }
        asked
    });
    assert!(asked > 16, "{asked}");
    pve.faults().add(Rule::new(
        "/*/agent/*",
        Fault::delay(Duration::from_secs(60)),
    ));
    let begun = Instant::now();
    let cluster = look(&config(&[&pve])).await;
    // All at once on each node, and each asked one thing: little more than one limit.
    assert!(
        begun.elapsed() < Duration::from_secs(35),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(incomplete(&cluster), Vec::<String>::new());
    assert_eq!(cluster.warnings, Vec::<String>::new());
    let machines = cluster
        .guests
        .iter()
        .filter(|guest| guest.kind == GuestKind::Qemu);
    assert!(
        machines
            .clone()
            .all(|guest| guest.live.is_none() && guest.os.is_none())
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failure_stays_where_it_is() {
    let pve = start("8.4", 20).await;
    let broken = pve.world(|world| {
        let mut machines = world
            .guests
            .values_mut()
            .filter(|guest| guest.kind == Kind::Qemu && !guest.template && guest.node != "pve2");
        let guest = machines.next().expect("a machine");
        guest.options.insert(
            "net7".to_owned(),
            json!("virtio=BC:24:11:00:00:07,tag=4095"),
        );
        guest.vmid
    });
    pve.faults().add(Rule::new(
        "*/nodes/pve2/network",
        Fault::reason(500, "no such file"),
    ));
    pve.faults()
        .add(Rule::new("*/cluster/sdn/*", Fault::status(501)));
    let cluster = look(&config(&[&pve])).await;
    let reasons = incomplete(&cluster);
    assert_eq!(reasons.len(), 2, "{reasons:?}");
    assert!(
        reasons
            .iter()
            .any(|one| one.starts_with("prod/node/pve2 interfaces failed: ")),
        "{reasons:?}"
    );
    let told = format!("prod/qemu/{broken}/net7 configuration partial: net7 is not understood");
    assert!(
        reasons.iter().any(|one| one.starts_with(&told)),
        "{reasons:?}"
    );
    // No SDN packages, no VNets: that is known.
    assert_eq!(cluster.vnets, Some(BTreeMap::new()));
    assert!(
        cluster
            .guests
            .iter()
            .filter(|guest| !guest.template)
            .all(|guest| guest.config.is_some())
    );
    let nics = &guest(&cluster, broken).config.as_ref().expect("read").nics;
    assert!(!nics.is_empty() && nics.iter().all(|nic| nic.key != "net7"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_token_may_not_see_is_not_known() {
    let pve = start("9.1", 12).await;
    pve.world(|world| {
        for guest in world.guests.values_mut() {
            for nic in guest.nics.values_mut() {
                nic.bridge = Some("hidden1".to_owned());
            }
        }
        world.grants = world.grants.clone().without("SDN.Audit");
    });
    let cluster = look(&config(&[&pve])).await;
    assert_eq!(cluster.vnets, None);
    let reasons = incomplete(&cluster);
    assert!(
        reasons.iter().any(
            |one| one.starts_with("prod/sdn vnets partial: the token has no SDN.Audit on /sdn")
        ),
        "{reasons:?}"
    );
}

/// The endpoint that answers goes away in the middle; another one of the cluster takes over.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_node_takes_over_in_the_middle() {
    let (first, second) = (start("9.1", 30).await, start("9.1", 30).await);
    let config = config(&[&first, &second]);
    first.faults().add(Rule::new(
        "/*/config",
        Fault::delay(Duration::from_millis(300)),
    ));
    let going = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(700)).await;
        drop(first);
    });
    let cluster = look(&config).await;
    going.await.expect("gone");
    assert_eq!(incomplete(&cluster), Vec::<String>::new());
}
