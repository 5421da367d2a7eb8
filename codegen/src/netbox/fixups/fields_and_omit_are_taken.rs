//! `brief`, `fields` and `omit` are taken by every GET; 4.5 does not say so.

use serde_json::json;

use super::{Document, Fixup, add_parameter};

pub(super) const FIXUP: Fixup = Fixup {
    name: "fields_and_omit_are_taken",
    about: "GET takes brief, fields and omit",
    versions: &["4.5"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let mut changes = Vec::new();
    for (name, kind) in [
        ("brief", "boolean"),
        ("fields", "string"),
        ("omit", "string"),
    ] {
        let schema = json!({"type": kind});
        let collections = document.collections();
        changes.extend(add_parameter(
            document,
            name,
            "query",
            &schema,
            |path, verb| {
                let list = path.strip_suffix("{id}/").unwrap_or(path);
                verb == "get" && collections.iter().any(|known| known == list)
            },
        ));
    }
    changes
}
