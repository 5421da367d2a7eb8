//! Lists of objects with custom fields filter by them, `cf_<name>` and with a
//! lookup `cf_<name>__isw`; which fields there are is the installation's matter,
//! so the document cannot name them. It gets the prefix and the lookups.

use serde_json::json;

use super::{Document, Fixup};

/// What may follow a name: the lookups of text fields, of numbers and of both.
/// Which of them a field takes depends on its type.
const LOOKUPS: [&str; 17] = [
    "empty", "gt", "gte", "ic", "ie", "iew", "iregex", "isw", "lt", "lte", "n", "nic", "nie",
    "niew", "nisw", "regex", "isnull",
];

pub(super) const FIXUP: Fixup = Fixup {
    name: "custom_fields_filter",
    about: "lists of what has custom fields filter by cf_<name>",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for path in document.collections() {
        let row = document.row_of(&path);
        let has = row.is_some_and(|row| {
            let members = document
                .schema(&row)
                .and_then(|schema| schema.get("properties"));
            members.is_some_and(|members| members.get("custom_fields").is_some())
        });
        let found = document
            .operations_mut()
            .find(|(p, verb, _)| *p == path && *verb == "get");
        if let (true, Some((_, _, operation))) = (has, found) {
            let families = json!({"cf_": {"lookups": LOOKUPS}});
            operation.insert("x-netbox-filter-families".to_owned(), families);
            changes.push(format!("GET {path}"));
        }
    }
    changes
}
