//! What the opt-in stages saw, in fields of the cluster and of guests.
//!
//! Invariant: a stage that is off, or whose part was not read, leaves its field
//! as it is. What was read in part adds to what is there, and takes nothing away.
//! Invariant: lists are sorted and hold nothing that changes by itself; numbers
//! are whole, since NetBox's database prints others in its own way.

mod json;
mod sdn;
mod tasks;

use serde_json::Value as Json;

use super::{Mapper, furniture::CustomField};
use crate::{
    config::{Config, StagesConfig},
    inventory::{Guest, Seen},
    model::{DesiredObject, FieldPolicy::Sync, Kind, Merge, PVE_DETAILS, PVE_HA, Value},
};

/// Whether a stage is on.
type IsOn = fn(&StagesConfig) -> bool;

/// The custom fields of the stages, each with whether its stage is on.
const FIELDS: &[(IsOn, CustomField)] = &[
    (
        |stages| stages.storage,
        CustomField {
            name: "pve_storage",
            r#type: "json",
            label: "Storages",
            description: "Storages of the cluster, as they are configured.",
            kinds: &[Kind::Cluster],
        },
    ),
    (
        |stages| stages.backup_jobs,
        CustomField {
            name: "pve_backup_jobs",
            r#type: "json",
            label: "Backup jobs",
            description: "Jobs that make backups regularly.",
            kinds: &[Kind::Cluster],
        },
    ),
    (
        |stages| stages.snapshots,
        CustomField {
            name: "pve_snapshots",
            r#type: "json",
            label: "Snapshots",
            description: "Snapshots of the guest.",
            kinds: &[Kind::VirtualMachine],
        },
    ),
    (
        |stages| stages.backups,
        CustomField {
            name: "pve_backups",
            r#type: "json",
            label: "Backups",
            description: "Backups of the guest.",
            kinds: &[Kind::VirtualMachine],
        },
    ),
    (
        |stages| stages.replication,
        CustomField {
            name: "pve_replication",
            r#type: "json",
            label: "Replication",
            description: "Jobs that replicate the guest's disks to other nodes.",
            kinds: &[Kind::VirtualMachine],
        },
    ),
];

/// The custom fields of the stages that are on.
pub(super) fn custom_fields(config: &Config) -> impl Iterator<Item = &'static CustomField> {
    let fields = FIELDS.iter().filter(|(is_on, _)| is_on(&config.stages));
    fields.map(|(_, field)| field)
}

impl Mapper<'_> {
    /// Storages and backup jobs.
    pub(super) fn stages_of_cluster(&self, object: &mut DesiredObject) {
        let seen = &self.cluster.stages;
        if let Some(storages) = &seen.storages {
            let policy = self.policy(Kind::Cluster, "pve_storage", Sync);
            let list = storages.items.iter().map(json::storage).collect();
            let field = "custom_fields.pve_storage";
            let merge = merge(storages.whole, &["name"]);
            object.merge(policy, merge, field, list_or_null(list), "the storages");
        }
        if let Some(jobs) = &seen.backup_jobs {
            let policy = self.policy(Kind::Cluster, "pve_backup_jobs", Sync);
            let list = jobs.items.iter().map(json::backup_job).collect();
            let field = "custom_fields.pve_backup_jobs";
            let merge = merge(jobs.whole, &["id"]);
            object.merge(policy, merge, field, list_or_null(list), "the backup jobs");
        }
    }

    /// Snapshots, backups, replication and high availability of a guest.
    pub(super) fn stages_of_guest(&self, guest: &Guest, object: &mut DesiredObject) {
        const KIND: Kind = Kind::VirtualMachine;
        let seen = &self.cluster.stages;
        if let Some(snapshots) = seen.snapshots.get(&guest.vmid) {
            let policy = self.policy(KIND, "pve_snapshots", Sync);
            let list = snapshots.iter().map(json::snapshot).collect();
            let field = "custom_fields.pve_snapshots";
            object.field(policy, field, list_or_null(list), "the guest's snapshots");
        }
        if let Some(backups) = &seen.backups {
            let policy = self.policy(KIND, "pve_backups", Sync);
            let list = of(backups, guest, |backup| backup.vmid).iter();
            let list = list.map(json::backup).collect();
            let drops = backups.whole && self.config.backups.delete_nonexistent_backup;
            let merge = merge(drops, &["volid", "node"]);
            let field = "custom_fields.pve_backups";
            object.merge(
                policy,
                merge,
                field,
                list_or_null(list),
                "the guest's backups",
            );
        }
        if let Some(jobs) = &seen.replication {
            let policy = self.policy(KIND, "pve_replication", Sync);
            let list = of(jobs, guest, |job| job.vmid).iter();
            let list = list.map(json::replication).collect();
            let merge = merge(jobs.whole, &["id"]);
            let field = "custom_fields.pve_replication";
            object.merge(policy, merge, field, list_or_null(list), "replication jobs");
        }
        self.high_availability(guest, object);
    }

    /// What high availability does with a guest stands among its details. While
    /// that is not known, what stands there stays.
    fn high_availability(&self, guest: &Guest, object: &mut DesiredObject) {
        if !self.config.stages.ha {
            return;
        }
        let managed = self.cluster.stages.ha.as_ref().map(|seen| {
            let managed = of(seen, guest, |resource| resource.vmid).first();
            (managed.map(json::ha), seen.whole)
        });
        let details = object.fields.iter_mut();
        for field in details.filter(|field| field.name == PVE_DETAILS) {
            match &managed {
                Some((Some(managed), _)) => {
                    let mut details = field.value.as_object().cloned().unwrap_or_default();
                    details.insert(PVE_HA.to_owned(), managed.clone());
                    field.value = Json::Object(details).into();
                }
                Some((None, true)) => {}
                Some((None, false)) | None => field.rule_mut().merge = Merge::KeepMember(PVE_HA),
            }
        }
    }
}

/// The items of a guest; lists are sorted by guest first.
fn of<'a, T>(seen: &'a Seen<T>, guest: &Guest, vmid: impl Fn(&T) -> u32) -> &'a [T] {
    let from = seen.items.partition_point(|item| vmid(item) < guest.vmid);
    let to = seen.items.partition_point(|item| vmid(item) <= guest.vmid);
    seen.items.get(from..to).unwrap_or_default()
}

/// How a list meets what is there: it takes its place when nothing is missing in it.
fn merge(whole: bool, key: &'static [&'static str]) -> Merge {
    if whole {
        Merge::Replace
    } else {
        Merge::Union(key)
    }
}

/// NetBox has two ways to say nothing; `null` is the one it starts with.
fn list_or_null(list: Vec<Json>) -> Value {
    if list.is_empty() {
        Value::NULL
    } else {
        Json::Array(list).into()
    }
}
