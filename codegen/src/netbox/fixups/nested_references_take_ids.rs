//! Bulk updates (with bodies of their own since 4.6) are said to take parents,
//! bridges and the like as nested objects alone. What is taken is what the path
//! with the id takes: an id, or attributes that match one object.

use serde_json::{Value, json};

use super::{Document, Fixup, within};
use crate::netbox::document::{Words, referred};

pub(super) const FIXUP: Fixup = Fixup {
    name: "nested_references_take_ids",
    about: "parents, bridges and lags in bulk updates are ids or attributes",
    versions: &["4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (name, schema) in document.schemas_mut() {
        if name.ends_with("Request") {
            within(
                schema,
                name,
                &mut |words, _| correct(words).is_some(),
                &mut changes,
            );
        }
    }
    changes
}

fn correct(words: &mut Words) -> Option<()> {
    let [only] = words.get("allOf")?.as_array()?.as_slice() else {
        return None;
    };
    let target = referred(only)?;
    let target = target
        .strip_prefix("Nested")?
        .strip_suffix("Request")?
        .to_owned();
    words.remove("allOf");
    words.insert(
        "oneOf".to_owned(),
        json!([{"type": "integer"}, {"type": "object"}]),
    );
    words.insert("x-netbox-references".to_owned(), Value::String(target));
    Some(())
}
