//! Where the references of what is desired lead.
//!
//! Invariant: nothing is copied to find that nothing changed; only a value that
//! is to be written is copied, with the ids filled in.

use std::cell::RefCell;

use arcstr::ArcStr;

use crate::{
    model::{DesiredObject, Kind, Link, Value},
    plan::HashMap,
};

/// What a reference leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) enum Target {
    /// An object of NetBox.
    Exists(u64),
    /// One that this plan makes.
    New,
    /// One that there will not be.
    Blocked,
}

/// What became of the desired objects so far, by kind and key.
#[derive(Debug, Default)]
pub(in crate::plan) struct Targets<'a> {
    /// The kinds stand in their order.
    kinds: [HashMap<&'a str, Target>; Kind::ALL.len()],
    /// What was followed last, kind by kind: the parts of one guest, and the
    /// guests of one cluster, stand together and refer to the same objects.
    last: RefCell<[Option<(ArcStr, Target)>; Kind::ALL.len()]>,
}

impl<'a> Targets<'a> {
    pub(in crate::plan) fn for_as_many(count: impl Fn(Kind) -> usize) -> Self {
        Self {
            kinds: Kind::ALL
                .map(|kind| HashMap::with_capacity_and_hasher(count(kind), Default::default())),
            last: RefCell::default(),
        }
    }

    pub(in crate::plan) fn set(&mut self, object: &'a DesiredObject, target: Target) {
        self.kinds[object.kind as usize].insert(object.key.as_str(), target);
        let mut last = self.last.borrow_mut();
        let last = &mut last[object.kind as usize];
        if last.as_ref().is_some_and(|(key, _)| *key == object.key) {
            *last = None;
        }
    }

    pub(in crate::plan) fn get(&self, kind: Kind, key: &str) -> Option<Target> {
        self.kinds[kind as usize].get(key).copied()
    }

    pub(in crate::plan) fn of(&self, link: &Link) -> Option<Target> {
        let last = &mut self.last.borrow_mut()[link.kind as usize];
        if let Some((key, target)) = last
            && ArcStr::ptr_eq(key, &link.key)
        {
            return Some(*target);
        }
        let target = self.get(link.kind, &link.key)?;
        *last = Some((link.key.clone(), target));
        Some(target)
    }

    /// The id that a reference has, or will have without anything being made.
    pub(in crate::plan) fn id(&self, link: &Link) -> Option<u64> {
        link.id.or_else(|| match self.of(link) {
            Some(Target::Exists(id)) => Some(id),
            _ => None,
        })
    }

    /// Whether everything a value refers to exists or will.
    pub(in crate::plan) fn is_usable(&self, value: &Value) -> bool {
        value.references().iter().all(|link| self.is_there(link))
    }

    /// Whether what a reference leads to exists or will.
    pub(in crate::plan) fn is_there(&self, link: &Link) -> bool {
        link.id.is_some() || matches!(self.of(link), Some(Target::Exists(_) | Target::New))
    }

    /// Whether a desired value is the one that is there.
    pub(in crate::plan) fn same(&self, new: &Value, old: &Value) -> bool {
        match (new, old) {
            (Value::Link(new), Value::Link(old)) => self.same_link(new, old),
            (Value::Links(new), Value::Links(old)) => {
                new.len() == old.len()
                    && new
                        .iter()
                        .all(|link| old.iter().any(|other| self.same_link(link, other)))
            }
            (new, old) => new == old,
        }
    }

    pub(in crate::plan) fn same_link(&self, new: &Link, old: &Link) -> bool {
        new.kind == old.kind
            && match (self.id(new), old.id) {
                (Some(mine), Some(theirs)) => mine == theirs,
                (None, None) => new.key == old.key,
                _ => false,
            }
    }

    /// The value with the ids of what it refers to.
    pub(in crate::plan) fn resolved(&self, value: &Value) -> Value {
        let mut value = value.clone();
        let mut links = value.references().iter();
        // What is shared is parted only where something has to be filled in.
        if links.any(|link| link.id != self.id(link)) {
            for link in value.references_mut() {
                link.id = self.id(link);
            }
        }
        value
    }
}
