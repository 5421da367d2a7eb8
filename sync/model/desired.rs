//! What NetBox is to hold, as far as the tool has a say in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};

use arcstr::ArcStr;

use crate::inventory::Scope;

use super::{DesiredField, FieldPolicy, Kind, Link, Merge, NaturalKey, PVE_ID, Value};

/// What happens when NetBox does not have an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is made.
    Create,
    /// There is no plan: the configuration names what only a person makes.
    Refuse,
    /// It is not made, nor is what refers to it written; the reason is a remark.
    Skip(&'static str),
}

/// What tells a guest from another one that has got its vmid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incarnation {
    /// The SMBIOS UUID, lower case.
    Uuid(String),
    /// Seconds since 1970 at which the configuration was created.
    Created(i64),
}

/// An object as it is to be.
#[derive(Debug, Clone, PartialEq)]
pub struct DesiredObject {
    /// Its kind.
    pub kind: Kind,
    /// Its `pve_id`, or what furniture is found by.
    pub key: ArcStr,
    /// What it is in Proxmox VE's terms: `web-1 (prod/qemu/100)`.
    pub title: ArcStr,
    /// What furniture is found by, strongest first; what has an identity is found by that.
    pub natural: Vec<NaturalKey>,
    /// Its fields, in the order they are shown.
    pub fields: Vec<DesiredField>,
    /// What tells it from an earlier holder of its identity.
    pub incarnation: Option<Incarnation>,
    /// The name to take when the right one is held by an object that cannot give it up.
    pub other_name: Option<String>,
    /// What happens when NetBox does not have it. The operator's own furniture
    /// is not made, unless allowed.
    pub missing: Missing,
}

impl DesiredObject {
    /// An object without fields.
    pub fn new(kind: Kind, key: impl Into<ArcStr>, title: impl Into<ArcStr>) -> Self {
        Self {
            kind,
            key: key.into(),
            title: title.into(),
            natural: Vec::new(),
            fields: Vec::new(),
            incarnation: None,
            other_name: None,
            missing: Missing::Create,
        }
    }

    /// Adds a field that takes the place of what is there.
    pub fn field(
        &mut self,
        policy: FieldPolicy,
        name: &'static str,
        value: impl Into<Value>,
        why: &'static str,
    ) -> &mut Self {
        self.merge(policy, Merge::Replace, name, value, why)
    }

    /// Adds a field that meets what is there in another way.
    pub fn merge(
        &mut self,
        policy: FieldPolicy,
        merge: Merge,
        name: &'static str,
        value: impl Into<Value>,
        why: &'static str,
    ) -> &mut Self {
        self.fields
            .push(DesiredField::new(policy, merge, name, value.into(), why));
        self
    }

    /// Adds the identity, about which nobody else decides.
    pub fn identity(&mut self) -> &mut Self {
        let key = Value::Text(self.key.clone());
        self.field(FieldPolicy::Sync, PVE_ID, key, "identity")
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| &field.value)
    }

    /// A reference to this object.
    pub fn link(&self) -> Link {
        let label = match self.get(self.kind.name_field()) {
            Some(Value::Text(name)) => name,
            _ => &self.title,
        };
        Link::to(self.kind, self.key.clone(), label.clone())
    }
}

/// Everything that NetBox is to hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Desired {
    /// The objects by kind and key.
    pub objects: BTreeMap<(Kind, ArcStr), DesiredObject>,
    /// Identities that exist in Proxmox VE but could not be looked at, or are
    /// excluded: neither created, nor changed, nor gone.
    pub untouched: BTreeSet<String>,
    /// The clusters' keys whose objects are ours.
    pub keys: BTreeSet<String>,
    /// The scopes of Proxmox VE that were not read whole.
    pub scopes: Vec<Scope>,
    /// By beginning of an identity (`prod/qemu/`): why what is missing there may not be gone.
    pub incomplete: BTreeMap<String, String>,
    /// What is kept although it is not desired, since nothing says that it is gone;
    /// asked by [`Desired::is_kept`].
    pub kept: BTreeSet<Kept>,
    /// Kinds that the configuration leaves out: neither read, nor written, nor gone.
    pub off: BTreeSet<Kind>,
    /// What a person should know about the mapping itself.
    pub remarks: Vec<(String, String)>,
}

/// Objects of one kind below an identity that stay as they are: no evidence is
/// not evidence of absence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept {
    /// Their kind.
    pub kind: Kind,
    /// The beginning of their identities, with the slash at its end: `prod/qemu/100/net0/`.
    pub start: String,
    /// Only addresses of this family.
    pub family: Option<Family>,
}

/// An address family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// IPv4.
    V4,
    /// IPv6.
    V6,
}

impl Family {
    /// That of an address.
    pub fn of(address: IpAddr) -> Self {
        if address.is_ipv4() {
            Self::V4
        } else {
            Self::V6
        }
    }
}

impl Desired {
    /// Adds an object unless one of its kind and key is there, and returns a reference to it.
    pub fn add(&mut self, mut object: DesiredObject) -> Link {
        let link = object.link();
        object.fields.shrink_to_fit();
        self.objects
            .entry((object.kind, object.key.clone()))
            .or_insert(object);
        link
    }

    /// The objects of one kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &DesiredObject> {
        let from = (kind, ArcStr::new());
        self.objects
            .range(from..)
            .take_while(move |((other, _), _)| *other == kind)
            .map(|(_, object)| object)
    }

    /// Whether an identity carries one of our keys.
    pub fn is_ours(&self, pve_id: &str) -> bool {
        let key = pve_id.split(['/', '#']).next().unwrap_or_default();
        self.keys.contains(key)
    }

    /// Whether an object stays although it is not desired. Its beginnings are
    /// looked up one by one, so that the answer does not depend on how much is kept.
    pub fn is_kept(&self, kind: Kind, pve_id: &str) -> bool {
        pve_id.match_indices('/').any(|(slash, _)| {
            let (start, rest) = pve_id.split_at(slash + 1);
            let family = if rest.contains(':') {
                Family::V6
            } else {
                Family::V4
            };
            [None, Some(family)].into_iter().any(|family| {
                self.kept.contains(&Kept {
                    kind,
                    start: start.to_owned(),
                    family,
                })
            })
        })
    }

    /// Whether an identity, or one that it is part of, is neither created, nor
    /// changed, nor gone.
    pub fn is_untouched(&self, pve_id: &str) -> bool {
        let parents = pve_id.match_indices('/').map(|(slash, _)| &pve_id[..slash]);
        parents
            .chain([pve_id])
            .any(|identity| self.untouched.contains(identity))
    }

    /// Why an identity that is missing may exist all the same. Its beginnings are
    /// looked up one by one, so that guest 100 does not stand for guest 1000.
    pub fn doubt(&self, pve_id: &str) -> Option<&str> {
        let ends = pve_id.match_indices(['/', '#']);
        let ends = ends.flat_map(|(end, _)| [end, end + 1]);
        ends.chain([pve_id.len()])
            .find_map(|end| self.incomplete.get(&pve_id[..end]))
            .map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_what_is_untouched_are_untouched() {
        let mut desired = Desired::default();
        desired.untouched.insert("prod/qemu/100".to_owned());
        for id in ["prod/qemu/100", "prod/qemu/100/net0/10.0.0.5"] {
            assert!(desired.is_untouched(id), "{id}");
        }
        for id in ["prod", "prod/qemu/1000", "prod/qemu/100#1f2e3d4c"] {
            assert!(!desired.is_untouched(id), "{id}");
        }
    }

    #[test]
    fn doubt_covers_what_is_below() {
        let mut desired = Desired::default();
        for start in ["prod/qemu/100", "lab/lxc/"] {
            desired
                .incomplete
                .insert(start.to_owned(), start.to_owned());
        }
        for id in [
            "prod/qemu/100",
            "prod/qemu/100/net0",
            "prod/qemu/100#1f2e3d4c",
        ] {
            assert_eq!(desired.doubt(id), Some("prod/qemu/100"), "{id}");
        }
        assert_eq!(desired.doubt("lab/lxc/7"), Some("lab/lxc/"));
        for id in ["prod/qemu/1000", "prod", "lab/qemu/7"] {
            assert_eq!(desired.doubt(id), None, "{id}");
        }
    }

    #[test]
    fn what_is_kept_is_told_by_kind_and_family() {
        let mut desired = Desired::default();
        let mut keep = |kind, start: &str, family| {
            let start = start.to_owned();
            desired.kept.insert(Kept {
                kind,
                start,
                family,
            });
        };
        keep(Kind::IpAddress, "prod/qemu/100/net0/", Some(Family::V4));
        keep(Kind::MacAddress, "prod/lxc/", None);
        let kept = |kind, id| desired.is_kept(kind, id);
        assert!(kept(Kind::IpAddress, "prod/qemu/100/net0/10.0.0.5"));
        assert!(!kept(Kind::IpAddress, "prod/qemu/100/net0/fd00::5"));
        assert!(!kept(Kind::IpAddress, "prod/qemu/100/net1/10.0.0.5"));
        assert!(!kept(Kind::VmInterface, "prod/qemu/100/net0/x"));
        assert!(kept(Kind::MacAddress, "prod/lxc/7/net0/BC:24:11:00:00:01"));
    }
}
