//! What the program says of its contract, and holds against servers: `contract`,
//! `role`, `explain`, `doctor`, and the refusal before anything is written.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pve_sim::{
    faults::{Fault, Rule},
    pve::world::Grants,
};
use serde_json::{Value, json};

use super::program::{Desk, Ran, run};
use super::stage::skip;

fn plain(args: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = run(
        folder.path(),
        args.iter().map(|arg| (*arg).to_owned()).collect(),
    );
    assert_eq!(ran.code, Some(0), "{args:?}: {}{}", ran.out, ran.err);
    assert_eq!(ran.err, "", "{args:?}");
    ran
}

fn as_json(args: &[&str]) -> Value {
    serde_json::from_str(&plain(&[args, &["--format", "json"]].concat()).out).expect("JSON")
}

/// Without line and column, which say nothing to a reader of golden files.
fn without_places(text: &str) -> String {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let word = |word: &str| match word.split_once(".rs:") {
        Some((file, place)) if place.trim_end_matches(')').split(':').all(is_number) => {
            format!("{file}.rs{}", if place.ends_with(')') { ")" } else { "" })
        }
        _ => word.to_owned(),
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_contract_is_printed_in_three_forms() {
    let text = plain(&["contract"]).out;
    assert!(text.contains("sync/observe/cluster.rs:"), "{text}");
    insta::assert_snapshot!("contract_text", without_places(&text));
    let markdown = plain(&["contract", "--format", "markdown"]).out;
    insta::assert_snapshot!("contract_markdown", without_places(&markdown));

    let value = as_json(&["contract"]);
    let operations = value["operations"].as_array().expect("operations");
    let name = |one: &Value| {
        format!(
            "{} {}",
            one["method"].as_str().unwrap_or_default(),
            one["path"].as_str().unwrap_or_default()
        )
    };
    // The three forms tell of the same operations, and each stands somewhere in the source.
    for operation in operations {
        let name = name(operation);
        assert!(
            text.contains(&name) && markdown.contains(&name),
            "{name} is in each"
        );
        for place in operation["places"].as_array().expect("places") {
            let shown = place
                .as_str()
                .map_or_else(|| place.to_string(), str::to_owned);
            assert!(shown.contains("sync/"), "{name}: {shown}");
        }
    }
    assert_eq!(
        operations.len(),
        text.lines().filter(|line| line.starts_with("GET ")).count()
    );
}

#[test]
fn roles_differ_where_proxmox_ve_does() {
    insta::assert_snapshot!("role_text", plain(&["role"]).out);
    insta::assert_snapshot!(
        "role_markdown",
        plain(&["role", "--format", "markdown"]).out
    );
    insta::assert_snapshot!(
        "role_json",
        plain(&["role", "--pve", "9.1", "--format", "json"]).out
    );
    for version in ["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"] {
        let value = as_json(&["role", "--pve", version]);
        let roles = value["roles"].as_array().expect("roles");
        assert_eq!(roles.len(), 1, "{version}");
        assert_eq!(roles[0]["versions"], json!([version]));
        let has = |privilege: &str| roles[0]["privileges"].get(privilege).is_some();
        let new = version.starts_with('9');
        assert_eq!(has("VM.Monitor"), !new, "{version}");
        assert_eq!(has("VM.GuestAgent.Audit"), new, "{version}");
        let add = roles[0]["commands"][0].as_str().expect("a command");
        assert_eq!(add.contains("VM.Monitor"), !new, "{version}: {add}");
        assert_eq!(add.contains("VM.GuestAgent.Audit"), new, "{version}: {add}");
    }
    // Without the guest agents' stage, the operations differ and the privileges do not.
    let value = as_json(&["role", "--no-agent"]);
    let roles = value["roles"].as_array().expect("roles");
    assert!(
        roles
            .iter()
            .all(|role| role["commands"] == roles[0]["commands"]),
        "{value}"
    );
    let text = value.to_string();
    assert!(
        !text.contains("VM.Monitor") && !text.contains("GuestAgent"),
        "{text}"
    );
}

#[test]
fn names_of_role_user_and_token_are_free_and_versions_are_not() {
    let text = plain(&[
        "role", "--pve", "8.4", "--role", "Reader", "--user", "nb@pam", "--token", "t1",
    ])
    .out;
    for part in ["pveum role add Reader ", "pveum user token add nb@pam t1 "] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("NetBoxSync") && !text.contains("netbox-sync@pve"));
    let folder = tempfile::tempdir().expect("a folder");
    let args = ["role", "--pve", "6.4"].map(str::to_owned).to_vec();
    let ran = run(folder.path(), args);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
    assert!(
        ran.err.contains("6.4") && ran.err.contains("7.4"),
        "{}",
        ran.err
    );
}

#[test]
fn exit_codes_are_explained() {
    insta::assert_snapshot!("explain_text", plain(&["explain"]).out);
    insta::assert_snapshot!(
        "explain_markdown",
        plain(&["explain", "--format", "markdown"]).out
    );
    insta::assert_snapshot!(
        "explain_json",
        plain(&["explain", "4", "--format", "json"]).out
    );
    assert!(plain(&["explain", "4"]).out.starts_with("4    Refused"));
    // One of an install script's.
    let killed = as_json(&["explain", "137"]);
    assert_eq!(killed["known"], true, "{killed}");
    let unknown = as_json(&["explain", "-7777"]);
    assert_eq!(unknown["known"], false, "{unknown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_role_is_enough_and_cannot_do_without_its_audits() {
    for version in ["7.4", "8.4", "9.0", "9.1"] {
        let value = as_json(&["role", "--pve", version]);
        let privileges = value["roles"][0]["privileges"].as_object().expect("a map");
        let all: Vec<&str> = privileges.keys().map(String::as_str).collect();
        let desk = Desk::with(|pve| pve.version(version)).await;
        let full = planned(&desk).await;
        assert!(full.is_ok(), "{version}: {full:?}");
        let grant = |privileges: &[&str]| {
            let grants = Grants::none().with("/", privileges);
            desk.pve.world(|world| world.grants = grants);
        };
        grant(&all);
        assert_eq!(planned(&desk).await, full, "{version}: {all:?}");
        for left_out in ["Sys.Audit", "VM.Audit"] {
            let fewer: Vec<_> = all.iter().copied().filter(|one| *one != left_out).collect();
            assert!(fewer.len() < all.len(), "{left_out} is in the role");
            grant(&fewer);
            assert_ne!(planned(&desk).await, full, "{version}: {left_out}");
        }
    }
}

/// What a plan says, without the name and time of its run, or why there is none.
async fn planned(desk: &Desk) -> Result<Value, String> {
    let ran = desk.run(&["plan", "--format", "json"]).await;
    if ran.out.is_empty() {
        return Err(ran.err);
    }
    let mut value: Value = serde_json::from_str(&ran.out).expect("JSON");
    for key in ["run", "made"] {
        let removed = value.as_object_mut().expect("a map").remove(key);
        assert!(removed.is_some(), "{key}");
    }
    Ok(value)
}

/// The findings of `doctor`, of the one cluster there is.
async fn doctor(desk: &Desk, flags: &[&str]) -> (Option<i32>, Value) {
    let ran = desk
        .run(&[&["doctor", "--format", "json"], flags].concat())
        .await;
    let mut value: Value = serde_json::from_str(&ran.out)
        .unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err));
    let clusters = value["clusters"].as_array_mut().expect("clusters");
    assert_eq!(clusters.len(), 1);
    (ran.code, clusters.remove(0))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_passes_a_known_server_and_says_why_it_cannot_judge() {
    let desk = Desk::new().await;
    let ran = desk.run(&["doctor"]).await;
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    for line in [
        "ok       prod: contract: Proxmox VE 9.1 offers what is needed (by its version)",
        "ok       prod: clock: as here",
        "ok       NetBox: token: is taken, as user 'simulator'",
        "ok       NetBox: permissions: the token may view, add and change what is needed",
        "warning  NetBox: tls: http: whoever is on the way can read the token; use https",
    ] {
        assert!(
            ran.out.lines().any(|known| known == line),
            "{line}: {}",
            ran.out
        );
    }
    assert!(
        ran.out.contains(&format!(
            "SHA-256 {}, one of the configured",
            desk.pve.fingerprint()
        )),
        "{}",
        ran.out
    );
    assert!(ran.out.contains(" 0 failed"), "{}", ran.out);
    let (code, finding) = doctor(&desk, &[]).await;
    assert_eq!(code, Some(0));
    assert_eq!(finding["fit"], true, "{finding}");
    assert_eq!(finding["trouble"], Value::Null);

    // It has no viewer.
    let (code, finding) = doctor(&desk, &["--deep"]).await;
    assert_eq!((code, &finding["fit"]), (Some(1), &json!(false)));
    let trouble = finding["trouble"].as_str().expect("trouble");
    assert!(
        trouble.contains("/pve-docs/api-viewer/apidoc.js"),
        "{trouble}"
    );

    desk.pve.set_credentials_valid(false);
    let (code, finding) = doctor(&desk, &[]).await;
    assert_eq!((code, &finding["fit"]), (Some(1), &json!(false)));
    let trouble = finding["trouble"].as_str().expect("trouble");
    assert!(trouble.contains("401"), "{trouble}");
    assert!(!trouble.contains(desk.pve.token_secret()));
    desk.pve.set_credentials_valid(true);

    desk.pve.faults().add(Rule::new("/version", Fault::Reset));
    let (code, finding) = doctor(&desk, &[]).await;
    assert_eq!((code, &finding["version"]), (Some(1), &Value::Null));
    desk.pve.faults().clear();

    // Nobody listens any more.
    let Desk {
        pve,
        folder,
        netbox: _netbox,
    } = desk;
    pve.shutdown().await;
    let ran = tokio::task::spawn_blocking(move || run(folder.path(), vec!["doctor".to_owned()]))
        .await
        .expect("a run");
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    for word in [
        "failed   prod: tcp: ",
        "failed   prod: contract: Proxmox VE unknown cannot be judged: ",
    ] {
        assert!(ran.out.contains(word), "{word}: {}", ran.out);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_names_what_the_token_lacks_and_who_is_not_trusted() {
    let desk = Desk::new().await;
    let grants = Grants::none().with("/", &["VM.Audit", "Sys.Audit"]);
    desk.pve.world(|world| world.set_grants(grants));
    let ran = desk.run(&["doctor"]).await;
    assert_eq!(ran.code, Some(4), "{}{}", ran.out, ran.err);
    let line = ran.out.lines().find(|line| line.contains("privileges"));
    let line = line.expect("a verdict on privileges");
    assert!(
        line.starts_with("failed") && line.contains("Pool.Audit (for "),
        "{line}"
    );
    assert!(
        !line.contains("VM.Audit (") && !line.contains("Datastore."),
        "{line}"
    );
    assert!(ran.out.contains("'pve-netbox role'"), "{}", ran.out);

    desk.netbox.set_token_valid(false);
    let ran = desk.run(&["doctor"]).await;
    assert!(ran.out.contains("failed   NetBox: token: "), "{}", ran.out);
    desk.netbox.set_token_valid(true);

    let path = desk.folder.path().join("pve-netbox.toml");
    let text = fs::read_to_string(&path).expect("the configuration");
    let other = "AB:".repeat(31) + "AB";
    fs::write(&path, text.replace(desk.pve.fingerprint(), &other)).expect("written");
    let ran = desk.run(&["doctor"]).await;
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    let shown = format!(
        "failed   prod: tls: SHA-256 {} is not trusted: ",
        desk.pve.fingerprint()
    );
    assert!(ran.out.contains(&shown), "{}", ran.out);
}

/// The viewer of 9.1, if the data is there.
fn viewer() -> Option<PathBuf> {
    let root = std::env::var_os("PVE_NETBOX_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let folder = root.join("data/viewer/9.1");
    if folder.is_dir() {
        return Some(folder);
    }
    skip(&format!("no viewer in {}", folder.display()));
    None
}

/// A copy of the viewer with other operations.
fn altered(viewer: &Path, folder: &Path, change: impl Fn(&str) -> String) {
    let index = fs::read_to_string(viewer.join("index.html")).expect("the viewer");
    fs::write(folder.join("index.html"), index).expect("written");
    let script = fs::read_to_string(viewer.join("apidoc.js")).expect("the viewer");
    let changed = change(&script);
    assert_ne!(changed, script);
    fs::write(folder.join("apidoc.js"), changed).expect("written");
}

/// An endpoint of the cluster bears another name.
fn renamed(script: &str, name: &str) -> String {
    let ends =
        |name: &str| format!("\"path\" : \"/cluster/{name}\",\n            \"text\" : \"{name}\"");
    script.replace(&ends(name), &ends("elsewhere"))
}

/// `GET /cluster/nextid` says that it answers with a text, which it does.
fn repaired(script: &str) -> String {
    let path = script.find("\"path\" : \"/cluster/nextid\"");
    let (before, behind) = script.split_at(path.expect("the operation"));
    let (start, returns) = before.split_at(before.rfind("\"returns\"").expect("its answer"));
    let returns = returns.replacen("\"integer\"", "\"string\"", 1);
    format!("{start}{returns}{behind}")
}

/// The server says that it is of a version that nobody has seen.
fn claim(desk: &Desk, version: &str) {
    desk.pve
        .faults()
        .add(Rule::new("/version", Fault::replace("release", version)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_judged_by_its_own_description() {
    let Some(viewer) = viewer() else { return };
    let desk = Desk::with(|pve| pve.viewer(&viewer)).await;
    let (code, finding) = doctor(&desk, &["--deep"]).await;
    assert_eq!(code, Some(0), "{finding}");
    assert_eq!(finding["judged_by"], "description");
    assert_eq!(finding["fit"], true);
    assert_eq!(finding["notes"], json!([]));
    // What the version tells and what the description tells is the same.
    let (_, by_version) = doctor(&desk, &[]).await;
    assert_eq!(by_version["gaps"], finding["gaps"]);

    claim(&desk, "9.9");
    for flags in [&[][..], &["--deep"]] {
        let (code, finding) = doctor(&desk, flags).await;
        assert_eq!(code, Some(0), "{finding}");
        assert_eq!(finding["version"], "9.9");
        assert_eq!(finding["judged_by"], "description");
        assert_eq!(finding["fit"], true);
    }
    let ran = desk.run(&["apply"]).await;
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_that_a_point_release_needs_no_more_is_a_note() {
    let Some(viewer) = viewer() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    altered(&viewer, folder.path(), repaired);
    let desk = Desk::with(|pve| pve.viewer(folder.path())).await;
    let (code, finding) = doctor(&desk, &["--deep"]).await;
    assert_eq!(code, Some(0), "{finding}");
    assert_eq!(finding["version"], "9.1");
    assert_eq!(
        finding["notes"],
        json!(["the fix-up nextid_comes_as_string found nothing to correct"])
    );
    let (_, by_version) = doctor(&desk, &[]).await;
    assert_eq!(by_version["gaps"], finding["gaps"]);
    let ran = desk.run(&["doctor", "--deep"]).await;
    assert!(
        ran.out.contains("contract: the fix-up nextid"),
        "{}",
        ran.out
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_planned_or_written_when_a_needed_operation_is_gone() {
    let Some(viewer) = viewer() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    altered(&viewer, folder.path(), |script| renamed(script, "options"));
    let desk = Desk::with(|pve| pve.viewer(folder.path())).await;
    // Stored while the server was still one of a known version.
    let plan = desk.run(&["plan", "--out", "plan.json"]).await;
    assert_eq!(plan.code, Some(2), "{}{}", plan.out, plan.err);

    claim(&desk, "9.9");
    let gone = "cluster 'prod' (Proxmox VE 9.9): GET /cluster/options does not exist there";
    for args in [&["apply", "plan.json"][..], &["apply"], &["plan"]] {
        let ran = desk.run(args).await;
        assert_eq!(ran.code, Some(4), "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(gone), "{args:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{args:?}");
    }
    for kind in [
        "virtualization/clusters",
        "virtualization/virtual-machines",
        "extras/custom-fields",
    ] {
        assert_eq!(desk.netbox.objects(kind).len(), 0, "{kind}");
    }
    let (code, finding) = doctor(&desk, &[]).await;
    assert_eq!((code, &finding["fit"]), (Some(4), &json!(false)));
    let fatal = finding["gaps"].as_array().expect("gaps").iter();
    let fatal: Vec<_> = fatal.filter(|gap| gap["fatal"] == true).collect();
    assert_eq!(fatal.len(), 1, "{finding}");
    assert_eq!(fatal[0]["operation"], "GET /cluster/options");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_cannot_be_judged_is_told() {
    let desk = Desk::new().await;
    claim(&desk, "9.9");
    let ran = desk.run(&["apply"]).await;
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(
        ran.err.contains("Warning: cluster 'prod': ") && ran.err.contains("Proxmox VE 9.9"),
        "{}",
        ran.err
    );
}
