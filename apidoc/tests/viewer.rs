//! The viewer page of these tests: every oddity of the dialect, and the
//! document that comes out, to be reviewed by a person.

mod support;

use pve_apidoc::{Options, Tree};
use serde_json::Value;
use support::{emit, fixture};

#[test]
fn the_document_of_the_fixture() {
    let emitted = emit(&fixture().value, "9.9");
    insta::assert_snapshot!("document", pve_apidoc::write_json(&emitted.document));
}

#[test]
fn what_there_is_to_say_about_it() {
    let literal = fixture();
    let emitted = emit(&literal.value, "9.9");
    let mut text = String::new();
    for finding in &emitted.findings {
        text.push_str(&format!("{:?} {finding}\n", finding.severity));
    }
    for outcome in &emitted.fixups {
        text.push_str(&format!(
            "fix-up {}: {} changes\n",
            outcome.name,
            outcome.changes.len()
        ));
    }
    for outcome in &emitted.overlays {
        text.push_str(&format!(
            "overlay {}: {:?}\n",
            outcome.name, outcome.left_out
        ));
    }
    text.push_str(
        &pve_apidoc::check(&literal.value, &emitted.document, "9.9")
            .expect("a report")
            .to_string(),
    );
    insta::assert_snapshot!("said", text);
}

/// Upstream's wording is in a document only when it is asked for, and then all
/// of it is.
#[test]
fn prose_only_when_asked_for() {
    let literal = fixture();
    let without = pve_apidoc::write_json(&emit(&literal.value, "9.9").document);
    let mut sentences = Vec::new();
    wording(&literal.value, &mut sentences);
    assert!(sentences.len() > 100);
    for sentence in &sentences {
        // Words that are a key, too, prove nothing.
        if sentence.contains(' ') {
            assert!(
                !without.contains(*sentence),
                "{sentence:?} is in the document"
            );
        }
    }
    let tree = Tree::from_json(&literal.value).expect("a tree");
    let options = Options {
        version: "9.9".into(),
        prose: true,
        sha256: None,
    };
    let with = pve_apidoc::to_openapi(&tree, &options)
        .expect("a document")
        .document;
    let report = pve_apidoc::check(&literal.value, &with, "9.9").expect("a report");
    assert!(report.is_clean(), "{report}");
    assert!(report.counts["descriptions"]["kept"] > 150, "{report}");
}

fn wording<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "description" => found.push(text),
                    value => wording(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| wording(item, found)),
        _ => {}
    }
}
