//! Corrections of what NetBox's document says wrongly or not at all, one per
//! file, each with the versions it is for.
//!
//! Invariant: for a version that a fix-up lists, it changes something or the run
//! fails ([`Error::FixupNotApplied`]); for a supported version that it does not
//! list it is not tried. A version that no fix-up knows yet gets every one tried,
//! and those that find nothing to do are reported.

mod blank_choices_come_as_null;
mod bulk_create_answers_a_list;
mod bulk_delete_takes_ids;
mod bulk_update_names_its_objects;
mod bulk_writes_run_in_the_background;
mod changelog_message_is_taken;
mod custom_fields_filter;
mod enums_with_null_are_nullable;
mod fields_and_omit_are_taken;
mod fields_restrict_writes;
mod lists_are_rendered_by_templates;
mod nested_references_take_ids;
mod numbers_of_empty_clusters_are_null;
mod page_count_can_be_null;
mod references_take_any_attribute;
mod rows_hold_what_was_asked_for;
mod status_names_the_version;
mod tags_are_added_and_removed;
mod writes_can_be_conditional;

use serde::Serialize;
use serde_json::{Value, json};

use super::document::Words;
use super::{Document, Error, SUPPORTED};

/// A correction.
pub struct Fixup {
    /// Its name, that of its file.
    pub name: &'static str,
    /// What the document says wrongly, and what is said instead.
    pub about: &'static str,
    /// The versions in which it is known to apply.
    pub versions: &'static [&'static str],
    /// Makes the correction; returns the places that were changed.
    pub apply: fn(&mut Document) -> Vec<String>,
}

/// What became of a fix-up in one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Its name.
    pub name: &'static str,
    /// The places it changed; empty when there was nothing to correct.
    pub changes: Vec<String>,
}

/// All fix-ups, in the order in which they are applied: bodies get their shape
/// before members are added to them.
pub const ALL: &[Fixup] = &[
    bulk_update_names_its_objects::FIXUP,
    bulk_delete_takes_ids::FIXUP,
    bulk_create_answers_a_list::FIXUP,
    references_take_any_attribute::FIXUP,
    nested_references_take_ids::FIXUP,
    enums_with_null_are_nullable::FIXUP,
    blank_choices_come_as_null::FIXUP,
    numbers_of_empty_clusters_are_null::FIXUP,
    page_count_can_be_null::FIXUP,
    rows_hold_what_was_asked_for::FIXUP,
    status_names_the_version::FIXUP,
    changelog_message_is_taken::FIXUP,
    tags_are_added_and_removed::FIXUP,
    custom_fields_filter::FIXUP,
    fields_and_omit_are_taken::FIXUP,
    fields_restrict_writes::FIXUP,
    writes_can_be_conditional::FIXUP,
    bulk_writes_run_in_the_background::FIXUP,
    lists_are_rendered_by_templates::FIXUP,
];

/// Applies the fix-ups that are for the document's version.
///
/// # Errors
/// [`Error::FixupNotApplied`] when one that lists the version finds nothing to
/// correct.
pub fn apply(document: &mut Document) -> Result<Vec<Outcome>, Error> {
    let version = document.version().to_string();
    let mut outcomes = Vec::new();
    for fixup in ALL {
        let listed = fixup.versions.contains(&version.as_str());
        if !listed && SUPPORTED.contains(&version.as_str()) {
            continue;
        }
        let changes = (fixup.apply)(document);
        if listed && changes.is_empty() {
            return Err(Error::FixupNotApplied {
                name: fixup.name,
                version,
            });
        }
        outcomes.push(Outcome {
            name: fixup.name,
            changes,
        });
    }
    Ok(outcomes)
}

/// Adds a query parameter to the operations that `wanted` picks by path and
/// verb, where it is missing.
fn add_parameter(
    document: &mut Document,
    name: &str,
    place: &str,
    schema: &Value,
    wanted: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let mut changes = Vec::new();
    for (path, verb, operation) in document.operations_mut() {
        if !wanted(path, verb) {
            continue;
        }
        let list = operation.entry("parameters").or_insert_with(|| json!([]));
        let Some(list) = list.as_array_mut() else {
            continue;
        };
        if list.iter().any(|parameter| parameter["name"] == name) {
            continue;
        }
        list.push(json!({"name": name, "in": place, "schema": schema}));
        let key = |parameter: &Value| {
            let word = |word: &str| parameter[word].as_str().unwrap_or_default().to_owned();
            (word("in"), word("name"))
        };
        list.sort_by_key(key);
        changes.push(format!("{} {path}: {name}", verb.to_ascii_uppercase()));
    }
    changes
}

/// Adds a member to a schema, where it is missing.
fn add_member(schema: &mut Words, name: &str, member: &Value) -> bool {
    let Some(Value::Object(members)) = schema.get_mut("properties") else {
        return false;
    };
    if members.contains_key(name) {
        return false;
    }
    members.insert(name.to_owned(), member.clone());
    true
}

/// Changes every schema inside of a schema, itself included, that `change`
/// wants changed; returns the places.
fn within(
    value: &mut Value,
    place: &str,
    change: &mut impl FnMut(&mut Words, &str) -> bool,
    changes: &mut Vec<String>,
) {
    let Value::Object(words) = value else {
        return;
    };
    if change(words, place) {
        changes.push(place.to_owned());
    }
    for (word, value) in words {
        match (word.as_str(), value) {
            ("properties", Value::Object(members)) => {
                for (name, value) in members {
                    within(value, &format!("{place}.{name}"), change, changes);
                }
            }
            ("items" | "additionalProperties", value) => {
                within(value, &format!("{place}[]"), change, changes);
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(list)) => {
                for value in list {
                    within(value, place, change, changes);
                }
            }
            _ => {}
        }
    }
}

/// The JSON schema of an operation's body or of one of its answers.
fn schema_at<'a>(operation: &'a mut Words, holder: &[&str]) -> Option<&'a mut Value> {
    let (first, rest) = holder.split_first()?;
    let mut at = operation.get_mut(*first)?;
    for word in rest {
        at = at.get_mut(*word)?;
    }
    at.get_mut("content")?
        .get_mut("application/json")?
        .get_mut("schema")
}
