//! Chrome as a process: started in a fresh profile and in a process group of its
//! own, sealed off from the network, and gone afterwards, however the crawl ends.
//!
//! Invariant: when a [`Chrome`] is gone (closed, dropped by an error, a timeout,
//! an interrupt or a panic), no process of its group is alive, none is left as a
//! zombie of ours, and the folder with its profile is removed.

use std::collections::VecDeque;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chromiumoxide::browser::Browser;
use chromiumoxide::handler::HandlerConfig;
use futures::StreamExt;
use rustix::process::Pid;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;

use super::reap;
use crate::crawl::Error;

/// How long Chrome has to end by itself before it is killed.
const GRACE: Duration = Duration::from_secs(3);
/// How many lines of Chrome's stderr are kept for an error message.
const LAST_WORDS: usize = 8;

/// Chrome's switches. The first part is what chromiumoxide (and Puppeteer, from
/// whom it has them) gives a Chrome that is driven by a program; the second
/// keeps this one quiet and sealed.
const SWITCHES: &[&str] = &[
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-breakpad",
    "--disable-client-side-phishing-detection",
    "--disable-component-extensions-with-background-pages",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-hang-monitor",
    "--disable-ipc-flooding-protection",
    "--disable-popup-blocking",
    "--disable-prompt-on-repost",
    "--disable-renderer-backgrounding",
    "--disable-sync",
    "--enable-automation",
    "--force-color-profile=srgb",
    "--lang=en_US",
    "--metrics-recording-only",
    "--no-first-run",
    "--password-store=basic",
    "--use-mock-keychain",
    "--headless=new",
    "--hide-scrollbars",
    "--mute-audio",
    // Quiet.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-crash-reporter",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-quic",
    "--no-default-browser-check",
    "--no-pings",
    "--disable-features=DialMediaRouteProvider,HttpsUpgrades,MediaRouter,OptimizationHints,Translate",
    // Sealed: the page's requests are answered by this program (see `session`),
    // and whatever else Chrome would like to ask finds no host.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--remote-debugging-port=0",
];

/// A running Chrome and the connection to it.
pub struct Chrome {
    process: Process,
    browser: Browser,
    driver: JoinHandle<()>,
}

impl Chrome {
    /// Starts `program` and connects to it. A command that Chrome does not
    /// answer within `limit` is an error.
    ///
    /// # Errors
    /// [`Error::ChromeStart`] with Chrome's last words.
    pub async fn launch(program: &Path, limit: Duration) -> Result<Self, Error> {
        let mut process = Process::start(program)?;
        let address = match tokio::time::timeout(limit, process.address()).await {
            Ok(Ok(address)) => address,
            Ok(Err(why)) => return Err(process.not_started(program, why).await),
            Err(_) => {
                let why = format!("no DevTools address within {} s", limit.as_secs_f64());
                return Err(process.not_started(program, why).await);
            }
        };
        let config = HandlerConfig {
            // Nothing is asked over TLS by Chrome itself; if it were, an
            // untrusted certificate must stay an error.
            ignore_https_errors: false,
            viewport: None,
            request_timeout: limit,
            cache_enabled: false,
            ..HandlerConfig::default()
        };
        let (browser, mut handler) = match Browser::connect_with_config(address, config).await {
            Ok(pair) => pair,
            Err(e) => return Err(process.not_started(program, e.to_string()).await),
        };
        // The handler itself passes over messages that this version of the
        // protocol cannot parse (newer Chromes send some); what it does report is
        // a lost connection.
        let driver = tokio::spawn(async move { while let Some(Ok(())) = handler.next().await {} });
        Ok(Self {
            process,
            browser,
            driver,
        })
    }

    /// The connection, and the process beside it.
    pub(super) fn parts(&mut self) -> (&Browser, &mut Process) {
        (&self.browser, &mut self.process)
    }

    /// Asks Chrome to end, waits for it, and kills it if it does not.
    pub async fn close(mut self) {
        let orderly = async {
            // The answer may be lost when the socket closes first: the process
            // is what counts.
            let _ = self.browser.close().await;
            let _ = self.process.child.wait().await;
        };
        let _ = tokio::time::timeout(GRACE, orderly).await;
        // Dropping kills what is left, and removes its folder.
    }
}

impl Drop for Chrome {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

/// The process itself. Its drop is what keeps the invariant, so it is made right
/// after the spawn, before anything can fail.
pub(super) struct Process {
    child: Child,
    group: Option<Pid>,
    stderr: Arc<Mutex<VecDeque<String>>>,
    address: Option<tokio::sync::oneshot::Receiver<String>>,
    folder: tempfile::TempDir,
}

impl Process {
    fn start(program: &Path) -> Result<Self, Error> {
        let failed = |why: String| Error::ChromeStart {
            path: program.to_owned(),
            why,
            stderr: Vec::new(),
        };
        reap::adopt_orphans();
        // One folder for everything that Chrome writes: its profile, and what it
        // would leave in the system's temporary folder and the home of whoever
        // runs this when it is killed. The names are short because a socket's
        // path must be.
        let folder = tempfile::Builder::new()
            .prefix("pve-chrome-")
            .tempdir()
            .map_err(|e| failed(format!("no temporary folder: {e}")))?;
        let (profile, temporary) = (folder.path().join("p"), folder.path().join("t"));
        std::fs::create_dir(&temporary).map_err(|e| failed(format!("no temporary folder: {e}")))?;
        let mut command = Command::new(program);
        command.args(SWITCHES);
        command.arg(format!("--user-data-dir={}", profile.display()));
        command.env("TMPDIR", temporary);
        command.env("HOME", folder.path());
        command.env("XDG_CONFIG_HOME", folder.path().join("config"));
        command.env("XDG_CACHE_HOME", folder.path().join("cache"));
        if rustix::process::geteuid().is_root() {
            // Chrome's sandbox cannot be had by root.
            command.args(["--no-sandbox", "--disable-setuid-sandbox"]);
        }
        command.arg("about:blank");
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            // A Ctrl-C in the terminal reaches this program only, which then
            // ends Chrome in order.
            .process_group(0)
            .kill_on_drop(true);
        let mut child = command.spawn().map_err(|e| failed(e.to_string()))?;
        let group = child
            .id()
            .and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        let pipe = child.stderr.take();
        let stderr = Arc::new(Mutex::new(VecDeque::new()));
        let (tell, address) = tokio::sync::oneshot::channel();
        if let Some(pipe) = pipe {
            tokio::spawn(read_stderr(pipe, Arc::clone(&stderr), tell));
        }
        Ok(Self {
            child,
            group,
            stderr,
            address: Some(address),
            folder,
        })
    }

    /// The address of the DevTools socket, which Chrome prints to stderr.
    async fn address(&mut self) -> Result<String, String> {
        let Some(address) = self.address.take() else {
            return Err("the address was taken before".to_owned());
        };
        tokio::select! {
            biased;
            address = address => {
                if let Ok(address) = address {
                    return Ok(address);
                }
                match tokio::time::timeout(Duration::from_millis(500), self.child.wait()).await {
                    Ok(Ok(status)) => Err(describe(status)),
                    Ok(Err(e)) => Err(e.to_string()),
                    Err(_) => Err("it closed its stderr without naming a DevTools address".to_owned()),
                }
            }
            status = self.child.wait() => Err(match status {
                Ok(status) => describe(status),
                Err(e) => e.to_string(),
            }),
        }
    }

    /// Resolves when Chrome ends by itself, with the error that says so. Safe to
    /// drop and to call again.
    pub(super) async fn died(&mut self, during: &'static str) -> Error {
        let status = self.child.wait().await;
        // The stderr reader may be a moment behind.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Error::ChromeDied {
            during,
            status: match status {
                Ok(status) => describe(status),
                Err(e) => e.to_string(),
            },
            stderr: self.last_words(),
        }
    }

    /// Whether Chrome has ended, or does within a moment: what tells a refused
    /// command from a dead Chrome, whose socket closes before the process is
    /// seen to be gone.
    pub(super) async fn dies(&mut self) -> bool {
        tokio::time::timeout(Duration::from_millis(500), self.child.wait())
            .await
            .is_ok()
    }

    async fn not_started(&mut self, program: &Path, why: String) -> Error {
        tokio::time::sleep(Duration::from_millis(20)).await;
        Error::ChromeStart {
            path: program.to_owned(),
            why,
            stderr: self.last_words(),
        }
    }

    fn last_words(&self) -> Vec<String> {
        // A poisoned lock still holds the lines.
        let lines = self
            .stderr
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        lines.iter().cloned().collect()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let Some(group) = self.group else { return };
        // Killed processes are gone within milliseconds. The bound is for the
        // one that hangs in the kernel: a crawl must not hang with it.
        let deadline = Instant::now() + GRACE;
        let _ = self.child.start_kill();
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(2));
        }
        reap::end(group, self.folder.path(), deadline);
    }
}

async fn read_stderr(
    pipe: tokio::process::ChildStderr,
    lines: Arc<Mutex<VecDeque<String>>>,
    tell: tokio::sync::oneshot::Sender<String>,
) {
    let mut tell = Some(tell);
    let mut reader = BufReader::new(pipe);
    let mut line = Vec::new();
    loop {
        line.clear();
        match reader.read_until(b'\n', &mut line).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let text = String::from_utf8_lossy(&line).trim().to_owned();
        if let Some((_, address)) = text.split_once("DevTools listening on ") {
            if let Some(tell) = tell.take() {
                let _ = tell.send(address.to_owned());
            }
            continue;
        }
        tracing::debug!(target: "chrome", "{text}");
        // A desktop's message bus is missing where there is no desktop; that is
        // never what a headless Chrome dies of.
        if text.is_empty() || text.contains("dbus/") {
            continue;
        }
        let mut lines = lines
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if lines.len() == LAST_WORDS {
            lines.pop_front();
        }
        lines.push_back(text);
    }
}

fn describe(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit status {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => status.to_string(),
    }
}
