//! Whether a stored plan still fits the NetBox it was made for.
//!
//! Invariant: a plan fits if every field it writes still has the value it had,
//! and nothing it makes is there already. What people changed elsewhere does not matter.

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use arcstr::ArcStr;

use super::{
    Action, Change, Plan,
    build::{collides_by, has_global_table, natural, scope},
};
use crate::model::{
    Actual, ActualObject, Desired, DesiredObject, FieldPolicy, Kind, NaturalKey, PVE_ID, Value,
};

/// Why a plan does not fit any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The object, in Proxmox VE's terms.
    pub about: String,
    /// What is different.
    pub text: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.about, self.text)
    }
}

/// What has to be read of NetBox to tell whether a plan fits: as if everything
/// that the plan touches were desired.
pub fn shadow(plan: &Plan) -> Desired {
    let mut shadow = Desired {
        keys: plan.origin.clusters.iter().cloned().collect(),
        ..Desired::default()
    };
    let touched: HashSet<Kind> = plan.steps.iter().map(|step| step.kind).collect();
    let parts = Kind::ALL.into_iter().filter(|kind| kind.is_part());
    shadow.off = parts.filter(|kind| !touched.contains(kind)).collect();
    for (kind, _, change) in plan.changes() {
        let title = change
            .title
            .strip_suffix(&format!(" ({})", change.key))
            .unwrap_or(&change.title);
        let field = change.field(kind.name_field());
        let new = field.and_then(|field| field.new.as_text());
        // What parts are found by besides their identity is no title.
        let names = [Some(title).filter(|_| !kind.is_part()), new];
        for (round, name) in names.into_iter().enumerate() {
            let Some(name) = name else { continue };
            let mut object = DesiredObject::new(kind, format!("{} {round}", change.key), name);
            object.field(
                FieldPolicy::Ignore,
                kind.name_field(),
                Value::text(name),
                "in the plan",
            );
            for field in ["slug", "vid", "group", "site", "vrf"] {
                if let Some(known) = change.field(field) {
                    let policy = FieldPolicy::Ignore;
                    object.field(policy, field, known.new.clone(), "in the plan");
                }
            }
            shadow.add(object);
        }
    }
    shadow
}

/// Everything in which NetBox differs from what the plan started from.
pub fn misfits(plan: &Plan, actual: &Actual) -> Vec<Misfit> {
    let there = There::new(actual);
    // What earlier steps of the plan itself will have written.
    let mut written: HashMap<(Kind, u64, &str), &Value> = HashMap::new();
    let mut misfits = Vec::new();
    for (kind, action, change) in plan.changes() {
        let mut differs = |text: String| {
            misfits.push(Misfit {
                about: change.title.to_string(),
                text,
            })
        };
        let Some(id) = change.id else {
            // What is made and then changed again is looked for once.
            if action == Action::Create
                && let Some(there) = there.double(kind, change)
            {
                let leaves = |field: &str| written.contains_key(&(kind, there.id, field));
                let scope = scope(kind).unwrap_or(PVE_ID);
                if !leaves(kind.name_field()) && !leaves(PVE_ID) && !leaves(scope) {
                    differs(format!(
                        "the {} is there by now (id {})",
                        kind.one(),
                        there.id
                    ));
                }
            }
            continue;
        };
        let Some(object) = there.by_id.get(&(kind, id)).copied() else {
            differs(format!(
                "the {} with id {id} is not there any more",
                kind.one()
            ));
            continue;
        };
        if action == Action::Adopt && object.pve_id().is_some() {
            differs("it belongs to something else by now".to_owned());
        }
        for field in &change.fields {
            let now = written
                .get(&(kind, id, field.name.as_ref()))
                .copied()
                .unwrap_or_else(|| object.get(&field.name));
            if field.old.as_ref().is_some_and(|old| !old.same(now)) {
                differs(format!("{} was changed in NetBox", field.name));
            }
            written.insert((kind, id, field.name.as_ref()), &field.new);
        }
    }
    misfits
}

/// NetBox's objects by what a creation could double.
struct There<'a> {
    by_id: HashMap<(Kind, u64), &'a ActualObject>,
    by_identity: HashMap<(Kind, &'a str), &'a ActualObject>,
    by_nature: HashMap<(Kind, Option<u64>, ArcStr), &'a ActualObject>,
}

impl<'a> There<'a> {
    fn new(actual: &'a Actual) -> Self {
        let mut there = Self {
            by_id: HashMap::new(),
            by_identity: HashMap::new(),
            by_nature: HashMap::new(),
        };
        for object in actual.objects.values().flatten() {
            let kind = object.kind;
            there.by_id.insert((kind, object.id), object);
            if let Some(id) = object.pve_id() {
                there.by_identity.insert((kind, id), object);
            }
            if kind.is_identified()
                && let Some((within, text)) = natural(object)
            {
                let key = (kind, within, text);
                there.by_nature.entry(key).or_insert(object);
            }
            for key in &object.natural {
                let key = (kind, key.within, key.text.clone());
                there.by_nature.entry(key).or_insert(object);
            }
        }
        there
    }

    /// The object that a creation would double.
    fn double(&self, kind: Kind, change: &Change) -> Option<&'a ActualObject> {
        let text = |name: &str| change.field(name)?.new.as_shared_text();
        let link = |name: &str| match change.field(name).map(|field| &field.new) {
            Some(Value::Link(link)) => Some(link.id),
            _ => None,
        };
        let by_nature =
            |within: Option<u64>, text: ArcStr| self.by_nature.get(&(kind, within, text)).copied();
        if kind.is_identified() {
            let same =
                text(PVE_ID).and_then(|id| self.by_identity.get(&(kind, id.as_str())).copied());
            return same.or_else(|| {
                let key = collides_by(kind, text(kind.name_field())?);
                match scope(kind).and_then(link) {
                    // Within something that is to be made itself there is nothing yet.
                    Some(None) => None,
                    Some(within) => by_nature(within, key),
                    None if has_global_table(kind) => by_nature(None, key),
                    None => None,
                }
            });
        }
        if kind == Kind::Vlan {
            let vid = match change.field("vid").map(|field| &field.new) {
                Some(Value::Integer(vid)) => vid.to_string(),
                _ => return None,
            };
            let group = link("group").flatten();
            let group = group.and_then(|id| by_nature(Some(id), arcstr::format!("vid:{vid}")));
            return group.or_else(|| {
                by_nature(
                    Some(link("site").flatten()?),
                    arcstr::format!("site-vid:{vid}"),
                )
            });
        }
        let slug = text("slug").and_then(|slug| by_nature(None, NaturalKey::slug(slug).text));
        slug.or_else(|| {
            let name = NaturalKey::name(text(kind.name_field())?, None);
            by_nature(None, name.text)
        })
    }
}
