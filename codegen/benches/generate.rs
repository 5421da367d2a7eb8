//! All supported versions to generated source, against the promise of under
//! 30 s on two cores: from the captures of the API viewers (with the data folder
//! beside the checkout), and from the checked-in documents, step by step.
//!
//! `cargo bench -p pve-codegen --bench generate`. It exits with 1 when the
//! promise is broken.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use divan::Bencher;
use pve_codegen::generate;
use pve_codegen::merge::{self, Documents};
use pve_codegen::slices;

const PROMISE: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    divan::main();
    match whole() {
        Ok(Some(took)) => {
            println!(
                "all versions, viewer to source: {:.2} s (promised: under {} s)",
                took.as_secs_f64(),
                PROMISE.as_secs()
            );
            ExitCode::from(u8::from(took > PROMISE))
        }
        Ok(None) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every viewer of the data folder, read and generated from, once.
fn whole() -> Result<Option<Duration>, Box<dyn std::error::Error>> {
    let shared = std::env::var_os("PVE_NETBOX_SHARED")
        .map_or_else(|| repository().join("../shared"), PathBuf::from);
    let Ok(folders) = std::fs::read_dir(shared.join("data/viewer")) else {
        eprintln!("SKIPPED: no viewer data below {}", shared.display());
        return Ok(None);
    };
    let mut scripts = Vec::new();
    for folder in folders {
        let path = folder?.path();
        let version = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default()
            .to_owned();
        if let Ok(text) = std::fs::read_to_string(path.join("apidoc.js")) {
            scripts.push((version, text));
        }
    }
    let start = Instant::now();
    let mut documents = Documents::new();
    for (version, text) in &scripts {
        let literal = pve_apidoc::read_script(text)?;
        let tree = pve_apidoc::Tree::from_json(&literal.value)?;
        let options = pve_apidoc::Options {
            version: version.clone(),
            ..Default::default()
        };
        documents.insert(
            version.parse()?,
            pve_apidoc::to_openapi(&tree, &options)?.document,
        );
    }
    let made = generate::repository_sources(&documents, &repository())?;
    let took = start.elapsed();
    let lines: usize = made
        .iter()
        .flat_map(|made| made.files.values())
        .map(|text| text.lines().count())
        .sum();
    println!(
        "{} versions, {} crates, {lines} lines",
        documents.len(),
        made.len()
    );
    Ok(Some(took))
}

#[divan::bench(sample_count = 5)]
fn merge_all_documents(bencher: Bencher<'_, '_>) {
    let Ok(documents) = merge::read(&repository().join("schemas/pve")) else {
        return;
    };
    bencher.bench(|| merge::merge(divan::black_box(&documents)).is_ok());
}

#[divan::bench(sample_count = 3)]
fn documents_to_all_clients(bencher: Bencher<'_, '_>) {
    let Ok(documents) = merge::read(&repository().join("schemas/pve")) else {
        return;
    };
    bencher.bench(|| {
        generate::repository_sources(divan::black_box(&documents), &repository())
            .map(|made| made.len())
    });
}

/// What anybody pays at least who reads the documents.
#[divan::bench(sample_count = 5)]
fn serde_json_parses_the_documents(bencher: Bencher<'_, '_>) {
    let texts: Vec<String> = std::fs::read_dir(repository().join("schemas/pve"))
        .into_iter()
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok())
        .filter(|text| text.starts_with('{'))
        .collect();
    bencher.bench(|| {
        texts
            .iter()
            .filter(|text| serde_json::from_str::<serde_json::Value>(text).is_ok())
            .count()
    });
}

#[divan::bench]
fn reading_the_slice_file(bencher: Bencher<'_, '_>) {
    bencher.bench(|| slices::read(&repository().join("codegen/slices.toml")).is_ok());
}
