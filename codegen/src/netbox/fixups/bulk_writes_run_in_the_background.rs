//! Bulk writes take `background` (4.7) and are then answered by a job.

use serde_json::json;

use super::{Document, Fixup, add_parameter};

pub(super) const FIXUP: Fixup = Fixup {
    name: "bulk_writes_run_in_the_background",
    about: "bulk writes take background",
    versions: &["4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let schema = json!({"type": "boolean"});
    let collections = document.collections();
    add_parameter(document, "background", "query", &schema, |path, verb| {
        verb != "get" && collections.iter().any(|known| known == path)
    })
}
