//! Task history as journal entries of the guests: one per UPID.
//!
//! Invariant: an entry is made once and never changed; one whose task is too old
//! to be seen again stays.

use std::collections::BTreeMap;

use super::super::{Mapper, furniture};
use super::json::utc;
use crate::{
    inventory::{Guest, Task},
    model::{DesiredObject, FieldPolicy::Create, Kept, Kind, Link, Value},
};

/// What is added to when a guest was made, to tell its tasks from those of an
/// earlier guest with its vmid: making it takes a while.
const SLACK: i64 = 60;

/// The longest text about how a task ended.
const MAX_STATUS: usize = 300;

impl Mapper<'_> {
    /// Journal entries of the guests that are in NetBox or will be.
    pub(in crate::map) fn map_tasks(&mut self) {
        if !self.config.stages.tasks {
            return;
        }
        self.desired.kept.insert(Kept {
            kind: Kind::JournalEntry,
            start: format!("{}/task/", self.cluster.key),
            family: None,
        });
        let cluster = self.cluster;
        let guests: BTreeMap<u32, &Guest> = cluster
            .guests
            .iter()
            .map(|guest| (guest.vmid, guest))
            .collect();
        for task in &cluster.stages.tasks {
            let Some(guest) = guests.get(&task.vmid) else {
                continue;
            };
            let created = guest.config.as_ref().and_then(|config| config.created);
            if created.is_some_and(|created| task.start + SLACK < created) {
                continue;
            }
            let id = cluster.guest_id(guest);
            let machine = (Kind::VirtualMachine, id.into());
            let Some(machine) = self.desired.objects.get(&machine).map(DesiredObject::link) else {
                continue;
            };
            let entry = entry(&cluster.key, task, machine);
            self.desired.add(entry);
        }
    }
}

fn entry(key: &str, task: &Task, machine: Link) -> DesiredObject {
    const KIND: Kind = Kind::JournalEntry;
    let id = format!("{key}/task/{}", task.upid);
    let title = format!("{} of {} ({id})", words(&task.kind), machine.label);
    let mut object = DesiredObject::new(KIND, id, title);
    object
        .field(
            Create,
            "assigned_object_type",
            Value::text(Kind::VirtualMachine.content_type()),
            "the task's guest",
        )
        .field(Create, "assigned_object_id", machine, "the task's guest")
        .field(
            Create,
            "kind",
            Value::text(kind(task)),
            "how the task ended",
        )
        .field(Create, "comments", Value::text(comment(task)), "the task")
        .field(
            Create,
            "tags",
            Value::links(vec![furniture::own_tag_link()]),
            "kept by the tool",
        )
        .identity();
    object
}

/// NetBox's kind of a journal entry.
fn kind(task: &Task) -> &'static str {
    match task.status.as_deref() {
        None | Some("unknown") => "info",
        Some("OK") => "success",
        Some(status) if status.starts_with("WARNINGS") => "warning",
        Some(_) => "danger",
    }
}

fn comment(task: &Task) -> String {
    let status = task.status.as_deref().unwrap_or("ended");
    let status: String = status.split_whitespace().collect::<Vec<_>>().join(" ");
    let status: String = status.chars().take(MAX_STATUS).collect();
    let mut text = format!("{} on {}", words(&task.kind), task.node);
    if !task.user.is_empty() {
        text.push_str(&format!(" by {}", task.user));
    }
    if let Some(time) = utc(task.start) {
        text.push_str(&format!(", {time}"));
    }
    let seconds = task.end.saturating_sub(task.start).max(0);
    format!("{text}, {seconds} s: {status}")
}

/// What a type of task means.
fn words(kind: &str) -> String {
    let known = match kind {
        "qmstart" | "vzstart" => "Start",
        "qmstop" | "vzstop" => "Stop",
        "qmshutdown" | "vzshutdown" => "Shutdown",
        "qmreboot" | "vzreboot" => "Reboot",
        "qmreset" => "Reset",
        "qmpause" | "vzsuspend" => "Pause",
        "qmsuspend" => "Suspend to disk",
        "qmresume" | "vzresume" => "Resume",
        "qmcreate" | "vzcreate" => "Creation",
        "qmclone" | "vzclone" => "Clone",
        "qmrestore" | "vzrestore" => "Restore",
        "qmdestroy" | "vzdestroy" => "Removal",
        "qmconfig" => "Change of the configuration",
        "qmmigrate" | "vzmigrate" => "Migration",
        "qmmove" | "move_volume" | "qmmove_disk" => "Move of a volume",
        "qmtemplate" | "vztemplate" => "Conversion to a template",
        "qmsnapshot" | "vzsnapshot" => "Snapshot",
        "qmdelsnapshot" | "vzdelsnapshot" => "Removal of a snapshot",
        "qmrollback" | "vzrollback" => "Rollback",
        "resize" => "Change of a disk's size",
        "vzdump" => "Backup",
        "hastart" => "Start by high availability",
        "hastop" => "Stop by high availability",
        "hamigrate" => "Migration by high availability",
        "vncproxy" | "spiceproxy" | "vzconsole" => "Console",
        other => return format!("Task {other}"),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn task(kind: &str, status: Option<&str>) -> Task {
        Task {
            upid: "UPID:pve1:00000001:00000002:691F8150:x:100:root@pam!sync:".to_owned(),
            vmid: 100,
            kind: kind.to_owned(),
            node: "pve1".to_owned(),
            user: "root@pam!sync".to_owned(),
            start: 1_763_672_400,
            end: 1_763_672_405,
            status: status.map(str::to_owned),
        }
    }

    #[test]
    fn an_entry_says_what_who_when_and_how_it_ended() {
        let said = |kind_of_task: &str, status| {
            let task = task(kind_of_task, status);
            format!("{} | {}", kind(&task), comment(&task))
        };
        assert_eq!(
            said("qmstart", Some("OK")),
            "success | Start on pve1 by root@pam!sync, 2025-11-20T21:00:00Z, 5 s: OK"
        );
        assert!(said("vzdump", Some("WARNINGS: 2")).starts_with("warning | Backup"));
        assert!(said("newthing", Some("no\nspace")).ends_with("5 s: no space"));
        assert!(said("newthing", Some("x")).starts_with("danger | Task newthing"));
        assert!(said("qmstop", None).starts_with("info | Stop"));
    }

    #[test]
    fn the_identity_is_the_upid() {
        let machine = Link::to(Kind::VirtualMachine, "prod/qemu/100", "web");
        let object = entry("prod", &task("qmstart", Some("OK")), machine);
        assert_eq!(
            object.key,
            "prod/task/UPID:pve1:00000001:00000002:691F8150:x:100:root@pam!sync:"
        );
        assert!(
            object
                .fields
                .iter()
                .all(|field| field.name == crate::model::PVE_ID || field.policy == Create)
        );
        assert_eq!(object.get("kind"), Some(&json!("success").into()));
    }
}
