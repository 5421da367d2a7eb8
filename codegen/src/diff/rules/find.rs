//! What the rules share: pairs of fields, and how two facts compare.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Found, Pair};
use crate::diff::surface::{Field, Operation};

/// Which fields of an operation a rule is about.
pub(super) type Side = fn(&Operation) -> &BTreeMap<String, Field>;

pub(super) fn parameters(operation: &Operation) -> &BTreeMap<String, Field> {
    &operation.parameters
}

pub(super) fn answer(operation: &Operation) -> &BTreeMap<String, Field> {
    &operation.answer
}

/// The operation as such.
pub(super) fn whole(found: bool) -> Vec<Found> {
    let operation = Found {
        place: String::new(),
        before: None,
        after: None,
    };
    found.then_some(operation).into_iter().collect()
}

/// Fields of both, by name. Empty unless both operations exist: what is inside a
/// new operation is not news of its own.
pub(super) fn both<'a>(pair: &Pair<'a>, side: Side) -> Vec<(&'a str, &'a Field, &'a Field)> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    let after = side(after);
    side(before)
        .iter()
        .filter_map(|(name, before)| Some((name.as_str(), before, after.get(name)?)))
        .collect()
}

/// Fields that came.
pub(super) fn only_after(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    one_sided(pair.before, pair.after, side)
        .into_iter()
        .map(|(name, field)| Found {
            place: name.to_owned(),
            before: None,
            after: Some(summary(field)),
        })
        .collect()
}

/// Fields that went.
pub(super) fn only_before(pair: &Pair<'_>, side: Side) -> Vec<Found> {
    one_sided(pair.after, pair.before, side)
        .into_iter()
        .map(|(name, field)| Found {
            place: name.to_owned(),
            before: Some(summary(field)),
            after: None,
        })
        .collect()
}

/// Parameters that came, by whether every call has to have them now. A required
/// member of what came too, or was not described before, is demanded only of
/// who sends that.
pub(super) fn only_after_demanded(pair: &Pair<'_>, demanded: bool) -> Vec<Found> {
    let is_demanded = |name: &str| {
        let parent = name.rfind(['{', '.', '[']).map(|at| &name[..at]);
        let parent = parent.map(|parent| parent.strip_suffix("[n]").unwrap_or(parent));
        let kind = |side: Option<&Operation>| {
            let parent = side?.parameters.get(parent?)?;
            Some((parent.kind.clone(), parent.required))
        };
        parent.is_none() || kind(pair.before).is_some() && kind(pair.before) == kind(pair.after)
    };
    one_sided(pair.before, pair.after, parameters)
        .into_iter()
        .filter(|(name, field)| (field.required && is_demanded(name)) == demanded)
        .map(|(name, field)| Found {
            place: name.to_owned(),
            before: None,
            after: Some(summary(field)),
        })
        .collect()
}

fn one_sided<'a>(
    without: Option<&'a Operation>,
    with: Option<&'a Operation>,
    side: Side,
) -> Vec<(&'a str, &'a Field)> {
    let Some((without, with)) = without.zip(with) else {
        return Vec::new();
    };
    let known = side(without);
    let new = side(with)
        .iter()
        .filter(|(name, _)| !known.contains_key(*name));
    new.map(|(name, field)| (name.as_str(), field)).collect()
}

fn summary(field: &Field) -> Value {
    json!(match field.required {
        true => format!("{}, required", field.kind),
        false => field.kind.clone(),
    })
}

/// Fields of both whose type changed in a way that `wanted` picks.
pub(super) fn kinds(pair: &Pair<'_>, side: Side, wanted: fn(Change) -> bool) -> Vec<Found> {
    both(pair, side)
        .into_iter()
        .filter(|(_, before, after)| before.kind != after.kind)
        .filter(|(_, before, after)| wanted(change(&before.kind, &after.kind)))
        .map(|(name, before, after)| Found {
            place: name.to_owned(),
            before: Some(json!(before.kind)),
            after: Some(json!(after.kind)),
        })
        .collect()
}

/// How one type became another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// It had none.
    Typed,
    /// It has none any more.
    Untyped,
    /// The same text on the wire, with or without a description of its inside.
    Described,
    /// Whatever fitted fits still.
    Wider,
    /// Another one.
    Other,
}

fn change(before: &str, after: &str) -> Change {
    let split = |kind: &str| -> (String, String) {
        let (kind, place) = kind.split_once(" in ").unwrap_or((kind, ""));
        (kind.to_owned(), place.to_owned())
    };
    let ((before, from), (after, to)) = (split(before), split(after));
    if from != to {
        return Change::Other;
    }
    let numeric = |kind: &str| matches!(kind, "integer" | "number" | "PveInteger" | "PveNumber");
    match (before.as_str(), after.as_str()) {
        ("any", _) => Change::Typed,
        (_, "any") => Change::Untyped,
        ("string", "property string") | ("property string", "string") => Change::Described,
        (old, "string") if numeric(old) || matches!(old, "boolean" | "PveBoolean") => Change::Wider,
        ("integer", "number") | ("PveInteger", "PveNumber") => Change::Wider,
        _ => Change::Other,
    }
}

/// Fields of both that were optional and are required, or the other way round.
pub(super) fn presence(pair: &Pair<'_>, side: Side, required: bool) -> Vec<Found> {
    let word = |field: &Field| {
        Some(json!(if field.required {
            "required"
        } else {
            "optional"
        }))
    };
    both(pair, side)
        .into_iter()
        .filter(|(_, before, after)| before.required != required && after.required == required)
        .map(|(name, before, after)| Found {
            place: name.to_owned(),
            before: word(before),
            after: word(after),
        })
        .collect()
}

/// Values that only one of two lists has.
pub(super) fn values(pair: &Pair<'_>, side: Side, new: bool) -> Vec<Found> {
    let both = both(pair, side).into_iter();
    both.filter_map(|(name, before, after)| {
        let (old, now) = (before.values.as_ref()?, after.values.as_ref()?);
        let (here, there) = if new { (now, old) } else { (old, now) };
        let list: Vec<&String> = here.difference(there).collect();
        let list = (!list.is_empty()).then(|| json!(list))?;
        let (before, after) = if new {
            (None, Some(list))
        } else {
            (Some(list), None)
        };
        Some(Found {
            place: name.to_owned(),
            before,
            after,
        })
    })
    .collect()
}

/// Fields whose values are listed now, or no longer.
pub(super) fn listed(pair: &Pair<'_>, side: Side, now: bool) -> Vec<Found> {
    let both = both(pair, side).into_iter();
    both.filter(|(_, before, after)| {
        before.values.is_some() != now && after.values.is_some() == now
    })
    .map(|(name, before, after)| Found {
        place: name.to_owned(),
        before: before.values.as_ref().map(|values| json!(values)),
        after: after.values.as_ref().map(|values| json!(values)),
    })
    .collect()
}

/// What kind of fact a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact {
    /// A bound that leaves less room than before.
    Narrower,
    /// A bound that leaves more room than before.
    Wider,
    /// What holds when nothing is sent.
    Default,
    /// How a text has to look.
    Format,
    /// Anything else.
    Other,
}

/// Facts of fields of both that changed in a way that `wanted` names.
pub(super) fn facts(pair: &Pair<'_>, side: Side, wanted: Fact) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, before, after) in both(pair, side) {
        let mut keys: Vec<&String> = before.facts.keys().chain(after.facts.keys()).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            let (old, new) = (before.facts.get(key), after.facts.get(key));
            if old != new && fact(key, old, new) == wanted {
                found.push(Found {
                    place: format!("{name} {key}").trim_start().to_owned(),
                    before: old.cloned(),
                    after: new.cloned(),
                });
            }
        }
    }
    found
}

fn fact(key: &str, before: Option<&Value>, after: Option<&Value>) -> Fact {
    let upper = matches!(key, "maximum" | "maxLength" | "maxItems");
    let lower = matches!(key, "minimum" | "minLength" | "minItems");
    if upper || lower {
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        let shrinks = if upper {
            Ordering::Less
        } else {
            Ordering::Greater
        };
        return match (number(before), number(after)) {
            (None, Some(_)) => Fact::Narrower,
            (Some(_), None) => Fact::Wider,
            (Some(old), Some(new)) if new.partial_cmp(&old) == Some(shrinks) => Fact::Narrower,
            (Some(_), Some(_)) => Fact::Wider,
            (None, None) => Fact::Other,
        };
    }
    match key {
        "default" | "x-pve-default" => Fact::Default,
        "pattern" | "format" | "x-pve-format" | "x-pve-list-of" => Fact::Format,
        _ => Fact::Other,
    }
}

/// Facts that differ, by name.
pub(super) fn changed<'a>(
    pairs: impl IntoIterator<Item = (&'a str, Option<&'a Value>, Option<&'a Value>)>,
) -> Vec<Found> {
    pairs
        .into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(name, before, after)| Found {
            place: name.to_owned(),
            before: Some(before.cloned().unwrap_or(Value::Null)),
            after: Some(after.cloned().unwrap_or(Value::Null)),
        })
        .collect()
}
