//! A foreign key is said to be an id, or a brief object with all its required
//! fields. What is taken is an id, or any attributes that match exactly one
//! object; the document gets that, and the name of what is referred to.

use serde_json::{Value, json};

use super::{Document, Fixup, within};
use crate::netbox::document::{Words, referred};

pub(super) const FIXUP: Fixup = Fixup {
    name: "references_take_any_attribute",
    about: "foreign keys take an id or any attributes of one object",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (name, schema) in document.schemas_mut() {
        within(
            schema,
            name,
            &mut |words, _| correct(words).is_some(),
            &mut changes,
        );
    }
    changes
}

fn correct(words: &mut Words) -> Option<()> {
    let choices = words.get("oneOf")?.as_array()?;
    let [id, object] = choices.as_slice() else {
        return None;
    };
    if id.get("type")? != "integer" {
        return None;
    }
    let inner = object.pointer("/allOf/0").unwrap_or(object);
    let target = referred(inner)?;
    let target = target.strip_suffix("Request").unwrap_or(&target);
    let target = target.strip_prefix("Brief").unwrap_or(target).to_owned();
    words.insert(
        "oneOf".to_owned(),
        json!([{"type": "integer"}, {"type": "object"}]),
    );
    words.insert("x-netbox-references".to_owned(), Value::String(target));
    Some(())
}
