//! What could not be read, counted and located.
//!
//! Invariant: lenient is not silent. Whatever a lenient type cannot read while
//! an answer is decoded is counted; the first of them are located by a second
//! pass over the same body, which runs only when there was something to locate.
//!
//! [`Transport`](crate::Transport) collects the warnings of all its traffic. A
//! [`Collector`] collects those of a part of the program: of a task by
//! [`Collector::scope`], of plain code by [`collect`].

use crate::redact::{REDACTED, bounded, is_secret_path, without_secrets};
use serde::de;
use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many warnings of one answer are located; all are counted.
pub const MAX_LOCATED_PER_ANSWER: u64 = 20;

/// How many warnings a collector keeps; all are counted.
pub const MAX_KEPT: usize = 500;

const MAX_RAW: usize = 120;

/// One thing that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// The operation whose answer held it.
    pub operation: Option<String>,
    /// Where: a JSON path such as `data[3].vmid`; in a property string its key.
    pub path: String,
    /// What was expected there, for people.
    pub expected: String,
    /// What stood there instead, as JSON, bounded; redacted where the path
    /// looks like that of a secret.
    pub raw: String,
}

impl Warning {
    pub(crate) fn new(operation: Option<&str>, path: &str, expected: &str, raw: &str) -> Self {
        Self {
            operation: operation.map(str::to_owned),
            path: bounded(path, 200),
            expected: bounded(expected, 300),
            raw: if is_secret_path(path) {
                REDACTED.to_owned()
            } else {
                bounded(&without_secrets(raw), MAX_RAW)
            },
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(f, "{operation}: ")?;
        }
        write!(
            f,
            "{}: expected {}, found {}",
            self.path, self.expected, self.raw
        )
    }
}

/// Warnings: how many in all, and the first of them with their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warnings {
    count: u64,
    located: Vec<Warning>,
}

impl Warnings {
    /// How many things could not be read, located or not.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// True when everything could be read.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Those whose place is known, in the order of their occurrence.
    pub fn iter(&self) -> std::slice::Iter<'_, Warning> {
        self.located.iter()
    }

    pub(crate) fn push(&mut self, warning: Warning) {
        self.count += 1;
        self.keep(warning);
    }

    /// Takes known secrets out of what is shown.
    pub(crate) fn scrub(&mut self, scrub: impl Fn(&str) -> String) {
        for warning in &mut self.located {
            warning.raw = scrub(&warning.raw);
            warning.expected = scrub(&warning.expected);
        }
    }

    /// Counts things whose places are not known.
    pub(crate) fn count_only(&mut self, count: u64) {
        self.count += count;
    }

    fn keep(&mut self, warning: Warning) {
        if self.located.len() < MAX_KEPT {
            self.located.push(warning);
        }
    }

    /// Adds the warnings of `other`.
    pub fn merge(&mut self, other: &Warnings) {
        self.count += other.count;
        other
            .located
            .iter()
            .cloned()
            .for_each(|warning| self.keep(warning));
    }
}

impl<'a> IntoIterator for &'a Warnings {
    type Item = &'a Warning;
    type IntoIter = std::slice::Iter<'a, Warning>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Collects warnings; clones share what they collect.
#[derive(Clone, Debug, Default)]
pub struct Collector(Arc<Mutex<Warnings>>);

impl Collector {
    /// An empty collector.
    pub fn new() -> Self {
        Self::default()
    }

    /// Runs `future`, collecting what it cannot read.
    pub async fn scope<F: Future>(&self, future: F) -> F::Output {
        COLLECTOR.scope(self.clone(), future).await
    }

    /// Runs `work`, collecting what it cannot read.
    pub fn sync_scope<R>(&self, work: impl FnOnce() -> R) -> R {
        COLLECTOR.sync_scope(self.clone(), work)
    }

    /// A copy of what was collected so far.
    pub fn snapshot(&self) -> Warnings {
        self.lock().clone()
    }

    /// What was collected so far; the collector is empty afterwards.
    pub fn take(&self) -> Warnings {
        std::mem::take(&mut *self.lock())
    }

    pub(crate) fn merge(&self, warnings: &Warnings) {
        self.lock().merge(warnings);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Warnings> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs `work` and gives what it could not read beside its result.
///
/// ```
/// let (disk, warnings) = pve_runtime::warnings::collect(|| {
///     serde_json::from_str::<Vec<pve_runtime::PveInt>>(r#"[1, "many"]"#)
/// });
/// assert_eq!(disk.unwrap()[1].get(), None);
/// assert_eq!(warnings.count(), 1);
/// ```
///
/// Plain deserialization as here is counted but not located; use
/// [`decode`](crate::decode) to learn the places.
pub fn collect<R>(work: impl FnOnce() -> R) -> (R, Warnings) {
    let collector = Collector::new();
    let result = collector.sync_scope(work);
    (result, collector.take())
}

tokio::task_local! {
    static COLLECTOR: Collector;
    static PASS: Arc<Pass>;
}

/// One pass of a deserializer over a body.
pub(crate) struct Pass {
    count: AtomicU64,
    /// Stop at the unreadable thing of this number; none when only counting.
    target: Option<u64>,
    hit: Mutex<Option<Hit>>,
}

/// The thing at which a locating pass stopped.
pub(crate) struct Hit {
    pub(crate) expected: String,
    pub(crate) raw: String,
    /// The path from the innermost [`List`](crate::List) element, which the
    /// outer deserializer cannot see.
    pub(crate) suffix: String,
}

impl Pass {
    /// A pass that counts.
    pub(crate) fn counting() -> Arc<Self> {
        Arc::new(Self {
            count: AtomicU64::new(0),
            target: None,
            hit: Mutex::new(None),
        })
    }

    /// A pass that stops at the unreadable thing number `target`, from 0.
    pub(crate) fn locating(target: u64) -> Arc<Self> {
        Arc::new(Self {
            count: AtomicU64::new(0),
            target: Some(target),
            hit: Mutex::new(None),
        })
    }

    /// How many things could not be read so far.
    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// The thing at which the pass stopped.
    pub(crate) fn take_hit(&self) -> Option<Hit> {
        self.hit
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    pub(crate) fn sync_scope<R>(self: &Arc<Self>, work: impl FnOnce() -> R) -> R {
        PASS.sync_scope(Arc::clone(self), work)
    }

    pub(crate) async fn scope<F: Future>(self: &Arc<Self>, future: F) -> F::Output {
        PASS.scope(Arc::clone(self), future).await
    }
}

/// Reports that something cannot be read. An error means that a locating pass
/// has found what it looks for: let it through.
pub(crate) fn unreadable<E: de::Error>(
    expected: &str,
    raw: impl FnOnce() -> String,
) -> Result<(), E> {
    let mut raw = Some(raw);
    let stop = PASS.try_with(|pass| {
        let number = pass.count.fetch_add(1, Ordering::Relaxed);
        if pass.target != Some(number) {
            return false;
        }
        let raw = raw.take().map(|raw| raw()).unwrap_or_default();
        *pass.hit.lock().unwrap_or_else(PoisonError::into_inner) = Some(Hit {
            expected: expected.to_owned(),
            raw,
            suffix: String::new(),
        });
        true
    });
    match stop {
        Ok(true) => Err(E::custom("located")),
        Ok(false) => Ok(()),
        Err(_) => {
            // No answer is being decoded: plain deserialization in a scope.
            report(|| Warning::new(None, "?", expected, "(not shown: its place is not known)"));
            Ok(())
        }
    }
}

/// Adds a warning whose place is known to the collector in scope, if there is one.
pub(crate) fn report(warning: impl FnOnce() -> Warning) {
    // No collector means that nobody asked; the value itself still says it.
    let _ = COLLECTOR.try_with(|collector| collector.lock().push(warning()));
}

/// Adds the warnings of an answer to the collector in scope, if there is one.
pub(crate) fn report_all(warnings: &Warnings) {
    let _ = COLLECTOR.try_with(|collector| collector.merge(warnings));
}

/// Is a locating pass running, and has it stopped?
pub(crate) fn pass_state() -> PassState {
    PASS.try_with(|pass| match pass.target {
        None => PassState::Counting,
        Some(_) => {
            let hit = pass.hit.lock().unwrap_or_else(PoisonError::into_inner);
            if hit.is_some() {
                PassState::Stopped
            } else {
                PassState::Locating
            }
        }
    })
    .unwrap_or(PassState::Counting)
}

/// Puts `path` before the path of the thing found.
pub(crate) fn prepend_path(path: &str) {
    let _ = PASS.try_with(|pass| {
        if let Some(hit) = pass
            .hit
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_mut()
        {
            hit.suffix = join(path, &hit.suffix);
        }
    });
}

/// Joins two JSON paths; `.` and the empty path are the root.
pub(crate) fn join(prefix: &str, suffix: &str) -> String {
    match (prefix, suffix) {
        ("" | ".", "" | ".") => ".".to_owned(),
        ("" | ".", path) | (path, "" | ".") => path.to_owned(),
        (prefix, suffix) if suffix.starts_with('[') => format!("{prefix}{suffix}"),
        (prefix, suffix) => format!("{prefix}.{suffix}"),
    }
}

/// What the running pass is doing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassState {
    /// Counting, or no pass at all.
    Counting,
    Locating,
    Stopped,
}
