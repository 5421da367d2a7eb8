//! `pve-netbox apply`.

use std::path::PathBuf;

use clap::Args;

use super::{Format, flags::RunArgs, plan::refused, print, print_json, progress, report};
use crate::{
    apply::{self, Options, Report, Stop},
    config::Config,
    exit::Exit,
    lock::{Lock, LockError},
    observe,
    plan::Plan,
    render,
    run::Target,
};

/// How many misfits of a stale plan are named.
const SHOWN: usize = 20;

/// Flags of `apply`.
#[derive(Debug, Args)]
pub struct ApplyArgs {
    /// A plan stored with `plan --out FILE`. Without one, a plan is made and executed.
    #[arg(value_name = "PLAN")]
    plan: Option<PathBuf>,
    #[command(flatten)]
    run: RunArgs,
}

pub(super) async fn run(args: ApplyArgs) -> miette::Result<Exit> {
    let config = args.run.load()?;
    let stored = args
        .plan
        .as_deref()
        .map(Plan::load)
        .transpose()
        .map_err(report)?;
    let mut lock = match Lock::take(&config) {
        Ok(lock) => lock,
        Err(error @ LockError::Held { .. }) => {
            eprintln!("Error: {error}");
            return Ok(Exit::Locked);
        }
        Err(error) => return Err(report(error)),
    };
    if let Some(exit) = super::doctor::refuses(&config).await? {
        return Ok(exit);
    }
    let target = match Target::connect(&config).await {
        Ok(target) => target,
        Err(error) => return refused(error),
    };
    if let Err(error) = target.prepare(&config).await {
        return refused(error);
    }
    let plan = match stored {
        Some(plan) => {
            let misfits = target.misfits(&plan).await.map_err(report)?;
            if !misfits.is_empty() {
                eprintln!(
                    "Error: the saved plan no longer fits NetBox; make a new one with 'plan --out'"
                );
                for misfit in misfits.iter().take(SHOWN) {
                    eprintln!("  {misfit}");
                }
                if misfits.len() > SHOWN {
                    eprintln!("  … and {} more", misfits.len() - SHOWN);
                }
                return Ok(Exit::Stale);
            }
            plan
        }
        None => {
            let spinner = progress::spinner("reading Proxmox VE");
            let inventory = observe::observe(&config).await.map_err(report)?;
            spinner.set_message("reading NetBox");
            match target.plan(inventory, &config).await {
                Ok(plan) => plan,
                Err(error) => return refused(error),
            }
        }
    };
    lock.name_run(&plan.origin.run);
    if args.run.format == Format::Text {
        print(&render::plan_text(&plan, args.run.style()));
    }
    let report = execute(&plan, &target, &config).await;
    match args.run.format {
        Format::Text if plan.is_empty() => {}
        Format::Text | Format::Markdown => print(&render::report_text(&report, args.run.style())),
        Format::Json => print_json(render::report_json(&report))?,
    }
    Ok(exit(&plan, &report))
}

/// Executes a plan with a progress bar, until Ctrl-C.
pub(super) async fn execute(plan: &Plan, target: &Target, config: &Config) -> Report {
    let stop = Stop::default();
    let watch = tokio::spawn({
        let stop = stop.clone();
        async move {
            if tokio::signal::ctrl_c().await.is_err() {
                return;
            }
            stop.stop();
            eprintln!("\nStopping after what is in flight; once more to stop at once.");
            if tokio::signal::ctrl_c().await.is_ok() {
                std::process::exit(Exit::Interrupted as i32);
            }
        }
    });
    let options = Options {
        batch: config.netbox.batch,
        in_flight: config.netbox.in_flight,
    };
    let bar = progress::Bar::new(plan.len());
    let report = apply::apply(
        plan,
        &target.netbox,
        target.status.version,
        options,
        &bar,
        &stop,
    )
    .await;
    bar.finish();
    watch.abort();
    report
}

pub(super) fn exit(plan: &Plan, report: &Report) -> Exit {
    if report.interrupted {
        Exit::Interrupted
    } else if report.denied && report.written() == 0 {
        Exit::Refused
    } else if !report.is_clean() || plan.has_failures() {
        Exit::Partial
    } else if plan.stopped.is_some() {
        Exit::Ceiling
    } else {
        Exit::Done
    }
}
