//! What a simulated Proxmox VE consists of.
//!
//! Fields are public: a test builds any situation it needs. The usual ones have
//! a method of [`World`] (rename, migrate, …) that keeps the world consistent.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

use super::super::Version;

/// A whole cluster.
#[derive(Clone, Debug)]
pub struct World {
    /// The version all nodes run.
    pub version: Version,
    /// The cluster's name; `None` is a standalone node without corosync.
    pub cluster: Option<String>,
    /// The time of the world in seconds since 1970 (UTC). It stands still, so
    /// that equal requests have equal answers.
    pub now: i64,
    /// By name.
    pub nodes: BTreeMap<String, Node>,
    /// By vmid.
    pub guests: BTreeMap<u32, Guest>,
    /// Pools with their comments, by name.
    pub pools: BTreeMap<String, String>,
    /// By name.
    pub storages: BTreeMap<String, Storage>,
    /// Volumes that are not disks of a guest: backups, images, templates.
    pub volumes: Vec<Volume>,
    /// Newest last.
    pub tasks: Vec<Task>,
    /// Replication jobs by id (`100-0`).
    pub replication: BTreeMap<String, Map<String, Value>>,
    /// Backup jobs by id.
    pub backup_jobs: BTreeMap<String, Map<String, Value>>,
    /// HA resources by service id (`vm:100`).
    pub ha_resources: BTreeMap<String, Map<String, Value>>,
    /// HA groups by name (gone in 9, where [`World::ha_rules`] took over).
    pub ha_groups: BTreeMap<String, Map<String, Value>>,
    /// HA rules by name (since 9.0).
    pub ha_rules: BTreeMap<String, Map<String, Value>>,
    /// SDN zones by name.
    pub zones: BTreeMap<String, Map<String, Value>>,
    /// SDN virtual networks by name.
    pub vnets: BTreeMap<String, Map<String, Value>>,
    /// SDN controllers by name.
    pub controllers: BTreeMap<String, Map<String, Value>>,
    /// SDN subnets by id (`zone-10.0.0.0-24`).
    pub subnets: BTreeMap<String, Map<String, Value>>,
    /// The data centre's options, as `GET /cluster/options` gives them.
    pub options: Map<String, Value>,
    /// What the API token may do; see [`Grants`].
    pub grants: Grants,
}

/// A node of the cluster.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its number in corosync, from 1.
    pub id: u32,
    /// The address of the cluster network.
    pub ip: String,
    /// Whether it answers. Requests about a node that does not end with 595.
    pub online: bool,
    /// The processor as `/proc/cpuinfo` calls it.
    pub cpu_model: String,
    /// Processor sockets.
    pub sockets: u32,
    /// Cores of all sockets; threads are twice as many.
    pub cores: u32,
    /// Main memory in bytes.
    pub memory: u64,
    /// Root file system in bytes.
    pub rootfs: u64,
    /// Seconds since the start.
    pub uptime: u64,
    /// SHA-256 fingerprint of the node's certificate.
    pub ssl_fingerprint: String,
    /// The network configuration, in the order of `/etc/network/interfaces`:
    /// objects as `GET /nodes/{node}/network` gives them.
    pub network: Vec<Map<String, Value>>,
}

/// QEMU virtual machine or LXC container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A virtual machine.
    Qemu,
    /// A container.
    Lxc,
}

impl Kind {
    /// As it stands in paths and in `type`: `qemu`, `lxc`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Lxc => "lxc",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether a guest runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// It runs.
    Running,
    /// It does not.
    Stopped,
    /// QEMU only: halted in memory (`qmpstatus` says so, `status` is running).
    Paused,
}

/// A guest.
#[derive(Clone, Debug)]
pub struct Guest {
    /// Its number, unique in the cluster.
    pub vmid: u32,
    /// Virtual machine or container.
    pub kind: Kind,
    /// `name` of a virtual machine, `hostname` of a container.
    pub name: Option<String>,
    /// The node it is on.
    pub node: String,
    /// Whether it runs.
    pub power: Power,
    /// Whether it is a template.
    pub template: bool,
    /// The pool it is in.
    pub pool: Option<String>,
    /// Sorted, as Proxmox VE keeps them.
    pub tags: BTreeSet<String>,
    /// The notes.
    pub notes: Option<String>,
    /// Cores per socket (QEMU) or cores; `None` is a container without limit.
    pub cores: Option<u32>,
    /// Sockets; QEMU only.
    pub sockets: u32,
    /// Memory in MiB.
    pub memory: u32,
    /// `ostype`.
    pub ostype: String,
    /// Start on boot.
    pub onboot: bool,
    /// The SMBIOS UUID; QEMU only.
    pub uuid: String,
    /// When it was made, in seconds since 1970; QEMU keeps it in `meta`.
    pub ctime: i64,
    /// Disks by their key: `scsi0`, `rootfs`, `mp0`.
    pub disks: BTreeMap<String, Disk>,
    /// Network interfaces by the number of their key `net0`, `net1` …
    pub nics: BTreeMap<u8, Nic>,
    /// What else is in the configuration, as the API gives it.
    pub options: Map<String, Value>,
    /// Oldest first.
    pub snapshots: Vec<Snapshot>,
    /// The guest agent; QEMU only.
    pub agent: Agent,
    /// Interfaces inside the guest that are not one of its NICs (docker0 …):
    /// name, MAC address, addresses with prefix length.
    pub inner: Vec<(String, String, Vec<String>)>,
    /// Seconds since the start; 0 when it does not run.
    pub uptime: u64,
}

/// The state of a guest agent.
#[derive(Clone, Debug, PartialEq)]
pub enum Agent {
    /// `agent` is off in the configuration.
    Off,
    /// On in the configuration, but nothing answers: HTTP 500.
    Silent,
    /// It answers.
    Answers {
        /// What `get-osinfo` gives.
        osinfo: Map<String, Value>,
        /// What `get-host-name` gives.
        hostname: String,
    },
}

/// A disk, a mount point, a CD-ROM drive.
#[derive(Clone, Debug, PartialEq)]
pub struct Disk {
    /// The volume (`local-lvm:vm-100-disk-0`), a path, `none` for an empty drive.
    pub volume: String,
    /// In bytes; `None` where the configuration says none.
    pub size: Option<u64>,
    /// Other members of the property string, in order.
    pub options: Vec<(String, String)>,
}

/// A network interface of a guest.
#[derive(Clone, Debug, PartialEq)]
pub struct Nic {
    /// The model of a virtual machine's NIC (`virtio`, `e1000` …); a container
    /// has only `veth`.
    pub model: String,
    /// In upper case with colons.
    pub mac: String,
    /// The bridge or SDN virtual network; `None` is unplugged.
    pub bridge: Option<String>,
    /// The VLAN tag.
    pub tag: Option<u16>,
    /// The VLANs let through, `10;20;30-40`.
    pub trunks: Option<String>,
    /// Behind the firewall.
    pub firewall: bool,
    /// In MB per second.
    pub rate: Option<String>,
    /// The cable is out.
    pub link_down: bool,
    /// The MTU; 1 on virtio is that of the bridge.
    pub mtu: Option<u16>,
    /// Its name inside the guest (`eth0`, `ens18`).
    pub name: String,
    /// Containers: `ip=` and `ip6=` of the configuration (`dhcp`, `10.0.0.2/24`).
    pub ip: Option<String>,
    /// See `ip`.
    pub ip6: Option<String>,
    /// Containers: `gw=`.
    pub gw: Option<String>,
    /// Containers: `gw6=`.
    pub gw6: Option<String>,
    /// What is on the interface while the guest runs, with prefix length.
    pub addresses: Vec<String>,
}

/// A snapshot of a guest.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its name.
    pub name: String,
    /// Free text.
    pub description: String,
    /// When it was taken, in seconds since 1970.
    pub time: i64,
    /// With main memory; QEMU only.
    pub vmstate: bool,
}

/// A storage.
#[derive(Clone, Debug)]
pub struct Storage {
    /// `dir`, `lvmthin`, `nfs`, `pbs` …
    pub kind: String,
    /// What it may hold, sorted: `backup`, `images` …
    pub content: Vec<String>,
    /// The same volumes on every node.
    pub shared: bool,
    /// Only on these nodes; empty is everywhere.
    pub nodes: Vec<String>,
    /// Not switched off.
    pub enabled: bool,
    /// In bytes.
    pub total: u64,
    /// In bytes.
    pub used: u64,
    /// Other members of the configuration (`path`, `server`, `export` …).
    pub options: Map<String, Value>,
}

/// A volume that is no disk of a guest.
#[derive(Clone, Debug)]
pub struct Volume {
    /// `local:backup/vzdump-qemu-100-….vma.zst`
    pub volid: String,
    /// The storage it is on.
    pub storage: String,
    /// The node it is on; `None` on a shared storage.
    pub node: Option<String>,
    /// `backup`, `iso`, `vztmpl`.
    pub content: String,
    /// In bytes.
    pub size: u64,
    /// The guest it belongs to.
    pub vmid: Option<u32>,
    /// Further members, as the API gives them.
    pub members: Map<String, Value>,
}

/// A task that has run or runs.
#[derive(Clone, Debug)]
pub struct Task {
    /// The node it ran on.
    pub node: String,
    /// `qmstart`, `vzdump` …
    pub kind: String,
    /// The vmid as text, or empty.
    pub id: String,
    /// Who started it.
    pub user: String,
    /// In seconds since 1970.
    pub start: i64,
    /// In seconds since 1970; `None` while it runs.
    pub end: Option<i64>,
    /// `OK` or the error; only when it has ended.
    pub status: String,
    /// The process.
    pub pid: u32,
}

impl Task {
    /// The task's unique id in Proxmox VE's form.
    #[must_use]
    pub fn upid(&self) -> String {
        format!(
            "UPID:{}:{:08X}:{:08X}:{:08X}:{}:{}:{}:",
            self.node,
            self.pid,
            self.pstart(),
            self.start,
            self.kind,
            self.id,
            self.user
        )
    }

    /// The start of the process in ticks since the node's start.
    #[must_use]
    pub fn pstart(&self) -> u32 {
        self.pid.wrapping_mul(97) % 100_000_000
    }
}

/// What a token may do: privileges by ACL path. The deepest path at or above an
/// object decides, as with Proxmox VE's propagated roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grants(pub BTreeMap<String, BTreeSet<String>>);

impl Grants {
    /// Everything that reading the whole inventory needs, at `/`.
    #[must_use]
    pub fn full(version: Version) -> Self {
        let mut privileges: BTreeSet<String> = [
            "Datastore.Allocate",
            "Datastore.Audit",
            "Pool.Audit",
            "SDN.Audit",
            "Sys.Audit",
            "VM.Audit",
            "VM.PowerMgmt",
            version.agent_privileges()[0],
        ]
        .map(str::to_owned)
        .into();
        if version >= Version::of(8, 0) {
            privileges.insert("Mapping.Audit".to_owned());
        }
        Self([("/".to_owned(), privileges)].into())
    }

    /// Nothing at all: lists are empty, everything else is forbidden.
    #[must_use]
    pub fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// These privileges on this path and below, instead of what is above it.
    #[must_use]
    pub fn with(mut self, path: &str, privileges: &[&str]) -> Self {
        self.0.insert(
            path.to_owned(),
            privileges.iter().map(|&name| name.to_owned()).collect(),
        );
        self
    }

    /// Takes a privilege away everywhere.
    #[must_use]
    pub fn without(mut self, privilege: &str) -> Self {
        for privileges in self.0.values_mut() {
            privileges.remove(privilege);
        }
        self
    }

    /// Whether `privilege` holds on `path`.
    #[must_use]
    pub fn allows(&self, path: &str, privilege: &str) -> bool {
        let mut at = path.trim_end_matches('/');
        loop {
            let key = if at.is_empty() { "/" } else { at };
            if let Some(privileges) = self.0.get(key) {
                return privileges.contains(privilege);
            }
            match at.rfind('/') {
                Some(cut) => at = &at[..cut],
                None => return false,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deepest_path_decides() {
        let grants = Grants::none()
            .with("/", &["VM.Audit"])
            .with("/vms/100", &["VM.Console"]);
        assert!(grants.allows("/", "VM.Audit"));
        assert!(grants.allows("/vms", "VM.Audit"));
        assert!(grants.allows("/vms/101", "VM.Audit"));
        assert!(!grants.allows("/vms/100", "VM.Audit"));
        assert!(grants.allows("/vms/100", "VM.Console"));
        assert!(!Grants::none().allows("/vms/100", "VM.Audit"));
    }
}
