//! Capture to OpenAPI for one version, beside a plain parse of the same bytes
//! in the same run, which is what any reader of the capture pays at least.
//!
//! `cargo bench -p pve-apidoc` (needs the viewer data beside the checkout).

use std::path::{Path, PathBuf};

use divan::Bencher;
use divan::counter::BytesCount;
use pve_apidoc::{Options, Tree};

fn main() {
    divan::main();
}

fn script() -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let base = std::env::var_os("PVE_NETBOX_SHARED").map_or(root, PathBuf::from);
    let text = std::fs::read_to_string(base.join("data/viewer/9.1/apidoc.js"));
    if text.is_err() {
        eprintln!("SKIPPED: no viewer data below {}", base.display());
    }
    text.ok()
}

/// What is measured: text in, text out, everything between.
fn emit(text: &str) -> Result<String, pve_apidoc::Error> {
    let literal = pve_apidoc::read_script(text)?;
    let tree = Tree::from_json(&literal.value)?;
    let options = Options {
        version: "9.1".into(),
        sha256: Some(literal.sha256),
        ..Options::default()
    };
    Ok(pve_apidoc::write_json(
        &pve_apidoc::to_openapi(&tree, &options)?.document,
    ))
}

#[divan::bench]
fn capture_to_openapi(bencher: Bencher<'_, '_>) {
    let Some(text) = script() else { return };
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| emit(divan::black_box(&text)).map(|out| out.len()));
}

#[divan::bench]
fn serde_json_parses_the_same_bytes(bencher: Bencher<'_, '_>) {
    let Some(text) = script() else { return };
    let Ok(literal) = pve_apidoc::read_script(&text) else {
        return;
    };
    let array = &text[literal.range];
    bencher
        .counter(BytesCount::of_str(array))
        .bench(|| serde_json::from_str::<serde_json::Value>(divan::black_box(array)).is_ok());
}

#[divan::bench]
fn check_against_the_capture(bencher: Bencher<'_, '_>) {
    let Some(text) = script() else { return };
    let Ok(literal) = pve_apidoc::read_script(&text) else {
        return;
    };
    let Ok(document) = emit(&text) else { return };
    let Ok(document) = serde_json::from_str(&document) else {
        return;
    };
    bencher.bench(|| {
        pve_apidoc::check(&literal.value, &document, "9.1").is_ok_and(|report| report.is_clean())
    });
}
