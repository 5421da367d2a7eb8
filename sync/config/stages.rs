//! What is looked at: stages that are on by default, and those that are not.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StagesConfig {
    /// Interfaces of nodes, with their addresses.
    pub node_interfaces: bool,
    /// Disks of guests.
    pub disks: bool,
    /// Interfaces of guests, with MAC addresses and VLANs.
    pub interfaces: bool,
    /// IP addresses and primary addresses.
    pub addresses: bool,
    /// Ask guest agents.
    pub agent: bool,
    /// Storages, in the cluster's `pve_storage`.
    pub storage: bool,
    /// Snapshots, in the guest's `pve_snapshots`.
    pub snapshots: bool,
    /// Backups, in the guest's `pve_backups`.
    pub backups: bool,
    /// Replication, in the guest's `pve_replication`.
    pub replication: bool,
    /// Backup jobs, in the cluster's `pve_backup_jobs`.
    pub backup_jobs: bool,
    /// High availability, in the guest's `pve_details`.
    pub ha: bool,
    /// Task history, in the guest's journal.
    pub tasks: bool,
    /// Software-defined networks: VLANs, prefixes, L2VPNs.
    pub sdn: bool,
}

impl Default for StagesConfig {
    fn default() -> Self {
        Self {
            node_interfaces: true,
            disks: true,
            interfaces: true,
            addresses: true,
            agent: true,
            storage: false,
            snapshots: false,
            backups: false,
            replication: false,
            backup_jobs: false,
            ha: false,
            tasks: false,
            sdn: false,
        }
    }
}

/// How backups are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BackupsConfig {
    /// Drop those that are gone from their storage.
    pub delete_nonexistent_backup: bool,
}

/// How task history is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TasksConfig {
    /// Days to look back at the first run, and at most.
    #[schemars(range(min = 1, max = 3650))]
    pub days: u32,
    /// Only tasks of these types (`vzdump`, `qmigrate`); empty takes all.
    pub types: Vec<String>,
}

impl Default for TasksConfig {
    fn default() -> Self {
        Self {
            days: 7,
            types: Vec::new(),
        }
    }
}

/// How software-defined networks are taken over.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct SdnConfig {
    /// The VRF of prefixes by zone; the first rule that matches decides.
    pub rules: Vec<SdnRule>,
}

/// The VRF of a zone's prefixes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SdnRule {
    /// The zone.
    pub zone: String,
    /// The name of the VRF.
    pub vrf: String,
}
