//! `pve-netbox doctor`: whether a run can do its work, server by server: names,
//! connections, certificates, versions, tokens, privileges, the contract,
//! clocks, NetBox's custom fields, the lock.
//!
//! Invariant: nothing is written anywhere, and no check stops another server's.

mod judge;
mod netbox;
pub(super) mod network;
mod pve;

use anstyle::{AnsiColor, Style};
use clap::Args;
use serde_json::{Value, json};

use super::{Format, contract::compiled, flags::ConfigArgs, print, print_json};
use crate::{config::Config, exit::Exit, lock};

pub(super) use judge::refuses;

/// Flags of `doctor`.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    #[command(flatten)]
    config: ConfigArgs,
    /// Read the servers' own description of their API instead of trusting their version.
    #[arg(long)]
    deep: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ok,
    /// A run is possible, and a person should know.
    Warning,
    /// A run is not possible, or not whole.
    Failed,
    /// As failed, for want of rights or of what is needed.
    Refused,
}

/// One thing that was looked at.
#[derive(Debug, Clone)]
struct Check {
    about: &'static str,
    state: State,
    text: String,
    hint: Option<String>,
}

impl Check {
    fn new(about: &'static str, state: State, text: impl Into<String>) -> Self {
        Self {
            about,
            state,
            text: text.into(),
            hint: None,
        }
    }

    fn ok(about: &'static str, text: impl Into<String>) -> Self {
        Self::new(about, State::Ok, text)
    }

    fn warning(about: &'static str, text: impl Into<String>) -> Self {
        Self::new(about, State::Warning, text)
    }

    fn failed(about: &'static str, text: impl Into<String>) -> Self {
        Self::new(about, State::Failed, text)
    }

    fn refused(about: &'static str, text: impl Into<String>) -> Self {
        Self::new(about, State::Refused, text)
    }

    fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same as a warning.
    fn softened(mut self) -> Self {
        self.state = State::Warning;
        self
    }

    fn is_failed(&self) -> bool {
        matches!(self.state, State::Failed | State::Refused)
    }
}

/// The checks of one server.
struct Examined {
    /// `NetBox` or the cluster's key.
    name: String,
    checks: Vec<Check>,
}

pub(super) async fn run(args: DoctorArgs) -> miette::Result<Exit> {
    let config = args.config.load()?;
    examine(&config, args.deep, args.format).await
}

/// Looks at all servers of a configuration and prints what was found.
pub(super) async fn examine(config: &Config, deep: bool, format: Format) -> miette::Result<Exit> {
    let contract = compiled()?;
    let mut findings = Vec::new();
    let mut all = vec![Examined {
        name: "NetBox".to_owned(),
        checks: netbox::check(config).await,
    }];
    if let Some(netbox) = all.first_mut() {
        netbox.checks.push(lock_state(config));
    }
    for settings in &config.clusters {
        let mut checks = pve::reach(settings).await;
        let finding = judge::judge(&contract, settings, &config.stages, deep).await;
        checks.extend(finding.checks());
        checks.extend(pve::privileges(&contract, settings, &config.stages, &finding).await);
        findings.push(finding);
        all.push(Examined {
            name: settings.key.clone(),
            checks,
        });
    }
    match format {
        Format::Json => {
            let mut document = judge::as_json(&findings);
            if let Value::Object(fields) = &mut document {
                fields.insert("schema".to_owned(), json!("pve-netbox/doctor"));
                fields.insert("schema_version".to_owned(), json!(1));
                fields.insert("checks".to_owned(), as_json(&all));
            }
            print_json(Ok(document))?;
        }
        Format::Text => print(&text(&all)),
        Format::Markdown => print(&markdown(&all)),
    }
    Ok(verdict(&all))
}

fn verdict(all: &[Examined]) -> Exit {
    let states = || {
        all.iter()
            .flat_map(|one| one.checks.iter().map(|check| check.state))
    };
    if states().any(|state| state == State::Failed) {
        Exit::Error
    } else if states().any(|state| state == State::Refused) {
        Exit::Refused
    } else {
        Exit::Done
    }
}

fn lock_state(config: &Config) -> Check {
    match lock::state(config) {
        Ok((path, None)) => Check::ok("lock", format!("free ({})", path.display())),
        Ok((_, Some(Some(holder)))) => Check::warning(
            "lock",
            format!(
                "held by {}, process {}, since {}: 'apply' would end with code 7",
                holder.who, holder.pid, holder.since
            ),
        ),
        Ok((path, Some(None))) => Check::warning(
            "lock",
            format!("{} is held; it does not say by whom", path.display()),
        ),
        Err(error) => Check::failed("lock", error.to_string()),
    }
}

fn word(state: State) -> (&'static str, Style) {
    let color = |color: AnsiColor| color.on_default();
    match state {
        State::Ok => ("ok", color(AnsiColor::Green)),
        State::Warning => ("warning", color(AnsiColor::Yellow)),
        State::Failed | State::Refused => ("failed", color(AnsiColor::Red).bold()),
    }
}

fn text(all: &[Examined]) -> String {
    let mut out = String::new();
    for one in all {
        for check in &one.checks {
            let (word, style) = word(check.state);
            out += &format!(
                "{style}{word:<7}{style:#}  {}: {}: {}\n",
                one.name, check.about, check.text
            );
            if let Some(hint) = &check.hint {
                out += &format!("         help: {hint}\n");
            }
        }
    }
    let count = |state: State| {
        let checks = all.iter().flat_map(|one| &one.checks);
        checks
            .filter(|check| word(check.state).0 == word(state).0)
            .count()
    };
    out += &format!(
        "\n{} ok, {} warnings, {} failed\n",
        count(State::Ok),
        count(State::Warning),
        count(State::Failed)
    );
    out
}

fn markdown(all: &[Examined]) -> String {
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut out = "| server | check | state | |\n| --- | --- | --- | --- |\n".to_owned();
    for one in all {
        for check in &one.checks {
            let hint = check
                .hint
                .as_ref()
                .map(|hint| format!(" ({hint})"))
                .unwrap_or_default();
            out += &format!(
                "| {} | {} | {} | {} |\n",
                cell(&one.name),
                check.about,
                word(check.state).0,
                cell(&format!("{}{hint}", check.text))
            );
        }
    }
    out
}

fn as_json(all: &[Examined]) -> Value {
    all.iter()
        .flat_map(|one| {
            one.checks.iter().map(|check| {
                json!({"server": one.name, "check": check.about, "state": word(check.state).0,
                    "text": check.text, "hint": check.hint})
            })
        })
        .collect()
}
