//! What belongs to guests comes, changes, moves and goes, on both NetBoxes; and
//! guests that are gone are marked and removed.

use std::time::Duration;

use netbox_client::tables::VirtualMachine;
use pve_netbox::{
    config::{Deletion, MaxDeletions, PruneAfter},
    model::{Kind, MISSING_TAG, PVE_DETAILS, Value},
    plan::{Action, NoticeKind, Plan},
};
use pve_sim::faults::{Fault, Rule};
use serde_json::json;

use crate::stage::{Stage, Where, on_both};

on_both!(
    parts_come_and_go,
    a_disk_grows_and_a_vlan_changes,
    an_address_moves,
    a_silent_agent_keeps_the_addresses,
    gone_marked_found_and_removed,
    too_many_at_once,
    a_change_in_between_is_not_overwritten,
);

fn said(plan: &Plan) -> Vec<String> {
    plan.changes()
        .map(|(kind, action, change)| format!("{action:?} {} {}", kind.one(), change.key))
        .collect()
}

async fn deleting(place: Where, deletion: Deletion) -> Option<Stage> {
    let mut stage = Stage::new(place).await?;
    stage.config.deletion = deletion;
    stage.apply().await;
    Some(stage)
}

async fn parts_come_and_go(place: Where) {
    let Some(mut stage) = deleting(place, Deletion::Never).await else {
        return;
    };
    let vmid = stage.qemu()[0];
    let id = format!("{}/qemu/{vmid}", stage.key());
    let index = stage
        .pve
        .world(|world| world.add_nic(vmid, "vmbr0", Some(77)))
        .expect("a free place");
    let plan = stage.apply().await;
    assert_eq!(plan.counts().get(&Action::Delete), None);
    let nic = format!("{id}/net{index}");
    let interface = stage.find(Kind::VmInterface, &nic).await.expect("made");
    assert_eq!(interface.get("mode").as_text(), Some("access"));
    assert!(matches!(
        interface.get("primary_mac_address"),
        Value::Link(_)
    ));
    stage.nothing_to_do().await;

    stage
        .pve
        .world(|world| world.remove_nic(vmid, index))
        .expect("the interface");
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "{:?}", said(&plan));
    let gone = plan
        .notices
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Gone);
    assert_eq!(gone.count(), 1, "one for all the guest's parts: {plan:?}");
    stage.config.deletion = Deletion::Mark;
    let plan = stage.apply().await;
    assert_eq!(said(&plan), [format!("Delete interface {nic}")]);
    assert_eq!(stage.find(Kind::VmInterface, &nic).await, None);
    let macs = stage.actual().await.of(Kind::MacAddress).to_vec();
    let start = format!("{nic}/");
    assert!(
        macs.iter()
            .all(|mac| mac.pve_id().is_none_or(|id| !id.starts_with(&start)))
    );
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn a_disk_grows_and_a_vlan_changes(place: Where) {
    let Some(stage) = deleting(place, Deletion::Never).await else {
        return;
    };
    let vmid = stage.qemu()[0];
    let id = format!("{}/qemu/{vmid}", stage.key());
    let key = stage.pve.world(|world| {
        let guest = world.guest(vmid).expect("a guest");
        let sized = |(_, disk): &(&String, &_)| -> bool {
            let disk: &pve_sim::pve::world::Disk = disk;
            disk.size.is_some()
        };
        let key = guest.disks.iter().find(sized).map(|(key, _)| key.clone());
        let key = key.expect("a disk with a size");
        world.grow_disk(vmid, &key, 5 << 30).expect("grown");
        key
    });
    let disk = format!("{id}/{key}");
    let before = stage.find(Kind::VirtualDisk, &disk).await.expect("a disk");
    let plan = stage.apply().await;
    assert_eq!(said(&plan), [format!("Update virtual disk {disk}")]);
    let after = stage.find(Kind::VirtualDisk, &disk).await.expect("a disk");
    let size = |value: &Value| match value {
        Value::Plain(size) => size.as_u64(),
        _ => None,
    };
    assert_eq!(
        size(after.get("size")),
        size(before.get("size")).map(|size| size + 5 * 1024)
    );
    stage
        .pve
        .world(|world| world.set_vlan(vmid, 0, Some(78)))
        .expect("an interface");
    stage.apply().await;
    stage
        .pve
        .world(|world| world.set_vlan(vmid, 0, None))
        .expect("an interface");
    stage.apply().await;
    let nic = stage.find(Kind::VmInterface, &format!("{id}/net0")).await;
    let nic = nic.expect("the interface");
    assert_eq!(nic.get("untagged_vlan"), &Value::NULL);
    stage.nothing_to_do().await;
    stage.finish().await;
}

/// A guest with addresses that its agent or the node tells, and one of them.
async fn talking(stage: &Stage) -> Vec<(u32, String)> {
    let actual = stage.actual().await;
    let start = format!("{}/qemu/", stage.key());
    let of_guests = actual.of(Kind::IpAddress).iter().filter_map(|address| {
        let rest = address.pve_id()?.strip_prefix(&start)?;
        let vmid = rest.split('/').next()?.parse().ok()?;
        Some((vmid, address.label.clone()))
    });
    let known: Vec<(u32, String)> = of_guests.collect();
    stage.pve.world(|world| {
        let mut talking: Vec<(u32, String)> = Vec::new();
        for (vmid, address) in known {
            let has = world.guest(vmid).is_ok_and(|guest| {
                let mut nics = guest.nics.values();
                nics.any(|nic| nic.addresses.contains(&address))
            });
            if has && !address.contains(':') && talking.iter().all(|(other, _)| *other != vmid) {
                talking.push((vmid, address));
            }
        }
        talking
    })
}

async fn an_address_moves(place: Where) {
    let Some(stage) = deleting(place, Deletion::Mark).await else {
        return;
    };
    let talking = talking(&stage).await;
    let [(from, address), (to, _), ..] = talking.as_slice() else {
        panic!("two guests with addresses: {talking:?}")
    };
    let host = address.split('/').next().unwrap_or_default();
    let find = |vmid: u32| format!("{}/qemu/{vmid}/net0/{host}", stage.key());
    let before = stage.find(Kind::IpAddress, &find(*from)).await;
    let before = before.expect("the address");
    stage
        .pve
        .world(|world| world.move_address(*from, *to, address))
        .expect("moved");
    let plan = stage.apply().await;
    let after = stage.find(Kind::IpAddress, &find(*to)).await;
    let after = after.expect("it is the other's");
    assert_eq!(after.id, before.id, "the same object: {:?}", said(&plan));
    assert_eq!(stage.find(Kind::IpAddress, &find(*from)).await, None);
    let machine = stage.machine("qemu", *from).await;
    assert_ne!(machine.reference("primary_ip4"), Some(before.id));
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn a_silent_agent_keeps_the_addresses(place: Where) {
    let Some(stage) = deleting(place, Deletion::Mark).await else {
        return;
    };
    for (vmid, _) in talking(&stage).await {
        // Those whose agent is off have theirs from the configuration.
        let _ = stage.pve.world(|world| world.silence_agent(vmid));
    }
    let before = stage.actual().await.of(Kind::IpAddress).to_vec();
    stage.apply().await;
    assert_eq!(stage.actual().await.of(Kind::IpAddress), before);
    stage.finish().await;
}

async fn gone_marked_found_and_removed(place: Where) {
    let Some(mut stage) = deleting(place, Deletion::Mark).await else {
        return;
    };
    let vmid = stage.qemu()[0];
    let before = stage.machine("qemu", vmid).await;
    let guest = stage
        .pve
        .world(|world| world.delete(vmid))
        .expect("a guest");
    let plan = stage.apply().await;
    let id = format!("{}/qemu/{vmid}", stage.key());
    assert!(
        said(&plan).contains(&format!("Mark virtual machine {id}")),
        "{:?}",
        said(&plan)
    );
    assert_eq!(plan.counts().get(&Action::Delete), None, "its parts stay");
    let marked = stage.machine("qemu", vmid).await;
    assert_eq!(marked.get("status").as_text(), Some("decommissioning"));
    let tags = marked.get("tags").references();
    assert!(tags.iter().any(|tag| tag.key == MISSING_TAG), "{tags:?}");
    stage.nothing_to_do().await;

    stage.pve.world(|world| world.guests.insert(vmid, guest));
    stage.apply().await;
    let back = stage.machine("qemu", vmid).await;
    assert_eq!(back.get("status"), before.get("status"));
    assert_eq!(back.get("tags"), before.get("tags"));
    assert_eq!(back.get(PVE_DETAILS), before.get(PVE_DETAILS));
    stage.nothing_to_do().await;

    stage
        .pve
        .world(|world| world.delete(vmid))
        .expect("a guest");
    stage.apply().await;
    stage.config.deletion = Deletion::Prune;
    stage.nothing_to_do().await;
    stage.config.prune_after = PruneAfter(Duration::ZERO);
    let plan = stage.apply().await;
    assert_eq!(said(&plan), [format!("Delete virtual machine {id}")]);
    assert_eq!(stage.find(Kind::VirtualMachine, &id).await, None);
    let disks = stage.actual().await.of(Kind::VirtualDisk).to_vec();
    let start = format!("{id}/");
    assert!(
        disks
            .iter()
            .all(|disk| disk.pve_id().is_none_or(|id| !id.starts_with(&start)))
    );
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn too_many_at_once(place: Where) {
    let Some(mut stage) = deleting(place, Deletion::Mark).await else {
        return;
    };
    let vmids = stage.qemu();
    for vmid in &vmids[1..] {
        stage
            .pve
            .world(|world| world.delete(*vmid))
            .expect("a guest");
    }
    stage
        .pve
        .world(|world| world.rename(vmids[0], "still-here"))
        .expect("a guest");
    stage.config.max_deletions = MaxDeletions {
        count: 0,
        percent: 0.0,
    };
    let plan = stage.apply().await;
    if vmids.len() - 1 > MaxDeletions::FLOOR {
        assert!(plan.stopped.is_some());
        assert_eq!(plan.counts().get(&Action::Mark), None);
    }
    assert_eq!(stage.machine("qemu", vmids[0]).await.label, "still-here");
    stage.finish().await;
}

async fn a_change_in_between_is_not_overwritten(place: Where) {
    let Some(stage) = deleting(place, Deletion::Never).await else {
        return;
    };
    let vmids = stage.qemu();
    for vmid in &vmids[..2] {
        let name = format!("renamed-{vmid}");
        stage
            .pve
            .world(|world| world.rename(*vmid, &name))
            .expect("a guest");
    }
    let plan = stage.plan().await;
    let machine = stage.machine("qemu", vmids[0]).await;
    stage
        .edit::<VirtualMachine>(machine.id, json!({"comments": "by a person"}))
        .await;
    let report = stage.execute(&plan).await;
    let failed: Vec<_> = report
        .failed
        .iter()
        .map(|failure| {
            (
                failure.about.contains(&format!("/{})", vmids[0])),
                failure.why.as_str(),
            )
        })
        .collect();
    assert_eq!(failed, [(true, "was changed in NetBox since it was read")]);
    assert_eq!(report.written(), 1);
    stage.apply().await;
    let machine = stage.machine("qemu", vmids[0]).await;
    assert_eq!(machine.get("comments").as_text(), Some("by a person"));
    stage.nothing_to_do().await;
    stage.finish().await;
}

/// Faults on the way of parts leave no doubles, and the next run ends it.
async fn parts_survive(path: &str, method: &str, fault: Fault) {
    let stage = Stage::new(Where::Memory).await.expect("in memory");
    let faults = stage.sim.as_ref().expect("in memory").faults();
    faults.add(Rule::new(path, fault).method(method).times(1));
    let plan = stage.plan().await;
    stage.execute(&plan).await;
    assert_eq!(faults.hits(), 1, "{path}");
    let next = stage.plan().await;
    assert!(stage.execute(&next).await.is_clean(), "{path}");
    stage.nothing_to_do().await;
    let actual = stage.actual().await;
    for kind in Kind::ALL.into_iter().filter(|kind| kind.is_part()) {
        let mut ids: Vec<_> = actual
            .of(kind)
            .iter()
            .filter_map(|part| part.pve_id())
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{}", kind.one());
    }
}

const PATHS: [&str; 4] = [
    "/api/virtualization/interfaces/",
    "/api/virtualization/virtual-disks/",
    "/api/dcim/mac-addresses/",
    "/api/ipam/ip-addresses/",
];

#[tokio::test(flavor = "multi_thread")]
async fn lost_answers_make_no_doubles_of_parts() {
    for path in PATHS {
        parts_survive(path, "POST", Fault::ResetAfter).await;
    }
    parts_survive(PATHS[0], "PATCH", Fault::ResetAfter).await;
    parts_survive(
        "/api/virtualization/virtual-machines/",
        "PATCH",
        Fault::Truncate,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_race_for_a_name_ends_with_the_next_run() {
    for path in PATHS {
        let race = Fault::Status {
            status: 500,
            reason: None,
            body: Some(json!({
                "error": "duplicate key value violates unique constraint",
                "exception": "IntegrityError",
            })),
            retry_after: None,
        };
        parts_survive(path, "POST", race).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_whose_answer_is_lost_is_done() {
    let mut stage = Stage::new(Where::Memory).await.expect("in memory");
    stage.config.deletion = Deletion::Mark;
    stage.apply().await;
    let vmid = stage.qemu()[0];
    stage
        .pve
        .world(|world| world.remove_nic(vmid, 0))
        .expect("an interface");
    let faults = stage.sim.as_ref().expect("in memory").faults();
    let rule = Rule::new(PATHS[0], Fault::ResetAfter);
    faults.add(rule.method("DELETE").times(1));
    let plan = stage.apply().await;
    assert_eq!(faults.hits(), 1);
    assert_eq!(
        plan.counts().get(&Action::Delete),
        Some(&1),
        "{:?}",
        said(&plan)
    );
    stage.nothing_to_do().await;
}
