//! One object: what is desired against what is there.

use serde_json::{Value as Json, json};

use super::{FieldChange, merge};
use crate::{
    map::slug,
    model::{ActualObject, DesiredField, DesiredObject, FieldPolicy, Link, Merge, PVE_TAGS, Value},
};

/// The fields with which an object is made.
pub(super) fn for_create(object: &DesiredObject) -> Vec<FieldChange> {
    object
        .fields
        .iter()
        .filter(|field| field.policy != FieldPolicy::Ignore && !field.value.is_empty())
        .map(|field| FieldChange {
            name: field.name.clone(),
            old: None,
            new: match field.merge {
                Merge::OneOf | Merge::Fill => first(&field.value),
                _ => field.value.clone(),
            },
            why: field.why.clone(),
        })
        .collect()
}

/// The fields in which an object differs.
pub(super) fn for_update(object: &DesiredObject, actual: &ActualObject) -> Vec<FieldChange> {
    object
        .fields
        .iter()
        .filter(|field| field.policy == FieldPolicy::Sync)
        .filter_map(|field| {
            let old = actual.get(&field.name);
            let new = merged(field, old, actual);
            (!new.same(old)).then(|| FieldChange {
                name: field.name.clone(),
                old: Some(old.clone()),
                new,
                why: field.why.clone(),
            })
        })
        .collect()
}

/// The value that the field is to have, given the one it has.
fn merged(field: &DesiredField, old: &Value, actual: &ActualObject) -> Value {
    match field.merge {
        Merge::Replace => field.value.clone(),
        Merge::Add => added(old, &field.value),
        Merge::Tags => tags(old, &field.value, actual),
        Merge::OneOf => match old {
            Value::Link(present) if among(present, &field.value) => old.clone(),
            _ => first(&field.value),
        },
        Merge::Fill if old.is_empty() => first(&field.value),
        Merge::Fill => old.clone(),
        Merge::Union(key) => merge::union(old, &field.value, key),
        Merge::KeepMember(member) => merge::keep_member(old, &field.value, member),
    }
}

/// The candidate that comes first.
fn first(candidates: &Value) -> Value {
    candidates.references().first().cloned().into()
}

fn among(present: &Link, candidates: &Value) -> bool {
    candidates
        .references()
        .iter()
        .any(|link| link.same(present))
}

/// Two JSON lists as one, sorted.
fn added(old: &Value, new: &Value) -> Value {
    let list = |value: &Value| match value {
        Value::Plain(Json::Array(list)) => list.clone(),
        _ => Vec::new(),
    };
    let mut all: Vec<String> = list(old)
        .into_iter()
        .chain(list(new))
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect();
    all.sort();
    all.dedup();
    json!(all).into()
}

/// What is there, without what left Proxmox VE since the last run, with what is desired.
fn tags(old: &Value, new: &Value, actual: &ActualObject) -> Value {
    let (Value::Links(old), Value::Links(new)) = (old, new) else {
        return new.clone();
    };
    let taken = actual.get(PVE_TAGS).as_text().unwrap_or_default();
    let taken: Vec<&str> = taken.split(';').filter(|tag| !tag.is_empty()).collect();
    let was_taken = |link: &Link| {
        taken.iter().any(|tag| {
            link.label.eq_ignore_ascii_case(tag)
                || (link.key == slug(tag) && tag.to_lowercase() == link.key)
        })
    };
    let wanted = |link: &Link| new.iter().any(|other| other.same(link));
    let kept = old.iter().filter(|link| wanted(link) || !was_taken(link));
    let missing = new
        .iter()
        .filter(|link| !old.iter().any(|other| other.same(link)));
    Value::links(kept.chain(missing).cloned().collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::{Kind, Link};

    fn actual() -> ActualObject {
        ActualObject {
            kind: Kind::VirtualMachine,
            id: 1,
            label: "vm".to_owned(),
            natural: Vec::new(),
            fields: BTreeMap::new(),
            last_updated: None,
        }
    }

    fn tag(name: &str, id: Option<u64>) -> Link {
        Link {
            kind: Kind::Tag,
            key: name.to_owned(),
            id,
            label: name.to_owned(),
        }
    }

    #[test]
    fn tags_are_additive() {
        let mut actual = actual();
        actual
            .fields
            .insert(PVE_TAGS.into(), Value::text("old;web"));
        let old = Value::links(vec![
            tag("old", Some(1)),
            tag("web", Some(2)),
            tag("mine", Some(3)),
        ]);
        let new = Value::links(vec![tag("web", Some(2)), tag("fresh", None)]);
        let Value::Links(result) = tags(&old, &new, &actual) else {
            panic!("links")
        };
        let names: Vec<_> = result.iter().map(|link| link.key.as_str()).collect();
        assert_eq!(names, ["fresh", "mine", "web"]);
    }

    #[test]
    fn lists_only_grow() {
        let old = Value::from(json!(["dcim.device", "dcim.site"]));
        assert_eq!(
            added(&old, &json!(["dcim.device"]).into()),
            json!(["dcim.device", "dcim.site"]).into()
        );
    }

    #[test]
    fn a_present_choice_stays_while_it_is_one() {
        let address = |id: Option<u64>| Link {
            id,
            ..Link::to(Kind::IpAddress, format!("prod/{id:?}"), "")
        };
        let wish = |merge| {
            let value = Value::Links(vec![address(Some(7)), address(Some(3)), address(None)]);
            let mut object = DesiredObject::new(Kind::VirtualMachine, "prod/qemu/1", "vm");
            object.merge(FieldPolicy::Sync, merge, "primary_ip4", value, "test");
            object
        };
        let written = |merge, present: Option<u64>| {
            let mut actual = actual();
            let present = present.map(|id| address(Some(id)));
            actual.fields.insert("primary_ip4".into(), present.into());
            let change = for_update(&wish(merge), &actual);
            change.first().map(|field| field.new.clone())
        };
        let seven = Some(Value::Link(address(Some(7))));
        assert_eq!(written(Merge::OneOf, Some(3)), None);
        assert_eq!(written(Merge::OneOf, Some(9)), seven);
        assert_eq!(written(Merge::OneOf, None), seven);
        assert_eq!(written(Merge::Fill, Some(9)), None);
        assert_eq!(written(Merge::Fill, None), seven);
        assert_eq!(Some(for_create(&wish(Merge::OneOf))[0].new.clone()), seven);
    }
}
