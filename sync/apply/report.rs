//! What a run did, and what it did not.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{model::Kind, plan::Action};

/// What a run did.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The run's name, which stands in NetBox's change log.
    pub run: String,
    /// How many objects were written, by kind and action.
    pub written: Vec<Written>,
    /// How many references of new objects were written once both ends existed.
    pub linked: usize,
    /// How many such references had no object to be written to.
    pub moot: usize,
    /// What NetBox refused.
    pub failed: Vec<Failure>,
    /// What was not tried, since something it needs had failed.
    pub skipped: Vec<Failure>,
    /// How many changes were left when the run was stopped.
    pub left: usize,
    /// The run was stopped before its end.
    pub interrupted: bool,
    /// NetBox refused something for want of a permission.
    pub denied: bool,
    /// Requests to NetBox.
    pub requests: u64,
    /// Those of them that write.
    pub writes: u64,
    /// How long it took.
    pub seconds: f64,
}

/// How many objects of a kind were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Written {
    /// The kind.
    pub kind: Kind,
    /// What was done.
    pub action: Action,
    /// To how many.
    pub count: usize,
}

/// A change that did not come about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The kind of object.
    pub kind: Kind,
    /// What was to be done.
    pub action: Action,
    /// The object, in Proxmox VE's terms.
    pub about: String,
    /// NetBox's answer, or what is missing.
    pub why: String,
}

impl Report {
    pub(super) fn new(run: String) -> Self {
        Self {
            run,
            written: Vec::new(),
            linked: 0,
            moot: 0,
            failed: Vec::new(),
            skipped: Vec::new(),
            left: 0,
            interrupted: false,
            denied: false,
            requests: 0,
            writes: 0,
            seconds: 0.0,
        }
    }

    pub(super) fn done(&mut self, kind: Kind, action: Action) {
        match self
            .written
            .iter_mut()
            .find(|written| written.kind == kind && written.action == action)
        {
            Some(written) => written.count += 1,
            None => self.written.push(Written {
                kind,
                action,
                count: 1,
            }),
        }
    }

    /// How many writes went through.
    pub fn written(&self) -> usize {
        let objects: usize = self.written.iter().map(|written| written.count).sum();
        objects + self.linked
    }

    /// How many objects were written by each action.
    pub fn by_action(&self) -> BTreeMap<Action, usize> {
        let mut counts = BTreeMap::new();
        for written in &self.written {
            *counts.entry(written.action).or_default() += written.count;
        }
        counts
    }

    /// How many changes have come to an end, good or bad.
    pub(super) fn settled(&self) -> usize {
        self.written() + self.moot + self.failed.len() + self.skipped.len()
    }

    /// Everything was done.
    pub fn is_clean(&self) -> bool {
        self.failed.is_empty() && self.skipped.is_empty() && !self.interrupted
    }
}
