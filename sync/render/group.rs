//! What belongs together for the eye: the writes of one object as one entry,
//! the parts of a guest or node with it.
//!
//! Invariant: every change of a plan is in exactly one entry.

use std::collections::{BTreeMap, HashMap};

use super::by_parts;
use crate::{
    model::Kind,
    plan::{Action, Change, FieldChange, Plan, owner},
};

/// What happens to one object, in however many writes.
pub(super) struct Entry<'p> {
    pub(super) kind: Kind,
    pub(super) action: Action,
    pub(super) key: &'p str,
    pub(super) title: &'p str,
    pub(super) fields: Vec<FieldChange>,
}

/// The parts of a guest or node that change.
pub(super) type Parts<'p> = BTreeMap<&'p str, Vec<Entry<'p>>>;

/// A plan in the order in which it is shown.
pub(super) struct Grouped<'p> {
    /// What is no part, by kind and action; and the parts that are removed.
    pub(super) groups: Vec<(Kind, Action, Vec<Entry<'p>>)>,
    /// The parts that are made or changed, by the identity of what they are part of.
    pub(super) parts: Parts<'p>,
}

/// The order in which actions on one kind are shown.
const ORDER: [Action; 6] = [
    Action::Retire,
    Action::Update,
    Action::Adopt,
    Action::Create,
    Action::Mark,
    Action::Delete,
];

pub(super) fn group(plan: &Plan) -> Grouped<'_> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut known: HashMap<(Kind, Action, &str), usize> = HashMap::new();
    for (kind, action, change) in plan.changes() {
        // References of what is made belong to its making.
        let action = match change.is_link(action) {
            true => Action::Create,
            false => action,
        };
        match known.get(&(kind, action, change.key.as_str())) {
            Some(place) => add(&mut entries[*place].fields, change),
            None => {
                known.insert((kind, action, &change.key), entries.len());
                entries.push(Entry {
                    kind,
                    action,
                    key: &change.key,
                    title: &change.title,
                    fields: change.fields.clone(),
                });
            }
        }
    }
    entries.sort_by(|a, b| by_parts(a.key, b.key));
    let mut groups: BTreeMap<(bool, Kind, usize), Vec<Entry<'_>>> = BTreeMap::new();
    let mut parts: Parts<'_> = BTreeMap::new();
    for entry in entries {
        let is_gone = matches!(entry.action, Action::Mark | Action::Delete);
        if entry.kind.is_part() && !is_gone {
            parts.entry(owner(entry.key)).or_default().push(entry);
        } else {
            let place = ORDER.iter().position(|action| *action == entry.action);
            let key = (is_gone, entry.kind, place.unwrap_or_default());
            groups.entry(key).or_default().push(entry);
        }
    }
    for of in parts.values_mut() {
        of.sort_by_key(|entry| entry.kind);
    }
    let groups = groups
        .into_iter()
        .filter_map(|((_, kind, place), entries)| Some((kind, *ORDER.get(place)?, entries)));
    Grouped {
        groups: groups.collect(),
        parts,
    }
}

/// A second write of the same object: what happens in between is not shown.
fn add(fields: &mut Vec<FieldChange>, change: &Change) {
    for field in &change.fields {
        match fields.iter_mut().find(|known| known.name == field.name) {
            Some(known) => {
                known.new = field.new.clone();
                known.why = field.why.clone();
            }
            None => fields.push(field.clone()),
        }
    }
}

impl Entry<'_> {
    pub(super) fn field(&self, name: &str) -> Option<&FieldChange> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// A part's name within its guest or node.
    pub(super) fn part_name(&self) -> &str {
        match self.kind {
            Kind::MacAddress | Kind::IpAddress => self.key.rsplit('/').next(),
            _ => self
                .key
                .strip_prefix(owner(self.key))
                .map(|rest| rest.trim_start_matches('/')),
        }
        .unwrap_or(self.key)
    }

    /// Where an address comes from that moves.
    pub(super) fn moves(&self) -> Option<&str> {
        let field = self.field(crate::model::PVE_ID)?;
        (self.action == Action::Update && self.field("assigned_object_id").is_some())
            .then_some(field.why.as_str())
            .filter(|why| why.starts_with("moves from "))
    }
}

/// The parts of one guest or node in a few words: `2 virtual disks, 1 interface`.
pub(super) fn counted(parts: &[Entry<'_>]) -> String {
    let mut counts: BTreeMap<(Action, Kind), usize> = BTreeMap::new();
    for part in parts {
        *counts.entry((part.action, part.kind)).or_default() += 1;
    }
    let all_new = counts.keys().all(|(action, _)| *action == Action::Create);
    let words = counts.iter().map(|((action, kind), count)| match all_new {
        true => kind.counted(*count),
        false => format!("{} {}", super::sign(*action), kind.counted(*count)),
    });
    words.collect::<Vec<_>>().join(", ")
}
