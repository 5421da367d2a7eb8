//! The plan: what will be written to NetBox, in order, field by field.
//!
//! Invariant: a plan is all that `apply` needs. It can be printed, stored and
//! executed, and all three show the same changes.

mod build;
mod diff;
mod file;
mod guard;
mod merge;
mod names;
mod prune;
mod stale;
mod vanished;

use std::collections::BTreeMap;

use arcstr::ArcStr;
use serde::{Deserialize, Serialize};

pub use build::{Refused, Rules, plan};
pub use file::PlanFileError;
pub use stale::{Misfit, misfits, shadow};
pub(crate) use vanished::guest_ids;
pub use vanished::vanished;

use crate::{
    inventory::Scope,
    model::{FieldName, Kind, Value},
};

/// Maps and sets with a quick hash.
type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;
type HashSet<T> = std::collections::HashSet<T, foldhash::fast::RandomState>;

/// The form of the JSON, raised when a reader of the old form would misread the new.
pub const SCHEMA_VERSION: u32 = 2;

/// What will be written to NetBox.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Says what this file is: `pve-netbox/plan`.
    pub schema: String,
    /// The form of it, see [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// Which run made it, when, against what.
    #[serde(flatten)]
    pub origin: Origin,
    /// How complete the view of Proxmox VE was: the scopes that were not read whole.
    pub incomplete: Vec<Scope>,
    /// The marks and removals that were taken out, since there were too many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Stopped>,
    /// What the nodes and guests are called whose parts are written, by identity.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub owners: BTreeMap<String, ArcStr>,
    /// The writes, to be done one after the other.
    pub steps: Vec<Step>,
    /// What a person should know.
    pub notices: Vec<Notice>,
}

/// Which run made a plan, when, against what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The run's name, which stands in NetBox's change log.
    pub run: String,
    /// When it was made, in UTC.
    pub made: String,
    /// The version of the program.
    pub tool: String,
    /// NetBox's address.
    pub netbox: String,
    /// NetBox's version.
    pub netbox_version: String,
    /// The clusters' keys.
    pub clusters: Vec<String>,
}

/// More was gone than may be marked and removed in one run, so none of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopped {
    /// How many objects were to be marked.
    pub marks: usize,
    /// How many objects were to be removed.
    pub deletions: usize,
    /// How many of both are allowed.
    pub ceiling: usize,
    /// How many objects in NetBox are ours.
    pub ours: usize,
}

/// Writes of one kind and action that do not depend on each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The kind of object.
    pub kind: Kind,
    /// What is done.
    pub action: Action,
    /// To what.
    pub changes: Vec<Change>,
}

/// The identity of the node or guest that a part with this identity belongs to.
pub fn owner(pve_id: &str) -> &str {
    let end = pve_id.match_indices('/').nth(2);
    end.and_then(|(end, _)| pve_id.get(..end)).unwrap_or(pve_id)
}

/// What is done to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It loses its identity: another guest has got its vmid.
    Retire,
    /// It is changed. Without an id: the object of this kind and key that an
    /// earlier step of this plan makes.
    Update,
    /// A person's object becomes ours.
    Adopt,
    /// It is made.
    Create,
    /// It is gone from Proxmox VE, and is marked so.
    Mark,
    /// It is removed.
    Delete,
}

/// A write of one object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The object's identity, or what furniture is found by.
    pub key: ArcStr,
    /// What it is in Proxmox VE's terms.
    pub title: ArcStr,
    /// NetBox's id, if it exists. A change without one that makes nothing
    /// stands for the object that an earlier step of this plan makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// When NetBox last wrote it, in NetBox's own form: the write is refused if
    /// it was written since (`If-Match`). None where that cannot be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<String>,
    /// The fields to write.
    pub fields: Vec<FieldChange>,
}

/// A field that changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Which field.
    pub name: FieldName,
    /// Its value before; none when the object is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// Its value after.
    pub new: Value,
    /// Why.
    pub why: FieldName,
}

/// Something that is not changed but should be known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// The object, in Proxmox VE's terms.
    pub about: ArcStr,
    /// What to know.
    pub text: String,
}

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoticeKind {
    /// A person's object stands where ours would be.
    Clash,
    /// It cannot be written since something it needs is not there.
    Blocked,
    /// It is gone from Proxmox VE, and left in NetBox.
    Gone,
    /// It was not seen, but the view was not complete.
    Unseen,
    /// Anything else.
    Remark,
}

impl Plan {
    /// An empty plan.
    pub fn new(origin: Origin) -> Self {
        Self {
            schema: "pve-netbox/plan".to_owned(),
            schema_version: SCHEMA_VERSION,
            origin,
            incomplete: Vec::new(),
            stopped: None,
            owners: BTreeMap::new(),
            steps: Vec::new(),
            notices: Vec::new(),
        }
    }

    /// Nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// How many writes there are.
    pub fn len(&self) -> usize {
        self.steps.iter().map(|step| step.changes.len()).sum()
    }

    /// How many writes of each action there are. That an object which is made
    /// gets its references afterwards is part of making it.
    pub fn counts(&self) -> BTreeMap<Action, usize> {
        let mut counts = BTreeMap::new();
        for (_, action, change) in self.changes() {
            if !change.is_link(action) {
                *counts.entry(action).or_default() += 1;
            }
        }
        counts
    }

    /// Every write with its kind and action, in order.
    pub fn changes(&self) -> impl Iterator<Item = (Kind, Action, &Change)> {
        self.steps.iter().flat_map(|step| {
            step.changes
                .iter()
                .map(move |change| (step.kind, step.action, change))
        })
    }

    /// Something could not be read, by an error and not by design.
    pub fn has_failures(&self) -> bool {
        self.incomplete
            .iter()
            .any(|scope| scope.state == crate::inventory::ScopeState::Failed)
    }
}

impl Change {
    /// Whether it completes what an earlier step of the plan makes.
    pub fn is_link(&self, action: Action) -> bool {
        self.id.is_none() && action != Action::Create
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&FieldChange> {
        self.fields.iter().find(|field| field.name == name)
    }
}
