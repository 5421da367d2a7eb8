//! The generated source of a small API that has one of everything, as a person
//! would review it; that order never shows in it; and that what is checked in
//! is what is generated.

use std::path::{Path, PathBuf};

use pve_codegen::generate::{self, GenerateOptions, Runtime, Target};
use pve_codegen::merge::{self, Documents};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate_mini")
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn a_small_client() {
    let out = tempfile::tempdir().expect("a folder");
    generate::run(&GenerateOptions {
        schemas: folder(),
        target: Target::Own {
            slices: folder().join("slices.toml"),
            out: out.path().to_owned(),
            runtime: Runtime::Version("0.1".to_owned()),
        },
        check: false,
    })
    .expect("the small client");
    let files = [
        "Cargo.toml",
        "src/lib.rs",
        "src/api/guests.rs",
        "src/api/write/guests_config.rs",
        "src/catalog/guests.rs",
        "src/types/guests.rs",
        "src/types/write/guests_config_put.rs",
    ];
    for file in files {
        let path = out.path().join(file);
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|_| panic!("{file} was not written; there are {:?}", list(out.path())));
        insta::assert_snapshot!(file.replace('/', "_"), text);
    }
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![folder.to_owned()];
    while let Some(current) = pending.pop() {
        for entry in std::fs::read_dir(current).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("inside").to_owned());
            }
        }
    }
    found.sort();
    found
}

/// Reverses the order of paths, components and properties.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .iter()
                .rev()
                .map(|(key, inner)| (key.clone(), reversed(inner)))
                .collect(),
        ),
        Value::Array(list) => list.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

#[test]
fn order_does_not_show_in_the_real_clients() {
    let documents = merge::read(&repository().join("schemas/pve")).expect("the documents");
    // Two versions that differ much are enough, and quick.
    let some: Documents = documents
        .iter()
        .filter(|(version, _)| ["7.4", "9.1"].contains(&version.to_string().as_str()))
        .map(|(version, document)| (*version, document.clone()))
        .collect();
    assert_eq!(some.len(), 2);
    let other: Documents = some
        .iter()
        .map(|(version, document)| (*version, reversed(document)))
        .collect();
    let one = generate::repository_sources(&some, &repository()).expect("the clients");
    let two = generate::repository_sources(&other, &repository()).expect("the clients");
    for (one, two) in one.iter().zip(&two) {
        assert!(
            one.files == two.files,
            "{}: the order of the documents shows",
            one.name
        );
    }
}

#[test]
fn what_is_checked_in_is_what_is_generated() {
    let report = generate::run(&GenerateOptions {
        schemas: repository().join("schemas/pve"),
        target: Target::Repository { root: repository() },
        check: true,
    })
    .expect("the clients");
    let stale: Vec<String> = report
        .crates
        .iter()
        .flat_map(|made| &made.changes)
        .map(|change| {
            format!(
                "{:?} {}\n{}",
                change.kind,
                change.path.display(),
                change.diff
            )
        })
        .collect();
    assert!(
        stale.is_empty(),
        "run `pve-codegen generate`:\n{}",
        stale.join("\n")
    );
    for made in &report.crates {
        assert!(
            made.longest <= 2500,
            "{}: a file of {} lines",
            made.name,
            made.longest
        );
    }
}

/// What crates that stand alone depend on is what this workspace depends on.
#[test]
fn own_crates_depend_on_what_the_workspace_depends_on() {
    let read = |path: PathBuf| -> toml::Table {
        std::fs::read_to_string(path)
            .expect("a manifest")
            .parse()
            .expect("TOML")
    };
    let workspace = read(repository().join("Cargo.toml"));
    let out = tempfile::tempdir().expect("a folder");
    generate::run(&GenerateOptions {
        schemas: folder(),
        target: Target::Own {
            slices: folder().join("slices.toml"),
            out: out.path().to_owned(),
            runtime: Runtime::Version("0.1".to_owned()),
        },
        check: false,
    })
    .expect("the small client");
    let own = read(out.path().join("Cargo.toml"));
    let version = |value: &toml::Value| -> String {
        value
            .as_str()
            .or_else(|| value.get("version")?.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    for (name, value) in own["dependencies"].as_table().expect("dependencies") {
        if name == "pve-runtime" {
            continue;
        }
        let ours = &workspace["workspace"]["dependencies"][name];
        assert_eq!(version(value), version(ours), "{name}");
    }
}
