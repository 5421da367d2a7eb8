//! What NetBox is to hold of a small house, made by hand: nodes with bridges,
//! guests with disks, interfaces and addresses.

use pve_netbox::{
    config::{ClusterConfig, Config, NetBoxConfig},
    model::{
        Actual, Desired, DesiredObject, FieldPolicy::Sync, Incarnation, Kept, Kind, Link,
        MISSING_TAG, Merge, NaturalKey, OWN_TAG, PVE_DETAILS, Value,
    },
    plan::{Origin, Plan, Rules, plan},
};
use serde_json::json;

/// A guest; numbers stand for names, so that they meet often.
#[derive(Debug, Clone)]
pub struct Guest {
    pub vmid: u8,
    pub name: String,
    pub node: u8,
    pub uuid: u8,
    pub disks: Vec<(u8, u64)>,
    pub nics: Vec<Nic>,
    /// It is known and could not be read.
    pub unread: bool,
    /// Nothing is known of its addresses.
    pub silent: bool,
}

#[derive(Debug, Clone)]
pub struct Nic {
    pub key: u8,
    pub name: String,
    pub mac: u8,
    pub addresses: Vec<String>,
}

#[derive(Debug, Clone, Default)]
pub struct House {
    pub nodes: u8,
    pub guests: Vec<Guest>,
    /// The list of guests was not whole.
    pub partial: bool,
}

pub fn guest(vmid: u8, name: &str) -> Guest {
    Guest {
        vmid,
        name: name.to_owned(),
        node: 0,
        uuid: 1,
        disks: Vec::new(),
        nics: Vec::new(),
        unread: false,
        silent: false,
    }
}

pub fn nic(key: u8, name: &str, mac: u8, addresses: &[&str]) -> Nic {
    Nic {
        key,
        name: name.to_owned(),
        mac,
        addresses: addresses.iter().map(|text| (*text).to_owned()).collect(),
    }
}

pub fn config() -> Config {
    Config {
        netbox: NetBoxConfig {
            create_missing: true,
            ..NetBoxConfig::default()
        },
        clusters: vec![ClusterConfig {
            key: "prod".to_owned(),
            ..ClusterConfig::default()
        }],
        ..Config::default()
    }
}

pub fn origin() -> Origin {
    Origin {
        run: "test".to_owned(),
        made: String::new(),
        tool: String::new(),
        netbox: String::new(),
        netbox_version: String::new(),
        clusters: vec!["prod".to_owned()],
    }
}

/// The plan of a day, `seconds` after the first.
pub fn planned(desired: &Desired, actual: &Actual, config: &Config, seconds: i64) -> Plan {
    let now = jiff::Timestamp::from_second(1_700_000_000 + seconds).expect("a time");
    let rules = Rules { config, now };
    plan(desired, actual, rules, origin()).expect("a plan")
}

fn furniture(desired: &mut Desired) {
    for name in ["pve_id", "pve_details"] {
        let mut field = DesiredObject::new(Kind::CustomField, name, name);
        field.natural.push(NaturalKey::name(name, None));
        let types: Vec<_> = [Kind::Device, Kind::VirtualMachine]
            .map(Kind::content_type)
            .to_vec();
        field.field(Sync, "name", Value::text(name), "").field(
            Sync,
            "object_types",
            json!(types),
            "",
        );
        desired.add(field);
    }
    for tag in [OWN_TAG, MISSING_TAG] {
        desired.add(named(Kind::Tag, tag));
    }
    desired.add(named(Kind::ClusterType, "proxmox-ve"));
    desired.add(named(Kind::Site, "dc1"));
}

fn named(kind: Kind, name: &str) -> DesiredObject {
    let mut object = DesiredObject::new(kind, name, name);
    object.natural.push(NaturalKey::slug(name));
    object
        .field(Sync, "name", Value::text(name), "")
        .field(Sync, "slug", Value::text(name), "");
    object
}

fn part(kind: Kind, key: String, name: &str, of: &Link) -> DesiredObject {
    let mut object = DesiredObject::new(kind, key.clone(), format!("{name} ({key})"));
    object.field(Sync, kind.name_field(), Value::text(name), "");
    match kind.name_scope().filter(|scope| *scope != "vrf") {
        Some(scope) => object.field(Sync, scope, of.clone(), ""),
        None => object
            .field(
                Sync,
                "assigned_object_type",
                Value::text(of.kind.content_type()),
                "",
            )
            .field(Sync, "assigned_object_id", of.clone(), ""),
    };
    object.identity();
    tagged(&mut object);
    object
}

fn tagged(object: &mut DesiredObject) {
    let tags = Value::links(vec![Link::to(Kind::Tag, OWN_TAG, OWN_TAG)]);
    object.merge(Sync, Merge::Tags, "tags", tags, "");
}

impl House {
    pub fn desired(&self) -> Desired {
        let mut desired = Desired {
            keys: ["prod".to_owned()].into(),
            ..Desired::default()
        };
        furniture(&mut desired);
        let mut cluster = DesiredObject::new(Kind::Cluster, "prod", "prod");
        cluster
            .field(Sync, "name", Value::text("prod"), "")
            .field(
                Sync,
                "type",
                Link::to(Kind::ClusterType, "proxmox-ve", "proxmox-ve"),
                "",
            )
            .identity();
        let cluster = desired.add(cluster);
        if self.partial {
            for start in ["prod/qemu/", "prod/node/"] {
                let why = "the list was not whole".to_owned();
                desired.incomplete.insert(start.to_owned(), why);
            }
        }
        for node in 0..self.nodes.max(1) {
            self.node(&mut desired, node);
        }
        for guest in &self.guests {
            self.guest(&mut desired, guest, &cluster);
        }
        desired
    }

    fn node(&self, desired: &mut Desired, node: u8) {
        let key = format!("prod/node/pve{node}");
        let name = format!("pve{node}");
        let mut device = DesiredObject::new(Kind::Device, &key, format!("{name} ({key})"));
        device
            .field(Sync, "name", Value::text(&name), "")
            .field(Sync, "status", Value::text("active"), "")
            .field(Sync, "site", Link::to(Kind::Site, "dc1", "dc1"), "")
            .identity();
        tagged(&mut device);
        let device = desired.add(device);
        let bridge = part(Kind::Interface, format!("{key}/vmbr0"), "vmbr0", &device);
        let bridge = desired.add(bridge);
        let mut port = part(Kind::Interface, format!("{key}/eno1"), "eno1", &device);
        port.field(Sync, "bridge", bridge, "");
        desired.add(port);
    }

    fn guest(&self, desired: &mut Desired, guest: &Guest, cluster: &Link) {
        let key = format!("prod/qemu/{}", guest.vmid);
        if guest.unread {
            desired.untouched.insert(key);
            return;
        }
        let node = guest.node % self.nodes.max(1);
        let node = Link::to(
            Kind::Device,
            format!("prod/node/pve{node}"),
            format!("pve{node}"),
        );
        let title = format!("{} ({key})", guest.name);
        let mut machine = DesiredObject::new(Kind::VirtualMachine, &key, title);
        let uuid = format!("{:08}-0000-4000-8000-{:012}", guest.uuid, guest.vmid);
        machine.incarnation = Some(Incarnation::Uuid(uuid.clone()));
        machine.other_name = Some(format!("{} ({})", guest.name, guest.vmid));
        machine
            .field(Sync, "name", Value::text(&guest.name), "")
            .field(Sync, "status", Value::text("active"), "")
            .field(Sync, "cluster", cluster.clone(), "")
            .field(Sync, "device", node, "")
            .field(Sync, "serial", Value::text(uuid), "")
            .field(Sync, PVE_DETAILS, json!({"vmid": guest.vmid}), "")
            .identity();
        tagged(&mut machine);
        let link = machine.link();
        let mut primary = None;
        for (disk, size) in &guest.disks {
            let name = format!("scsi{disk}");
            let mut disk = part(Kind::VirtualDisk, format!("{key}/{name}"), &name, &link);
            disk.field(Sync, "size", json!(size), "");
            desired.add(disk);
        }
        for nic in &guest.nics {
            let key = format!("{key}/net{}", nic.key);
            let mut interface = part(Kind::VmInterface, key.clone(), &nic.name, &link);
            let on = interface.link();
            let text = format!("BC:24:11:00:00:{:02X}", nic.mac);
            let mac = part(Kind::MacAddress, format!("{key}/{text}"), &text, &on);
            interface.field(Sync, "primary_mac_address", mac.link(), "");
            desired.add(interface);
            desired.add(mac);
            for address in nic.addresses.iter().filter(|_| !guest.silent) {
                let host = address.split('/').next().unwrap_or_default();
                let mut object = part(Kind::IpAddress, format!("{key}/{host}"), address, &on);
                object.field(Sync, "status", Value::text("active"), "");
                let link = desired.add(object);
                primary.get_or_insert(link);
            }
            if guest.silent {
                desired.kept.insert(Kept {
                    kind: Kind::IpAddress,
                    start: format!("{key}/"),
                    family: None,
                });
            }
        }
        if !guest.silent {
            machine.field(Sync, "primary_ip4", Value::from(primary), "");
        }
        desired.add(machine);
    }
}
