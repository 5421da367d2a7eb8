//! A package with a build script that checks its contract, built by cargo: a
//! build that must stop stops, tells all findings at their places, and goes on
//! when they are mended.

mod support;

use std::{fs, path::Path, process::Command};

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).expect("a folder");
    }
    fs::write(path, text).expect("a file");
}

/// Builds the package; gives success and what cargo said in errors.
fn build(root: &Path) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "--color", "never"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().filter(|line| line.starts_with("error"));
    (
        output.status.success(),
        lines.collect::<Vec<_>>().join("\n"),
    )
}

const WRONG: &str = r#"//! Uses what is not always there.
struct Api;
impl Api {
    fn get_nodes(&self) -> Vec<types::GetNodesItem> { Vec::new() }
    fn get_cluster_ha_groups(&self) {}
}
mod types {
    pub struct GetNodesItem { pub node: String, pub level: String }
}
fn main() {
    let api = Api;
    api.get_cluster_ha_groups();
    for item in api.get_nodes() {
        println!("{}", item.node);
        let types::GetNodesItem { level, .. } = item;
        println!("{level}");
    }
}
// use pve_inventory::Api: the scan looks at this file.
"#;

#[test]
fn a_build_stops_with_all_findings_and_goes_on_when_they_are_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let contract = support::root()
        .join("contract")
        .canonicalize()
        .expect("the crate");
    // The repository's lock file, so that nothing has to be looked up.
    fs::copy(support::root().join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file");
    write(
        root,
        "Cargo.toml",
        &format!(
            "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[build-dependencies]\npve-contract = {{ path = {contract:?} }}\n"
        ),
    );
    write(
        root,
        "build.rs",
        "use pve_contract::build::{Settings, script};\nfn main() {\n    script(&Settings { root: std::path::Path::new(\".\"), sources: \"src\", schemas: \"schemas\", slice: None, netbox: None });\n}\n",
    );
    write(root, "schemas/1.0.json", &support::fixture("1.0.json"));
    write(root, "schemas/2.0.json", &support::fixture("2.0.json"));
    write(root, "src/main.rs", WRONG);
    let (done, said) = build(root);
    assert!(!done);
    insta::assert_snapshot!(said);

    let mended = WRONG
        .replace("    api.get_cluster_ha_groups();\n", "    // contract: accept operation-gone since 2.0: nothing is asked there\n    api.get_cluster_ha_groups();\n")
        .replace("        println!(\"{}\", item.node);\n", "")
        .replace("        let types", "        // contract: accept field-not-yet-there level before 2.0: empty there\n        let types");
    write(root, "src/main.rs", &mended);
    let (done, said) = build(root);
    assert!(done, "{said}");
    let written = fs::read_dir(root.join("target/debug/build")).expect("build folders");
    let contracts: Vec<String> = written
        .filter_map(|entry| fs::read_to_string(entry.ok()?.path().join("out/contract.json")).ok())
        .collect();
    let [contract] = contracts.as_slice() else {
        panic!("{} contracts", contracts.len())
    };
    let contract = pve_contract::Contract::from_json(contract).expect("a contract");
    assert_eq!(contract.versions, ["1.0", "2.0"]);
    assert_eq!((contract.operations.len(), contract.accepted.len()), (2, 2));
}
