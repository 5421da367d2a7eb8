//! What `install-telemetry status` tells: consent, address, and how far the
//! reports of each install have come.

use std::fmt::Write;

use serde::Serialize;

use crate::consent::{FileSays, Occasion, Yes, read_file};
use crate::deliver::now;
use crate::report::Call;
use crate::run::{Report, Run};
use crate::store::Store;

/// The whole status. Times are seconds since 1970.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Whether reports may be sent, and who decided.
    pub consent: Consent,
    /// Where reports go.
    pub endpoint: EndpointStatus,
    /// How long a call may take, in seconds.
    pub deadline: f64,
    /// The folder of the state, and why it cannot be used.
    pub state: StateStatus,
    /// When the server last took a report.
    pub last_delivery: Option<u64>,
    /// How many installs have a report waiting.
    pub waiting: usize,
    /// The bytes of the waiting reports.
    pub waiting_bytes: usize,
    /// The newest installs, newest first.
    pub runs: Vec<RunStatus>,
    /// Settings that were not understood.
    pub warnings: Vec<String>,
}

/// Whether reports may be sent.
#[derive(Debug, Serialize)]
pub struct Consent {
    /// For a container, with the variables of this call.
    pub container: String,
    /// For a virtual machine.
    pub virtual_machine: String,
    /// What each diagnostics file says: `yes`, `no`, `nothing` (not there).
    pub files: Vec<(String, &'static str)>,
}

/// Where reports go.
#[derive(Debug, Serialize)]
pub struct EndpointStatus {
    /// The address of the records.
    pub records: Option<String>,
    /// Who named it.
    pub from: Option<String>,
    /// Why there is none.
    pub problem: Option<String>,
}

/// The folder of the state.
#[derive(Debug, Serialize)]
pub struct StateStatus {
    /// Its path.
    pub dir: Option<String>,
    /// Whether anything has been stored in it.
    pub exists: bool,
}

/// One install.
#[derive(Debug, Serialize)]
pub struct RunStatus {
    /// The random id.
    pub run: String,
    /// When it was first heard of.
    pub since: u64,
    /// The first report.
    pub start: String,
    /// The second report.
    pub end: String,
}

/// How many installs are listed.
const LISTED: usize = 10;

impl Status {
    /// Looks; sends nothing and changes nothing.
    pub fn of(call: &Call) -> Self {
        let settings = &call.settings;
        let store = settings.state_dir.as_deref().and_then(Store::open_existing);
        let runs = store.as_ref().map(Store::read_all).unwrap_or_default();
        let deliveries = runs.iter().flat_map(|run| [&run.start, &run.end]);
        let last_delivery = deliveries
            .filter_map(|report| match report {
                Report::Delivered { at } => Some(*at),
                _ => None,
            })
            .max();
        Self {
            consent: Consent {
                container: consent(call, Occasion::Container),
                virtual_machine: consent(call, Occasion::VirtualMachine),
                files: settings
                    .diagnostics_files
                    .iter()
                    .map(|path| (path.display().to_string(), word(read_file(path))))
                    .collect(),
            },
            endpoint: match &settings.endpoint {
                Ok(endpoint) => EndpointStatus {
                    records: Some(endpoint.records().to_owned()),
                    from: Some(settings.endpoint_from.clone()),
                    problem: None,
                },
                Err(error) => EndpointStatus {
                    records: None,
                    from: None,
                    problem: Some(error.to_string()),
                },
            },
            deadline: settings.deadline.as_secs_f64(),
            state: StateStatus {
                dir: settings
                    .state_dir
                    .as_ref()
                    .map(|dir| dir.display().to_string()),
                exists: store.is_some(),
            },
            last_delivery,
            waiting: runs.iter().filter(|run| run.waiting_bytes() > 0).count(),
            waiting_bytes: runs.iter().map(Run::waiting_bytes).sum(),
            runs: runs.iter().rev().take(LISTED).map(RunStatus::of).collect(),
            warnings: settings.warnings.clone(),
        }
    }

    /// For people.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |name: &str, value: &str| {
            let _ = writeln!(text, "{name:<16} {value}");
        };
        line("containers", &self.consent.container);
        line("virtual machines", &self.consent.virtual_machine);
        for (path, says) in &self.consent.files {
            line("file", &format!("{path}: {says}"));
        }
        let endpoint = &self.endpoint;
        let problem = endpoint.problem.as_deref().unwrap_or("no address is set");
        match (&endpoint.records, &endpoint.from) {
            (Some(records), Some(from)) => line("address", &format!("{records} (from {from})")),
            _ => line("address", &format!("nothing is sent: {problem}")),
        }
        line("deadline", &format!("{} s", self.deadline));
        let dir = self.state.dir.as_deref().unwrap_or("none: HOME is not set");
        line(
            "state",
            &format!(
                "{dir}{}",
                if self.state.exists {
                    ""
                } else {
                    " (nothing there)"
                }
            ),
        );
        line(
            "last delivery",
            &self.last_delivery.map_or("never".to_owned(), ago),
        );
        line(
            "waiting",
            &format!("{} installs, {} bytes", self.waiting, self.waiting_bytes),
        );
        for run in &self.runs {
            line(
                "install",
                &format!(
                    "{} ({}): start {}, end {}",
                    run.run,
                    ago(run.since),
                    run.start,
                    run.end
                ),
            );
        }
        for warning in &self.warnings {
            line("warning", warning);
        }
        text
    }
}

impl RunStatus {
    fn of(run: &Run) -> Self {
        Self {
            run: run.run.clone(),
            since: run.since,
            start: describe(&run.start),
            end: describe(&run.end),
        }
    }
}

fn consent(call: &Call, occasion: Occasion) -> String {
    match call.consent(occasion) {
        Ok(Yes::Variable) => "yes, by the variable DIAGNOSTICS".to_owned(),
        Ok(Yes::File) => "yes, by the diagnostics file".to_owned(),
        Ok(Yes::Earlier) => "yes".to_owned(),
        Err(no) => format!("no: {no}"),
    }
}

fn word(says: FileSays) -> &'static str {
    match says {
        FileSays::Yes => "yes",
        FileSays::No => "no",
        FileSays::Nothing => "not there",
    }
}

fn describe(report: &Report) -> String {
    match report {
        Report::None => "not reported".to_owned(),
        Report::Delivered { .. } => "delivered".to_owned(),
        Report::Dropped { why, .. } => format!("given up ({why})"),
        Report::Waiting(waiting) => match &waiting.last {
            Some(last) => format!("waiting after {} attempts ({last})", waiting.attempts),
            None => "waiting".to_owned(),
        },
    }
}

fn ago(at: u64) -> String {
    let seconds = now().saturating_sub(at);
    match seconds {
        0..=119 => format!("{seconds} s ago"),
        120..=7199 => format!("{} min ago", seconds / 60),
        7200..=172_799 => format!("{} h ago", seconds / 3600),
        _ => format!("{} days ago", seconds / 86_400),
    }
}
