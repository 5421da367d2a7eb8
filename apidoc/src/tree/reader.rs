//! Reads one JSON object key by key, remembering which keys were asked for.
//!
//! Invariant: a key that nobody asked for is handed back by [`Reader::rest`],
//! so that nothing in an object can be overlooked.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::error::{Finding, Place, Severity};

/// Deeper than this no published tree goes (path segments and schemas alike
/// stay below 12); beyond it the reader refuses instead of exhausting the stack.
pub(crate) const MAX_DEPTH: usize = 48;

/// Where findings are gathered while one tree is read.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// All that was found so far.
    pub findings: Vec<Finding>,
    /// What may yet be repaired by a fix-up.
    pub unreadable: Vec<Finding>,
    /// The operation or path that is being read.
    pub api: String,
}

impl Log {
    pub(crate) fn place(&self, pointer: &str) -> Place {
        Place {
            api: self.api.clone(),
            pointer: pointer.to_owned(),
        }
    }

    pub(crate) fn push(&mut self, severity: Severity, pointer: &str, message: impl Into<String>) {
        let place = self.place(pointer);
        self.findings.push(Finding {
            severity,
            place,
            message: message.into(),
        });
    }

    pub(crate) fn error(&mut self, pointer: &str, message: impl Into<String>) {
        self.push(Severity::Error, pointer, message);
    }
}

/// One step further down a JSON pointer.
pub(crate) fn child(pointer: &str, key: &str) -> String {
    let mut text = String::with_capacity(pointer.len() + key.len() + 1);
    text.push_str(pointer);
    text.push('/');
    for c in key.chars() {
        match c {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            c => text.push(c),
        }
    }
    text
}

/// What a value is, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// An object being read.
pub(crate) struct Reader<'v, 'l> {
    map: &'v Map<String, Value>,
    pub pointer: String,
    pub log: &'l mut Log,
    asked: BTreeSet<&'static str>,
}

impl<'v, 'l> Reader<'v, 'l> {
    /// `None`, and an error in the log, when the value is no object.
    pub(crate) fn new(
        value: &'v Value,
        pointer: String,
        what: &str,
        log: &'l mut Log,
    ) -> Option<Self> {
        let Value::Object(map) = value else {
            log.error(
                &pointer,
                format!("{what} must be an object, this is {}", kind(value)),
            );
            return None;
        };
        Some(Self {
            map,
            pointer,
            log,
            asked: BTreeSet::new(),
        })
    }

    pub(crate) fn at(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    pub(crate) fn take(&mut self, key: &'static str) -> Option<&'v Value> {
        self.asked.insert(key);
        self.map.get(key)
    }

    fn wrong(&mut self, key: &str, expected: &str, value: &Value) {
        let pointer = self.at(key);
        self.log.error(
            &pointer,
            format!("`{key}` must be {expected}, this is {}", kind(value)),
        );
    }

    pub(crate) fn string(&mut self, key: &'static str) -> Option<String> {
        match self.take(key)? {
            Value::String(text) => Some(text.clone()),
            other => {
                self.wrong(key, "a string", other);
                None
            }
        }
    }

    /// Upstream writes truth as 0/1, once as the string "1"; the sister
    /// products and the viewer itself as true/false.
    pub(crate) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        let flag = flag(value);
        if flag.is_none() {
            self.wrong(key, "0 or 1", value);
        }
        flag
    }

    pub(crate) fn strings(&mut self, key: &'static str) -> Option<Vec<String>> {
        let value = self.take(key)?;
        let list = value.as_array().and_then(|items| {
            items
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
        });
        if list.is_none() {
            self.wrong(key, "a list of strings", value);
        }
        list
    }

    pub(crate) fn object(&mut self, key: &'static str) -> Option<&'v Map<String, Value>> {
        match self.take(key)? {
            Value::Object(map) => Some(map),
            other => {
                self.wrong(key, "an object", other);
                None
            }
        }
    }

    pub(crate) fn array(&mut self, key: &'static str) -> Option<&'v Vec<Value>> {
        match self.take(key)? {
            Value::Array(items) => Some(items),
            other => {
                self.wrong(key, "an array", other);
                None
            }
        }
    }

    /// The keys that nobody asked for, each reported as unknown.
    pub(crate) fn rest(self, what: &str) -> Vec<(String, Value)> {
        let mut rest: Vec<(String, Value)> = self
            .map
            .iter()
            .filter(|(key, _)| !self.asked.contains(key.as_str()))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        rest.sort_by(|a, b| a.0.cmp(&b.0));
        for (key, _) in &rest {
            self.log.push(
                Severity::Unknown,
                &child(&self.pointer, key),
                format!("`{key}` is not a key that is known on {what}; kept as x-pve-unknown"),
            );
        }
        rest
    }
}

/// Truth in any of the forms that occur.
pub(crate) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => match number.as_i64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        Value::String(text) => match text.as_str() {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        },
        _ => None,
    }
}
