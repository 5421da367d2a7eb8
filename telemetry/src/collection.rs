//! The collection that takes the reports, made from the allow-list: a
//! PocketBase migration in JavaScript.
//!
//! What the rules do, for a client without a login:
//!
//! - create: an install begins, so the status is `installing` and nothing of
//!   an ending comes with it;
//! - update: what has begun may end, once, and nothing that was said at the
//!   beginning changes;
//! - list: a record shows only to whoever writes its random id into the
//!   filter, so the id of one's own record can be found again and nobody can
//!   read the table;
//! - view and delete: not at all.
//!
//! Invariant: the server takes whatever this program sends (its classes are
//! never narrower), and holds every client to the same bounds.

use std::fmt::Write;

use crate::fields::{FIELDS, Field, Kind, STATUSES};

/// The collection's name unless `PB_COLLECTION` gives another.
pub const NAME: &str = "_dev_telemetry_data";

/// The status of a record that is still open.
const OPEN: &str = STATUSES[0];

/// A record appears in a list only to a filter that spells its random id.
pub fn list_rule() -> String {
    "@request.query.filter ~ random_id".to_owned()
}

/// A record begins open, and without anything that belongs to an ending.
pub fn create_rule() -> String {
    let unset = FIELDS
        .iter()
        .filter(|field| !field.at_start())
        .map(|field| format!("@request.body.{}:isset = false", field.name));
    conjunction(
        [format!("@request.body.status = '{OPEN}'")]
            .into_iter()
            .chain(unset),
    )
}

/// An open record is closed once; its beginning stays as it is.
pub fn update_rule() -> String {
    let closes = [
        format!("status = '{OPEN}'"),
        "@request.body.status:isset = true".to_owned(),
        format!("@request.body.status != '{OPEN}'"),
    ];
    let stays = FIELDS
        .iter()
        .filter(|field| !field.at_end())
        .map(|field| format!("@request.body.{}:changed = false", field.name));
    conjunction(closes.into_iter().chain(stays))
}

fn conjunction(terms: impl Iterator<Item = String>) -> String {
    terms.collect::<Vec<_>>().join(" && ")
}

/// The migration that makes the collection.
pub fn migration() -> String {
    let mut js = String::from(
        "// Made by `install-telemetry migration` from the program's allow-list of fields.\n\
         // Do not edit: change the allow-list and make it again.\n\
         \n\
         migrate((app) => {\n\
         \x20 app.save(new Collection({\n\
         \x20   type: \"base\",\n",
    );
    let name = format!("$os.getenv(\"PB_COLLECTION\") || {}", quoted(NAME));
    let _ = writeln!(js, "    name: {name},");
    for (key, rule) in [
        ("listRule", Some(list_rule())),
        ("viewRule", None),
        ("createRule", Some(create_rule())),
        ("updateRule", Some(update_rule())),
        ("deleteRule", None),
    ] {
        let rule = rule.map_or("null".to_owned(), |rule| quoted(&rule));
        let _ = writeln!(js, "    {key}: {rule},");
    }
    js.push_str("    fields: [\n");
    for field in FIELDS {
        let _ = writeln!(js, "      {},", column(field));
    }
    for (name, on_update) in [("created", false), ("updated", true)] {
        let _ = writeln!(
            js,
            "      {{ type: \"autodate\", name: \"{name}\", onCreate: true, onUpdate: {on_update} }},"
        );
    }
    js.push_str("    ],\n");
    js.push_str(
        "    indexes: [\n\
         \x20     \"CREATE UNIQUE INDEX `idx_install_telemetry_random_id` ON `\" +\n",
    );
    let _ = writeln!(js, "        ({name}) + \"` (`random_id`)\",");
    js.push_str("    ],\n  }));\n}, (app) => {\n");
    let _ = writeln!(js, "  app.delete(app.findCollectionByNameOrId({name}));");
    js.push_str("});\n");
    js
}

fn column(field: &Field) -> String {
    let mut column = format!("{{ name: {}", quoted(field.name));
    match field.kind {
        // Only these two must be words that the collection knows; see
        // `Kind::pattern` for the others.
        Kind::Choice(words) if field.name == "status" || field.name == "type" => {
            let words: Vec<_> = words.iter().map(|word| quoted(word)).collect();
            let _ = write!(
                column,
                ", type: \"select\", maxSelect: 1, values: [{}]",
                words.join(", ")
            );
        }
        Kind::Whole { min, max } => {
            let _ = write!(
                column,
                ", type: \"number\", onlyInt: true, min: {min}, max: {max}"
            );
        }
        Kind::Amount { max, fraction, .. } => {
            let _ = write!(
                column,
                ", type: \"number\", onlyInt: {}, min: 0, max: {max}",
                !fraction
            );
        }
        kind => {
            let min = if kind == Kind::RunId { ", min: 8" } else { "" };
            let _ = write!(column, ", type: \"text\"{min}, max: {}", kind.max_len());
            if let Some(pattern) = kind.pattern() {
                let _ = write!(column, ", pattern: {}", quoted(pattern));
            }
        }
    }
    if field.required {
        column.push_str(", required: true");
    }
    column.push_str(" }");
    column
}

/// A JavaScript string. JSON's strings are JavaScript's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
