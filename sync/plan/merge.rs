//! JSON values that are known in part only: what is there and not seen stays.

use serde_json::Value as Json;

use crate::model::Value;

/// The members of an entry that tell it from others, as text.
fn key<'a>(entry: &'a Json, members: &[&str]) -> Vec<Option<&'a str>> {
    let member = |name: &&str| entry.get(*name).and_then(Json::as_str);
    members.iter().map(member).collect()
}

fn entries(value: &Value) -> &[Json] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Two lists of JSON objects as one, sorted by the members that tell them apart.
/// Of two entries with the same key, the new one counts.
pub(super) fn union(old: &Value, new: &Value, members: &[&str]) -> Value {
    let new = entries(new);
    let is_new = |entry: &&Json| {
        new.iter()
            .any(|other| key(other, members) == key(entry, members))
    };
    let mut all: Vec<&Json> = entries(old).iter().filter(|entry| !is_new(entry)).collect();
    all.extend(new);
    if all.is_empty() {
        return if old.is_empty() {
            old.clone()
        } else {
            Value::NULL
        };
    }
    all.sort_by_key(|entry| key(entry, members));
    all.into_iter().cloned().collect::<Json>().into()
}

/// A JSON object as it is to be, with one member as it is there.
pub(super) fn keep_member(old: &Value, new: &Value, member: &str) -> Value {
    let Some(kept) = old.as_object().and_then(|there| there.get(member)) else {
        return new.clone();
    };
    let mut object = new.as_object().cloned().unwrap_or_default();
    object.insert(member.to_owned(), kept.clone());
    Json::Object(object).into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const KEY: &[&str] = &["volid", "node"];

    #[test]
    fn what_is_not_seen_stays() {
        let old =
            json!([{"volid": "a"}, {"volid": "b", "size": 1}, {"volid": "c", "node": "pve1"}])
                .into();
        let new = json!([{"volid": "c", "node": "pve2"}, {"volid": "b", "size": 2}]).into();
        assert_eq!(
            union(&old, &new, KEY),
            json!([{"volid": "a"}, {"volid": "b", "size": 2}, {"volid": "c", "node": "pve1"}, {"volid": "c", "node": "pve2"}]).into()
        );
        assert_eq!(union(&old, &Value::NULL, KEY), old);
        assert_eq!(union(&Value::NULL, &Value::NULL, KEY), Value::NULL);
        // What a person wrote there is no list of ours.
        assert_eq!(union(&json!("mine").into(), &Value::NULL, KEY), Value::NULL);
    }

    #[test]
    fn a_member_stays_as_it_is() {
        let old = json!({"ha": {"state": "started"}, "cores": 1}).into();
        assert_eq!(
            keep_member(&old, &json!({"cores": 2}).into(), "ha"),
            json!({"cores": 2, "ha": {"state": "started"}}).into()
        );
        assert_eq!(
            keep_member(&old, &Value::NULL, "ha"),
            json!({"ha": {"state": "started"}}).into()
        );
        let new = json!({"cores": 2}).into();
        assert_eq!(keep_member(&Value::NULL, &new, "ha"), new);
    }
}
