//! Progenitor takes every checked-in document whole, as it stands: before any
//! merging or making tolerant, and with nothing left out.
//!
//! Progenitor says neither where nor what when it refuses something, and panics
//! at times. So when a document as a whole is refused, each operation is tried
//! alone and the failure names the ones at fault.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/pve");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder that can be read").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files
}

fn generate(document: &OpenAPI) -> Result<String, String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut settings = GenerationSettings::default();
        settings
            .with_interface(InterfaceStyle::Positional)
            .with_tag(TagStyle::Merged);
        Generator::new(&settings).generate_tokens(document)
    }));
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens.to_string()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(panic) => Err(panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
            .unwrap_or_else(|| "panicked".into())),
    }
}

/// The operations that progenitor refuses when each stands alone.
fn culprits(document: &OpenAPI) -> Vec<String> {
    let mut found = Vec::new();
    for path in document.paths.paths.keys() {
        let mut alone = document.clone();
        alone.paths.paths.retain(|other, _| other == path);
        if let Err(error) = generate(&alone) {
            found.push(format!("{path}: {error}"));
        }
    }
    found
}

#[test]
fn progenitor_takes_every_document_whole() {
    let files = documents();
    assert_eq!(files.len(), 8, "eight versions are supported");
    for file in files {
        let name = file.display();
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        let document: OpenAPI =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let code = match generate(&document) {
            Ok(code) => code,
            Err(error) => panic!(
                "{name}: progenitor: {error}\n{}",
                culprits(&document).join("\n")
            ),
        };
        let functions = code.matches("pub async fn").count();
        let operations = document.operations().count();
        assert_eq!(functions, operations, "{name}: one function per operation");
    }
}
