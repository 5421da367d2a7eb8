//! NetBox's objects by what they are found by.
//!
//! Invariant: what an identified object collides with is derived here from its
//! fields by NetBox's own rules: names of clusters, devices and virtual
//! machines whatever the case, names of interfaces and disks to the letter,
//! addresses by host and VRF, whatever the mask.

use std::collections::BTreeMap;

use arcstr::ArcStr;

use crate::model::{Actual, ActualObject, Desired, Kind, NaturalKey, Value};
use crate::plan::HashMap;

/// A place in which something stands once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::plan) enum Within<'a> {
    /// All of NetBox, or the table of addresses without a VRF.
    Whole,
    /// An object of NetBox.
    Id(u64),
    /// An object that the plan makes.
    New(Kind, &'a str),
}

impl Within<'_> {
    fn id(self) -> Option<Option<u64>> {
        match self {
            Self::Whole => Some(None),
            Self::Id(id) => Some(Some(id)),
            // Nothing can be in what is not there yet.
            Self::New(..) => None,
        }
    }
}

/// The reference within which objects of a kind are unique.
pub(in crate::plan) fn scope(kind: Kind) -> Option<&'static str> {
    match kind {
        // Not NetBox's rule, but what makes two of them one and the same.
        Kind::MacAddress => Some("assigned_object_id"),
        kind => kind.name_scope(),
    }
}

/// Without a VRF, addresses and networks stand in one table of their own.
pub(in crate::plan) fn has_global_table(kind: Kind) -> bool {
    scope(kind).is_none() || matches!(kind, Kind::Prefix | Kind::IpAddress)
}

/// What a name collides by.
pub(in crate::plan) fn collides_by(kind: Kind, name: &ArcStr) -> ArcStr {
    match kind {
        Kind::Interface
        | Kind::VmInterface
        | Kind::VirtualDisk
        | Kind::MacAddress
        | Kind::Prefix => name.clone(),
        Kind::IpAddress => host(name).into(),
        // As furniture has it, since networks have a slug besides.
        _ => NaturalKey::name(name, None).text,
    }
}

/// An address without its prefix length.
pub(in crate::plan) fn host(address: &str) -> &str {
    address.split('/').next().unwrap_or(address)
}

/// NetBox's objects by what they are found by.
pub(in crate::plan) struct Index<'a> {
    identity: HashMap<(Kind, &'a str), &'a ActualObject>,
    natural: HashMap<(Kind, Option<u64>, ArcStr), &'a ActualObject>,
    by_id: HashMap<(Kind, u64), &'a ActualObject>,
    /// Identified objects that carry an identity of ours.
    ours: BTreeMap<Kind, Vec<&'a ActualObject>>,
}

impl<'a> Index<'a> {
    pub(in crate::plan) fn new(actual: &'a Actual, desired: &Desired) -> Self {
        let count = actual.objects.values().map(Vec::len).sum();
        let mut index = Self {
            identity: HashMap::with_capacity_and_hasher(count, Default::default()),
            natural: HashMap::with_capacity_and_hasher(count, Default::default()),
            by_id: HashMap::with_capacity_and_hasher(count, Default::default()),
            ours: BTreeMap::new(),
        };
        for object in actual.objects.values().flatten() {
            let kind = object.kind;
            index.by_id.insert((kind, object.id), object);
            if let Some(id) = object.pve_id() {
                index.identity.entry((kind, id)).or_insert(object);
                if kind.is_identified() && desired.is_ours(id) {
                    index.ours.entry(kind).or_default().push(object);
                }
            }
            if kind.is_identified() {
                if let Some(key) = natural(object) {
                    index.natural.entry(key).or_insert(object);
                }
            }
            for key in &object.natural {
                let key = (kind, key.within, key.text.clone());
                index.natural.entry(key).or_insert(object);
            }
        }
        index
    }

    pub(in crate::plan) fn by_identity(&self, kind: Kind, id: &str) -> Option<&'a ActualObject> {
        self.identity.get(&(kind, id)).copied()
    }

    pub(in crate::plan) fn by_id(&self, kind: Kind, id: u64) -> Option<&'a ActualObject> {
        self.by_id.get(&(kind, id)).copied()
    }

    /// What stands where an object of that kind and name would.
    pub(in crate::plan) fn by_name(
        &self,
        kind: Kind,
        within: Within<'_>,
        text: ArcStr,
    ) -> Option<&'a ActualObject> {
        self.natural.get(&(kind, within.id()?, text)).copied()
    }

    /// Identified objects of a kind that carry an identity of ours.
    pub(in crate::plan) fn ours(&self, kind: Kind) -> &[&'a ActualObject] {
        self.ours.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// How many identified objects carry an identity of ours.
    pub(in crate::plan) fn count_ours(&self) -> usize {
        self.ours.values().map(Vec::len).sum()
    }

    /// The interface that an address is on.
    pub(in crate::plan) fn interface(&self, actual: &ActualObject) -> Option<(Kind, u64)> {
        match actual.get("assigned_object_id") {
            Value::Link(link) => Some((link.kind, link.id?)),
            _ => None,
        }
    }

    /// The device or virtual machine that a part belongs to.
    pub(in crate::plan) fn owner(&self, actual: &ActualObject) -> Option<&'a ActualObject> {
        let (kind, id) = match actual.kind {
            Kind::Interface => (Kind::Device, actual.reference("device")?),
            Kind::VmInterface | Kind::VirtualDisk => {
                (Kind::VirtualMachine, actual.reference("virtual_machine")?)
            }
            Kind::MacAddress | Kind::IpAddress => {
                let (kind, id) = self.interface(actual)?;
                let interface = self.by_id(kind, id)?;
                return matches!(kind, Kind::Interface | Kind::VmInterface)
                    .then(|| self.owner(interface))?;
            }
            _ => return None,
        };
        self.by_id(kind, id)
    }
}

/// Where an object stands, and by what it collides there.
pub(in crate::plan) fn natural(object: &ActualObject) -> Option<(Kind, Option<u64>, ArcStr)> {
    let kind = object.kind;
    if kind == Kind::JournalEntry {
        return None;
    }
    let name = object.get(kind.name_field()).as_shared_text()?;
    let within = scope(kind).and_then(|scope| object.reference(scope));
    // A device without a site is nowhere.
    (within.is_some() || has_global_table(kind)).then(|| (kind, within, collides_by(kind, name)))
}
