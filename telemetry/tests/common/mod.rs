//! What the tests share: a folder to work in, bash under strict mode, a
//! scripted server, a real PocketBase.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub mod pocketbase;
pub mod server;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The program under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_install-telemetry");

/// The checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace")
        .to_owned()
}

/// Says loudly that a test cannot run here, or fails where it must.
pub fn skip(why: &str) {
    assert!(
        std::env::var_os("PVE_NETBOX_REQUIRE").is_none_or(|v| v != "1"),
        "must run here: {why}"
    );
    // Not eprintln!: the harness would keep it for itself.
    let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("SKIPPED: {why}\n"));
}

/// A new random id.
pub fn uuid() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").expect("Linux");
    id.trim().to_owned()
}

/// A folder for one test: state, diagnostics file, scripts, a `bin` for PATH.
pub struct Bench {
    dir: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

/// What a script did.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub ok: bool,
    pub took: Duration,
}

impl Ran {
    fn of(output: Output, took: Duration) -> Self {
        Self {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            ok: output.status.success(),
            took,
        }
    }

    /// The script came to its end, and nothing was on the terminal.
    #[track_caller]
    pub fn undisturbed(&self) -> &Self {
        assert!(
            self.ok && self.stdout == "survived\n" && self.stderr.is_empty(),
            "{self:?}"
        );
        self
    }

    #[track_caller]
    pub fn within(&self, time: Duration) -> &Self {
        assert!(self.took <= time, "took {:?}, allowed {time:?}", self.took);
        self
    }
}

impl Bench {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(dir.path().join("bin")).expect("a folder");
        let bench = Self {
            dir,
            variables: Vec::new(),
        };
        bench.command(
            "pveversion",
            "echo 'pve-manager/9.1.2/0a1b2c3d4e5f6071 (running kernel: 6.17.2-1-pve)'",
        )
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Puts a command into PATH.
    pub fn command(self, name: &str, script: &str) -> Self {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path("bin").join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("written");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).expect("a mode");
        self
    }

    /// Sets a variable of the environment.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends reports to these records.
    pub fn to(self, records: &str) -> Self {
        self.set("PB_API_URL", records)
    }

    /// Writes the diagnostics file.
    pub fn diagnostics(self, text: &str) -> Self {
        std::fs::write(self.path("diagnostics"), text).expect("written");
        self
    }

    fn prepared(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .env_clear()
            .env("PATH", format!("{}:{path}", self.path("bin").display()))
            .env("HOME", self.dir.path())
            .env("INSTALL_TELEMETRY_STATE", self.path("state"))
            .env("INSTALL_TELEMETRY_CONFIG", self.path("conf"))
            .env("INSTALL_TELEMETRY_DIAGNOSTICS", self.path("diagnostics"))
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs the program itself.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let begun = Instant::now();
        let output = self
            .prepared(PROGRAM)
            .args(arguments)
            .output()
            .expect("it starts");
        Ran::of(output, begun.elapsed())
    }

    /// Starts the program itself and does not wait for it.
    pub fn start(&self, arguments: &[&str]) -> std::process::Child {
        self.prepared(PROGRAM)
            .args(arguments)
            .spawn()
            .expect("it starts")
    }

    /// Runs `body` in bash under strict mode with the old function names. None
    /// of the variables is exported, as in install scripts.
    pub fn bash(&self, body: &str) -> Ran {
        let script = format!(
            "set -Eeuo pipefail\n\
             trap 'echo \"ERR trap: $BASH_COMMAND\" >&2' ERR\n\
             trap 'echo \"EXIT trap: $?\" >&2; exit 9' INT TERM\n\
             eval \"$('{PROGRAM}' shell)\"\n\
             {body}\n\
             echo survived\n"
        );
        self.bash_raw(&script)
    }

    /// Runs a whole script in bash.
    pub fn bash_raw(&self, script: &str) -> Ran {
        let begun = Instant::now();
        let output = self
            .prepared("bash")
            .arg("-c")
            .arg(script)
            .output()
            .expect("bash");
        Ran::of(output, begun.elapsed())
    }

    /// The status, as data.
    pub fn status(&self) -> serde_json::Value {
        let ran = self.run(&["status", "--format", "json"]);
        assert!(ran.ok, "{ran:?}");
        serde_json::from_str(&ran.stdout).expect("JSON")
    }

    /// How the newest run stands: its start and its end.
    pub fn standing(&self) -> (String, String) {
        let status = self.status();
        let word = |name: &str| {
            status["runs"][0][name]
                .as_str()
                .unwrap_or("none")
                .to_owned()
        };
        (word("start"), word("end"))
    }
}

/// The variables that a container's script has when it reports.
pub fn container(uuid: &str) -> String {
    format!(
        "DIAGNOSTICS=yes RANDOM_UUID={uuid} CT_TYPE=0 DISK_SIZE=8 CORE_COUNT=2 RAM_SIZE=2048\n\
         var_os=debian var_version=13 NSAPP=vaultwarden METHOD=advanced\n"
    )
}
