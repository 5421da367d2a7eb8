//! A new version, or a new state of a known one: from its capture to the
//! repository's files, in one step that is either taken whole or not at all.
//!
//! What is computed (document, check, clients, report) is computed before the
//! first file of the repository is touched; then [`files::Change`] puts it in
//! place.
//!
//! Invariant: a refresh that fails leaves the repository as it was.
//! Invariant: a refresh from the same capture changes nothing the second time.

pub mod files;
pub mod sources;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use pve_apidoc::{CheckReport, Emitted, Severity};
use serde_json::Value;

pub use files::{Change, replace_file};

use crate::capture::Capture;
use crate::diff::{self, Report, Users};
use crate::generate;
use crate::merge::{self, Documents, Merged, Version};
use crate::slices;

/// Why a refresh changed nothing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The capture is of another product.
    #[error("the capture is of {product}: the repository keeps documents of Proxmox VE (pve) only")]
    Product {
        /// The product.
        product: String,
    },
    /// The capture holds constructs that this program does not know.
    #[error("{} constructs of the capture are not known:{}", .0.len(), list(.0))]
    Unknown(Vec<String>),
    /// Document and capture disagree.
    #[error("the document does not say what the capture says:\n{0}")]
    Check(Box<CheckReport>),
    /// Not an API tree, or none that can be expressed.
    #[error(transparent)]
    Apidoc(#[from] pve_apidoc::Error),
    /// The documents cannot be read, or no clients can be made of them.
    #[error(transparent)]
    Generate(#[from] generate::Error),
    /// The documents cannot be compared.
    #[error(transparent)]
    Diff(#[from] diff::Error),
    /// `SOURCES.toml` cannot be read.
    #[error("{}: {reason}", path.display())]
    Sources {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file cannot be read or written.
    #[error(transparent)]
    Files(#[from] files::Error),
}

fn list(lines: &[String]) -> String {
    const SHOWN: usize = 20;
    let mut text: String = lines
        .iter()
        .take(SHOWN)
        .map(|line| format!("\n  {line}"))
        .collect();
    if lines.len() > SHOWN {
        let _ = write!(text, "\n  … and {} more", lines.len() - SHOWN);
    }
    text
}

/// A refresh that was computed and not yet made.
#[derive(Debug)]
pub struct Refresh {
    /// The version.
    pub version: Version,
    /// What the repository has to become.
    pub change: Change,
    /// What the check found: nothing lost, nothing invented.
    pub check: CheckReport,
    /// Against the version's own old document, if it had one.
    pub against_itself: Option<Report>,
    /// Against the nearest lower supported version, if there is one.
    pub against_lower: Option<Report>,
    /// Remarks of the normalizer.
    pub notes: Vec<String>,
}

/// Computes what the repository at `root` becomes with this capture. With
/// `allow_unknown`, constructs that are not known are kept in extensions instead
/// of being an error.
///
/// # Errors
/// [`Error`]. No file is written here.
pub fn plan(root: &Path, capture: &Capture, allow_unknown: bool) -> Result<Refresh, Error> {
    let provenance = &capture.provenance;
    if provenance.product != pve_apidoc::Product::Pve.key() {
        return Err(Error::Product {
            product: provenance.product.clone(),
        });
    }
    let version: Version = provenance
        .version
        .parse()
        .map_err(|_| pve_apidoc::Error::Version(provenance.version.clone()))?;
    let literal = pve_apidoc::read_script(&capture.array)?;
    let (emitted, check) = normalize(&literal.value, version, &provenance.sha256)?;
    let unknown: Vec<String> = emitted
        .findings
        .iter()
        .filter(|finding| finding.severity >= Severity::Unknown)
        .map(ToString::to_string)
        .collect();
    if !unknown.is_empty() && !allow_unknown {
        return Err(Error::Unknown(unknown));
    }
    if !check.is_clean() {
        return Err(Error::Check(Box::new(check)));
    }

    let folder = root.join("schemas").join("pve");
    let mut documents = match merge::read(&folder) {
        Ok(documents) => documents,
        Err(generate::Error::NoDocuments { .. }) => Documents::new(),
        Err(generate::Error::Io { source, .. })
            if source.kind() == std::io::ErrorKind::NotFound =>
        {
            Documents::new()
        }
        Err(error) => return Err(error.into()),
    };
    let old = documents.insert(version, emitted.document.clone());
    let merged = merge::merge(&documents)?;
    let users = users_in(root, &merged)?;
    let lower = documents
        .range(..version)
        .next_back()
        .map(|(_, document)| document);
    let compare = |before: &Value| diff::diff(before, &emitted.document, &users);
    let against_itself = old.as_ref().map(compare).transpose()?;
    let against_lower = lower.map(compare).transpose()?;

    let mut change = Change::new(root);
    let text = pve_apidoc::write_json(&emitted.document);
    change.write(
        Path::new("schemas/pve").join(format!("{version}.json")),
        text,
    );
    let sources = sources::Sources::read(&folder.join(sources::FILE))?;
    change.write(
        Path::new("schemas/pve").join(sources::FILE),
        sources.with(version, provenance).to_text(),
    );
    for generated in generate::repository_sources(&documents, root)? {
        change.replace_crate(&generated.folder, &generated.files)?;
    }
    Ok(Refresh {
        version,
        change,
        check,
        against_itself,
        against_lower,
        notes: unknown,
    })
}

/// The document of an array, and the check of the one against the other.
///
/// # Errors
/// [`Error::Apidoc`].
pub fn normalize(
    array: &Value,
    version: Version,
    sha256: &str,
) -> Result<(Emitted, CheckReport), Error> {
    let tree = pve_apidoc::Tree::from_json(array)?;
    let options = pve_apidoc::Options {
        version: version.to_string(),
        prose: false,
        sha256: Some(sha256.to_owned()),
    };
    let emitted = pve_apidoc::to_openapi(&tree, &options)?;
    let check = pve_apidoc::check(array, &emitted.document, &options.version)?;
    Ok((emitted, check))
}

/// Which operations the repository's slices use.
///
/// # Errors
/// [`Error::Generate`] when documents or slices cannot be read.
pub fn users(root: &Path) -> Result<Users, Error> {
    let documents = merge::read(&root.join("schemas").join("pve"))?;
    users_in(root, &merge::merge(&documents)?)
}

fn users_in(root: &Path, merged: &Merged) -> Result<Users, Error> {
    let path = root.join("codegen").join("slices.toml");
    let shown = path.display().to_string();
    let mut users = Users::new();
    for slice in &slices::read(&path)?.slices {
        let operations: BTreeSet<String> = slices::resolve(slice, merged, &shown)?
            .iter()
            .filter_map(|key| {
                let item = merged.document.get("paths")?.get(&key.path)?;
                let operation = item.get(key.method.to_lowercase())?;
                Some(operation.get("operationId")?.as_str()?.to_owned())
            })
            .collect();
        users.insert(slice.name.clone(), operations);
    }
    Ok(users)
}

impl Refresh {
    /// The reports that say something: against the version's own old document
    /// where it changed, and against the version before.
    fn reports(&self) -> impl Iterator<Item = (&'static str, &Report)> {
        let own = self
            .against_itself
            .as_ref()
            .map(|report| ("against its own document so far", report));
        let lower = self
            .against_lower
            .as_ref()
            .map(|report| ("against the version before", report));
        own.into_iter().chain(lower)
    }

    /// For a terminal.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (what, report) in self.reports() {
            let _ = writeln!(text, "{} {what}:\n{}", self.version, report.to_text());
        }
        if text.is_empty() {
            let _ = writeln!(
                text,
                "{}: the first document of this repository",
                self.version
            );
        }
        text.push_str(&self.breaks());
        text
    }

    /// For a pull request.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("## Proxmox VE {}\n\n{}\n", self.version, self.breaks());
        let _ = writeln!(text, "```text\n{}```\n", self.check);
        for (what, report) in self.reports() {
            let _ = writeln!(
                text,
                "**{} {what}**\n\n{}",
                self.version,
                report.to_markdown()
            );
        }
        text
    }

    /// Whom it breaks, as far as that is known: slices of this repository that
    /// use what is gone.
    fn breaks(&self) -> String {
        let mut lines = BTreeSet::new();
        for (_, report) in self.reports() {
            for finding in &report.findings {
                if finding.class == diff::Class::Gone && !finding.used_by.is_empty() {
                    let place = if finding.place.is_empty() {
                        String::new()
                    } else {
                        format!(" {}", finding.place)
                    };
                    lines.insert(format!(
                        "- {}: {}{place} is gone ({})",
                        finding.used_by.join(", "),
                        finding.operation,
                        finding.rule
                    ));
                }
            }
        }
        match lines.len() {
            0 => "No slice of this repository uses anything that is gone.\n".to_owned(),
            _ => format!(
                "Used by slices of this repository, and gone:\n\n{}\n",
                lines.into_iter().collect::<Vec<_>>().join("\n")
            ),
        }
    }
}
