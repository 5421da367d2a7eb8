//! `add_tags` and `remove_tags` (4.6) change some of an object's tags and leave
//! the others; no body names them.

use super::{Document, Fixup, add_member};

pub(super) const FIXUP: Fixup = Fixup {
    name: "tags_are_added_and_removed",
    about: "bodies of PATCH that take tags take add_tags and remove_tags",
    versions: &["4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for name in document.bodies(&["patch"]) {
        let Some(schema) = document.schema_mut(&name) else {
            continue;
        };
        let tags = schema
            .get("properties")
            .and_then(|members| members.get("tags"))
            .cloned();
        let Some(tags) = tags else {
            continue;
        };
        let added = add_member(schema, "add_tags", &tags);
        if add_member(schema, "remove_tags", &tags) || added {
            changes.push(name);
        }
    }
    changes
}
