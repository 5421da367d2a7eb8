//! `pve-netbox demo`: the whole way with a simulated Proxmox VE and NetBox in
//! this process. Everything between the two is what runs in production.

use std::time::Instant;

use clap::{Args, ValueEnum};
use miette::miette;
use pve_sim::{netbox::NetboxSim, pve::PveSim};
use serde_json::json;

use super::{apply::execute, print, print_json, progress, report, style};
use crate::{
    apply::Report,
    config::{CacheConfig, ClusterConfig, Config, NetBoxConfig, TlsConfig},
    exit::Exit,
    map::{self, Capabilities},
    model::Kind,
    observe,
    plan::Plan,
    read, render,
    run::Target,
};

/// How many virtual machines the table shows.
const SHOWN: usize = 8;

/// Flags of `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// How many guests the simulated cluster has.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    guests: u32,
    /// How many nodes it has.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=32))]
    nodes: u32,
    /// What the cluster is made from; equal seeds give equal clusters.
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// The version of the simulated Proxmox VE.
    #[arg(long, default_value = "9.1", value_name = "VERSION")]
    pve: String,
    /// The version of the simulated NetBox.
    #[arg(long, default_value = "4.7", value_name = "VERSION")]
    netbox: String,
    /// How to print.
    #[arg(long, value_enum, default_value_t = DemoFormat::Text)]
    format: DemoFormat,
    /// Every object and field instead of the first few.
    #[arg(long)]
    full: bool,
}

/// How a demo is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum DemoFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

pub(super) async fn run(args: DemoArgs) -> miette::Result<Exit> {
    let text = args.format == DemoFormat::Text;
    let pve = PveSim::builder()
        .version(&args.pve)
        .seed(args.seed)
        .guests(args.guests)
        .nodes(args.nodes);
    let pve = pve.start().await.map_err(report)?;
    let netbox = NetboxSim::builder()
        .version(&args.netbox)
        .start()
        .await
        .map_err(report)?;
    let config = config(&pve, &netbox);
    let target = Target::connect(&config).await.map_err(report)?;
    let say = |line: &str| {
        if text {
            print(line);
        }
    };
    say(&format!(
        "Simulated: Proxmox VE {} with {} nodes and {} guests at {}\n           NetBox {} at {}\n\n",
        args.pve,
        args.nodes,
        args.guests,
        pve.url(),
        target.status.version_text,
        netbox.url()
    ));

    let first = plan(&target, &config).await?;
    say("── 1. What would be written ─────────────────────────────────────────────────\n\n");
    say(&render::plan_text(&first, style(args.full)));
    say("\n── 2. Writing it ────────────────────────────────────────────────────────────\n\n");
    let applied = execute(&first, &target, &config).await;
    say(&render::report_text(&applied, style(args.full)));

    say("\n── 3. Planning again ────────────────────────────────────────────────────────\n\n");
    let (reads, started) = (target.netbox.counts().reads, Instant::now());
    let second = plan(&target, &config).await?;
    say(&render::plan_text(&second, style(args.full)));
    say(&format!(
        "Looked at {} guests and made {} requests to NetBox in {:.2} s.\n",
        args.guests,
        target.netbox.counts().reads - reads,
        started.elapsed().as_secs_f64()
    ));

    say("\n── 4. Something happens in Proxmox VE ───────────────────────────────────────\n\n");
    let told = happen(&pve);
    for line in &told {
        say(&format!("  · {line}\n"));
    }
    say("\n");
    let third = plan(&target, &config).await?;
    say(&render::plan_text(&third, style(true)));
    let changed = execute(&third, &target, &config).await;
    say(&render::report_text(&changed, style(args.full)));

    say("\n── 5. NetBox now ────────────────────────────────────────────────────────────\n\n");
    let (head, rows) = virtual_machines(&target, &config).await?;
    let total = rows.len();
    say(&table(&head, &rows[..total.min(SHOWN)]));
    if total > SHOWN {
        say(&format!("… and {} more\n", total - SHOWN));
    }
    if !text {
        let rows: Vec<serde_json::Value> = rows
            .iter()
            .map(|row| {
                head.iter()
                    .zip(row)
                    .map(|(name, cell)| ((*name).to_owned(), json!(cell)))
                    .collect()
            })
            .collect();
        let document = json!({
            "schema": "pve-netbox/demo",
            "schema_version": 1,
            "simulated": {"proxmox_ve": args.pve, "netbox": target.status.version_text, "nodes": args.nodes,
                "guests": args.guests, "seed": args.seed},
            "first_plan": render::plan_json(&first).map_err(report)?,
            "apply": render::report_json(&applied).map_err(report)?,
            "second_plan": render::plan_json(&second).map_err(report)?,
            "happened": told,
            "third_plan": render::plan_json(&third).map_err(report)?,
            "second_apply": render::report_json(&changed).map_err(report)?,
            "virtual_machines": rows,
        });
        print_json(Ok(document))?;
    }
    Ok(verdict(&[&applied, &changed], &second))
}

/// The demo is a test too: a second plan that is not empty is a failure.
fn verdict(reports: &[&Report], second: &Plan) -> Exit {
    if reports.iter().any(|report| report.interrupted) {
        return Exit::Interrupted;
    }
    if reports.iter().all(|report| report.is_clean()) && second.is_empty() {
        Exit::Done
    } else {
        Exit::Partial
    }
}

async fn plan(target: &Target, config: &Config) -> miette::Result<Plan> {
    let spinner = progress::spinner("reading both sides");
    let inventory = observe::observe(config).await.map_err(report)?;
    let plan = target.plan(inventory, config).await.map_err(report)?;
    spinner.finish_and_clear();
    Ok(plan)
}

/// The configuration that an operator would write for the two simulators.
fn config(pve: &PveSim, netbox: &NetboxSim) -> Config {
    Config {
        netbox: NetBoxConfig {
            url: netbox.url().to_owned(),
            token: Some(netbox.token().to_owned().into()),
            create_missing: true,
            // Nothing of a NetBox that is gone in a minute is worth keeping.
            cache: CacheConfig {
                ttl: 0.0,
                ..CacheConfig::default()
            },
            ..NetBoxConfig::default()
        },
        clusters: vec![ClusterConfig {
            key: "demo".to_owned(),
            endpoints: vec![pve.url().to_owned()],
            token: Some(pve.token().into()),
            tls: TlsConfig {
                fingerprints: vec![pve.fingerprint().to_owned()],
                ..TlsConfig::default()
            },
            site: Some("demo".to_owned()),
            ..ClusterConfig::default()
        }],
        ..Config::default()
    }
}

/// A rename, a migration, a guest that goes and one that stops: what a day brings.
fn happen(pve: &PveSim) -> Vec<String> {
    pve.world(|world| {
        let mut told = Vec::new();
        let nodes: Vec<String> = world.nodes.keys().cloned().collect();
        let guests: Vec<_> = world
            .guests
            .values()
            .filter(|guest| !guest.template)
            .filter_map(|guest| Some((guest.vmid, guest.name.clone()?, guest.node.clone())))
            .collect();
        if let Some((vmid, name, _)) = guests.first() {
            let new = format!("{name}-renamed");
            if world.rename(*vmid, &new).is_ok() {
                told.push(format!("guest {vmid} is renamed to {new}"));
            }
        }
        if let Some((vmid, _, node)) = guests.get(1)
            && let Some(other) = nodes.iter().find(|other| *other != node)
            && world.migrate(*vmid, other).is_ok()
        {
            told.push(format!("guest {vmid} moves to {other}"));
        }
        if let Some((vmid, ..)) = guests.get(2)
            && world.delete(*vmid).is_ok()
        {
            told.push(format!("guest {vmid} is deleted"));
        }
        told
    })
}

type Table = (Vec<&'static str>, Vec<Vec<String>>);

/// The virtual machines as NetBox has them.
async fn virtual_machines(target: &Target, config: &Config) -> miette::Result<Table> {
    let inventory = observe::observe(config).await.map_err(report)?;
    let desired = map::map(&inventory, config, Capabilities::of(target.status.version));
    let actual = read::read(&target.netbox, target.status.version, &desired)
        .await
        .map_err(report)?;
    let head = vec![
        "name", "status", "vcpus", "memory", "device", "platform", "tags", "identity",
    ];
    let fields = [
        "name",
        "status",
        "vcpus",
        "memory",
        "device",
        "platform",
        "tags",
        crate::model::PVE_ID,
    ];
    let rows: Vec<Vec<String>> = actual
        .of(Kind::VirtualMachine)
        .iter()
        .map(|machine| {
            fields
                .iter()
                .map(|field| render::short(machine.get(field)))
                .collect()
        })
        .collect();
    if rows.is_empty() {
        return Err(miette!("NetBox shows no virtual machine after the run"));
    }
    Ok((head, rows))
}

/// Columns as wide as they need to be.
fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells
            .chain([head[column].len()])
            .max()
            .unwrap_or_default()
            .min(34)
    };
    let line = |cells: Vec<&str>| {
        let cells = cells.iter().enumerate().map(|(column, cell)| {
            let room = width(column);
            let cell: String = cell.chars().take(room).collect();
            format!("{cell:<room$}")
        });
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    let mut out = line(head.to_vec());
    let rule: Vec<String> = (0..head.len())
        .map(|column| "─".repeat(width(column)))
        .collect();
    out += &line(rule.iter().map(String::as_str).collect());
    rows.iter()
        .for_each(|row| out += &line(row.iter().map(String::as_str).collect()));
    out
}
