//! Lists take `export` with the name of an export template, which renders all
//! that the filters leave.

use serde_json::json;

use super::{Document, Fixup, add_parameter};

pub(super) const FIXUP: Fixup = Fixup {
    name: "lists_are_rendered_by_templates",
    about: "lists take export",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let schema = json!({"type": "string"});
    let collections = document.collections();
    add_parameter(document, "export", "query", &schema, |path, verb| {
        verb == "get" && collections.iter().any(|known| known == path)
    })
}
