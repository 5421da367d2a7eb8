//! Executing a plan.
//!
//! Invariant: nothing is decided here. Values come from the plan; only the ids
//! of what the plan itself has made are filled in.
//! Invariant: a failure stays where it is. What refers to something that could
//! not be made is skipped, everything else goes on.

mod report;

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use arcstr::ArcStr;
use futures::StreamExt;
use netbox_client::{Body, Create, Delete, NetBox, Outcome, Probe, TableSpec, Update, Version};

pub use report::{Failure, Report};

use crate::{
    model::{Kind, PVE_ID, Value},
    plan::{Action, Change, Plan, Step, owner},
};

/// How to apply.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Objects per request.
    pub batch: usize,
    /// Requests at the same time.
    pub in_flight: usize,
}

/// Asks a run to end after what is in flight.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Ends the run after what is in flight.
    pub fn stop(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Whether the run is to end.
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// Is told how far a run is.
pub trait Progress: Send + Sync {
    /// A step begins.
    fn step(&self, step: &Step);
    /// That many objects are done, one way or another.
    fn advance(&self, count: usize);
}

/// Tells nobody.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _: &Step) {}
    fn advance(&self, _: usize) {}
}

/// Executes a plan to its end, or until it is stopped.
pub async fn apply(
    plan: &Plan,
    netbox: &NetBox,
    version: Version,
    options: Options,
    progress: &dyn Progress,
    stop: &Stop,
) -> Report {
    let started = Instant::now();
    let before = netbox.counts();
    let mut run = Run {
        netbox,
        version,
        options,
        message: format!("pve-netbox run {}", plan.origin.run),
        made: HashMap::new(),
        report: Report::new(plan.origin.run.clone()),
    };
    for step in &plan.steps {
        if stop.is_stopped() {
            break;
        }
        progress.step(step);
        run.step(step, progress, stop).await;
    }
    let mut report = run.report;
    let after = netbox.counts();
    report.interrupted = stop.is_stopped() && report.settled() < plan.len();
    report.left = plan.len().saturating_sub(report.settled());
    report.requests = after.reads + after.writes - before.reads - before.writes;
    report.writes = after.writes - before.writes;
    report.seconds = started.elapsed().as_secs_f64();
    report
}

struct Run<'a> {
    netbox: &'a NetBox,
    version: Version,
    options: Options,
    message: String,
    /// The ids of what was made, by kind and key.
    made: HashMap<(Kind, ArcStr), u64>,
    report: Report,
}

impl Run<'_> {
    async fn step(&mut self, step: &Step, progress: &dyn Progress, stop: &Stop) {
        let mut ready: Vec<Sending<'_>> = Vec::new();
        for change in &step.changes {
            match self.ready(step, change) {
                Ok(sending) => ready.push(sending),
                Err(Unready::NotMade) => {
                    // Why stands with the making of it.
                    self.report.moot += 1;
                    progress.advance(1);
                }
                Err(Unready::Because(why)) => {
                    self.report.skipped.push(failure(step, change, why));
                    progress.advance(1);
                }
            }
        }
        let writer = self
            .netbox
            .writer(step.kind.spec(), self.version)
            .with_message(self.message.clone());
        let together = |sending: &Sending<'_>| match step.kind {
            Kind::VirtualDisk => Some(owner(&sending.change.key).to_owned()),
            _ => None,
        };
        let batches = batches(ready, self.options.batch.max(1), together);
        let writes = futures::stream::iter(batches).map(|batch| {
            let writer = writer.clone();
            async move {
                if stop.is_stopped() {
                    return None;
                }
                let changes: Vec<_> = batch.iter().map(|sending| sending.change).collect();
                let outcomes = match step.action {
                    Action::Create => {
                        let items = batch.into_iter().map(|sending| Create {
                            probe: probe(step.kind.spec(), sending.change),
                            body: sending.body,
                        });
                        writer.create(items.collect()).await
                    }
                    Action::Delete => {
                        let items = batch.into_iter().map(|sending| Delete {
                            id: sending.id,
                            last_updated: sending.change.last_updated.clone(),
                        });
                        writer.delete(items).await
                    }
                    Action::Update | Action::Adopt | Action::Retire | Action::Mark => {
                        let items = batch.into_iter().map(|sending| Update {
                            id: sending.id,
                            body: sending.body,
                            last_updated: sending.change.last_updated.clone(),
                        });
                        writer.update(items.collect::<Vec<_>>()).await
                    }
                };
                Some((changes, outcomes))
            }
        });
        let mut writes = writes.buffer_unordered(self.options.in_flight.max(1));
        while let Some(done) = writes.next().await {
            let Some((changes, outcomes)) = done else {
                continue;
            };
            progress.advance(changes.len());
            for (change, outcome) in changes.into_iter().zip(outcomes) {
                self.settle(step, change, outcome);
            }
        }
    }

    fn settle(&mut self, step: &Step, change: &Change, outcome: Outcome) {
        match outcome {
            Ok(id) => {
                if step.action == Action::Create {
                    self.made.insert((step.kind, change.key.clone()), id);
                }
                if change.id.is_none() && step.action != Action::Create {
                    self.report.linked += 1;
                } else {
                    self.report.done(step.kind, step.action);
                }
            }
            Err(refusal) => {
                tracing::warn!(
                    object = %change.title,
                    reason = refusal.message,
                    "not written"
                );
                self.report.denied |= refusal.permission;
                self.report
                    .failed
                    .push(failure(step, change, refusal.message));
            }
        }
    }

    /// The change with what to send for it, and the id of what it is sent to.
    fn ready<'c>(&self, step: &Step, change: &'c Change) -> Result<Sending<'c>, Unready> {
        let made = || self.made.get(&(step.kind, change.key.clone())).copied();
        let id = match (change.id, step.action) {
            (Some(id), _) => id,
            // NetBox gives it one.
            (None, Action::Create) => 0,
            (None, _) => made().ok_or(Unready::NotMade)?,
        };
        let body = match step.action {
            Action::Delete => Body::new(step.kind.spec()),
            _ => self.body(step.kind, change).map_err(Unready::Because)?,
        };
        Ok(Sending { change, id, body })
    }

    /// What to send for a change.
    fn body(&self, kind: Kind, change: &Change) -> Result<Body, String> {
        let mut body = Body::new(kind.spec());
        for field in &change.fields {
            let value = self.value(&field.new)?;
            let set = match field.name.strip_prefix("custom_fields.") {
                Some(name) => body.set_custom_field(name, value),
                None => body.set(&field.name, value),
            };
            set.map_err(|error| error.to_string())?;
        }
        Ok(body)
    }

    fn value(&self, value: &Value) -> Result<serde_json::Value, String> {
        let id = |link: &crate::model::Link| {
            let made = || self.made.get(&(link.kind, link.key.clone())).copied();
            link.id.or_else(made).ok_or_else(|| {
                format!(
                    "it needs the {} '{}', which was not made",
                    link.kind.one(),
                    link.label
                )
            })
        };
        Ok(match value {
            Value::Link(link) => id(link)?.into(),
            Value::Links(links) => links.iter().map(id).collect::<Result<Vec<_>, _>>()?.into(),
            plain => plain.plain().unwrap_or_default(),
        })
    }
}

/// Why a change cannot be sent.
enum Unready {
    /// It completes an object that was not made.
    NotMade,
    /// Something else that it needs is not there.
    Because(String),
}

/// A change on its way.
struct Sending<'c> {
    change: &'c Change,
    /// The object's id; nothing where it is made.
    id: u64,
    body: Body,
}

/// How an object is looked for when it may have been made.
fn probe(spec: &'static TableSpec, change: &Change) -> Option<Probe> {
    let value = |name: &str| change.field(name)?.new.as_text().map(str::to_owned);
    let of = |filter: &'static str, pointer: &'static str, field: &str| {
        let declared = spec.filters.contains(&filter);
        value(field).filter(|_| declared).map(|value| Probe {
            filter,
            value,
            pointer,
        })
    };
    of("cf_pve_id", "/custom_fields/pve_id", PVE_ID)
        .or_else(|| of("slug", "/slug", "slug"))
        .or_else(|| of("name", "/name", "name"))
}

fn failure(step: &Step, change: &Change, why: String) -> Failure {
    Failure {
        kind: step.kind,
        action: step.action,
        about: change.title.to_string(),
        why,
    }
}

/// The batches of a step: of that size, but what belongs together is in one.
///
/// NetBox keeps the sum of a virtual machine's disks. Two requests that write
/// disks of the same one side by side leave a wrong sum behind, and from then on
/// NetBox refuses every change of that virtual machine (seen in 4.7.3).
fn batches<T>(items: Vec<T>, size: usize, together: impl Fn(&T) -> Option<String>) -> Vec<Vec<T>> {
    let items = items.into_iter().map(|item| (together(&item), item));
    let mut items: Vec<_> = items.collect();
    items.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut batches: Vec<Vec<T>> = Vec::new();
    let mut last = None;
    for (group, item) in items {
        let belongs = group.is_some() && group == last;
        last = group;
        match batches.last_mut() {
            Some(batch) if belongs || batch.len() < size => batch.push(item),
            _ => batches.push(vec![item]),
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_together_is_in_one_batch() {
        let batch = |items: &[&'static str]| -> Vec<Vec<&'static str>> {
            let group = |item: &&str| item.split_once('/').map(|(group, _)| group.to_owned());
            batches(items.to_vec(), 2, group)
        };
        assert_eq!(batch(&["x", "y", "z"]), [vec!["x", "y"], vec!["z"]]);
        assert_eq!(
            batch(&["b/1", "a/1", "b/2", "a/2", "a/3", "c/1"]),
            [vec!["a/1", "a/2", "a/3"], vec!["b/1", "b/2"], vec!["c/1"]]
        );
        assert_eq!(batch(&["a/1", "b/1", "b/2"]), [vec!["a/1", "b/1", "b/2"]]);
        assert!(batch(&[]).is_empty());
    }
}
