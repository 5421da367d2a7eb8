//! What carries an identity of ours and is not in Proxmox VE any more.
//!
//! A guest, node or network is marked and, where that is wanted, removed when it
//! has been missing for long enough. The parts of one that exists follow its
//! configuration; the parts of one that is gone stay, and go, with it.
//!
//! Invariant: nothing counts as gone in a scope that was not read completely,
//! that is excluded, or for which there is no evidence.
//! Invariant: only what is ours is removed; what would take a person's object
//! along stays.

use std::collections::BTreeMap;

use arcstr::ArcStr;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value as Json;

use super::{Planner, Target, change_of, host, title};
use crate::{
    config::Deletion,
    model::{
        ActualObject, FieldPolicy, Kind, Link, MISSING_SINCE, MISSING_TAG, PVE_DETAILS, PVE_ID,
        Value,
    },
    plan::{Action, Change, FieldChange, HashMap, HashSet, NoticeKind, owner},
};

/// Why something that nothing desired has found is not gone.
pub(super) enum Present<'a> {
    /// It is excluded, switched off, or there is no evidence.
    Covered,
    /// The view was not complete.
    Doubt(&'a str),
}

/// How far a part's guest or node is there.
enum Owner {
    /// It is desired, so its parts follow its configuration.
    Alive,
    /// It is gone or unknown, so its parts stay with it.
    Away,
}

/// By an address's kind and id the interface it is to be on, which has no id
/// while it is to be made; none where it is to be on nothing.
type Moves = HashMap<(Kind, u64), Option<(Kind, Option<u64>)>>;

impl<'a> Planner<'a> {
    /// Whether an object that nothing desired has found is gone for sure.
    pub(super) fn is_gone(&self, actual: &ActualObject) -> Result<(), Present<'a>> {
        let id = actual.pve_id().unwrap_or_default();
        if self.desired.off.contains(&actual.kind)
            || self.is_untouched(id)
            || self.desired.is_kept(actual.kind, id)
        {
            return Err(Present::Covered);
        }
        self.desired
            .doubt(id)
            .map_or(Ok(()), |why| Err(Present::Doubt(why)))
    }

    /// Whether an identity, or what it is part of, is excluded or could not be looked at.
    pub(super) fn is_untouched(&self, id: &str) -> bool {
        // The places where an identity ends: `prod`, `prod/qemu/100`, `prod/qemu/100#1f2e3d4c`.
        let ends = id.match_indices(['/', '#']).map(|(place, _)| place);
        !self.desired.untouched.is_empty()
            && ends.chain([id.len()]).any(|end| {
                id.get(..end)
                    .is_some_and(|start| self.desired.untouched.contains(start))
            })
    }

    /// Everything that is gone: listed, marked or removed.
    pub(super) fn gone(&mut self) {
        let deletion = self.rules.config.deletion;
        let mut left: BTreeMap<ArcStr, Vec<String>> = BTreeMap::new();
        let mut marks: BTreeMap<Kind, Vec<Change>> = BTreeMap::new();
        let mut removed: BTreeMap<Kind, Vec<&'a ActualObject>> = BTreeMap::new();
        for kind in Kind::ALL.into_iter().filter(|kind| kind.is_identified()) {
            for actual in self.index.ours(kind).to_vec() {
                let is_retired = self.retired.contains_key(&(kind, actual.id));
                if kind == Kind::JournalEntry
                    || (self.matched.contains(&(kind, actual.id)) && !is_retired)
                {
                    continue;
                }
                if kind.is_part() {
                    if is_retired || matches!(self.owner(actual), Owner::Away) {
                        continue;
                    }
                    if self.is_gone(actual).is_err() {
                        continue;
                    }
                    if deletion == Deletion::Never || role(actual).is_some() {
                        let owner = self
                            .index
                            .owner(actual)
                            .map_or_else(|| title(actual), title);
                        left.entry(owner).or_default().push(name(actual));
                    } else {
                        removed.entry(kind).or_default().push(actual);
                    }
                    continue;
                }
                match self.is_gone(actual) {
                    Err(Present::Covered) => {}
                    Err(Present::Doubt(why)) => {
                        let about = title(actual);
                        self.notice(NoticeKind::Unseen, about, why);
                    }
                    Ok(()) if deletion == Deletion::Never || kind == Kind::Cluster => {
                        if !is_retired {
                            let text = format!("the {} stays (deletion = \"never\")", kind.one());
                            self.notice(NoticeKind::Gone, title(actual), text);
                        }
                    }
                    Ok(()) if deletion == Deletion::Prune && self.is_due(actual) => {
                        removed.entry(kind).or_default().push(actual);
                    }
                    Ok(()) => {
                        if let Some(change) = self.mark(actual) {
                            marks.entry(kind).or_default().push(change);
                        }
                    }
                }
            }
        }
        for (owner, names) in left {
            let why = if deletion == Deletion::Never {
                " (deletion = \"never\")"
            } else {
                ": a person gave it a role"
            };
            let verb = if names.len() == 1 { "stays" } else { "stay" };
            let text = format!("{} {verb}{why}", names.join(", "));
            self.notice(NoticeKind::Gone, owner, text);
        }
        for (kind, changes) in marks {
            self.push_step(kind, Action::Mark, changes);
        }
        self.remove(removed);
    }

    fn owner(&self, actual: &ActualObject) -> Owner {
        let is_alive = match self.index.owner(actual) {
            Some(owner) => {
                let place = (owner.kind, owner.id);
                self.matched.contains(&place) && !self.retired.contains_key(&place)
            }
            // Assigned to nothing, it is judged by its identity.
            None => {
                let owner = owner(actual.pve_id().unwrap_or_default());
                [Kind::VirtualMachine, Kind::Device]
                    .into_iter()
                    .any(|kind| matches!(self.targets.get(kind, owner), Some(Target::Exists(_))))
            }
        };
        if is_alive { Owner::Alive } else { Owner::Away }
    }

    /// Whether it has been missing for long enough.
    fn is_due(&self, actual: &ActualObject) -> bool {
        let Some(since) = missing_since(actual).and_then(parse) else {
            return false;
        };
        let waited = self.rules.now.as_second().saturating_sub(since.as_second());
        u64::try_from(waited)
            .is_ok_and(|waited| waited >= self.rules.config.prune_after.0.as_secs())
    }

    /// The change that marks an object as gone; none when it is marked already.
    fn mark(&self, actual: &ActualObject) -> Option<Change> {
        let kind = actual.kind;
        // What is marked once stays as people leave it.
        if missing_since(actual).is_some() {
            return None;
        }
        let is_ours = |field: &str| {
            self.rules.config.policy(kind, field, FieldPolicy::Sync) == FieldPolicy::Sync
        };
        let why = "it is gone from Proxmox VE";
        let mut fields = Vec::new();
        let mut set = |name: &'static str, new: Value| {
            let old = actual.get(name);
            if !self.targets.same(&new, old) {
                fields.push(FieldChange {
                    name: name.into(),
                    old: Some(old.clone()),
                    new,
                    why: why.into(),
                });
            }
        };
        if is_ours("status") {
            let status = match kind {
                Kind::Prefix => "deprecated",
                _ => "decommissioning",
            };
            set("status", Value::text(status));
        }
        if self.carries_details(kind) {
            let details = actual.get(PVE_DETAILS).as_object();
            let mut details = details.cloned().unwrap_or_default();
            let now = self.rules.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            details.insert(MISSING_SINCE.to_owned(), now.into());
            set(PVE_DETAILS, Json::Object(details).into());
        }
        let tag = Link::to(Kind::Tag, MISSING_TAG, MISSING_TAG);
        if is_ours("tags") && self.targets.of(&tag).is_some() {
            let mut tags = actual.get("tags").references().to_vec();
            if !tags.iter().any(|there| self.targets.same_link(&tag, there)) {
                let id = self.targets.id(&tag);
                tags.push(Link { id, ..tag });
                set("tags", Value::links(tags));
            }
        }
        if fields.is_empty() {
            return None;
        }
        let mut change = change_of(actual, fields);
        if let Some(identity) = self.retired.get(&(kind, actual.id)) {
            change.key.clone_from(identity);
        }
        Some(change)
    }

    /// Whether objects of that kind have the custom field for the date.
    fn carries_details(&self, kind: Kind) -> bool {
        let name = PVE_DETAILS.trim_start_matches("custom_fields.");
        let types = self
            .desired
            .objects
            .get(&(Kind::CustomField, name.into()))
            .and_then(|field| field.get("object_types"));
        let mut types = types.and_then(Value::as_array).into_iter().flatten();
        types.any(|r#type| r#type.as_str() == Some(kind.content_type()))
    }

    /// Removes from the leaves to the root. What goes with its interface, guest
    /// or node is not removed by itself.
    fn remove(&mut self, removed: BTreeMap<Kind, Vec<&'a ActualObject>>) {
        if removed.is_empty() {
            return;
        }
        let on = self.addresses_by_interface();
        let moves = self.moves();
        let mut goes: HashSet<(Kind, u64)> = removed
            .values()
            .flatten()
            .map(|object| (object.kind, object.id))
            .collect();
        let empty = Vec::new();
        for kind in [Kind::Interface, Kind::VmInterface] {
            for actual in removed.get(&kind).unwrap_or(&empty) {
                let place = (kind, actual.id);
                // One that is not removed, and does not move away, would be lost.
                let held = on.get(&place).into_iter().flatten().find(|address| {
                    let to = moves.get(&(address.kind, address.id));
                    let leaves = to.is_some_and(|to| *to != Some((place.0, Some(place.1))));
                    !goes.contains(&(address.kind, address.id)) && !leaves
                });
                if let Some(held) = held {
                    let text = format!("{} stays, since {} is on it", name(actual), name(held));
                    let about = self
                        .index
                        .owner(actual)
                        .map_or_else(|| title(actual), title);
                    self.notice(NoticeKind::Gone, about, text);
                    goes.remove(&place);
                }
            }
        }
        for actual in removed.get(&Kind::Device).unwrap_or(&empty) {
            let guests = self.actual.of(Kind::VirtualMachine).iter();
            let staying = guests.filter(|guest| {
                guest.reference("device") == Some(actual.id)
                    && !goes.contains(&(guest.kind, guest.id))
                    && !self.moved.contains(&guest.id)
            });
            let staying = staying.count();
            if staying > 0 {
                let text = format!(
                    "stays, since it still holds {}",
                    Kind::VirtualMachine.counted(staying)
                );
                self.notice(NoticeKind::Gone, title(actual), text);
                goes.remove(&(Kind::Device, actual.id));
            }
        }
        for (kind, objects) in removed.into_iter().rev() {
            let mut changes = Vec::new();
            for actual in objects {
                if !goes.contains(&(kind, actual.id)) {
                    continue;
                }
                let goes_along = |address: &&&ActualObject| {
                    self.index.interface(address) == Some((kind, actual.id))
                };
                if self
                    .index
                    .interface(actual)
                    .is_some_and(|place| goes.contains(&place))
                {
                    continue;
                }
                let along: Vec<_> = on
                    .get(&(kind, actual.id))
                    .into_iter()
                    .flatten()
                    .filter(goes_along)
                    .map(|address| name(address))
                    .collect();
                let why = match (kind.is_part(), along.is_empty()) {
                    (false, _) => format!(
                        "missing since {}; all that is part of it goes with it",
                        missing_since(actual).unwrap_or_default()
                    ),
                    (true, true) => "it is not in the configuration any more".to_owned(),
                    (true, false) => format!(
                        "it is not in the configuration any more; with it goes {}",
                        along.join(", ")
                    ),
                };
                // An earlier step may have given it another identity.
                let identity = self.retired.get(&(kind, actual.id));
                let field = FieldChange {
                    name: PVE_ID.into(),
                    old: Some(identity.map_or_else(|| actual.get(PVE_ID).clone(), Value::text)),
                    new: Value::NULL,
                    why: why.into(),
                };
                changes.push(change_of(actual, vec![field]));
            }
            self.push_step(kind, Action::Delete, changes);
        }
    }

    /// Where the plan assigns addresses to.
    fn moves(&self) -> Moves {
        let moves = self.plan.changes().filter_map(|(kind, _, change)| {
            let field = change.field("assigned_object_id")?;
            let to = field.new.as_link().map(|link| (link.kind, link.id));
            Some(((kind, change.id?), to))
        });
        moves.collect()
    }

    /// Every address, ours or not, by the interface it is on.
    fn addresses_by_interface(&self) -> HashMap<(Kind, u64), Vec<&'a ActualObject>> {
        let mut on: HashMap<_, Vec<_>> = HashMap::default();
        for kind in [Kind::MacAddress, Kind::IpAddress] {
            for address in self.actual.of(kind) {
                if let Some(place) = self.index.interface(address) {
                    on.entry(place).or_default().push(address);
                }
            }
        }
        on
    }
}

/// Since when an object is marked as missing.
pub(in crate::plan) fn missing_since(actual: &ActualObject) -> Option<&str> {
    let details = actual.get(PVE_DETAILS).as_object()?;
    details.get(MISSING_SINCE)?.as_str()
}

/// A time as the tool writes it, or a day as a person might.
fn parse(text: &str) -> Option<Timestamp> {
    text.parse::<Timestamp>().ok().or_else(|| {
        let day = text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok()?;
        Some(day.timestamp())
    })
}

/// A part by its kind and name.
fn name(actual: &ActualObject) -> String {
    let kind = actual.kind;
    let text = actual
        .get(kind.name_field())
        .as_text()
        .unwrap_or(&actual.label);
    let text = if kind == Kind::IpAddress {
        host(text)
    } else {
        text
    };
    format!("{} {text}", kind.one())
}

fn role(actual: &ActualObject) -> Option<&str> {
    actual
        .get("role")
        .as_text()
        .filter(|role| actual.kind == Kind::IpAddress && !role.is_empty())
}
