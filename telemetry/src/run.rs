//! What is known of one install: the record's id, and how far its two reports
//! have come.
//!
//! Invariant: each report is made once; what is reported again changes
//! nothing, and the first ending stands.
//! Invariant: a body is kept only while it waits to be sent.

use serde::{Deserialize, Serialize};

use crate::payload::Install;

/// How long a report waits to be delivered, in seconds: a week.
pub const AGE_MAX: u64 = 7 * 24 * 3600;

/// How often delivery is tried.
pub const ATTEMPTS_MAX: u32 = 20;

/// The wait after the first failed attempt, in seconds; it doubles.
const BACK_OFF_FIRST: u64 = 30;

/// The longest wait between two attempts, in seconds.
const BACK_OFF_MAX: u64 = 6 * 3600;

/// The state of one install. Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The random id.
    pub run: String,
    /// Container or virtual machine; unknown if only the end was reported.
    pub install: Option<Install>,
    /// The address of the collection's records.
    pub records: String,
    /// When this program first heard of the install.
    pub since: u64,
    /// The record's id, once the server has told it.
    #[serde(default)]
    pub record_id: Option<String>,
    /// The first report.
    #[serde(default)]
    pub start: Report,
    /// The second report.
    #[serde(default)]
    pub end: Report,
}

/// How far a report has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Report {
    /// Not made yet.
    #[default]
    None,
    /// Made, and waiting to be delivered.
    Waiting(Waiting),
    /// The server has it.
    Delivered {
        /// When.
        at: u64,
    },
    /// Given up.
    Dropped {
        /// When.
        at: u64,
        /// Why, in words of this program.
        why: String,
    },
}

/// A report that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// The bytes to send.
    pub body: String,
    /// When it was made.
    pub since: u64,
    /// How often delivery has failed.
    #[serde(default)]
    pub attempts: u32,
    /// When to try again.
    #[serde(default)]
    pub not_before: u64,
    /// Why the last attempt failed.
    #[serde(default)]
    pub last: Option<String>,
}

impl Report {
    /// Makes the report, unless it has been made.
    fn make(&mut self, body: String, now: u64) -> bool {
        let new = *self == Self::None;
        if new {
            let waiting = Waiting {
                body,
                since: now,
                attempts: 0,
                not_before: now,
                last: None,
            };
            *self = Self::Waiting(waiting);
        }
        new
    }

    /// The report, if it waits.
    pub fn waiting(&self) -> Option<&Waiting> {
        match self {
            Self::Waiting(waiting) => Some(waiting),
            _ => None,
        }
    }

    /// Notes that the server has it.
    pub fn delivered(&mut self, now: u64) {
        *self = Self::Delivered { at: now };
    }

    /// Gives it up.
    pub fn drop_because(&mut self, why: impl Into<String>, now: u64) {
        *self = Self::Dropped {
            at: now,
            why: why.into(),
        };
    }

    /// Notes a failed attempt; the next one comes later and later, or never.
    /// `jitter` from 0 to 1 spreads clients that failed together.
    pub fn failed(&mut self, why: &str, now: u64, jitter: f64) {
        let Self::Waiting(waiting) = self else { return };
        waiting.attempts = waiting.attempts.saturating_add(1);
        if waiting.attempts >= ATTEMPTS_MAX {
            self.drop_because(
                format!("given up after {ATTEMPTS_MAX} attempts: {why}"),
                now,
            );
            return;
        }
        let doubled =
            BACK_OFF_FIRST.saturating_mul(1 << waiting.attempts.saturating_sub(1).min(16));
        let wait = doubled.min(BACK_OFF_MAX) as f64 * (0.5 + jitter.clamp(0.0, 1.0));
        waiting.not_before = now.saturating_add(wait as u64);
        waiting.last = Some(why.to_owned());
    }

    fn expire(&mut self, now: u64) {
        if self
            .waiting()
            .is_some_and(|waiting| now.saturating_sub(waiting.since) > AGE_MAX)
        {
            self.drop_because("not delivered within a week", now);
        }
    }
}

impl Run {
    /// A run that nothing has been reported of.
    pub fn new(run: &str, records: &str, now: u64) -> Self {
        Self {
            run: run.to_owned(),
            install: None,
            records: records.to_owned(),
            since: now,
            record_id: None,
            start: Report::None,
            end: Report::None,
        }
    }

    /// Whether the first report can still be made: it has not been, and the
    /// end has not gone out.
    pub fn may_begin(&self) -> bool {
        self.start == Report::None && matches!(self.end, Report::None | Report::Waiting(_))
    }

    /// Makes the first report; `false` if it is too late for it.
    pub fn begin(&mut self, install: Install, body: String, now: u64) -> bool {
        if !self.may_begin() || !self.start.make(body, now) {
            return false;
        }
        self.install = Some(install);
        true
    }

    /// Makes the second report; `false` if it has been made.
    pub fn close(&mut self, body: String, now: u64) -> bool {
        self.end.make(body, now)
    }

    /// The waiting reports, in the order in which they have to go.
    pub fn waiting(&self) -> impl Iterator<Item = &Waiting> {
        [&self.start, &self.end]
            .into_iter()
            .filter_map(Report::waiting)
    }

    /// Whether something waits and its time has come.
    pub fn is_due(&self, now: u64) -> bool {
        // The second report cannot go before the first.
        self.waiting()
            .next()
            .is_some_and(|first| first.not_before <= now)
    }

    /// The bytes of the waiting bodies.
    pub fn waiting_bytes(&self) -> usize {
        self.waiting().map(|waiting| waiting.body.len()).sum()
    }

    /// Gives up what has waited too long.
    pub fn expire(&mut self, now: u64) {
        self.start.expire(now);
        self.end.expire(now);
    }

    /// Gives up everything that waits.
    pub fn drop_waiting(&mut self, why: &str, now: u64) {
        for report in [&mut self.start, &mut self.end] {
            if report.waiting().is_some() {
                report.drop_because(why, now);
            }
        }
    }

    /// When something last happened.
    pub fn last_change(&self) -> u64 {
        let of = |report: &Report| match report {
            Report::None => 0,
            Report::Waiting(waiting) => waiting.since,
            Report::Delivered { at } | Report::Dropped { at, .. } => *at,
        };
        self.since.max(of(&self.start)).max(of(&self.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_report_is_made_once_and_the_first_ending_stands() {
        let mut run = Run::new("id", "https://example.org", 10);
        assert!(run.begin(Install::Lxc, "a".to_owned(), 10));
        assert!(!run.begin(Install::Vm, "b".to_owned(), 11));
        assert!(run.close("c".to_owned(), 12));
        assert!(!run.close("d".to_owned(), 13));
        let bodies: Vec<_> = run.waiting().map(|waiting| waiting.body.as_str()).collect();
        assert_eq!(bodies, ["a", "c"]);
        assert_eq!(run.install, Some(Install::Lxc));

        let mut ended = Run::new("id", "https://example.org", 10);
        assert!(ended.close("c".to_owned(), 12));
        ended.end.delivered(13);
        assert!(
            !ended.begin(Install::Lxc, "a".to_owned(), 13),
            "no beginning after the end"
        );
    }

    #[test]
    fn waits_grow_and_end() {
        let mut report = Report::None;
        report.make("body".to_owned(), 0);
        let mut waits = Vec::new();
        while let Some(waiting) = report.waiting() {
            waits.push(waiting.not_before);
            report.failed("no answer in time", 0, 0.5);
        }
        assert_eq!(waits[..5], [0, 30, 60, 120, 240]);
        assert_eq!(waits.len(), ATTEMPTS_MAX as usize);
        assert!(waits.iter().all(|wait| *wait <= BACK_OFF_MAX));
        assert!(matches!(report, Report::Dropped { .. }));
    }

    #[test]
    fn what_is_too_old_is_given_up() {
        let mut run = Run::new("id", "https://example.org", 0);
        run.close("c".to_owned(), 0);
        run.expire(AGE_MAX);
        assert_eq!(run.waiting_bytes(), 1);
        run.expire(AGE_MAX + 1);
        assert_eq!(run.waiting_bytes(), 0);
    }
}
