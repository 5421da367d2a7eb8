//! The body of a bulk DELETE is said to be a list of objects as they are
//! created. What is taken are their ids, and a message for the change log.

use serde_json::json;

use super::{Document, Fixup, schema_at};

pub(super) const FIXUP: Fixup = Fixup {
    name: "bulk_delete_takes_ids",
    about: "bulk DELETE takes ids and change-log messages",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let collections = document.collections();
    let mut changes = Vec::new();
    for (path, verb, operation) in document.operations_mut() {
        if verb != "delete" || !collections.iter().any(|known| known == path) {
            continue;
        }
        let item = json!({
            "type": "object",
            "properties": {"id": {"type": "integer"}, "changelog_message": {"type": "string"}},
            "required": ["id"],
        });
        if let Some(schema) = schema_at(operation, &["requestBody"]) {
            let right = schema.pointer("/items/properties/id").is_some();
            if !right {
                *schema = json!({"type": "array", "items": item});
                changes.push(format!("DELETE {path}"));
            }
        }
    }
    changes
}
