//! Changes take `If-Match` (4.6) and are refused with 412 when the object is
//! another one by now.

use serde_json::json;

use super::{Document, Fixup, add_parameter};

pub(super) const FIXUP: Fixup = Fixup {
    name: "writes_can_be_conditional",
    about: "PUT, PATCH and DELETE take If-Match",
    versions: &["4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let schema = json!({"type": "string"});
    add_parameter(document, "If-Match", "header", &schema, |_, verb| {
        matches!(verb, "put" | "patch" | "delete")
    })
}
