//! NetBox's rows in canonical form.
//!
//! Invariant: a row has one form, whichever way it was read: moments are in
//! UTC, addresses and MAC addresses are spelled one way, and a custom field
//! without a value is left out.

mod furniture;
mod machines;
mod network;

use arcstr::ArcStr;
use jiff::Timestamp;
use netbox_client::value::{Choice, CustomFields, Ref};
use serde_json::json;

use crate::model::{ActualObject, Fields, Kind, Link, NaturalKey, Value, intern};

pub(super) use furniture::*;
pub(super) use machines::*;
pub(super) use network::*;

/// A row while it is converted.
struct Row {
    object: ActualObject,
}

impl Row {
    fn new(kind: Kind, id: u64, name: Option<String>, last_updated: Option<String>) -> Self {
        let label = ArcStr::from(name.unwrap_or_default());
        let mut fields = Fields::default();
        fields.insert(intern(kind.name_field()), Value::text(&label));
        Self {
            object: ActualObject {
                kind,
                id,
                label,
                natural: Vec::new(),
                fields,
                last_updated: last_updated.map(moment),
            },
        }
    }

    fn put(mut self, name: &'static str, value: Value) -> Self {
        self.object.fields.insert(intern(name), value);
        self
    }

    fn text(self, name: &'static str, text: Option<String>) -> Self {
        self.put(name, Value::text(text.unwrap_or_default()))
    }

    fn choice(self, name: &'static str, choice: Option<Choice>) -> Self {
        let value = choice.map_or(Value::NULL, |choice| Value::text(choice.as_str()));
        self.put(name, value)
    }

    fn link(self, name: &'static str, kind: Kind, reference: Option<Ref>) -> Self {
        let value = reference.map(|reference| link(kind, reference));
        self.put(name, value.into())
    }

    fn links(self, name: &'static str, kind: Kind, references: Option<Vec<Ref>>) -> Self {
        let references = references.unwrap_or_default().into_iter();
        let links = references.map(|reference| link(kind, reference)).collect();
        self.put(name, Value::links(links))
    }

    fn tags(self, tags: Option<Vec<Ref>>) -> Self {
        self.links("tags", Kind::Tag, tags)
    }

    fn number(self, name: &'static str, number: Option<u64>) -> Self {
        let value = number.map_or(Value::NULL, |number| json!(number).into());
        self.put(name, value)
    }

    /// A switch; NetBox always has one of both.
    fn switch(self, name: &'static str, on: Option<bool>) -> Self {
        self.put(name, json!(on.unwrap_or_default()).into())
    }

    /// What an address belongs to: a content type and an id of that kind.
    fn assigned(self, object_type: Option<String>, id: Option<u64>) -> Self {
        let kind = object_type.as_deref().and_then(Kind::of_content_type);
        let target = match (kind, id) {
            (Some(kind), Some(id)) => by_id(kind, id).into(),
            // Assigned to something this tool does not know: the number says that it is assigned.
            (None, Some(id)) => json!(id).into(),
            _ => Value::NULL,
        };
        self.text("assigned_object_type", object_type)
            .put("assigned_object_id", target)
    }

    /// Only our own; the others are none of the tool's business.
    fn custom_fields(mut self, fields: Option<CustomFields>) -> Self {
        for (name, value) in fields.unwrap_or_default() {
            if name.starts_with("pve_") && !value.is_null() {
                self.object
                    .fields
                    .insert(intern(&format!("custom_fields.{name}")), value.into());
            }
        }
        self
    }

    /// A row that has name and slug and is found by both.
    fn named(self, slug: Option<String>) -> Self {
        let slug = slug.unwrap_or_default();
        let mut row = self.text("slug", Some(slug.clone()));
        row.object.natural = vec![
            NaturalKey::slug(&slug),
            NaturalKey::name(&row.object.label, None),
        ];
        row
    }

    /// A row without a slug that is found by its name.
    fn by_name(mut self) -> Self {
        self.object.natural = vec![NaturalKey::name(&self.object.label, None)];
        self
    }

    /// A row that is found by this text within something.
    fn key(mut self, text: String, within: Option<u64>) -> Self {
        self.object.natural.push(NaturalKey {
            text: text.into(),
            within,
        });
        self
    }

    fn done(mut self) -> ActualObject {
        self.object.fields.shrink_to_fit();
        self.object
    }
}

fn link(kind: Kind, reference: Ref) -> Link {
    let Ref { id, name, slug } = reference;
    Link {
        kind,
        key: slug.map_or_else(|| arcstr::format!("#{id}"), ArcStr::from),
        id: Some(id),
        label: name.into(),
    }
}

/// A reference of which nothing but the id is known.
fn by_id(kind: Kind, id: u64) -> Link {
    let text = arcstr::format!("#{id}");
    Link {
        kind,
        key: text.clone(),
        id: Some(id),
        label: text,
    }
}

/// A moment in UTC with NetBox's microseconds; what is none stays as it is.
fn moment(text: String) -> String {
    match text.parse::<Timestamp>() {
        Ok(moment) => moment.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(),
        Err(_) => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_have_one_form() {
        for text in [
            "2026-11-22T01:02:03.450000Z",
            "2026-11-22T01:02:03.45+00:00",
            "2026-11-22T02:02:03.450000+01:00",
        ] {
            assert_eq!(moment(text.to_owned()), "2026-11-22T01:02:03.450000Z");
        }
        assert_eq!(moment("never".to_owned()), "never");
    }
}
