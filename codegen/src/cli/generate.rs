//! `pve-codegen generate`: client crates from the checked-in documents.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::input;
use super::terminal::{BAD, BOLD, Format, GOOD, Progress, out, out_json};
use super::{Ended, Exit, Failure, compute};
use crate::generate::{self, CrateReport, GenerateOptions, GenerateReport, Runtime, Target};

/// The options of `generate`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// Write nothing; exit with 1 if what is checked in is not what would be generated
    #[arg(long)]
    check: bool,
    /// Generate the slices of this file instead of the repository's own crates
    #[arg(long, value_name = "FILE", requires = "out")]
    slice: Option<PathBuf>,
    /// Where to write the crates of --slice
    #[arg(long, value_name = "DIR", requires = "slice")]
    out: Option<PathBuf>,
    /// The pve-runtime that crates of --slice use, a folder
    /// [default: this repository's]
    #[arg(long, value_name = "DIR", requires = "slice")]
    runtime: Option<PathBuf>,
    /// The documents to generate from [default: schemas/pve of the repository]
    #[arg(long, value_name = "DIR", requires = "slice")]
    schemas: Option<PathBuf>,
    /// The repository [default: found from the working folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let root = match (&args.schemas, &args.runtime) {
        // Everything is named: no repository is needed.
        (Some(_), Some(_)) => None,
        _ => Some(input::repository(args.root.as_deref())?),
    };
    let beside = |given: Option<PathBuf>, name: &str| {
        given
            .or_else(|| Some(root.as_ref()?.join(name)))
            .unwrap_or_else(|| PathBuf::from(name))
    };
    let target = match (args.slice, args.out) {
        (Some(slices), Some(out)) => {
            let runtime = beside(args.runtime, "runtime");
            let runtime = runtime.canonicalize().map_err(|e| {
                Failure::new(
                    Exit::Files,
                    format!("{}: {e}", runtime.display()),
                    Some("say with --runtime DIR where pve-runtime is"),
                )
            })?;
            Target::Own {
                slices,
                out,
                runtime: Runtime::Path(runtime),
            }
        }
        _ => Target::Repository {
            root: beside(None, ""),
        },
    };
    let options = GenerateOptions {
        schemas: beside(args.schemas, "schemas/pve"),
        target,
        check: args.check,
    };
    let progress = Progress::new(args.format);
    progress.step(if args.check {
        "comparing"
    } else {
        "generating"
    });
    let report = compute(move || generate::run(&options)).await??;
    drop(progress);
    match args.format {
        Format::Json => out_json(&to_json(&report)),
        Format::Text => out(&to_text(&report)),
    }
    match report.check && !report.is_fresh() {
        true => Err(Ended::Clean(Exit::Findings)),
        false => Ok(()),
    }
}

fn to_text(report: &GenerateReport) -> String {
    let mut text = String::new();
    for made in &report.crates {
        text.push_str(&format!(
            "{BOLD}{}{BOLD:#}  {} operations, {} types, {} files, {} lines (longest {}){}\n",
            made.name,
            made.operations,
            made.types,
            made.files,
            made.lines,
            made.longest,
            changes(made, report.check),
        ));
        if report.check {
            for change in &made.changes {
                let kind = format!("{:?}", change.kind).to_lowercase();
                text.push_str(&format!(
                    "  {BAD}{kind}{BAD:#} {}\n{}",
                    change.path.display(),
                    change.diff
                ));
            }
        }
    }
    text.push_str(&format!(
        "{} versions ({}), {} contradictions between them resolved, {:.1} s\n",
        report.versions.len(),
        report.versions.join(", "),
        report.conflicts.len(),
        report.elapsed.as_secs_f64(),
    ));
    if report.check {
        text.push_str(&match report.is_fresh() {
            true => format!("{GOOD}what is checked in is what is generated{GOOD:#}\n"),
            false => format!("{BAD}what is checked in is not what is generated: run `pve-codegen generate`{BAD:#}\n"),
        });
    }
    text
}

fn changes(made: &CrateReport, check: bool) -> String {
    match (made.changes.len(), check) {
        (0, _) => String::new(),
        (n, true) => format!("; {n} files differ"),
        (n, false) => format!("; {n} files changed"),
    }
}

fn to_json(report: &GenerateReport) -> Value {
    let crates: Vec<Value> = report
        .crates
        .iter()
        .map(|made| {
            let changes: Vec<Value> = made
                .changes
                .iter()
                .map(|change| json!({"path": change.path, "kind": change.kind}))
                .collect();
            json!({
                "name": made.name,
                "folder": made.folder,
                "operations": made.operations,
                "reads": made.reads,
                "types": made.types,
                "files": made.files,
                "lines": made.lines,
                "longest": made.longest,
                "changes": changes,
            })
        })
        .collect();
    json!({
        "versions": report.versions,
        "fresh": report.is_fresh(),
        "check": report.check,
        "conflicts": report.conflicts,
        "seconds": report.elapsed.as_secs_f64(),
        "crates": crates,
    })
}
