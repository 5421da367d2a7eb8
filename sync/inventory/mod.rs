//! What was seen of Proxmox VE, in types of our own: the only thing that `map`
//! knows of it.
//!
//! Invariant: what could not be read is absent (`None`), never a zero, and the
//! scope it belongs to says so.

mod disk;
mod network;
mod stages;

use std::{collections::BTreeMap, fmt, net::IpAddr};

use serde::{Deserialize, Serialize};

pub use disk::Disk;
pub use network::{
    IpMethod, IpSetting, LiveInterface, MacAddress, Nic, NodeInterface, NodeInterfaceKind, Vnet,
    Vnets,
};

pub use stages::{
    Backup, BackupJob, HaGroup, HaResource, HaRule, Replication, Seen, Snapshot, Stages, Storage,
    Subnet, Task,
};

use crate::units::{Bytes, Mebibytes};

/// Everything that was seen in one run.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Inventory {
    /// The clusters, in the order of the configuration.
    pub clusters: Vec<Cluster>,
}

/// One cluster, or a standalone node.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cluster {
    /// The operator's key; the beginning of every identity in it.
    pub key: String,
    /// The cluster's own name; none for a standalone node.
    pub name: Option<String>,
    /// The release of the node that was asked: `9.1`.
    pub release: Option<String>,
    /// The full version of the node that was asked: `9.1.2`.
    pub version: Option<String>,
    /// Whether the cluster has quorum; none when it is unknown or no cluster.
    pub quorate: Option<bool>,
    /// Tag colours that the cluster sets, as `rrggbb`, by tag.
    pub tag_colors: BTreeMap<String, String>,
    /// The nodes by name.
    pub nodes: Vec<Node>,
    /// The guests by vmid.
    pub guests: Vec<Guest>,
    /// SDN VNets by name; none when they could not be read.
    pub vnets: Option<Vnets>,
    /// What the opt-in stages saw.
    pub stages: Stages,
    /// How complete all this is.
    pub scopes: Vec<Scope>,
    /// What was read but could not be understood, with its place.
    pub warnings: Vec<String>,
}

/// A node.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Node {
    /// Its name.
    pub name: String,
    /// Whether the cluster sees it.
    pub online: Option<bool>,
    /// The address by which the cluster knows it.
    pub address: Option<IpAddr>,
    /// What the node says about itself; none when it was not asked or did not answer.
    pub facts: Option<NodeFacts>,
    /// Its interfaces by name; none when they could not be read.
    pub interfaces: Option<Vec<NodeInterface>>,
}

/// What a node says about itself.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NodeFacts {
    /// The CPU's model name.
    pub cpu_model: Option<String>,
    /// Sockets.
    pub sockets: Option<u32>,
    /// Cores in all sockets.
    pub cores: Option<u32>,
    /// Threads in all cores: what a container without a limit may use.
    pub threads: Option<u32>,
    /// Memory in all.
    pub memory: Option<Bytes>,
    /// The kernel's release, `6.14.8-2-pve`.
    pub kernel: Option<String>,
    /// The version of pve-manager, `9.1.2`.
    pub version: Option<String>,
}

/// The two kinds of guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GuestKind {
    /// A virtual machine.
    Qemu,
    /// A container.
    Lxc,
}

impl GuestKind {
    /// As it stands in paths and identities.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Qemu => "qemu",
            Self::Lxc => "lxc",
        }
    }
}

/// A guest's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum GuestState {
    /// It runs.
    Running,
    /// It is paused or suspended.
    Paused,
    /// It is stopped.
    Stopped,
}

/// A guest: a virtual machine or a container.
#[derive(Debug, Clone, Serialize)]
pub struct Guest {
    /// Which of both.
    pub kind: GuestKind,
    /// Its number, unique in the cluster.
    pub vmid: u32,
    /// The node it is on.
    pub node: String,
    /// Its name, as the cluster lists it.
    pub name: Option<String>,
    /// Its state; none when it is unknown (its node is offline).
    pub state: Option<GuestState>,
    /// It is a template.
    pub template: bool,
    /// The pool it is in.
    pub pool: Option<String>,
    /// Its tags, sorted, without repetition.
    pub tags: Vec<String>,
    /// Its configuration; none when it could not be read.
    pub config: Option<GuestConfig>,
    /// What the guest agent says about the operating system; none without an answer.
    pub os: Option<AgentOs>,
    /// Its interfaces as it sees them itself; none without evidence (it does not
    /// run, its agent is silent, Proxmox VE does not tell).
    pub live: Option<Vec<LiveInterface>>,
    /// The host name that the guest agent says.
    pub host_name: Option<String>,
}

/// A guest's configuration, as far as it is used.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GuestConfig {
    /// The name in the configuration (`name`, or `hostname` of a container).
    pub name: Option<String>,
    /// The number of CPUs the guest has; none for a container that may use all of its node's.
    pub vcpus: Option<f64>,
    /// Memory; none when it cannot be read.
    pub memory: Option<Mebibytes>,
    /// `ostype`.
    pub ostype: Option<String>,
    /// Starts with its node; none when it cannot be read.
    pub onboot: Option<bool>,
    /// The notes, in Markdown.
    pub notes: String,
    /// The SMBIOS UUID, lower case (virtual machines only).
    pub uuid: Option<String>,
    /// When the configuration was created, in seconds since 1970.
    pub created: Option<i64>,
    /// The guest agent is switched on.
    pub agent: bool,
    /// Its disks by key.
    pub disks: Vec<Disk>,
    /// Its network interfaces in the order of their keys.
    pub nics: Vec<Nic>,
    /// Disks and network interfaces that are there but could not be understood:
    /// the reason by key (`net0`). They are not among the others, and not gone.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, String>,
    /// Whatever else is set and not volatile, sorted.
    pub details: BTreeMap<String, serde_json::Value>,
}

/// The operating system according to the guest agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgentOs {
    /// Such as `Debian`.
    pub name: String,
    /// Such as `12`; empty when it has none.
    pub version: String,
}

/// A part of a cluster that is read, and fails, as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The beginning of the identities in it: `prod`, `prod/node/pve1`, `prod/qemu/100`.
    pub scope: String,
    /// What was read: `status`, `resources`, `configuration` …
    pub part: String,
    /// How it ended.
    pub state: ScopeState,
    /// Why it is not complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// How the reading of a scope ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScopeState {
    /// All of it was read.
    Complete,
    /// Something may be missing: what is not seen is not gone.
    Partial,
    /// Nothing of it was read.
    Failed,
}

impl Scope {
    /// All of it was read.
    pub fn complete(scope: impl Into<String>, part: &str) -> Self {
        Self {
            scope: scope.into(),
            part: part.to_owned(),
            state: ScopeState::Complete,
            reason: None,
        }
    }

    /// Something may be missing.
    pub fn partial(scope: impl Into<String>, part: &str, reason: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            part: part.to_owned(),
            state: ScopeState::Partial,
            reason: Some(reason.into()),
        }
    }

    /// Nothing of it was read.
    pub fn failed(scope: impl Into<String>, part: &str, reason: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            part: part.to_owned(),
            state: ScopeState::Failed,
            reason: Some(reason.into()),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            ScopeState::Complete => "complete",
            ScopeState::Partial => "partial",
            ScopeState::Failed => "failed",
        };
        write!(f, "{} {} {state}", self.scope, self.part)?;
        self.reason
            .iter()
            .try_for_each(|reason| write!(f, ": {reason}"))
    }
}

impl Cluster {
    /// The identity of a node.
    pub fn node_id(&self, node: &str) -> String {
        format!("{}/node/{node}", self.key)
    }

    /// The identity of a guest.
    pub fn guest_id(&self, guest: &Guest) -> String {
        format!("{}/{}/{}", self.key, guest.kind.as_str(), guest.vmid)
    }
}

/// Splits Proxmox VE's tag list, which may be written with `;`, `,` or blanks.
pub fn split_tags(text: &str) -> Vec<String> {
    let mut tags: Vec<String> = text
        .split(|c: char| matches!(c, ';' | ',') || c.is_whitespace())
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect();
    tags.sort();
    tags.dedup();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_in_every_separator() {
        assert_eq!(split_tags("one, two;three  two"), ["one", "three", "two"]);
        assert!(split_tags(" ;, ").is_empty());
    }
}
