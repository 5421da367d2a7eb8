//! Brings a run's waiting reports to the server, in order.
//!
//! Invariant: nothing is sent twice that the server has: a create that was
//! already there is found by its random id, and an end that is already there
//! is refused by the server and not tried again.
//! Invariant: what may yet succeed (no answer, 429, 5xx, an answer that is not
//! PocketBase's) is kept; what never can (any other 4xx) is dropped.

use std::hash::{BuildHasher, RandomState};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::endpoint::{Endpoint, is_record_id};
use crate::http::{Answer, Client, Exchange, NoAnswer};
use crate::run::{Report, Run};
use crate::store::Store;

/// The seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs())
}

/// The request that creates a record.
pub fn create(endpoint: &Endpoint, body: &str) -> Exchange {
    Exchange {
        method: "POST",
        url: endpoint.records().to_owned(),
        body: Some(body.to_owned()),
    }
}

/// The request that finds a record by its random id.
pub fn search(endpoint: &Endpoint, run: &str) -> Exchange {
    Exchange {
        method: "GET",
        url: endpoint.search(run),
        body: None,
    }
}

/// The request that closes a record.
pub fn update(endpoint: &Endpoint, record_id: &str, body: &str) -> Exchange {
    Exchange {
        method: "PATCH",
        url: endpoint.record(record_id),
        body: Some(body.to_owned()),
    }
}

/// A run, in memory and, where there is a place for it, on disk.
pub struct Journal<'a> {
    store: Option<&'a Store>,
    run: Run,
    deadline: Instant,
}

impl<'a> Journal<'a> {
    /// For a run as it is in `store`.
    pub fn new(store: Option<&'a Store>, run: Run, deadline: Instant) -> Self {
        Self {
            store,
            run,
            deadline,
        }
    }

    /// The run as it is now known.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Changes the run on disk and takes over what is there by now; a run that
    /// was deleted meanwhile (an opt-out) stays deleted.
    fn change(&mut self, change: impl Fn(&mut Run)) {
        if let Some(store) = self.store {
            let changed = store.change(&self.run.run, self.deadline, |state| {
                if let Some(state) = state {
                    change(state);
                }
            });
            match changed {
                Ok((Some(run), ())) => self.run = run,
                Ok((None, ())) => self.run.drop_waiting("withdrawn", now()),
                Err(_) => change(&mut self.run),
            }
        } else {
            change(&mut self.run);
        }
    }
}

/// How sending ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Nothing waits any more.
    All,
    /// The server cannot take it now.
    NotNow(String),
}

/// Sends what waits, the first report before the second.
pub fn deliver(journal: &mut Journal<'_>, client: &Client) -> Sent {
    // Whether plain HTTP may be used was decided when the run was made; only
    // we can write to its file.
    let Ok(endpoint) = Endpoint::from_records_url(&journal.run.records, true) else {
        journal.change(|run| run.drop_waiting("the address is not one", now()));
        return Sent::All;
    };
    let server = Server {
        client,
        endpoint: &endpoint,
        deadline: journal.deadline,
    };
    // Each turn settles one report; a report that is made while another is
    // under way is seen in the next turn.
    for _ in 0..4 {
        let turn = if let Report::Waiting(waiting) = &journal.run.start {
            let made = server.create(&waiting.body, &journal.run.run);
            settle(journal, made, |run| &mut run.start)
        } else if let Report::Waiting(waiting) = &journal.run.end {
            let closed = server.close(&journal.run, &waiting.body);
            settle(journal, closed, |run| &mut run.end)
        } else {
            return Sent::All;
        };
        if let Sent::NotNow(_) = turn {
            return turn;
        }
    }
    Sent::All
}

/// What came of one report.
enum Outcome {
    /// The server has it; the record's id.
    Done(String),
    /// It never will.
    Refused(String),
    /// Not now.
    Later(String),
}

fn settle(
    journal: &mut Journal<'_>,
    outcome: Outcome,
    report: impl Fn(&mut Run) -> &mut Report,
) -> Sent {
    let now = now();
    match outcome {
        Outcome::Done(id) => {
            journal.change(|run| {
                run.record_id = Some(id.clone());
                report(run).delivered(now);
            });
            Sent::All
        }
        Outcome::Refused(why) => {
            journal.change(|run| report(run).drop_because(why.as_str(), now));
            Sent::All
        }
        Outcome::Later(why) => {
            let jitter = jitter();
            journal.change(|run| report(run).failed(&why, now, jitter));
            Sent::NotNow(why)
        }
    }
}

/// A number from 0 to 1 that differs from process to process. The standard
/// library's hash keys are random enough to spread clients.
fn jitter() -> f64 {
    (RandomState::new().hash_one(0_u8) % 1000) as f64 / 1000.0
}

struct Server<'a> {
    client: &'a Client,
    endpoint: &'a Endpoint,
    deadline: Instant,
}

impl Server<'_> {
    fn create(&self, body: &str, run: &str) -> Outcome {
        let answer = match self.send(&create(self.endpoint, body)) {
            Ok(answer) => answer,
            Err(outcome) => return outcome,
        };
        match (answer.status, id_in(&answer)) {
            (200 | 201, Some(id)) => Outcome::Done(id),
            (200 | 201, None) => later_not_pocketbase(),
            // Sent before, and the answer was lost; or sent by another hand.
            (400, _) if is_taken(&answer) => match self.find(run) {
                Ok(Some(id)) => Outcome::Done(id),
                Ok(None) => Outcome::Refused("the server has a record it does not show".to_owned()),
                Err(outcome) => outcome,
            },
            _ => refused("create", &answer),
        }
    }

    fn close(&self, run: &Run, body: &str) -> Outcome {
        let id = match &run.record_id {
            Some(id) => id.clone(),
            // There is no record: the server said so.
            None if matches!(run.start, Report::Dropped { .. }) => {
                return Outcome::Refused("the install has no record to close".to_owned());
            }
            None => match self.find(&run.run) {
                Ok(Some(id)) => id,
                Ok(None) => {
                    return Outcome::Refused(
                        "the server knows no record of the install".to_owned(),
                    );
                }
                Err(outcome) => return outcome,
            },
        };
        let answer = match self.send(&update(self.endpoint, &id, body)) {
            Ok(answer) => answer,
            Err(outcome) => return outcome,
        };
        match (answer.status, id_in(&answer)) {
            (200 | 201, Some(_)) => Outcome::Done(id),
            (200 | 201, None) => later_not_pocketbase(),
            (404, _) => Outcome::Refused("the record is gone, or already closed".to_owned()),
            _ => refused("update", &answer),
        }
    }

    /// The id of the record of `run`, if the server has one.
    fn find(&self, run: &str) -> Result<Option<String>, Outcome> {
        let answer = self.send(&search(self.endpoint, run))?;
        if answer.status != 200 {
            return Err(refused("search", &answer));
        }
        let items = answer
            .json
            .as_ref()
            .and_then(|json| json.get("items"))
            .and_then(Value::as_array);
        let items = items.ok_or_else(later_not_pocketbase)?;
        Ok(items.first().and_then(|item| checked_id(item.get("id")?)))
    }

    /// Sends; an answer that says "not now" is as good as none.
    fn send(&self, exchange: &Exchange) -> Result<Answer, Outcome> {
        let answer = self.client.send(exchange, self.deadline);
        let answer = answer.map_err(|error: NoAnswer| Outcome::Later(error.to_string()))?;
        match answer.status {
            429 | 500..=599 => Err(Outcome::Later(format!(
                "the server answered {}",
                answer.status
            ))),
            _ => Ok(answer),
        }
    }
}

fn later_not_pocketbase() -> Outcome {
    Outcome::Later("the answer is not PocketBase's; a login page in between?".to_owned())
}

fn refused(what: &str, answer: &Answer) -> Outcome {
    match answer.status {
        400..=499 => Outcome::Refused(format!("the server refused the {what}: {}", answer.status)),
        _ => later_not_pocketbase(),
    }
}

fn id_in(answer: &Answer) -> Option<String> {
    checked_id(answer.json.as_ref()?.get("id")?)
}

fn checked_id(id: &Value) -> Option<String> {
    id.as_str().filter(|id| is_record_id(id)).map(str::to_owned)
}

/// Whether a create was refused because the random id is there already.
fn is_taken(answer: &Answer) -> bool {
    let code = answer
        .json
        .as_ref()
        .and_then(|json| json.pointer("/data/random_id/code"));
    code.and_then(Value::as_str) == Some("validation_not_unique")
}
