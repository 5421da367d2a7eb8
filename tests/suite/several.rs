//! More than one cluster, and less than all guests, on both NetBoxes.

use pve_netbox::{config::AddressRule, model::Kind, plan::NoticeKind};

use crate::stage::{Stage, Where, on_both};

on_both!(
    two_clusters_with_equal_names_and_vmids,
    what_is_left_out_is_left_alone,
);

async fn two_clusters_with_equal_names_and_vmids(place: Where) {
    let Some(mut stage) = Stage::with(place, "9.1", 3).await else {
        return;
    };
    // The same Proxmox VE under two keys: every name and vmid is there twice.
    let mut second = stage.config.clusters[0].clone();
    second.key = format!("{}-b", stage.key());
    second.name = Some(stage.key().to_owned());
    // Its addresses would be there twice as well, which NetBox does not take.
    stage.config.addresses.rules.push(AddressRule {
        clusters: vec![second.key.clone()],
        skip: true,
        ..AddressRule::default()
    });
    stage.config.clusters.push(second);
    let plan = stage.apply().await;
    assert!(
        plan.notices
            .iter()
            .all(|notice| notice.kind != NoticeKind::Clash),
        "{:?}",
        plan.notices
    );
    stage.nothing_to_do().await;
    let vmid = stage.qemu()[0];
    let (first, other) = (
        format!("{}/qemu/{vmid}", stage.key()),
        format!("{}-b/qemu/{vmid}", stage.key()),
    );
    let machine = stage
        .find(Kind::VirtualMachine, &first)
        .await
        .expect("in the first");
    let twin = stage
        .find(Kind::VirtualMachine, &other)
        .await
        .expect("in the second");
    assert_eq!(machine.label, twin.label);
    assert_ne!(machine.reference("cluster"), twin.reference("cluster"));
    assert_ne!(machine.reference("device"), twin.reference("device"));
    // A run for one of them neither changes nor misses the other's.
    stage.config.clusters.truncate(1);
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "{plan:?}");
    // That the devices' names are taken is worth a remark, no more.
    let remarks = plan
        .notices
        .iter()
        .all(|notice| notice.kind == NoticeKind::Remark);
    assert!(remarks, "{:?}", plan.notices);
    stage.config.clusters.push({
        let mut second = stage.config.clusters[0].clone();
        second.key = format!("{}-b", stage.key());
        second.name = Some(stage.key().to_owned());
        second
    });
    stage.finish().await;
}

async fn what_is_left_out_is_left_alone(place: Where) {
    let Some(mut stage) = Stage::new(place).await else {
        return;
    };
    let vmids = stage.qemu();
    stage.config.guests.exclude.vmids = vec![vmids[0].to_string()];
    stage.apply().await;
    let left_out = format!("{}/qemu/{}", stage.key(), vmids[0]);
    assert_eq!(stage.find(Kind::VirtualMachine, &left_out).await, None);
    stage.config.guests.exclude.vmids.clear();
    stage.apply().await;
    let before = stage.machine("qemu", vmids[0]).await;
    // Once there, it is neither changed nor gone while it is left out.
    stage.config.guests.exclude.vmids = vec![vmids[0].to_string()];
    stage
        .pve
        .world(|world| world.rename(vmids[0], "unseen"))
        .expect("a guest");
    let plan = stage.plan().await;
    assert!(plan.is_empty() && plan.notices.is_empty(), "{plan:?}");
    assert_eq!(stage.machine("qemu", vmids[0]).await, before);
    stage.finish().await;
}
