//! NetBox's objects by what they are found by.
//!
//! Invariant: what an identified object collides with is derived here from its
//! fields by NetBox's own rules: names of clusters, devices and virtual
//! machines whatever the case, names of interfaces and disks to the letter,
//! addresses by host and VRF, whatever the mask.

use std::{cell::RefCell, collections::BTreeMap, thread};

use arcstr::ArcStr;

use crate::{
    model::{Actual, ActualObject, Desired, DesiredObject, Kind, NaturalKey},
    plan::{HashMap, diff},
};

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

/// Where an object stands, and by what it collides there.
type Place = (Option<u64>, ArcStr);

/// From this many objects on a kind is indexed on a thread of its own.
const MANY: usize = 5_000;

/// NetBox's objects by what they are found by.
pub(in crate::plan) struct Index<'a> {
    actual: &'a Actual,
    kinds: [OfKind<'a>; Kind::ALL.len()],
    /// Kind by kind, as they are asked for: where nothing is to be made or
    /// renamed, nobody asks.
    natural: RefCell<BTreeMap<Kind, HashMap<Place, &'a ActualObject>>>,
}

/// What is known of a desired object before anything else is.
#[derive(Debug, Clone, Copy)]
pub(in crate::plan) struct Found<'a> {
    /// The object that carries its identity.
    pub(in crate::plan) actual: Option<&'a ActualObject>,
    /// All of that object's values but references are as they are to be.
    pub(in crate::plan) is_plainly_settled: bool,
}

impl<'a> Found<'a> {
    pub(in crate::plan) fn is(self, actual: &ActualObject) -> bool {
        self.actual.is_some_and(|same| std::ptr::eq(same, actual))
    }

    fn new(object: &DesiredObject, actual: Option<&'a ActualObject>) -> Self {
        Self {
            actual,
            is_plainly_settled: actual
                .is_some_and(|actual| diff::is_plainly_settled(object, actual)),
        }
    }
}

/// The objects of one kind.
struct OfKind<'a> {
    /// What is known of each desired object, in their order.
    found: Vec<Found<'a>>,
    identity: HashMap<&'a str, &'a ActualObject>,
    by_id: HashMap<u64, &'a ActualObject>,
    /// Identified objects that carry an identity of ours.
    ours: Vec<&'a ActualObject>,
}

impl<'a> OfKind<'a> {
    fn new(kind: Kind, objects: &'a [ActualObject], desired: &Desired) -> Self {
        let count = objects.len();
        let mut all = Self {
            found: Vec::new(),
            identity: HashMap::with_capacity_and_hasher(count, Default::default()),
            by_id: HashMap::with_capacity_and_hasher(count, Default::default()),
            ours: Vec::with_capacity(count),
        };
        for object in objects {
            all.by_id.insert(object.id, object);
            if let Some(id) = object.pve_id() {
                all.identity.entry(id).or_insert(object);
                if object.kind.is_identified() && desired.is_ours(id) {
                    all.ours.push(object);
                }
            }
        }
        if kind.is_identified() {
            let found = desired.of(kind).map(|object| {
                let actual = all.identity.get(object.key.as_str()).copied();
                Found::new(object, actual)
            });
            all.found = found.collect();
        }
        all
    }
}

impl<'a> Index<'a> {
    pub(in crate::plan) fn new(actual: &'a Actual, desired: &Desired) -> Self {
        let kinds = thread::scope(|scope| {
            let started = Kind::ALL.map(|kind| {
                let objects = actual.of(kind);
                let is_large = objects.len() >= MANY;
                let index = move || OfKind::new(kind, objects, desired);
                let thread = is_large.then(|| scope.spawn(index));
                (index, thread)
            });
            started.map(|(index, thread)| match thread {
                Some(thread) => thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                None => index(),
            })
        });
        Self {
            actual,
            kinds,
            natural: RefCell::default(),
        }
    }

    /// The kinds stand in their order.
    fn of(&self, kind: Kind) -> &OfKind<'a> {
        &self.kinds[kind as usize]
    }

    /// How many identified objects of a kind are desired.
    pub(in crate::plan) fn count_desired(&self, kind: Kind) -> usize {
        self.of(kind).found.len()
    }

    /// What is known of each desired object of a kind, in their order; once.
    pub(in crate::plan) fn take_found(&mut self, kind: Kind) -> Vec<Found<'a>> {
        std::mem::take(&mut self.kinds[kind as usize].found)
    }

    pub(in crate::plan) fn by_identity(&self, kind: Kind, id: &str) -> Option<&'a ActualObject> {
        self.of(kind).identity.get(id).copied()
    }

    pub(in crate::plan) fn by_id(&self, kind: Kind, id: u64) -> Option<&'a ActualObject> {
        self.of(kind).by_id.get(&id).copied()
    }

    /// What stands where an object of that kind and name would.
    pub(in crate::plan) fn by_name(
        &self,
        kind: Kind,
        within: Within<'_>,
        text: ArcStr,
    ) -> Option<&'a ActualObject> {
        let place = (within.id()?, text);
        let mut natural = self.natural.borrow_mut();
        let objects = natural
            .entry(kind)
            .or_insert_with(|| by_nature(self.actual.of(kind)));
        objects.get(&place).copied()
    }

    /// Identified objects of a kind that carry an identity of ours.
    pub(in crate::plan) fn ours(&self, kind: Kind) -> &[&'a ActualObject] {
        &self.of(kind).ours
    }

    /// How many identified objects carry an identity of ours.
    pub(in crate::plan) fn count_ours(&self) -> usize {
        self.kinds.iter().map(|kind| kind.ours.len()).sum()
    }

    /// The interface that an address is on.
    pub(in crate::plan) fn interface(&self, actual: &ActualObject) -> Option<(Kind, u64)> {
        let link = actual.get("assigned_object_id").as_link()?;
        Some((link.kind, link.id?))
    }

    /// The device or virtual machine that a part belongs to.
    pub(in crate::plan) fn owner(&self, actual: &ActualObject) -> Option<&'a ActualObject> {
        let (kind, id) = self.owner_id(actual)?;
        self.by_id(kind, id)
    }

    /// As [`Self::owner`], whether it was read or not.
    pub(in crate::plan) fn owner_id(&self, actual: &ActualObject) -> Option<(Kind, u64)> {
        match actual.kind {
            Kind::Interface => Some((Kind::Device, actual.reference("device")?)),
            Kind::VmInterface | Kind::VirtualDisk => {
                Some((Kind::VirtualMachine, actual.reference("virtual_machine")?))
            }
            Kind::MacAddress | Kind::IpAddress => {
                let (kind, id) = self.interface(actual)?;
                let interface = self.by_id(kind, id)?;
                matches!(kind, Kind::Interface | Kind::VmInterface)
                    .then(|| self.owner_id(interface))?
            }
            _ => None,
        }
    }
}

/// The objects of one kind by where they stand; the first of several counts.
fn by_nature(objects: &[ActualObject]) -> HashMap<Place, &ActualObject> {
    let mut places = HashMap::default();
    for object in objects {
        let own = natural(object).filter(|_| object.kind.is_identified());
        let others = object.natural.iter();
        let others = others.map(|key| (key.within, key.text.clone()));
        for place in own.into_iter().chain(others) {
            places.entry(place).or_insert(object);
        }
    }
    places
}

/// Where an object stands, and by what it collides there.
fn natural(object: &ActualObject) -> Option<Place> {
    let kind = object.kind;
    if kind == Kind::JournalEntry {
        return None;
    }
    let name = object.get(kind.name_field()).as_shared_text()?;
    let within = scope(kind).and_then(|scope| object.reference(scope));
    // A device without a site is nowhere.
    (within.is_some() || has_global_table(kind)).then(|| (within, collides_by(kind, name)))
}
