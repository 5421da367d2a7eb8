//! Small documents and sources for tests.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use pve_contract::{Document, Documents, Outcome, Slice, Source, Usage};

/// The document of one version of a small API, from `tests/fixtures/api`.
pub fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Scans one source against the small API.
pub fn usage(text: &str, documents: &Documents<'_>) -> Usage {
    let source = Source {
        file: "src/lib.rs".to_owned(),
        text: text.to_owned(),
    };
    pve_contract::scan(&[source], documents).expect("Rust")
}

/// Runs with the documents of the small API: versions 1.0 and 2.0.
pub fn with_documents<T>(inner: impl FnOnce(&Documents<'_>) -> T) -> T {
    let texts = [fixture("1.0.json"), fixture("2.0.json")];
    let documents = texts
        .iter()
        .map(|text| Document::read("fixture", text).expect("a document"));
    inner(&Documents::new(documents.collect()))
}

/// What is used and what cannot be seen, one line each.
pub fn scanned(text: &str) -> String {
    with_documents(|documents| {
        let usage = usage(text, documents);
        let uses = usage
            .uses
            .iter()
            .map(|used| format!("{} {:?}", used.place, used.of));
        let blind = usage
            .blind
            .iter()
            .map(|blind| format!("{} BLIND {}", blind.place, blind.what));
        uses.chain(blind).collect::<Vec<_>>().join("\n")
    })
}

/// All findings of a source against the small API, as messages.
pub fn findings(text: &str) -> String {
    messages(&outcome(text, None))
}

/// Checks a source against the small API.
pub fn outcome(text: &str, slice: Option<&Slice>) -> Outcome {
    with_documents(|documents| pve_contract::check(&usage(text, documents), documents, slice))
}

/// The findings' messages, one line each.
pub fn messages(outcome: &Outcome) -> String {
    let lines = outcome
        .findings
        .iter()
        .map(|finding| format!("{:?} {finding}", finding.severity));
    lines.collect::<Vec<_>>().join("\n")
}
