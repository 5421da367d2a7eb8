//! From the body of a request to a row: defaults, single values, references,
//! tags, custom fields.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Version;
use super::custom;
use super::model::{Default, Kind, Model};
use super::models;
use super::store::{Row, Store};
use super::values;

/// What is wrong, by field; `__all__` for the object as a whole.
pub(super) type Errors = BTreeMap<String, Vec<String>>;

/// Adds an error.
pub(super) fn error(errors: &mut Errors, field: &str, message: impl Into<String>) {
    errors
        .entry(field.to_owned())
        .or_default()
        .push(message.into());
}

/// The row that `body` makes of `old` (or of nothing). `whole` is PUT and POST:
/// what is required must be there.
pub(super) fn row(
    store: &Store,
    version: Version,
    model: &'static Model,
    body: &Map<String, Value>,
    old: Option<&Row>,
    whole: bool,
) -> Result<Row, Errors> {
    let mut errors = Errors::new();
    let mut row = old.cloned().unwrap_or_else(|| defaults(version, model));
    for field in model.fields_in(version) {
        let Some(value) = body.get(field.name) else {
            if whole && field.required {
                error(&mut errors, field.name, "This field is required.");
            }
            continue;
        };
        let cleaned = match field.kind {
            Kind::Key(to, _) if !value.is_null() => resolve(store, to, value).map(Value::from),
            Kind::Keys(to) => ids(store, to, value),
            _ => values::clean(field, value),
        };
        match cleaned {
            Ok(value) => {
                row.insert(field.name.to_owned(), value);
            }
            Err(message) => error(&mut errors, field.name, message),
        }
    }
    if model.taggable {
        match tags(store, version, model, body, &mut row) {
            Ok(()) => {}
            Err(TagError::Invalid(message)) => error(&mut errors, "tags", message),
            Err(TagError::NotForThese(message)) => error(&mut errors, "detail", message),
        }
        custom::apply(store, model, body, &mut row, old.is_none(), &mut errors);
    }
    if errors.is_empty() {
        Ok(row)
    } else {
        Err(errors)
    }
}

fn defaults(version: Version, model: &Model) -> Row {
    let mut row = Row::new();
    for field in model.fields_in(version) {
        let value = match field.default {
            Default::Null => Value::Null,
            Default::Text(text) => text.into(),
            Default::Integer(number) if matches!(field.kind, Kind::Decimal) => json!(number as f64),
            Default::Integer(number) => number.into(),
            Default::Boolean(value) => value.into(),
            Default::List => json!([]),
        };
        row.insert(field.name.to_owned(), value);
    }
    if model.taggable {
        row.insert("tags".to_owned(), json!([]));
        row.insert("custom_fields".to_owned(), json!({}));
    }
    row
}

/// The id of the object that a reference means: an id, or attributes that fit
/// exactly one.
pub(super) fn resolve(store: &Store, to: &'static str, reference: &Value) -> Result<u64, String> {
    match reference {
        Value::Number(_) | Value::String(_) => {
            let id = match reference {
                Value::String(text) => text.parse().ok(),
                other => other.as_u64(),
            }
            .ok_or_else(|| {
                format!(
                    "Related objects must be referenced by numeric ID or by dictionary of attributes. Received an unrecognized value: {}",
                    reference.as_str().map_or_else(|| reference.to_string(), str::to_owned)
                )
            })?;
            store.get(to, id).map(|_| id).ok_or_else(|| {
                format!("Related object not found using the provided numeric ID: {id}")
            })
        }
        Value::Object(attributes) => {
            let model = models::by_endpoint(to).ok_or("Unknown model")?;
            let mut found = store
                .rows(to)
                .filter(|(id, row)| fits(store, model, *id, row, attributes))
                .map(|(id, _)| id);
            match (found.next(), found.next()) {
                (Some(id), None) => Ok(id),
                (None, _) => Err(format!(
                    "Related object not found using the provided attributes: {reference}"
                )),
                (Some(_), Some(_)) => Err(format!(
                    "Multiple objects match the provided attributes: {reference}"
                )),
            }
        }
        _ => Err(format!(
            "Related objects must be referenced by numeric ID or by dictionary of attributes. Received an unrecognized value: {reference}"
        )),
    }
}

fn fits(
    store: &Store,
    model: &'static Model,
    id: u64,
    row: &Row,
    attributes: &Map<String, Value>,
) -> bool {
    attributes.iter().all(|(name, wanted)| {
        if matches!(name.as_str(), "id" | "pk") {
            return wanted.as_u64() == Some(id);
        }
        if let Some(custom) = name.strip_prefix("custom_field_data__") {
            return row
                .get("custom_fields")
                .and_then(|fields| fields.get(custom))
                == Some(wanted);
        }
        let plain = name
            .strip_suffix("_id")
            .filter(|plain| model.field(name).is_none() && model.field(plain).is_some());
        let name = plain.unwrap_or(name);
        match model.field(name).map(|field| field.kind) {
            None => false,
            Some(Kind::Key(to, _)) => match wanted {
                Value::Object(inner) => row.get(name).and_then(Value::as_u64).is_some_and(|id| {
                    models::by_endpoint(to)
                        .zip(store.get(to, id))
                        .is_some_and(|(model, row)| fits(store, model, id, row, inner))
                }),
                other => row.get(name) == Some(other),
            },
            Some(_) => row.get(name) == Some(wanted),
        }
    })
}

/// A list of ids; attributes are not taken here.
fn ids(store: &Store, to: &'static str, value: &Value) -> Result<Value, String> {
    let Value::Array(items) = value else {
        return Err("Expected a list of items.".to_owned());
    };
    let mut ids = Vec::new();
    for item in items {
        let id = item.as_u64().ok_or_else(|| {
            format!(
                "Incorrect type. Expected pk value, received {}.",
                values::kind_of(item)
            )
        })?;
        if store.get(to, id).is_none() {
            return Err(format!("Invalid pk \"{id}\" - object does not exist."));
        }
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.sort_unstable();
    Ok(ids.into())
}

/// Why tags are refused.
enum TagError {
    /// The value of the field.
    Invalid(String),
    /// The tag is for other objects; comes without the field's name.
    NotForThese(String),
}

impl From<String> for TagError {
    fn from(message: String) -> Self {
        Self::Invalid(message)
    }
}

fn tags(
    store: &Store,
    version: Version,
    model: &Model,
    body: &Map<String, Value>,
    row: &mut Row,
) -> Result<(), TagError> {
    let list = |name: &str| -> Result<Option<Vec<u64>>, TagError> {
        let Some(value) = body.get(name) else {
            return Ok(None);
        };
        let Value::Array(items) = value else {
            return Err("Expected a list of items.".to_owned().into());
        };
        let mut ids = Vec::new();
        for item in items {
            let id = resolve(store, "extras/tags", item)?;
            let allowed = store
                .get("extras/tags", id)
                .and_then(|tag| tag.get("object_types")?.as_array());
            if let Some(allowed) = allowed
                && !allowed.is_empty()
                && !allowed
                    .iter()
                    .any(|object_type| object_type == model.object_type)
            {
                return Err(TagError::NotForThese(format!(
                    "Tag {} cannot be assigned to {} objects.",
                    store
                        .get("extras/tags", id)
                        .map_or("", |tag| super::store::text(tag, "name")),
                    model
                        .object_type
                        .split_once('.')
                        .map_or("", |(_, name)| name)
                )));
            }
            ids.push(id);
        }
        Ok(Some(ids))
    };
    let mut now: Vec<u64> = match list("tags")? {
        Some(ids) => ids,
        None => row
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_u64)
            .collect(),
    };
    if version >= Version::V4_6 {
        if body.contains_key("tags")
            && (body.contains_key("add_tags") || body.contains_key("remove_tags"))
        {
            return Err(
                "Cannot specify \"tags\" together with \"add_tags\" or \"remove_tags\"."
                    .to_owned()
                    .into(),
            );
        }
        now.extend(list("add_tags")?.unwrap_or_default());
        let gone = list("remove_tags")?.unwrap_or_default();
        now.retain(|id| !gone.contains(id));
    }
    now.sort_unstable();
    now.dedup();
    row.insert("tags".to_owned(), now.into());
    Ok(())
}
