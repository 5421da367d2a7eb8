//! Every write of an object that is in the change log takes a message for it,
//! which no body names.

use serde_json::json;

use super::{Document, Fixup, add_member};
use crate::netbox::document::VERBS;

pub(super) const FIXUP: Fixup = Fixup {
    name: "changelog_message_is_taken",
    about: "bodies take changelog_message",
    versions: &["4.5", "4.6", "4.7"],
    apply,
};

fn apply(document: &mut Document) -> Vec<String> {
    let message = json!({"type": "string"});
    let bodies = document.bodies(VERBS);
    let named = bodies.into_iter().filter(|name| {
        let schema = document.schema_mut(name);
        schema.is_some_and(|schema| add_member(schema, "changelog_message", &message))
    });
    named.collect()
}
