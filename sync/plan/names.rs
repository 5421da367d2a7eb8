//! Names are unique in NetBox, so a name can be taken only when its holder has
//! given it up: what is renamed comes after the one whose name it takes, a
//! circle is opened with a passing name, and what is gone makes room.
//!
//! Invariant: within one step no two objects want the name that the other holds.

use std::collections::BTreeMap;

use arcstr::ArcStr;

use super::{
    Action, Change, FieldChange, HashMap, HashSet, NoticeKind,
    build::{Index, Pending, Within, collides_by, has_global_table, scope},
};
use crate::{
    map::with_suffix,
    model::{ActualObject, Kind, Value},
};

/// A name and the place in which it stands once.
type Name<'a> = (Within<'a>, ArcStr);

/// The writes of one kind in the order in which they are possible.
pub(super) struct Settled {
    pub(super) retired: Vec<Change>,
    pub(super) levels: Vec<(Action, Vec<Change>)>,
    pub(super) notices: Vec<(NoticeKind, ArcStr, String)>,
    /// Keys of objects that cannot be made.
    pub(super) blocked: Vec<ArcStr>,
}

/// Who holds a name that somebody wants.
enum Holder<'a> {
    Nobody,
    /// It gives the name up in this plan.
    Leaving(u64),
    /// It is gone or retired and makes room.
    Yielding(&'a ActualObject),
    /// It keeps the name.
    Staying(&'a ActualObject),
}

struct Names<'i, 'a, F> {
    kind: Kind,
    index: &'i Index<'a>,
    may_yield: &'i F,
    /// Objects whose name or scope changes in this plan.
    leaving: HashSet<u64>,
    /// Objects that lose their identity in this plan.
    retiring: &'i HashMap<u64, String>,
    /// Every name that is wanted or given in this plan.
    wanted: HashSet<Name<'a>>,
    /// The names given so far.
    claimed: HashSet<Name<'a>>,
    /// What makes room, by id.
    yields: BTreeMap<u64, Change>,
}

pub(super) fn settle<'a, F: Fn(&ActualObject) -> bool>(
    kind: Kind,
    index: &Index<'a>,
    may_yield: F,
    retired: Vec<Pending<'a>>,
    mut pending: Vec<Pending<'a>>,
) -> Settled {
    let mut settled = Settled {
        retired: Vec::new(),
        levels: Vec::new(),
        notices: Vec::new(),
        blocked: Vec::new(),
    };
    pending.retain(|write| {
        // An update that changes nothing is none; an adoption always is one.
        write.action != Action::Update || !write.change.fields.is_empty()
    });
    let retiring: HashMap<u64, String> = retired
        .iter()
        .filter_map(|write| Some((write.change.id?, suffix(write))))
        .collect();
    let mut dropped = HashSet::default();
    // Who has to take another name, or keep the old one, does not leave a name
    // to others after all; so the claims are heard again until they all stand.
    // Every write is altered twice at most, which ends it.
    let (mut yields, waits) = loop {
        let alive = || {
            pending
                .iter()
                .enumerate()
                .filter(|(place, _)| !dropped.contains(place))
                .map(|(_, write)| write)
        };
        let mut names = Names {
            kind,
            index,
            may_yield: &may_yield,
            leaving: alive()
                .filter(|write| moves(kind, write))
                .filter_map(|write| write.change.id)
                .collect(),
            retiring: &retiring,
            wanted: alive().filter_map(|write| new_key(kind, write)).collect(),
            claimed: HashSet::default(),
            yields: BTreeMap::new(),
        };
        let mut waits: HashMap<usize, u64> = HashMap::default();
        let mut altered = false;
        for place in (0..pending.len())
            .filter(|place| !dropped.contains(place))
            .collect::<Vec<_>>()
        {
            match names.claim(&mut pending[place], &mut settled) {
                Claim::Free => {}
                Claim::After(id) => {
                    waits.insert(place, id);
                }
                Claim::Altered => altered = true,
                Claim::Dropped => {
                    altered = true;
                    dropped.insert(place);
                }
            }
        }
        if !altered {
            break (names.yields, waits);
        }
    };
    let rest: Vec<(usize, Pending<'a>)> = pending
        .into_iter()
        .enumerate()
        .filter(|(place, _)| !dropped.contains(place))
        .collect();
    settled.retired = retired
        .into_iter()
        .map(|mut write| {
            // Retiring and making room are one write.
            if let Some(change) = write.change.id.and_then(|id| yields.remove(&id)) {
                write.change.fields.extend(change.fields);
            }
            write.change
        })
        .collect();
    settled.push(Action::Update, yields.into_values().collect());
    order(kind, rest, &waits, &mut settled);
    settled
}

enum Claim {
    /// It can have its name at once, or wants none.
    Free,
    /// It can have its name when this object has given it up.
    After(u64),
    /// It wants something else now.
    Altered,
    /// It wants nothing any more.
    Dropped,
}

impl<'a, F: Fn(&ActualObject) -> bool> Names<'_, 'a, F> {
    /// Whether the write can have its name; if not, what it wants is altered.
    fn claim(&mut self, write: &mut Pending<'a>, settled: &mut Settled) -> Claim {
        let Some(key) = new_key(self.kind, write) else {
            return Claim::Free;
        };
        let staying = if self.claimed.contains(&key) {
            "another object of this plan".to_owned()
        } else {
            match self.holder(&key, write.change.id) {
                Holder::Nobody => {
                    self.claimed.insert(key);
                    return Claim::Free;
                }
                Holder::Leaving(id) => {
                    self.claimed.insert(key);
                    return Claim::After(id);
                }
                Holder::Yielding(actual) => {
                    let change = self.make_room(actual, key.0);
                    self.yields.entry(actual.id).or_insert(change);
                    self.claimed.insert(key);
                    return Claim::Free;
                }
                Holder::Staying(actual) => format!(
                    "the {} '{}' (id {})",
                    self.kind.one(),
                    actual.label,
                    actual.id
                ),
            }
        };
        self.alter(write, &staying, settled)
    }

    /// Another name, if there is one; else the old name stays, or the object is not made.
    fn alter(&self, write: &mut Pending<'a>, staying: &str, settled: &mut Settled) -> Claim {
        let about = write.change.title.clone();
        let other = write
            .other_name
            .take()
            .filter(|_| write.action != Action::Adopt);
        if let Some(other) = other {
            let text = format!("is named '{other}', since {staying} keeps the name");
            settled.notices.push((NoticeKind::Remark, about, text));
            self.rename(write, &other);
        } else if write.action == Action::Create {
            settled
                .notices
                .push((NoticeKind::Clash, about, format!("{staying} has this name")));
            settled.blocked.push(write.change.key.clone());
            return Claim::Dropped;
        } else if write.change.field(self.kind.name_field()).is_some() {
            let text = format!("keeps its name in NetBox, since {staying} has the new one");
            settled.notices.push((NoticeKind::Clash, about, text));
            write
                .change
                .fields
                .retain(|field| field.name != self.kind.name_field());
        } else {
            // It moves with its name and nothing can be done: NetBox will say so.
            return Claim::Free;
        }
        if write.change.fields.is_empty() && write.action == Action::Update {
            Claim::Dropped
        } else {
            Claim::Altered
        }
    }

    fn holder(&self, key: &Name<'a>, own: Option<u64>) -> Holder<'a> {
        let Some(actual) = self.index.by_name(self.kind, key.0, key.1.clone()) else {
            return Holder::Nobody;
        };
        if Some(actual.id) == own {
            return Holder::Nobody;
        }
        if self.leaving.contains(&actual.id) {
            return Holder::Leaving(actual.id);
        }
        if self.retiring.contains_key(&actual.id) || (self.may_yield)(actual) {
            return Holder::Yielding(actual);
        }
        Holder::Staying(actual)
    }

    /// The write that takes the name from something that is gone.
    fn make_room(&mut self, actual: &ActualObject, within: Within<'a>) -> Change {
        let id = actual.pve_id().unwrap_or_default().to_owned();
        let own = id.rsplit(['/', '#']).next().unwrap_or("gone").to_owned();
        let suffix = self.retiring.get(&actual.id).cloned().unwrap_or(own);
        let free = |name: &ArcStr| {
            let text = collides_by(self.kind, name);
            let key = (within, text.clone());
            self.index.by_name(self.kind, within, text).is_none() && !self.wanted.contains(&key)
        };
        let name = (1u32..100)
            .map(|round| {
                if round == 1 {
                    suffix.clone()
                } else {
                    format!("{suffix}.{round}")
                }
            })
            .map(|suffix| with_suffix(&actual.label, &suffix).into())
            .find(free)
            .unwrap_or_else(|| with_suffix(&actual.label, &format!("id {}", actual.id)).into());
        self.wanted.insert((within, collides_by(self.kind, &name)));
        Change {
            title: arcstr::format!("{} ({id})", actual.label),
            key: id.into(),
            id: Some(actual.id),
            last_updated: None,
            fields: vec![FieldChange {
                name: self.kind.name_field().into(),
                old: Some(Value::text(&actual.label)),
                new: Value::Text(name),
                why: "it is gone, and another object has its name now".into(),
            }],
        }
    }

    /// Gives the write another name; a change that is none any more goes.
    fn rename(&self, write: &mut Pending<'_>, name: &str) {
        let field_name = self.kind.name_field();
        let new = Value::text(name);
        for field in write
            .change
            .fields
            .iter_mut()
            .filter(|field| field.name == field_name)
        {
            field.new = new.clone();
            field.why = "something else keeps the name".into();
        }
        write
            .change
            .fields
            .retain(|field| field.name != field_name || field.old.as_ref() != Some(&new));
    }
}

impl Settled {
    fn push(&mut self, action: Action, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.levels.push((action, changes));
        }
    }
}

/// Orders the writes so that everyone comes after the holder of the name it takes.
fn order(
    kind: Kind,
    rest: Vec<(usize, Pending<'_>)>,
    waits: &HashMap<usize, u64>,
    settled: &mut Settled,
) {
    let (creates, mut updates): (Vec<_>, Vec<_>) = rest
        .into_iter()
        .partition(|(_, write)| write.action == Action::Create);
    while !updates.is_empty() {
        let left: HashSet<u64> = updates
            .iter()
            .filter(|(_, write)| moves(kind, write))
            .filter_map(|(_, write)| write.change.id)
            .collect();
        let is_ready = |(place, _): &(usize, Pending<'_>)| {
            waits.get(place).is_none_or(|id| !left.contains(id))
        };
        let (ready, mut later): (Vec<_>, Vec<_>) = updates.into_iter().partition(is_ready);
        if ready.is_empty() {
            // A circle: one of them gets a passing name, which frees the first name.
            if let Some(change) = later.first_mut().and_then(|(_, write)| park(kind, write)) {
                settled.push(Action::Update, vec![change]);
            }
            let freed = later.first().and_then(|(_, write)| write.change.id);
            later = later.into_iter().collect();
            order_after(kind, later, waits, freed, settled);
            break;
        }
        let (adopts, changes): (Vec<_>, Vec<_>) = ready
            .into_iter()
            .map(|(_, write)| write)
            .partition(|write| write.action == Action::Adopt);
        settled.push(
            Action::Update,
            changes.into_iter().map(|write| write.change).collect(),
        );
        settled.push(
            Action::Adopt,
            adopts.into_iter().map(|write| write.change).collect(),
        );
        updates = later;
    }
    settled.push(
        Action::Create,
        creates.into_iter().map(|(_, write)| write.change).collect(),
    );
}

/// Continues after a circle was opened: nobody waits for the parked object any more.
fn order_after(
    kind: Kind,
    later: Vec<(usize, Pending<'_>)>,
    waits: &HashMap<usize, u64>,
    freed: Option<u64>,
    settled: &mut Settled,
) {
    let waits = waits
        .iter()
        .filter(|(_, id)| Some(**id) != freed)
        .map(|(place, id)| (*place, *id))
        .collect();
    order(kind, later, &waits, settled);
}

/// A passing name for one object of a circle; its own change starts from there.
fn park(kind: Kind, write: &mut Pending<'_>) -> Option<Change> {
    let id = write.change.id?;
    let field = write
        .change
        .fields
        .iter_mut()
        .find(|field| field.name == kind.name_field())?;
    let passing = Value::text(format!("~pve-netbox-{id}"));
    let old = field.old.replace(passing.clone());
    Some(Change {
        key: write.change.key.clone(),
        title: write.change.title.clone(),
        id: Some(id),
        last_updated: None,
        fields: vec![FieldChange {
            name: kind.name_field().into(),
            old,
            new: passing,
            why: "names go round in a circle".into(),
        }],
    })
}

/// Whether the write gives up the name that its object holds.
fn moves(kind: Kind, write: &Pending<'_>) -> bool {
    let Some(actual) = write.actual else {
        return false;
    };
    let Some((within, text)) = new_key(kind, write) else {
        return false;
    };
    let before = scope(kind).and_then(|scope| actual.reference(scope));
    let before = before.map_or(Within::Whole, Within::Id);
    within != before || text != collides_by(kind, &actual.label)
}

/// The name the write takes: that of an object that is made, renamed or moved.
fn new_key<'a>(kind: Kind, write: &Pending<'a>) -> Option<Name<'a>> {
    let field = |name: &str| write.change.field(name).map(|field| &field.new);
    let name = field(kind.name_field()).and_then(Value::as_shared_text);
    let is_moved = scope(kind).is_some_and(|scope| field(scope).is_some());
    if name.is_none() && !is_moved {
        return None;
    }
    let name = name.or_else(|| write.actual.map(|actual| &actual.label))?;
    let whole = has_global_table(kind).then_some(Within::Whole);
    Some((write.within.or(whole)?, collides_by(kind, name)))
}

/// The writes of a kind whose objects need no names: changes, adoptions, new ones.
pub(super) fn unnamed(pending: Vec<Pending<'_>>) -> Vec<(Action, Vec<Change>)> {
    let mut levels = [Action::Update, Action::Adopt, Action::Create].map(|action| (action, vec![]));
    for write in pending {
        for (action, changes) in &mut levels {
            if *action == write.action {
                changes.push(write.change);
                break;
            }
        }
    }
    levels.into()
}

/// The mark behind the `#` of a retired identity.
fn suffix(write: &Pending<'_>) -> String {
    let id = write
        .change
        .fields
        .first()
        .and_then(|field| field.new.as_text())
        .unwrap_or_default();
    id.rsplit('#').next().unwrap_or("gone").to_owned()
}
