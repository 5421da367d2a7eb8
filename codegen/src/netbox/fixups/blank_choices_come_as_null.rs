//! A choice that may be blank comes as null where it is not set, as was measured
//! for modes, roles, faces and airflows; the document says that an object with a
//! value and a label always comes.

use serde_json::Value;

use super::{Document, Fixup, within};
use crate::netbox::document::Words;

pub(super) const FIXUP: Fixup = Fixup {
    name: "blank_choices_come_as_null",
    about: "choices that may be blank are answered as null when they are",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (name, schema) in document.schemas_mut() {
        within(schema, name, &mut |words, _| correct(words), &mut changes);
    }
    changes
}

fn correct(words: &mut Words) -> bool {
    let Some(Value::Object(members)) = words.get("properties") else {
        return false;
    };
    let values = members
        .get("value")
        .and_then(|value| value.get("enum")?.as_array());
    let blank = values.is_some_and(|values| {
        values
            .iter()
            .any(|value| value.is_null() || value.as_str() == Some(""))
    });
    let wrong =
        blank && members.contains_key("label") && words.get("nullable") != Some(&Value::Bool(true));
    if wrong {
        words.insert("nullable".to_owned(), Value::Bool(true));
    }
    wrong
}
