//! A whole world from a seed and a size: the cluster around nodes and guests.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::Version;
use super::generate::{Guests, NOW};
use super::model::{Grants, Kind, Power, Storage, Task, Volume, World};
use super::nodes;
use crate::rng::Rng;

const GIB: u64 = 1 << 30;
/// Of the backup server's certificate: made up, in the right form.
const FINGERPRINT: &str = "0b:30:55:7a:9f:c4:e9:0e:33:58:7d:a2:c7:ec:11:36:5b:80:a5:ca:ef:14:39:5e:83:a8:cd:f2:17:3c:61:86";

impl World {
    /// The world of a seed: `nodes` nodes (at least one) and `guests` guests.
    /// More than one node is a cluster called `cluster`.
    #[must_use]
    pub fn generate(seed: u64, version: Version, cluster: &str, nodes: u32, guests: u32) -> Self {
        let nodes = nodes::generate(seed, version, nodes.max(1));
        let names: Vec<String> = nodes.keys().cloned().collect();
        let guests = Guests {
            seed,
            version,
            nodes: &names,
        }
        .generate(guests);
        let mut world = Self {
            version,
            cluster: (nodes.len() > 1).then(|| cluster.to_owned()),
            now: NOW,
            nodes,
            guests,
            pools: [
                ("prod", "production"),
                ("staging", ""),
                ("lab", "no guarantees"),
            ]
            .map(|(name, comment)| (name.to_owned(), comment.to_owned()))
            .into(),
            storages: storages(),
            volumes: Vec::new(),
            tasks: Vec::new(),
            replication: BTreeMap::new(),
            backup_jobs: backup_jobs(),
            ha_resources: BTreeMap::new(),
            ha_groups: BTreeMap::new(),
            ha_rules: BTreeMap::new(),
            zones: BTreeMap::new(),
            vnets: BTreeMap::new(),
            controllers: BTreeMap::new(),
            subnets: BTreeMap::new(),
            options: options(version),
            grants: Grants::full(version),
        };
        world.furnish(seed, &names);
        world.define_sdn(seed);
        world
    }

    /// What hangs on guests: backups, tasks, replication, HA.
    fn furnish(&mut self, seed: u64, names: &[String]) {
        let guests: Vec<(u32, Kind, String, Power, bool)> = self
            .guests
            .values()
            .map(|guest| {
                (
                    guest.vmid,
                    guest.kind,
                    guest.node.clone(),
                    guest.power,
                    guest.template,
                )
            })
            .collect();
        for (vmid, kind_of_guest, node, power, template) in guests {
            let mut rng = Rng::new(seed, &format!("around {vmid}"));
            if rng.chance(60) {
                self.volumes
                    .push(backup(&mut rng, vmid, kind_of_guest, "nas", None));
            }
            if rng.chance(25) {
                self.volumes
                    .push(backup(&mut rng, vmid, kind_of_guest, "local", Some(&node)));
            }
            if power == Power::Running {
                let kind = if kind_of_guest == Kind::Qemu {
                    "qmstart"
                } else {
                    "vzstart"
                };
                let failed = rng.chance(10);
                self.tasks.push(task(&mut rng, &node, kind, vmid, failed));
            }
            if Rng::new(seed, &format!("pbs {vmid}")).chance(30) {
                self.volumes
                    .push(snapshot_backup(seed, vmid, kind_of_guest));
            }
            let Some(target) = names.iter().find(|name| **name != node) else {
                continue;
            };
            if !template && rng.chance(10) {
                self.replication.insert(
                    format!("{vmid}-0"),
                    object(json!({
                        "guest": vmid,
                        "id": format!("{vmid}-0"),
                        "jobnum": 0,
                        "schedule": "*/15",
                        "source": node,
                        "target": target,
                        "type": "local",
                    })),
                );
            }
            if !template && rng.chance(15) {
                self.add_ha(kind_of_guest, vmid);
            }
        }
        self.tasks.sort_by_key(|task| (task.start, task.pid));
        self.volumes.push(Volume {
            volid: "nas:iso/debian-12.7.0-amd64-netinst.iso".to_owned(),
            storage: "nas".to_owned(),
            node: None,
            content: "iso".to_owned(),
            size: 661_651_456,
            vmid: None,
            members: object(json!({"ctime": NOW - 9_000_000, "format": "iso"})),
        });
    }

    pub(super) fn add_ha(&mut self, kind: Kind, vmid: u32) {
        let (prefix, kind) = if kind == Kind::Qemu {
            ("vm", "vm")
        } else {
            ("ct", "ct")
        };
        let sid = format!("{prefix}:{vmid}");
        let mut resource = object(json!({
            "digest": "c4a0ba9b35e0b5d2ab0a4bb1bfc8dd9c11ed9c3d",
            "max_relocate": 1,
            "max_restart": 1,
            "sid": sid,
            "state": "started",
            "type": kind,
        }));
        if self.version >= Version::of(9, 0) {
            resource.insert("failback".into(), 1.into());
            self.ha_rules
                .entry("prefer-first".to_owned())
                .or_insert_with(|| {
                    object(json!({
                        "digest": "a17f1b0c5b23f0a3bff6b7cf6b9c2d41d1b14c7e",
                        "nodes": "pve1:2,pve2:1",
                        "resources": sid,
                        "rule": "prefer-first",
                        "strict": 0,
                        "type": "node-affinity",
                    }))
                });
        } else {
            resource.insert("group".into(), "first".into());
            self.ha_groups.entry("first".to_owned()).or_insert_with(|| {
                object(json!({
                    "digest": "a17f1b0c5b23f0a3bff6b7cf6b9c2d41d1b14c7e",
                    "group": "first",
                    "nodes": "pve1:2,pve2:1",
                    "nofailback": 0,
                    "restricted": 0,
                    "type": "group",
                }))
            });
        }
        self.ha_resources.insert(sid, resource);
    }

    fn define_sdn(&mut self, seed: u64) {
        let net = seed % 12 * 20 + 15;
        let digest = "1c0fb7bcd93d4c8cc9c444a91b9064ee34e5c786";
        for zone in [
            json!({"bridge": "vmbr0", "digest": digest, "ipam": "pve", "type": "vlan", "zone": "office"}),
            json!({"digest": digest, "ipam": "pve", "mtu": 1450, "peers": "10.0.255.11,10.0.255.12", "type": "vxlan", "zone": "overlay"}),
        ] {
            let zone = object(zone);
            self.zones.insert(text(&zone, "zone"), zone);
        }
        for vnet in [
            json!({"alias": "Office clients", "digest": digest, "tag": 60, "type": "vnet", "vnet": "clients", "zone": "office"}),
            json!({"digest": digest, "tag": 100_060, "type": "vnet", "vnet": "vxapps", "zone": "overlay"}),
        ] {
            let vnet = object(vnet);
            self.vnets.insert(text(&vnet, "vnet"), vnet);
        }
        let controller = object(json!({
            "asn": 65_000, "controller": "fabric", "digest": digest, "peers": "10.0.255.11", "type": "evpn",
        }));
        self.controllers
            .insert(text(&controller, "controller"), controller);
        let subnet = object(json!({
            "cidr": format!("10.{net}.0.0/24"),
            "digest": digest,
            "gateway": format!("10.{net}.0.1"),
            "id": format!("office-10.{net}.0.0-24"),
            "mask": "24",
            "network": format!("10.{net}.0.0"),
            "snat": 1,
            "subnet": format!("office-10.{net}.0.0-24"),
            "type": "subnet",
            "vnet": "clients",
            "zone": "office",
        }));
        self.subnets.insert(text(&subnet, "id"), subnet);
    }
}

/// The members of an object; none of anything else.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn text(members: &Map<String, Value>, key: &str) -> String {
    members
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn storages() -> BTreeMap<String, Storage> {
    let storage = |kind: &str, content: &[&str], shared, total, used, options| Storage {
        kind: kind.to_owned(),
        content: content.iter().map(|&name| name.to_owned()).collect(),
        shared,
        nodes: Vec::new(),
        enabled: true,
        total: total * GIB,
        used: used * GIB,
        options: object(options),
    };
    [
        ("local", storage("dir", &["backup", "iso", "vztmpl"], false, 94, 21, json!({"path": "/var/lib/vz"}))),
        ("local-lvm", storage("lvmthin", &["images", "rootdir"], false, 800, 311, json!({"thinpool": "data", "vgname": "pve"}))),
        (
            "vault",
            storage(
                "pbs",
                &["backup"],
                true,
                16_000,
                9000,
                json!({"datastore": "store", "fingerprint": FINGERPRINT, "prune-backups": "keep-all=1", "server": "10.0.0.8", "username": "pve@pbs"}),
            ),
        ),
        (
            "nas",
            storage(
                "nfs",
                &["backup", "iso"],
                true,
                8000,
                5120,
                json!({"export": "/export/pve", "path": "/mnt/pve/nas", "prune-backups": "keep-daily=7,keep-weekly=4", "server": "10.0.0.9"}),
            ),
        ),
    ]
    .map(|(name, storage)| (name.to_owned(), storage))
    .into()
}

fn backup_jobs() -> BTreeMap<String, Map<String, Value>> {
    [
        json!({
            "all": 1, "enabled": 1, "id": "backup-nightly", "mailnotification": "failure", "mode": "snapshot",
            "next-run": NOW + 43_200, "notes-template": "{{guestname}}", "schedule": "21:00", "storage": "nas", "type": "vzdump",
        }),
        json!({
            "enabled": 0, "id": "backup-weekly", "mode": "stop", "prune-backups": {"keep-weekly": "4"},
            "schedule": "sat 02:00", "storage": "local", "type": "vzdump", "vmid": "100,101",
        }),
    ]
    .into_iter()
    .map(object)
    .map(|job| (text(&job, "id"), job))
    .collect()
}

fn options(version: Version) -> Map<String, Value> {
    let mut options = object(json!({
        "keyboard": "en-us",
        "migration": {"network": "10.0.0.0/16", "type": "secure"},
        "tag-style": {"color-map": "prod:ff0000:ffffff;staging:ffcc00", "shape": "full"},
    }));
    if version >= Version::of(8, 1) {
        options.insert("mac_prefix".into(), "BC:24:11".into());
    }
    options
}

/// A backup on a Proxmox Backup Server: verified or not, encrypted or not.
fn snapshot_backup(seed: u64, vmid: u32, kind: Kind) -> Volume {
    let mut rng = Rng::new(seed, &format!("pbs backup {vmid}"));
    let (word, folder) = if kind == Kind::Qemu {
        ("qemu", "vm")
    } else {
        ("lxc", "ct")
    };
    let day = 1 + rng.below(20);
    let mut members = object(json!({
        "ctime": NOW - (21 - i64::try_from(day).unwrap_or(0)) * 86_400 + 28_800,
        "format": format!("pbs-{folder}"),
        "notes": format!("guest {vmid}"),
        "protected": u8::from(rng.chance(10)),
        "subtype": word,
    }));
    if rng.chance(60) {
        let state = if rng.chance(90) { "ok" } else { "failed" };
        let upid = "UPID:pbs:000004D2:00010932:00000007:673F7C40:verify:store:root@pam:";
        members.insert("verification".into(), json!({"state": state, "upid": upid}));
    }
    if rng.chance(50) {
        members.insert("encrypted".into(), "0f:3a:91:77:c2:5e:18:d4".into());
    }
    Volume {
        volid: format!("vault:backup/{folder}/{vmid}/2025-11-{day:02}T20:00:00Z"),
        storage: "vault".to_owned(),
        node: None,
        content: "backup".to_owned(),
        size: 1_000_000 + rng.below(20 * GIB),
        vmid: Some(vmid),
        members,
    }
}

fn task(rng: &mut Rng, node: &str, kind: &str, vmid: u32, failed: bool) -> Task {
    let start = NOW - 60 - i64::try_from(rng.below(600_000)).unwrap_or(0);
    Task {
        node: node.to_owned(),
        kind: kind.to_owned(),
        id: vmid.to_string(),
        user: "root@pam".to_owned(),
        start,
        end: Some(start + 2),
        status: if failed {
            "start failed: command '/usr/bin/kvm' failed: exit code 1"
        } else {
            "OK"
        }
        .to_owned(),
        pid: 1000 + u32::try_from(rng.below(4_000_000)).unwrap_or(0),
    }
}

fn backup(rng: &mut Rng, vmid: u32, kind: Kind, storage: &str, node: Option<&str>) -> Volume {
    let days = i64::try_from(rng.below(20)).unwrap_or(0);
    let (word, suffix) = if kind == Kind::Qemu {
        ("qemu", "vma.zst")
    } else {
        ("lxc", "tar.zst")
    };
    // The name holds the local time of the backup; the world is in UTC.
    let day = 21 - days;
    let ctime = NOW - days * 86_400 - 54_000;
    Volume {
        volid: format!("{storage}:backup/vzdump-{word}-{vmid}-2025_11_{day:02}-21_00_00.{suffix}"),
        storage: storage.to_owned(),
        node: node.map(str::to_owned),
        content: "backup".to_owned(),
        size: 1_000_000 + rng.below(20 * GIB),
        vmid: Some(vmid),
        members: object(json!({
            "ctime": ctime,
            "format": suffix,
            "notes": format!("guest {vmid}"),
            "protected": u8::from(rng.chance(10)),
            "subtype": word,
        })),
    }
}
