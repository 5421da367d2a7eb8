//! A refresh of a small repository: whole or not at all, and nothing the second
//! time.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::{TREE, script};

/// A repository that knows no version yet, with one slice.
fn repository() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(root.path().join("codegen")).unwrap();
    std::fs::create_dir_all(root.path().join("schemas/pve")).unwrap();
    std::fs::write(
        root.path().join("codegen/slices.toml"),
        "[[slice]]\nname = \"inventory\"\npackage = \"pve-inventory\"\ndescription = \"A test's.\"\n\
         read-only = true\noperations = [\"GET /version\", \"GET /pools/{poolid}\"]\n",
    )
    .unwrap();
    root
}

fn refresh(root: &Path, source: &Path, version: &str, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pve-codegen"))
        .args(["refresh", "--no-browser", "--version", version, "--root"])
        .arg(root)
        .arg(source)
        .args(more)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn saved(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                pending.push(path);
            } else {
                all.insert(
                    path.strip_prefix(root).unwrap().to_owned(),
                    std::fs::read(&path).unwrap(),
                );
            }
        }
    }
    all
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn versions_come_in_one_after_the_other_and_the_report_says_what_changed() {
    let root = repository();
    let sources = tempfile::tempdir().unwrap();
    let first = saved(sources.path(), "first.js", &script("const apiSchema"));
    let output = refresh(
        root.path(),
        &first,
        "9.3",
        &[
            "--captures",
            &sources.path().join("captures").display().to_string(),
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).contains("the first document of this repository"),
        "{}",
        text(&output.stdout)
    );
    let all = files(root.path());
    for path in [
        "schemas/pve/9.3.json",
        "schemas/pve/SOURCES.toml",
        "generated/inventory/Cargo.toml",
    ] {
        assert!(
            all.contains_key(Path::new(path)),
            "{path}: {:?}",
            all.keys()
        );
    }
    assert!(text(&all[Path::new("schemas/pve/SOURCES.toml")]).contains("[version.\"9.3\"]"));

    // The second time nothing is to be done, from the capture as from the source.
    for again in [first, sources.path().join("captures/9.3")] {
        let output = refresh(root.path(), &again, "9.3", &[]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(
            text(&output.stdout).contains("up to date"),
            "{}",
            text(&output.stdout)
        );
        assert_eq!(files(root.path()), all);
    }

    // The next version lacks a field, and has an operation more.
    let tree = TREE
        .replace("\"comment\" : { \"optional\" : 1, \"type\" : \"string\" }", "\"note\" : { \"type\" : \"string\" }")
        .replace("\"leaf\" : 0,\n      \"path\" : \"/pools\"", "\"info\" : { \"GET\" : { \"method\" : \"GET\", \"name\" : \"index\", \"parameters\" : {}, \"returns\" : { \"type\" : \"null\" } } }, \"leaf\" : 0,\n      \"path\" : \"/pools\"");
    let second = saved(
        sources.path(),
        "second.js",
        &format!("const apiSchema = {tree}\n;"),
    );
    let markdown = sources.path().join("report.md");
    let output = refresh(
        root.path(),
        &second,
        "9.4",
        &[
            "--markdown",
            &markdown.display().to_string(),
            "--format",
            "json",
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["against_itself"], serde_json::Value::Null);
    let rules: Vec<&str> = report["against_lower"]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["rule"].as_str().unwrap())
        .collect();
    assert_eq!(
        rules,
        [
            "operation-added",
            "answer-field-added",
            "answer-field-removed"
        ]
    );
    assert_eq!(report["files"]["created"][0], "schemas/pve/9.4.json");
    let markdown = std::fs::read_to_string(markdown).unwrap();
    assert!(
        markdown
            .contains("- inventory: GET /pools/{poolid} comment is gone (answer-field-removed)"),
        "{markdown}"
    );
    assert!(files(root.path()).contains_key(Path::new("schemas/pve/9.4.json")));

    // What is generated is what `generate --check` expects.
    let check = Command::new(env!("CARGO_BIN_EXE_pve-codegen"))
        .args(["generate", "--check", "--root"])
        .arg(root.path())
        .output()
        .unwrap();
    assert_eq!(
        check.status.code(),
        Some(0),
        "{}{}",
        text(&check.stdout),
        text(&check.stderr)
    );

    // A new state of a known version is compared with its own old document too.
    let output = refresh(
        root.path(),
        &saved(sources.path(), "first.js", &script("const apiSchema")),
        "9.4",
        &["--dry-run"],
    );
    let stdout = text(&output.stdout);
    assert!(
        stdout.contains("9.4 against its own document so far"),
        "{stdout}"
    );
    assert!(stdout.contains("Nothing was changed"), "{stdout}");
}

#[test]
fn a_refresh_that_fails_leaves_the_repository_as_it_was() {
    let root = repository();
    let sources = tempfile::tempdir().unwrap();
    let good = saved(sources.path(), "good.js", &script("const apiSchema"));
    assert_eq!(
        refresh(root.path(), &good, "9.3", &[]).status.code(),
        Some(0)
    );
    let before = files(root.path());
    let whole = script("const apiSchema");
    let cases = [
        ("truncated", whole[..whole.len() / 2].to_owned(), "9.4", 4),
        ("no tree", "const apiSchema = [1];".to_owned(), "9.4", 4),
        (
            "an unknown construct",
            whole.replace(
                "\"name\" : \"version\"",
                "\"name\" : \"version\", \"mood\" : \"blue\"",
            ),
            "9.4",
            4,
        ),
        // The corrections that belong to a known version find nothing here.
        ("not the version it is said to be", whole.clone(), "9.1", 4),
        // The slice's operation is not there.
        (
            "without what a slice needs",
            whole
                .replace("/version", "/otherwise")
                .replace("\"text\" : \"version\"", "\"text\" : \"otherwise\""),
            "9.3",
            4,
        ),
    ];
    for (what, script, version, code) in cases {
        let output = refresh(
            root.path(),
            &saved(sources.path(), "bad.js", &script),
            version,
            &[],
        );
        assert_eq!(
            output.status.code(),
            Some(code),
            "{what}: {}{}",
            text(&output.stdout),
            text(&output.stderr)
        );
        assert_eq!(files(root.path()), before, "{what}");
    }
    // A construct that is not known is kept, when one says so.
    let strange = whole.replace(
        "\"name\" : \"version\"",
        "\"name\" : \"version\", \"mood\" : \"blue\"",
    );
    let output = refresh(
        root.path(),
        &saved(sources.path(), "strange.js", &strange),
        "9.4",
        &["--allow-unknown"],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let document = std::fs::read_to_string(root.path().join("schemas/pve/9.4.json")).unwrap();
    assert!(document.contains("mood"), "kept in an extension");
}
