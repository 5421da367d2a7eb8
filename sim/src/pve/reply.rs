//! What an operation says: data in its envelope, or a failure with the words of
//! Proxmox VE.
//!
//! Proxmox VE tells what went wrong in the HTTP reason phrase; the body is
//! `{"data": null}`, with `errors` where parameters are wrong and, in newer
//! versions, `message`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Version;
use crate::server::Answer;

/// What stands under `data`, and beside it.
#[derive(Debug)]
pub(super) struct Data {
    pub(super) data: Value,
    pub(super) siblings: Map<String, Value>,
}

impl Data {
    /// With another member of the envelope.
    pub(super) fn beside(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.siblings.insert(key.to_owned(), value.into());
        self
    }

    pub(super) fn into_envelope(self) -> Value {
        let mut envelope = self.siblings;
        envelope.insert("data".to_owned(), self.data);
        Value::Object(envelope)
    }
}

impl<T: Into<Value>> From<T> for Data {
    fn from(data: T) -> Self {
        Self {
            data: data.into(),
            siblings: Map::new(),
        }
    }
}

/// A failure.
#[derive(Debug, PartialEq)]
pub(super) struct Failure {
    pub(super) status: u16,
    pub(super) reason: String,
    pub(super) errors: BTreeMap<String, String>,
}

impl Failure {
    pub(super) fn new(status: u16, reason: impl Into<String>) -> Self {
        Self {
            status,
            reason: reason.into(),
            errors: BTreeMap::new(),
        }
    }

    /// Something that is not there, in Proxmox VE's way: 500 with a sentence.
    pub(super) fn internal(reason: impl Into<String>) -> Self {
        Self::new(500, reason)
    }

    pub(super) fn unauthorized(reason: &str) -> Self {
        Self::new(401, reason)
    }

    pub(super) fn forbidden(path: &str, privileges: &[&str]) -> Self {
        Self::new(
            403,
            format!("Permission check failed ({path}, {})", privileges.join("|")),
        )
    }

    pub(super) fn not_implemented(method: &str, path: &str) -> Self {
        Self::new(501, format!("Method '{method} {path}' not implemented"))
    }

    /// A node that cannot be reached from the one that was asked.
    pub(super) fn unreachable() -> Self {
        Self::new(595, "No route to host")
    }

    pub(super) fn parameter(name: &str, error: impl Into<String>) -> Self {
        Self {
            status: 400,
            reason: "Parameter verification failed.".to_owned(),
            errors: [(name.to_owned(), error.into())].into(),
        }
    }

    pub(super) fn into_answer(self, version: Version) -> Answer {
        let mut body = json!({ "data": null });
        if !self.errors.is_empty() {
            body["errors"] = json!(self.errors);
        }
        // Older versions have the reason phrase only.
        if version >= Version::of(9, 0) {
            body["message"] = format!("{}\n", self.reason).into();
        }
        let mut answer = Answer::json(self.status, &body);
        answer.reason = Some(self.reason);
        answer
    }
}
