//! How values look on the wire of a Proxmox VE.
//!
//! Booleans are 1 and 0, absent members are left out rather than null, and a
//! member that a version lacks is not there.

use serde_json::{Map, Value};

use super::Version;

/// A boolean as Proxmox VE sends it.
pub(super) fn bit(value: bool) -> Value {
    Value::from(u8::from(value))
}

/// Builds an object for one version.
#[derive(Debug)]
pub(super) struct Members {
    version: Version,
    members: Map<String, Value>,
}

impl Members {
    pub(super) fn new(version: Version) -> Self {
        Self {
            version,
            members: Map::new(),
        }
    }

    /// A member that is always there.
    pub(super) fn put(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.members.insert(key.to_owned(), value.into());
        self
    }

    /// A member that is there when it has a value.
    pub(super) fn some<T: Into<Value>>(self, key: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    /// A boolean that is there when it is true.
    pub(super) fn flag(self, key: &str, value: bool) -> Self {
        if value { self.put(key, 1) } else { self }
    }

    /// A member of this version and later ones.
    pub(super) fn since(self, since: (u8, u8), key: &str, value: impl Into<Value>) -> Self {
        if self.version >= Version::of(since.0, since.1) {
            self.put(key, value)
        } else {
            self
        }
    }

    /// All members of a map, over those that are there.
    pub(super) fn extend(mut self, members: &Map<String, Value>) -> Self {
        for (key, value) in members {
            self.members.insert(key.clone(), value.clone());
        }
        self
    }

    /// Keys in order, for equal answers to equal requests.
    pub(super) fn done(mut self) -> Value {
        self.members.sort_keys();
        Value::Object(self.members)
    }
}
