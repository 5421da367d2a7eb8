//! IP addresses and networks: found by identity, else by what they are.
//!
//! NetBox holds an address once per VRF, so one that went from one guest of ours
//! to another moves: whatever points to it is cleared, it is assigned anew, and
//! the pointers are set last.
//!
//! Invariant: an address that a person gave a role, or assigned, is never moved.
//! Invariant: of several that claim one address one gets it, and it is the same
//! in every run: the present holder, else the smallest identity.

use std::collections::BTreeSet;

use super::{
    Planner, Target, Within, host,
    identified::{is_moved, stay},
    title,
};
use crate::{
    model::{ActualObject, DesiredObject, Kind, Value},
    plan::{Action, Change, FieldChange, HashMap, NoticeKind, build::Pending, names},
};

impl<'a> Planner<'a> {
    /// Networks: as addresses, but nothing points to them.
    pub(super) fn networks(&mut self) {
        let (pending, _) = self.claimed(Kind::Prefix);
        for (action, changes) in names::unnamed(pending) {
            self.push_step(Kind::Prefix, action, changes);
        }
    }

    /// Addresses, with the pointers to those that move cleared before.
    pub(super) fn addresses(&mut self) {
        let (pending, releases) = self.claimed(Kind::IpAddress);
        self.push_releases(releases);
        for (action, changes) in names::unnamed(pending) {
            self.push_step(Kind::IpAddress, action, changes);
        }
    }

    fn claimed(&mut self, kind: Kind) -> (Vec<Pending<'a>>, Vec<Release<'a>>) {
        let objects = self.desired.of(kind);
        let all: Vec<_> = objects.map(|object| (object, self.claim(object))).collect();
        // Who claims it first, and all who do where there are several.
        let mut claims: HashMap<Claim<'a>, (&DesiredObject, Vec<&DesiredObject>)> =
            HashMap::with_capacity_and_hasher(all.len(), Default::default());
        for (object, claim) in &all {
            let Some(claim) = *claim else { continue };
            let (first, rivals) = claims.entry(claim).or_insert((object, Vec::new()));
            if first.key != object.key {
                if rivals.is_empty() {
                    rivals.push(first);
                }
                rivals.push(object);
            }
        }
        let (mut pending, mut releases) = (Vec::new(), Vec::new());
        let found = self.index.take_found(kind);
        for ((object, claim), ahead) in all.into_iter().zip(found) {
            let rivals = claim.as_ref().and_then(|claim| claims.get(claim));
            let rivals = rivals
                .map(|(_, rivals)| rivals)
                .filter(|all| !all.is_empty());
            if rivals.is_none() && self.is_done(object, ahead) {
                continue;
            }
            let own = ahead.actual;
            // Who stands where it is wanted itself needs no holder looked up.
            let stands = own.is_some_and(|own| stands(own, claim));
            let holder = claim
                .filter(|_| rivals.is_some() || !stands)
                .and_then(|(within, text)| self.index.by_name(kind, within, text.into()));
            let winner = rivals.map(|rivals| {
                let present = holder.and_then(ActualObject::pve_id);
                let present = rivals
                    .iter()
                    .find(|rival| Some(rival.key.as_str()) == present);
                // In the order of identities, so that it is always the same one.
                *present.unwrap_or(&rivals[0])
            });
            if let Some(field) = self.lacking(object) {
                if field == "vrf" {
                    let text = "its vrf cannot be used, see there";
                    self.notice(NoticeKind::Blocked, object.title.clone(), text);
                }
                // Where it belongs there is nothing: it stays as it is.
                self.matched.extend(own.map(|own| (kind, own.id)));
                self.targets.set(object, Target::Blocked);
                continue;
            }
            if let Some(winner) = winner.filter(|winner| winner.key != object.key) {
                // Two of one kind that NetBox has already are not for us to part.
                if !stands {
                    if let Some(own) = own {
                        self.matched.insert((kind, own.id));
                    }
                    let text = format!("{} has claimed it already", winner.title);
                    self.clash(object, text);
                    continue;
                }
            }
            let write = match (own, holder) {
                (Some(own), holder) => {
                    let holder = holder.filter(|_| !stands);
                    self.own(object, own, holder, &mut releases)
                }
                (None, Some(holder)) => self.held(object, holder, &mut releases),
                (None, None) => self.unfound(object),
            };
            pending.extend(write);
        }
        (pending, releases)
    }

    /// Where an address is to stand, and by what it collides there.
    fn claim(&self, object: &'a DesiredObject) -> Option<Claim<'a>> {
        let text = address(object.kind, object.get(object.kind.name_field())?)?;
        Some((self.within(object)?, text))
    }

    /// One that carries the identity; the holder is who stands where it is wanted instead.
    fn own(
        &mut self,
        object: &'a DesiredObject,
        own: &'a ActualObject,
        holder: Option<&'a ActualObject>,
        releases: &mut Vec<Release<'a>>,
    ) -> Option<Pending<'a>> {
        let mut write = self.update(object, own, Action::Update)?;
        if let Some(holder) =
            holder.filter(|holder| holder.id != own.id && write.change.field("vrf").is_some())
        {
            let text = format!(
                "stays in its VRF, since {} stands in the other",
                title(holder)
            );
            self.notice(NoticeKind::Clash, object.title.clone(), text);
            write.change.fields.retain(|field| field.name != "vrf");
        }
        if is_moved(&write.change) {
            match self.may_move(object, own) {
                Ok(freed) => releases.extend(freed),
                Err(why) => {
                    self.clash(object, why);
                    stay(&mut write.change);
                }
            }
        }
        (!write.change.fields.is_empty()).then_some(write)
    }

    /// One that carries another identity, or none.
    fn held(
        &mut self,
        object: &'a DesiredObject,
        holder: &'a ActualObject,
        releases: &mut Vec<Release<'a>>,
    ) -> Option<Pending<'a>> {
        let kind = object.kind;
        let Some(id) = holder.pve_id().filter(|id| self.desired.is_ours(id)) else {
            return self.adopted(object, holder);
        };
        let is_wanted = self.targets.get(kind, id).is_some()
            || self.desired.objects.contains_key(&(kind, id.into()))
            || self.matched.contains(&(kind, holder.id));
        if is_wanted || self.is_untouched(id) {
            let text = format!("it is that of {}", title(holder));
            self.clash(object, text);
            return None;
        }
        match self.may_move(object, holder) {
            Ok(freed) => {
                let from = self.index.owner(holder).map(title);
                let mut write = self.update(object, holder, Action::Update)?;
                if let (Some(from), Some(field)) = (
                    from.filter(|_| is_moved(&write.change)),
                    write
                        .change
                        .fields
                        .iter_mut()
                        .find(|field| field.name == crate::model::PVE_ID),
                ) {
                    field.why = format!("moves from {from}").into();
                }
                releases.extend(freed);
                Some(write)
            }
            Err(why) => {
                // It is left as it is, so it is not gone either.
                self.matched.insert((kind, holder.id));
                self.clash(object, why);
                None
            }
        }
    }

    /// A person's: adopted if nothing says that it serves something else.
    fn adopted(
        &mut self,
        object: &'a DesiredObject,
        holder: &'a ActualObject,
    ) -> Option<Pending<'a>> {
        if let Some(role) = role(holder) {
            self.clash(object, format!("{} has the role {role}", title(holder)));
            return None;
        }
        if let Some((kind, id)) = self.index.interface(holder) {
            let wanted = match object.get("assigned_object_id") {
                Some(Value::Link(link)) if link.kind == kind => self.targets.id(link),
                _ => None,
            };
            if wanted != Some(id) {
                let to = match self.index.owner(holder) {
                    Some(owner) => title(owner),
                    None => arcstr::format!("another {}", kind.one()),
                };
                self.clash(object, format!("{} is assigned to {to}", title(holder)));
                return None;
            }
        }
        self.persons(object, holder)
    }

    /// Whether an address may be assigned to something else, and what points to it.
    fn may_move(
        &mut self,
        object: &'a DesiredObject,
        holder: &'a ActualObject,
    ) -> Result<Vec<Release<'a>>, String> {
        if object.kind != Kind::IpAddress {
            return Ok(Vec::new());
        }
        if let Some(role) = role(holder) {
            return Err(format!(
                "stays where it is, since {} has the role {role}",
                title(holder)
            ));
        }
        let owner = self.owner_link(object);
        let to = owner.and_then(|link| match self.targets.of(link) {
            Some(Target::Exists(id)) => Some((link.kind, id)),
            _ => None,
        });
        self.release(holder, to)
            .map_err(|who| format!("stays where it is, since it is the primary address of {who}"))
    }

    /// What points to an address and has to let go; the name of one who is not
    /// ours to change is the error. What it moves to may keep its pointer.
    pub(super) fn release(
        &mut self,
        address: &'a ActualObject,
        to: Option<(Kind, u64)>,
    ) -> Result<Vec<Release<'a>>, String> {
        let actual = self.actual;
        let pointers = self.pointers.get_or_insert_with(|| {
            let mut pointers = super::Pointers::default();
            for (kind, fields, target) in [
                (Kind::Device, PRIMARY_IPS, Kind::IpAddress),
                (Kind::VirtualMachine, PRIMARY_IPS, Kind::IpAddress),
                (Kind::Interface, PRIMARY_MAC, Kind::MacAddress),
                (Kind::VmInterface, PRIMARY_MAC, Kind::MacAddress),
            ] {
                for object in actual.of(kind) {
                    for field in fields {
                        if let Some(id) = object.reference(field) {
                            let known = pointers.entry((target, id)).or_default();
                            known.push((kind, object.id, *field));
                        }
                    }
                }
            }
            pointers
        });
        let pointing = pointers
            .get(&(address.kind, address.id))
            .cloned()
            .unwrap_or_default();
        let mut releases = Vec::new();
        for (kind, id, field) in pointing {
            let Some(holder) = self
                .index
                .by_id(kind, id)
                .filter(|_| to != Some((kind, id)))
            else {
                continue;
            };
            let ours = holder.pve_id().filter(|id| self.desired.is_ours(id));
            if ours.is_none_or(|id| self.is_untouched(id)) {
                return Err(title(holder).to_string());
            }
            releases.push((holder, field));
        }
        Ok(releases)
    }

    /// Writes down what lets go of an address before it moves.
    pub(super) fn push_releases(&mut self, releases: Vec<Release<'a>>) {
        for kind in [
            Kind::Interface,
            Kind::VmInterface,
            Kind::Device,
            Kind::VirtualMachine,
        ] {
            let mut changes: Vec<Change> = Vec::new();
            let of = releases.iter().filter(|(holder, _)| holder.kind == kind);
            let of: BTreeSet<(u64, &'static str)> =
                of.map(|(holder, field)| (holder.id, *field)).collect();
            for (id, field) in of {
                let Some(holder) = self.index.by_id(kind, id) else {
                    continue;
                };
                self.released.insert((kind, id, field));
                let release = FieldChange {
                    name: field.into(),
                    old: Some(holder.get(field).clone()),
                    new: Value::NULL,
                    why: "the address moves, and NetBox holds on to a primary one".into(),
                };
                match changes.last_mut().filter(|change| change.id == Some(id)) {
                    Some(change) => change.fields.push(release),
                    None => changes.push(super::change_of(holder, vec![release])),
                }
            }
            self.push_step(kind, Action::Update, changes);
        }
    }
}

/// Whether an object stands where it is wanted.
fn stands(own: &ActualObject, wanted: Option<Claim<'_>>) -> bool {
    let text = address(own.kind, own.get(own.kind.name_field()));
    let within = own.reference("vrf");
    wanted.is_some_and(|(place, wanted)| {
        text == Some(wanted)
            && match place {
                Within::Id(id) => within == Some(id),
                Within::Whole => within.is_none(),
                Within::New(..) => false,
            }
    })
}

/// Where an address or a network is to stand, and by what it collides there.
type Claim<'a> = (Within<'a>, &'a str);

/// What an address or a network collides by.
fn address(kind: Kind, name: &Value) -> Option<&str> {
    let name = name.as_text()?;
    Some(match kind {
        Kind::IpAddress => host(name),
        _ => name,
    })
}

/// An object that points to an address, and the field with which it does.
pub(super) type Release<'a> = (&'a ActualObject, &'static str);

const PRIMARY_IPS: &[&str] = &["primary_ip4", "primary_ip6"];
const PRIMARY_MAC: &[&str] = &["primary_mac_address"];

/// What a person uses the address for: a virtual or shared one.
fn role(actual: &ActualObject) -> Option<&str> {
    actual.get("role").as_text().filter(|role| !role.is_empty())
}
