//! Guests from a seed.
//!
//! Invariant: vmids, UUIDs, MAC addresses and unicast addresses are unique in a
//! world; equal (seed, size, version) give equal worlds.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::super::Version;
use super::model::{Agent, Disk, Guest, Kind, Nic, Power, Snapshot};
use crate::rng::Rng;

/// The time at which every world stands still: 2025-11-21 12:00:00 UTC.
pub(super) const NOW: i64 = 1_763_726_400;
const GIB: u64 = 1 << 30;
const DAY: i64 = 86_400;

const SERVICES: &[&str] = &[
    "web", "db", "mail", "ci", "dns", "git", "cache", "proxy", "monitor", "files", "build", "auth",
];
const MODELS: &[&str] = &[
    "virtio", "virtio", "virtio", "e1000", "e1000e", "rtl8139", "vmxnet3",
];
const POOLS: &[&str] = &["prod", "staging", "lab"];
const VLANS: &[u16] = &[10, 20, 30, 40];

/// What is shared while the guests of one world are made.
pub(super) struct Guests<'a> {
    pub(super) seed: u64,
    pub(super) version: Version,
    pub(super) nodes: &'a [String],
}

impl Guests<'_> {
    /// `count` guests by vmid, from 100 on with gaps.
    pub(super) fn generate(&self, count: u32) -> BTreeMap<u32, Guest> {
        let mut guests = BTreeMap::new();
        let mut macs = BTreeSet::new();
        let mut gaps = Rng::new(self.seed, "vmids");
        let mut vmid = 100;
        for ordinal in 0..count {
            let mut guest = self.guest(vmid, ordinal);
            // Of 24 random bits some are drawn twice in a large world.
            for nic in guest.nics.values_mut() {
                while !macs.insert(nic.mac.clone()) {
                    let next = u8::from_str_radix(&nic.mac[15..], 16)
                        .unwrap_or(0)
                        .wrapping_add(1);
                    nic.mac.replace_range(15.., &format!("{next:02X}"));
                }
            }
            guests.insert(vmid, guest);
            vmid += if gaps.chance(10) {
                2 + u32::try_from(gaps.below(8)).unwrap_or(0)
            } else {
                1
            };
        }
        guests
    }

    fn guest(&self, vmid: u32, ordinal: u32) -> Guest {
        let mut rng = Rng::new(self.seed, &format!("guest {vmid}"));
        // The first two are one of each kind, so that small worlds show both.
        let kind = match ordinal {
            0 => Kind::Qemu,
            1 => Kind::Lxc,
            _ if rng.chance(65) => Kind::Qemu,
            _ => Kind::Lxc,
        };
        let template = ordinal > 3 && rng.chance(4);
        let power = match (template, kind) {
            (true, _) => Power::Stopped,
            _ if ordinal < 2 || rng.chance(78) => Power::Running,
            (_, Kind::Qemu) if rng.chance(15) => Power::Paused,
            _ => Power::Stopped,
        };
        let service = rng.pick(SERVICES);
        let windows = kind == Kind::Qemu && ordinal > 0 && rng.chance(15);
        let ctime = NOW - DAY * (2 + i64::try_from(rng.below(700)).unwrap_or(0));
        let uuid = rng.uuid();
        let mut guest = Guest {
            vmid,
            kind,
            name: self.name(&mut rng, service, ordinal, template),
            node: self.nodes[rng.below(self.nodes.len() as u64) as usize % self.nodes.len()]
                .clone(),
            power,
            template,
            pool: rng.chance(60).then(|| rng.pick(POOLS).to_owned()),
            tags: tags(&mut rng, service),
            notes: notes(&mut rng, service),
            cores: match kind {
                Kind::Lxc if rng.chance(10) => None,
                _ => Some(1 << rng.below(4)),
            },
            sockets: if kind == Kind::Qemu && rng.chance(15) {
                2
            } else {
                1
            },
            memory: 512 << rng.below(6),
            ostype: match (kind, windows) {
                (Kind::Qemu, true) => rng.pick(&["win10", "win11"]),
                (Kind::Qemu, false) => "l26",
                (Kind::Lxc, _) => rng.pick(&["debian", "ubuntu", "alpine", "archlinux"]),
            }
            .to_owned(),
            onboot: rng.chance(70),
            uuid,
            ctime,
            disks: disks(&mut rng, vmid, kind, template),
            nics: BTreeMap::new(),
            options: Map::new(),
            snapshots: snapshots(&mut rng, kind, ctime),
            agent: Agent::Off,
            inner: Vec::new(),
            uptime: if power == Power::Stopped {
                0
            } else {
                600 + rng.below(9_000_000)
            },
        };
        guest.nics = self.nics(&mut rng, &guest, ordinal);
        if let Some(nic) = guest.nics.get_mut(&0)
            && ordinal > 1
            && Rng::new(self.seed, &format!("sdn {vmid}")).chance(6)
        {
            // On a virtual network of the SDN, which has the VLAN tag.
            nic.bridge = Some("clients".to_owned());
            nic.tag = None;
            nic.trunks = None;
        }
        guest.agent = agent(&mut rng, &guest, ordinal, windows);
        if rng.chance(12) {
            // Docker's bridge has the same address everywhere, and a MAC
            // address that is none of the guest's interfaces.
            guest.inner.push((
                "docker0".to_owned(),
                format!("02:42:{}", &mac(&mut rng)[6..]),
                vec!["172.17.0.1/16".to_owned()],
            ));
        }
        guest.options = match kind {
            Kind::Qemu => qemu_options(&mut rng, &guest, self.version, windows),
            Kind::Lxc => lxc_options(&mut rng),
        };
        guest
    }

    fn name(&self, rng: &mut Rng, service: &str, ordinal: u32, template: bool) -> Option<String> {
        if template {
            return Some(format!("{service}-template"));
        }
        match rng.below(100) {
            // Somebody did not bother.
            0..2 if ordinal > 1 => None,
            // Names need not be unique, and their case is free.
            2..5 if ordinal > 1 => Some(service.to_owned()),
            5..8 => Some(format!("{}-{}", service.to_uppercase(), ordinal + 1)),
            _ => Some(format!("{service}-{}", ordinal + 1)),
        }
    }

    fn nics(&self, rng: &mut Rng, guest: &Guest, ordinal: u32) -> BTreeMap<u8, Nic> {
        let count = match rng.below(10) {
            0 if ordinal > 1 => 0,
            0..7 => 1,
            7..9 => 2,
            _ => 3,
        };
        (0..count)
            .map(|index| {
                let mut nic = Nic::new(guest.kind, index, mac(rng));
                if guest.kind == Kind::Qemu {
                    nic.model = rng.pick(MODELS).to_owned();
                }
                // The seed moves a world's addresses, so that two worlds in one
                // NetBox do not share them.
                let lane = match rng.below(10) {
                    0..4 => 0,
                    _ => {
                        let vlan = 1 + rng.below(VLANS.len() as u64);
                        nic.tag = VLANS.get(vlan as usize - 1).copied();
                        vlan
                    }
                };
                if rng.chance(6) {
                    // Ranges are for virtual machines only.
                    let trunks = if guest.kind == Kind::Qemu {
                        "10;20;30-40"
                    } else {
                        "10;20;30"
                    };
                    nic.trunks = Some(trunks.to_owned());
                }
                nic.firewall = rng.chance(40);
                nic.rate = rng.chance(8).then(|| "12.5".to_owned());
                nic.link_down = index > 0 && rng.chance(10);
                nic.mtu = match rng.below(20) {
                    0 if nic.model == "virtio" => Some(1),
                    1 => Some(9000),
                    _ => None,
                };
                let net = self.seed % 12 * 20 + lane;
                let host = u64::from(ordinal) * 4 + u64::from(index);
                let four = format!("10.{net}.{}.{}/16", host / 200, 20 + host % 200);
                let six = format!("2001:db8:{net:x}::{:x}/64", 0x20 + host);
                nic.assign(guest.kind, rng, four, six, net);
                nic
            })
            .enumerate()
            .map(|(index, nic)| (u8::try_from(index).unwrap_or(0), nic))
            .collect()
    }
}

impl Nic {
    /// A plain interface for the key `net<index>`.
    #[must_use]
    pub fn new(kind: Kind, index: u8, mac: String) -> Self {
        let (model, name) = match kind {
            Kind::Qemu => ("virtio", format!("ens{}", 18 + u32::from(index))),
            Kind::Lxc => ("veth", format!("eth{index}")),
        };
        Self {
            model: model.to_owned(),
            mac,
            bridge: Some("vmbr0".to_owned()),
            tag: None,
            trunks: None,
            firewall: false,
            rate: None,
            link_down: false,
            mtu: None,
            name,
            ip: None,
            ip6: None,
            gw: None,
            gw6: None,
            addresses: Vec::new(),
        }
    }

    fn assign(&mut self, kind: Kind, rng: &mut Rng, four: String, six: String, net: u64) {
        let dual = rng.chance(40);
        if kind == Kind::Lxc {
            if rng.chance(30) {
                self.ip = Some("dhcp".to_owned());
            } else {
                self.ip = Some(four.clone());
                self.gw = Some(format!("10.{net}.0.1"));
            }
            if dual {
                self.ip6 = Some(if rng.chance(50) {
                    "auto".to_owned()
                } else {
                    six.clone()
                });
            }
        }
        self.addresses.push(four);
        if dual {
            self.addresses.push(six);
        }
    }
}

/// A MAC address of the range that Proxmox VE hands out since 8.1.
pub(super) fn mac(rng: &mut Rng) -> String {
    let bits = rng.next();
    format!(
        "BC:24:11:{:02X}:{:02X}:{:02X}",
        bits & 0xff,
        (bits >> 8) & 0xff,
        (bits >> 16) & 0xff
    )
}

fn tags(rng: &mut Rng, service: &str) -> BTreeSet<String> {
    let mut tags = BTreeSet::new();
    if rng.chance(50) {
        tags.insert(service.to_owned());
    }
    if rng.chance(40) {
        tags.insert(
            rng.pick(&["prod", "staging", "backup-daily", "critical"])
                .to_owned(),
        );
    }
    tags
}

fn notes(rng: &mut Rng, service: &str) -> Option<String> {
    match rng.below(10) {
        0..3 => Some(format!(
            "# {service}\n\nOwner: **platform team**. See the [wiki](https://wiki.example.com/{service}).\n"
        )),
        3..5 => Some(format!(
            "{service} for the whole company — ask before a restart\n"
        )),
        _ => None,
    }
}

fn disks(rng: &mut Rng, vmid: u32, kind: Kind, template: bool) -> BTreeMap<String, Disk> {
    let mut disks = BTreeMap::new();
    let word = if template { "base" } else { "vm" };
    let volume = |number: u64| format!("local-lvm:{word}-{vmid}-disk-{number}");
    let plain = |volume: String, gib: u64| Disk {
        volume,
        size: Some(gib * GIB),
        options: Vec::new(),
    };
    match kind {
        Kind::Qemu => {
            let bus = rng.pick(&["scsi", "scsi", "scsi", "virtio", "sata", "ide"]);
            for number in 0..1 + rng.below(3) {
                let mut disk = plain(volume(number), 8 << rng.below(5));
                if rng.chance(50) {
                    disk.options.push(("discard".to_owned(), "on".to_owned()));
                }
                if matches!(bus, "scsi" | "virtio") && rng.chance(50) {
                    disk.options.push(("iothread".to_owned(), "1".to_owned()));
                }
                disks.insert(format!("{bus}{number}"), disk);
            }
            if rng.chance(15) {
                // Not a whole number of mebibytes, as efidisks are.
                disks.insert(
                    "efidisk0".to_owned(),
                    Disk {
                        volume: volume(8),
                        size: Some(528 << 10),
                        options: vec![("efitype".to_owned(), "4m".to_owned())],
                    },
                );
            }
            if rng.chance(40) {
                disks.insert(
                    if bus == "ide" { "sata5" } else { "ide2" }.to_owned(),
                    Disk {
                        volume: if rng.chance(50) {
                            "none".to_owned()
                        } else {
                            "local:iso/debian-12.7.0-amd64-netinst.iso".to_owned()
                        },
                        size: None,
                        options: vec![("media".to_owned(), "cdrom".to_owned())],
                    },
                );
            }
            if rng.chance(6) {
                disks.insert(
                    "unused0".to_owned(),
                    Disk {
                        volume: volume(9),
                        size: None,
                        options: Vec::new(),
                    },
                );
            }
        }
        Kind::Lxc => {
            disks.insert("rootfs".to_owned(), plain(volume(0), 4 << rng.below(4)));
            for number in 0..rng.below(3) {
                let mut disk = plain(volume(number + 1), 10 << rng.below(3));
                disk.options
                    .push(("mp".to_owned(), format!("/srv/data{number}")));
                if rng.chance(30) {
                    disk.options.push(("backup".to_owned(), "1".to_owned()));
                }
                disks.insert(format!("mp{number}"), disk);
            }
            if rng.chance(8) {
                // A bind mount: a path, no volume, no size.
                disks.insert(
                    "mp9".to_owned(),
                    Disk {
                        volume: "/mnt/media".to_owned(),
                        size: None,
                        options: vec![
                            ("mp".to_owned(), "/media".to_owned()),
                            ("ro".to_owned(), "1".to_owned()),
                        ],
                    },
                );
            }
        }
    }
    disks
}

fn snapshots(rng: &mut Rng, kind: Kind, ctime: i64) -> Vec<Snapshot> {
    let count = if rng.chance(25) { 1 + rng.below(2) } else { 0 };
    (0..count)
        .map(|number| Snapshot {
            name: format!("before_upgrade_{}", number + 1),
            description: if rng.chance(50) {
                "before the upgrade\n".to_owned()
            } else {
                String::new()
            },
            time: ctime + DAY * (1 + i64::try_from(number).unwrap_or(0)),
            vmstate: kind == Kind::Qemu && rng.chance(30),
        })
        .collect()
}

fn agent(rng: &mut Rng, guest: &Guest, ordinal: u32, windows: bool) -> Agent {
    if guest.kind == Kind::Lxc || (ordinal > 0 && rng.chance(30)) {
        return Agent::Off;
    }
    if ordinal > 0 && rng.chance(8) {
        return Agent::Silent;
    }
    let info = if windows {
        json!({
            "id": "mswindows",
            "kernel-release": "20348",
            "kernel-version": "10.0",
            "machine": "x86_64",
            "name": "Microsoft Windows",
            "pretty-name": "Windows Server 2022 Standard",
            "variant": "server",
            "variant-id": "server",
            "version": "Microsoft Windows Server 2022",
            "version-id": "2022",
        })
    } else {
        match rng.below(3) {
            0 => linux(
                "debian",
                "Debian GNU/Linux",
                "12 (bookworm)",
                "12",
                "6.1.0-26-amd64",
            ),
            1 => linux(
                "ubuntu",
                "Ubuntu",
                "24.04.1 LTS (Noble Numbat)",
                "24.04",
                "6.8.0-45-generic",
            ),
            _ => linux(
                "rocky",
                "Rocky Linux",
                "9.4 (Blue Onyx)",
                "9.4",
                "5.14.0-427.el9.x86_64",
            ),
        }
    };
    let hostname = guest
        .name
        .clone()
        .unwrap_or_else(|| "localhost".to_owned())
        .to_lowercase();
    match info {
        Value::Object(osinfo) => Agent::Answers { osinfo, hostname },
        _ => Agent::Silent,
    }
}

fn linux(id: &str, name: &str, version: &str, version_id: &str, kernel: &str) -> Value {
    json!({
        "id": id,
        "kernel-release": kernel,
        "kernel-version": "#1 SMP PREEMPT_DYNAMIC",
        "machine": "x86_64",
        "name": name,
        "pretty-name": format!("{name} {version}"),
        "version": version,
        "version-id": version_id,
    })
}

fn qemu_options(
    rng: &mut Rng,
    guest: &Guest,
    version: Version,
    windows: bool,
) -> Map<String, Value> {
    let mut options = Map::new();
    let first = guest
        .disks
        .keys()
        .find(|key| key.starts_with(['s', 'v', 'i']))
        .cloned()
        .unwrap_or_default();
    let mut boot = format!("order={first}");
    if guest.nics.contains_key(&0) {
        boot.push_str(";net0");
    }
    options.insert("boot".into(), boot.into());
    options.insert(
        "scsihw".into(),
        rng.pick(&["virtio-scsi-pci", "virtio-scsi-single"]).into(),
    );
    options.insert("numa".into(), 0.into());
    options.insert(
        "cpu".into(),
        rng.pick(&["host", "x86-64-v2-AES", "kvm64,flags=+aes"])
            .into(),
    );
    options.insert("vmgenid".into(), rng.uuid().into());
    if windows || guest.disks.contains_key("efidisk0") {
        options.insert("bios".into(), "ovmf".into());
        options.insert(
            "machine".into(),
            format!("pc-q35-{}", &version.qemu()[..version.qemu().len() - 2]).into(),
        );
    }
    if rng.chance(15) {
        options.insert("balloon".into(), (guest.memory / 2).into());
    }
    if rng.chance(10) {
        // Proxmox VE gives numbers of the type "number" as text.
        options.insert("cpulimit".into(), "1.5".into());
    }
    if rng.chance(10) {
        options.insert("protection".into(), 1.into());
    }
    if rng.chance(10) {
        options.insert("vcpus".into(), 1.into());
    }
    if rng.chance(15) {
        options.insert("serial0".into(), "socket".into());
        options.insert("vga".into(), "serial0".into());
    }
    if !windows && rng.chance(20) {
        options.insert("ciuser".into(), "admin".into());
        options.insert("searchdomain".into(), "example.com".into());
        for (index, nic) in &guest.nics {
            let net = nic.addresses.first().cloned().unwrap_or_default();
            options.insert(
                format!("ipconfig{index}"),
                if net.is_empty() {
                    "ip=dhcp".into()
                } else {
                    format!("ip={net}").into()
                },
            );
        }
    }
    options
}

fn lxc_options(rng: &mut Rng) -> Map<String, Value> {
    let mut options = Map::new();
    options.insert("arch".into(), "amd64".into());
    options.insert("swap".into(), 512.into());
    let unprivileged = rng.chance(80);
    if unprivileged {
        options.insert("unprivileged".into(), 1.into());
    }
    if rng.chance(40) {
        options.insert("features".into(), "nesting=1".into());
    }
    if rng.chance(20) {
        options.insert("nameserver".into(), "10.0.0.53".into());
        options.insert("searchdomain".into(), "example.com".into());
    }
    if rng.chance(10) {
        options.insert("cpulimit".into(), "0.5".into());
    }
    if !unprivileged && rng.chance(30) {
        options.insert(
            "lxc".into(),
            json!([
                ["lxc.apparmor.profile", "unconfined"],
                ["lxc.cgroup2.devices.allow", "c 10:200 rwm"]
            ]),
        );
    }
    options
}
