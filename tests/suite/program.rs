//! The program as people and scripts meet it: exit codes, files, secrets.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use pve_netbox::{config::Config, lock::Lock};
use pve_sim::{
    faults::{Fault, Rule},
    netbox::NetboxSim,
    pve::{Builder, PveSim},
};
use serde_json::Value;

pub struct Desk {
    pub folder: tempfile::TempDir,
    pub pve: PveSim,
    pub netbox: NetboxSim,
}

impl Desk {
    pub async fn new() -> Self {
        Self::with(|pve| pve).await
    }

    /// With a Proxmox VE that is otherwise as the others.
    pub async fn with(change: impl FnOnce(Builder) -> Builder) -> Self {
        let pve = change(PveSim::builder().seed(3).guests(5).nodes(2))
            .start()
            .await
            .expect("a Proxmox VE");
        let netbox = NetboxSim::builder().start().await.expect("a NetBox");
        let desk = Self {
            folder: tempfile::tempdir().expect("a folder"),
            pve,
            netbox,
        };
        desk.configure("create_missing = true");
        desk
    }

    fn configure(&self, netbox: &str) {
        fs::write(self.path("pve.token"), self.pve.token()).expect("written");
        let text = format!(
            "lock_file = \"lock\"\n[netbox]\nurl = \"{}\"\ntoken = \"{}\"\nretry_delay = 0.05\nmax_retries = 1\n{netbox}\n\n\
             [[cluster]]\nkey = \"prod\"\nendpoints = [\"{}\"]\ntoken_file = \"{}\"\nsite = \"dc1\"\n\
             tls.fingerprints = [\"{}\"]\n",
            self.netbox.url(),
            self.netbox.token(),
            self.pve.url(),
            self.path("pve.token").display(),
            self.pve.fingerprint(),
        );
        fs::write(self.path("pve-netbox.toml"), text).expect("written");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub async fn run(&self, args: &[&str]) -> Ran {
        let (folder, args) = (
            self.folder.path().to_owned(),
            args.iter().map(|arg| (*arg).to_owned()).collect(),
        );
        tokio::task::spawn_blocking(move || run(&folder, args))
            .await
            .expect("a run")
    }

    /// The secrets in every form in which they could leak.
    fn secrets(&self) -> Vec<String> {
        let netbox = self.netbox.token();
        let parts = netbox.split('.').next_back().unwrap_or(netbox).to_owned();
        vec![self.pve.token_secret().to_owned(), netbox.to_owned(), parts]
    }
}

pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The program, which leaves nothing outside of the folder and takes nothing
/// from this process's environment.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pve-netbox"));
    command
        .current_dir(folder)
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env_remove("PVE_NETBOX_LOG")
        .env_remove("PVE_NETBOX_CONFIG")
        .env_remove("NETBOX_TOKEN")
        .env_remove("CREDENTIALS_DIRECTORY");
    command
}

pub fn run(folder: &Path, args: Vec<String>) -> Ran {
    run_with(folder, args, &[])
}

/// With environment variables.
pub fn run_with(folder: &Path, args: Vec<String>, variables: &[(&str, &str)]) -> Ran {
    let Output {
        status,
        stdout,
        stderr,
    } = program(folder)
        .args(args)
        .envs(variables.iter().copied())
        .output()
        .expect("the program");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: status.code(),
        out: text(stdout),
        err: text(stderr),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn exit_codes_tell_what_happened() {
    let desk = Desk::new().await;
    let plan = desk.run(&["plan", "--out", "plan.json"]).await;
    assert_eq!(plan.code, Some(2), "{}{}", plan.out, plan.err);
    assert!(plan.out.contains("Plan: "), "{}", plan.out);
    assert!(
        !plan.out.contains('\u{1b}'),
        "no colours where nobody sees them"
    );

    let apply = desk.run(&["apply", "plan.json"]).await;
    assert_eq!(apply.code, Some(0), "{}{}", apply.out, apply.err);
    let again = desk.run(&["apply", "plan.json"]).await;
    assert_eq!(again.code, Some(5), "{}{}", again.out, again.err);
    assert!(again.err.contains("no longer fits"), "{}", again.err);
    let plan = desk.run(&["plan"]).await;
    assert_eq!(plan.code, Some(0), "{}{}", plan.out, plan.err);
    assert!(plan.out.contains("Nothing to do"), "{}", plan.out);

    desk.pve
        .faults()
        .add(Rule::new("/nodes/*/config", Fault::status(500)).times(1));
    let partial = desk.run(&["plan"]).await;
    assert_eq!(partial.code, Some(3), "{}{}", partial.out, partial.err);
    desk.pve.faults().clear();

    desk.netbox.set_token_valid(false);
    let refused = desk.run(&["plan"]).await;
    assert_eq!(refused.code, Some(4), "{}{}", refused.out, refused.err);
    desk.netbox.set_token_valid(true);

    desk.pve.set_credentials_valid(false);
    let unread = desk.run(&["apply"]).await;
    assert_eq!(unread.code, Some(1), "{}{}", unread.out, unread.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_forms_can_be_read() {
    let desk = Desk::new().await;
    let plan = desk.run(&["plan", "--format", "json"]).await;
    let value: Value = serde_json::from_str(&plan.out).expect("JSON");
    assert_eq!(
        (value["schema"].as_str(), value["schema_version"].as_u64()),
        (Some("pve-netbox/plan"), Some(2))
    );
    assert!(value["summary"]["create"].as_u64() > Some(10));
    let plan = desk.run(&["plan", "--format", "markdown"]).await;
    assert!(plan.out.starts_with("## Plan: "), "{}", plan.out);
    let apply = desk.run(&["apply", "--format", "json"]).await;
    let value: Value = serde_json::from_str(&apply.out).expect("JSON");
    assert_eq!(value["failed"], serde_json::json!([]));
    let shell = desk.run(&["completions", "bash"]).await;
    assert_eq!(shell.code, Some(0));
    assert!(shell.out.contains("pve-netbox"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_leaves_the_program() {
    let desk = Desk::new().await;
    let mut texts = Vec::new();
    let mut gather = |ran: Ran| texts.extend([ran.out, ran.err]);
    gather(
        desk.run(&["-vv", "plan", "--full", "--out", "plan.json"])
            .await,
    );
    gather(desk.run(&["-vv", "plan", "--format", "json"]).await);
    gather(desk.run(&["-vv", "apply", "plan.json"]).await);
    gather(desk.run(&["-vv", "apply", "plan.json"]).await);
    desk.netbox.set_token_valid(false);
    gather(desk.run(&["-vv", "plan"]).await);
    desk.netbox.set_token_valid(true);
    desk.pve.set_credentials_valid(false);
    gather(desk.run(&["-vv", "plan"]).await);
    desk.configure("no_such_key = 1");
    gather(desk.run(&["-vv", "plan"]).await);
    texts.push(fs::read_to_string(desk.path("plan.json")).expect("the plan"));
    let all = texts.join("\n");
    assert!(all.contains("TRACE"), "the log is at its most talkative");
    assert!(all.contains("no_such_key"), "the wrong key is named");
    for secret in desk.secrets() {
        assert!(secret.len() >= 20, "a secret that can be searched for");
        assert!(
            !all.contains(&secret),
            "a secret is in: {}",
            around(&all, &secret)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_run_at_a_time() {
    let desk = Desk::new().await;
    let config = Config {
        lock_file: Some(desk.path("lock")),
        ..Config::default()
    };
    let mut lock = Lock::take(&config).expect("the lock");
    lock.name_run("20260101-000000-abcdef");
    let ran = desk.run(&["apply"]).await;
    assert_eq!(ran.code, Some(7), "{}{}", ran.out, ran.err);
    let process = format!("process {}", std::process::id());
    for word in ["another run", &process, "20260101-000000-abcdef", "since"] {
        assert!(ran.err.contains(word), "{word}: {}", ran.err);
    }
    let looking = desk.run(&["plan"]).await;
    assert_eq!(looking.code, Some(2), "{}{}", looking.out, looking.err);
    drop(lock);
    let ran = desk.run(&["apply"]).await;
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_value_is_shown_with_its_origin_and_no_secret() {
    let desk = Desk::new().await;
    let show = |args: &[&str]| {
        let args = [&["config", "show"], args].concat();
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        let variables = [
            ("PVE_NETBOX_NETBOX__BATCH", "77"),
            ("PROXBOX_NETBOX_TIMEOUT", "33"),
        ];
        run_with(desk.folder.path(), args, &variables)
    };
    let ran = show(&[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let lines: Vec<Vec<&str>> = ran
        .out
        .lines()
        .map(|line| {
            line.split("  ")
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect()
        })
        .collect();
    for line in [
        ["netbox.batch = 77", "# $PVE_NETBOX_NETBOX__BATCH"],
        ["netbox.timeout = 33.0", "# $PROXBOX_NETBOX_TIMEOUT"],
        ["netbox.token = (set)", "# pve-netbox.toml:4"],
        ["netbox.page = 1000", "# default"],
        ["cluster[0].key = \"prod\"", "# pve-netbox.toml:10"],
        ["cluster[0].token = (not set)", "# default"],
    ] {
        assert!(
            lines.iter().any(|known| known == &line),
            "{line:?}: {}",
            ran.out
        );
    }
    let json: Value = serde_json::from_str(&show(&["--format", "json"]).out).expect("JSON");
    let values = json["values"].as_array().expect("values");
    let batch = values.iter().find(|one| one["key"] == "netbox.batch");
    assert_eq!(
        batch.expect("a batch")["variable"],
        "PVE_NETBOX_NETBOX__BATCH"
    );
    // As a file it can be read again, when the secrets are put back.
    let toml = show(&["--format", "toml"]);
    let read = toml.out.replace("# token = (set)", "token = \"x\"");
    Config::parse(&read, "shown.toml").expect("a configuration");
    for text in [&ran.out, &json.to_string(), &toml.out] {
        for secret in desk.secrets() {
            assert!(!text.contains(&secret), "a secret is shown");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_come_from_systemd_and_everything_from_the_environment() {
    let desk = Desk::new().await;
    let folder = tempfile::tempdir().expect("a folder");
    let credentials = folder.path().join("credentials");
    fs::create_dir(&credentials).expect("a folder");
    fs::write(credentials.join("netbox-token"), desk.netbox.token()).expect("written");
    fs::write(credentials.join("other"), desk.pve.token()).expect("written");
    let credentials = credentials.display().to_string();
    let lock = folder.path().join("lock").display().to_string();
    let variables = [
        ("PVE_NETBOX_NETBOX__URL", desk.netbox.url()),
        ("PVE_NETBOX_NETBOX__CREATE_MISSING", "true"),
        ("PVE_NETBOX_CLUSTER__PROD__ENDPOINTS", desk.pve.url()),
        ("PVE_NETBOX_CLUSTER__PROD__SITE", "dc1"),
        ("PVE_NETBOX_CLUSTER__PROD__TOKEN_CREDENTIAL", "other"),
        (
            "PVE_NETBOX_CLUSTER__PROD__TLS__FINGERPRINTS",
            desk.pve.fingerprint(),
        ),
        ("PVE_NETBOX_LOCK_FILE", &lock),
        ("CREDENTIALS_DIRECTORY", &credentials),
    ];
    let apply = || vec!["apply".to_owned()];
    let ran = tokio::task::block_in_place(|| run_with(folder.path(), apply(), &variables));
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);

    let without = &variables[..variables.len() - 1];
    let ran = tokio::task::block_in_place(|| run_with(folder.path(), apply(), without));
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    for word in ["netbox.token", "NETBOX_TOKEN", "netbox-token"] {
        assert!(ran.err.contains(word), "{word}: {}", ran.err);
    }
    let wrong = [&variables[..], &[("PVE_NETBOX_NETBOX__BACTH", "5")]].concat();
    let ran = tokio::task::block_in_place(|| run_with(folder.path(), apply(), &wrong));
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    assert!(
        ran.err.contains("did you mean PVE_NETBOX_NETBOX__BATCH?"),
        "{}",
        ran.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn init_writes_what_doctor_and_plan_take() {
    let desk = Desk::new().await;
    fs::write(desk.path("netbox.token"), desk.netbox.token()).expect("written");
    let flags = [
        "init",
        "--non-interactive",
        "--netbox-url",
        desk.netbox.url(),
        "--netbox-token-file",
        "netbox.token",
        "--cluster-key",
        "prod",
        "--endpoint",
        desk.pve.url(),
        "--token-file",
        "pve.token",
        "--site",
        "dc1",
    ];
    let taken = desk.run(&flags).await;
    assert_eq!(taken.code, Some(1));
    assert!(taken.err.contains("is there already"), "{}", taken.err);

    let elsewhere = [&flags[..], &["--output", "made/it.toml"]].concat();
    let unknown = desk.run(&elsewhere).await;
    assert_eq!(unknown.code, Some(1), "{}{}", unknown.out, unknown.err);
    assert!(
        unknown.err.contains("no authority vouches"),
        "{}",
        unknown.err
    );
    assert!(
        unknown.out.contains(desk.pve.fingerprint()),
        "{}",
        unknown.out
    );
    assert!(!desk.path("made/it.toml").exists());

    let pinned = [&elsewhere[..], &["--fingerprint", desk.pve.fingerprint()]].concat();
    let made = desk.run(&pinned).await;
    assert_eq!(made.code, Some(0), "{}{}", made.out, made.err);
    assert!(
        made.out.contains(" 0 failed") && made.out.contains("Next: pve-netbox plan"),
        "{}",
        made.out
    );
    let path = desk.path("made/it.toml");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let text = fs::read_to_string(&path).expect("the file");
    for secret in desk.secrets() {
        assert!(!text.contains(&secret), "{text}");
    }
    let text = text.replace("create_missing = false", "create_missing = true");
    fs::write(&path, text).expect("written");
    let plan = desk.run(&["plan", "--config", "made/it.toml"]).await;
    assert_eq!(plan.code, Some(2), "{}{}", plan.out, plan.err);

    let asked = desk.run(&["init", "--output", "other.toml"]).await;
    assert!(
        asked.err.contains("--netbox-url is missing"),
        "{}",
        asked.err
    );
}

#[test]
fn the_schema_takes_what_the_program_takes() {
    let folder = tempfile::tempdir().expect("a folder");
    let args = |list: &[&str]| list.iter().map(|arg| (*arg).to_owned()).collect();
    let ran = run(folder.path(), args(&["config", "schema"]));
    let schema: Value = serde_json::from_str(&ran.out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let good = "prune_after = 60\n[netbox]\nurl = \"x\"\nread = \"auto\"\n[max_deletions]\npercent = 5\n\
                [fields.virtual-machine]\nmemory = \"create\"\n[[cluster]]\nkey = \"a\"\nin_flight = 4\n";
    let judge = |text: &str| {
        let table: toml::Table = toml::from_str(text).expect("TOML");
        let value = serde_json::to_value(table).expect("JSON");
        validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(judge(good), Vec::<String>::new());
    for wrong in [
        "nteboks = 1",
        "[netbox]\nulr = \"x\"",
        "[netbox]\nbatch = 501",
        "[netbox]\nread = \"telepathy\"",
        "[[cluster]]\nkey = \"Prod\"",
        "[guests]\nexclude.tag = [\"x\"]",
        "prune_after = \"soon\"",
        "[fields.virtual-machine]\nmemory = \"sometimes\"",
    ] {
        assert!(!judge(wrong).is_empty(), "accepted: {wrong}");
    }
}

#[test]
fn there_is_a_page_for_each_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let args = |list: &[&str]| list.iter().map(|arg| (*arg).to_owned()).collect();
    let ran = run(folder.path(), args(&["man"]));
    assert!(ran.out.contains(".TH pve-netbox"), "{}", ran.out);
    let ran = run(folder.path(), args(&["man", "--out", "man1"]));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    for name in ["pve-netbox", "pve-netbox-plan", "pve-netbox-config-show"] {
        let page = fs::read_to_string(folder.path().join(format!("man1/{name}.1")));
        assert!(page.expect("a page").contains(".TH"), "{name}");
    }
}

fn around(text: &str, needle: &str) -> String {
    let line = text
        .lines()
        .find(|line| line.contains(needle))
        .unwrap_or_default();
    line.replace(needle, "<SECRET>").chars().take(400).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_stops_after_what_is_in_flight() {
    let desk = Desk::new().await;
    let slow = Fault::delay(std::time::Duration::from_secs(2));
    desk.netbox
        .faults()
        .add(Rule::new("/api/virtualization/clusters/", slow).method("POST"));
    let program = program(desk.folder.path())
        .arg("apply")
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program");
    let posted = || desk.netbox.faults().hits() > 0;
    for _ in 0..100 {
        if posted() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(posted(), "the slow write is under way");
    let signal = Command::new("kill")
        .args(["-INT", &program.id().to_string()])
        .status()
        .expect("kill");
    assert!(signal.success());
    let output = tokio::task::spawn_blocking(|| program.wait_with_output())
        .await
        .expect("a run")
        .expect("its output");
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(130), "{text}");
    assert!(
        text.contains("Stopped: ") && text.contains(" left"),
        "{text}"
    );
    assert_eq!(
        desk.netbox.objects("virtualization/clusters").len(),
        1,
        "what was in flight is done"
    );
    assert_eq!(
        desk.netbox.objects("virtualization/virtual-machines").len(),
        0
    );
    desk.netbox.faults().clear();
    assert_eq!(desk.run(&["apply"]).await.code, Some(0));
    assert_eq!(desk.run(&["plan"]).await.code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_get_a_helpful_word() {
    let desk = Desk::new().await;
    desk.configure("batchh = 5");
    let ran = desk.run(&["plan"]).await;
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.err.contains("unknown field `batchh`") && ran.err.contains("did you mean 'batch'?"),
        "{}",
        ran.err
    );
    let ran = desk.run(&["plan", "--config", "nowhere.toml"]).await;
    assert!(ran.err.contains("nowhere.toml"), "{}", ran.err);
    desk.configure("");
    let ran = desk.run(&["plan"]).await;
    assert!(ran.err.contains("NetBox has no site 'dc1'"), "{}", ran.err);
    fs::write(desk.path("plan.json"), "{\"schema\": \"other\"}").expect("written");
    let ran = desk.run(&["apply", "plan.json"]).await;
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("is no plan of pve-netbox"), "{}", ran.err);
}

#[test]
fn the_demo_runs_piped_and_as_json() {
    let folder = tempfile::tempdir().expect("a folder");
    let args = |list: &[&str]| list.iter().map(|arg| (*arg).to_owned()).collect();
    let ran = run(folder.path(), args(&["demo", "--guests", "5"]));
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(
        ran.out.contains("Nothing to do") && !ran.out.contains('\u{1b}'),
        "{}",
        ran.out
    );
    let ran = run(
        folder.path(),
        args(&["demo", "--guests", "5", "--seed", "9", "--format", "json"]),
    );
    let value: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(value["second_plan"]["steps"], serde_json::json!([]));
    assert_eq!(value["simulated"]["seed"], 9);
}
