//! A POST of a list is answered by a list; the document knows the single object
//! only.

use serde_json::json;

use super::{Document, Fixup, schema_at};
use crate::netbox::document::body;

pub(super) const FIXUP: Fixup = Fixup {
    name: "bulk_create_answers_a_list",
    about: "POST of a list answers a list",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (path, verb, operation) in document.operations_mut() {
        let takes_list =
            body(operation).is_some_and(|schema| schema.pointer("/oneOf/1/items").is_some());
        if verb != "post" || !takes_list {
            continue;
        }
        if let Some(schema) = schema_at(operation, &["responses", "201"])
            && schema.get("$ref").is_some()
        {
            *schema =
                json!({"oneOf": [schema.clone(), {"type": "array", "items": schema.clone()}]});
            changes.push(format!("POST {path}"));
        }
    }
    changes
}
