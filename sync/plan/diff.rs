//! One object: what is desired against what is there.

use serde_json::{Value as Json, json};

use super::{
    FieldChange,
    build::{Targets, is_late, missing_since},
    merge,
};
use crate::{
    map::slug,
    model::{
        ActualObject, DesiredField, DesiredObject, FieldPolicy, Kind, Link, MISSING_SINCE,
        MISSING_TAG, Merge, PVE_DETAILS, PVE_TAGS, Value,
    },
};

/// The fields with which an object is made; what it refers to exists or will.
pub(super) fn for_create(object: &DesiredObject, targets: &Targets<'_>) -> Vec<FieldChange> {
    created(object, targets, false)
}

/// The references that an object that is made gets afterwards.
pub(super) fn late_create(object: &DesiredObject, targets: &Targets<'_>) -> Vec<FieldChange> {
    created(object, targets, true)
}

fn created(object: &DesiredObject, targets: &Targets<'_>, late: bool) -> Vec<FieldChange> {
    let mut fields: Vec<_> = object
        .fields
        .iter()
        .filter(|field| {
            field.policy != FieldPolicy::Ignore
                && !field.value.is_empty()
                && is_late(object.kind, &field.name) == late
                && is_usable(object, field, targets)
        })
        .map(|field| {
            let new = wished(field, targets);
            FieldChange {
                name: field.name.clone(),
                old: None,
                new: match field.merge {
                    Merge::OneOf | Merge::Fill => first(&new),
                    _ => new,
                },
                why: field.why.clone(),
            }
        })
        .collect();
    // There are as many of these lists as objects.
    fields.shrink_to_fit();
    fields
}

/// The fields in which an object differs. One that was missing and is found
/// again loses the mark.
pub(super) fn for_update(
    object: &DesiredObject,
    actual: &ActualObject,
    targets: &Targets<'_>,
) -> Vec<FieldChange> {
    let mut fields = differing(object, actual, targets, false, |_| false);
    if missing_since(actual).is_some()
        && !fields.iter().any(|field| field.name == PVE_DETAILS)
        && let Some(details) = actual.get(PVE_DETAILS).as_object()
    {
        let mut details = details.clone();
        details.shift_remove(MISSING_SINCE);
        fields.push(FieldChange {
            name: PVE_DETAILS.into(),
            old: Some(actual.get(PVE_DETAILS).clone()),
            new: Json::Object(details).into(),
            why: "it is there again".into(),
        });
    }
    fields
}

/// Whether every value that is no reference is as it is to be, and nothing says
/// that the object was missing. Needs no other object, so it is asked ahead.
pub(super) fn is_plainly_settled(object: &DesiredObject, actual: &ActualObject) -> bool {
    let nowhere = Targets::default();
    let mut fields = object.fields.iter();
    let settled = |field: &DesiredField| {
        field.policy != FieldPolicy::Sync
            || field.value.is_reference()
            || is_settled(field, actual.field(&field.name), &nowhere)
    };
    fields.all(settled) && missing_since(actual).is_none()
}

/// Whether every reference is as it is to be, but for those that are written
/// after everything else.
pub(super) fn are_references_settled(
    object: &DesiredObject,
    actual: &ActualObject,
    targets: &Targets<'_>,
) -> bool {
    object.fields.iter().all(|field| {
        field.policy != FieldPolicy::Sync
            || !field.value.is_reference()
            || is_late(object.kind, &field.name) && !is_untied(object, field, actual)
            || is_settled(field, actual.field(&field.name), targets)
    })
}

/// The references in which an object differs that are written after everything
/// else. Those that were cleared before count as empty.
pub(super) fn late_update(
    object: &DesiredObject,
    actual: &ActualObject,
    targets: &Targets<'_>,
    released: impl Fn(&str) -> bool,
) -> Vec<FieldChange> {
    differing(object, actual, targets, true, released)
}

fn differing(
    object: &DesiredObject,
    actual: &ActualObject,
    targets: &Targets<'_>,
    late: bool,
    released: impl Fn(&str) -> bool,
) -> Vec<FieldChange> {
    object
        .fields
        .iter()
        .filter(|field| {
            field.policy == FieldPolicy::Sync
                && (is_late(object.kind, &field.name) && !is_untied(object, field, actual)) == late
        })
        .filter_map(|field| {
            let old = if released(&field.name) {
                &Value::NULL
            } else {
                actual.field(&field.name)
            };
            // Nearly all fields are as they are to be, so that is asked first.
            if is_settled(field, old, targets) || !is_usable(object, field, targets) {
                return None;
            }
            let new = merged(field, wished(field, targets), old, actual);
            (!new.same(old)).then(|| FieldChange {
                name: field.name.clone(),
                old: Some(old.clone()),
                new,
                why: field.why.clone(),
            })
        })
        .collect()
}

/// An interface of a new type that is tied to no other any more. NetBox refuses
/// the type as long as it is, so this does not wait.
fn is_untied(object: &DesiredObject, field: &DesiredField, actual: &ActualObject) -> bool {
    object.kind == Kind::Interface
        && field.value.is_empty()
        && matches!(&*field.name, "parent" | "bridge" | "lag")
        && object
            .get("type")
            .is_some_and(|new| !new.same(actual.get("type")))
}

/// Whether a field needs no closer look, which is what nearly all of them are.
fn is_settled(field: &DesiredField, old: &Value, targets: &Targets<'_>) -> bool {
    match field.merge {
        // Nothing of a person's and nothing that left: both lists are the same.
        Merge::Replace | Merge::Tags => targets.same(&field.value, old),
        Merge::OneOf => old.references().iter().any(|present| {
            let mut candidates = field.value.references().iter();
            candidates.any(|link| targets.same_link(link, present) && targets.is_there(link))
        }),
        Merge::Fill => !old.is_empty(),
        Merge::Add | Merge::Union(_) | Merge::KeepMember(_) => false,
    }
}

/// Fields that make sense only together: an access port without its VLAN would
/// be another port.
const VLAN_FIELDS: [&str; 3] = ["mode", "untagged_vlan", "tagged_vlans"];

/// Whether what a field refers to exists or will.
fn is_usable(object: &DesiredObject, field: &DesiredField, targets: &Targets<'_>) -> bool {
    let is_vlan = |name: &str| VLAN_FIELDS.contains(&name);
    if matches!(field.merge, Merge::OneOf | Merge::Fill) {
        // Of several choices, those that cannot be taken go; without any there is no wish.
        let mut candidates = field.value.references().iter();
        return candidates.any(|link| targets.is_there(link));
    }
    if matches!(object.kind, Kind::Interface | Kind::VmInterface) && is_vlan(&field.name) {
        let mut vlans = object.fields.iter().filter(|other| is_vlan(&other.name));
        return vlans.all(|other| targets.is_usable(&other.value));
    }
    targets.is_usable(&field.value)
}

/// The value that is wished for, with the ids of what it refers to.
fn wished(field: &DesiredField, targets: &Targets<'_>) -> Value {
    let value = targets.resolved(&field.value);
    match (field.merge, &value) {
        (Merge::OneOf | Merge::Fill, Value::Links(links)) => {
            let there = links.iter().filter(|link| targets.is_there(link));
            Value::in_order(there.cloned().collect())
        }
        _ => value,
    }
}

/// The value that the field is to have, given the one it has.
fn merged(field: &DesiredField, new: Value, old: &Value, actual: &ActualObject) -> Value {
    match field.merge {
        Merge::Replace => new,
        Merge::Add => added(old, &new),
        Merge::Tags => tags(old, &new, actual),
        Merge::OneOf => match old {
            Value::Link(present) if among(present, &new) => old.clone(),
            _ => first(&new),
        },
        Merge::Fill if old.is_empty() => first(&new),
        Merge::Fill => old.clone(),
        Merge::Union(key) => merge::union(old, &new, key),
        Merge::KeepMember(member) => merge::keep_member(old, &new, member),
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
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
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
        // What is desired is not missing.
        link.key == MISSING_TAG
            || taken.iter().any(|tag| {
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
    use super::*;
    use crate::model::Fields;

    fn actual() -> ActualObject {
        ActualObject {
            kind: Kind::VirtualMachine,
            id: 1,
            label: "vm".into(),
            natural: Vec::new(),
            fields: Fields::default(),
            last_updated: None,
        }
    }

    fn tag(name: &str, id: Option<u64>) -> Link {
        Link {
            kind: Kind::Tag,
            key: name.into(),
            id,
            label: name.into(),
        }
    }

    #[test]
    fn tags_are_additive() {
        let mut actual = actual();
        actual.fields.insert(PVE_TAGS, Value::text("old;web"));
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
            let value = Value::in_order(vec![address(Some(7)), address(Some(3)), address(None)]);
            let mut object = DesiredObject::new(Kind::VirtualMachine, "prod/qemu/1", "vm");
            object.merge(FieldPolicy::Sync, merge, "primary_ip4", value, "test");
            object
        };
        let written = |merge, present: Option<u64>| {
            let mut actual = actual();
            let present = present.map(|id| address(Some(id)));
            actual.fields.insert("primary_ip4", present.into());
            let change = late_update(&wish(merge), &actual, &Targets::default(), |_| false);
            change.first().map(|field| field.new.clone())
        };
        let seven = Some(Value::from(address(Some(7))));
        assert_eq!(written(Merge::OneOf, Some(3)), None);
        assert_eq!(written(Merge::OneOf, Some(9)), seven);
        assert_eq!(written(Merge::OneOf, None), seven);
        assert_eq!(written(Merge::Fill, Some(9)), None);
        assert_eq!(written(Merge::Fill, None), seven);
        assert_eq!(
            Some(
                late_create(&wish(Merge::OneOf), &Targets::default())[0]
                    .new
                    .clone()
            ),
            seven
        );
    }
}
