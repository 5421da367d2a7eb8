//! The reporting commands: gates, body, state, delivery.
//!
//! Invariant: a report is written down before it is sent, so that being cut
//! off at the deadline loses nothing.
//! Invariant: nothing in here prints, and nothing in here fails: the caller
//! gets a sentence, should somebody want to read it.

use std::fs::File;
use std::time::{Duration, Instant};

use crate::consent::{self, No, Occasion};
use crate::deliver::{Journal, Sent, deliver, now};
use crate::http::Client;
use crate::machine;
use crate::payload::{Ending, Install, Payload};
use crate::run::{Report, Run};
use crate::settings::Settings;
use crate::store::Store;
use crate::value::is_run_id;
use crate::variables::Variables;

/// The part of a call's time that is kept for writing down how it went.
const RESERVE: Duration = Duration::from_millis(100);

/// How many waiting runs of others a report takes along.
const TAKE_ALONG: usize = 3;

/// The least time that must be left for that.
const TAKE_ALONG_TIME: Duration = Duration::from_millis(1000);

/// What is to be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// An install begins.
    Start(Install),
    /// An install has ended.
    End(Ending),
}

impl Event {
    /// The occasion on which consent is asked for.
    pub fn occasion(self) -> Occasion {
        match self {
            Self::Start(Install::Lxc) => Occasion::Container,
            Self::Start(Install::Vm) => Occasion::VirtualMachine,
            Self::End(_) => Occasion::End,
        }
    }
}

/// What a call works with.
#[derive(Debug)]
pub struct Call {
    /// The environment.
    pub variables: Variables,
    /// How the program is set up.
    pub settings: Settings,
    /// When the call has to be over.
    pub deadline: Instant,
}

impl Call {
    /// Reads environment and settings; the clock runs from `begun`.
    pub fn begin(begun: Instant) -> Self {
        let variables = Variables::from_process();
        let settings = Settings::load(&variables);
        let deadline = begun + settings.deadline;
        Self {
            variables,
            settings,
            deadline,
        }
    }

    /// Until when requests may take.
    fn network_deadline(&self) -> Instant {
        let reserve = RESERVE.min(self.settings.deadline / 10);
        self.deadline.checked_sub(reserve).unwrap_or(self.deadline)
    }

    /// The random id of this install, if it is one.
    pub fn run_id(&self) -> Option<&str> {
        self.variables.get("RANDOM_UUID").filter(|id| is_run_id(id))
    }

    /// The store, if there is a place for it.
    fn store(&self) -> Option<Store> {
        Store::open(self.settings.state_dir.as_deref()?).ok()
    }

    /// The store, if anything has been stored.
    fn existing_store(&self) -> Option<Store> {
        Store::open_existing(self.settings.state_dir.as_deref()?)
    }

    /// Whether anything may be sent on this occasion.
    ///
    /// # Errors
    ///
    /// Says why not.
    pub fn consent(&self, occasion: Occasion) -> Result<consent::Yes, No> {
        consent::decide(occasion, &self.variables, &self.settings.diagnostics_files)
    }
}

/// Why a call sent nothing, or what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// No consent.
    NoConsent(No),
    /// `RANDOM_UUID` is missing or is not a random UUID.
    NoRunId,
    /// No address.
    NoEndpoint(String),
    /// This report has been made before.
    Already,
    /// Delivered.
    Delivered,
    /// Given up, and why.
    Dropped(String),
    /// Kept for later, and why.
    Kept(String),
    /// Not delivered and not kept, for want of a place.
    Lost(String),
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoConsent(no) => write!(f, "nothing sent: {no}"),
            Self::NoRunId => f.write_str("nothing sent: RANDOM_UUID is not set to a random UUID"),
            Self::NoEndpoint(why) => write!(f, "nothing sent: {why}"),
            Self::Already => f.write_str("nothing sent: this has been reported before"),
            Self::Delivered => f.write_str("delivered"),
            Self::Dropped(why) => write!(f, "not delivered, given up: {why}"),
            Self::Kept(why) => write!(f, "not delivered, kept for later: {why}"),
            Self::Lost(why) => write!(f, "not delivered and not kept: {why}"),
        }
    }
}

/// Reports `event`.
pub fn report(call: &Call, event: Event) -> Told {
    if let Err(no) = call.consent(event.occasion()) {
        withdraw(call, &no);
        return Told::NoConsent(no);
    }
    let Some(id) = call.run_id() else {
        return Told::NoRunId;
    };
    let known = call.existing_store().and_then(|store| store.read(id));

    // A run's reports go where its first one went.
    let records = match (&known, &call.settings.endpoint) {
        (Some(run), _) => run.records.clone(),
        (None, Ok(endpoint)) => endpoint.records().to_owned(),
        (None, Err(error)) => return Told::NoEndpoint(error.to_string()),
    };
    let already = |run: &Run| match event {
        Event::Start(_) => !run.may_begin(),
        Event::End(_) => run.end != Report::None,
    };
    // Before the machine is asked anything, which takes time.
    if known.as_ref().is_some_and(already) {
        return Told::Already;
    }

    // The beginning holds the run from here on, while the machine is asked:
    // an end that is reported meanwhile waits its turn.
    let store = call.store();
    let hold = store.as_ref().filter(|_| matches!(event, Event::Start(_)));
    let hold = hold.and_then(|store| store.sender(id, Instant::now()).ok());
    let body = body(call, event);
    let now = now();
    let make = |run: &mut Run| match event {
        Event::Start(install) => run.begin(install, body.clone(), now),
        Event::End(_) => run.close(body.clone(), now),
    };
    let fresh = Run::new(id, &records, now);
    let written = store.as_ref().and_then(|store| {
        let write = |state: &mut Option<Run>| make(state.get_or_insert_with(|| fresh.clone()));
        let (run, made) = store.change(id, call.deadline, write).ok()?;
        Some((run?, made))
    });
    // Without a place for it the report is sent all the same; its end will be
    // found by the random id.
    let store = store.filter(|_| written.is_some());
    let (run, made) = written.unwrap_or_else(|| {
        let mut run = fresh.clone();
        let made = make(&mut run);
        (run, made)
    });
    if !made {
        return Told::Already;
    }
    send(call, event, store.as_ref(), hold, run)
}

fn send(call: &Call, event: Event, store: Option<&Store>, hold: Option<File>, run: Run) -> Told {
    let deadline = call.network_deadline();
    let client = Client::new();
    let id = run.run.clone();
    let sender = match (hold, store) {
        (None, Some(store)) => match store.sender(&id, deadline) {
            Ok(lock) => Some(lock),
            Err(_) => return Told::Kept("another call is sending for this install".to_owned()),
        },
        (hold, _) => hold,
    };
    // Whoever had the lock before may have sent ours along, and an opt-out
    // deletes it.
    let run = match store.map(|store| store.read(&id)) {
        Some(Some(run)) => run,
        Some(None) => return Told::Dropped("withdrawn".to_owned()),
        None => run,
    };
    let mut journal = Journal::new(store, run, deadline);
    let sent = deliver(&mut journal, &client);
    let report = match event {
        Event::Start(_) => &journal.run().start,
        Event::End(_) => &journal.run().end,
    };
    let told = match (report, sent) {
        (Report::Delivered { .. }, _) => Told::Delivered,
        (Report::Dropped { why, .. }, _) => Told::Dropped(why.clone()),
        (_, Sent::NotNow(why)) if store.is_none() => Told::Lost(why),
        (_, Sent::NotNow(why)) => Told::Kept(why),
        (_, Sent::All) => Told::Kept("not sent yet".to_owned()),
    };
    drop(sender);

    if let Some(store) = store {
        if told == Told::Delivered {
            take_along(store, &client, journal.run(), deadline);
        }
        // Bounds are kept by every call; a failure is made good by the next.
        let _ = store.prune(now(), call.deadline);
    }
    told
}

fn body(call: &Call, event: Event) -> String {
    match event {
        Event::Start(install) => {
            let machine = machine::look(call.deadline);
            Payload::start(install, &call.variables, &machine).to_json()
        }
        Event::End(ending) => Payload::end(ending).to_json(),
    }
}

/// The server is there: a few reports that waited for it go along. Only for
/// this server, so that another one's silence costs the caller nothing.
fn take_along(store: &Store, client: &Client, with: &Run, deadline: Instant) {
    let now = now();
    let due = store
        .read_all()
        .into_iter()
        .filter(|run| run.is_due(now) && run.records == with.records)
        .take(TAKE_ALONG);
    for run in due {
        if deadline.saturating_duration_since(Instant::now()) < TAKE_ALONG_TIME
            || flush_run(store, client, &run.run, deadline) == Flushed::NotNow
        {
            break;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Flushed {
    Settled,
    NotNow,
    Busy,
}

fn flush_run(store: &Store, client: &Client, id: &str, deadline: Instant) -> Flushed {
    // Not waited for: whoever has it is sending.
    let Ok(_sender) = store.sender(id, Instant::now()) else {
        return Flushed::Busy;
    };
    let Some(run) = store.read(id) else {
        return Flushed::Settled;
    };
    match deliver(&mut Journal::new(Some(store), run, deadline), client) {
        Sent::All => Flushed::Settled,
        Sent::NotNow(_) => Flushed::NotNow,
    }
}

/// What came of a flush, in numbers of installs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct FlushReport {
    /// Had something waiting.
    pub waiting: usize,
    /// Nothing waits any more.
    pub settled: usize,
    /// The server cannot take it now.
    pub failed: usize,
    /// Not tried: not due yet, out of time, or another call is at it.
    pub left: usize,
}

/// Sends what waits, as long as there is time. With `all`, also what is not
/// due yet. A server that cannot be had is asked once.
///
/// # Errors
///
/// Says why nothing may be sent; what waited is then deleted.
pub fn flush(call: &Call, all: bool) -> Result<FlushReport, No> {
    if let Err(no) = call.consent(Occasion::Waiting) {
        withdraw(call, &no);
        return Err(no);
    }
    let mut report = FlushReport::default();
    let store = call
        .settings
        .state_dir
        .as_deref()
        .and_then(Store::open_existing);
    let Some(store) = store else {
        return Ok(report);
    };
    let _ = store.prune(now(), call.deadline);

    let client = Client::new();
    let deadline = call.network_deadline();
    let mut down: Vec<String> = Vec::new();
    let now = now();
    for run in store.read_all() {
        if run.waiting_bytes() == 0 {
            continue;
        }
        report.waiting += 1;
        let skip = !(all || run.is_due(now)) || down.contains(&run.records);
        if skip || Instant::now() >= deadline {
            report.left += 1;
            continue;
        }
        match flush_run(&store, &client, &run.run, deadline) {
            Flushed::Settled => report.settled += 1,
            Flushed::Busy => report.left += 1,
            Flushed::NotNow => {
                report.failed += 1;
                down.push(run.records);
            }
        }
    }
    Ok(report)
}

/// Deletes what waits, as far as the refusal reaches.
fn withdraw(call: &Call, no: &No) {
    let store = call
        .settings
        .state_dir
        .as_deref()
        .and_then(Store::open_existing);
    let Some(store) = store.filter(|_| no.is_refusal()) else {
        return;
    };
    if no.is_for_the_machine() {
        let _ = store.clear(call.deadline);
    } else if let Some(id) = call.run_id() {
        let _ = store.change(id, call.deadline, |state| *state = None);
    }
}
