//! Furniture that is made as needed is made only when something in the plan
//! refers to it: the platform of a guest whose platform is a person's by now is
//! nobody's need.

use arcstr::ArcStr;

use super::{Action, HashSet, Plan};
use crate::model::{Kind, OWN_TAG};

/// Kinds whose objects exist for the sake of others only.
fn is_as_needed(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Tag => key != OWN_TAG,
        Kind::Platform
        | Kind::Site
        | Kind::Tenant
        | Kind::ClusterGroup
        | Kind::Vrf
        | Kind::VlanGroup => true,
        _ => false,
    }
}

/// Drops what nothing refers to. Steps are looked at from the last to the
/// first, since what refers stands behind what it refers to.
pub(super) fn prune(plan: &mut Plan) {
    let mut needed: HashSet<(Kind, ArcStr)> = HashSet::default();
    for step in plan.steps.iter_mut().rev() {
        let (kind, action) = (step.kind, step.action);
        step.changes.retain(|change| {
            action != Action::Create
                || !is_as_needed(kind, &change.key)
                || needed.contains(&(kind, change.key.clone()))
        });
        for link in step
            .changes
            .iter()
            .flat_map(|change| &change.fields)
            .flat_map(|field| field.new.references())
        {
            if link.id.is_none() && is_as_needed(link.kind, &link.key) {
                needed.insert((link.kind, link.key.clone()));
            }
        }
    }
    plan.steps.retain(|step| !step.changes.is_empty());
}
