//! The opt-in stages: each reads its part of a cluster, and fails alone.
//!
//! Invariant: a stage that is off makes no request.
//! Invariant: a stage that fails, or is not shown everything, says so in a scope
//! of its own (`prod/storage`, `prod/task/pve1`), which is the beginning of no
//! identity but its own: nothing else is held back by it.

mod access;
mod backups;
mod convert;
mod guests;
mod jobs;
mod sdn;
mod storages;
mod tasks;

use std::collections::BTreeSet;

use pve_inventory::Api;
use pve_runtime::List;

use super::access::Permissions;
use crate::{
    config::Config,
    inventory::{Cluster, Scope, Stages},
};

pub use backups::{backups, vmid_of};
pub use convert::{backup_jobs, ha_groups, ha_resources, ha_rules, replication};
pub use guests::{lxc_snapshots, qemu_snapshots};
pub use sdn::subnets;
pub use storages::storages;
pub use tasks::tasks;

/// What a stage is told.
pub(super) struct Asking<'a> {
    /// The cluster's API.
    pub(super) api: &'a Api,
    /// The configuration.
    pub(super) config: &'a Config,
    /// What was seen of the cluster so far.
    pub(super) cluster: &'a Cluster,
    /// The nodes that do not answer.
    pub(super) silent: &'a BTreeSet<String>,
    /// What the token may see, where that is known.
    pub(super) permissions: Option<&'a Permissions>,
}

impl Asking<'_> {
    /// The nodes that answer, by name.
    fn nodes(&self) -> Vec<&str> {
        let nodes = self.cluster.nodes.iter().map(|node| node.name.as_str());
        nodes.filter(|node| !self.silent.contains(*node)).collect()
    }

    /// A scope of a stage's own.
    fn scope(&self, of: &str) -> String {
        format!("{}/{of}", self.cluster.key)
    }

    /// A scope for an error: what may not be seen is not a failure.
    fn failure(&self, of: &str, part: &str, error: &pve_runtime::Error) -> Scope {
        if error.is_forbidden() {
            Scope::partial(self.scope(of), part, error.to_string())
        } else {
            Scope::failed(self.scope(of), part, error.to_string())
        }
    }

    /// A list's items, and whether they are all of them; if not, a scope says why.
    fn list<T>(
        &self,
        of: &str,
        part: &str,
        hidden: Option<String>,
        answer: Result<List<T>, pve_runtime::Error>,
        scopes: &mut Vec<Scope>,
    ) -> Option<(Vec<T>, bool)> {
        let list = match answer {
            Ok(list) => list,
            Err(error) => {
                scopes.push(self.failure(of, part, &error));
                return None;
            }
        };
        let why = match list.unreadable().len() {
            0 => hidden,
            count => Some(format!("{count} entries could not be read")),
        };
        scopes.push(match &why {
            None => Scope::complete(self.scope(of), part),
            Some(why) => Scope::partial(self.scope(of), part, why.clone()),
        });
        Some((list.into_vec(), why.is_none()))
    }
}

/// Runs the stages that are on, side by side, and puts what they saw in its place.
pub(super) async fn observe(
    api: &Api,
    cluster: &mut Cluster,
    config: &Config,
    silent: &BTreeSet<String>,
    permissions: Option<&Permissions>,
) {
    let on = config.stages;
    let asking = Asking {
        api,
        config,
        cluster,
        silent,
        permissions,
    };
    let (storage, jobs, snapshots, replication, ha, tasks, sdn) = tokio::join!(
        storages::observe(&asking, on.storage, on.backups),
        jobs::backup_jobs(&asking, on.backup_jobs),
        guests::snapshots(&asking, on.snapshots),
        jobs::replication(&asking, on.replication),
        jobs::ha(&asking, on.ha),
        tasks::observe(&asking, on.tasks),
        sdn::observe(&asking, on.sdn),
    );
    let mut scopes = Vec::new();
    let ((storages, backups), more) = storage;
    scopes.extend(more);
    let stages = Stages {
        storages,
        backups,
        backup_jobs: take(jobs, &mut scopes),
        snapshots: take(snapshots, &mut scopes),
        replication: take(replication, &mut scopes),
        ha: take(ha, &mut scopes),
        tasks: take(tasks, &mut scopes),
        subnets: take(sdn, &mut scopes),
    };
    cluster.stages = stages;
    scopes.sort_by(|a, b| (&a.scope, &a.part).cmp(&(&b.scope, &b.part)));
    cluster.scopes.extend(scopes);
}

/// What a stage saw; its scopes join the others.
fn take<T>((seen, more): (T, Vec<Scope>), scopes: &mut Vec<Scope>) -> T {
    scopes.extend(more);
    seen
}
