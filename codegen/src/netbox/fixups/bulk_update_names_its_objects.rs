//! Up to 4.5 the lists of a bulk PUT or PATCH are said to hold whole objects
//! without their ids, and PATCH to want every required field. What is taken are
//! the fields of the path with the id, and the id.

use serde_json::json;

use super::{Document, Fixup, schema_at};
use crate::netbox::document::{body, referred};

pub(super) const FIXUP: Fixup = Fixup {
    name: "bulk_update_names_its_objects",
    about: "bulk PUT and PATCH take objects with their ids; PATCH takes some of the fields",
    versions: &["4.5"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for path in document.collections() {
        for verb in ["put", "patch"] {
            let listed = document.operation(&path, verb).and_then(body);
            let listed = listed.and_then(|schema| referred(schema.get("items")?));
            let has_id = listed
                .and_then(|name| {
                    document
                        .schema(&name)?
                        .get("properties")?
                        .get("id")
                        .cloned()
                })
                .is_some();
            let single = document
                .operation(&format!("{path}{{id}}/"), verb)
                .and_then(body)
                .cloned();
            let (false, Some(single)) = (has_id, single) else {
                continue;
            };
            let item = json!({"allOf": [
                single,
                {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]},
            ]});
            let found = document
                .operations_mut()
                .find(|(p, v, _)| *p == path && *v == verb);
            if let Some((_, _, operation)) = found
                && let Some(schema) = schema_at(operation, &["requestBody"])
            {
                *schema = json!({"type": "array", "items": item});
                changes.push(format!("{} {path}", verb.to_ascii_uppercase()));
            }
        }
    }
    changes
}
