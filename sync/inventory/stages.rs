//! What the opt-in stages see of a cluster: storages, backup jobs, snapshots,
//! backups, replication, high availability, task history, SDN subnets.
//!
//! Invariant: what was not read is none or absent; what was read in part says so.
//! Invariant: nothing here changes by itself: no usage, no progress, no next run.

use std::collections::BTreeMap;

use ipnet::IpNet;
use serde::Serialize;

/// What the opt-in stages see of a cluster.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Stages {
    /// Storages; none when the stage is off or could not be read.
    pub storages: Option<Seen<Storage>>,
    /// Backup jobs; none when the stage is off or could not be read.
    pub backup_jobs: Option<Seen<BackupJob>>,
    /// Snapshots by vmid; a guest that was not asked or did not answer is absent.
    pub snapshots: BTreeMap<u32, Vec<Snapshot>>,
    /// Backups of all guests; none when the stage is off or could not be read.
    pub backups: Option<Seen<Backup>>,
    /// Replication jobs; none when the stage is off or could not be read.
    pub replication: Option<Seen<Replication>>,
    /// What high availability manages; none when the stage is off or could not be read.
    pub ha: Option<Seen<HaResource>>,
    /// Tasks of guests that have ended, by UPID.
    pub tasks: Vec<Task>,
    /// SDN subnets; none when the stage is off or could not be read.
    pub subnets: Option<Seen<Subnet>>,
}

/// A list, and whether it is all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Seen<T> {
    /// What was seen, sorted, by guest first where it is of guests.
    pub items: Vec<T>,
    /// Nothing is missing: what is not seen is not there.
    pub whole: bool,
}

/// A storage, as it is configured.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Storage {
    /// Its name.
    pub name: String,
    /// Its type: `dir`, `nfs`, `zfspool` …
    pub kind: String,
    /// What it may hold, sorted: `backup`, `images` …
    pub content: Vec<String>,
    /// Its content is the same on all nodes.
    pub shared: bool,
    /// It is switched on.
    pub enabled: bool,
    /// The nodes that have it, sorted; empty for all.
    pub nodes: Vec<String>,
    /// Where its content is, by the name of the setting: `path`, `pool`, `server` …
    pub place: BTreeMap<&'static str, String>,
}

/// A job that makes backups regularly.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct BackupJob {
    /// Its name.
    pub id: String,
    /// It is switched on.
    pub enabled: bool,
    /// When it runs, as a calendar event: `sat 02:00`.
    pub schedule: Option<String>,
    /// Where it puts the backups.
    pub storage: Option<String>,
    /// How it makes them: `snapshot`, `suspend`, `stop`.
    pub mode: Option<String>,
    /// It takes all guests, but for [`Self::exclude`].
    pub all: bool,
    /// The guests that it takes.
    pub vmids: Vec<u32>,
    /// The guests that it leaves out.
    pub exclude: Vec<u32>,
    /// It takes the guests of this pool.
    pub pool: Option<String>,
    /// It runs on this node only.
    pub node: Option<String>,
    /// What a person wrote about it.
    pub comment: Option<String>,
}

/// A snapshot of a guest.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Snapshot {
    /// Its name.
    pub name: String,
    /// When it was made, in seconds since 1970.
    pub time: Option<i64>,
    /// The snapshot that it follows.
    pub parent: Option<String>,
    /// It holds the memory as well.
    pub memory: bool,
}

/// A backup of a guest.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Backup {
    /// The guest.
    pub vmid: u32,
    /// Its volume id.
    pub volid: String,
    /// The storage that it is on.
    pub storage: String,
    /// The node, where the storage is not shared.
    pub node: Option<String>,
    /// When it was made, in seconds since 1970.
    pub time: Option<i64>,
    /// Its size in bytes.
    pub size: Option<i64>,
    /// Its format: `vma.zst`, `pbs-vm` …
    pub format: Option<String>,
    /// What the last verification found, on a Proxmox Backup Server: `ok`, `failed`.
    pub verified: Option<String>,
    /// It may not be removed.
    pub protected: bool,
    /// It is encrypted.
    pub encrypted: bool,
    /// First line of its notes.
    pub notes: Option<String>,
}

/// A job that replicates a guest's disks to another node.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Replication {
    /// The guest.
    pub vmid: u32,
    /// Its name: `100-0`.
    pub id: String,
    /// The node that the disks go to.
    pub target: Option<String>,
    /// When it runs, as a calendar event; without one every quarter of an hour.
    pub schedule: Option<String>,
    /// It is switched on.
    pub enabled: bool,
    /// What a person wrote about it.
    pub comment: Option<String>,
}

/// What high availability does with a guest.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HaResource {
    /// The guest.
    pub vmid: u32,
    /// What it is to be: `started`, `stopped`, `ignored` …
    pub state: Option<String>,
    /// How often it is tried to start on another node.
    pub max_relocate: Option<i64>,
    /// How often it is tried to start on its node.
    pub max_restart: Option<i64>,
    /// It goes back to the node that it prefers (9.0 and later).
    pub failback: Option<bool>,
    /// What a person wrote about it.
    pub comment: Option<String>,
    /// Its group (before 9.0), as far as it is known.
    pub group: Option<HaGroup>,
    /// The rules that name it (9.0 and later), by name.
    pub rules: Vec<HaRule>,
}

/// A group of nodes that guests prefer, before Proxmox VE 9.0.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HaGroup {
    /// Its name.
    pub name: String,
    /// The nodes, with their priority: `pve1:2,pve2:1`.
    pub nodes: Option<String>,
    /// Its guests run on these nodes only.
    pub restricted: bool,
    /// Its guests do not go back to a node with higher priority.
    pub nofailback: bool,
}

/// A rule about guests and nodes, or about guests among themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HaRule {
    /// Its name.
    pub name: String,
    /// `node-affinity` or `resource-affinity`.
    pub kind: Option<String>,
    /// The guests that it names (`vm:100`), sorted.
    pub resources: Vec<String>,
    /// The nodes, with their priority.
    pub nodes: Option<String>,
    /// Whether guests are to be together (`positive`) or apart (`negative`).
    pub affinity: Option<String>,
    /// There are no exceptions.
    pub strict: bool,
    /// It is switched on.
    pub enabled: bool,
}

/// Something that was done to a guest, and has ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Task {
    /// Its id, unique everywhere.
    pub upid: String,
    /// The guest.
    pub vmid: u32,
    /// What was done: `qmstart`, `vzdump` …
    pub kind: String,
    /// The node that did it.
    pub node: String,
    /// Who wanted it.
    pub user: String,
    /// When it began, in seconds since 1970.
    pub start: i64,
    /// When it ended, in seconds since 1970.
    pub end: i64,
    /// How it ended: `OK`, `WARNINGS: 2`, or what went wrong.
    pub status: Option<String>,
}

/// An SDN subnet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Subnet {
    /// Its id: `office-10.0.0.0-24`.
    pub id: String,
    /// The VNet it is in.
    pub vnet: String,
    /// The network.
    pub network: IpNet,
    /// Its gateway.
    pub gateway: Option<String>,
}
