//! The opt-in stages on the in-memory NetBox. The scenario book plays them on the real one.

use pve_netbox::{
    inventory::{Scope, ScopeState},
    model::{Kind, PVE_DETAILS, Value},
    plan::{Action, NoticeKind, Plan},
};
use pve_sim::{
    faults::{Fault, Rule},
    pve::world::{Grants, Task},
};
use serde_json::json;

use crate::stage::{Stage, Where};

/// A stage with all opt-in stages on.
async fn all_on(version: &str) -> Stage {
    let stage = Stage::with(Where::Memory, version, 16).await;
    let mut stage = stage.expect("in memory");
    let stages = &mut stage.config.stages;
    for on in [
        &mut stages.storage,
        &mut stages.snapshots,
        &mut stages.backups,
        &mut stages.replication,
        &mut stages.backup_jobs,
        &mut stages.ha,
        &mut stages.tasks,
        &mut stages.sdn,
    ] {
        *on = true;
    }
    // The simulated world stands still at a day of 2025.
    stage.config.tasks.days = 20_000;
    let (vmid, old) = (stage.qemu()[0], !version.starts_with('9'));
    let object = |value: serde_json::Value| value.as_object().cloned().unwrap_or_default();
    let sid = format!("vm:{vmid}");
    let mut resource =
        object(json!({"sid": sid, "state": "started", "type": "vm", "max_restart": 2}));
    let nodes = "pve1:2,pve2";
    stage.pve.world(|world| {
        if old {
            resource.insert("group".to_owned(), json!("mine"));
            let group = json!({"group": "mine", "nodes": nodes, "restricted": 1, "type": "group"});
            world.ha_groups.insert("mine".to_owned(), object(group));
        } else {
            let rule = json!({"rule": "mine", "nodes": nodes, "strict": 1, "type": "node-affinity", "resources": sid});
            world.ha_rules.insert("mine".to_owned(), object(rule));
        }
        world.ha_resources.insert(sid, resource);
    });
    stage
}

/// The changes as `kind action field,field`, each kind of change once.
fn said(plan: &Plan) -> Vec<String> {
    let mut said: Vec<_> = plan
        .changes()
        .map(|(kind, action, change)| {
            let fields: Vec<_> = change
                .fields
                .iter()
                .map(|field| field.name.as_ref())
                .collect();
            match action {
                Action::Create => format!("{kind:?} create"),
                _ => format!("{kind:?} {action:?} {}", fields.join(",")),
            }
        })
        .collect();
    said.sort();
    said.dedup();
    said
}

fn entries(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

fn scope<'a>(plan: &'a Plan, end: &str) -> &'a Scope {
    let found = plan
        .incomplete
        .iter()
        .find(|scope| scope.scope.ends_with(end));
    found.unwrap_or_else(|| panic!("no scope {end}: {:?}", plan.incomplete))
}

/// How many entries all guests have in a field.
async fn in_guests(stage: &Stage, field: &str) -> usize {
    let actual = stage.actual().await;
    let machines = actual.of(Kind::VirtualMachine).iter();
    machines.map(|machine| entries(machine.get(field))).sum()
}

async fn everything_once(version: &str) {
    let stage = all_on(version).await;
    let plan = stage.apply().await;
    assert!(plan.incomplete.is_empty(), "{:?}", plan.incomplete);
    assert!(
        plan.changes()
            .filter(|(kind, ..)| *kind == Kind::JournalEntry)
            .count()
            > 0,
        "{:?}",
        said(&plan)
    );
    stage.nothing_to_do().await;
    assert_eq!(
        stage.pve.requests().writes(),
        0,
        "Proxmox VE is only looked at"
    );

    let actual = stage.actual().await;
    let key = stage.key().to_owned();
    let cluster = stage.find(Kind::Cluster, &key).await.expect("the cluster");
    let (storages, jobs) = stage
        .pve
        .world(|world| (world.storages.len(), world.backup_jobs.len()));
    assert_eq!(entries(cluster.get("custom_fields.pve_storage")), storages);
    assert_eq!(entries(cluster.get("custom_fields.pve_backup_jobs")), jobs);

    // Templates are left out, and what hangs on them with them.
    let (backups, snapshots, replication, tasks, managed) = stage.pve.world(|world| {
        let there = |vmid: u32| world.guests.get(&vmid).is_some_and(|guest| !guest.template);
        let backups = world
            .volumes
            .iter()
            .filter(|volume| volume.content == "backup");
        let guests = || world.guests.values().filter(|guest| !guest.template);
        (
            backups
                .filter(|backup| backup.vmid.is_some_and(there))
                .count(),
            guests().map(|guest| guest.snapshots.len()).sum::<usize>(),
            world.replication.len(),
            world
                .tasks
                .iter()
                .filter(|task| task.id.parse().is_ok_and(there))
                .count(),
            world.ha_resources.len(),
        )
    });
    for (field, there) in [
        ("custom_fields.pve_backups", backups),
        ("custom_fields.pve_snapshots", snapshots),
        ("custom_fields.pve_replication", replication),
    ] {
        assert_eq!(in_guests(&stage, field).await, there, "{field}");
    }
    assert!(backups > 0 && snapshots > 0 && tasks > 0 && managed > 0);
    assert_eq!(actual.of(Kind::JournalEntry).len(), tasks);
    let machines = actual.of(Kind::VirtualMachine).iter();
    let with_ha = machines.filter(|machine| {
        let details = machine.get(PVE_DETAILS).as_object();
        details.is_some_and(|details| details.contains_key("ha"))
    });
    assert_eq!(with_ha.count(), managed);
    let machine = stage.machine("qemu", stage.qemu()[0]).await;
    let details = machine.get(PVE_DETAILS).as_object().expect("details");
    let placed = if version.starts_with('9') {
        json!({"state": "started", "max_restart": 2, "rules": [
            {"rule": "mine", "type": "node-affinity", "nodes": "pve1:2,pve2", "resources": [format!("vm:{}", stage.qemu()[0])], "strict": true}]})
    } else {
        json!({"state": "started", "max_restart": 2, "group": {"group": "mine", "nodes": "pve1:2,pve2", "restricted": true}})
    };
    assert_eq!(details["ha"], placed);

    let l2vpn = stage
        .find(Kind::L2vpn, &format!("{key}/sdn/vnet/vxapps"))
        .await;
    let l2vpn = l2vpn.expect("the L2VPN");
    assert_eq!(l2vpn.get("type").as_text(), Some("vxlan"));
    assert_eq!(l2vpn.get("identifier"), &json!(100_060).into());
    let prefixes = actual.of(Kind::Prefix);
    let [prefix] = prefixes else {
        panic!("{prefixes:?}")
    };
    let Value::Link(vlan) = prefix.get("vlan") else {
        panic!("{prefix:?}")
    };
    assert!(vlan.label.contains("clients"), "{vlan:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_once_7_4() {
    everything_once("7.4").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_once_8_4() {
    everything_once("8.4").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_once_9_1() {
    everything_once("9.1").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hidden_storage_drops_nothing() {
    let mut stage = all_on("9.1").await;
    stage.config.backups.delete_nonexistent_backup = true;
    stage.apply().await;
    let backups = in_guests(&stage, "custom_fields.pve_backups").await;
    stage.pve.world(|world| {
        world.grants = Grants::full(world.version).with("/storage/nas", &["Sys.Audit"]);
    });
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "{:?}", said(&plan));
    let scope = scope(&plan, "/storage");
    assert_eq!(scope.state, ScopeState::Partial);
    assert!(
        scope
            .reason
            .as_deref()
            .is_some_and(|why| why.contains("/storage/nas")),
        "{scope:?}"
    );
    // Who may audit a storage does not see the backups on it.
    stage.pve.world(|world| {
        world.grants = Grants::full(world.version).without("Datastore.Allocate");
    });
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "{:?}", said(&plan));
    assert!(!plan.incomplete.is_empty());
    assert_eq!(
        in_guests(&stage, "custom_fields.pve_backups").await,
        backups
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn backups_that_are_gone() {
    let mut stage = all_on("8.4").await;
    stage.apply().await;
    let before = in_guests(&stage, "custom_fields.pve_backups").await;
    stage
        .pve
        .world(|world| world.volumes.retain(|volume| volume.content != "backup"));
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "they stay by default: {:?}", said(&plan));
    stage.config.backups.delete_nonexistent_backup = true;
    let plan = stage.apply().await;
    assert_eq!(
        said(&plan),
        ["VirtualMachine Update custom_fields.pve_backups"]
    );
    assert!(before > 0);
    assert_eq!(in_guests(&stage, "custom_fields.pve_backups").await, 0);
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_task_becomes_one_entry() {
    let mut stage = all_on("9.1").await;
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let node = stage.node_of(vmid);
    let task = |end| Task {
        node: node.clone(),
        kind: "oddtask".to_owned(),
        id: vmid.to_string(),
        user: "root@pam!a".to_owned(),
        start: 1_763_700_000,
        end,
        status: "WARNINGS: 1".to_owned(),
        pid: 77,
    };
    let running = task(None);
    let upid = running.upid();
    stage.pve.world(|world| world.tasks.push(running));
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "it runs: {:?}", said(&plan));
    stage.pve.world(|world| {
        world.tasks.retain(|other| other.end.is_some());
        world.tasks.push(task(Some(1_763_700_009)));
    });
    let plan = stage.apply().await;
    assert_eq!(said(&plan), ["JournalEntry create"]);
    let changes: Vec<_> = plan.changes().map(|(.., change)| change).collect();
    let [change] = changes.as_slice() else {
        panic!("{changes:?}")
    };
    assert_eq!(change.key, format!("{}/task/{upid}", stage.key()));
    let new = |name: &str| change.field(name).and_then(|field| field.new.as_text());
    assert_eq!(new("kind"), Some("warning"));
    assert!(
        new("comments")
            .is_some_and(|text| text.contains("oddtask") && text.ends_with("9 s: WARNINGS: 1")),
        "{change:?}"
    );
    stage.nothing_to_do().await;
    // Only some types, and what is older than the days that are looked at, is not gone.
    stage.config.tasks.types = vec!["vzdump".to_owned()];
    stage.nothing_to_do().await;
    stage.config.tasks.days = 1;
    let plan = stage.plan().await;
    assert!(plan.is_empty() && plan.notices.is_empty(), "{plan:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stage_fails_alone() {
    let stage = all_on("9.1").await;
    stage.apply().await;
    let faults = || stage.pve.faults();
    for path in [
        "/cluster/ha/rules",
        "/cluster/backup",
        "/cluster/replication",
    ] {
        faults().add(Rule::new(path, Fault::reason(500, "got timeout")));
    }
    let vmid = stage.qemu()[0];
    stage
        .pve
        .world(|world| world.rename(vmid, "another-name"))
        .expect("a guest");
    let plan = stage.apply().await;
    assert_eq!(
        said(&plan),
        ["VirtualMachine Update name"],
        "the rest is done"
    );
    assert!(plan.has_failures());
    for end in ["/ha", "/jobs", "/replication"] {
        assert_eq!(scope(&plan, end).state, ScopeState::Failed, "{end}");
    }
    assert!(
        plan.notices
            .iter()
            .all(|notice| notice.kind != NoticeKind::Unseen),
        "{:?}",
        plan.notices
    );
    faults().clear();
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stages_that_are_off_leave_things_alone() {
    let mut stage = all_on("9.1").await;
    // Without HA, whose part of the details follows what is known.
    stage.config.stages.ha = false;
    stage.apply().await;
    let stages = &mut stage.config.stages;
    for on in [
        &mut stages.storage,
        &mut stages.snapshots,
        &mut stages.backups,
        &mut stages.replication,
    ] {
        *on = false;
    }
    (stages.backup_jobs, stages.tasks, stages.sdn) = (false, false, false);
    let plan = stage.plan().await;
    assert!(plan.is_empty() && plan.notices.is_empty(), "{plan:?}");
}
