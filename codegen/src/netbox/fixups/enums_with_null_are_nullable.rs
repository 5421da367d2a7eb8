//! Sets of values that name null, in schemas that do not allow it: OpenAPI 3.0
//! wants both.

use serde_json::Value;

use super::{Document, Fixup, within};

pub(super) const FIXUP: Fixup = Fixup {
    name: "enums_with_null_are_nullable",
    about: "a set of values with null in it is nullable",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (name, schema) in document.schemas_mut() {
        let mut correct = |words: &mut super::Words, _: &str| {
            let values = words.get("enum").and_then(Value::as_array);
            let wrong = values.is_some_and(|values| values.contains(&Value::Null))
                && words.get("nullable") != Some(&Value::Bool(true));
            if wrong {
                words.insert("nullable".to_owned(), Value::Bool(true));
            }
            wrong
        };
        within(schema, name, &mut correct, &mut changes);
    }
    changes
}
