//! What differs between the checked-in documents, rule by rule and pair by pair,
//! and which of it touches a program.

use std::collections::BTreeSet;

use pve_codegen::diff::usage::Usage;
use pve_codegen::diff::{Surface, Users, compare, diff, rules};
use serde_json::Value;

fn checked_in(version: &str) -> Value {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/pve");
    serde_json::from_slice(&std::fs::read(folder.join(format!("{version}.json"))).unwrap()).unwrap()
}

/// Every rule on every pair of versions, both ways: what a rule finds too much or
/// too little shows here.
#[test]
fn the_counts_per_rule_and_pair_are_as_reviewed() {
    let surfaces: Vec<Surface> = ["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"]
        .iter()
        .map(|version| Surface::read(&checked_in(version), version).unwrap())
        .collect();
    let mut lines = String::new();
    for before in &surfaces {
        for after in &surfaces {
            let report = compare(before, after, &Users::new());
            if before.version == after.version {
                assert!(report.is_empty(), "{}: identity", before.version);
                continue;
            }
            lines += &format!("{} → {}:", report.from, report.to);
            for rule in rules() {
                let count = report
                    .findings
                    .iter()
                    .filter(|finding| finding.rule == rule.id)
                    .count();
                if count > 0 {
                    lines += &format!(" {}={count}", rule.id);
                }
            }
            lines.push('\n');
            // What came on the way up is gone on the way down.
            let back = compare(after, before, &Users::new());
            let of = |report: &pve_codegen::diff::Report, id: &str| {
                report
                    .findings
                    .iter()
                    .filter(|finding| finding.rule == id)
                    .count()
            };
            for (up, down) in [
                ("operation-added", "operation-removed"),
                ("answer-field-added", "answer-field-removed"),
                ("answer-value-added", "answer-value-removed"),
                ("answer-typed", "answer-untyped"),
                ("parameter-value-added", "parameter-value-removed"),
                ("parameter-widened", "parameter-narrowed"),
                ("privilege-added", "privilege-removed"),
                ("privilege-opened", "privilege-root-only"),
            ] {
                assert_eq!(
                    of(&report, up),
                    of(&back, down),
                    "{} {}: {up}",
                    report.from,
                    report.to
                );
            }
        }
    }
    insta::assert_snapshot!("diff_counts", lines);
    // The published difference between the two newest releases.
    assert!(lines.contains("9.0 → 9.1: operation-added=18 "));
    assert_eq!(
        (surfaces[6].operations.len(), surfaces[7].operations.len()),
        (628, 646)
    );
}

/// What touches a program stands first, with the places of its uses.
#[test]
fn what_touches_a_program_stands_first() {
    let root = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = root.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    for version in ["8.4", "9.0"] {
        write(
            &format!("schemas/pve/{version}.json"),
            &checked_in(version).to_string(),
        );
    }
    write(
        "sync/main.rs",
        "use pve_inventory::types;\n\
         async fn read(api: &pve_inventory::Api) {\n\
         \x20   let types::GetVersionData { release, .. } = api.get_version().await.unwrap();\n\
         \x20   drop(release);\n}\n",
    );
    let usage = Usage::of_sources(root.path(), "sync/").unwrap();
    let (before, mut after) = (checked_in("8.4"), checked_in("9.0"));
    let members = after
        .pointer_mut("/components/schemas/GetVersionData/properties")
        .unwrap();
    members.as_object_mut().unwrap().remove("release").unwrap();
    members.as_object_mut().unwrap().remove("repoid").unwrap();
    let report = diff(&before, &after, &Users::new())
        .unwrap()
        .touching(&usage);
    let touched: Vec<_> = report
        .findings
        .iter()
        .take_while(|finding| !finding.used_at.is_empty())
        .collect();
    assert!(
        touched
            .iter()
            .any(|f| f.rule == "answer-field-removed" && f.place == "release")
    );
    assert!(
        touched
            .iter()
            .all(|f| f.operation_id == "get_version" && f.place != "repoid"),
        "{touched:?}"
    );
    assert!(
        report.findings[touched.len()..]
            .iter()
            .all(|finding| finding.used_at.is_empty())
    );
    assert!(
        touched[0].used_at[0].starts_with("sync/main.rs:3:"),
        "{:?}",
        touched[0].used_at
    );
    // Where there are no sources, the operations of slices stand for them.
    assert!(Usage::of_sources(root.path(), "nowhere").is_err());
    let slices = Users::from([(
        "inventory".to_owned(),
        BTreeSet::from(["get_version".to_owned()]),
    )]);
    let report = diff(&before, &after, &slices)
        .unwrap()
        .touching(&Usage::of_slices(&slices));
    assert!(
        report
            .findings
            .iter()
            .any(|f| f.place == "repoid" && f.used_at == ["slice inventory"])
    );
    assert!(report.to_text().contains("\nUsed by slice inventory ("));
    assert!(
        report
            .to_markdown()
            .contains("<details open><summary>Used by slice inventory (")
    );
}
