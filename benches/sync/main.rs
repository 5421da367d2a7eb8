//! What a sync costs, beside NetBox's own limit measured in the same run.
//!
//! ```text
//! eval "$(scripts/netbox-up DIR PORT)"; export NETBOX_URL NETBOX_TOKEN
//! cargo bench -p pve-netbox --bench sync -- [--only first-load] [--guests 1000]
//! ```
//!
//! The limit is what bare requests to the same NetBox take: bulk writes of the
//! same objects, reads of the same tables, without any code of the sync in
//! between. Whoever says that a sync is fast enough has to say beside what.
//!
//! `RUST_LOG=netbox_client=debug` tells of every request how long it took.
//!
//! Ends with 1 when a promise is broken. A first load of 1,000 guests keeps two
//! cores busy for some ten minutes.

mod bare;
mod load;
mod memory;
mod nothing;
mod plan;
mod table;
mod world;

use std::process::ExitCode;

use clap::{Parser, ValueEnum};

use table::Table;

/// Measures the sync.
#[derive(Debug, Parser)]
struct Arguments {
    /// Guests of the first load and of the run with nothing to do.
    #[arg(long, default_value_t = 1000)]
    guests: u32,
    /// Guests of the plan alone, and of the run whose memory is measured.
    #[arg(long, default_value_t = 10_000)]
    many: u32,
    /// Only these parts; without it, all.
    #[arg(long, value_enum)]
    only: Vec<Part>,
    /// The key of the cluster that is loaded. That of an earlier run saves its
    /// load, so that the run with nothing to do can be measured again.
    #[arg(long)]
    key: Option<String>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Cargo says so.
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// A first load beside bare bulk writes.
    FirstLoad,
    /// A run with nothing to do beside bare reads, by each way of reading.
    NoOp,
    /// The requests of a run with nothing to do on 20 guests.
    Small,
    /// The plan alone.
    Plan,
    /// The memory of a large run.
    Memory,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
    let mut table = Table::new();
    let done = run(&arguments, &mut table).await;
    match arguments.format {
        Format::Text => print!("{}", table.text()),
        Format::Json => println!("{}", table.json()),
    }
    match done {
        Err(error) => {
            eprintln!("Error: {error}");
            ExitCode::FAILURE
        }
        Ok(()) if table.is_broken() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
    }
}

async fn run(arguments: &Arguments, table: &mut Table) -> Result<()> {
    let wants = |part| arguments.only.is_empty() || arguments.only.contains(&part);
    if wants(Part::Plan) {
        plan::measure(arguments.many, table)?;
    }
    if wants(Part::Memory) {
        memory::measure(arguments.many, table).await?;
    }
    if wants(Part::Small) {
        nothing::small(table).await?;
    }
    // What was loaded is what there is nothing to do about.
    if wants(Part::FirstLoad) || wants(Part::NoOp) {
        let key = arguments.key.clone();
        let key = key.unwrap_or_else(|| world::key("ours"));
        eprintln!("the cluster's key is {key}");
        let loaded = load::measure(arguments.guests, key, wants(Part::FirstLoad), table).await?;
        if wants(Part::NoOp) {
            nothing::measure(&loaded, table).await?;
        }
    }
    Ok(())
}
