//! Pages that are asked for with `start` (4.6) are not counted.

use serde_json::Value;

use super::{Document, Fixup};

pub(super) const FIXUP: Fixup = Fixup {
    name: "page_count_can_be_null",
    about: "the count of a page is null with `start`",
    versions: &["4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for path in document.collections() {
        let Some(page) = document.page_of(&path) else {
            continue;
        };
        let count = document.schema_mut(&page).and_then(|schema| {
            schema
                .get_mut("properties")?
                .get_mut("count")?
                .as_object_mut()
        });
        if let Some(count) = count
            && count.insert("nullable".to_owned(), Value::Bool(true)) != Some(Value::Bool(true))
        {
            changes.push(format!("{page}.count"));
        }
    }
    changes
}
