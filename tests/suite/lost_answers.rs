//! Answers that are lost while the parts of guests are written and removed.

use pve_netbox::{
    config::Deletion,
    model::Kind,
    plan::{Action, Plan},
};
use pve_sim::faults::{Fault, Rule};
use serde_json::json;

use crate::stage::{Stage, Where};

fn said(plan: &Plan) -> Vec<String> {
    plan.changes()
        .map(|(kind, action, change)| format!("{action:?} {} {}", kind.one(), change.key))
        .collect()
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
