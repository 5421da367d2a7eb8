//! `pve-codegen refresh`: everything in one go.

use std::path::PathBuf;

use serde_json::json;

use super::input::{self, SourceArgs};
use super::terminal::{BOLD, Format, GOOD, Progress, note, out, out_json};
use super::{Ended, Exit, Failure, compute};
use crate::capture::Capture;
use crate::crawl::Crawled;
use crate::refresh;

/// The options of `refresh`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// URL of an API viewer, a folder with its page, a saved apidoc.js, or a capture
    source: String,
    /// Keep the capture, in DIR/VERSION
    #[arg(long, value_name = "DIR")]
    captures: Option<PathBuf>,
    /// Write the report as Markdown too, for a pull request
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Accept constructs that are not known; they are kept in x-pve-… extensions
    #[arg(long)]
    allow_unknown: bool,
    /// Say what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// The repository [default: found from the working folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(flatten)]
    how: SourceArgs,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

impl From<refresh::Error> for Failure {
    fn from(error: refresh::Error) -> Self {
        match error {
            refresh::Error::Apidoc(error) => error.into(),
            refresh::Error::Generate(error) => error.into(),
            refresh::Error::Diff(error) => error.into(),
            refresh::Error::Files(error) => error.into(),
            refresh::Error::Check(_) => Self::new(Exit::Findings, &error, None),
            refresh::Error::Unknown(_) => Self::new(
                Exit::Invalid,
                &error,
                Some(
                    "teach pve-apidoc what they mean, or keep them as they are with --allow-unknown",
                ),
            ),
            error => Self::new(Exit::Invalid, &error, None),
        }
    }
}

impl From<refresh::files::Error> for Failure {
    fn from(error: refresh::files::Error) -> Self {
        Self::new(Exit::Files, &error, None)
    }
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let root = input::repository(args.root.as_deref())?;
    let progress = Progress::new(args.format);
    let crawled = match Capture::is_at(args.source.as_ref()) {
        true => Crawled {
            capture: input::capture(&args.source, &args.how, &progress).await?,
            notes: Vec::new(),
        },
        false => input::crawl(&args.source, &args.how, true, &progress).await?,
    };
    progress.step(&format!(
        "normalizing, checking and generating {}",
        crawled.capture.provenance.version
    ));
    let (plan, capture) = {
        let (root, capture, allow) = (root.clone(), crawled.capture, args.allow_unknown);
        compute(move || refresh::plan(&root, &capture, allow).map(|plan| (plan, capture))).await??
    };
    // From here on nothing waits, so that no interrupt comes between the files.
    let kept = args
        .captures
        .as_ref()
        .map(|folder| folder.join(plan.version.to_string()));
    let applied = if args.dry_run {
        None
    } else {
        if let Some(folder) = &kept {
            capture.write(folder)?;
        }
        Some(plan.change.apply().map_err(Failure::from)?)
    };
    if let Some(path) = &args.markdown {
        refresh::replace_file(path, plan.to_markdown().as_bytes())
            .map_err(|e| Failure::new(Exit::Files, format!("{}: {e}", path.display()), None))?;
    }
    drop(progress);
    let notes: Vec<&String> = crawled.notes.iter().chain(&plan.notes).collect();
    match args.format {
        Format::Json => out_json(&json!({
            "version": plan.version.to_string(),
            "provenance": capture.provenance,
            "capture": kept,
            "notes": notes,
            "check": {"clean": plan.check.is_clean(), "fates": plan.check.counts},
            "against_itself": plan.against_itself,
            "against_lower": plan.against_lower,
            "files": applied,
        })),
        Format::Text => {
            for text in notes {
                note(text);
            }
            out(&format!(
                "{BOLD}Proxmox VE {}{BOLD:#}  {}\n\n{}",
                plan.version,
                capture.provenance.counts,
                plan.to_text()
            ));
            out(&match applied {
                None => "\nNothing was changed (--dry-run).\n".to_owned(),
                Some(applied) if applied.is_empty() => {
                    format!("\n{GOOD}The repository is up to date.{GOOD:#}\n")
                }
                Some(applied) => format!(
                    "\n{GOOD}written{GOOD:#}: {} files created, {} changed, {} removed\n",
                    applied.created.len(),
                    applied.changed.len(),
                    applied.removed.len()
                ),
            });
        }
    }
    Ok(())
}
