//! `pve-codegen crawl`: from a viewer to a capture on disk.

use std::path::PathBuf;

use serde_json::json;

use super::Ended;
use super::input::{self, SourceArgs};
use super::terminal::{BOLD, Format, GOOD, Progress, note, out, out_json};

/// The options of `crawl`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// URL of an API viewer (https://NODE:8006/pve-docs/api-viewer/), a folder
    /// with its page, or a saved apidoc.js
    source: String,
    /// Folder to be written [default: captures/VERSION]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    how: SourceArgs,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let progress = Progress::new(args.format);
    let crawled = input::crawl(&args.source, &args.how, true, &progress).await?;
    let provenance = &crawled.capture.provenance;
    let folder = args.out.unwrap_or_else(|| {
        let name = match provenance.product.as_str() {
            "pve" => provenance.version.clone(),
            product => format!("{product}-{}", provenance.version),
        };
        PathBuf::from("captures").join(name)
    });
    crawled.capture.write(&folder)?;
    drop(progress);
    match args.format {
        Format::Json => out_json(&json!({
            "capture": folder,
            "provenance": provenance,
            "notes": crawled.notes,
        })),
        Format::Text => {
            for text in &crawled.notes {
                note(text);
            }
            out(&format!(
                "{BOLD}{} {}{BOLD:#}  {}\n  version   {}\n  source    {}\n  sha256    {}\n  {GOOD}verified{GOOD:#}  {}{}\n  written   {}\n",
                provenance.product,
                provenance.version,
                provenance.counts,
                provenance.version_evidence,
                provenance.script,
                provenance.sha256,
                provenance.verified.means.join("; "),
                provenance
                    .verified
                    .chrome
                    .as_ref()
                    .map_or_else(String::new, |c| format!(" ({c})")),
                folder.display(),
            ));
        }
    }
    Ok(())
}
