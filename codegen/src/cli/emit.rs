//! `pve-codegen emit`: the OpenAPI document of a capture.

use std::path::PathBuf;

use super::input::{self, SourceArgs};
use super::terminal::{Format, Progress, note, out};
use super::{Ended, Exit, Failure};

/// The options of `emit`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// A capture, or anything that `crawl` takes (read without Chrome)
    capture: String,
    /// File to be written [default: stdout]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Keep upstream's wording. For your own use: its licence is not ours
    #[arg(long)]
    prose: bool,
    #[command(flatten)]
    how: SourceArgs,
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let progress = Progress::new(Format::Text);
    let capture = input::capture(&args.capture, &args.how, &progress).await?;
    progress.step("normalizing");
    let emitted = input::emit(capture, args.prose).await?;
    drop(progress);
    for finding in &emitted.findings {
        if finding.severity > pve_apidoc::Severity::Note {
            note(&finding.to_string());
        }
    }
    let text = pve_apidoc::write_json(&emitted.document);
    match &args.out {
        None => out(&text),
        Some(path) => crate::refresh::replace_file(path, text.as_bytes())
            .map_err(|e| Failure::new(Exit::Files, format!("{}: {e}", path.display()), None))?,
    }
    Ok(())
}
