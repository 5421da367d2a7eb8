//! The rules: each a small function with an id, over one operation before and
//! after.
//!
//! Invariant: a rule reads the pair alone, so that rules can be added, taken away
//! and reordered without one minding another.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};

use super::surface::{Field, Operation};

/// What a finding says of the thing it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It was not there before.
    New,
    /// It is there no more.
    Gone,
    /// It is another one.
    Changed,
}

/// An operation before and after; `None` where it does not exist.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// In the first document.
    pub before: Option<&'a Operation>,
    /// In the second.
    pub after: Option<&'a Operation>,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The parameter or field; empty for the operation.
    pub place: String,
    /// What was.
    pub before: Option<Value>,
    /// What is.
    pub after: Option<Value>,
}

/// A rule.
pub struct Rule {
    /// Its name, for reports and for programs.
    pub id: &'static str,
    /// New, gone or changed.
    pub class: Class,
    /// What it looks for, in a few words.
    pub about: &'static str,
    /// The rule itself.
    pub find: fn(&Pair<'_>) -> Vec<Found>,
}

/// All rules, in the order in which their findings are printed.
pub const RULES: &[Rule] = &[
    Rule {
        id: "operation-added",
        class: Class::New,
        about: "operation",
        find: |pair| whole(pair.before.is_none() && pair.after.is_some()),
    },
    Rule {
        id: "operation-removed",
        class: Class::Gone,
        about: "operation",
        find: |pair| whole(pair.before.is_some() && pair.after.is_none()),
    },
    Rule {
        id: "parameter-added",
        class: Class::New,
        about: "parameter",
        find: |pair| only_after(pair, parameters),
    },
    Rule {
        id: "parameter-removed",
        class: Class::Gone,
        about: "parameter",
        find: |pair| only_before(pair, parameters),
    },
    Rule {
        id: "parameter-type",
        class: Class::Changed,
        about: "type of parameter",
        find: |pair| kind(pair, parameters),
    },
    Rule {
        id: "parameter-required",
        class: Class::Changed,
        about: "presence of parameter",
        find: |pair| required(pair, parameters),
    },
    Rule {
        id: "parameter-value-added",
        class: Class::New,
        about: "values of parameter",
        find: |pair| values(pair, parameters, Class::New),
    },
    Rule {
        id: "parameter-value-removed",
        class: Class::Gone,
        about: "values of parameter",
        find: |pair| values(pair, parameters, Class::Gone),
    },
    Rule {
        id: "parameter-facts",
        class: Class::Changed,
        about: "parameter",
        find: |pair| facts(pair, parameters),
    },
    Rule {
        id: "answer-field-added",
        class: Class::New,
        about: "answer field",
        find: |pair| only_after(pair, answer),
    },
    Rule {
        id: "answer-field-removed",
        class: Class::Gone,
        about: "answer field",
        find: |pair| only_before(pair, answer),
    },
    Rule {
        id: "answer-type",
        class: Class::Changed,
        about: "type of answer field",
        find: |pair| kind(pair, answer),
    },
    Rule {
        id: "answer-required",
        class: Class::Changed,
        about: "presence of answer field",
        find: |pair| required(pair, answer),
    },
    Rule {
        id: "answer-value-added",
        class: Class::New,
        about: "values of answer field",
        find: |pair| values(pair, answer, Class::New),
    },
    Rule {
        id: "answer-value-removed",
        class: Class::Gone,
        about: "values of answer field",
        find: |pair| values(pair, answer, Class::Gone),
    },
    Rule {
        id: "answer-facts",
        class: Class::Changed,
        about: "answer field",
        find: |pair| facts(pair, answer),
    },
    Rule {
        id: "privileges",
        class: Class::Changed,
        about: "privileges",
        find: privileges,
    },
    Rule {
        id: "attributes",
        class: Class::Changed,
        about: "operation",
        find: attributes,
    },
];

type Side = fn(&Operation) -> &BTreeMap<String, Field>;

fn parameters(operation: &Operation) -> &BTreeMap<String, Field> {
    &operation.parameters
}

fn answer(operation: &Operation) -> &BTreeMap<String, Field> {
    &operation.answer
}

fn whole(found: bool) -> Vec<Found> {
    let operation = Found {
        place: String::new(),
        before: None,
        after: None,
    };
    found.then_some(operation).into_iter().collect()
}

/// Fields of both, by name. Empty unless both operations exist: what is inside a
/// new operation is not news of its own.
fn both<'a>(pair: &Pair<'a>, side: Side) -> Vec<(&'a str, &'a Field, &'a Field)> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    let after = side(after);
    side(before)
        .iter()
        .filter_map(|(name, before)| Some((name.as_str(), before, after.get(name)?)))
        .collect()
}

fn only_after(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    let old = side(before);
    side(after)
        .iter()
        .filter(|(name, _)| !old.contains_key(*name))
        .map(|(name, field)| Found {
            place: name.clone(),
            before: None,
            after: Some(summary(field)),
        })
        .collect()
}

fn only_before(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    let swapped = Pair {
        before: pair.after,
        after: pair.before,
    };
    only_after(&swapped, side)
        .into_iter()
        .map(|found| Found {
            before: found.after,
            after: None,
            ..found
        })
        .collect()
}

fn summary(field: &Field) -> Value {
    json!(if field.required {
        format!("{}, required", field.kind)
    } else {
        field.kind.clone()
    })
}

fn kind(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    changed(
        both(pair, side)
            .into_iter()
            .map(|(name, before, after)| (name, json!(before.kind), json!(after.kind))),
    )
}

fn required(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    let word = |field: &Field| {
        json!(if field.required {
            "required"
        } else {
            "optional"
        })
    };
    changed(
        both(pair, side)
            .into_iter()
            .map(|(name, before, after)| (name, word(before), word(after))),
    )
}

fn facts(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    both(pair, side)
        .into_iter()
        .flat_map(|(name, before, after)| {
            let keys: BTreeSet<&String> = before.facts.keys().chain(after.facts.keys()).collect();
            keys.into_iter()
                .filter(|key| before.facts.get(*key) != after.facts.get(*key))
                .map(|key| Found {
                    place: format!("{name} {key}").trim_start().to_owned(),
                    before: before.facts.get(key).cloned(),
                    after: after.facts.get(key).cloned(),
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Values that only one side lists. A list that came or went as a whole is one
/// finding: then every other value came or went with it.
fn values(pair: &Pair<'_>, side: Side, class: Class) -> Vec<Found> {
    both(pair, side)
        .into_iter()
        .filter_map(|(name, before, after)| {
            let (old, new) = (before.values.as_ref(), after.values.as_ref());
            let (here, there) = if class == Class::New {
                (new, old)
            } else {
                (old, new)
            };
            let list: Vec<&String> = match there {
                Some(there) => here?.difference(there).collect(),
                None => here?.iter().collect(),
            };
            if list.is_empty() {
                return None;
            }
            let list = Some(json!(list));
            let (before, after) = if class == Class::New {
                (None, list)
            } else {
                (list, None)
            };
            Some(Found {
                place: name.to_owned(),
                before,
                after,
            })
        })
        .collect()
}

fn privileges(pair: &Pair<'_>) -> Vec<Found> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    changed([("", before.permissions.clone(), after.permissions.clone())])
}

fn attributes(pair: &Pair<'_>) -> Vec<Found> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    let names: BTreeSet<&String> = before
        .attributes
        .keys()
        .chain(after.attributes.keys())
        .collect();
    let value = |operation: &Operation, name: &str| {
        operation
            .attributes
            .get(name)
            .cloned()
            .unwrap_or(Value::Null)
    };
    changed(
        names
            .into_iter()
            .map(|name| (name.as_str(), value(before, name), value(after, name))),
    )
}

fn changed<'a>(pairs: impl IntoIterator<Item = (&'a str, Value, Value)>) -> Vec<Found> {
    pairs
        .into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(name, before, after)| Found {
            place: name.to_owned(),
            before: Some(before),
            after: Some(after),
        })
        .collect()
}
