//! Where the references of what is desired lead.
//!
//! Invariant: nothing is copied to find that nothing changed; only a value that
//! is to be written is copied, with the ids filled in.

use std::collections::HashMap;

use crate::model::{DesiredObject, Kind, Link, Value};

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
    map: HashMap<(Kind, &'a str), Target>,
}

impl<'a> Targets<'a> {
    pub(in crate::plan) fn set(&mut self, object: &'a DesiredObject, target: Target) {
        self.map.insert((object.kind, object.key.as_str()), target);
    }

    pub(in crate::plan) fn get(&self, kind: Kind, key: &str) -> Option<Target> {
        self.map.get(&(kind, key)).copied()
    }

    pub(in crate::plan) fn of(&self, link: &Link) -> Option<Target> {
        self.get(link.kind, &link.key)
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
            (Value::Plain(new), Value::Plain(old)) => new == old,
            _ => false,
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
        for link in value.references_mut() {
            link.id = self.id(link);
        }
        value
    }
}
