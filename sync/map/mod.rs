//! From what was seen of Proxmox VE to what NetBox is to hold.
//!
//! Invariant: pure. The same inventory and configuration give the same
//! [`Desired`], whatever the order in which things were seen.
//! Invariant: what is not known is left out, so that it is neither written nor
//! cleared.

mod addresses;
mod cluster;
mod disks;
mod evidence;
mod furniture;
mod guests;
mod interfaces;
mod names;
mod node_interfaces;
mod nodes;
mod platforms;
mod stages;
mod switches;
mod tags;
mod text;
mod vlans;

use std::collections::BTreeMap;

use crate::{
    config::{ClusterConfig, Config},
    inventory::{Cluster, Inventory, Node, ScopeState},
    model::{Desired, FieldPolicy, Kind, Link},
};

pub use names::{MAX_NAME, allocate, shorten, with_suffix};
pub use text::slug;

/// What the NetBox at hand can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// Virtual machines have types (NetBox 4.6).
    pub virtual_machine_types: bool,
}

impl Capabilities {
    /// Those of a version of NetBox.
    pub fn of(version: netbox_client::Version) -> Self {
        Self {
            virtual_machine_types: version.has_virtual_machine_types(),
        }
    }
}

/// Maps a whole inventory.
pub fn map(inventory: &Inventory, config: &Config, capabilities: Capabilities) -> Desired {
    let mut desired = Desired::default();
    furniture::add(&mut desired, config, capabilities);
    switches::leave_out(&mut desired, config);
    // Of two objects with one key the first counts, so the order must not be one of chance.
    let mut clusters: Vec<&Cluster> = inventory.clusters.iter().collect();
    clusters.sort_by_key(|cluster| &cluster.key);
    for cluster in clusters {
        let Some(settings) = config
            .clusters
            .iter()
            .find(|settings| settings.key == cluster.key)
        else {
            continue;
        };
        let mut mapper = Mapper {
            config,
            settings,
            capabilities,
            cluster,
            nodes: cluster
                .nodes
                .iter()
                .map(|node| (node.name.as_str(), node))
                .collect(),
            desired: &mut desired,
        };
        mapper.run();
    }
    names::part(&mut desired, Kind::Cluster, None);
    names::part(&mut desired, Kind::Device, Some("site"));
    desired.remarks.sort();
    desired.remarks.dedup();
    desired
}

/// One cluster on its way into [`Desired`].
struct Mapper<'a> {
    config: &'a Config,
    settings: &'a ClusterConfig,
    capabilities: Capabilities,
    cluster: &'a Cluster,
    /// Its nodes by name.
    nodes: BTreeMap<&'a str, &'a Node>,
    desired: &'a mut Desired,
}

impl Mapper<'_> {
    fn run(&mut self) {
        self.desired.keys.insert(self.cluster.key.clone());
        for scope in &self.cluster.scopes {
            if scope.state != ScopeState::Complete {
                let why = scope
                    .reason
                    .clone()
                    .unwrap_or_else(|| format!("{} was not read whole", scope.part));
                self.desired
                    .incomplete
                    .entry(scope.scope.clone())
                    .or_insert(why);
                self.desired.scopes.push(scope.clone());
            }
        }
        for warning in &self.cluster.warnings {
            self.desired
                .remarks
                .push((self.cluster.key.clone(), warning.clone()));
        }
        let unseen = |scope: &crate::inventory::Scope| {
            scope.scope == self.cluster.key
                && scope.part == "status"
                && scope.state == ScopeState::Failed
        };
        if self.cluster.scopes.iter().any(unseen) {
            self.desired.untouched.insert(self.cluster.key.clone());
            return;
        }
        let cluster = self.map_cluster();
        // VNets first, so that their VLANs bear their names.
        self.map_sdn();
        self.map_nodes(&cluster);
        self.map_guests(&cluster);
        self.map_tasks();
    }

    /// The policy of a field.
    fn policy(&self, kind: Kind, field: &str, default: FieldPolicy) -> FieldPolicy {
        self.config.policy(kind, field, default)
    }

    /// Something that a person should know.
    fn remark(&mut self, about: impl Into<String>, text: impl Into<String>) {
        self.desired.remarks.push((about.into(), text.into()));
    }

    /// A person's furniture, named by slug.
    fn by_slug(&mut self, kind: Kind, slug: &str) -> Link {
        let may_create = self.config.netbox.create_missing;
        self.desired.add(furniture::by_slug(kind, slug, may_create))
    }
}
