//! A first load, beside bare bulk writes of the same objects.

use std::time::{Duration, Instant};

use pve_netbox::{
    apply::{self, Options, Silent, Stop},
    config::{Config, ReadMode},
    observe, render,
    run::Target,
};
use pve_sim::pve::PveSim;

use crate::{
    Result,
    bare::Bare,
    table::{Promise, Table},
    world,
};

/// A cluster that NetBox holds.
#[derive(Debug)]
pub struct Loaded {
    pub pve: PveSim,
    pub key: String,
    pub guests: u32,
    pub url: String,
    pub token: String,
}

impl Loaded {
    /// Its configuration, for a way of reading.
    pub fn config(&self, read: ReadMode) -> Config {
        world::config(&self.key, &self.pve, &self.url, &self.token, read)
    }
}

/// Loads a cluster and, where it is asked for, measures that: half of the
/// objects are written bare before it, half after it, since NetBox gets slower
/// as its tables grow.
pub async fn measure(
    guests: u32,
    key: String,
    measured: bool,
    table: &mut Table,
) -> Result<Loaded> {
    let (url, token) = world::netbox()?;
    let loaded = Loaded {
        pve: world::proxmox(guests).await?,
        key,
        guests,
        url,
        token,
    };
    let config = loaded.config(ReadMode::Auto);
    // What all clusters share is there before anything is measured.
    let few = world::proxmox(1).await?;
    let first = world::config(
        &world::key("first"),
        &few,
        &loaded.url,
        &loaded.token,
        ReadMode::Auto,
    );
    ours(&first).await?;
    if !measured {
        ours(&config).await?;
        return Ok(loaded);
    }
    let before = bare(&loaded, "before", guests / 2).await?;
    let run = ours(&config).await?;
    let after = bare(&loaded, "after", guests - guests / 2).await?;
    let baseline = before.0 + after.0;
    table.add(
        format!("first load of {guests} guests, {} objects", run.writes),
        "s",
        run.whole.as_secs_f64(),
        Some(baseline.as_secs_f64() * run.writes as f64 / (before.1 + after.1) as f64),
        Some(Promise::Times(1.3)),
    );
    table.add(
        "  of this, Proxmox VE, reading NetBox and planning",
        "s",
        run.planned.as_secs_f64(),
        None,
        None,
    );
    table.add(
        "  objects per second",
        "/s",
        run.writes as f64 / run.whole.as_secs_f64(),
        Some((before.1 + after.1) as f64 / baseline.as_secs_f64()),
        None,
    );
    Ok(loaded)
}

/// Bare writes of half a cluster: how long, and how many objects.
async fn bare(loaded: &Loaded, name: &str, guests: u32) -> Result<(Duration, usize)> {
    let pve = world::proxmox(guests).await?;
    let config = world::config(
        &world::key(name),
        &pve,
        &loaded.url,
        &loaded.token,
        ReadMode::Auto,
    );
    let target = Target::connect(&config).await?;
    let plan = target
        .plan(observe::observe(&config).await?, &config)
        .await?;
    let took = Bare::new(&loaded.url, &loaded.token)?.write(&plan).await?;
    Ok((took, plan.len()))
}

#[derive(Debug)]
pub struct Run {
    pub whole: Duration,
    pub planned: Duration,
    pub writes: usize,
    pub requests: u64,
}

/// A run as the program does it, from the first request to the last.
pub async fn ours(config: &Config) -> Result<Run> {
    let started = Instant::now();
    let target = Target::connect(config).await?;
    target.prepare(config).await?;
    let inventory = observe::observe(config).await?;
    let plan = target.plan(inventory, config).await?;
    let planned = started.elapsed();
    let options = Options {
        batch: config.netbox.batch,
        in_flight: config.netbox.in_flight,
    };
    let report = apply::apply(
        &plan,
        &target.netbox,
        target.status.version,
        options,
        &Silent,
        &Stop::default(),
    )
    .await;
    if !report.is_clean() {
        return Err(render::report_text(&report, render::Style::default()).into());
    }
    let counts = target.netbox.counts();
    Ok(Run {
        whole: started.elapsed(),
        planned,
        writes: plan.len(),
        requests: counts.reads + counts.writes,
    })
}
