//! `pve-netbox plan`.

use std::path::PathBuf;

use clap::Args;

use super::{Format, flags::RunArgs, print, print_json, progress, report};
use crate::{
    exit::Exit,
    observe, render,
    run::{RunError, Target},
};

/// Flags of `plan`.
#[derive(Debug, Args)]
pub struct PlanArgs {
    #[command(flatten)]
    run: RunArgs,
    /// Store the plan for `apply FILE`.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) async fn run(args: PlanArgs) -> miette::Result<Exit> {
    let config = args.run.load()?;
    // What could not be applied is not planned either.
    if let Some(exit) = super::doctor::refuses(&config).await? {
        return Ok(exit);
    }
    let target = match Target::connect(&config).await {
        Ok(target) => target,
        Err(error) => return refused(error),
    };
    let spinner = progress::spinner("reading Proxmox VE");
    let inventory = observe::observe(&config).await.map_err(report)?;
    spinner.set_message("reading NetBox");
    let plan = match target.plan(inventory, &config).await {
        Ok(plan) => plan,
        Err(error) => return refused(error),
    };
    spinner.finish_and_clear();
    if let Some(path) = &args.out {
        plan.save(path).map_err(report)?;
    }
    match args.run.format {
        Format::Text => print(&render::plan_text(&plan, args.run.style())),
        Format::Json => print_json(render::plan_json(&plan))?,
        Format::Markdown => print(&render::plan_markdown(&plan, args.run.full)),
    }
    if plan.stopped.is_some() {
        return Ok(Exit::Ceiling);
    }
    Ok(match (plan.is_empty(), plan.has_failures()) {
        (false, _) => Exit::Changes,
        (true, true) => Exit::Partial,
        (true, false) => Exit::Done,
    })
}

/// A refusal for want of privileges has an exit code of its own.
pub(super) fn refused(error: RunError) -> miette::Result<Exit> {
    if error.is_permission() {
        let hint = "NetBox does not take the token, or the token may not do this";
        eprintln!("Error: {}\n  help: {hint}", super::chain(&error));
        return Ok(Exit::Refused);
    }
    Err(report(error))
}
