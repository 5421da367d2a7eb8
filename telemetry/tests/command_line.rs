//! The commands that people and scripts call, as they see them.

#![cfg(feature = "client")]

mod common;

use std::fs;

use common::server::{Server, obliging};
use common::{Bench, PROGRAM, container, uuid};
use serde_json::{Value, json};

#[test]
fn commands_for_scripts_never_fail_and_never_speak() {
    let bench = Bench::new();
    for arguments in [
        &["create"][..],
        &["vm"],
        &["update"],
        &["flush"],
        &["update", "failed", "137"],
        &["update", "failed", "-1"],
        &["update", "--help-me", "--"],
        &["update", "a", "b", "c", "d"],
        &["create", "--no-such-option"],
        &["vm", "surplus"],
        &["flush", "--what"],
        &["update", ""],
    ] {
        let ran = bench.run(arguments);
        assert!(
            ran.ok && ran.stdout.is_empty() && ran.stderr.is_empty(),
            "{arguments:?}: {ran:?}"
        );
    }
    let verbose = bench.run(&["--verbose", "create"]);
    assert!(verbose.ok && verbose.stdout.is_empty(), "{verbose:?}");
    assert_eq!(
        verbose.stderr,
        "nothing sent: the variable DIAGNOSTICS is not set\n"
    );
    let wrong = bench.run(&["no-such-command"]);
    assert!(
        !wrong.ok && wrong.stderr.contains("no-such-command"),
        "{wrong:?}"
    );
}

#[test]
fn explain() {
    let bench = Bench::new();
    let text = |arguments: &[&str]| {
        let ran = bench.run(arguments);
        assert!(ran.ok && ran.stderr.is_empty(), "{ran:?}");
        ran.stdout
    };
    assert_eq!(
        text(&["explain", "137"]),
        "Killed (SIGKILL); most often memory ran out.\n"
    );
    for gap in ["138", "0", "256", "-1", "007", "none", ""] {
        assert_eq!(text(&["explain", gap]), "Unknown exit code.\n", "{gap:?}");
    }
    insta::assert_snapshot!("explain_several", text(&["explain", "6", "210", "244"]));
    let one: Value =
        serde_json::from_str(&text(&["explain", "--format", "json", "6"])).expect("JSON");
    assert_eq!(
        one,
        json!({"code": 6, "known": true, "group": "curl", "category": "network",
               "meaning": "The server's name has no address: DNS does not answer or does not know it."})
    );
    let unknown: Value =
        serde_json::from_str(&text(&["explain", "--format", "json", "x"])).expect("JSON");
    assert_eq!(
        unknown,
        json!({"code": null, "known": false, "category": "unknown", "meaning": "Unknown exit code."})
    );
    let all: Value =
        serde_json::from_str(&text(&["explain", "--all", "--format", "json"])).expect("JSON");
    assert_eq!(all.as_array().map(Vec::len), Some(163));
    assert_eq!(text(&["explain", "--all"]).lines().count(), 163);
}

#[test]
fn on_and_off() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    let vars = format!("{} unset DIAGNOSTICS\n", container(&uuid()));
    bench.bash(&format!("{vars} post_to_api_vm")).undisturbed();
    assert_eq!(server.lines().len(), 0);
    let on = bench.run(&["on"]);
    assert!(
        on.ok && on.stdout.starts_with("Reports are allowed"),
        "{on:?}"
    );
    bench.bash(&format!("{vars} post_to_api_vm")).undisturbed();
    assert_eq!(server.lines().len(), 1);
    assert!(bench.run(&["off"]).ok);
    bench
        .bash(&format!("{vars} post_update_to_api done; post_to_api_vm"))
        .undisturbed();
    assert_eq!(server.lines().len(), 1);
    let file = fs::read_to_string(bench.path("diagnostics")).expect("written");
    assert!(file.starts_with("DIAGNOSTICS=no\n"), "{file}");

    let tracked = Bench::new().set("DO_NOT_TRACK", "1").run(&["on"]);
    assert!(
        tracked
            .stdout
            .ends_with("Nothing is sent all the same: DO_NOT_TRACK is set.\n"),
        "{tracked:?}"
    );

    let nowhere = Bench::new().set("INSTALL_TELEMETRY_DIAGNOSTICS", "/proc/nowhere/diagnostics");
    let failed = nowhere.run(&["off"]);
    assert!(
        !failed.ok
            && failed
                .stderr
                .contains("cannot write /proc/nowhere/diagnostics"),
        "{failed:?}"
    );
    assert!(failed.stderr.contains("run it as root"), "{failed:?}");
}

#[test]
fn preview_shows_and_says_why_not() {
    let bench = Bench::new();
    let bare = bench.run(&["preview"]);
    insta::assert_snapshot!(
        "preview_of_nothing",
        bare.stdout
            .replace(&bench.path("conf").display().to_string(), "CONF")
    );
    let server = Server::start(obliging);
    let id = "2f1b0a5e-6c1d-4b7e-9f00-0123456789ab";
    let full = Bench::new()
        .to(&server.records())
        .set("DIAGNOSTICS", "yes")
        .set("RANDOM_UUID", id)
        .set("NSAPP", "https://example.org/secret")
        .set("DISK_SIZE", "4G");
    let shown = full.run(&["preview", "create"]).stdout;
    insta::assert_snapshot!(
        "preview_of_a_container",
        shown.replace(&server.port().to_string(), "PORT")
    );
    let data: Value = serde_json::from_str(
        &full
            .run(&["preview", "--format", "json", "update", "failed", "7"])
            .stdout,
    )
    .expect("JSON");
    assert_eq!(data["would_be_sent"], true);
    assert_eq!(data["method"], "PATCH");
    assert_eq!(data["url"], format!("{}/RECORD_ID", server.records()));
    assert_eq!(
        server.lines(),
        Vec::<String>::new(),
        "a preview sends nothing"
    );
}

#[test]
fn status_as_text() {
    let server = Server::start(obliging);
    let bench = Bench::new()
        .to(&server.records())
        .diagnostics("DIAGNOSTICS=maybe\n")
        .set("DIAGNOSTICS", "yes");
    let text = bench.run(&["status"]).stdout;
    let text = text.replace(&bench.path("").display().to_string(), "DIR/");
    insta::assert_snapshot!("status", text.replace(&server.port().to_string(), "PORT"));
}

#[test]
fn the_settings_file_names_the_address() {
    let server = Server::start(obliging);
    let bench = Bench::new();
    let base = server.records().replace("/api/collections/c/records", "");
    fs::write(
        bench.path("conf"),
        format!("PB_URL={base}\nPB_COLLECTION=c\n"),
    )
    .expect("written");
    bench
        .bash(&format!("{} post_to_api", container(&uuid())))
        .undisturbed();
    assert_eq!(server.lines(), ["POST /api/collections/c/records"]);
}

#[test]
fn the_functions_work_in_other_shells_and_without_the_program() {
    let server = Server::start(obliging);
    let vars = container(&uuid()).replace(' ', "\n");
    for shell in ["dash", "bash --posix", "busybox sh"] {
        let program = shell.split(' ').next().unwrap_or(shell);
        let found = std::process::Command::new(program)
            .arg("-c")
            .arg(":")
            .output()
            .is_ok();
        if !found {
            eprintln!("{shell} is not installed and not tried");
            continue;
        }
        let bench = Bench::new().to(&server.records());
        let before = server.lines().len();
        let script = format!(
            "{shell} -euc '{}'",
            format!(
                "eval \"$({PROGRAM} shell)\"\n{vars}\npost_to_api\npost_update_to_api done\nexplain_exit_code 1 >/dev/null\necho survived"
            )
            .replace('\'', r"'\''")
        );
        bench.bash_raw(&script).undisturbed();
        assert_eq!(server.lines().len() - before, 2, "{shell}");
    }

    // The line that the documentation gives to script authors.
    let line = fs::read_to_string(common::root().join("docs/install-telemetry.md"))
        .expect("documentation");
    let line = line
        .lines()
        .find(|line| line.starts_with("eval \"$(install-telemetry shell"))
        .expect("the line");
    let missing = Bench::new();
    let script = format!(
        "set -Eeuo pipefail\n{line}\npost_to_api; post_to_api_vm; post_update_to_api failed 1; explain_exit_code 1\necho survived"
    );
    missing.bash_raw(&script).undisturbed();

    // The program goes away after its functions were read.
    let gone = Bench::new();
    let copy = gone.path("copy");
    fs::copy(PROGRAM, &copy).expect("copied");
    let copy = copy.display();
    let script = format!(
        "set -Eeuo pipefail\ntrap 'echo ERR' ERR\neval \"$('{copy}' shell)\"\nrm '{copy}'\n{vars}\n\
         post_to_api; post_update_to_api failed 1; explain_exit_code 1 >/dev/null\necho survived"
    );
    gone.bash_raw(&script).undisturbed();
}

#[test]
fn an_end_by_any_word_is_an_end() {
    let server = Server::start(obliging);
    for (words, status, code) in [
        ("-v 3", "unknown", 3),
        ("--help", "unknown", 1),
        ("-- 4", "unknown", 4),
        ("'two words' 5", "unknown", 5),
        ("success none more words", "sucess", 0),
        ("'' 6", "failed", 6),
        ("", "failed", 1),
    ] {
        let bench = Bench::new().to(&server.records());
        bench
            .bash(&format!(
                "{} post_update_to_api {words}",
                container(&uuid())
            ))
            .undisturbed();
        let sent = server.got().last().expect("a request").json();
        assert_eq!(
            (sent["status"].as_str(), sent["exit_code"].as_u64()),
            (Some(status), Some(code)),
            "{words}"
        );
    }
}

#[test]
fn a_script_keeps_its_stdin_its_traps_and_its_variables() {
    let server = Server::start(obliging);
    let bench = Bench::new().to(&server.records());
    let script = format!(
        "{} trap 'exit 3' HUP\n\
         before=$(export -p; trap -p)\n\
         printf 'line\\n' | {{ post_to_api; read -r rest; [[ $rest == line ]]; }}\n\
         fail() {{ return 42; }}\n\
         fail || post_update_to_api failed \"$?\"\n\
         [[ $before == \"$(export -p; trap -p)\" ]]",
        container(&uuid())
    );
    bench.bash(&script).undisturbed();
    assert_eq!(server.got()[1].json()["exit_code"], 42);

    // From an EXIT trap, as scripts do it.
    let bench = Bench::new().to(&server.records());
    let script = format!(
        "set -Eeuo pipefail\neval \"$('{PROGRAM}' shell)\"\n{}\npost_to_api\n\
         trap 'code=$?; post_update_to_api failed \"$code\"; exit \"$code\"' EXIT\n(exit 100)",
        container(&uuid())
    );
    let ran = bench.bash_raw(&script);
    assert!(
        !ran.ok && ran.stdout.is_empty() && ran.stderr.is_empty(),
        "{ran:?}"
    );
    assert_eq!(server.got()[3].json()["exit_code"], 100);
}
