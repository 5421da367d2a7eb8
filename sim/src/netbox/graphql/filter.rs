//! The argument `filters`: which objects a list holds.
//!
//! Invariant: unlike over REST, a filter that does not exist is an error.

use serde_json::{Map, Value};

use super::schema::{self, filter_name};
use crate::netbox::Version;
use crate::netbox::model::{Kind, Model};
use crate::netbox::models;
use crate::netbox::store::{Row, Store, id, tags, text};
use crate::netbox::values;

/// What one filter looks at.
enum Operand {
    Id,
    Time,
    Text,
    Number,
    Boolean,
    Choice,
    CustomField,
    ContentType(&'static str),
    /// The id in a field.
    Reference(String),
    /// The object that a field refers to.
    Nested(&'static Model),
    /// Objects, one of which must fit.
    Many(&'static Model),
    Assigned,
    Family,
    Join,
    Distinct,
}

fn operand(model: &'static Model, version: Version, name: &str) -> Option<Operand> {
    match name {
        "id" => return Some(Operand::Id),
        "created" | "last_updated" => return Some(Operand::Time),
        "AND" | "OR" | "NOT" => return Some(Operand::Join),
        "DISTINCT" => return Some(Operand::Distinct),
        "custom_field_data" if model.taggable => return Some(Operand::CustomField),
        "tags" if model.taggable => {
            return models::by_endpoint("extras/tags").map(Operand::Many);
        }
        _ => {}
    }
    match (model.endpoint, name) {
        ("ipam/ip-addresses" | "dcim/mac-addresses", "assigned") => {
            return Some(Operand::Assigned);
        }
        ("ipam/ip-addresses" | "ipam/prefixes", "family") => return Some(Operand::Family),
        (_, "assigned_object_id" | "scope_id") if model.field(name).is_some() => {
            return Some(Operand::Reference(name.to_owned()));
        }
        _ => {}
    }
    // The relation is called after its table here, unlike in answers.
    let listed = if name == "virtual_disks" {
        "virtualdisks"
    } else {
        name
    };
    if let Some(to) = schema::reverse(model, listed) {
        return Some(Operand::Many(to));
    }
    if let Some(plain) = name.strip_suffix("_id") {
        let field = model.field(plain)?;
        return matches!(field.kind, Kind::Key(..)).then(|| Operand::Reference(plain.to_owned()));
    }
    let field = model.fields_in(version).find(|field| field.name == name)?;
    Some(match field.kind {
        Kind::Key(to, _) => Operand::Nested(models::by_endpoint(to)?),
        Kind::Keys(to) => Operand::Many(models::by_endpoint(to)?),
        Kind::ObjectType(..) => Operand::ContentType(field.name),
        Kind::Integer(..) | Kind::Decimal => Operand::Number,
        Kind::Boolean => Operand::Boolean,
        Kind::Choice(_) | Kind::AnyChoice | Kind::Color => Operand::Choice,
        Kind::Json | Kind::ObjectTypes | Kind::ObjectId => return None,
        _ => Operand::Text,
    })
}

/// What is wrong with a filter, before anything is looked up.
pub(super) fn check(model: &'static Model, version: Version, filter: &Value) -> Result<(), String> {
    let name = filter_name(model);
    let filter = object(filter, &name)?;
    for (key, value) in filter {
        let Some(operand) = operand(model, version, key) else {
            return Err(format!(
                "Expected value of type '{name}' not to include unknown field '{key}'."
            ));
        };
        match operand {
            Operand::Join => check(model, version, value)?,
            Operand::Nested(to) | Operand::Many(to) if !value.is_null() => {
                check(to, version, value)?
            }
            Operand::Id | Operand::Time | Operand::Text | Operand::Number | Operand::Boolean
                if !value.is_null() =>
            {
                let lookup = match operand {
                    Operand::Id => "IDComparisonFilterLookup",
                    Operand::Time => "DatetimeFilterLookup",
                    Operand::Number => "IntegerLookup",
                    Operand::Boolean => "BoolFilterLookup",
                    _ => "StrFilterLookup",
                };
                let lookups = object(value, lookup)?;
                let known: &[&str] = if matches!(operand, Operand::Number) {
                    &["filter_lookup", "range_lookup", "comparison_lookup"]
                } else {
                    LOOKUPS
                };
                if let Some(key) = lookups.keys().find(|key| !known.contains(&key.as_str())) {
                    return Err(format!(
                        "Expected value of type '{lookup}' not to include unknown field '{key}'."
                    ));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

const LOOKUPS: &[&str] = &[
    "exact",
    "is_null",
    "isnull",
    "in_list",
    "in_",
    "i_exact",
    "contains",
    "i_contains",
    "starts_with",
    "i_starts_with",
    "ends_with",
    "i_ends_with",
    "gt",
    "gte",
    "lt",
    "lte",
    "range",
];

fn object<'a>(value: &'a Value, name: &str) -> Result<&'a Map<String, Value>, String> {
    value
        .as_object()
        .ok_or_else(|| format!("Expected value of type '{name}' to be an object, found: {value}."))
}

/// Whether an object passes a filter that was checked.
pub(super) fn passes(
    store: &Store,
    version: Version,
    model: &'static Model,
    own: u64,
    row: &Row,
    filter: &Value,
) -> Result<bool, String> {
    let Some(filter) = filter.as_object() else {
        return Ok(true);
    };
    let nested = |to: &'static Model, id: u64, filter: &Value| match store.get(to.endpoint, id) {
        Some(row) => passes(store, version, to, id, row, filter),
        None => Ok(false),
    };
    let mut all = true;
    for (key, wanted) in filter {
        // Null is as if it was not given.
        if wanted.is_null() {
            continue;
        }
        let Some(operand) = operand(model, version, key) else {
            continue;
        };
        let value = row.get(key).unwrap_or(&Value::Null);
        all &= match operand {
            Operand::Join | Operand::Distinct => continue,
            Operand::Id => numbers("id", &Value::from(own), wanted)?,
            Operand::Time | Operand::Text => texts(value, wanted),
            Operand::Boolean => wanted.get("exact").is_none_or(|exact| exact == value),
            Operand::Choice => choices(value, wanted),
            Operand::Number => wanted
                .as_object()
                .into_iter()
                .flatten()
                .try_fold(true, |all, (_, lookup)| {
                    Ok::<_, String>(all && numbers(key, value, lookup)?)
                })?,
            Operand::CustomField => custom_field(row, wanted)?,
            Operand::ContentType(field) => content_type(text(row, field), wanted),
            Operand::Reference(field) => id(row, &field) == Some(number(key, wanted)?),
            Operand::Assigned => *wanted == id(row, "assigned_object_id").is_some(),
            Operand::Family => {
                let field = if model.endpoint == "ipam/prefixes" {
                    "prefix"
                } else {
                    "address"
                };
                *wanted == format!("FAMILY_{}", values::family(text(row, field)))
            }
            Operand::Nested(to) => match id(row, key) {
                Some(id) => nested(to, id, wanted)?,
                None => false,
            },
            Operand::Many(to) => {
                let ids: Vec<u64> = match key.as_str() {
                    "tags" => tags(row).into_iter().collect(),
                    "tagged_vlans" => value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_u64)
                        .collect(),
                    _ => store.referrers_of((model.endpoint, own), to.endpoint),
                };
                let mut any = false;
                for id in ids {
                    any |= nested(to, id, wanted)?;
                }
                any
            }
        };
    }
    // First the fields together, then the alternatives, then the rest.
    let sub = |key: &str| match filter.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(inner) => passes(store, version, model, own, row, inner).map(Some),
    };
    if let Some(other) = sub("OR")? {
        let alone = filter.keys().all(|key| key == "OR");
        all = other || (all && !alone);
    }
    if let Some(other) = sub("AND")? {
        all &= other;
    }
    if let Some(other) = sub("NOT")? {
        all &= !other;
    }
    Ok(all)
}

fn number(field: &str, value: &Value) -> Result<u64, String> {
    let text = plain(value);
    text.parse()
        .map_err(|_| format!("Field '{field}' expected a number but got '{text}'."))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn list<'a>(lookups: &'a Value, name: &str) -> Option<&'a Vec<Value>> {
    lookups.get(name).and_then(Value::as_array)
}

fn numbers(field: &str, value: &Value, lookups: &Value) -> Result<bool, String> {
    let have = value.as_f64();
    let mut all = true;
    for (name, wanted) in lookups.as_object().into_iter().flatten() {
        let parse = |wanted: &Value| {
            let text = plain(wanted);
            text.parse::<f64>()
                .map_err(|_| format!("Field '{field}' expected a number but got '{text}'."))
        };
        all &= match name.as_str() {
            _ if wanted.is_null() => true,
            "exact" | "i_exact" => have == Some(parse(wanted)?),
            "is_null" => *wanted == have.is_none(),
            "in_list" => {
                let mut any = false;
                for item in wanted.as_array().into_iter().flatten() {
                    any |= have == Some(parse(item)?);
                }
                any
            }
            "gt" => have > Some(parse(wanted)?),
            "gte" => have >= Some(parse(wanted)?),
            "lt" => have.is_some() && have < Some(parse(wanted)?),
            "lte" => have.is_some() && have <= Some(parse(wanted)?),
            "range" => {
                let bound = |name: &str| wanted.get(name).filter(|value| !value.is_null());
                let from = bound("start").map(parse).transpose()?;
                let to = bound("end").map(parse).transpose()?;
                have.is_some_and(|have| {
                    from.is_none_or(|from| have >= from) && to.is_none_or(|to| have <= to)
                })
            }
            _ => false,
        };
    }
    Ok(all)
}

fn texts(value: &Value, lookups: &Value) -> bool {
    let null = value.is_null();
    let have = plain(value);
    // Times may be written with an offset of nothing.
    let time = |text: &str| {
        text.trim_end_matches("+00:00")
            .trim_end_matches('Z')
            .to_owned()
    };
    let low = have.to_lowercase();
    lookups
        .as_object()
        .into_iter()
        .flatten()
        .all(|(name, wanted)| {
            let text = plain(wanted);
            let wanted_low = text.to_lowercase();
            match name.as_str() {
                _ if wanted.is_null() => true,
                "is_null" | "isnull" => *wanted == null,
                _ if null => false,
                "exact" => time(&have) == time(&text),
                "in_list" | "in_" => list(lookups, name)
                    .is_some_and(|list| list.iter().any(|item| plain(item) == have)),
                "i_exact" => low == wanted_low,
                "contains" => have.contains(&text),
                "i_contains" => low.contains(&wanted_low),
                "starts_with" => have.starts_with(&text),
                "i_starts_with" => low.starts_with(&wanted_low),
                "ends_with" => have.ends_with(&text),
                "i_ends_with" => low.ends_with(&wanted_low),
                "gt" => time(&have) > time(&text),
                "gte" => time(&have) >= time(&text),
                "lt" => time(&have) < time(&text),
                "lte" => time(&have) <= time(&text),
                _ => false,
            }
        })
}

/// Choices are written as names of an enumeration: `STATUS_ACTIVE`.
fn choices(value: &Value, lookups: &Value) -> bool {
    let have = plain(value).to_uppercase().replace(['-', '.'], "_");
    let fits = |wanted: &Value| {
        let wanted = plain(wanted);
        wanted.split_once('_').is_some_and(|(_, name)| name == have)
    };
    lookups
        .as_object()
        .into_iter()
        .flatten()
        .all(|(name, wanted)| match name.as_str() {
            _ if wanted.is_null() => true,
            "exact" => fits(wanted),
            "in_list" => wanted.as_array().is_some_and(|list| list.iter().any(fits)),
            "is_null" => *wanted == value.is_null(),
            _ => false,
        })
}

fn content_type(have: &str, wanted: &Value) -> bool {
    let (app, model) = have.split_once('.').unwrap_or_default();
    wanted
        .as_object()
        .into_iter()
        .flatten()
        .all(|(name, lookups)| match name.as_str() {
            "app_label" => texts(&app.into(), lookups),
            "model" => texts(&model.into(), lookups),
            _ => false,
        })
}

fn custom_field(row: &Row, wanted: &Value) -> Result<bool, String> {
    let path = wanted
        .get("path")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let value = row
        .get("custom_fields")
        .and_then(|fields| fields.get(path))
        .unwrap_or(&Value::Null);
    let mut all = true;
    for (kind, lookups) in wanted
        .get("lookup")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        all &= match kind.as_str() {
            "string_lookup" => texts(value, lookups),
            "int_comparison_lookup" | "float_comparison_lookup" => numbers(path, value, lookups)?,
            "boolean_lookup" => lookups.get("exact").is_none_or(|exact| exact == value),
            other => return Err(format!("The lookup {other} is not simulated.")),
        };
    }
    Ok(all)
}
