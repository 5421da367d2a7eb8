//! The scenario book, on both NetBoxes.

use netbox_client::tables::{Device, Tag, VirtualMachine};
use pve_netbox::{
    config::Adopt,
    model::{Kind, Value},
    plan::{Action, NoticeKind, Plan},
};
use pve_sim::{
    faults::{Fault, Rule},
    pve::world::Grants,
};
use serde_json::json;

use crate::stage::{Stage, Where, on_both};

on_both!(
    nothing_the_second_time_7_4,
    nothing_the_second_time_8_4,
    nothing_the_second_time_9_1,
    renamed,
    migrated,
    vmid_used_again_and_back,
    names_collide,
    names_swapped,
    a_persons_edit_stays,
    tags_are_additive,
    deleted_guest_stays,
    node_offline,
    one_guest_fails,
    token_without_privileges,
    stale_plan_is_refused,
    a_stored_plan_is_what_is_done,
    clash_and_adoption,
);

fn updates(plan: &Plan) -> Vec<(Kind, &str, Vec<&str>)> {
    plan.changes()
        .map(|(kind, _, change)| {
            (
                kind,
                change.key.as_str(),
                change
                    .fields
                    .iter()
                    .map(|field| field.name.as_ref())
                    .collect(),
            )
        })
        .collect()
}

async fn nothing_the_second_time(place: Where, version: &str) {
    let Some(stage) = Stage::with(place, version, 12).await else {
        return;
    };
    let plan = stage.apply().await;
    assert!(
        plan.changes()
            .all(|(_, action, change)| action == Action::Create || change.is_link(action)),
        "{:?}",
        updates(&plan)
    );
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

async fn renamed(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let before = stage.machine("qemu", vmid).await;
    stage
        .pve
        .world(|world| world.rename(vmid, "another-name"))
        .expect("a guest");
    let plan = stage.apply().await;
    assert_eq!(
        updates(&plan),
        [(
            Kind::VirtualMachine,
            format!("{}/qemu/{vmid}", stage.key()).as_str(),
            vec!["name"]
        )]
    );
    let after = stage.machine("qemu", vmid).await;
    assert_eq!(
        (after.id, after.label.as_str()),
        (before.id, "another-name")
    );
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn migrated(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let to = stage.other_node(vmid);
    stage
        .pve
        .world(|world| world.migrate(vmid, &to))
        .expect("a guest");
    let plan = stage.apply().await;
    assert_eq!(
        updates(&plan),
        [(
            Kind::VirtualMachine,
            format!("{}/qemu/{vmid}", stage.key()).as_str(),
            vec!["device"]
        )]
    );
    let Value::Link(device) = stage.machine("qemu", vmid).await.get("device").clone() else {
        panic!("a device")
    };
    assert_eq!(device.label, to);
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn vmid_used_again_and_back(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let before = stage.machine("qemu", vmid).await;
    let serial = before.get("serial").as_text().expect("a serial").to_owned();
    // The same name on purpose: the old one has to make room.
    stage
        .pve
        .world(|world| world.recreate(vmid, &before.label))
        .expect("a guest");
    let plan = stage.apply().await;
    assert_eq!(
        plan.changes()
            .filter(|(kind, action, _)| {
                (*kind, *action) == (Kind::VirtualMachine, Action::Retire)
            })
            .count(),
        1
    );
    let after = stage.machine("qemu", vmid).await;
    assert_ne!(after.id, before.id);
    assert_eq!(after.label, before.label);
    let retired = format!("{}/qemu/{vmid}#{}", stage.key(), &serial[..8]);
    let old = stage
        .find(Kind::VirtualMachine, &retired)
        .await
        .expect("the old one is kept");
    assert_eq!(old.id, before.id);
    assert_eq!(old.label, format!("{} ({})", before.label, &serial[..8]));
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn names_collide(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let vmids = stage.qemu();
    stage.pve.world(|world| {
        world.rename(vmids[0], "Same").expect("a guest");
        world.rename(vmids[1], "same").expect("a guest");
    });
    stage.apply().await;
    assert_eq!(stage.machine("qemu", vmids[0]).await.label, "Same");
    assert_eq!(
        stage.machine("qemu", vmids[1]).await.label,
        format!("same ({})", vmids[1])
    );
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn names_swapped(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmids = stage.qemu();
    let (a, b) = (
        stage.machine("qemu", vmids[0]).await,
        stage.machine("qemu", vmids[1]).await,
    );
    stage.pve.world(|world| {
        world.rename(vmids[0], &b.label).expect("a guest");
        world.rename(vmids[1], &a.label).expect("a guest");
    });
    stage.apply().await;
    assert_eq!(stage.machine("qemu", vmids[0]).await.label, b.label);
    assert_eq!(stage.machine("qemu", vmids[1]).await.label, a.label);
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn a_persons_edit_stays(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let machine = stage.machine("qemu", vmid).await;
    let edit = json!({"description": "asked for by Ada", "comments": "## mine", "platform": null, "role": null});
    stage.edit::<VirtualMachine>(machine.id, edit).await;
    stage.nothing_to_do().await;
    // What the tool keeps comes back.
    stage
        .edit::<VirtualMachine>(machine.id, json!({"memory": 1}))
        .await;
    let plan = stage.apply().await;
    assert_eq!(updates(&plan).len(), 1);
    assert_eq!(updates(&plan)[0].2, ["memory"]);
    let after = stage.machine("qemu", vmid).await;
    assert_eq!(after.get("description").as_text(), Some("asked for by Ada"));
    assert_eq!(after.get("memory"), machine.get("memory"));
    stage.finish().await;
}

async fn tags_are_additive(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let vmid = stage.qemu()[0];
    let set = |tags: &[&str]| {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        stage
            .pve
            .world(|world| world.guest(vmid).expect("a guest").tags = tags);
    };
    set(&["blue", "green"]);
    stage.apply().await;
    let slug = format!("mine-{}", stage.key());
    let mine = stage.make::<Tag>(json!({"name": slug, "slug": slug})).await;
    let machine = stage.machine("qemu", vmid).await;
    let mut ids: Vec<_> = machine
        .get("tags")
        .references()
        .iter()
        .filter_map(|link| link.id)
        .collect();
    ids.push(mine);
    stage
        .edit::<VirtualMachine>(machine.id, json!({"tags": ids}))
        .await;
    stage.nothing_to_do().await;
    set(&["green", "red"]);
    stage.apply().await;
    let after = stage.machine("qemu", vmid).await;
    let mut names: Vec<_> = after
        .get("tags")
        .references()
        .iter()
        .map(|link| link.label.clone())
        .collect();
    names.sort();
    let mut expected = vec![
        "green".to_owned(),
        "red".to_owned(),
        "pve-netbox".to_owned(),
        slug,
    ];
    expected.sort();
    assert_eq!(names, expected);
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn deleted_guest_stays(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let machine = stage.machine("qemu", vmid).await;
    stage
        .pve
        .world(|world| world.delete(vmid))
        .expect("a guest");
    let plan = stage.plan().await;
    let gone: Vec<_> = plan
        .notices
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Gone)
        .collect();
    assert_eq!(gone.len(), 1);
    assert!(gone[0].about.contains(&format!("/qemu/{vmid})")));
    stage.nothing_to_do().await;
    assert_eq!(stage.machine("qemu", vmid).await, machine);
    stage.finish().await;
}

async fn node_offline(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let node = stage.node_of(vmid);
    let before = stage.machine("qemu", vmid).await;
    stage
        .pve
        .world(|world| world.set_online(&node, false))
        .expect("a node");
    let plan = stage.apply().await;
    assert!(
        plan.notices
            .iter()
            .all(|notice| notice.kind != NoticeKind::Gone),
        "{:?}",
        plan.notices
    );
    assert!(!plan.incomplete.is_empty());
    let device = stage
        .find(Kind::Device, &format!("{}/node/{node}", stage.key()))
        .await
        .expect("the device");
    assert_eq!(device.get("status").as_text(), Some("offline"));
    assert_eq!(
        stage.machine("qemu", vmid).await.fields,
        before.fields,
        "its guests stay as they are known"
    );
    stage
        .pve
        .world(|world| world.set_online(&node, true))
        .expect("a node");
    stage.apply().await;
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn one_guest_fails(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let vmids = stage.qemu();
    let path = format!(
        "/nodes/{}/qemu/{}/config",
        stage.node_of(vmids[0]),
        vmids[0]
    );
    stage
        .pve
        .faults()
        .add(Rule::new(&path, Fault::reason(500, "got timeout")));
    let plan = stage.apply().await;
    let failed: Vec<_> = plan
        .incomplete
        .iter()
        .map(|scope| scope.scope.as_str())
        .collect();
    assert_eq!(failed, [format!("{}/qemu/{}", stage.key(), vmids[0])]);
    assert!(
        plan.incomplete[0]
            .reason
            .as_deref()
            .is_some_and(|reason| reason.contains("got timeout")),
        "{plan:?}"
    );
    assert!(plan.has_failures());
    stage.machine("qemu", vmids[1]).await;
    stage.pve.faults().clear();
    let plan = stage.apply().await;
    let machines = plan
        .changes()
        .filter(|(kind, action, change)| *kind == Kind::VirtualMachine && !change.is_link(*action))
        .count();
    assert_eq!(machines, 1, "the next run catches up: {:?}", updates(&plan));
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn token_without_privileges(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let before = stage.actual().await;
    // Proxmox VE answers with success, and with lists that are silently empty.
    stage.pve.world(|world| world.set_grants(Grants::none()));
    let inventory = pve_netbox::observe::observe(&stage.config).await;
    if let Ok(inventory) = inventory {
        let plan = stage
            .target
            .plan(&inventory, &stage.config)
            .await
            .expect("a plan");
        assert!(
            plan.notices
                .iter()
                .all(|notice| notice.kind != NoticeKind::Gone),
            "{:?}",
            plan.notices
        );
        let machines = plan
            .changes()
            .filter(|(kind, ..)| *kind == Kind::VirtualMachine);
        assert_eq!(machines.count(), 0);
        assert!(!plan.incomplete.is_empty());
        assert!(stage.execute(&plan).await.is_clean());
    }
    stage
        .pve
        .world(|world| world.set_grants(Grants::full(world.version)));
    let after = stage.actual().await;
    assert_eq!(
        after.of(Kind::VirtualMachine),
        before.of(Kind::VirtualMachine)
    );
    stage.finish().await;
}

async fn stale_plan_is_refused(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let first = stage.apply().await;
    // Everything that the plan makes is there by now.
    let misfits = stage.target.misfits(&first).await.expect("NetBox's state");
    assert!(
        misfits
            .iter()
            .any(|misfit| misfit.text.contains("is there by now")),
        "{misfits:?}"
    );

    let vmid = stage.qemu()[0];
    stage
        .pve
        .world(|world| world.rename(vmid, "another-name"))
        .expect("a guest");
    let plan = stage.plan().await;
    assert_eq!(
        stage.target.misfits(&plan).await.expect("NetBox's state"),
        []
    );
    let machine = stage.machine("qemu", vmid).await;
    stage
        .edit::<VirtualMachine>(machine.id, json!({"name": "by-a-person"}))
        .await;
    let misfits = stage.target.misfits(&plan).await.expect("NetBox's state");
    assert_eq!(misfits.len(), 1);
    assert_eq!(misfits[0].text, "name was changed in NetBox");
    stage.finish().await;
}

async fn a_stored_plan_is_what_is_done(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let plan = stage.plan().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.json");
    plan.save(&path).expect("stored");
    let stored = Plan::load(&path).expect("read");
    assert_eq!(stored, plan);
    assert_eq!(
        stage.target.misfits(&stored).await.expect("NetBox's state"),
        []
    );
    let report = stage.execute(&stored).await;
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(report.written(), plan.len());
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn clash_and_adoption(place: Where) {
    let Some(mut stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    // Without its identity, the device is a person's, and in the way.
    let node = stage
        .pve
        .world(|world| world.nodes.keys().next().cloned())
        .expect("a node");
    let id = format!("{}/node/{node}", stage.key());
    let device = stage.find(Kind::Device, &id).await.expect("the device");
    stage
        .edit::<Device>(device.id, json!({"custom_fields": {"pve_id": null}}))
        .await;
    let plan = stage.plan().await;
    let clashes: Vec<_> = plan
        .notices
        .iter()
        .filter(|notice| notice.kind == NoticeKind::Clash)
        .collect();
    assert_eq!(clashes.len(), 1, "{:?}", plan.notices);
    assert_eq!(plan.len(), 0, "it is left alone: {:?}", updates(&plan));

    stage.config.adopt = Adopt::Matching;
    let plan = stage.apply().await;
    let adopted: Vec<_> = plan
        .changes()
        .map(|(_, action, change)| (action, change.id))
        .collect();
    assert_eq!(adopted, [(Action::Adopt, Some(device.id))]);
    stage.nothing_to_do().await;
    stage.finish().await;
}
