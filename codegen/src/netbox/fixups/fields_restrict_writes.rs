//! `fields` is taken by writes as well: the answer holds these fields alone, and
//! of the body these fields alone are taken. Measured with 4.7.

use serde_json::json;

use super::{Document, Fixup, add_parameter};

pub(super) const FIXUP: Fixup = Fixup {
    name: "fields_restrict_writes",
    about: "POST, PUT and PATCH take fields",
    versions: &["4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let schema = json!({"type": "string"});
    add_parameter(document, "fields", "query", &schema, |_, verb| {
        matches!(verb, "post" | "put" | "patch")
    })
}
