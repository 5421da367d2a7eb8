//! Faults on demand: what goes wrong between a client and a server.
//!
//! A [`Rule`] says which requests are hit (method, path pattern, how many are
//! let through first, how many are hit) and by which [`Fault`]. Of several
//! rules that match, the first that is not used up applies.
//!
//! ```
//! use pve_sim::faults::{Fault, Faults, Rule};
//!
//! let faults = Faults::default();
//! // NetBox restarts: the next three bulk writes are answered by its proxy.
//! faults.add(Rule::new("/api/*", Fault::status(502)).method("POST").times(3));
//! // One node takes its time.
//! faults.add(Rule::new("/nodes/pve2/*", Fault::delay(std::time::Duration::from_secs(15))));
//! assert_eq!(faults.hits(), 0);
//! faults.clear();
//! ```

use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Map, Value};

/// What happens to a request that a [`Rule`] hits.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// Answered with this status at once; nothing is done.
    Status {
        /// The HTTP status, 100 to 999 (Proxmox VE uses 595 and 596).
        status: u16,
        /// The reason phrase; without one, that of the status.
        reason: Option<String>,
        /// The body; without one, the empty error body of the server.
        body: Option<Value>,
        /// Seconds for a `Retry-After` header.
        retry_after: Option<u64>,
    },
    /// Answered rightly, but only after this time.
    Delay(Duration),
    /// Processed, but the body of the answer ends in the middle.
    Truncate,
    /// The connection is reset without an answer; nothing is done.
    Reset,
    /// Processed, then the connection is reset without an answer.
    ResetAfter,
    /// Numbers of the answer become strings, and decimal strings numbers.
    FlipScalars,
    /// Every member of this name gets this value (an enum value nobody knows).
    Replace {
        /// The name of the members, at any depth.
        key: String,
        /// Their new value.
        value: Value,
    },
    /// A list is answered empty, with success.
    EmptyList,
    /// The first row of a list comes twice, the last is missing.
    RepeatRow,
    /// The last row of a list is missing.
    DropRow,
}

impl Fault {
    /// Answered with `status`; see [`Fault::Status`].
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::Status {
            status,
            reason: None,
            body: None,
            retry_after: None,
        }
    }

    /// Answered with `status` and a reason phrase.
    #[must_use]
    pub fn reason(status: u16, reason: &str) -> Self {
        Self::Status {
            status,
            reason: Some(reason.to_owned()),
            body: None,
            retry_after: None,
        }
    }

    /// 429 with `Retry-After`.
    #[must_use]
    pub fn too_many_requests(retry_after: u64) -> Self {
        Self::Status {
            status: 429,
            reason: None,
            body: None,
            retry_after: Some(retry_after),
        }
    }

    /// Answered after `time`.
    #[must_use]
    pub fn delay(time: Duration) -> Self {
        Self::Delay(time)
    }

    /// Members called `key` get `value`.
    #[must_use]
    pub fn replace(key: &str, value: impl Into<Value>) -> Self {
        Self::Replace {
            key: key.to_owned(),
            value: value.into(),
        }
    }
}

/// Which requests are hit, and by what.
#[derive(Clone, Debug)]
pub struct Rule {
    method: Option<String>,
    path: String,
    after: u64,
    times: Option<u64>,
    fault: Fault,
}

impl Rule {
    /// All requests whose path matches. In `path`, `*` stands for any number of
    /// characters, `/` included; the rest is literal. Paths of Proxmox VE are
    /// without `/api2/json`, those of NetBox as they are, both without query.
    #[must_use]
    pub fn new(path: &str, fault: Fault) -> Self {
        Self {
            method: None,
            path: path.to_owned(),
            after: 0,
            times: None,
            fault,
        }
    }

    /// Only requests of this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_ascii_uppercase());
        self
    }

    /// Lets `count` matching requests through first.
    #[must_use]
    pub fn after(mut self, count: u64) -> Self {
        self.after = count;
        self
    }

    /// Hits `count` requests, then none any more. Without this: all.
    #[must_use]
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && glob(self.path.as_bytes(), path.as_bytes())
    }
}

/// The rules of one simulator; shared with it, changed at any time.
#[derive(Debug, Default)]
pub struct Faults(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    hits: u64,
}

impl Faults {
    /// Adds a rule behind those that are there.
    pub fn add(&self, rule: Rule) {
        self.lock().rules.push(rule);
    }

    /// Forgets all rules.
    pub fn clear(&self) {
        self.lock().rules.clear();
    }

    /// How many requests were hit so far.
    #[must_use]
    pub fn hits(&self) -> u64 {
        self.lock().hits
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The fault for this request, if any; uses the rule up by one.
    pub(crate) fn strike(&self, method: &str, path: &str) -> Option<Fault> {
        let mut state = self.lock();
        let mut struck = None;
        for rule in &mut state.rules {
            if !rule.matches(method, path) || rule.times == Some(0) {
                continue;
            }
            if rule.after > 0 {
                rule.after -= 1;
                continue;
            }
            if let Some(times) = &mut rule.times {
                *times -= 1;
            }
            struck = Some(rule.fault.clone());
            break;
        }
        if struck.is_some() {
            state.hits += 1;
        }
        struck
    }
}

/// Whether `*` in `pattern` can be filled so that it equals `text`.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where to go on after the last `*` when the literal part fails.
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && pattern[p] == b'*' {
            star = Some((p + 1, t));
            p += 1;
        } else if p < pattern.len() && pattern[p] == text[t] {
            p += 1;
            t += 1;
        } else if let Some((after, from)) = star {
            p = after;
            t = from + 1;
            star = Some((after, t));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

/// Applies a fault that alters the answer; `list` finds the list in it.
pub(crate) fn distort(
    fault: &Fault,
    answer: &mut Value,
    list: fn(&mut Value) -> Option<&mut Vec<Value>>,
) {
    match fault {
        Fault::FlipScalars => flip(answer),
        Fault::Replace { key, value } => replace(answer, key, value),
        Fault::EmptyList => {
            if let Some(rows) = list(answer) {
                rows.clear();
            }
        }
        Fault::RepeatRow => {
            if let Some(rows) = list(answer)
                && rows.len() > 1
            {
                rows.pop();
                let first = rows[0].clone();
                rows.insert(1, first);
            }
        }
        Fault::DropRow => {
            if let Some(rows) = list(answer) {
                rows.pop();
            }
        }
        Fault::Status { .. }
        | Fault::Delay(_)
        | Fault::Truncate
        | Fault::Reset
        | Fault::ResetAfter => {}
    }
}

fn flip(value: &mut Value) {
    match value {
        Value::Number(number) => *value = Value::String(number.to_string()),
        Value::String(text) => {
            // Only what prints back equal: "007" and "1e3" stay strings.
            if let Ok(number) = text.parse::<i64>()
                && number.to_string() == *text
            {
                *value = Value::from(number);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(flip),
        Value::Object(members) => members.values_mut().for_each(flip),
        Value::Null | Value::Bool(_) => {}
    }
}

fn replace(value: &mut Value, key: &str, with: &Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, key, with)),
        Value::Object(members) => replace_members(members, key, with),
        _ => {}
    }
}

fn replace_members(members: &mut Map<String, Value>, key: &str, with: &Value) {
    for (name, member) in members.iter_mut() {
        if name == key {
            *member = with.clone();
        } else {
            replace(member, key, with);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn stars_match_any_number_of_characters() {
        for (pattern, text, matches) in [
            ("*", "/nodes", true),
            ("/nodes/*/status", "/nodes/pve1/status", true),
            (
                "/nodes/*/status",
                "/nodes/pve1/qemu/100/status/current",
                false,
            ),
            (
                "/nodes/*/status*",
                "/nodes/pve1/qemu/100/status/current",
                true,
            ),
            ("/nodes", "/nodes/", false),
            ("", "", true),
            ("**a", "ba", true),
        ] {
            assert_eq!(
                glob(pattern.as_bytes(), text.as_bytes()),
                matches,
                "{pattern} {text}"
            );
        }
    }

    #[test]
    fn a_rule_lets_through_hits_and_is_used_up() {
        let faults = Faults::default();
        faults.add(
            Rule::new("/nodes*", Fault::Reset)
                .method("get")
                .after(1)
                .times(2),
        );
        let struck: Vec<bool> = (0..5)
            .map(|_| faults.strike("GET", "/nodes").is_some())
            .collect();
        assert_eq!(struck, [false, true, true, false, false]);
        assert_eq!(faults.strike("POST", "/nodes"), None);
        assert_eq!(faults.hits(), 2);
    }

    #[test]
    fn distortions_keep_the_shape() {
        let list: fn(&mut Value) -> Option<&mut Vec<Value>> = |value| value["data"].as_array_mut();
        let answer =
            json!({"data": [{"vmid": 1, "cpulimit": "2", "v": "007"}, {"vmid": 2}, {"vmid": 3}]});
        let after = |fault: &Fault| {
            let mut answer = answer.clone();
            distort(fault, &mut answer, list);
            answer
        };
        assert_eq!(
            after(&Fault::FlipScalars)["data"][0],
            json!({"vmid": "1", "cpulimit": 2, "v": "007"})
        );
        assert_eq!(after(&Fault::EmptyList), json!({"data": []}));
        assert_eq!(after(&Fault::RepeatRow)["data"][1]["vmid"], 1);
        assert_eq!(
            after(&Fault::RepeatRow)["data"].as_array().map(Vec::len),
            Some(3)
        );
        assert_eq!(
            after(&Fault::DropRow)["data"].as_array().map(Vec::len),
            Some(2)
        );
        assert_eq!(
            after(&Fault::replace("vmid", "new"))["data"][2]["vmid"],
            "new"
        );
    }
}
