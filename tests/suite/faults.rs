//! What goes wrong in production, on the in-memory NetBox and the simulated Proxmox VE.

use std::sync::atomic::{AtomicUsize, Ordering};

use pve_netbox::{
    apply::{self, Options, Progress, Stop},
    config::ReadMode,
    model::{Kind, PVE_ID},
    plan::{NoticeKind, Step},
    render,
    run::Target,
};
use pve_sim::faults::{Fault, Faults, Rule};
use pve_sim::netbox::NetboxSim;
use serde_json::json;

use crate::stage::{Stage, Where};

const MACHINES: &str = "/api/virtualization/virtual-machines/";

async fn memory() -> Stage {
    Stage::new(Where::Memory)
        .await
        .expect("the in-memory NetBox is always there")
}

fn netbox(stage: &Stage) -> &Faults {
    stage.sim.as_ref().expect("in memory").faults()
}

/// Every identity once, and as many virtual machines as there are guests.
async fn assert_no_doubles(stage: &Stage) {
    let actual = stage.actual().await;
    let mut ids: Vec<_> = actual
        .of(Kind::VirtualMachine)
        .iter()
        .map(|vm| vm.get(PVE_ID).as_text())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    let guests = stage.pve.world(|world| {
        world
            .guests
            .values()
            .filter(|guest| !guest.template)
            .count()
    });
    assert_eq!(all, guests);
}

async fn a_creation_survives(fault: Fault) {
    let stage = memory().await;
    netbox(&stage).add(Rule::new(MACHINES, fault).method("POST").times(1));
    stage.apply().await;
    assert_eq!(netbox(&stage).hits(), 1);
    assert_no_doubles(&stage).await;
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_lost_after_the_work_makes_no_doubles() {
    a_creation_survives(Fault::ResetAfter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_cut_short_makes_no_doubles() {
    a_creation_survives(Fault::Truncate).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_lost_before_the_work_is_made_good() {
    a_creation_survives(Fault::Reset).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_error_is_made_good() {
    a_creation_survives(Fault::status(502)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limiter_is_obeyed() {
    a_creation_survives(Fault::too_many_requests(0)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_burst_of_gateway_errors_is_waited_out() {
    let stage = memory().await;
    stage.apply().await;
    netbox(&stage).add(
        Rule::new("/api/*", Fault::status(502))
            .method("GET")
            .times(4),
    );
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_not_whole_is_read_again_or_refused() {
    let mut stage = memory().await;
    stage.config.netbox.read = ReadMode::Rest;
    let connected = Target::connect(&stage.config).await;
    stage.target = connected.expect("a NetBox that answers");
    stage.apply().await;
    netbox(&stage).add(Rule::new(MACHINES, Fault::RepeatRow).method("GET").times(1));
    stage.nothing_to_do().await;
    netbox(&stage).add(Rule::new(MACHINES, Fault::RepeatRow).method("GET"));
    let error = stage
        .target
        .plan(stage.observe().await, &stage.config)
        .await
        .expect_err("refused");
    assert!(error.to_string().contains("not whole"), "{error}");
}

/// One bad object in a batch is found; the others go through. Versions differ
/// in what they say of it.
async fn one_bad_object(version: &str) {
    let mut stage = memory().await;
    let sim = NetboxSim::builder()
        .version(version)
        .start()
        .await
        .expect("a NetBox");
    stage.config.netbox.url = sim.url().to_owned();
    stage.config.netbox.token = Some(sim.token().to_owned().into());
    stage.target = Target::connect(&stage.config)
        .await
        .expect("a NetBox that answers");
    stage.sim = Some(sim);
    stage.apply().await;
    stage.nothing_to_do().await;

    let source = stage.qemu()[0];
    stage.pve.world(|world| {
        for (vmid, name) in [
            (900, "clone-a"),
            (901, "clone-b"),
            (902, "clone-c"),
            (903, "clone-d"),
        ] {
            world.clone_guest(source, vmid, name).expect("a clone");
        }
    });
    let plan = stage.plan().await;
    // Between plan and apply a person takes one of the names.
    let machine = stage.machine("qemu", source).await;
    let (cluster, device) = (machine.reference("cluster"), machine.reference("device"));
    let taken =
        json!({"name": "Clone-C", "cluster": cluster, "device": device, "status": "active"});
    stage
        .sim
        .as_ref()
        .expect("in memory")
        .create("virtualization/virtual-machines", taken)
        .expect("made");
    let report = stage.execute(&plan).await;
    let failed: Vec<_> = report
        .failed
        .iter()
        .map(|failure| failure.about.as_str())
        .collect();
    assert_eq!(
        failed,
        [format!("clone-c ({}/qemu/902)", stage.key())],
        "{version}"
    );
    assert!(!report.failed[0].why.is_empty());
    // All that belongs to the others went through.
    let lost = report.failed.len() + report.skipped.len() + report.moot;
    assert_eq!(report.written(), plan.len() - lost, "{version}");
    assert!(
        report
            .skipped
            .iter()
            .all(|skipped| skipped.about.contains("/qemu/902")),
        "{report:?}"
    );
    for vmid in [900, 901, 903] {
        stage.machine("qemu", vmid).await;
    }
    let next = stage.plan().await;
    assert!(next.is_empty());
    assert_eq!(
        next.notices
            .iter()
            .filter(|notice| notice.kind == NoticeKind::Clash)
            .count(),
        1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bad_object_in_4_7() {
    one_bad_object("4.7").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bad_object_in_4_6() {
    one_bad_object("4.6").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_bad_object_in_4_5() {
    one_bad_object("4.5").await;
}

/// Stops at the n-th step, as Ctrl-C does.
struct StopAt {
    stop: Stop,
    left: AtomicUsize,
}

impl Progress for StopAt {
    fn step(&self, _: &Step) {
        if self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.stop.stop();
        }
    }

    fn advance(&self, _: usize) {}
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_run_is_finished_by_the_next() {
    for steps in [1, 3, 9, 13] {
        let stage = memory().await;
        let plan = stage.plan().await;
        let stop = Stop::default();
        let progress = StopAt {
            stop: stop.clone(),
            left: AtomicUsize::new(steps),
        };
        let options = Options {
            batch: 2,
            in_flight: 1,
        };
        let version = stage.target.status.version;
        let report = apply::apply(
            &plan,
            &stage.target.netbox,
            version,
            options,
            &progress,
            &stop,
        )
        .await;
        assert!(report.interrupted, "{steps}");
        assert_eq!(report.written() + report.left, plan.len());
        stage.apply().await;
        assert_no_doubles(&stage).await;
        stage.nothing_to_do().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_depends_on_a_failure_is_skipped_and_named() {
    let stage = memory().await;
    let clusters = "/api/virtualization/clusters/";
    let refusal = Fault::Status {
        status: 400,
        reason: None,
        body: Some(json!({"name": ["not today"]})),
        retry_after: None,
    };
    netbox(&stage).add(Rule::new(clusters, refusal).method("POST"));
    let plan = stage.plan().await;
    let report = stage.execute(&plan).await;
    assert_eq!(report.failed.len(), 1);
    assert_eq!(report.failed[0].why, "name: not today");
    assert!(
        report
            .skipped
            .iter()
            .all(|skipped| skipped.why.contains("which was not made")),
        "{report:?}"
    );
    let shown = render::report_text(&report, render::Style::default());
    assert!(shown.contains("not today"), "{shown}");
    netbox(&stage).clear();
    stage.apply().await;
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_not_taken_is_a_permission_error() {
    let stage = memory().await;
    stage
        .sim
        .as_ref()
        .expect("in memory")
        .set_token_valid(false);
    let error = Target::connect(&stage.config).await.expect_err("refused");
    assert!(error.is_permission(), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_deletes_nothing() {
    let stage = memory().await;
    stage.apply().await;
    stage
        .pve
        .faults()
        .add(Rule::new("/cluster/resources", Fault::EmptyList));
    let plan = stage.plan().await;
    assert!(plan.is_empty(), "{:?}", plan.steps);
    assert_no_doubles(&stage).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_and_strings_may_change_places() {
    let stage = memory().await;
    stage.apply().await;
    stage.pve.faults().add(Rule::new("*", Fault::FlipScalars));
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_cannot_be_reached_stops_nobody_else() {
    let stage = memory().await;
    stage.apply().await;
    let vmid = stage.qemu()[0];
    let node = stage.node_of(vmid);
    stage.pve.faults().add(Rule::new(
        &format!("/nodes/{node}/*"),
        Fault::reason(595, "No route to host"),
    ));
    let other = stage.pve.world(|world| {
        let other = world
            .guests
            .values()
            .find(|guest| guest.node != node && !guest.template)
            .map(|guest| guest.vmid);
        world
            .rename(other.expect("a guest elsewhere"), "still-moving")
            .expect("renamed");
        other
    });
    let plan = stage.apply().await;
    assert!(other.is_some());
    assert_eq!(plan.len(), 1, "{:?}", plan.steps);
    assert!(plan.has_failures());
    assert!(
        plan.notices
            .iter()
            .all(|notice| notice.kind != NoticeKind::Gone)
    );
    stage.pve.faults().clear();
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_that_is_down_leaves_the_others_alone() {
    let mut stage = memory().await;
    stage.apply().await;
    let mut second = stage.config.clusters[0].clone();
    second.key = "down".to_owned();
    second.endpoints = vec!["https://127.0.0.1:1".to_owned()];
    stage.config.clusters.push(second);
    let plan = stage.plan().await;
    assert!(plan.is_empty() && plan.has_failures());
    stage.config.clusters.remove(0);
    let error = pve_netbox::observe::observe(&stage.config)
        .await
        .expect_err("nothing answered");
    assert!(
        error.to_string().contains("no cluster could be read"),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_is_missing_stops_the_plan() {
    let mut stage = memory().await;
    stage.config.netbox.create_missing = false;
    let error = stage
        .target
        .plan(stage.observe().await, &stage.config)
        .await
        .expect_err("refused");
    assert!(
        error
            .to_string()
            .contains(&format!("NetBox has no site '{}'", stage.key())),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_custom_field_of_another_type_stops_the_plan() {
    let stage = memory().await;
    let field = json!({"name": "pve_details", "type": "text", "object_types": ["virtualization.virtualmachine"]});
    stage
        .sim
        .as_ref()
        .expect("in memory")
        .create("extras/custom-fields", field)
        .expect("made");
    let error = stage
        .target
        .plan(stage.observe().await, &stage.config)
        .await
        .expect_err("refused");
    assert!(
        error
            .to_string()
            .contains("'pve_details' has type text, and json is needed"),
        "{error}"
    );
}
