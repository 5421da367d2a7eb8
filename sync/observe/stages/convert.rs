//! Lists of the whole cluster as our own types: backup jobs, replication, high
//! availability.
//!
//! Invariant: fields are taken from answers by destructuring, so that what is
//! used can be found in the source.

use std::collections::BTreeMap;

use pve_inventory::types;
use pve_runtime::{PveBool, PveInt, PveStr};

use crate::{
    inventory::{BackupJob, HaGroup, HaResource, HaRule, Replication},
    observe::convert::text,
};

/// A switch: what it says, else what its absence means.
pub(super) fn flag(value: Option<&PveBool>, absent: bool) -> bool {
    value.and_then(PveBool::get).unwrap_or(absent)
}

/// A number of a guest.
pub(super) fn vmid(value: Option<&PveInt>) -> Option<u32> {
    u32::try_from(value?.get()?).ok()
}

/// A list written with `,`, `;` or blanks, sorted.
pub(super) fn words(value: Option<&PveStr>) -> Vec<String> {
    let text = text(value).unwrap_or_default();
    let mut words: Vec<String> = text
        .split(|c: char| matches!(c, ',' | ';') || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort();
    words.dedup();
    words
}

fn vmids(value: Option<&PveStr>) -> Vec<u32> {
    let mut vmids: Vec<u32> = words(value)
        .iter()
        .filter_map(|word| word.parse().ok())
        .collect();
    vmids.sort_unstable();
    vmids
}

/// `GET /cluster/backup`, by id.
pub fn backup_jobs(list: Vec<types::GetClusterBackupItem>) -> Vec<BackupJob> {
    let job = |item: types::GetClusterBackupItem| {
        let types::GetClusterBackupItem {
            id,
            enabled,
            schedule,
            storage,
            mode,
            all,
            vmid,
            exclude,
            pool,
            node,
            comment,
            ..
        } = item;
        Some(BackupJob {
            id: text(id.as_ref())?,
            enabled: flag(enabled.as_ref(), true),
            schedule: text(schedule.as_ref()),
            storage: text(storage.as_ref()),
            mode: text(mode.as_ref()),
            all: flag(all.as_ref(), false),
            vmids: vmids(vmid.as_ref()),
            exclude: vmids(exclude.as_ref()),
            pool: text(pool.as_ref()),
            node: text(node.as_ref()),
            comment: text(comment.as_ref()),
        })
    };
    let mut jobs: Vec<_> = list.into_iter().filter_map(job).collect();
    jobs.sort();
    jobs
}

/// `GET /cluster/replication`, by guest and id.
pub fn replication(list: Vec<types::GetClusterReplicationItem>) -> Vec<Replication> {
    let job = |item: types::GetClusterReplicationItem| {
        let types::GetClusterReplicationItem {
            id,
            guest,
            target,
            schedule,
            disable,
            comment,
            ..
        } = item;
        let id = text(id.as_ref())?;
        // `100-0`: the guest stands before the last dash.
        let named = id
            .rsplit_once('-')
            .and_then(|(guest, _)| guest.parse().ok());
        Some(Replication {
            vmid: vmid(guest.as_ref()).or(named)?,
            id,
            target: text(target.as_ref()),
            schedule: text(schedule.as_ref()),
            enabled: !flag(disable.as_ref(), false),
            comment: text(comment.as_ref()),
        })
    };
    let mut jobs: Vec<_> = list.into_iter().filter_map(job).collect();
    jobs.sort();
    jobs
}

/// The guest behind the id of a managed resource: `vm:100`, `ct:101`.
fn guest_of(sid: &str) -> Option<u32> {
    sid.rsplit(':').next()?.parse().ok()
}

/// `GET /cluster/ha/groups`, by name.
pub fn ha_groups(list: Vec<types::GetClusterHaGroupsItem>) -> BTreeMap<String, HaGroup> {
    let group = |item: types::GetClusterHaGroupsItem| {
        let types::GetClusterHaGroupsItem {
            group,
            nodes,
            restricted,
            nofailback,
            ..
        } = item;
        let name = text(group.as_ref())?;
        let group = HaGroup {
            name: name.clone(),
            nodes: text(nodes.as_ref()),
            restricted: flag(restricted.as_ref(), false),
            nofailback: flag(nofailback.as_ref(), false),
        };
        Some((name, group))
    };
    list.into_iter().filter_map(group).collect()
}

/// `GET /cluster/ha/rules`, by name.
pub fn ha_rules(list: Vec<types::GetClusterHaRulesItem>) -> Vec<HaRule> {
    let rule = |item: types::GetClusterHaRulesItem| {
        let types::GetClusterHaRulesItem {
            rule,
            type_,
            resources,
            nodes,
            affinity,
            strict,
            disable,
            ..
        } = item;
        Some(HaRule {
            name: text(rule.as_ref())?,
            kind: text(type_.as_ref()),
            resources: words(resources.as_ref()),
            nodes: text(nodes.as_ref()),
            affinity: text(affinity.as_ref()),
            strict: flag(strict.as_ref(), false),
            enabled: !flag(disable.as_ref(), false),
        })
    };
    let mut rules: Vec<_> = list.into_iter().filter_map(rule).collect();
    rules.sort();
    rules
}

/// `GET /cluster/ha/resources` with what groups and rules say, by guest.
pub fn ha_resources(
    list: Vec<types::GetClusterHaResourcesItem>,
    groups: &BTreeMap<String, HaGroup>,
    rules: &[HaRule],
) -> Vec<HaResource> {
    let resource = |item: types::GetClusterHaResourcesItem| {
        let types::GetClusterHaResourcesItem {
            sid,
            state,
            group,
            max_relocate,
            max_restart,
            // contract: accept field-not-yet-there failback before 9.0: the group says it there
            failback,
            comment,
            ..
        } = item;
        let sid = text(sid.as_ref())?;
        let group = text(group.as_ref()).map(|name| match groups.get(&name) {
            Some(group) => group.clone(),
            None => HaGroup {
                name,
                ..HaGroup::default()
            },
        });
        let names_it = |rule: &&HaRule| rule.resources.contains(&sid);
        Some(HaResource {
            vmid: guest_of(&sid)?,
            state: state.map(|state| state.to_string()),
            max_relocate: max_relocate.as_ref().and_then(PveInt::get),
            max_restart: max_restart.as_ref().and_then(PveInt::get),
            failback: failback.as_ref().and_then(PveBool::get),
            comment: text(comment.as_ref()),
            group,
            rules: rules.iter().filter(names_it).cloned().collect(),
        })
    };
    let mut resources: Vec<_> = list.into_iter().filter_map(resource).collect();
    resources.sort();
    resources
}

#[cfg(test)]
mod tests {
    use pve_runtime::List;
    use serde::de::DeserializeOwned;

    use super::*;

    fn list<T>(body: &str) -> Vec<T>
    where
        List<T>: DeserializeOwned,
    {
        let (list, _) = pve_runtime::decode::<List<T>>("test", body.as_bytes()).expect("a list");
        assert!(list.unreadable().is_empty(), "{body}");
        list.into_vec()
    }

    #[test]
    fn jobs_name_their_guests_in_one_of_three_ways() {
        let jobs = backup_jobs(list(
            r#"[{"id": "b", "all": "1", "exclude": "102, 9", "enabled": 0, "next-run": 5},
                {"id": "a", "vmid": "101;100", "node": "pve1", "mode": "stop"},
                {"id": "c", "pool": "lab", "all": 0, "prune-backups": {"keep-last": "3"}},
                {"schedule": "a job without a name is none"}]"#,
        ));
        let shown: Vec<_> = jobs
            .iter()
            .map(|job| {
                (
                    job.id.as_str(),
                    job.enabled,
                    job.all,
                    job.vmids.as_slice(),
                    job.exclude.as_slice(),
                    job.pool.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("a", true, false, &[100, 101][..], &[][..], None),
                ("b", false, true, &[][..], &[9, 102][..], None),
                ("c", true, false, &[][..], &[][..], Some("lab")),
            ]
        );
    }

    #[test]
    fn a_replication_job_finds_its_guest() {
        let jobs = replication(list(
            r#"[{"id": "101-1", "guest": "101", "target": "pve2", "disable": 1},
                {"id": "100-0", "target": "pve3", "schedule": "*/15"},
                {"id": "lab", "target": "pve3"}]"#,
        ));
        let shown: Vec<_> = jobs
            .iter()
            .map(|job| (job.vmid, job.id.as_str(), job.enabled))
            .collect();
        assert_eq!(shown, [(100, "100-0", true), (101, "101-1", false)]);
    }

    #[test]
    fn resources_carry_their_group_or_their_rules() {
        let groups = ha_groups(list(
            r#"[{"group": "first", "nodes": "pve1:2,pve2", "restricted": 1, "digest": "x"}]"#,
        ));
        let rules = ha_rules(list(
            r#"[{"rule": "apart", "type": "resource-affinity", "affinity": "negative", "resources": "vm:100,ct:101"},
                {"rule": "off", "type": "node-affinity", "nodes": "pve1", "resources": "vm:100", "disable": 1, "strict": 1}]"#,
        ));
        let body = r#"[{"sid": "vm:100", "state": "started", "group": "first"},
            {"sid": "ct:101", "state": "ignored", "group": "gone", "failback": 0},
            {"sid": "fence:pve1", "state": "new"}]"#;
        let resources = ha_resources(list(body), &groups, &rules);
        let names = |resource: &HaResource| {
            resource
                .rules
                .iter()
                .map(|rule| rule.name.clone())
                .collect::<Vec<_>>()
        };
        let [first, second] = resources.as_slice() else {
            panic!("{resources:?}")
        };
        assert_eq!((first.vmid, first.state.as_deref()), (100, Some("started")));
        assert_eq!(
            first.group.as_ref().map(|group| group.restricted),
            Some(true)
        );
        assert_eq!(names(first), ["apart", "off"]);
        assert_eq!((second.vmid, second.failback), (101, Some(false)));
        assert_eq!(
            second.group.as_ref().map(|group| group.name.as_str()),
            Some("gone")
        );
        assert_eq!(names(second), ["apart"]);
    }
}
