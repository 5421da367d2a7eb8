//! The program `pve-sim`: what it prints, and that it ends cleanly.
#![cfg(unix)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

#[test]
fn it_says_how_to_reach_it_and_ends_with_ctrl_c() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pve-sim"))
        .args([
            "--version",
            "8.4",
            "--guests",
            "3",
            "--listen",
            "127.0.0.1:0",
            "--format",
            "json",
        ])
        .args(["--netbox", "4.7", "--netbox-listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let printed: Value = serde_json::from_str(&line).unwrap();
    assert!(
        printed["url"]
            .as_str()
            .unwrap()
            .starts_with("https://127.0.0.1:")
    );
    assert!(
        printed["netbox"]["url"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    assert_eq!(printed["fingerprint"].as_str().unwrap().len(), 95);
    assert!(
        Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status()
            .unwrap()
            .success()
    );
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(
        String::from_utf8_lossy(&ended.stderr),
        "stopping after 0 requests\n"
    );
}

#[test]
fn an_unknown_version_is_an_error_that_lists_the_known() {
    let ended = Command::new(env!("CARGO_BIN_EXE_pve-sim"))
        .args(["--version", "3.4"])
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let words = String::from_utf8_lossy(&ended.stderr).replace(['\n', '│'], " ");
    assert!(
        words.contains("\"3.4\" is not simulated") && words.contains("9.1"),
        "{words}"
    );
    assert!(ended.stdout.is_empty());
}
