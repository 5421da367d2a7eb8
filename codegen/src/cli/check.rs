//! `pve-codegen check`: the checked-in documents against captures.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args as _;
use serde_json::{Value, json};

use super::input::{self, SourceArgs};
use super::terminal::{BAD, Format, GOOD, Progress, out, out_json};
use super::{Ended, Exit, Failure, compute};
use crate::merge::{self, Version};
use crate::refresh;
use crate::refresh::sources::{FILE, Sources};

/// The options of `check`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// Only these versions [default: all that are checked in]
    versions: Vec<String>,
    /// Folder with a capture, or a viewer's folder, for each version (DIR/9.1)
    /// [default: ../shared/data/viewer beside the repository]
    #[arg(long, value_name = "DIR")]
    captures: Option<PathBuf>,
    /// The repository [default: found from the working folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What became of one document.
struct Checked {
    version: Version,
    report: pve_apidoc::CheckReport,
    /// What is wrong besides the report's mismatches.
    problems: Vec<String>,
}

impl Checked {
    fn is_clean(&self) -> bool {
        self.report.is_clean() && self.problems.is_empty()
    }
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let root = input::repository(args.root.as_deref())?;
    let captures = args
        .captures
        .unwrap_or_else(|| root.join("../shared/data/viewer"));
    if !captures.is_dir() {
        return Err(Failure::new(
            Exit::Files,
            format!("{}: there is no such folder", captures.display()),
            Some("name the folder that holds a capture for each version with --captures DIR"),
        )
        .into());
    }
    let documents = merge::read(&input::schemas(&root))?;
    let sources = Sources::read(&input::schemas(&root).join(FILE)).map_err(Failure::from)?;
    let wanted = wanted(&args.versions, documents.keys().copied().collect())?;
    let progress = Progress::new(args.format);
    let mut all = Vec::new();
    for version in wanted {
        progress.step(&format!("checking {version}"));
        let document = documents.get(&version).cloned().unwrap_or_default();
        all.push(check(version, document, &captures, &sources, &progress).await?);
    }
    drop(progress);
    match args.format {
        Format::Json => out_json(&all.iter().map(to_json).collect::<Vec<_>>()),
        Format::Text => out(&to_text(&all)),
    }
    match all.iter().all(Checked::is_clean) {
        true => Ok(()),
        false => Err(Ended::Clean(Exit::Findings)),
    }
}

fn wanted(given: &[String], known: Vec<Version>) -> Result<Vec<Version>, Failure> {
    if given.is_empty() {
        return Ok(known);
    }
    given
        .iter()
        .map(|text| {
            let version = text
                .parse::<Version>()
                .ok()
                .filter(|version| known.contains(version));
            version.ok_or_else(|| {
                let known: Vec<String> = known.iter().map(ToString::to_string).collect();
                Failure::new(
                    Exit::Usage,
                    format!("{text} is not checked in; these are: {}", known.join(", ")),
                    None,
                )
            })
        })
        .collect()
}

async fn check(
    version: Version,
    document: Value,
    captures: &Path,
    sources: &Sources,
    progress: &Progress,
) -> Result<Checked, Failure> {
    let place = captures.join(version.to_string());
    if !place.exists() {
        return Ok(Checked {
            version,
            report: pve_apidoc::CheckReport {
                version: version.to_string(),
                ..Default::default()
            },
            problems: vec![format!(
                "not checked: there is no capture at {}",
                place.display()
            )],
        });
    }
    let how = source_defaults(version);
    let capture = input::capture(&place.to_string_lossy(), &how, progress).await?;
    let recorded = sources.sha256(version).map(str::to_owned);
    compute(move || {
        let literal = pve_apidoc::read_script(&capture.array)?;
        let report = pve_apidoc::check(&literal.value, &document, &version.to_string())?;
        let mut problems = Vec::new();
        match recorded {
            None => problems.push(format!("{FILE} does not say where it came from")),
            Some(recorded) if recorded != literal.sha256 => problems.push(format!(
                "the capture's sha256 is {}, and {FILE} says {recorded}",
                literal.sha256
            )),
            Some(_) => {}
        }
        let (emitted, _) = refresh::normalize(&literal.value, version, &literal.sha256)?;
        if emitted.document != document {
            let place = crate::crawl::verify::difference(&document, &emitted.document)
                .map_or_else(String::new, |difference| format!(" (first at {})", difference.pointer));
            problems.push(format!(
                "the checked-in document is not what the capture gives{place}; write it anew with `pve-codegen refresh`"
            ));
        }
        Ok(Checked { version, report, problems })
    })
    .await?
}

/// How a viewer's folder is read here: as of the version that its name says.
fn source_defaults(version: Version) -> SourceArgs {
    let command = SourceArgs::augment_args(clap::Command::new("check"));
    let matches =
        command.get_matches_from(["check", "--no-browser", "--version", &version.to_string()]);
    let mut how = <SourceArgs as clap::FromArgMatches>::from_arg_matches(&matches)
        .unwrap_or_else(|error| error.exit());
    how.no_browser = true;
    how
}

fn to_text(all: &[Checked]) -> String {
    let mut text = String::new();
    for checked in all {
        text.push_str(&checked.report.to_string());
        for problem in &checked.problems {
            text.push_str(&format!("{BAD}{problem}{BAD:#}\n"));
        }
        text.push('\n');
    }
    let clean = all.iter().filter(|checked| checked.is_clean()).count();
    let style = if clean == all.len() { GOOD } else { BAD };
    text.push_str(&format!(
        "{style}{clean} of {} documents are what their captures say{style:#}\n",
        all.len()
    ));
    text
}

fn to_json(checked: &Checked) -> Value {
    let totals: BTreeMap<&str, usize> = checked
        .report
        .counts
        .keys()
        .map(|kind| (*kind, checked.report.total(kind)))
        .collect();
    json!({
        "version": checked.version.to_string(),
        "clean": checked.is_clean(),
        "problems": checked.problems,
        "mismatches": checked.report.mismatches,
        "totals": totals,
        "fates": checked.report.counts,
    })
}
