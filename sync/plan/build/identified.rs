//! Objects that carry an identity: found by it, adopted, or made.
//!
//! Invariant: a part is never taken from the object of an earlier holder of its
//! guest's vmid; it gets the earlier holder's identity instead.

use arcstr::ArcStr;

use super::{Found, Planner, Target, Within, change, collides_by, has_global_table, host, scope};
use crate::{
    config::Adopt,
    model::{
        ActualObject, DesiredObject, Incarnation, Kind, Link, Missing, NaturalKey, PVE_DETAILS,
        PVE_ID, Value,
    },
    plan::{Action, Change, FieldChange, NoticeKind, build::Pending, diff, names},
};

impl<'a> Planner<'a> {
    /// Identified objects of one kind.
    pub(super) fn identified(&mut self, kind: Kind) {
        let mut retired = Vec::new();
        let mut pending: Vec<Pending<'a>> = Vec::new();
        let found = self.index.take_found(kind);
        for (object, ahead) in self.desired.of(kind).zip(found) {
            if matches!(kind, Kind::Interface | Kind::VmInterface)
                && let Some(link) = self.owner_link(object)
            {
                self.on.insert((kind, &object.key), link);
            }
            // A part in its place is not an earlier holder's.
            let stays = ahead
                .actual
                .is_some_and(|part| self.is_in_place(object, part));
            if stays && self.is_done(object, ahead) {
                continue;
            }
            let found = if kind.is_part() {
                self.find_part(object, ahead.actual, &mut retired)
            } else {
                self.find(object, ahead.actual, &mut retired)
            };
            let write = match found {
                Some(actual) if kind == Kind::MacAddress && self.lacking(object).is_some() => {
                    // Where it belongs there is nothing: it stays as it is.
                    self.matched.insert((kind, actual.id));
                    self.targets.set(object, Target::Blocked);
                    None
                }
                Some(actual) if ahead.is(actual) && self.is_done(object, ahead) => None,
                Some(actual) => self.update(object, actual, Action::Update),
                None => self.unfound(object),
            };
            pending.extend(write);
        }
        if kind == Kind::MacAddress {
            self.free_moving(&mut pending);
        }
        if kind == Kind::VirtualMachine {
            let leaves = |write: &&Pending<'_>| write.change.field("device").is_some();
            let moved = pending.iter().filter(leaves);
            self.moved.extend(moved.filter_map(|write| write.change.id));
        }
        let (retired, levels) = if matches!(kind, Kind::MacAddress | Kind::JournalEntry) {
            let retired = retired.into_iter().map(|write| write.change).collect();
            (retired, names::unnamed(pending))
        } else {
            self.settle(kind, retired, pending)
        };
        self.push_step(kind, Action::Retire, retired);
        for (action, changes) in levels {
            self.push_step(kind, action, changes);
        }
    }

    /// Whether an object is as it is to be. That is so of nearly all in nearly all
    /// runs, and told without another look at most of their values.
    pub(super) fn is_done(&mut self, object: &'a DesiredObject, ahead: Found<'a>) -> bool {
        let settled = ahead.actual.filter(|actual| {
            ahead.is_plainly_settled && diff::are_references_settled(object, actual, &self.targets)
        });
        if let Some(actual) = settled {
            self.matched.insert((object.kind, actual.id));
            self.targets.set(object, Target::Exists(actual.id));
        }
        settled.is_some()
    }

    /// The fields in which an object that was found differs.
    pub(super) fn update(
        &mut self,
        object: &'a DesiredObject,
        actual: &'a ActualObject,
        action: Action,
    ) -> Option<Pending<'a>> {
        let kind = object.kind;
        self.matched.insert((kind, actual.id));
        self.targets.set(object, Target::Exists(actual.id));
        let fields = diff::for_update(object, actual, &self.targets);
        if fields.is_empty() && action == Action::Update {
            return None;
        }
        let within = match scope(kind) {
            Some(scope) if fields.iter().any(|field| field.name == scope) => self.within(object),
            Some(scope) => match actual.reference(scope) {
                Some(id) => Some(Within::Id(id)),
                None => has_global_table(kind).then_some(Within::Whole),
            },
            None => Some(Within::Whole),
        };
        Some(Pending {
            action,
            change: change(object, Some(actual.id), fields),
            actual: Some(actual),
            other_name: object.other_name.clone(),
            within,
        })
    }

    /// The place in which an object is to stand once; none where that is nowhere.
    pub(super) fn within(&self, object: &'a DesiredObject) -> Option<Within<'a>> {
        let Some(scope) = scope(object.kind) else {
            return Some(Within::Whole);
        };
        match object.get(scope) {
            Some(Value::Link(link)) => match self.targets.of(link)? {
                Target::Exists(id) => Some(Within::Id(id)),
                Target::New => Some(Within::New(link.kind, &link.key)),
                Target::Blocked => None,
            },
            _ => has_global_table(object.kind).then_some(Within::Whole),
        }
    }

    /// The device or virtual machine of a desired part.
    pub(super) fn owner_link(&self, object: &'a DesiredObject) -> Option<&'a Link> {
        let link = object.get(place(object.kind)?)?.as_link()?;
        match object.kind {
            Kind::MacAddress | Kind::IpAddress => {
                self.on.get(&(link.kind, link.key.as_str())).copied()
            }
            _ => Some(link),
        }
    }

    /// Whether a part is on what the desired one is to be on, whoever may change that.
    fn is_in_place(&self, object: &DesiredObject, part: &ActualObject) -> bool {
        let place = place(object.kind);
        let links = place.and_then(|place| {
            let wanted = object.get(place)?.as_link()?;
            Some((wanted, part.get(place).as_link()?))
        });
        links.is_some_and(|(wanted, present)| self.targets.same_link(wanted, present))
    }

    /// The object that carries the identity, if it is this one's. One that belongs to an earlier
    /// holder of the vmid is retired instead; an earlier holder that is back is found again.
    fn find(
        &mut self,
        object: &DesiredObject,
        found: Option<&'a ActualObject>,
        retired: &mut Vec<Pending<'a>>,
    ) -> Option<&'a ActualObject> {
        let kind = object.kind;
        let Some(incarnation) = &object.incarnation else {
            return found;
        };
        if let Some(actual) = found {
            let Some(mark) = other_mark(incarnation, actual) else {
                return Some(actual);
            };
            let identity = arcstr::format!("{}#{mark}", object.key);
            let why = "another guest has got this vmid";
            retired.push(self.retire(actual, identity, why));
        }
        let key = format!("{}#{}", object.key, mark(incarnation));
        let back = self.index.by_identity(kind, &key);
        back.filter(|actual| other_mark(incarnation, actual).is_none())
    }

    /// As [`Self::find`], for what is part of a guest or node.
    fn find_part(
        &mut self,
        object: &'a DesiredObject,
        found: Option<&'a ActualObject>,
        retired: &mut Vec<Pending<'a>>,
    ) -> Option<&'a ActualObject> {
        let kind = object.kind;
        let link = self.owner_link(object)?;
        let rest = object.key.strip_prefix(link.key.as_str())?;
        let owner = self.targets.id(link);
        if let Some(actual) = found {
            let is_on_it = self.index.owner_id(actual) == owner.map(|id| (link.kind, id));
            if owner.is_some() && is_on_it {
                return Some(actual);
            }
            let holder = self.index.owner(actual);
            let foreign = holder.filter(|holder| Some(holder.id) != owner);
            let earlier = foreign.and_then(|holder| {
                let identity = self
                    .retired
                    .get(&(holder.kind, holder.id))
                    .map(ArcStr::as_str)
                    .or_else(|| holder.pve_id())?;
                let is_earlier = identity.strip_prefix(link.key.as_str())?.starts_with('#');
                is_earlier.then(|| arcstr::format!("{identity}{rest}"))
            });
            let Some(identity) = earlier else {
                return Some(actual);
            };
            let why = "it belongs to the guest that had this vmid before";
            retired.push(self.retire(actual, identity, why));
        }
        // The guest is back under an identity that it had lost.
        let before = self.index.by_id(link.kind, owner?)?.pve_id()?;
        if before == link.key {
            return None;
        }
        self.index.by_identity(kind, &format!("{before}{rest}"))
    }

    fn retire(
        &mut self,
        actual: &'a ActualObject,
        identity: ArcStr,
        why: &'static str,
    ) -> Pending<'a> {
        let kind = actual.kind;
        self.matched.insert((kind, actual.id));
        let old = actual.pve_id().unwrap_or_default();
        let fields = vec![FieldChange {
            name: PVE_ID.into(),
            old: Some(Value::text(old)),
            new: Value::text(&identity),
            why: why.into(),
        }];
        self.retired.insert((kind, actual.id), identity);
        let within = scope(kind).and_then(|scope| actual.reference(scope));
        Pending {
            action: Action::Retire,
            change: super::change_of(actual, fields),
            actual: Some(actual),
            other_name: None,
            within: within.map(Within::Id),
        }
    }

    /// What nothing in NetBox carries the identity of: made, adopted, or in the way of a person's.
    pub(super) fn unfound(&mut self, object: &'a DesiredObject) -> Option<Pending<'a>> {
        let kind = object.kind;
        let within = self.within(object);
        if let Some(actual) = within.and_then(|within| self.in_the_way(object, within)) {
            let ours = actual.pve_id().filter(|id| self.desired.is_ours(id));
            match ours {
                None => return self.persons(object, actual),
                // An identity that was lost and only half given back.
                Some(id) if kind.is_part() && without_mark(id).as_deref() == Some(&object.key) => {
                    return self.update(object, actual, Action::Update);
                }
                Some(_) => {}
            }
        }
        let lacking = object
            .fields
            .iter()
            .find(|field| is_essential(kind, &field.name) && !self.targets.is_usable(&field.value));
        if let Some(field) = lacking {
            // What is wrong with a guest need not be said of each of its parts.
            if !kind.is_part() || field.name == "vrf" {
                let text = format!("its {} cannot be used, see there", field.name);
                self.notice(NoticeKind::Blocked, object.title.clone(), text);
            }
            self.targets.set(object, Target::Blocked);
            return None;
        }
        if let Missing::Skip(why) = &object.missing {
            self.notice(NoticeKind::Remark, object.title.clone(), *why);
            self.targets.set(object, Target::Blocked);
            return None;
        }
        self.targets.set(object, Target::New);
        Some(Pending {
            action: Action::Create,
            change: change(object, None, diff::for_create(object, &self.targets)),
            actual: None,
            other_name: object.other_name.clone(),
            within,
        })
    }

    /// What NetBox must have for the object to be in its place, and will not.
    pub(super) fn lacking(&self, object: &'a DesiredObject) -> Option<&'a str> {
        let lacking = object.fields.iter().find(|field| {
            is_essential(object.kind, &field.name) && !self.targets.is_usable(&field.value)
        });
        lacking.map(|field| field.name.as_ref())
    }

    /// What stands where the object would.
    pub(super) fn in_the_way(
        &self,
        object: &'a DesiredObject,
        within: Within<'a>,
    ) -> Option<&'a ActualObject> {
        if object.kind == Kind::JournalEntry {
            return None;
        }
        let name = object.get(object.kind.name_field())?.as_shared_text()?;
        let text = collides_by(object.kind, name);
        self.index.by_name(object.kind, within, text).or_else(|| {
            let slug = NaturalKey::slug(object.get("slug")?.as_text()?);
            self.index.by_name(object.kind, Within::Whole, slug.text)
        })
    }

    /// A person's object stands where ours would.
    pub(super) fn persons(
        &mut self,
        object: &'a DesiredObject,
        actual: &'a ActualObject,
    ) -> Option<Pending<'a>> {
        let kind = object.kind;
        if self.rules.config.adopt == Adopt::Matching && actual.pve_id().is_none() {
            let mut write = self.update(object, actual, Action::Adopt)?;
            write.other_name = None;
            return Some(write);
        }
        let shown = match kind {
            Kind::IpAddress => host(&actual.label),
            _ => &actual.label,
        };
        let same = match kind {
            Kind::IpAddress | Kind::Prefix | Kind::MacAddress => "is the same",
            _ => "has this name",
        };
        let text = match actual.pve_id() {
            Some(id) => format!(
                "the {} '{shown}' (id {}) belongs to '{id}'",
                kind.one(),
                actual.id
            ),
            None => format!(
                "a person's {} '{shown}' (id {}) {same}; adopt = \"matching\" would take it over",
                kind.one(),
                actual.id
            ),
        };
        self.clash(object, text);
        None
    }

    /// The object cannot be written, since something of another stands there.
    pub(super) fn clash(&mut self, object: &'a DesiredObject, text: String) {
        self.notice(NoticeKind::Clash, object.title.clone(), text);
        self.targets.set(object, Target::Blocked);
    }

    /// Names are settled last, when it is known who gives one up.
    fn settle(
        &mut self,
        kind: Kind,
        retired: Vec<Pending<'a>>,
        pending: Vec<Pending<'a>>,
    ) -> (Vec<Change>, Vec<(Action, Vec<Change>)>) {
        let may_yield = |actual: &ActualObject| {
            let ours = actual.pve_id().filter(|id| self.desired.is_ours(id));
            ours.is_some()
                && !self.matched.contains(&(kind, actual.id))
                && self.is_gone(actual).is_ok()
        };
        let settled = names::settle(kind, &self.index, may_yield, retired, pending);
        for (kind, about, text) in settled.notices {
            self.notice(kind, about, text);
        }
        for key in settled.blocked {
            if let Some(object) = self.desired.objects.get(&(kind, key)) {
                self.targets.set(object, Target::Blocked);
            }
        }
        (settled.retired, settled.levels)
    }

    /// Clears the pointers to MAC addresses that go to another interface; those
    /// whose pointer is not ours to clear stay.
    fn free_moving(&mut self, pending: &mut Vec<Pending<'a>>) {
        let mut releases = Vec::new();
        for write in pending.iter_mut() {
            let Some(actual) = write.actual.filter(|_| is_moved(&write.change)) else {
                continue;
            };
            match self.release(actual, None) {
                Ok(freed) => releases.extend(freed),
                Err(holder) => {
                    let key = (actual.kind, write.change.key.clone());
                    if let Some(object) = self.desired.objects.get(&key) {
                        self.targets.set(object, Target::Blocked);
                    }
                    let text =
                        format!("stays where it is, since it is the primary one of {holder}");
                    self.notice(NoticeKind::Clash, write.change.title.clone(), text);
                    stay(&mut write.change);
                }
            }
        }
        pending.retain(|write| write.action != Action::Update || !write.change.fields.is_empty());
        self.push_releases(releases);
    }
}

/// The field that says what a part is on.
fn place(kind: Kind) -> Option<&'static str> {
    match kind {
        // It stands once in its VRF, wherever it is assigned.
        Kind::IpAddress => Some("assigned_object_id"),
        kind => scope(kind).filter(|_| kind.is_part()),
    }
}

/// Whether the change assigns an address to something else.
pub(super) fn is_moved(change: &Change) -> bool {
    change.field("assigned_object_id").is_some()
}

/// Takes the assignment out of a change.
pub(super) fn stay(change: &mut Change) {
    change
        .fields
        .retain(|field| !field.name.starts_with("assigned_object_"));
}

/// Without it NetBox would not take the object, or it would be in the wrong place.
fn is_essential(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::Cluster => matches!(field, "type" | "scope_id"),
        Kind::Device => matches!(field, "site" | "role" | "device_type" | "cluster"),
        Kind::VirtualMachine => field == "cluster",
        Kind::Interface => field == "device",
        Kind::VmInterface | Kind::VirtualDisk => field == "virtual_machine",
        Kind::MacAddress | Kind::JournalEntry => field == "assigned_object_id",
        Kind::IpAddress => matches!(field, "assigned_object_id" | "vrf"),
        Kind::Prefix => field == "vrf",
        Kind::L2vpn => false,
        _ => true,
    }
}

/// A retired identity as it was before.
fn without_mark(identity: &str) -> Option<String> {
    let (before, after) = identity.split_once('#')?;
    let (_, rest) = after.split_once('/')?;
    Some(format!("{before}/{rest}"))
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
        Incarnation::Created(seconds) => {
            let details = actual.get(PVE_DETAILS).as_object()?;
            let other = details.get("ctime")?.as_i64()?;
            (other != *seconds).then(|| other.to_string())
        }
    }
}

fn looks_like_uuid(text: &str) -> bool {
    let lengths: Vec<_> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}
