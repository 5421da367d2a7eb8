//! Whether a stored plan still fits the NetBox it was made for.
//!
//! Invariant: a plan fits if every field it writes still has the value it had,
//! and nothing it makes is there already. What people changed elsewhere does not matter.

use std::fmt;

use arcstr::ArcStr;

use super::{
    Action, Change, HashMap, HashSet, Plan,
    build::{Index, Within, collides_by, has_global_table, scope},
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
    let index = Index::new(actual, &Desired::default());
    // What earlier steps of the plan itself will have written.
    let mut written: HashMap<(Kind, u64, &str), &Value> = HashMap::default();
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
                && let Some(there) = double(&index, kind, change)
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
        let Some(object) = index.by_id(kind, id) else {
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
fn double<'a>(index: &Index<'a>, kind: Kind, change: &Change) -> Option<&'a ActualObject> {
    let text = |name: &str| change.field(name)?.new.as_shared_text();
    let link = |name: &str| Some(change.field(name)?.new.as_link()?.id);
    let within = |id: Option<u64>, text: ArcStr| {
        let within = id.map_or(Within::Whole, Within::Id);
        index.by_name(kind, within, text)
    };
    if kind.is_identified() {
        let same = text(PVE_ID).and_then(|id| index.by_identity(kind, id));
        return same.or_else(|| {
            let key = collides_by(kind, text(kind.name_field())?);
            match scope(kind).and_then(link) {
                // Within something that is to be made itself there is nothing yet.
                Some(None) => None,
                Some(id) => within(id, key),
                None if has_global_table(kind) => within(None, key),
                None => None,
            }
        });
    }
    if kind == Kind::Vlan {
        let Some(Value::Integer(vid)) = change.field("vid").map(|field| &field.new) else {
            return None;
        };
        let at = |field: &str, text: ArcStr| within(Some(link(field)??), text);
        return at("group", arcstr::format!("vid:{vid}"))
            .or_else(|| at("site", arcstr::format!("site-vid:{vid}")));
    }
    let slug = text("slug").and_then(|slug| within(None, NaturalKey::slug(slug).text));
    slug.or_else(|| {
        let name = NaturalKey::name(text(kind.name_field())?, None);
        within(None, name.text)
    })
}
