//! The commands that somebody asks for and reads the answer of.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use install_telemetry::consent::Occasion;
use install_telemetry::deliver::{create, update};
use install_telemetry::exit_codes::{self, Explanation};
use install_telemetry::http::Exchange;
use install_telemetry::payload::{Install, Payload};
use install_telemetry::report::{Call, Event};
use install_telemetry::status::Status;
use install_telemetry::store::Store;
use install_telemetry::{collection, disclosure, explain_word, machine, shell};
use serde_json::json;

use crate::cli::{Command, Format, PreviewOf};

/// Why a command was not done.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum Failure {
    /// The terminal or pipe.
    #[error("cannot print")]
    Print(#[source] io::Error),
    /// The diagnostics file.
    #[error("cannot write {}", .path.display())]
    #[diagnostic(help(
        "run it as root, or name a file of your own in INSTALL_TELEMETRY_DIAGNOSTICS"
    ))]
    Write {
        /// The file.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// The state folder.
    #[error("reports are forbidden now, but those that wait in {} could not be deleted", .path.display())]
    #[diagnostic(help("delete the folder by hand"))]
    Clear {
        /// The folder.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
}

impl Failure {
    /// Whether nobody reads any more.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Print(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// Runs a command that is not for scripts.
pub fn run(command: Command, begun: Instant) -> Result<(), Failure> {
    match command {
        Command::Explain { codes, all, format } => explain(&codes, all, format),
        Command::Status { format } => {
            let status = Status::of(&Call::begin(begun));
            match format {
                Format::Text => print(&status.to_text()),
                Format::Json => print_json(&status),
            }
        }
        Command::Preview { body, format, of } => preview(&Call::begin(begun), body, format, of),
        Command::On => switch(&Call::begin(begun), true),
        Command::Off => switch(&Call::begin(begun), false),
        Command::Shell => {
            let program = std::env::current_exe().unwrap_or_else(|_| "install-telemetry".into());
            print(&shell::functions(&program))
        }
        Command::Fields {
            format: Format::Text,
        } => print(&disclosure::markdown()),
        Command::Fields {
            format: Format::Json,
        } => print_json(&disclosure::json()),
        Command::Migration => print(&collection::migration()),
        // For scripts, and done elsewhere.
        Command::Create | Command::Vm | Command::Update { .. } | Command::Flush { .. } => Ok(()),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(Failure::Print)
}

fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::Print(error.into()))?;
    print(&format!("{text}\n"))
}

fn explain(codes: &[String], all: bool, format: Format) -> Result<(), Failure> {
    let explanations: Vec<Explanation> = if all {
        exit_codes::table().iter().map(Explanation::from).collect()
    } else {
        codes.iter().map(|code| explain_word(code)).collect()
    };
    if format == Format::Json {
        // One code, one object.
        return match explanations.as_slice() {
            [one] if !all => print_json(one),
            many => print_json(&many),
        };
    }
    if let [one] = explanations.as_slice() {
        return print(&format!("{}\n", one.meaning));
    }
    let words = codes.iter().map(String::as_str);
    let numbers: Vec<String> = explanations
        .iter()
        .filter_map(|e| e.code.map(|code| code.to_string()))
        .collect();
    let labels: Vec<&str> = if all {
        numbers.iter().map(String::as_str).collect()
    } else {
        words.collect()
    };
    let lines: String = labels
        .iter()
        .zip(&explanations)
        .map(|(label, e)| format!("{label:>3}  {:<12}  {}\n", e.category, e.meaning))
        .collect();
    print(&lines)
}

fn preview(call: &Call, body: bool, format: Format, of: Option<PreviewOf>) -> Result<(), Failure> {
    let event = match of.unwrap_or(PreviewOf::Create) {
        PreviewOf::Create => Event::Start(Install::Lxc),
        PreviewOf::Vm => Event::Start(Install::Vm),
        PreviewOf::Update { words } => Event::End(crate::ending(&words)),
    };
    let payload = match event {
        Event::Start(install) => {
            Payload::start(install, &call.variables, &machine::look(call.deadline))
        }
        Event::End(ending) => Payload::end(ending),
    };
    let payload = payload.to_json();
    if body {
        return print(&payload);
    }

    let mut reasons = Vec::new();
    if let Err(no) = call.consent(event.occasion()) {
        reasons.push(no.to_string());
    }
    if call.run_id().is_none() {
        reasons.push("RANDOM_UUID is not set to a random UUID".to_owned());
    }
    let exchange = match &call.settings.endpoint {
        Ok(endpoint) if matches!(event, Event::Start(_)) => Some(create(endpoint, &payload)),
        // The id is the server's to give; it is known once a record exists.
        Ok(endpoint) => {
            let id = known_record(call);
            Some(update(
                endpoint,
                id.as_deref().unwrap_or("RECORD_ID"),
                &payload,
            ))
        }
        Err(error) => {
            reasons.push(error.to_string());
            None
        }
    };
    match format {
        Format::Json => print_json(&json!({
            "would_be_sent": reasons.is_empty(),
            "why_not": reasons,
            "method": exchange.as_ref().map(|exchange| exchange.method),
            "url": exchange.as_ref().map(|exchange| exchange.url.as_str()),
            "headers": exchange.as_ref().map(|exchange| {
                let headers = exchange.headers().into_iter();
                headers.collect::<std::collections::BTreeMap<_, _>>()
            }),
            "body": payload,
        })),
        Format::Text => {
            let mut text = exchange.as_ref().map(head).unwrap_or_default();
            text.push_str(&payload);
            text.push_str("\n\n");
            if reasons.is_empty() {
                text.push_str("This would be sent.\n");
            }
            for reason in &reasons {
                text.push_str(&format!("Not sent: {reason}.\n"));
            }
            print(&text)
        }
    }
}

fn head(exchange: &Exchange) -> String {
    let mut text = format!("{} {}\n", exchange.method, exchange.url);
    for (name, value) in exchange.headers() {
        text.push_str(&format!("{name}: {value}\n"));
    }
    text.push('\n');
    text
}

fn known_record(call: &Call) -> Option<String> {
    let store = Store::open_existing(call.settings.state_dir.as_deref()?)?;
    store.read(call.run_id()?)?.record_id
}

fn switch(call: &Call, on: bool) -> Result<(), Failure> {
    let Some(path) = call.settings.diagnostics_files.first() else {
        return Ok(());
    };
    write_whole(path, &disclosure::diagnostics_file(on)).map_err(|source| Failure::Write {
        path: path.clone(),
        source,
    })?;
    if !on
        && let Some(store) = call
            .settings
            .state_dir
            .as_deref()
            .and_then(Store::open_existing)
    {
        store
            .clear(call.deadline)
            .map_err(|source| Failure::Clear {
                path: store.dir().to_owned(),
                source,
            })?;
    }
    let word = if on { "allowed" } else { "forbidden" };
    let mut text = format!("Reports are {word} on this machine: {}\n", path.display());
    if let (true, Err(no)) = (on, call.consent(Occasion::VirtualMachine)) {
        text.push_str(&format!("Nothing is sent all the same: {no}.\n"));
    }
    print(&text)
}

/// Replaces a file whole, readable for everybody as scripts expect it.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o644)
        .open(&new)?;
    file.write_all(text.as_bytes())?;
    fs::rename(&new, path)
}
