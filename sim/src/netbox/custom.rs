//! Custom fields: which a model has, what they accept.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{Errors, error};
use super::model::Model;
use super::models;
use super::store::{Row, Store, id, text};

/// Before the name of a custom field that the model does not have, as the key
/// of its error.
pub(super) const UNKNOWN_FIELD: &str = "custom_fields.";

/// The custom fields of a model, by name.
pub(super) fn of<'a>(store: &'a Store, model: &Model) -> Vec<(u64, &'a Arc<Row>)> {
    let mut fields: Vec<_> = store
        .rows("extras/custom-fields")
        .filter(|(_, field)| {
            let types = field.get("object_types").and_then(Value::as_array);
            types.is_some_and(|types| types.iter().any(|name| name == model.object_type))
        })
        .collect();
    fields.sort_by_key(|(_, field)| {
        (
            field.get("weight").and_then(Value::as_i64).unwrap_or(100),
            text(field, "name").to_owned(),
        )
    });
    fields
}

/// Merges the custom fields of `body` into `row`, key by key.
pub(super) fn apply(
    store: &Store,
    model: &Model,
    body: &Map<String, Value>,
    row: &mut Row,
    new: bool,
    errors: &mut Errors,
) {
    let fields = of(store, model);
    let mut held = row
        .get("custom_fields")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let given = match body.get("custom_fields") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(given)) => given.clone(),
        Some(_) => {
            error(
                errors,
                "custom_fields",
                "Invalid data format. Custom field data must be passed as a dictionary mapping field names to their values.",
            );
            return;
        }
    };
    for name in given.keys() {
        if !fields.iter().any(|(_, field)| text(field, "name") == name) {
            error(
                errors,
                &format!("{UNKNOWN_FIELD}{name}"),
                format!("Custom field '{name}' does not exist for this object type."),
            );
        }
    }
    for (_, field) in &fields {
        let name = text(field, "name");
        match given.get(name) {
            Some(value) => match clean(store, field, value) {
                Ok(value) => {
                    held.insert(name.to_owned(), value);
                }
                Err(message) => error(
                    errors,
                    "__all__",
                    format!("Invalid value for custom field '{name}': {message}"),
                ),
            },
            None if new => {
                held.insert(
                    name.to_owned(),
                    field.get("default").cloned().unwrap_or_default(),
                );
            }
            None => {}
        }
        let empty = held
            .get(name)
            .is_none_or(|value| value.is_null() || value == "");
        if empty && field.get("required") == Some(&json!(true)) {
            error(
                errors,
                "__all__",
                format!("Missing required custom field '{name}'."),
            );
        }
    }
    held.sort_keys();
    row.insert("custom_fields".to_owned(), Value::Object(held));
}

fn clean(store: &Store, field: &Row, value: &Value) -> Result<Value, String> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    let bounds = |number: f64| -> Result<(), String> {
        let bound = |name: &str| field.get(name).and_then(Value::as_f64);
        match (bound("validation_minimum"), bound("validation_maximum")) {
            (Some(min), _) if number < min => Err(format!("Value must be at least {min}")),
            (_, Some(max)) if number > max => Err(format!("Value must not exceed {max}")),
            _ => Ok(()),
        }
    };
    match text(field, "type") {
        "text" | "longtext" => match value {
            Value::String(_) => Ok(value.clone()),
            _ => Err("Value must be a string.".to_owned()),
        },
        // A float is refused even when it is whole.
        "integer" => match value.as_i64() {
            Some(number) => bounds(number as f64).map(|()| value.clone()),
            None => Err("Value must be an integer.".to_owned()),
        },
        "decimal" => match value.as_f64() {
            Some(number) => bounds(number).map(|()| value.clone()),
            None => Err("Value must be a decimal.".to_owned()),
        },
        "boolean" => match value {
            Value::Bool(_) => Ok(value.clone()),
            _ => Err("Value must be true or false.".to_owned()),
        },
        "date" => match value.as_str().map(is_date) {
            Some(true) => Ok(value.clone()),
            _ => Err("Date values must be in ISO 8601 format (YYYY-MM-DD).".to_owned()),
        },
        "datetime" => match value
            .as_str()
            .map(|text| text.get(..10).is_some_and(is_date))
        {
            Some(true) => Ok(value.clone()),
            _ => Err(
                "Date and time values must be in ISO 8601 format (YYYY-MM-DD HH:MM:SS).".to_owned(),
            ),
        },
        "url" => match value.as_str() {
            Some(text) if text.contains("://") => Ok(value.clone()),
            // The web form's habit, and the API's.
            Some(text) => Ok(format!("https://{text}").into()),
            None => Err("Value must be a string.".to_owned()),
        },
        "select" => choice(store, field, value),
        "multiselect" => match value {
            Value::Array(items) => {
                let chosen: Result<Vec<Value>, String> = items
                    .iter()
                    .map(|item| choice(store, field, item))
                    .collect();
                chosen.map(Value::Array)
            }
            _ => Err("Value must be a list.".to_owned()),
        },
        "object" => related(store, field, value),
        "multiobject" => match value {
            Value::Array(items) => {
                let found: Result<Vec<Value>, String> = items
                    .iter()
                    .map(|item| related(store, field, item))
                    .collect();
                found.map(Value::Array)
            }
            _ => Err("Value must be a list.".to_owned()),
        },
        _ => Ok(value.clone()),
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return false;
    };
    let within = |text: &str, digits: usize, max: u32| {
        text.len() == digits
            && text
                .parse::<u32>()
                .is_ok_and(|number| (1..=max).contains(&number))
    };
    within(year, 4, 9999) && within(month, 2, 12) && within(day, 2, 31)
}

/// The choices of a select field: value and label.
pub(super) fn choices(store: &Store, field: &Row) -> Vec<(String, String)> {
    let set =
        id(field, "choice_set").and_then(|set| store.get("extras/custom-field-choice-sets", set));
    let pairs = set
        .and_then(|set| set.get("extra_choices"))
        .and_then(Value::as_array);
    pairs
        .into_iter()
        .flatten()
        .filter_map(|pair| {
            Some((
                pair.get(0)?.as_str()?.to_owned(),
                pair.get(1)?.as_str()?.to_owned(),
            ))
        })
        .collect()
}

fn choice(store: &Store, field: &Row, value: &Value) -> Result<Value, String> {
    let known = choices(store, field);
    match value.as_str() {
        Some(text) if known.iter().any(|(value, _)| value == text) => Ok(value.clone()),
        _ => Err(format!("Invalid choice ({value}) for choice set")),
    }
}

fn related(store: &Store, field: &Row, value: &Value) -> Result<Value, String> {
    let model = models::by_object_type(text(field, "related_object_type"))
        .ok_or("no related object type")?;
    super::input::resolve(store, model.endpoint, value).map(Value::from)
}
