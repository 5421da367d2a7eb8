//! Slices: what may be in one, and that one builds on its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use pve_codegen::generate::{self, GenerateOptions, GenerateReport, Runtime, Target};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the repository")
}

fn mini() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate_mini")
}

fn options(schemas: PathBuf, slices: PathBuf, out: &Path) -> GenerateOptions {
    GenerateOptions {
        schemas,
        target: Target::Own {
            slices,
            out: out.to_owned(),
            runtime: Runtime::Path(repository().join("runtime")),
        },
        check: false,
    }
}

/// Generates the mini documents' operations as a slice file asks for them.
fn run(slice: &str) -> Result<GenerateReport, generate::Error> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("slices.toml");
    std::fs::write(&file, slice).expect("the slice file");
    generate::run(&options(mini(), file, &folder.path().join("out")))
}

fn refusal(operations: &str) -> String {
    let slice = format!(
        "[[slice]]\nname = \"mine\"\npackage = \"mine\"\nread-only = true\noperations = {operations}\n"
    );
    let text = run(&slice).expect_err("it must be refused").to_string();
    // The file lies in a folder of chance.
    let start = text.find("slices.toml").expect("the file is named");
    text[start..].to_owned()
}

#[test]
fn a_read_only_slice_refuses_what_changes_a_server() {
    insta::assert_snapshot!(refusal(r#"["PUT /guests/{vmid}/config"]"#), @"slices.toml: slice `mine`: `PUT /guests/{vmid}/config`: a read-only slice holds GET operations only, so that its user has no code that could alter a Proxmox VE; remove the entry, or `read-only` from the slice");
    insta::assert_snapshot!(refusal(r#"["* /guests/**"]"#), @"slices.toml: slice `mine`: `* /guests/**`: a read-only slice holds GET operations only, so that its user has no code that could alter a Proxmox VE; remove the entry, or `read-only` from the slice");
}

#[test]
fn an_entry_that_means_nothing_is_named() {
    insta::assert_snapshot!(refusal(r#"["GET /guests/{vmid}/status"]"#), @"slices.toml: slice `mine`: `GET /guests/{vmid}/status`: no supported version has this operation; nearest: GET /guests/{vmid}/config, PUT /guests/{vmid}/config");
    insta::assert_snapshot!(refusal(r#"["/guests"]"#), @"slices.toml: slice `mine`: `/guests`: expected a method and a path, as in `GET /nodes`");
    insta::assert_snapshot!(refusal(r#"["PATCH /guests"]"#), @"slices.toml: slice `mine`: `PATCH /guests`: `patch` is no method of Proxmox VE: expected GET, POST, PUT, DELETE or *");
    insta::assert_snapshot!(refusal("[]"), @"slices.toml: slice `mine`: it lists no operation");
}

#[test]
fn our_slice_reads_only() {
    let file = repository().join("codegen/slices.toml");
    let slices = pve_codegen::slices::read(&file)
        .expect("the slice file")
        .slices;
    let inventory = slices
        .iter()
        .find(|slice| slice.name == "inventory")
        .expect("the slice inventory");
    assert!(inventory.read_only, "the sync's slice must be read-only");
}

#[test]
fn writing_twice_changes_nothing_and_check_sees_a_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut options = options(mini(), mini().join("slices.toml"), folder.path());
    assert!(!generate::run(&options).expect("the first run").is_fresh());
    assert!(generate::run(&options).expect("the second run").is_fresh());

    let edited = folder.path().join("src/api/guests.rs");
    let text = std::fs::read_to_string(&edited).expect("a file of the crate");
    std::fs::write(
        &edited,
        text.replace("pub fn get_guests(", "pub fn guests("),
    )
    .expect("an edit");
    std::fs::write(folder.path().join("src/stray.rs"), "").expect("a stray file");
    std::fs::remove_file(folder.path().join("src/catalog/mod.rs")).expect("a loss");
    options.check = true;
    let report = generate::run(&options).expect("the comparison");
    let kinds: Vec<String> = report.crates[0]
        .changes
        .iter()
        .map(|change| {
            let path = change
                .path
                .strip_prefix(folder.path())
                .expect("a path inside");
            format!("{:?} {}", change.kind, path.display())
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "Changed src/api/guests.rs",
            "New src/catalog/mod.rs",
            "Gone src/stray.rs"
        ]
    );
    let diff = &report.crates[0].changes[0].diff;
    assert!(
        diff.contains("-    pub fn guests(") && diff.contains("+    pub fn get_guests("),
        "{diff}"
    );
    assert!(
        folder.path().join("src/stray.rs").exists(),
        "a comparison writes nothing"
    );
}

/// A crate cut from the real documents is checked by cargo, outside of this
/// workspace.
#[test]
fn a_slice_of_ones_own_builds_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let slices = folder.path().join("slices.toml");
    let text = "[[slice]]\nname = \"mine\"\npackage = \"my-guests\"\ndescription = \"Guests.\"\n\
        operations = [\"GET /version\", \"GET /nodes/{node}/qemu/{vmid}/config\", \"POST /nodes/{node}/qemu\"]\n";
    std::fs::write(&slices, text).expect("the slice file");
    let out = folder.path().join("mine");
    generate::run(&options(repository().join("schemas/pve"), slices, &out)).expect("the slice");
    // The same versions as here, so that nothing has to be fetched.
    std::fs::copy(repository().join("Cargo.lock"), out.join("Cargo.lock")).expect("the lock file");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("own-slice");
    for features in [&[][..], &["--features", "write"][..]] {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--target-dir"])
            .arg(&target)
            .args(features)
            .env("RUSTFLAGS", "-D warnings")
            .current_dir(&out)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{features:?}:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
