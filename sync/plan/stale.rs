//! Whether a stored plan still fits the NetBox it was made for.
//!
//! Invariant: a plan fits if every field it writes still has the value it had,
//! and nothing it makes is there already. What people changed elsewhere does not matter.

use std::{collections::HashMap, fmt};

use super::{Action, Change, Plan};
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
    for (kind, _, change) in plan.changes() {
        let name = change
            .title
            .strip_suffix(&format!(" ({})", change.key))
            .unwrap_or(&change.title);
        for (round, name) in [
            Some(name),
            change
                .field(kind.name_field())
                .and_then(|f| f.new.as_text()),
        ]
        .into_iter()
        .enumerate()
        {
            let Some(name) = name else { continue };
            let mut object = DesiredObject::new(kind, format!("{} {round}", change.key), name);
            object.field(
                FieldPolicy::Ignore,
                kind.name_field(),
                Value::text(name),
                "in the plan",
            );
            if let Some(slug) = change.field("slug") {
                object.field(FieldPolicy::Ignore, "slug", slug.new.clone(), "in the plan");
            }
            shadow.add(object);
        }
    }
    shadow
}

/// Everything in which NetBox differs from what the plan started from.
pub fn misfits(plan: &Plan, actual: &Actual) -> Vec<Misfit> {
    // What earlier steps of the plan itself will have written.
    let mut written: HashMap<(Kind, u64, &str), &Value> = HashMap::new();
    let mut misfits = Vec::new();
    for (kind, action, change) in plan.changes() {
        let mut differs = |text: String| {
            misfits.push(Misfit {
                about: change.title.clone(),
                text,
            })
        };
        let Some(id) = change.id else {
            if let Some(there) = already_there(kind, change, actual) {
                let taken = written.contains_key(&(kind, there.id, kind.name_field()))
                    || written.contains_key(&(kind, there.id, PVE_ID));
                if !taken {
                    differs(format!(
                        "the {} is there by now (id {})",
                        kind.one(),
                        there.id
                    ));
                }
            }
            continue;
        };
        let Some(object) = actual.find(kind, id) else {
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

/// The object that a creation would double.
fn already_there<'a>(kind: Kind, change: &Change, actual: &'a Actual) -> Option<&'a ActualObject> {
    let text = |name: &str| change.field(name).and_then(|field| field.new.as_text());
    if let Some(id) = text(PVE_ID) {
        return actual
            .of(kind)
            .iter()
            .find(|object| object.pve_id() == Some(id))
            .or_else(|| {
                let within = kind.name_scope().map(|scope| {
                    match change.field(scope).map(|field| &field.new) {
                        Some(Value::Link(link)) => link.id,
                        _ => None,
                    }
                });
                let key = NaturalKey::name(text(kind.name_field())?, within.flatten());
                // Within something that is to be made itself there is nothing yet.
                let possible = kind.name_scope().is_none() || key.within.is_some();
                actual
                    .of(kind)
                    .iter()
                    .find(|object| possible && object.natural.contains(&key))
            });
    }
    let keys: Vec<_> = text("slug")
        .map(NaturalKey::slug)
        .into_iter()
        .chain(text(kind.name_field()).map(|name| NaturalKey::name(name, None)))
        .collect();
    actual
        .of(kind)
        .iter()
        .find(|object| object.natural.iter().any(|key| keys.contains(key)))
}
