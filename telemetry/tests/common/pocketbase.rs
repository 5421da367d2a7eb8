//! A real PocketBase with the collection as we ship it, brought up by the same
//! command that we tell people to use.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::{root, skip};

pub struct PocketBase {
    dir: tempfile::TempDir,
    env: HashMap<String, String>,
    token: String,
}

impl PocketBase {
    /// Starts one, or says why there can be none.
    pub fn start() -> Option<Self> {
        Self::start_as(&[])
    }

    /// Starts one with variables in its environment.
    pub fn start_as(variables: &[(&str, &str)]) -> Option<Self> {
        let dir = tempfile::tempdir().expect("a folder");
        match up(dir.path(), "0", variables) {
            Ok(env) => {
                let mut server = Self {
                    dir,
                    env,
                    token: String::new(),
                };
                server.token = server.log_in();
                Some(server)
            }
            Err(why) => {
                skip(&format!("no PocketBase: {why}"));
                None
            }
        }
    }

    /// Starts it again on the same data.
    pub fn restart(&mut self, port: &str, variables: &[(&str, &str)]) {
        self.stop();
        self.env = self.up_again(port, variables).expect("it started before");
        self.token = self.log_in();
    }

    /// What the command says on the same data.
    ///
    /// # Errors
    ///
    /// What it says when it fails.
    pub fn up_again(
        &self,
        port: &str,
        variables: &[(&str, &str)],
    ) -> Result<HashMap<String, String>, String> {
        up(self.dir.path(), port, variables)
    }

    /// Takes the migrations back, or applies them again, beside the running
    /// server.
    pub fn migrate(&self, word: &str) {
        let pid = self.env("PB_PID");
        let arguments = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).expect("it runs");
        let flags = arguments
            .split('\0')
            .filter(|word| word.starts_with("--") && !word.starts_with("--http"));
        let words: &[&str] = if word == "down" {
            &["migrate", "down", "2"]
        } else {
            &["migrate", "up"]
        };
        let mut child = Command::new(format!("/proc/{pid}/exe"))
            .args(words)
            .args(flags)
            .env("PB_COLLECTION", self.env("PB_COLLECTION"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the server's own program");
        // It asks before it takes anything back.
        let _ = child.stdin.take().map(|mut stdin| stdin.write_all(b"y\n"));
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{output:?}");
    }

    pub fn stop(&self) {
        let stopped = Command::new(root().join("scripts/pocketbase-up"))
            .arg("--stop")
            .arg(self.dir.path())
            .status();
        assert!(stopped.is_ok_and(|status| status.success()), "it stops");
    }

    pub fn env(&self, name: &str) -> &str {
        &self.env[name]
    }

    pub fn records(&self) -> &str {
        self.env("PB_API_URL")
    }

    fn log_in(&self) -> String {
        let body = serde_json::json!({
            "identity": self.env("PB_SUPERUSER_EMAIL"),
            "password": self.env("PB_SUPERUSER_PASSWORD"),
        });
        let path = "/api/collections/_superusers/auth-with-password";
        let (status, answer) = self.ask("POST", path, Some(&body), false);
        assert_eq!(status, 200, "{answer}");
        answer["token"].as_str().expect("a token").to_owned()
    }

    /// Asks the server, as superuser or as anybody.
    pub fn ask(
        &self,
        method: &str,
        path: &str,
        body: Option<&Value>,
        superuser: bool,
    ) -> (u16, Value) {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .into();
        let mut request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.env("PB_URL")))
            .header("content-type", "application/json");
        if superuser {
            request = request.header("authorization", &self.token);
        }
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = request.body(body).expect("a request");
        let mut answer = agent.run(request).expect("an answer");
        let text = answer.body_mut().read_to_string().expect("text");
        (
            answer.status().as_u16(),
            serde_json::from_str(&text).unwrap_or(Value::Null),
        )
    }

    /// The path of the records, with `rest` behind it.
    pub fn path(&self, rest: &str) -> String {
        format!(
            "/api/collections/{}/records{rest}",
            self.env("PB_COLLECTION")
        )
    }

    /// All records, as the superuser sees them.
    pub fn all(&self) -> Vec<Value> {
        let (status, answer) = self.ask("GET", &self.path("?perPage=500"), None, true);
        assert_eq!(status, 200, "{answer}");
        answer["items"].as_array().expect("a list").clone()
    }

    /// The only record.
    #[track_caller]
    pub fn only(&self) -> Value {
        let all = self.all();
        assert_eq!(all.len(), 1, "{all:?}");
        all[0].clone()
    }
}

fn up(
    dir: &Path,
    port: &str,
    variables: &[(&str, &str)],
) -> Result<HashMap<String, String>, String> {
    let output = Command::new(root().join("scripts/pocketbase-up"))
        .arg(dir)
        .arg(port)
        .env_remove("PB_COLLECTION")
        .envs(variables.iter().copied())
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let pairs = text.lines().filter_map(|line| line.split_once('='));
    Ok(pairs
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .collect())
}

impl Drop for PocketBase {
    fn drop(&mut self) {
        let _ = Command::new(root().join("scripts/pocketbase-up"))
            .arg("--stop")
            .arg(self.dir.path())
            .status();
    }
}
