//! The shape of the configuration as a JSON Schema, for editors, for the
//! environment variables and for the test that the documentation is complete.
//!
//! Invariant: it is derived from the types that are read, so it cannot say
//! anything else than the program does.

use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{
    Config,
    fields::{kind_key, managed_fields},
};
use crate::model::Kind;

/// The JSON Schema of the configuration, without references.
pub fn schema() -> &'static Value {
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        let settings = SchemaSettings::draft2020_12().with(|settings| {
            settings.inline_subschemas = true;
        });
        let mut schema = settings.into_generator().into_root_schema_for::<Config>();
        schema.insert("title".to_owned(), "pve-netbox.toml".into());
        // The key that names the schema itself is welcome in a file of another
        // form, TOML has a comment for it.
        schema.insert(
            "$id".to_owned(),
            "https://github.com/pve-netbox/pve-netbox/config.schema.json".into(),
        );
        let mut schema = schema.to_value();
        name_fields(&mut schema);
        schema
    });
    &SCHEMA
}

/// What a place of the configuration holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Text, among it the names of choices.
    Text,
    /// A list of texts or numbers.
    List,
    /// A list of tables.
    Tables,
    /// A table.
    Table,
}

/// What a place with that schema holds.
pub(super) fn holds(schema: &Value) -> Holds {
    let is = |name: &str| match schema.get("type") {
        Some(Value::String(text)) => text == name,
        Some(Value::Array(all)) => all.iter().any(|one| one == name),
        _ => false,
    };
    if is("string") {
        Holds::Text
    } else if is("boolean") {
        Holds::Bool
    } else if is("integer") {
        Holds::Integer
    } else if is("number") {
        Holds::Number
    } else if is("object") {
        Holds::Table
    } else if is("array") {
        match schema.get("items").map(holds) {
            Some(Holds::Table) => Holds::Tables,
            _ => Holds::List,
        }
    } else {
        // Choices: a list of constants.
        Holds::Text
    }
}

/// Names the fields that have policies, which the type does not.
fn name_fields(schema: &mut Value) {
    let kinds: Map<String, Value> = Kind::ALL
        .iter()
        .filter(|kind| !managed_fields(**kind).is_empty())
        .map(|kind| {
            let policies: Map<String, Value> = managed_fields(*kind)
                .iter()
                .map(|field| ((*field).to_owned(), json!({"enum": ["sync", "create", "ignore"]})))
                .collect();
            let said = format!(
                "Who decides about a field of a {}: the tool (`\"sync\"`), a person once it is made (`\"create\"`), or \
                 a person alone (`\"ignore\"`).",
                kind.one()
            );
            let table = json!({
                "description": said,
                "type": "object",
                "properties": policies,
                "additionalProperties": false,
            });
            (kind_key(*kind), table)
        })
        .collect();
    if let Some(fields) = schema.pointer_mut("/properties/fields") {
        fields["properties"] = Value::Object(kinds);
        fields["additionalProperties"] = json!(false);
    }
}

/// The named parts of a table.
pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at<'a>(path: &[&str]) -> &'a Value {
        let mut here = schema();
        for name in path {
            here = match *name {
                "[]" => &here["items"],
                name => &here["properties"][name],
            };
        }
        here
    }

    #[test]
    fn the_schema_knows_forms_and_says_what_they_mean() {
        assert_eq!(holds(at(&["netbox", "url"])), Holds::Text);
        assert_eq!(holds(at(&["netbox", "token"])), Holds::Text);
        assert_eq!(holds(at(&["netbox", "read"])), Holds::Text);
        assert_eq!(holds(at(&["netbox", "timeout"])), Holds::Number);
        assert_eq!(holds(at(&["cluster"])), Holds::Tables);
        assert_eq!(holds(at(&["cluster", "[]", "endpoints"])), Holds::List);
        assert_eq!(holds(at(&["cluster", "[]", "in_flight"])), Holds::Integer);
        assert_eq!(holds(at(&["prune_after"])), Holds::Text);
        assert_eq!(holds(at(&["stages", "sdn"])), Holds::Bool);
        assert_eq!(at(&["netbox", "batch"])["maximum"], 500);
        assert!(at(&["netbox", "url"])["description"].is_string());
        assert_eq!(schema()["additionalProperties"], false);
    }
}
