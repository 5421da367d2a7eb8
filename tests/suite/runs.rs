//! Runs over generated worlds, which are larger and odder than the book's, and
//! plans that NetBox has moved away from; on both NetBoxes.

use netbox_client::tables::VirtualMachine;
use pve_netbox::plan::{Action, Plan};
use serde_json::json;

use crate::stage::{Stage, Where, on_both};

on_both!(
    nothing_the_second_time_7_4,
    nothing_the_second_time_8_4,
    nothing_the_second_time_9_1,
    a_stored_plan_is_what_is_done_once,
    a_change_in_between_is_not_overwritten,
);

async fn nothing_the_second_time(place: Where, version: &str) {
    let Some(stage) = Stage::with(place, version, 12).await else {
        return;
    };
    let plan = stage.apply().await;
    let others: Vec<_> = plan
        .changes()
        .filter(|(_, action, change)| *action != Action::Create && !change.is_link(*action))
        .collect();
    assert!(others.is_empty(), "{others:?}");
    stage.nothing_to_do().await;
    assert_eq!(
        stage.pve.requests().writes(),
        0,
        "Proxmox VE is only looked at"
    );
    stage.finish().await;
}

async fn nothing_the_second_time_7_4(place: Where) {
    nothing_the_second_time(place, "7.4").await;
}

async fn nothing_the_second_time_8_4(place: Where) {
    nothing_the_second_time(place, "8.4").await;
}

async fn nothing_the_second_time_9_1(place: Where) {
    nothing_the_second_time(place, "9.1").await;
}

async fn a_stored_plan_is_what_is_done_once(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let misfits = async |plan: &Plan| stage.target.misfits(plan).await.expect("NetBox's state");
    let plan = stage.plan().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.json");
    plan.save(&path).expect("stored");
    let stored = Plan::load(&path).expect("read");
    assert_eq!(stored, plan);
    assert_eq!(misfits(&stored).await, []);
    let report = stage.execute(&stored).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.written(), plan.len());
    stage.nothing_to_do().await;
    // Everything that the plan makes is there by now.
    let found = misfits(&stored).await;
    let is_there = |text: &str| text.contains("is there by now");
    assert!(
        found.iter().any(|misfit| is_there(&misfit.text)),
        "{found:?}"
    );

    let vmid = stage.qemu()[0];
    stage
        .pve
        .world(|world| world.rename(vmid, "another-name"))
        .expect("a guest");
    let plan = stage.plan().await;
    assert_eq!(misfits(&plan).await, []);
    let machine = stage.machine("qemu", vmid).await;
    stage
        .edit::<VirtualMachine>(machine.id, json!({"name": "by-a-person"}))
        .await;
    let found = misfits(&plan).await;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].text, "name was changed in NetBox");
    stage.finish().await;
}

async fn a_change_in_between_is_not_overwritten(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
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
