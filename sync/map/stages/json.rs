//! What stages saw, as it stands in NetBox's JSON fields.
//!
//! Invariant: what is not set is left out; times are in UTC.

use serde_json::{Map, Value as Json, json};

use crate::inventory::{Backup, BackupJob, HaResource, HaRule, Replication, Snapshot, Storage};

/// A JSON object without what is not set: `null`, `false`, empty texts and lists.
fn set(members: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
    let says_something = |value: &Json| match value {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.is_empty(),
        Json::Array(list) => !list.is_empty(),
        Json::Object(map) => !map.is_empty(),
        Json::Bool(true) | Json::Number(_) => true,
    };
    let members = members
        .into_iter()
        .filter(|(_, value)| says_something(value))
        .map(|(name, value)| (name.to_owned(), value));
    Json::Object(members.collect::<Map<_, _>>())
}

/// `2025-11-20T21:00:00Z`.
pub(super) fn utc(seconds: i64) -> Option<String> {
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.to_string())
}

pub(super) fn storage(storage: &Storage) -> Json {
    let place = storage.place.iter();
    let place = place.map(|(name, value)| (*name, json!(value)));
    set([
        ("name", json!(storage.name)),
        ("type", json!(storage.kind)),
        ("content", json!(storage.content)),
        ("shared", json!(storage.shared)),
        ("disabled", json!(!storage.enabled)),
        ("nodes", json!(storage.nodes)),
    ]
    .into_iter()
    .chain(place))
}

pub(super) fn backup_job(job: &BackupJob) -> Json {
    set([
        ("id", json!(job.id)),
        ("disabled", json!(!job.enabled)),
        ("schedule", json!(job.schedule)),
        ("storage", json!(job.storage)),
        ("mode", json!(job.mode)),
        ("all", json!(job.all)),
        ("vmids", json!(job.vmids)),
        ("exclude", json!(job.exclude)),
        ("pool", json!(job.pool)),
        ("node", json!(job.node)),
        ("comment", json!(job.comment)),
    ])
}

pub(super) fn snapshot(snapshot: &Snapshot) -> Json {
    set([
        ("name", json!(snapshot.name)),
        ("time", json!(snapshot.time.and_then(utc))),
        ("parent", json!(snapshot.parent)),
        ("memory", json!(snapshot.memory)),
    ])
}

pub(super) fn backup(backup: &Backup) -> Json {
    set([
        ("volid", json!(backup.volid)),
        ("storage", json!(backup.storage)),
        ("node", json!(backup.node)),
        ("time", json!(backup.time.and_then(utc))),
        ("size", json!(backup.size)),
        ("format", json!(backup.format)),
        ("verified", json!(backup.verified)),
        ("protected", json!(backup.protected)),
        ("encrypted", json!(backup.encrypted)),
        ("notes", json!(backup.notes)),
    ])
}

pub(super) fn replication(job: &Replication) -> Json {
    set([
        ("id", json!(job.id)),
        ("target", json!(job.target)),
        ("schedule", json!(job.schedule)),
        ("disabled", json!(!job.enabled)),
        ("comment", json!(job.comment)),
    ])
}

fn rule(rule: &HaRule) -> Json {
    set([
        ("rule", json!(rule.name)),
        ("type", json!(rule.kind)),
        ("nodes", json!(rule.nodes)),
        ("affinity", json!(rule.affinity)),
        ("resources", json!(rule.resources)),
        ("strict", json!(rule.strict)),
        ("disabled", json!(!rule.enabled)),
    ])
}

pub(super) fn ha(resource: &HaResource) -> Json {
    let group = resource.group.as_ref().map(|group| {
        set([
            ("group", json!(group.name)),
            ("nodes", json!(group.nodes)),
            ("restricted", json!(group.restricted)),
            ("nofailback", json!(group.nofailback)),
        ])
    });
    let rules: Vec<_> = resource.rules.iter().map(rule).collect();
    let mut ha = set([
        ("state", json!(resource.state)),
        ("max_relocate", json!(resource.max_relocate)),
        ("max_restart", json!(resource.max_restart)),
        ("comment", json!(resource.comment)),
        ("group", json!(group)),
        ("rules", json!(rules)),
    ]);
    // Switched on by default: only the word against it says something.
    if resource.failback == Some(false)
        && let Some(ha) = ha.as_object_mut()
    {
        ha.insert("failback".to_owned(), json!(false));
    }
    ha
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_set_is_left_out() {
        let entry = Backup {
            vmid: 100,
            volid: "nas:backup/vzdump-qemu-100.vma.zst".to_owned(),
            storage: "nas".to_owned(),
            time: Some(1_763_672_400),
            size: Some(0),
            ..Backup::default()
        };
        assert_eq!(
            backup(&entry),
            json!({"volid": "nas:backup/vzdump-qemu-100.vma.zst", "storage": "nas",
                "time": "2025-11-20T21:00:00Z", "size": 0})
        );
        assert_eq!(utc(i64::MAX), None);
    }
}
