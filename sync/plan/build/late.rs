//! References that need both ends: an interface's primary MAC address, parent,
//! bridge and bond, a guest's and a node's primary addresses.
//!
//! Invariant: they are written after everything is made and moved, so that a
//! failure there costs nothing but themselves.

use super::{Planner, Target, host};
use crate::{
    model::{DesiredObject, Kind, Link, Merge, Value},
    plan::{Action, FieldChange, diff},
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
                            let of = self.released.range((kind, id, "")..);
                            of.take_while(|known| (known.0, known.1) == (kind, id))
                                .any(|(.., known)| *known == field)
                        };
                        let mut fields = diff::late_update(object, actual, &self.targets, released);
                        fields.retain(|field| !self.is_kept_choice(object, field));
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

    /// Whether a choice stays although it is not among those that are desired:
    /// it is an address on an interface about whose addresses nothing is known.
    fn is_kept_choice(&self, object: &DesiredObject, change: &FieldChange) -> bool {
        let mut wishes = object.fields.iter();
        let is_choice = wishes.any(|wish| wish.merge == Merge::OneOf && wish.name == change.name);
        let kept = |present: &Link| {
            let address = self.index.by_id(present.kind, present.id?)?;
            let (kind, id) = self.index.interface(address)?;
            let interface = self.index.by_id(kind, id)?.pve_id()?;
            // As if it were ours, which it need not be.
            let identity = format!("{interface}/{}", host(&address.label));
            Some(self.desired.is_kept(address.kind, &identity))
        };
        let present = change.old.as_ref().map(Value::references);
        is_choice
            && present
                .unwrap_or_default()
                .iter()
                .any(|link| kept(link) == Some(true))
    }
}
