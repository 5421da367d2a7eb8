//! From the documents of all supported versions to client crates.
//!
//! merge → cut → tolerate → dialect check → progenitor → assertions → façade,
//! grammar, accessors, catalog → files. Each step is a module; this one puts
//! them in order.
//!
//! Invariant: everything here but reading and writing files is a pure function
//! of documents and slices: same input, same bytes, whatever the order.

mod assertions;
mod catalog;
mod decorate;
pub(crate) mod dialect;
mod docs;
mod error;
mod facade;
mod full;
mod grouping;
mod manifest;
pub(crate) mod naming;
mod output;
mod package;
mod permissions;
mod polish;
mod progenitor;
mod replay;
mod root;
mod secrets;
mod source;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use dialect::{Violation, check as check_dialect};
pub use error::Error;
pub use manifest::Runtime;
pub use output::{Change, ChangeKind};

use crate::merge::{self, Conflict, Documents, Merged};
use crate::slices::{self, Slice};
use manifest::Dependencies;
use package::{Files, Package};

/// What is to be generated, and from what.
#[derive(Clone, Debug)]
pub struct GenerateOptions {
    /// The folder with the documents, `schemas/pve` of this repository.
    pub schemas: PathBuf,
    /// What to generate.
    pub target: Target,
    /// Only compare: write nothing, report what differs.
    pub check: bool,
}

/// What to generate.
#[derive(Clone, Debug)]
pub enum Target {
    /// The repository's own crates: its slices, and the full client.
    Repository {
        /// The repository's root.
        root: PathBuf,
    },
    /// The slices of somebody's own file, as crates that build alone: one
    /// straight into `out`, several into folders by name.
    Own {
        /// The slice file.
        slices: PathBuf,
        /// Where to write.
        out: PathBuf,
        /// Where the crates find pve-runtime.
        runtime: Runtime,
    },
}

/// What was generated, or would have been.
#[derive(Clone, Debug)]
pub struct GenerateReport {
    /// The versions that went in, oldest first.
    pub versions: Vec<String>,
    /// The crates, by folder.
    pub crates: Vec<CrateReport>,
    /// Where versions contradict each other, and what was decided.
    pub conflicts: Vec<Conflict>,
    /// How long merging and generating took, without the files.
    pub elapsed: Duration,
    /// Whether this was only a comparison.
    pub check: bool,
}

impl GenerateReport {
    /// Whether what is on disk is what is generated.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.crates.iter().all(|report| report.changes.is_empty())
    }
}

/// One generated crate.
#[derive(Clone, Debug)]
pub struct CrateReport {
    /// Its package name.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Operations in it.
    pub operations: usize,
    /// Operations of them that are GET.
    pub reads: usize,
    /// Types in it.
    pub types: usize,
    /// Its files.
    pub files: usize,
    /// The lines of all files.
    pub lines: usize,
    /// The lines of the longest file.
    pub longest: usize,
    /// What differed on disk.
    pub changes: Vec<Change>,
}

/// A crate as text, not yet on disk.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Its package name.
    pub name: String,
    /// Its folder, relative to the target.
    pub folder: PathBuf,
    /// Its files: path inside the folder → text.
    pub files: BTreeMap<PathBuf, String>,
    operations: usize,
    reads: usize,
    types: usize,
}

/// The repository's own slice file.
const SLICES: &str = "codegen/slices.toml";
/// The command that writes the repository's crates.
const COMMAND: &str = "pve-codegen generate";

/// Generates what the options ask for, and writes or compares it.
///
/// # Errors
/// When a document or slice is wrong, or a file cannot be read or written.
/// That checked-in files differ is no error: see [`GenerateReport::is_fresh`].
pub fn run(options: &GenerateOptions) -> Result<GenerateReport, Error> {
    let documents = merge::read(&options.schemas)?;
    let start = Instant::now();
    let merged = merge::merge(&documents)?;
    let (base, generated) = match &options.target {
        Target::Repository { root } => (root.clone(), repository(&merged, root)?),
        Target::Own {
            slices,
            out,
            runtime,
        } => (out.clone(), own(&merged, slices, runtime)?),
    };
    let elapsed = start.elapsed();
    let mut crates = Vec::new();
    for generated in generated {
        crates.push(finish(&base, generated, options.check)?);
    }
    Ok(GenerateReport {
        versions: documents.keys().map(ToString::to_string).collect(),
        crates,
        conflicts: merged.conflicts,
        elapsed,
        check: options.check,
    })
}

/// Generates the repository's crates as text, without touching a file but the
/// slice file.
///
/// # Errors
/// As [`run`].
pub fn repository_sources(documents: &Documents, root: &Path) -> Result<Vec<Generated>, Error> {
    repository(&merge::merge(documents)?, root)
}

fn repository(merged: &Merged, root: &Path) -> Result<Vec<Generated>, Error> {
    let path = root.join(SLICES);
    let file = slices::read(&path)?;
    let mut all = Vec::new();
    for slice in &file.slices {
        let cut = cut(merged, slice, SLICES)?;
        let package = Package {
            name: &slice.package,
            description: &slice.description,
            command: COMMAND,
            gate_writes: !slice.read_only,
            replay: false,
            dependencies: Dependencies::Workspace,
        };
        let folder = Path::new("generated").join(&slice.name);
        all.push(generate(&package, &cut, folder)?);
    }
    all.extend(full_client(merged)?);
    Ok(all)
}

fn full_client(merged: &Merged) -> Result<Vec<Generated>, Error> {
    let mut all = Vec::new();
    let mut joined = Vec::new();
    for (group, operations) in full::groups(merged) {
        let name = format!("pve-client-{group}");
        let description = format!("Proxmox VE's operations below `/{group}`, typed.");
        let package = Package {
            name: &name,
            description: &description,
            command: COMMAND,
            gate_writes: true,
            replay: true,
            dependencies: Dependencies::Workspace,
        };
        let cut = slices::cut(merged, &operations);
        let generated = generate(&package, &cut, Path::new("generated/pve").join(&group))?;
        joined.push(full::Group {
            name: group,
            operations: generated.operations,
            writes: generated.reads < generated.operations,
        });
        all.push(generated);
    }
    let versions = merged.versions.to_string();
    all.push(Generated {
        name: "pve-client".to_owned(),
        folder: PathBuf::from("generated/pve/client"),
        files: full::joining(COMMAND, &joined, &versions),
        operations: 0,
        reads: 0,
        types: 0,
    });
    Ok(all)
}

fn own(merged: &Merged, path: &Path, runtime: &Runtime) -> Result<Vec<Generated>, Error> {
    let file = slices::read(path)?;
    let shown = path.display().to_string();
    let alone = file.slices.len() == 1;
    let mut all = Vec::new();
    for slice in &file.slices {
        let cut = cut(merged, slice, &shown)?;
        let package = Package {
            name: &slice.package,
            description: &slice.description,
            command: "pve-codegen generate --slice",
            gate_writes: !slice.read_only,
            replay: false,
            dependencies: Dependencies::Standalone(runtime.clone()),
        };
        let folder = if alone {
            PathBuf::new()
        } else {
            PathBuf::from(&slice.name)
        };
        all.push(generate(&package, &cut, folder)?);
    }
    Ok(all)
}

fn cut(merged: &Merged, slice: &Slice, file: &str) -> Result<Merged, Error> {
    let operations = slices::resolve(slice, merged, file)?;
    Ok(slices::cut(merged, &operations))
}

fn generate(package: &Package<'_>, merged: &Merged, folder: PathBuf) -> Result<Generated, Error> {
    let made = package::generate(package, merged)?;
    Ok(Generated {
        name: package.name.to_owned(),
        folder,
        files: made.files,
        operations: made.operations,
        reads: made.reads,
        types: made.types,
    })
}

fn finish(base: &Path, generated: Generated, check: bool) -> Result<CrateReport, Error> {
    let folder = base.join(&generated.folder);
    let files: &Files = &generated.files;
    let changes = output::compare(&folder, files)?;
    if !check {
        output::write(&folder, files, &changes)?;
    }
    let lines = files.values().map(|text| text.lines().count());
    Ok(CrateReport {
        name: generated.name,
        folder,
        operations: generated.operations,
        reads: generated.reads,
        types: generated.types,
        files: files.len(),
        lines: lines.clone().sum(),
        longest: lines.max().unwrap_or_default(),
        changes,
    })
}
