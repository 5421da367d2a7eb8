//! The program as it is called: exit codes, output for people and for programs,
//! interrupts.

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use common::{page, processes_with, script, site, viewer};
use rustix::process::{Pid, Signal, kill_process};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pve-codegen"));
    command.stdin(Stdio::null());
    command
}

async fn run(args: &[&str]) -> Output {
    let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
    tokio::task::spawn_blocking(move || program().args(args).output().unwrap())
        .await
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crawl_writes_a_capture_that_the_other_commands_take() {
    let site = viewer(script("const apiSchema")).await;
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("9.3").display().to_string();
    let crawled = run(&[
        "crawl",
        &site.url,
        "--no-browser",
        "--version",
        "9.3",
        "--out",
        &place,
        "--format",
        "json",
    ])
    .await;
    assert_eq!(crawled.status.code(), Some(0), "{}", text(&crawled.stderr));
    let answer: serde_json::Value = serde_json::from_slice(&crawled.stdout).unwrap();
    assert_eq!(answer["capture"], place);
    assert_eq!(answer["provenance"]["counts"]["operations"], 3);
    assert_eq!(
        std::fs::read_to_string(folder.path().join("9.3/apidoc.json")).unwrap(),
        common::TREE
    );
    drop(site);

    // From here on the capture is enough.
    let emitted = run(&["emit", &place]).await;
    assert_eq!(emitted.status.code(), Some(0), "{}", text(&emitted.stderr));
    let document: serde_json::Value = serde_json::from_slice(&emitted.stdout).unwrap();
    assert_eq!(document["info"]["version"], "9.3");
    assert!(
        !text(&emitted.stdout).contains("Read one."),
        "no prose without --prose"
    );
    let with_prose = run(&["emit", &place, "--prose"]).await;
    assert!(text(&with_prose.stdout).contains("Read one."));

    let same = run(&["diff", &place, &place, "--exit-code"]).await;
    assert_eq!(same.status.code(), Some(0));
    let contradiction = run(&["emit", &place, "--version", "8.4"]).await;
    assert_eq!(contradiction.status.code(), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_failure_has_its_exit_code_and_says_what_to_do() {
    let missing = site(&[]).await;
    let empty = site(&[("/", page("<script>var a;</script>"))]).await;
    let good = viewer(script("const apiSchema")).await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letter"), "dear").unwrap();
    let occupied = folder.path().display().to_string();
    let cases: [(&[&str], i32, &str); 10] = [
        (&["crawl"], 2, "SOURCE"),
        (&["crawl", "/nowhere/at/all"], 3, "no such file or folder"),
        (&["crawl", &missing.url, "--no-browser"], 3, "HTTP 404"),
        (
            &["crawl", &empty.url, "--no-browser"],
            4,
            "no script holds the API array",
        ),
        (&["crawl", &good.url, "--no-browser"], 4, "--version"),
        (
            &["crawl", &good.url, "--chrome", "/nowhere/chrome"],
            5,
            "--no-browser",
        ),
        (
            &[
                "crawl",
                &good.url,
                "--no-browser",
                "--version",
                "9.3",
                "--out",
                &occupied,
            ],
            6,
            "is no capture",
        ),
        (
            &["crawl", &good.url, "--fingerprint", "AB:CD", "--no-browser"],
            3,
            "AB:CD",
        ),
        (
            &["diff", "9.0", "9.1", "--rule", "no-such-rule"],
            2,
            "operation-added",
        ),
        (&["generate", "--root", "/nowhere"], 2, "--root"),
    ];
    for (args, code, part) in cases {
        let output = run(args).await;
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {stderr}");
        // The report breaks lines at 80 columns.
        let flat = stderr
            .replace("│", " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(
            flat.to_lowercase().contains(&part.to_lowercase()),
            "{args:?}: {stderr}"
        );
        assert!(
            !stderr.contains('\u{1b}'),
            "no colours where nobody sees them: {stderr:?}"
        );
        assert!(
            output.stdout.is_empty(),
            "{args:?}: {}",
            text(&output.stdout)
        );
    }
    assert!(folder.path().join("letter").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_is_json_where_json_is_asked_for() {
    let output = run(&["crawl", "/nowhere/at/all", "--format", "json"]).await;
    let error: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["exit"], 3);
    assert_eq!(error["kind"], "unreachable");
    assert!(error["help"].as_str().unwrap().contains("apidoc.js"));
}

#[tokio::test(flavor = "multi_thread")]
async fn help_and_completions_are_there() {
    let help = run(&["crawl", "--help"]).await;
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("130  interrupted"));
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["completions", shell]).await;
        assert!(text(&script.stdout).contains("pve-codegen"), "{shell}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn versions_are_compared_in_three_forms() {
    let root = root().display().to_string();
    let differ = |format: &'static str| {
        let root = root.clone();
        async move {
            run(&[
                "diff",
                "8.4",
                "9.0",
                "--root",
                &root,
                "--format",
                format,
                "--rule",
                "operation-removed",
                "--exit-code",
            ])
            .await
        }
    };
    let plain = differ("text").await;
    assert_eq!(plain.status.code(), Some(1));
    assert!(
        text(&plain.stdout).contains("GET /nodes/{node}/scan/glusterfs"),
        "{}",
        text(&plain.stdout)
    );
    let json: serde_json::Value = serde_json::from_slice(&differ("json").await.stdout).unwrap();
    assert_eq!(json["findings"].as_array().unwrap().len(), 1);
    assert_eq!(
        json["findings"][0]["operation_id"],
        "get_nodes_node_scan_glusterfs"
    );
    assert!(
        text(&differ("markdown").await.stdout).contains("- `GET /nodes/{node}/scan/glusterfs`")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_ends_chrome_and_writes_nothing() {
    if common::with_chrome().is_none() {
        return;
    }
    // The page keeps Chrome busy for ever.
    let busy = viewer(format!(
        "while (Date.now() > 0) {{}}\nconst apiSchema = {};",
        common::TREE
    ))
    .await;
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let folder = tempfile::tempdir().unwrap();
        let temporary = folder.path().join("tmp");
        std::fs::create_dir(&temporary).unwrap();
        let place = folder.path().join("captures");
        let needle = temporary.display().to_string();
        let mut child = program()
            .args(["crawl", &busy.url, "--version", "9.3", "--out"])
            .arg(&place)
            .env("TMPDIR", &temporary)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let begin = Instant::now();
        // The page's process is one of several; it is there when Chrome shows it.
        while processes_with(&needle).len() < 4 {
            assert!(
                begin.elapsed() < Duration::from_secs(30),
                "Chrome does not start"
            );
            assert!(
                child.try_wait().unwrap().is_none(),
                "the crawl ended by itself"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let pid = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
        kill_process(pid, signal).unwrap();
        let asked = Instant::now();
        let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap())
            .await
            .unwrap();
        assert_eq!(output.status.code(), Some(code), "{}", text(&output.stderr));
        assert!(
            asked.elapsed() < Duration::from_secs(5),
            "{:?}",
            asked.elapsed()
        );
        assert!(text(&output.stderr).contains("interrupted"));
        assert_eq!(processes_with(&needle), Vec::<String>::new());
        let left: Vec<_> = std::fs::read_dir(&temporary).unwrap().flatten().collect();
        assert!(left.is_empty(), "{left:?}");
        assert!(!place.exists());
    }
}
