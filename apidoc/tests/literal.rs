//! Finding the array in a script: every wrapper that exists, and damage of
//! every kind, each with its place.

mod support;

use pve_apidoc::{Error, Tree, read_script};
use support::{VERSIONS, fixture, read, shared};

#[test]
fn every_products_wrapper_is_understood() {
    let cases = [
        (
            "const apiSchema = [\n   1\n]\n;\n\nlet method2cmd = {};\n",
            "apiSchema",
            "[\n   1\n]",
        ),
        ("var pveapi = [\n]\n;\n", "pveapi", "[\n]"),
        (
            "var apiSchema = [\n  \"];\"\n];\n",
            "apiSchema",
            "[\n  \"];\"\n]",
        ),
        ("var pmgapi = [{}];", "pmgapi", "[{}]"),
        ("let apiSchema=[1,2];", "apiSchema", "[1,2]"),
        (
            "/* global apiSchema */\napiSchema = [3];",
            "apiSchema",
            "[3]",
        ),
        ("\u{feff}const apiSchema = [4];", "apiSchema", "[4]"),
        (
            "if (apiSchema == null) {}\nconst apiSchema = [5];",
            "apiSchema",
            "[5]",
        ),
        // Brackets inside strings do not count.
        (
            r#"const apiSchema = ["[[\"]", "\\"]; [1]"#,
            "apiSchema",
            r#"["[[\"]", "\\"]"#,
        ),
    ];
    for (text, binding, array) in cases {
        let literal = read_script(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(literal.binding.as_deref(), Some(binding), "{text}");
        assert_eq!(&text[literal.range.clone()], array, "{text}");
        assert_eq!(literal.sha256, pve_apidoc::sha256(array.as_bytes()));
    }
}

#[test]
fn a_saved_array_needs_no_script() {
    let literal = read_script("\n [1, 2] \n").expect("an array");
    assert_eq!((literal.binding, literal.range), (None, 2..8));
}

#[test]
fn damage_is_told_with_its_place() {
    let error = |text: &str| read_script(text).expect_err(text);
    let cases = [
        "<html><body>404 Not Found</body></html>",
        "",
        "const other = [1];",
        "const apiSchema = {\"a\": 1};",
        "const apiSchema = load('x');\n",
        "const apiSchema = [\n   {\n      \"path\" : \"/nodes\",\n",
        "const apiSchema = [",
        "const apiSchema = [\n   1,,\n]",
        "x; const apiSchema = [1 2]",
        "const apiSchema = [{'a': 1}]",
        "const apiSchema = [\n   {\"a\": 1,\n    \"a\": 2}\n]",
        "[1] [2]",
        "[1",
    ];
    let table: String = cases
        .iter()
        .map(|case| format!("{case:?}\n    {}\n", error(case)))
        .collect();
    insta::assert_snapshot!(table);
    assert!(error(cases[0]).is_not_a_viewer_script());
    assert!(error(cases[5]).is_truncated());
}

#[test]
fn an_array_that_is_deeper_than_any_tree_is_refused() {
    let text = format!("const apiSchema = {}{}", "[".repeat(5000), "]".repeat(5000));
    let error = read_script(&text).expect_err("too deep");
    assert!(matches!(error, Error::NotJson { line: 1, .. }), "{error}");
    assert!(error.to_string().contains("nested deeper"), "{error}");
}

/// A cut at any place is an error, never a shorter array.
#[test]
fn a_cut_anywhere_is_noticed() {
    let text = include_str!("viewer/apidoc.js");
    let end = fixture().range.end;
    for cut in (20..end).step_by(97).chain([end - 1]) {
        let error = read_script(&text[..cut]).expect_err("cut");
        assert!(error.is_truncated(), "cut at {cut}: {error}");
    }
}

#[test]
fn the_published_arrays_have_their_published_hashes() {
    let Some(viewer) = shared("viewer") else {
        return;
    };
    let table = read(&viewer.join("README.md"));
    for version in VERSIONS {
        let literal =
            read_script(&read(&viewer.join(version).join("apidoc.js"))).expect("a script");
        assert!(
            table.contains(&literal.sha256),
            "{version}: {}",
            literal.sha256
        );
        assert_eq!(literal.binding.as_deref(), Some("apiSchema"));
    }
}

#[test]
fn the_array_is_the_same_under_the_name_that_6_x_gave_it() {
    let old = include_str!("viewer/apidoc.js")
        .replace("const apiSchema", "var pveapi")
        .replace("apiSchema", "pveapi");
    let old = read_script(&old).expect("a script");
    assert_eq!(old.binding.as_deref(), Some("pveapi"));
    assert_eq!(old.sha256, fixture().sha256);
}

#[test]
fn an_array_that_is_no_tree_is_told_with_its_pointer() {
    let cases = [
        "[]",
        "[1]",
        "[{}]",
        r#"[{"path": "/nodes", "text": "nodes", "leaf": 1}]"#,
        r#"[{"path": "nodes", "text": "nodes", "leaf": 1}]"#,
        r#"[{"path": "/nodes", "text": "cluster", "leaf": 1}]"#,
        r#"[{"path": "/nodes", "text": "nodes", "leaf": 0}]"#,
        r#"[{"path": "/nodes", "text": "nodes", "leaf": 1, "children": [{"path": "/other/x", "text": "x"}]}]"#,
        r#"[{"path": "/nodes", "info": {"GET": {"method": "POST", "parameters": {}, "returns": {}}}}]"#,
        r#"[{"path": "/nodes", "info": {"PATCH": {"parameters": {}, "returns": {}}}}]"#,
        r#"[{"path": "/nodes", "info": {"GET": {"parameters": {}}}}]"#,
        r#"[{"path": "/nodes", "info": {"GET": {"parameters": {"properties": []}, "returns": {"type": ["string", "null"]}}}}]"#,
        r#"[{"path": "/nodes", "info": {"GET": {"parameters": {}, "returns": {"anyOf": [{"type": "string"}], "type": "file"}}}}]"#,
        r#"[{"path": "/nodes", "info": {"GET": {"parameters": {"properties": {"a/b": {"type": "string", "optional": 2, "id": "pmx-param-schema-7"}}}, "returns": {}}}}]"#,
        r#"[{"path": "/nodes"}, {"path": "/nodes"}]"#,
    ];
    let table: String = cases
        .iter()
        .map(|case| {
            let literal = read_script(case).expect("JSON");
            format!(
                "{case}\n{}\n\n",
                Tree::from_json(&literal.value).expect_err(case)
            )
        })
        .collect();
    insta::assert_snapshot!(table);
}

/// The dialect of the Backup Server: recognised, and its constructs named.
#[test]
fn a_sister_product_is_refused_by_name() {
    let text = r#"[{"path": "/", "text": "&#x200b;/", "expanded": true, "leaf": 0, "children": [
        {"path": "/tape", "text": "tape", "leaf": 1, "info": {
            "GET": {"method": "GET", "parameters": {"type": "object", "additionalProperties": true}, "returns": {"type": "null"}},
            "POST": {"method": "UPLOAD", "parameters": {}, "returns": {"type": "null"}, "permissions": {"check": {"path": ["tape"], "privs": ["Tape.Write"], "partial": true}}}}}]},
        {"path": "/reader/_upgrade_", "text": "_upgrade_", "leaf": 1, "info": {"DOWNLOAD": {"method": "DOWNLOAD", "parameters": {}, "returns": {"type": "null"}}}}]"#;
    let literal = read_script(text).expect("JSON");
    let error = Tree::from_json(&literal.value).expect_err("another product");
    insta::assert_snapshot!(error);
}

/// The Mail Gateway speaks the same dialect, but for its permissions.
#[test]
fn the_mail_gateway_is_read_as_it_is() {
    let text = r#"var pmgapi = [{"path": "/quarantine", "text": "quarantine", "leaf": 1, "info": {"GET": {
        "method": "GET", "name": "index", "parameters": {"additionalProperties": 0}, "permissions": {"check": ["admin", "audit"]},
        "returns": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}];"#;
    let literal = read_script(text).expect("a script");
    let tree = Tree::from_json(&literal.value).expect("a tree");
    let detected = pve_apidoc::detect(&tree, literal.binding.as_deref(), None).expect("a table");
    assert_eq!(
        (detected.product, detected.version.exact()),
        (pve_apidoc::Product::Pmg, None)
    );
    // Its version numbers are its own: no fix-up of Proxmox VE 8.2 is asked for.
    let emitted = support::emit(&literal.value, "8.2");
    assert_eq!(
        emitted.document["info"]["title"],
        "Proxmox Mail Gateway API"
    );
    let operation = &emitted.document["paths"]["/quarantine"]["get"];
    assert_eq!(
        operation["x-pve-permissions"]["check"],
        serde_json::json!({"roles": ["admin", "audit"]})
    );
    assert!(
        pve_apidoc::check(&literal.value, &emitted.document, "8.2")
            .expect("a report")
            .is_clean()
    );
}

#[test]
fn a_version_must_be_one() {
    let tree = Tree::from_json(&fixture().value).expect("a tree");
    for version in ["", "nine", "9", "9.x"] {
        let options = pve_apidoc::Options {
            version: version.into(),
            ..Default::default()
        };
        let error = pve_apidoc::to_openapi(&tree, &options).expect_err(version);
        assert!(matches!(error, Error::Version(_)), "{error}");
    }
    assert_eq!(
        pve_apidoc::detect::release("9.1.2").expect("a version"),
        "9.1"
    );
    assert_eq!(
        pve_apidoc::detect::release("8.4-1").expect("a version"),
        "8.4"
    );
}
