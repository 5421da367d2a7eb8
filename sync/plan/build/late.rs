//! References that need both ends: an interface's primary MAC address, parent,
//! bridge and bond, a guest's and a node's primary addresses.
//!
//! Invariant: they are written after everything is made and moved, so that a
//! failure there costs nothing but themselves.

use super::{Planner, Target};
use crate::{
    model::Kind,
    plan::{Action, diff},
};

/// Fields that refer to a kind at or after the object's own.
pub(in crate::plan) fn is_late(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::Device | Kind::VirtualMachine => matches!(field, "primary_ip4" | "primary_ip6"),
        Kind::Interface | Kind::VmInterface => {
            matches!(field, "primary_mac_address" | "parent" | "bridge" | "lag")
        }
        _ => false,
    }
}

impl Planner<'_> {
    /// Writes what could not be written before.
    pub(super) fn late(&mut self) {
        for kind in [
            Kind::Interface,
            Kind::VmInterface,
            Kind::Device,
            Kind::VirtualMachine,
        ] {
            let mut changes = Vec::new();
            for object in self.desired.of(kind) {
                let (id, fields) = match self.targets.get(kind, &object.key) {
                    Some(Target::Exists(id)) => {
                        let Some(actual) = self.index.by_id(kind, id) else {
                            continue;
                        };
                        let released = |field: &str| {
                            !self.released.is_empty()
                                && self
                                    .released
                                    .iter()
                                    .any(|known| *known == (kind, id, field))
                        };
                        let fields = diff::late_update(object, actual, &self.targets, released);
                        (Some(id), fields)
                    }
                    Some(Target::New) => (None, diff::late_create(object, &self.targets)),
                    Some(Target::Blocked) | None => continue,
                };
                if !fields.is_empty() {
                    changes.push(super::change(object, id, fields));
                }
            }
            self.push_step(kind, Action::Update, changes);
        }
    }
}
