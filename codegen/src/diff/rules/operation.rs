//! Rules about operations as such, and about who may call them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Verdict::{Breaking, Fine, Look};
use super::find::{changed, whole};
use super::{Class, Found, Pair, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "operation-added",
        class: Class::New,
        about: "operation",
        reader: Fine,
        writer: Fine,
        why: "nobody calls it yet",
        find: |pair| whole(pair.before.is_none() && pair.after.is_some()),
    },
    Rule {
        id: "operation-removed",
        class: Class::Gone,
        about: "operation",
        reader: Breaking,
        writer: Breaking,
        why: "a call of it is answered as not implemented",
        find: |pair| whole(pair.before.is_some() && pair.after.is_none()),
    },
    Rule {
        id: "privilege-added",
        class: Class::New,
        about: "privileges that are asked for",
        reader: Breaking,
        writer: Breaking,
        why: "a role that was made for the older version may lack it",
        find: |pair| named(pair, true),
    },
    Rule {
        id: "privilege-removed",
        class: Class::Gone,
        about: "privileges that are asked for",
        reader: Look,
        writer: Look,
        why: "a role may grant more than is needed now, or a privilege that is no more",
        find: |pair| named(pair, false),
    },
    Rule {
        id: "privilege-root-only",
        class: Class::Changed,
        about: "privileges: root alone",
        reader: Breaking,
        writer: Breaking,
        why: "no role and no token can be given what only root@pam may do",
        find: |pair| root_only(pair, true),
    },
    Rule {
        id: "privilege-opened",
        class: Class::Changed,
        about: "privileges: no longer root alone",
        reader: Fine,
        writer: Fine,
        why: "who could call it can call it still",
        find: |pair| root_only(pair, false),
    },
    Rule {
        id: "privileges",
        class: Class::Changed,
        about: "privileges",
        reader: Look,
        writer: Look,
        why: "the same names are asked for on other paths or in another combination",
        find: arranged,
    },
    Rule {
        id: "attributes",
        class: Class::Changed,
        about: "operation",
        reader: Look,
        writer: Look,
        why: "where it runs or how it is reached is different: on which node, with tokens, as a download",
        find: attributes,
    },
];

/// All privileges that a permission names, wherever they stand in it.
fn names(permissions: &Value) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut rest = vec![permissions];
    while let Some(value) = rest.pop() {
        match value {
            Value::Object(map) => {
                let listed = map.get("privileges").and_then(Value::as_array);
                names.extend(listed.into_iter().flatten().filter_map(Value::as_str));
                rest.extend(map.values());
            }
            Value::Array(list) => rest.extend(list),
            _ => {}
        }
    }
    names
}

fn is_root_only(permissions: &Value) -> bool {
    permissions.is_null() || permissions.get("root-only") == Some(&Value::Bool(true))
}

/// The permissions of both, unless they are the same.
fn both<'a>(pair: &Pair<'a>) -> Option<(&'a Value, &'a Value)> {
    let (before, after) = (&pair.before?.permissions, &pair.after?.permissions);
    (before != after).then_some((before, after))
}

fn named(pair: &Pair<'_>, new: bool) -> Vec<Found> {
    let Some((before, after)) = both(pair) else {
        return Vec::new();
    };
    if is_root_only(before) || is_root_only(after) {
        return Vec::new();
    }
    let (old, now) = (names(before), names(after));
    let list: Vec<_> = match new {
        true => now.difference(&old).collect(),
        false => old.difference(&now).collect(),
    };
    if list.is_empty() {
        return Vec::new();
    }
    let list = Some(json!(list));
    let (before, after) = if new { (None, list) } else { (list, None) };
    vec![Found {
        place: String::new(),
        before,
        after,
    }]
}

fn root_only(pair: &Pair<'_>, now: bool) -> Vec<Found> {
    let Some((before, after)) = both(pair) else {
        return Vec::new();
    };
    let found = is_root_only(before) != now && is_root_only(after) == now;
    let all = [("", Some(before), Some(after))];
    changed(all.into_iter().filter(|_| found))
}

fn arranged(pair: &Pair<'_>) -> Vec<Found> {
    let Some((before, after)) = both(pair) else {
        return Vec::new();
    };
    let same = is_root_only(before) == is_root_only(after) && names(before) == names(after);
    let all = [("", Some(before), Some(after))];
    changed(all.into_iter().filter(|_| same))
}

fn attributes(pair: &Pair<'_>) -> Vec<Found> {
    let (Some(before), Some(after)) = (pair.before, pair.after) else {
        return Vec::new();
    };
    let (old, new) = (&before.attributes, &after.attributes);
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    changed(
        names
            .into_iter()
            .map(|name| (name.as_str(), old.get(name), new.get(name))),
    )
}
