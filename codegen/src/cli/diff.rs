//! `pve-codegen diff`: what differs between two versions.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::input::{self, SourceArgs};
use super::terminal::{self, Progress, note, out, out_json};
use super::{Ended, Exit, Failure};
use crate::diff::usage::Usage;
use crate::diff::{Users, diff};

/// The options of `diff`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// What was: a supported version (9.0), an OpenAPI document, a capture, or
    /// anything that `crawl` takes
    before: String,
    /// What is: likewise
    after: String,
    /// Only findings of these rules (operation-removed, parameter-added, …)
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    rule: Vec<String>,
    /// Put first what touches the program whose sources are in this folder of the
    /// repository (sync/)
    #[arg(long, value_name = "FOLDER")]
    used_by: Option<String>,
    /// Exit with 1 if anything differs
    #[arg(long)]
    exit_code: bool,
    /// The repository [default: found from the working folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(flatten)]
    how: SourceArgs,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    format: DiffFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum DiffFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For a pull request
    Markdown,
}

impl Args {
    /// How errors are printed.
    pub fn errors(&self) -> terminal::Format {
        match self.format {
            DiffFormat::Json => terminal::Format::Json,
            _ => terminal::Format::Text,
        }
    }
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let known: Vec<&str> = crate::diff::rules().map(|rule| rule.id).collect();
    if let Some(unknown) = args
        .rule
        .iter()
        .find(|rule| !known.contains(&rule.as_str()))
    {
        let text = format!(
            "there is no rule {unknown:?}; the rules are {}",
            known.join(", ")
        );
        return Err(Failure::new(Exit::Usage, text, None).into());
    }
    let progress = Progress::new(args.errors());
    let root = args.root.as_deref();
    let before = input::document(&args.before, root, &args.how, &progress).await?;
    let after = input::document(&args.after, root, &args.how, &progress).await?;
    let users = users(root);
    let mut report = diff(&before, &after, &users)?;
    if let Some(folder) = &args.used_by {
        progress.step(&format!("reading {folder}"));
        let usage = Usage::of_sources(&input::repository(root)?, folder).unwrap_or_else(|why| {
            note(&format!(
                "{folder} cannot be read ({why}); the operations of the slices stand for it"
            ));
            Usage::of_slices(&users)
        });
        report = report.touching(&usage);
    }
    drop(progress);
    if !args.rule.is_empty() {
        report = report.of_rules(&args.rule);
    }
    match args.format {
        DiffFormat::Text => out(&report.to_text()),
        DiffFormat::Json => out_json(&report),
        DiffFormat::Markdown => out(&report.to_markdown()),
    }
    match args.exit_code && !report.is_empty() {
        true => Err(Ended::Clean(Exit::Findings)),
        false => Ok(()),
    }
}

/// Whom the repository's slices name as users of an operation. Outside of a
/// repository nobody is known.
fn users(root: Option<&Path>) -> Users {
    input::repository(root)
        .ok()
        .and_then(|root| crate::refresh::users(&root).ok())
        .unwrap_or_default()
}
