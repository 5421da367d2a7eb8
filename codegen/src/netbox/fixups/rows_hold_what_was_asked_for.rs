//! Every member of an answered object is called required, though `fields` and
//! `omit` leave out any of them.

use super::{Document, Fixup};

pub(super) const FIXUP: Fixup = Fixup {
    name: "rows_hold_what_was_asked_for",
    about: "no member of an answered object is required",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for path in document.collections() {
        let Some(row) = document.row_of(&path) else {
            continue;
        };
        if let Some(schema) = document.schema_mut(&row)
            && schema.remove("required").is_some()
        {
            changes.push(row);
        }
    }
    changes
}
