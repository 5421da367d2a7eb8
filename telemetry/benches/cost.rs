//! What a call costs the installer: start-up time and resident memory, beside
//! `true`, and beside the same request sent by bash and curl, measured in one
//! run. Fails when a promise is not kept: start-up under 10 ms, memory under
//! 15 MiB.
//!
//! Start-up is the median of spawn to exit, so that what else the machine does
//! counts little. Memory is the process's own high-water mark, read by the
//! server while it holds back the answer: the request is out, and with HTTPS
//! the system's certificates are loaded.

#[allow(dead_code, reason = "the tests use the rest of it")]
#[path = "../tests/common/server.rs"]
mod server;

use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use server::{Server, obliging};

const PROGRAM: &str = env!("CARGO_BIN_EXE_install-telemetry");
const ROUNDS: usize = 100;
const START_UP_MAX: Duration = Duration::from_millis(10);
const MEMORY_MAX_KIB: u64 = 15 * 1024;

/// The process whose memory the server is to read, and what it read.
#[derive(Clone, Default)]
struct Watch {
    pid: Arc<AtomicU32>,
    peak_kib: Arc<AtomicU64>,
}

impl Watch {
    fn read(&self) {
        // The request may be here before the spawner has noted the number.
        while self.pid.load(Ordering::SeqCst) == 0 {
            thread::sleep(Duration::from_micros(100));
        }
        let path = format!("/proc/{}/status", self.pid.load(Ordering::SeqCst));
        let status = std::fs::read_to_string(path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line
            .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
            .unwrap_or(0);
        self.peak_kib.fetch_max(kib, Ordering::SeqCst);
    }
}

struct Row {
    name: &'static str,
    times: Vec<Duration>,
    peak_kib: Option<u64>,
}

impl Row {
    fn quantile(&self, q: f64) -> Duration {
        let mut times = self.times.clone();
        times.sort();
        times[((times.len() - 1) as f64 * q) as usize]
    }

    fn print(&self) {
        let ms = |q| self.quantile(q).as_secs_f64() * 1000.0;
        let memory = self.peak_kib.map_or("-".to_owned(), |kib| {
            format!("{:.1} MiB", kib as f64 / 1024.0)
        });
        println!(
            "{:<44} {:>8.2} ms {:>8.2} ms {:>10}",
            self.name,
            ms(0.5),
            ms(0.99),
            memory
        );
    }
}

fn measure(name: &'static str, watch: Option<&Watch>, mut command: impl FnMut() -> Command) -> Row {
    let mut times = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let mut command = command();
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begun = Instant::now();
        let mut child = command.spawn().expect("it starts");
        if let Some(watch) = watch {
            watch.pid.store(child.id(), Ordering::SeqCst);
        }
        assert!(child.wait().is_ok_and(|status| status.success()), "{name}");
        times.push(begun.elapsed());
        if let Some(watch) = watch {
            watch.pid.store(0, Ordering::SeqCst);
        }
    }
    let peak_kib = watch.map(|watch| watch.peak_kib.swap(0, Ordering::SeqCst));
    Row {
        name,
        times,
        peak_kib,
    }
}

fn watched(watch: &Watch, tls: Option<Arc<rustls::ServerConfig>>) -> Server {
    let watch = watch.clone();
    Server::start_with(
        move |got, before| {
            watch.read();
            obliging(got, before)
        },
        tls,
    )
}

fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state");
    let watch = Watch::default();
    let plain = watched(&watch, None);

    let certified =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    // The system's own certificates and ours: what a real host has to load.
    let roots = folder.path().join("roots.pem");
    let mut pem = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
    pem.push_str(&certified.cert.pem());
    std::fs::write(&roots, pem).expect("written");
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .and_then(|builder| {
        builder
            .with_no_client_auth()
            .with_single_cert(vec![certified.cert.der().clone()], key)
    })
    .expect("a configuration");
    let tls = watched(&watch, Some(Arc::new(config)));
    let https = format!("https://localhost:{}/api/collections/c/records", tls.port());

    let ours = |arguments: &[&str], consent: &str, records: &str| {
        let uuid = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap_or_default();
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .env_clear()
            // No `pveversion`: that command's own half second is not ours.
            .env("PATH", "/nonexistent")
            .env("INSTALL_TELEMETRY_STATE", &state)
            .env("SSL_CERT_FILE", &roots)
            .env("PB_API_URL", records)
            .env("DIAGNOSTICS", consent)
            .env("RANDOM_UUID", uuid.trim());
        command
    };
    let curl = |records: String, roots: std::path::PathBuf| {
        move || {
            let mut command = Command::new("curl");
            command.args(["-s", "-m", "3", "--cacert"]).arg(&roots);
            command.args([
                "-H",
                "Content-Type: application/json",
                "-d",
                "{\"a\":1}",
                &records,
            ]);
            command
        }
    };
    let bash = |records: String, roots: std::path::PathBuf| {
        move || {
            let mut command = Command::new("bash");
            let line = "curl -s -m 3 --cacert \"$1\" -H 'Content-Type: application/json' -d '{\"a\":1}' \"$2\"; :";
            command.args(["-c", line, "bash"]).arg(&roots).arg(&records);
            command
        }
    };

    println!(
        "{ROUNDS} rounds each{:>45} {:>11} {:>10}",
        "median", "p99", "memory"
    );
    let mut rows = vec![
        measure("true", None, || Command::new("true")),
        measure("bash -c :", None, || {
            let mut command = Command::new("bash");
            command.args(["-c", ":"]);
            command
        }),
        measure("install-telemetry explain 137", None, || {
            ours(&["explain", "137"], "no", "")
        }),
        measure("install-telemetry create, no consent", None, || {
            ours(&["create"], "no", &plain.records())
        }),
    ];
    let start_up = rows.len() - 2..rows.len();
    rows.push(measure(
        "install-telemetry create, http",
        Some(&watch),
        || ours(&["create"], "yes", &plain.records()),
    ));
    rows.push(measure(
        "install-telemetry create, https",
        Some(&watch),
        || ours(&["create"], "yes", &https),
    ));
    let memory = rows.len() - 2..rows.len();
    if Command::new("curl")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok()
    {
        // Memory is curl's own: bash is a second process, not seen here.
        rows.push(measure(
            "curl, http",
            Some(&watch),
            curl(plain.records(), roots.clone()),
        ));
        rows.push(measure(
            "curl, https",
            Some(&watch),
            curl(https.clone(), roots.clone()),
        ));
        watch.pid.store(std::process::id(), Ordering::SeqCst);
        rows.push(measure(
            "bash and curl, https",
            None,
            bash(https.clone(), roots.clone()),
        ));
    }
    rows.iter().for_each(Row::print);

    let slow = rows[start_up]
        .iter()
        .find(|row| row.quantile(0.5) >= START_UP_MAX);
    let fat = rows[memory].iter().find(|row| {
        row.peak_kib
            .is_none_or(|kib| kib == 0 || kib >= MEMORY_MAX_KIB)
    });
    if let Some(row) = slow {
        eprintln!("{}: start-up is not under {START_UP_MAX:?}", row.name);
    }
    if let Some(row) = fat {
        eprintln!(
            "{}: memory is not under {MEMORY_MAX_KIB} KiB, or was not seen",
            row.name
        );
    }
    if slow.is_some() || fat.is_some() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
