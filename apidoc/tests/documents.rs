//! The checked-in documents are what the captures beside the checkout give, and
//! nothing of the captures is lost in them.

mod support;

use pve_apidoc::overlays::Overlay;
use pve_apidoc::sources::Sources;
use pve_apidoc::{Options, Tree, VersionGuess};
use support::{VERSIONS, capture, read, root};

fn sources() -> Sources {
    Sources::parse(&read(&root().join("schemas/pve/SOURCES.toml"))).expect("SOURCES.toml")
}

#[test]
fn each_document_is_what_its_capture_gives() {
    for version in VERSIONS {
        let Some(literal) = capture(version) else {
            return;
        };
        let tree = Tree::from_json(&literal.value).expect("a tree");
        assert_eq!(tree.findings, [], "{version}: the reader knows every key");
        let options = Options {
            version: (*version).into(),
            sha256: Some(literal.sha256.clone()),
            ..Options::default()
        };
        let emitted = pve_apidoc::to_openapi(&tree, &options)
            .unwrap_or_else(|error| panic!("{version}: {error}"));
        assert_eq!(
            emitted.findings,
            [],
            "{version}: there is nothing to say about it"
        );
        let file = root().join("schemas/pve").join(format!("{version}.json"));
        // No diff of megabytes: the first line that differs is enough.
        let (there, here) = (read(&file), pve_apidoc::write_json(&emitted.document));
        if there != here {
            let line = there.lines().zip(here.lines()).position(|(a, b)| a != b);
            panic!(
                "{}: differs from its capture, first in line {line:?}",
                file.display()
            );
        }
        let source = &sources().version[*version];
        assert_eq!(
            source.sha256, literal.sha256,
            "{version}: SOURCES.toml names another array"
        );
        assert_eq!(source.operations, tree.operations().count(), "{version}");
        assert_eq!(
            source.paths,
            tree.nodes().filter(|node| !node.methods.is_empty()).count(),
            "{version}"
        );
    }
}

#[test]
fn nothing_is_lost_and_nothing_invented() {
    let mut table = String::new();
    for version in VERSIONS {
        let Some(literal) = capture(version) else {
            return;
        };
        let document = read(&root().join("schemas/pve").join(format!("{version}.json")));
        let document = serde_json::from_str(&document).expect("JSON");
        let report = pve_apidoc::check(&literal.value, &document, version).expect("a report");
        assert!(report.is_clean(), "{report}");
        assert_eq!(
            report.total("operations"),
            sources().version[*version].operations
        );
        table.push_str(&report.to_string());
        table.push('\n');
    }
    insta::assert_snapshot!("what_became_of_everything", table);
}

#[test]
fn each_fixup_and_overlay_applies_where_it_is_listed_and_nowhere_else() {
    for version in VERSIONS {
        let Some(literal) = capture(version) else {
            return;
        };
        let tree = Tree::from_json(&literal.value).expect("a tree");
        for fixup in pve_apidoc::fixups::ALL {
            let applied = !(fixup.apply)(&mut tree.clone()).is_empty();
            assert_eq!(
                applied,
                fixup.versions.contains(version),
                "{} in {version}",
                fixup.name
            );
        }
        let overlays = pve_apidoc::overlays::all().expect("overlays");
        let listed = |overlay: &Overlay| overlay.versions.iter().any(|listed| listed == version);
        for overlay in &overlays {
            let applies = overlay
                .applies_to(&tree)
                .expect("an overlay that can be read");
            // Two overlays may share an operation, each for its own versions.
            let other = overlays
                .iter()
                .any(|other| other.operation == overlay.operation && listed(other));
            assert_eq!(
                applies,
                listed(overlay) || other,
                "{} in {version}",
                overlay.name
            );
        }
    }
}

#[test]
fn a_version_is_told_from_its_operations_alone() {
    for version in VERSIONS {
        let Some(literal) = capture(version) else {
            return;
        };
        let tree = Tree::from_json(&literal.value).expect("a tree");
        let by_operations = pve_apidoc::detect(&tree, None, None).expect("a table");
        assert_eq!(
            by_operations.version.exact(),
            Some(*version),
            "{:?}",
            by_operations.evidence
        );
        let by_hash = pve_apidoc::detect(&tree, literal.binding.as_deref(), Some(&literal.sha256))
            .expect("a table");
        assert_eq!(by_hash.version.exact(), Some(*version));
        assert!(
            by_hash
                .evidence
                .iter()
                .any(|why| why.contains("byte for byte")),
            "{:?}",
            by_hash.evidence
        );
    }
}

/// States between two releases and beyond the last one, made by taking
/// operations away and adding some.
#[test]
fn what_fits_no_release_is_said_to_lie_between() {
    let Some(literal) = capture("9.1") else {
        return;
    };
    let tree = Tree::from_json(&literal.value).expect("a tree");
    let version = |tree: &Tree| {
        pve_apidoc::detect(tree, None, None)
            .expect("a table")
            .version
    };

    let mut older = tree.clone();
    older.remove("/cluster/bulk-action");
    assert_eq!(
        version(&older),
        VersionGuess::Between {
            after: "9.0".into(),
            before: "9.1".into()
        }
    );
    assert_eq!(version(&older).to_string(), "between 9.0 and 9.1");
    assert_eq!(version(&older).nearest(), Some("9.0"));

    let mut point = tree.clone();
    point.remove("/nodes/{node}/query-oci-repo-tags");
    assert_eq!(
        version(&point),
        VersionGuess::StateOf {
            version: "9.1".into()
        }
    );

    let mut newer = literal.value.clone();
    let cluster = newer
        .as_array_mut()
        .and_then(|roots| roots.iter_mut().find(|root| root["path"] == "/cluster"));
    let children = cluster
        .and_then(|cluster| cluster["children"].as_array_mut())
        .expect("children");
    let operation = |path: &str| {
        serde_json::json!({
            "path": path, "text": path.rsplit('/').next(), "leaf": 1,
            "info": {"GET": {"method": "GET", "name": "index", "parameters": {}, "returns": {"type": "object"}}},
        })
    };
    children.push(operation("/cluster/qemu"));
    let some = Tree::from_json(&newer).expect("a tree");
    assert_eq!(version(&some).to_string(), "between 9.1 and 9.2");
    let children = newer
        .as_array_mut()
        .and_then(|roots| roots.iter_mut().find(|root| root["path"] == "/cluster"))
        .and_then(|cluster| cluster["children"].as_array_mut())
        .expect("children");
    let sdn = children
        .iter_mut()
        .find(|node| node["path"] == "/cluster/sdn")
        .expect("sdn");
    for path in ["/cluster/sdn/prefix-lists", "/cluster/sdn/route-maps"] {
        sdn["children"]
            .as_array_mut()
            .expect("children")
            .push(operation(path));
    }
    let all = Tree::from_json(&newer).expect("a tree");
    assert_eq!(
        version(&all),
        VersionGuess::NewerThan {
            version: "9.2".into()
        }
    );
}

#[test]
fn sources_survive_reading_and_writing() {
    let text = read(&root().join("schemas/pve/SOURCES.toml"));
    let sources = Sources::parse(&text).expect("SOURCES.toml");
    assert_eq!(sources.to_text(), text);
    assert_eq!(
        sources
            .version
            .keys()
            .map(String::as_str)
            .collect::<Vec<_>>(),
        VERSIONS
    );
}

/// What other crates rely on: `openapiv3` reads each document and writes back
/// the same, extensions and all.
#[test]
fn openapiv3_reads_each_document_whole() {
    for version in VERSIONS {
        let text = read(&root().join("schemas/pve").join(format!("{version}.json")));
        let document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let typed: openapiv3::OpenAPI = serde_json::from_value(document.clone()).expect("OpenAPI");
        let again = serde_json::to_value(&typed).expect("JSON");
        let mut differences = Vec::new();
        differ(&document, &again, String::new(), &mut differences);
        assert_eq!(differences, Vec::<String>::new(), "{version}");
    }
}

fn differ(a: &serde_json::Value, b: &serde_json::Value, at: String, found: &mut Vec<String>) {
    use serde_json::Value;
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            for (key, value) in a {
                match b.get(key) {
                    Some(other) => differ(value, other, format!("{at}/{key}"), found),
                    None => found.push(format!("{at}/{key} is gone")),
                }
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                differ(a, b, format!("{at}/{index}"), found);
            }
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
        (a, b) if a == b => {}
        (a, b) => found.push(format!("{at}: {a} became {b}")),
    }
}
