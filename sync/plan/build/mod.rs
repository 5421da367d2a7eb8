//! Making the plan: each desired object finds its match in NetBox, kind by kind.
//!
//! The order of the steps: furniture; then, in the order of dependency, what
//! loses its identity, what makes room for a name, what is changed and made,
//! with pointers to an address cleared before it moves; then the references
//! that could only be written once both ends exist; then the marks of what is
//! gone; last the removals, from the leaves to the root.
//!
//! Invariant: pure; the same inputs give the same plan. The clock is an input.
//! Invariant: an identified object is changed only if it carries an identity of
//! ours, or is adopted because the operator said so.

mod address;
mod furniture;
mod gone;
mod identified;
mod index;
mod late;
mod targets;

use std::collections::{BTreeMap, BTreeSet};

use arcstr::ArcStr;
use jiff::Timestamp;

pub(super) use gone::missing_since;
pub(super) use index::{Found, Index, Within, collides_by, has_global_table, host, scope};
pub(super) use late::is_late;
pub(super) use targets::{Target, Targets};

use super::{
    Action, Change, FieldChange, Notice, NoticeKind, Origin, Plan, Step, guard, owner, prune,
};
use crate::{
    config::Config,
    model::{Actual, ActualObject, Desired, DesiredObject, Kind, Link},
    plan::{HashMap, HashSet},
};

/// Why there can be no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The configuration names what NetBox does not have.
    #[error("NetBox has no {}: create it there, correct the configuration, or set netbox.create_missing = true", .0.join(", no "))]
    Missing(Vec<String>),
    /// A custom field has one of our names and another type, so it is somebody else's.
    #[error("{}: rename or remove it in NetBox", .0.join("; "))]
    Unfit(Vec<String>),
}

/// What the operator wants and what time it is.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// What is adopted, marked and removed, and who decides about which field.
    pub config: &'a Config,
    /// The time that is written to what is marked as gone, and against which
    /// it is removed.
    pub now: Timestamp,
}

/// Compares what is desired with what is there.
///
/// # Errors
/// When the configuration names furniture that NetBox lacks and that may not be created.
pub fn plan(
    desired: &Desired,
    actual: &Actual,
    rules: Rules<'_>,
    origin: Origin,
) -> Result<Plan, Refused> {
    let index = Index::new(actual, desired);
    let mut planner = Planner {
        desired,
        rules,
        targets: Targets::for_as_many(|kind| index.count_desired(kind)),
        index,
        actual,
        matched: HashSet::with_capacity_and_hasher(desired.objects.len(), Default::default()),
        retired: HashMap::default(),
        on: HashMap::with_capacity_and_hasher(
            desired.of(Kind::VmInterface).count(),
            Default::default(),
        ),
        moved: HashSet::default(),
        released: BTreeSet::new(),
        pointers: None,
        missing: Vec::new(),
        unfit: Vec::new(),
        plan: Plan::new(origin),
    };
    planner.plan.incomplete.clone_from(&desired.scopes);
    for kind in Kind::ALL {
        match kind {
            Kind::Prefix => planner.networks(),
            Kind::IpAddress => planner.addresses(),
            kind if kind.is_identified() => planner.identified(kind),
            kind => planner.furniture(kind),
        }
    }
    if !planner.missing.is_empty() {
        return Err(Refused::Missing(planner.missing));
    }
    if !planner.unfit.is_empty() {
        return Err(Refused::Unfit(planner.unfit));
    }
    planner.late();
    planner.gone();
    for (about, text) in &desired.remarks {
        planner.notice(NoticeKind::Remark, about.clone(), text.clone());
    }
    let ours = planner.index.count_ours();
    guard::ceiling(&mut planner.plan, rules.config.max_deletions, ours);
    prune::prune(&mut planner.plan);
    guard::expect_unchanged(&mut planner.plan, &planner.index);
    planner.name_owners();
    planner.plan.notices.sort();
    planner.plan.notices.dedup();
    Ok(planner.plan)
}

struct Planner<'a> {
    desired: &'a Desired,
    rules: Rules<'a>,
    index: Index<'a>,
    actual: &'a Actual,
    targets: Targets<'a>,
    /// Objects in NetBox that something desired has found, or that lose their identity.
    matched: HashSet<(Kind, u64)>,
    /// The new identities of objects that lose theirs in this plan.
    retired: HashMap<(Kind, u64), ArcStr>,
    /// The device or virtual machine of each desired interface.
    on: HashMap<(Kind, &'a str), &'a Link>,
    /// Virtual machines that leave their device in this plan.
    moved: HashSet<u64>,
    /// Pointers to an address that are cleared before it moves.
    released: BTreeSet<(Kind, u64, &'static str)>,
    /// What points to an address, by the address's kind and id.
    pointers: Option<Pointers>,
    missing: Vec<String>,
    unfit: Vec<String>,
    plan: Plan,
}

/// What points to an IP or MAC address: `(kind, id, field)` by the address's kind and id.
type Pointers = HashMap<(Kind, u64), Vec<(Kind, u64, &'static str)>>;

/// A write of an identified object before names are settled.
pub(super) struct Pending<'a> {
    pub(super) action: Action,
    pub(super) change: Change,
    pub(super) actual: Option<&'a ActualObject>,
    pub(super) other_name: Option<String>,
    /// The place within which the name is unique, after the change.
    pub(super) within: Option<Within<'a>>,
}

impl Planner<'_> {
    fn notice(&mut self, kind: NoticeKind, about: impl Into<ArcStr>, text: impl Into<String>) {
        self.plan.notices.push(Notice {
            kind,
            about: about.into(),
            text: text.into(),
        });
    }

    /// Writes down what the owners of changed parts are called.
    fn name_owners(&mut self) {
        let mut owners = BTreeMap::new();
        for (kind, _, change) in self.plan.changes() {
            let id = owner(&change.key);
            if !kind.is_part() || owners.contains_key(id) {
                continue;
            }
            let called = [Kind::VirtualMachine, Kind::Device]
                .into_iter()
                .find_map(|kind| {
                    let desired = self.desired.objects.get(&(kind, id.into()));
                    let known = desired.map(|object| object.title.clone());
                    known.or_else(|| self.index.by_identity(kind, id).map(title))
                });
            owners.insert(id.to_owned(), called.unwrap_or_else(|| id.into()));
        }
        self.plan.owners = owners;
    }

    fn push_step(&mut self, kind: Kind, action: Action, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.plan.steps.push(Step {
                kind,
                action,
                changes,
            });
        }
    }
}

fn change(object: &DesiredObject, id: Option<u64>, fields: Vec<FieldChange>) -> Change {
    Change {
        key: object.key.clone(),
        title: object.title.clone(),
        id,
        last_updated: None,
        fields,
    }
}

/// What an object of NetBox is called where Proxmox VE has nothing to say of it.
fn title(actual: &ActualObject) -> ArcStr {
    let name = actual
        .get(actual.kind.name_field())
        .as_text()
        .unwrap_or(&actual.label);
    match actual.pve_id() {
        Some(id) => arcstr::format!("{name} ({id})"),
        None => arcstr::format!("{name} (id {})", actual.id),
    }
}

/// A change of an object that nothing desired stands for.
fn change_of(actual: &ActualObject, fields: Vec<FieldChange>) -> Change {
    Change {
        key: actual
            .pve_id()
            .map_or_else(|| arcstr::format!("#{}", actual.id), ArcStr::from),
        title: title(actual),
        id: Some(actual.id),
        last_updated: None,
        fields,
    }
}
