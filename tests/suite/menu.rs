//! The rest of the menu of faults: what ends, restarts, runs out or dawdles in
//! the middle of a run. What goes wrong with single answers is in `faults`.

use std::{
    process::Stdio,
    sync::Arc,
    time::{Duration, Instant},
};

use netbox_client::tables::{IpAddress, VirtualMachine};
use pve_netbox::{
    apply::{self, Options, Progress, Stop},
    config::TlsConfig,
    model::Kind,
    plan::{NoticeKind, Step},
    render,
    run::Target,
};
use pve_sim::{
    faults::{Fault, Rule},
    netbox::NetboxSim,
};
use serde_json::json;

use crate::{
    front::Front,
    program::{Desk, program},
    stage::{Stage, Where, on_both},
};

async fn memory() -> Stage {
    Stage::new(Where::Memory)
        .await
        .expect("the in-memory NetBox is always there")
}

/// A plan that sees nothing as gone, and changes nothing.
async fn assert_left_alone(stage: &Stage) {
    let plan = stage.plan().await;
    let shown = render::plan_text(&plan, render::Style::default());
    assert!(plan.is_empty(), "{shown}");
    assert!(
        plan.notices
            .iter()
            .all(|notice| notice.kind != NoticeKind::Gone),
        "{shown}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_of_proxmox_ve_that_end_in_the_middle_are_no_evidence() {
    let stage = memory().await;
    stage.apply().await;
    for path in ["/nodes/*/config", "/nodes/*/network", "/nodes/*/agent/*"] {
        stage.pve.faults().add(Rule::new(path, Fault::Truncate));
        assert_left_alone(&stage).await;
        stage.pve.faults().clear();
    }
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn states_that_nobody_knows_change_nothing() {
    let stage = memory().await;
    stage.apply().await;
    for (path, key) in [
        ("/cluster/resources", "status"),
        ("/nodes/*/network", "type"),
        ("/nodes/*/config", "ostype"),
    ] {
        stage
            .pve
            .faults()
            .add(Rule::new(path, Fault::replace(key, "hibernated")));
        let plan = stage.plan().await;
        let deletes = plan.notices.iter();
        assert_eq!(
            deletes
                .filter(|notice| notice.kind == NoticeKind::Gone)
                .count(),
            0,
            "{key}"
        );
        let shown = render::plan_text(
            &plan,
            render::Style {
                full: true,
                color: false,
            },
        );
        let report = stage.execute(&plan).await;
        assert!(
            report.is_clean(),
            "{shown}{}",
            render::report_text(&report, render::Style::default())
        );
        stage.pve.faults().clear();
        stage.apply().await;
        stage.nothing_to_do().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_lacks_a_row_is_read_again_or_refused() {
    // From 4.6 pages go on from an id, and a row that is there all the time is
    // never missed. Before, they are counted off, and what is missing shows.
    let mut stage = memory().await;
    let sim = NetboxSim::builder()
        .version("4.5")
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
    let sim = stage.sim.as_ref().expect("in memory");
    let lists = "/api/virtualization/*";
    sim.faults()
        .add(Rule::new(lists, Fault::DropRow).method("GET").times(1));
    stage.nothing_to_do().await;
    sim.faults()
        .add(Rule::new(lists, Fault::DropRow).method("GET"));
    let refused = stage.try_plan().await.expect_err("refused");
    assert!(refused.contains("not whole"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_while_proxmox_ve_is_read_removes_nothing() {
    let stage = memory().await;
    stage.apply().await;
    for after in [1, 3, 6] {
        stage.pve.faults().add(
            Rule::new(
                "*",
                Fault::reason(401, "permission denied - invalid PVE ticket"),
            )
            .after(after),
        );
        // Either the run is refused, or it leaves alone what it did not see.
        if let Ok(plan) = stage.try_plan().await {
            assert!(plan.is_empty(), "{after}: {:?}", plan.steps);
            assert!(plan.has_failures());
        }
        stage.pve.faults().clear();
    }
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_expires_while_netbox_is_written_is_reported() {
    let stage = memory().await;
    let plan = stage.plan().await;
    let sim = stage.sim.as_ref().expect("in memory");
    let expired = Fault::Status {
        status: 403,
        reason: None,
        body: Some(json!({"detail": "Token expired"})),
        retry_after: None,
    };
    sim.faults().add(Rule::new("*", expired).after(12));
    let report = stage.execute(&plan).await;
    assert!(!report.failed.is_empty(), "{report:?}");
    assert!(
        report
            .failed
            .iter()
            .any(|failure| failure.why.contains("Token expired")),
        "{report:?}"
    );
    assert_eq!(
        report.written() + report.moot + report.failed.len() + report.skipped.len() + report.left,
        plan.len()
    );
    sim.faults().clear();
    stage.apply().await;
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_changes_meanwhile_is_not_overwritten() {
    let stage = memory().await;
    stage.apply().await;
    let vmids = stage.qemu();
    stage.pve.world(|world| {
        for vmid in &vmids[..2] {
            world
                .rename(*vmid, &format!("moved-{vmid}"))
                .expect("a guest");
        }
    });
    let plan = stage.plan().await;
    let machine = stage.machine("qemu", vmids[0]).await;
    stage
        .edit::<VirtualMachine>(machine.id, json!({"description": "just now"}))
        .await;
    let report = stage.execute(&plan).await;
    assert_eq!(report.failed.len(), 1, "{report:?}");
    assert!(
        report.failed[0].about.contains(&vmids[0].to_string()),
        "{report:?}"
    );
    // The other one went through, and the next run does the rest.
    assert_eq!(report.written(), plan.len() - 1);
    stage.apply().await;
    let after = stage.machine("qemu", vmids[0]).await;
    assert_eq!(after.get("description").as_text(), Some("just now"));
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_somebody_takes_meanwhile_fails_alone() {
    let stage = memory().await;
    let plan = stage.plan().await;
    let (_, _, taken) = plan
        .changes()
        .find(|(kind, ..)| *kind == Kind::IpAddress)
        .expect("an address");
    let address = taken.field("address").expect("its value").new.clone();
    let address = address.as_text().expect("a text").to_owned();
    let about = taken.title.clone();
    stage
        .make::<IpAddress>(json!({"address": address, "status": "active"}))
        .await;
    let report = stage.execute(&plan).await;
    let failed: Vec<&str> = report
        .failed
        .iter()
        .map(|failure| failure.about.as_str())
        .collect();
    assert_eq!(failed, [about]);
    let next = stage.plan().await;
    assert!(
        next.notices
            .iter()
            .any(|notice| notice.kind == NoticeKind::Clash),
        "{:?}",
        next.notices
    );
    stage.apply().await;
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn agents_that_dawdle_hold_nobody_up() {
    let stage = memory().await;
    stage.apply().await;
    let slow = Fault::delay(Duration::from_secs(15));
    stage.pve.faults().add(Rule::new("/nodes/*/agent/*", slow));
    let started = Instant::now();
    assert_left_alone(&stage).await;
    let took = started.elapsed();
    assert!(took < Duration::from_secs(90), "{took:?}");
    stage.pve.faults().clear();
    stage.nothing_to_do().await;
}

/// Takes NetBox away at a step, and brings it back a little later.
struct Restart {
    front: Arc<Front>,
    at: Kind,
}

impl Progress for Restart {
    fn step(&self, step: &Step) {
        if step.kind != self.at {
            return;
        }
        self.front.set_up(false);
        let front = Arc::clone(&self.front);
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(300)).await;
            front.set_up(true);
        });
    }

    fn advance(&self, _: usize) {}
}

/// The stage's NetBox behind a front that speaks TLS.
async fn behind(stage: &mut Stage) -> Front {
    let front = Front::start(&stage.config.netbox.url).await;
    stage.config.netbox.url.clone_from(&front.url);
    stage.config.netbox.tls = TlsConfig {
        fingerprints: vec![front.fingerprint.clone()],
        ..TlsConfig::default()
    };
    stage.target = Target::connect(&stage.config)
        .await
        .expect("a NetBox that answers");
    front
}

on_both!(restarted_between_batches, over_tls);

async fn restarted_between_batches(place: Where) {
    for kind in [Kind::VirtualMachine, Kind::VirtualDisk] {
        let Some(mut stage) = Stage::new(place).await else {
            return;
        };
        stage.config.netbox.max_retries = 8;
        let front = Arc::new(behind(&mut stage).await);
        let plan = stage.plan().await;
        let progress = Restart {
            front: Arc::clone(&front),
            at: kind,
        };
        let options = Options {
            batch: 3,
            in_flight: 2,
        };
        let report = apply::apply(
            &plan,
            &stage.target.netbox,
            stage.target.status.version,
            options,
            &progress,
            &Stop::default(),
        )
        .await;
        assert!(
            report.is_clean(),
            "{}",
            render::report_text(&report, render::Style::default())
        );
        stage.nothing_to_do().await;
        stage.finish().await;
    }
}

async fn over_tls(place: Where) {
    let Some(mut stage) = Stage::new(place).await else {
        return;
    };
    let front = behind(&mut stage).await;
    stage.apply().await;
    stage.nothing_to_do().await;
    assert!(front.connections() > 0, "through the front");
    // A certificate of somebody else, or one that no root vouches for, is refused.
    for fingerprints in [vec![vec!["00"; 32].join(":")], Vec::new()] {
        let mut config = stage.config.clone();
        config.netbox.tls = TlsConfig {
            fingerprints,
            ..TlsConfig::default()
        };
        config.netbox.max_retries = 0;
        let error = Target::connect(&config).await.expect_err("refused");
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text.push_str(&format!(": {cause}"));
            source = cause.source();
        }
        assert!(text.to_lowercase().contains("certificate"), "{text}");
    }
    stage.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_killed_is_finished_by_the_next() {
    for path in [
        "/api/virtualization/virtual-machines/",
        "/api/virtualization/interfaces/",
        "/api/ipam/ip-addresses/",
    ] {
        let desk = Desk::new().await;
        let slow = Fault::delay(Duration::from_secs(30));
        desk.netbox
            .faults()
            .add(Rule::new(path, slow).method("POST"));
        let mut program = program(desk.folder.path())
            .arg("apply")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        for _ in 0..200 {
            if desk.netbox.faults().hits() > 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert!(desk.netbox.faults().hits() > 0, "it is writing {path}");
        // On Unix this is SIGKILL: nothing can be tidied up.
        program.kill().expect("killed");
        program.wait().expect("its end");
        desk.netbox.faults().clear();
        let machines = desk.netbox.objects("virtualization/virtual-machines");

        let apply = desk.run(&["apply"]).await;
        assert_eq!(apply.code, Some(0), "{path}: {}{}", apply.out, apply.err);
        let plan = desk.run(&["plan"]).await;
        assert_eq!(plan.code, Some(0), "{path}: {}{}", plan.out, plan.err);
        let after = desk.netbox.objects("virtualization/virtual-machines");
        let guests = desk.pve.world(|world| {
            world
                .guests
                .values()
                .filter(|guest| !guest.template)
                .count()
        });
        assert_eq!(after.len(), guests, "{path}: {} before", machines.len());
    }
}
