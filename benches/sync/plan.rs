//! The plan alone: pure, in memory, without a NetBox or a Proxmox VE.

use std::{collections::HashMap, time::Instant};

use ipnet::IpNet;
use pve_netbox::{
    config::{ClusterConfig, Config, NetBoxConfig},
    inventory::{
        Cluster, Disk, Guest, GuestConfig, GuestKind, GuestState, Inventory, LiveInterface, Nic,
        Node, Scope,
    },
    map::{self, Capabilities},
    model::{Actual, ActualObject, Desired, DesiredObject, Fields, Kind, NaturalKey, Value},
    plan::{self, Origin, Rules},
    units::{Bytes, Mebibytes},
};

use crate::{
    Result,
    table::{Promise, Table},
};

const ROUNDS: usize = 7;

/// Measures mapping and planning of that many guests: the median of some rounds.
pub fn measure(guests: u32, table: &mut Table) -> Result<()> {
    let config = config();
    let inventory = inventory(guests)?;
    let capabilities = Capabilities {
        virtual_machine_types: true,
    };
    let mapped = median(|| map::map(&inventory, &config, capabilities));
    let desired = map::map(&inventory, &config, capabilities);
    let actual = as_if_read(&desired);
    let empty = Actual::default();
    let make = |actual: &Actual| {
        let rules = Rules {
            config: &config,
            now: jiff::Timestamp::UNIX_EPOCH,
        };
        plan::plan(&desired, actual, rules, origin()).map_err(|error| error.to_string())
    };
    let nothing = make(&actual)?;
    if !nothing.is_empty() {
        let example = nothing.changes().next();
        return Err(format!("there should be nothing to plan, not {example:?}").into());
    }
    let everything = make(&empty)?.len();
    table.add(
        format!("plan of {guests} guests with nothing to do"),
        "ms",
        median(|| make(&actual)),
        None,
        Some(Promise::AtMost(200.0)),
    );
    table.add(
        format!("plan of {guests} guests, {everything} objects to make"),
        "ms",
        median(|| make(&empty)),
        None,
        None,
    );
    table.add(
        format!("  mapping {guests} guests"),
        "ms",
        mapped,
        None,
        None,
    );
    Ok(())
}

fn median<T>(work: impl Fn() -> T) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            let result = std::hint::black_box(work());
            let took = started.elapsed().as_secs_f64() * 1000.0;
            drop(result);
            took
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

fn origin() -> Origin {
    Origin {
        run: "bench".to_owned(),
        made: "2026-01-01T00:00:00Z".to_owned(),
        tool: "0".to_owned(),
        netbox: "http://netbox.example.com/".to_owned(),
        netbox_version: "4.7.3".to_owned(),
        clusters: vec!["prod".to_owned()],
    }
}

fn config() -> Config {
    Config {
        netbox: NetBoxConfig {
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![ClusterConfig {
            key: "prod".to_owned(),
            endpoints: vec!["https://pve1.example.com:8006".to_owned()],
            site: Some("dc1".to_owned()),
            ..ClusterConfig::default()
        }],
        ..Config::default()
    }
}

fn inventory(guests: u32) -> Result<Inventory> {
    let nodes = (1..=16).map(|number| Node {
        name: format!("pve{number}"),
        online: Some(true),
        interfaces: Some(Vec::new()),
        ..Node::default()
    });
    let guests: Result<Vec<Guest>> = (0..guests).map(guest).collect();
    Ok(Inventory {
        clusters: vec![Cluster {
            key: "prod".to_owned(),
            name: Some("production".to_owned()),
            release: Some("9.1".to_owned()),
            version: Some("9.1.2".to_owned()),
            quorate: Some(true),
            nodes: nodes.collect(),
            guests: guests?,
            scopes: vec![
                Scope::complete("prod", "status"),
                Scope::complete("prod", "resources"),
            ],
            ..Cluster::default()
        }],
    })
}

/// Two disks, two interfaces with a VLAN, an address on each.
fn guest(number: u32) -> Result<Guest> {
    let vmid = 100 + number;
    let [_, high, middle, low] = number.to_be_bytes();
    let mut nics = Vec::new();
    let mut live = Vec::new();
    for index in 0..2_u8 {
        let mac = format!("BC:24:{index:02X}:{high:02X}:{middle:02X}:{low:02X}");
        let mac = mac.parse().map_err(|()| "a MAC address")?;
        let address = format!("10.{}.{middle}.{low}/16", 100 + index + high);
        let address: IpNet = address.parse()?;
        nics.push(Nic {
            key: format!("net{index}"),
            model: Some("virtio".to_owned()),
            mac: Some(mac),
            bridge: Some("vmbr0".to_owned()),
            enabled: true,
            tag: Some(10 + u16::from(index)),
            ..Nic::default()
        });
        live.push(LiveInterface {
            name: format!("ens{}", 18 + index),
            mac: nics[usize::from(index)].mac.clone(),
            addresses: vec![address],
        });
    }
    let disks = (0..2).map(|index| Disk {
        key: format!("scsi{index}"),
        volume: format!("local-lvm:vm-{vmid}-disk-{index}"),
        size: Some(Bytes(32 << 30)),
        firmware: false,
    });
    let config = GuestConfig {
        name: Some(format!("guest-{number}")),
        vcpus: Some(4.0),
        memory: Some(Mebibytes(4096)),
        ostype: Some("l26".to_owned()),
        onboot: Some(true),
        uuid: Some(format!("1f2e3d4c-0000-4000-8000-{vmid:012}")),
        agent: true,
        disks: disks.collect(),
        nics,
        ..GuestConfig::default()
    };
    Ok(Guest {
        kind: GuestKind::Qemu,
        vmid,
        node: format!("pve{}", 1 + number % 16),
        name: config.name.clone(),
        state: Some(GuestState::Running),
        template: false,
        pool: Some("prod".to_owned()),
        tags: vec!["web".to_owned()],
        config: Some(config),
        os: None,
        live: Some(live),
        host_name: Some(format!("guest-{number}")),
    })
}

/// What NetBox holds once all of it is there. As after reading, it shares no
/// text with what is desired.
fn as_if_read(desired: &Desired) -> Actual {
    let ids: HashMap<(Kind, &str), u64> = desired
        .objects
        .keys()
        .zip(1..)
        .map(|((kind, key), id)| ((*kind, key.as_str()), id))
        .collect();
    let mut actual = Actual::default();
    for object in desired.objects.values() {
        let fields = object.fields.iter().map(|field| {
            let mut value = match field.value.plain() {
                Some(plain) => plain.into(),
                None => field.value.clone(),
            };
            for link in value.references_mut() {
                link.id = ids.get(&(link.kind, link.key.as_str())).copied();
                link.label = link.label.as_str().into();
            }
            (field.name.clone(), value)
        });
        let fields: Fields = fields.collect();
        let label = object
            .get(object.kind.name_field())
            .and_then(Value::as_text)
            .unwrap_or(&object.title);
        actual
            .objects
            .entry(object.kind)
            .or_default()
            .push(ActualObject {
                kind: object.kind,
                id: ids[&(object.kind, object.key.as_str())],
                label: label.into(),
                natural: natural(object, &fields),
                fields,
                last_updated: None,
            });
    }
    actual
}

/// What furniture is found by; a VLAN by its number within its group.
fn natural(object: &DesiredObject, fields: &Fields) -> Vec<NaturalKey> {
    let group = fields.get("group").and_then(Value::as_link);
    let mut keys = object.natural.clone();
    for key in &mut keys {
        if key.text.starts_with("vid:") {
            key.within = group.and_then(|group| group.id);
        }
    }
    keys
}
