//! Making the plan: each desired object finds its match in NetBox, kind by kind.
//!
//! Invariant: pure; the same inputs give the same plan.
//! Invariant: an identified object is changed only if it carries an identity of
//! ours, or is adopted because the operator said so.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    Action, Change, FieldChange, Notice, NoticeKind, Origin, Plan, Step, diff, names, prune,
};
use crate::{
    config::Adopt,
    inventory::{Inventory, ScopeState},
    model::{
        Actual, ActualObject, Desired, DesiredObject, Incarnation, Kind, Link, Merge, Missing,
        NaturalKey, PVE_DETAILS, PVE_ID, Value,
    },
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

/// Where a reference of a desired object leads.
#[derive(Debug, Clone)]
enum Target {
    Exists(u64),
    New,
    Blocked,
}

/// Compares what is desired with what is there.
///
/// # Errors
/// When the configuration names furniture that NetBox lacks and that may not be created.
pub fn plan(
    desired: &Desired,
    actual: &Actual,
    inventory: &Inventory,
    adopt: Adopt,
    origin: Origin,
) -> Result<Plan, Refused> {
    let mut planner = Planner {
        desired,
        adopt,
        index: Index::new(actual, desired),
        targets: HashMap::new(),
        matched: HashSet::new(),
        missing: Vec::new(),
        unfit: Vec::new(),
        plan: Plan::new(origin),
    };
    for cluster in &inventory.clusters {
        let incomplete = cluster
            .scopes
            .iter()
            .filter(|scope| scope.state != ScopeState::Complete);
        planner.plan.incomplete.extend(incomplete.cloned());
    }
    for kind in Kind::ALL {
        if kind.is_identified() {
            planner.identified(kind)
        } else {
            planner.furniture(kind)
        }
    }
    if !planner.missing.is_empty() {
        return Err(Refused::Missing(planner.missing));
    }
    if !planner.unfit.is_empty() {
        return Err(Refused::Unfit(planner.unfit));
    }
    for (about, text) in &desired.remarks {
        planner.notice(NoticeKind::Remark, about.clone(), text.clone());
    }
    prune::prune(&mut planner.plan);
    planner.plan.notices.sort();
    planner.plan.notices.dedup();
    Ok(planner.plan)
}

/// NetBox's objects by what they are found by.
pub(super) struct Index<'a> {
    identity: HashMap<(Kind, &'a str), &'a ActualObject>,
    natural: HashMap<(Kind, &'a NaturalKey), &'a ActualObject>,
    /// Identified objects that carry an identity of ours.
    ours: BTreeMap<Kind, Vec<&'a ActualObject>>,
}

impl<'a> Index<'a> {
    fn new(actual: &'a Actual, desired: &Desired) -> Self {
        let mut index = Self {
            identity: HashMap::new(),
            natural: HashMap::new(),
            ours: BTreeMap::new(),
        };
        for object in actual.objects.values().flatten() {
            if let Some(id) = object.pve_id() {
                index.identity.entry((object.kind, id)).or_insert(object);
                if object.kind.is_identified() && desired.is_ours(id) {
                    index.ours.entry(object.kind).or_default().push(object);
                }
            }
            for key in &object.natural {
                index.natural.entry((object.kind, key)).or_insert(object);
            }
        }
        index
    }

    pub(super) fn by_name(&self, kind: Kind, key: &NaturalKey) -> Option<&'a ActualObject> {
        self.natural.get(&(kind, key)).copied()
    }
}

struct Planner<'a> {
    desired: &'a Desired,
    adopt: Adopt,
    index: Index<'a>,
    targets: HashMap<(Kind, String), Target>,
    /// Objects in NetBox that something desired has found, or that lose their identity.
    matched: HashSet<(Kind, u64)>,
    missing: Vec<String>,
    unfit: Vec<String>,
    plan: Plan,
}

/// A write of an identified object before names are settled.
pub(super) struct Pending<'a> {
    pub(super) action: Action,
    pub(super) change: Change,
    pub(super) actual: Option<&'a ActualObject>,
    pub(super) other_name: Option<String>,
    /// The id of the object within which the name is unique, after the change.
    pub(super) within: Option<u64>,
}

impl<'a> Planner<'a> {
    fn notice(&mut self, kind: NoticeKind, about: impl Into<String>, text: impl Into<String>) {
        self.plan.notices.push(Notice {
            kind,
            about: about.into(),
            text: text.into(),
        });
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

    /// Furniture is found by slug or name and used as it is; parents before children.
    fn furniture(&mut self, kind: Kind) {
        let mut rest: Vec<&DesiredObject> = self.desired.of(kind).collect();
        let mut updates = Vec::new();
        while !rest.is_empty() {
            let waits = |object: &&DesiredObject| {
                let references = object
                    .fields
                    .iter()
                    .flat_map(|field| field.value.references());
                references.into_iter().any(|link| {
                    link.kind == kind
                        && link.key != object.key
                        && rest.iter().any(|other| other.key == link.key)
                })
            };
            let (later, mut now): (Vec<_>, Vec<_>) = rest.iter().copied().partition(waits);
            if now.is_empty() {
                // A circle cannot come from the mapping; taking all of it ends the loop all the same.
                now = later.clone();
                rest.clear();
            } else {
                rest = later;
            }
            let mut creates = Vec::new();
            for object in now {
                let object = self.resolve(object);
                let found = furniture_keys(&object)
                    .iter()
                    .find_map(|key| self.index.by_name(kind, key));
                let target = match found {
                    Some(actual) => {
                        self.unfit.extend(other_type(&object, actual));
                        let fields = diff::for_update(&object, actual);
                        if !fields.is_empty() {
                            updates.push(change(&object, Some(actual.id), fields));
                        }
                        Target::Exists(actual.id)
                    }
                    None => match &object.missing {
                        Missing::Refuse => {
                            self.missing
                                .push(format!("{} '{}'", kind.one(), object.key));
                            Target::Blocked
                        }
                        Missing::Skip(why) => {
                            self.notice(NoticeKind::Remark, object.title.clone(), why.clone());
                            Target::Blocked
                        }
                        Missing::Create => {
                            creates.push(change(&object, None, diff::for_create(&object)));
                            Target::New
                        }
                    },
                };
                self.targets.insert((kind, object.key.clone()), target);
            }
            self.push_step(kind, Action::Create, creates);
        }
        self.push_step(kind, Action::Update, updates);
    }

    /// Identified objects are found by identity; a person's may be adopted.
    fn identified(&mut self, kind: Kind) {
        let mut retired = Vec::new();
        let mut pending: Vec<Pending<'a>> = Vec::new();
        for object in self.desired.of(kind) {
            let mut resolved = self.resolve(object);
            let within = kind
                .name_scope()
                .and_then(|scope| match resolved.get(scope) {
                    Some(Value::Link(link)) => link.id,
                    _ => None,
                });
            let found = self.find(object, &mut retired);
            if let Some(actual) = found {
                self.matched.insert((kind, actual.id));
                self.targets
                    .insert((kind, object.key.clone()), Target::Exists(actual.id));
                leave_out_unresolved(&mut resolved, &self.targets);
                let fields = diff::for_update(&resolved, actual);
                // Without a wish for the scope the object stays where it is.
                let within =
                    within.or_else(|| kind.name_scope().and_then(|scope| actual.reference(scope)));
                pending.push(Pending {
                    action: Action::Update,
                    change: change(&resolved, Some(actual.id), fields),
                    actual: Some(actual),
                    other_name: object.other_name.clone(),
                    within,
                });
                continue;
            }
            if let Some(write) = self.unfound(kind, resolved, within) {
                pending.push(write);
            }
        }
        let (retired, levels) = self.settle(kind, retired, pending);
        self.push_step(kind, Action::Retire, retired);
        for (action, changes) in levels {
            self.push_step(kind, action, changes);
        }
        self.gone(kind);
    }

    /// The object that carries the identity. One that belongs to an earlier
    /// holder of the vmid is retired instead; an earlier holder that is back is found again.
    fn find(
        &mut self,
        object: &DesiredObject,
        retired: &mut Vec<Pending<'a>>,
    ) -> Option<&'a ActualObject> {
        let kind = object.kind;
        let found = self
            .index
            .identity
            .get(&(kind, object.key.as_str()))
            .copied();
        let Some(incarnation) = &object.incarnation else {
            return found;
        };
        if let Some(actual) = found {
            let Some(mark) = other_mark(incarnation, actual) else {
                return Some(actual);
            };
            let old = Value::text(&object.key);
            let new = Value::text(format!("{}#{mark}", object.key));
            let fields = vec![FieldChange {
                name: PVE_ID.into(),
                old: Some(old),
                new,
                why: "another guest has got this vmid".into(),
            }];
            self.matched.insert((kind, actual.id));
            retired.push(Pending {
                action: Action::Retire,
                change: Change {
                    key: object.key.clone(),
                    title: format!("{} ({})", actual.label, object.key),
                    id: Some(actual.id),
                    last_updated: None,
                    fields,
                },
                actual: Some(actual),
                other_name: None,
                within: kind.name_scope().and_then(|scope| actual.reference(scope)),
            });
        }
        let key = format!("{}#{}", object.key, mark(incarnation));
        let back = self.index.identity.get(&(kind, key.as_str())).copied();
        back.filter(|actual| other_mark(incarnation, actual).is_none())
    }

    /// What nothing in NetBox carries the identity of: made, adopted, or in the way of a person's.
    fn unfound(
        &mut self,
        kind: Kind,
        mut object: DesiredObject,
        within: Option<u64>,
    ) -> Option<Pending<'a>> {
        let target = (kind, object.key.clone());
        let key = object.natural.first().map(|key| NaturalKey {
            text: key.text.clone(),
            within,
        });
        // Where the scope is to be made itself, nothing can be in it yet.
        let in_the_way = key
            .filter(|_| kind.name_scope().is_none() || within.is_some())
            .and_then(|key| self.index.by_name(kind, &key))
            .filter(|actual| !actual.pve_id().is_some_and(|id| self.desired.is_ours(id)));
        if let Some(actual) = in_the_way {
            if self.adopt == Adopt::Matching && actual.pve_id().is_none() {
                self.matched.insert((kind, actual.id));
                self.targets.insert(target, Target::Exists(actual.id));
                leave_out_unresolved(&mut object, &self.targets);
                return Some(Pending {
                    action: Action::Adopt,
                    change: change(&object, Some(actual.id), diff::for_update(&object, actual)),
                    actual: Some(actual),
                    other_name: None,
                    within,
                });
            }
            let text = match actual.pve_id() {
                Some(id) => format!(
                    "the {} '{}' (id {}) belongs to '{id}'",
                    kind.one(),
                    actual.label,
                    actual.id
                ),
                None => format!(
                    "a person's {} '{}' (id {}) has this name; adopt = \"matching\" would take it over",
                    kind.one(),
                    actual.label,
                    actual.id
                ),
            };
            self.notice(NoticeKind::Clash, object.title.clone(), text);
            self.targets.insert(target, Target::Blocked);
            return None;
        }
        let lacking = object.fields.iter().find(|field| {
            is_essential(kind, &field.name) && !is_resolved(&field.value, &self.targets)
        });
        if let Some(field) = lacking {
            let text = format!("its {} cannot be used, see there", field.name);
            self.notice(NoticeKind::Blocked, object.title.clone(), text);
            self.targets.insert(target, Target::Blocked);
            return None;
        }
        if let Missing::Skip(why) = &object.missing {
            self.notice(NoticeKind::Remark, object.title.clone(), why.clone());
            self.targets.insert(target, Target::Blocked);
            return None;
        }
        leave_out_unresolved(&mut object, &self.targets);
        self.targets.insert(target, Target::New);
        Some(Pending {
            action: Action::Create,
            change: change(&object, None, diff::for_create(&object)),
            actual: None,
            other_name: object.other_name,
            within,
        })
    }

    /// Names are settled last, when it is known who gives one up.
    fn settle(
        &mut self,
        kind: Kind,
        retired: Vec<Pending<'a>>,
        pending: Vec<Pending<'a>>,
    ) -> (Vec<Change>, Vec<(Action, Vec<Change>)>) {
        let (desired, matched) = (self.desired, &self.matched);
        let may_yield = |actual: &ActualObject| {
            let ours = actual.pve_id().filter(|id| desired.is_ours(id));
            let Some(id) = ours else { return false };
            !matched.contains(&(kind, actual.id))
                && !desired.untouched.contains(id)
                && desired.doubt(id).is_none()
        };
        let settled = names::settle(kind, &self.index, may_yield, retired, pending);
        for (kind, about, text) in settled.notices {
            self.notice(kind, about, text);
        }
        for key in settled.blocked {
            self.targets.insert((kind, key), Target::Blocked);
        }
        (settled.retired, settled.levels)
    }

    /// What carries an identity of ours and is not in Proxmox VE any more.
    fn gone(&mut self, kind: Kind) {
        let ours = self.index.ours.get(&kind).cloned().unwrap_or_default();
        for actual in ours {
            let Some(id) = actual.pve_id() else { continue };
            if self.matched.contains(&(kind, actual.id))
                || self.desired.is_untouched(id)
                || self.desired.is_kept(kind, id)
            {
                continue;
            }
            let about = format!("{} ({id})", actual.label);
            match self.desired.doubt(id) {
                Some(why) => self.notice(NoticeKind::Unseen, about, why.to_owned()),
                None => self.notice(
                    NoticeKind::Gone,
                    about,
                    format!("the {} stays (deletion = \"never\")", kind.one()),
                ),
            }
        }
    }

    /// The object with the ids of what it refers to.
    fn resolve(&self, object: &DesiredObject) -> DesiredObject {
        let mut object = object.clone();
        for link in object
            .fields
            .iter_mut()
            .flat_map(|field| field.value.references_mut())
        {
            if let Some(Target::Exists(id)) = self.targets.get(&(link.kind, link.key.clone())) {
                link.id = Some(*id);
            }
        }
        object
    }
}

/// What is wrong with a custom field that bears our name; its type cannot be changed.
fn other_type(object: &DesiredObject, actual: &ActualObject) -> Option<String> {
    if object.kind != Kind::CustomField {
        return None;
    }
    let (needed, there) = (
        object.get("type")?.as_text()?,
        actual.get("type").as_text()?,
    );
    (needed != there).then(|| {
        format!(
            "the custom field '{}' has type {there}, and {needed} is needed",
            actual.label
        )
    })
}

/// What furniture is found by. A VLAN's number counts within its group or site:
/// where that is to be made itself, the VLAN cannot be there yet.
fn furniture_keys(object: &DesiredObject) -> Vec<NaturalKey> {
    if object.kind != Kind::Vlan {
        return object.natural.clone();
    }
    let within = ["group", "site"].into_iter().find_map(|field| {
        let links = object.get(field).map(Value::references).unwrap_or_default();
        links.first()?.id
    });
    let within = within.into_iter();
    within
        .flat_map(|id| {
            object.natural.iter().map(move |key| NaturalKey {
                text: key.text.clone(),
                within: Some(id),
            })
        })
        .collect()
}

/// Fields that make sense only together: an access port without its VLAN would
/// be another port.
const VLAN_FIELDS: [&str; 3] = ["mode", "untagged_vlan", "tagged_vlans"];

/// Leaves out the fields that refer to what neither exists nor will.
fn leave_out_unresolved(object: &mut DesiredObject, targets: &HashMap<(Kind, String), Target>) {
    // Of several choices, those that cannot be taken go; without any there is no wish.
    object.fields.retain_mut(|field| {
        let is_choice = matches!(field.merge, Merge::OneOf | Merge::Fill);
        if let (true, Value::Links(links)) = (is_choice, &mut field.value) {
            links.retain(|link| is_target(link, targets));
        }
        !is_choice || !field.value.is_empty()
    });
    let is_vlan = |name: &str| VLAN_FIELDS.contains(&name);
    let lacking = |name: &str, value: &Value| is_vlan(name) && !is_resolved(value, targets);
    let vlans_lack = object
        .fields
        .iter()
        .any(|field| lacking(&field.name, &field.value));
    object.fields.retain(|field| {
        is_resolved(&field.value, targets) && !(vlans_lack && is_vlan(&field.name))
    });
}

/// Whether everything a value refers to exists or will.
fn is_resolved(value: &Value, targets: &HashMap<(Kind, String), Target>) -> bool {
    value
        .references()
        .iter()
        .all(|link| is_target(link, targets))
}

fn is_target(link: &Link, targets: &HashMap<(Kind, String), Target>) -> bool {
    matches!(
        targets.get(&(link.kind, link.key.clone())),
        Some(Target::Exists(_) | Target::New)
    )
}

/// Without it NetBox would not take the object, or it would be in the wrong place.
fn is_essential(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::Cluster => matches!(field, "type" | "scope_id"),
        Kind::Device => matches!(field, "site" | "role" | "device_type" | "cluster"),
        Kind::VirtualMachine => field == "cluster",
        Kind::Interface => field == "device",
        Kind::VmInterface | Kind::VirtualDisk => field == "virtual_machine",
        _ => true,
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

/// What stands behind the `#` of a retired identity.
fn mark(incarnation: &Incarnation) -> String {
    match incarnation {
        Incarnation::Uuid(uuid) => uuid.chars().take(8).collect(),
        Incarnation::Created(seconds) => seconds.to_string(),
    }
}

/// The mark of the guest that the object belongs to, if it is another one for sure.
fn other_mark(incarnation: &Incarnation, actual: &ActualObject) -> Option<String> {
    match incarnation {
        Incarnation::Uuid(uuid) => {
            let serial = actual
                .get("serial")
                .as_text()
                .unwrap_or_default()
                .to_lowercase();
            // Whatever is no UUID was written by a person.
            (looks_like_uuid(&serial) && serial != *uuid).then(|| serial.chars().take(8).collect())
        }
        Incarnation::Created(seconds) => match actual.get(PVE_DETAILS) {
            Value::Plain(details) => {
                let other = details.get("ctime")?.as_i64()?;
                (other != *seconds).then(|| other.to_string())
            }
            _ => None,
        },
    }
}

fn looks_like_uuid(text: &str) -> bool {
    let lengths: Vec<_> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}
