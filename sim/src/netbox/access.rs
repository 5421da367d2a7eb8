//! Who may do what: tokens and their rights.
//!
//! Invariant: a table that a token may not see is refused over REST (403) and
//! looks empty over GraphQL, as with the real one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::server::Request;

/// Known to everybody: it protects nothing.
const SECRET: &str = "0123456789abcdef0123456789abcdef01234567";

/// What the holder of a token may do. Without restriction: everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    read_only: bool,
    hidden: BTreeSet<String>,
    fixed: BTreeSet<String>,
}

impl Rights {
    /// Everything.
    #[must_use]
    pub fn full() -> Self {
        Self::default()
    }

    /// Reads everything, writes nothing.
    #[must_use]
    pub fn read_only() -> Self {
        Self {
            read_only: true,
            ..Self::default()
        }
    }

    /// May not even see this table (`ipam/ip-addresses`).
    #[must_use]
    pub fn without(mut self, endpoint: &str) -> Self {
        self.hidden.insert(endpoint.to_owned());
        self
    }

    /// Sees this table, but does not write it.
    #[must_use]
    pub fn viewing(mut self, endpoint: &str) -> Self {
        self.fixed.insert(endpoint.to_owned());
        self
    }

    pub(super) fn may_read(&self, endpoint: &str) -> bool {
        !self.hidden.contains(endpoint)
    }

    pub(super) fn may_write(&self, endpoint: &str) -> bool {
        !self.read_only && self.may_read(endpoint) && !self.fixed.contains(endpoint)
    }
}

/// The tokens of one server.
#[derive(Debug)]
pub(super) struct Tokens {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    valid: bool,
    /// By the token of version 2; the first stands for the token of version 1 too.
    rights: BTreeMap<String, Rights>,
}

impl Tokens {
    pub(super) fn new(rights: Rights) -> Self {
        Self {
            state: Mutex::new(State {
                valid: true,
                rights: [(main(), rights)].into(),
            }),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_valid(&self, valid: bool) {
        self.lock().valid = valid;
    }

    /// A further token.
    pub(super) fn add(&self, rights: Rights) -> String {
        let mut state = self.lock();
        let token = format!("nbt_simulator{:03}.{SECRET}", state.rights.len() + 1);
        state.rights.insert(token.clone(), rights);
        token
    }

    /// Replaces the rights of the main token.
    pub(super) fn set_rights(&self, rights: Rights) {
        self.lock().rights.insert(main(), rights);
    }

    /// The rights of whoever sent the request, or why there are none.
    pub(super) fn rights(&self, request: &Request) -> Result<Rights, &'static str> {
        let Some(header) = request.header("authorization") else {
            return Err("Authentication credentials were not provided.");
        };
        let state = self.lock();
        if !state.valid {
            return Err("Token expired");
        }
        match header.split_once(' ') {
            Some(("Bearer", token)) => state.rights.get(token).cloned().ok_or("Invalid v2 token"),
            Some(("Token", SECRET)) => Ok(state.rights.get(&main()).cloned().unwrap_or_default()),
            Some(("Token", _)) => Err("Invalid v1 token"),
            _ => Err("Authentication credentials were not provided."),
        }
    }
}

/// The token of version 2 that every server has.
pub(super) fn main() -> String {
    format!("nbt_simulator001.{SECRET}")
}

/// The token of version 1 that every server has.
pub(super) fn main_v1() -> &'static str {
    SECRET
}
