//! The environment's part of the configuration.
//!
//! Every key has a variable: `PVE_NETBOX_` and the path in upper case, with
//! `__` between its levels and `_` for `-` (`PVE_NETBOX_NETBOX__URL`). In a list
//! of tables a level is the position from 0 on; clusters are named by their key
//! as well (`PVE_NETBOX_CLUSTER__PROD__ENDPOINTS`), and one that the file does
//! not have is made. A value is what stands in the variable; lists are separated
//! by commas or written as in TOML, tables as in TOML. An empty variable is
//! none.
//!
//! Invariant: a variable that begins with `PVE_NETBOX_` and names no key is an
//! error that names the nearest one.
//! Invariant: no error repeats a value; it may be a secret.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use toml::{Table, Value};

use super::{
    load::{ConfigError, nearest},
    origin::{Origin, Origins, join},
    schema::{Holds, holds, properties, schema},
};

const PREFIX: &str = "PVE_NETBOX_";

/// Variables with the prefix that are no keys: the program's own, and those of its tests.
const OTHERS: [&str; 5] = [
    "PVE_NETBOX_CONFIG",
    "PVE_NETBOX_LOG",
    "PVE_NETBOX_REQUIRE",
    "PVE_NETBOX_SERVERS",
    "PVE_NETBOX_SHARED",
];

/// The names under which operators know some keys already. `PVE_NETBOX_…` wins over them.
const FAMILIAR: [(&str, &str); 7] = [
    ("PROXBOX_NETBOX_TIMEOUT", "NETBOX__TIMEOUT"),
    ("PROXBOX_NETBOX_MAX_RETRIES", "NETBOX__MAX_RETRIES"),
    ("PROXBOX_NETBOX_RETRY_DELAY", "NETBOX__RETRY_DELAY"),
    ("PROXBOX_NETBOX_GET_CACHE_TTL", "NETBOX__CACHE__TTL"),
    (
        "PROXBOX_NETBOX_GET_CACHE_MAX_ENTRIES",
        "NETBOX__CACHE__MAX_ENTRIES",
    ),
    (
        "PROXBOX_NETBOX_GET_CACHE_MAX_BYTES",
        "NETBOX__CACHE__MAX_BYTES",
    ),
    ("PROXBOX_DEBUG_CACHE", "NETBOX__CACHE__DEBUG"),
];

/// Keys of which one table holds one: a nearer source puts the others out of use.
const ALTERNATIVES: [&[&str]; 2] = [
    &["token", "token_file", "token_env", "token_credential"],
    &["ca_file", "fingerprints", "insecure"],
];

/// The variable of a key: `netbox.url` is `PVE_NETBOX_NETBOX__URL`.
pub fn variable_name(path: &str) -> String {
    let path = path.replace("].", ".").replace(']', "");
    let levels: Vec<String> = path.split(['.', '[']).map(level).collect();
    format!("{PREFIX}{}", levels.join("__"))
}

fn level(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

/// Whether the environment holds anything of a configuration.
pub(super) fn is_used(variables: &BTreeMap<String, String>) -> bool {
    variables.keys().any(|name| is_key(name))
}

fn is_key(name: &str) -> bool {
    name.starts_with(PREFIX) && !OTHERS.contains(&name)
}

/// Lays the environment over what the file says.
pub(super) fn overlay(
    table: &mut Table,
    origins: &mut Origins,
    variables: &BTreeMap<String, String>,
) -> Result<(), ConfigError> {
    let given = |text: &&String| !text.trim().is_empty();
    let familiar = FAMILIAR
        .iter()
        .filter_map(|(name, key)| Some((*name, *key, variables.get(*name).filter(given)?)));
    let ours = variables.iter().filter(|(name, _)| is_key(name));
    let ours = ours.filter_map(|(name, text)| {
        let key = name.strip_prefix(PREFIX)?;
        Some((name.as_str(), key, text))
    });
    for (name, key, text) in familiar.chain(ours) {
        let levels: Vec<&str> = key.split("__").collect();
        let place = find(schema(), &levels, table).ok_or_else(|| unknown(name, &levels))?;
        if given(&text) {
            let value = read(place.schema, text).map_err(|what| ConfigError::value(name, what))?;
            place.set(table, origins, name, value)?;
        }
    }
    Ok(())
}

/// A place in the configuration that a variable names.
struct Place {
    steps: Vec<Step>,
    schema: &'static Json,
}

enum Step {
    Name(String),
    /// A table of a list, and the key it gets when it is made.
    Position(usize, Option<String>),
}

/// Finds the place that the levels of a variable name.
fn find(schema: &'static Json, levels: &[&str], table: &Table) -> Option<Place> {
    let mut place = Place {
        steps: Vec::new(),
        schema,
    };
    // What stands there by now, to find a cluster by its key.
    let mut there = Some(Value::Table(table.clone()));
    for asked in levels {
        if holds(place.schema) == Holds::Tables {
            let items = match &there {
                Some(Value::Array(items)) => items.as_slice(),
                _ => &[],
            };
            let (index, key) = position(asked, items, place.schema)?;
            there = items.get(index).cloned();
            place.steps.push(Step::Position(index, key));
            place.schema = place.schema.get("items")?;
            continue;
        }
        let (name, inner) = named(place.schema, asked)?;
        there = there.and_then(|value| value.get(&name).cloned());
        place.steps.push(Step::Name(name));
        place.schema = inner;
    }
    Some(place)
}

/// The part of a table that a level names.
fn named(schema: &'static Json, asked: &str) -> Option<(String, &'static Json)> {
    properties(schema)
        .find(|(name, _)| level(name) == asked)
        .map(|(name, inner)| (name.clone(), inner))
}

/// Which table of a list a level names: by position, and clusters by key.
fn position(asked: &str, items: &[Value], schema: &Json) -> Option<(usize, Option<String>)> {
    if asked.chars().all(|c| c.is_ascii_digit()) {
        let index = asked.parse().ok()?;
        return (index <= items.len()).then_some((index, None));
    }
    let has_key = schema
        .get("items")
        .is_some_and(|item| properties(item).any(|(name, _)| name == "key"));
    let key = |item: &Value| Some(level(item.get("key")?.as_str()?));
    match items
        .iter()
        .position(|item| key(item).as_deref() == Some(asked))
    {
        Some(index) => Some((index, None)),
        None if has_key => {
            let key = asked.to_lowercase().replace('_', "-");
            Some((items.len(), Some(key)))
        }
        None => None,
    }
}

impl Place {
    fn set(
        self,
        table: &mut Table,
        origins: &mut Origins,
        variable: &str,
        value: Value,
    ) -> Result<(), ConfigError> {
        let origin = || Origin::Variable(variable.to_owned());
        let mut steps = self.steps.into_iter().peekable();
        let mut here = table;
        let mut path = String::new();
        while let Some(step) = steps.next() {
            let Step::Name(name) = step else { continue };
            let outer = path.clone();
            path = join(&path, &name);
            match steps.peek() {
                None => {
                    let rivals = ALTERNATIVES
                        .iter()
                        .find(|group| group.contains(&name.as_str()));
                    for rival in rivals.into_iter().flat_map(|group| group.iter()) {
                        let rival_path = join(&outer, rival);
                        if matches!(origins.of_value(&rival_path), Origin::File { .. }) {
                            here.remove(*rival);
                            origins.forget(&rival_path);
                        }
                    }
                    here.insert(name, value);
                    origins.set(&path, origin());
                    return Ok(());
                }
                Some(Step::Name(_)) => {
                    let next = here
                        .entry(name)
                        .or_insert_with(|| Value::Table(Table::new()));
                    here = next
                        .as_table_mut()
                        .ok_or_else(|| no_table(variable, &path))?;
                }
                Some(Step::Position(index, key)) => {
                    let (index, key) = (*index, key.clone());
                    let list = here
                        .entry(name)
                        .or_insert_with(|| Value::Array(Vec::new()))
                        .as_array_mut()
                        .ok_or_else(|| no_table(variable, &path))?;
                    path = format!("{path}[{index}]");
                    if list.len() == index {
                        list.push(Value::Table(Table::new()));
                    }
                    here = list
                        .get_mut(index)
                        .and_then(Value::as_table_mut)
                        .ok_or_else(|| no_table(variable, &path))?;
                    if let Some(key) = key {
                        here.insert("key".to_owned(), Value::String(key));
                        origins.set(&join(&path, "key"), origin());
                    }
                    let _ = steps.next();
                    if steps.peek().is_none() {
                        // A whole table of a list.
                        let Value::Table(whole) = value else {
                            return Err(no_table(variable, &path));
                        };
                        here.extend(whole);
                        origins.set(&path, origin());
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }
}

fn no_table(variable: &str, path: &str) -> ConfigError {
    ConfigError::value(variable, format!("'{path}' is no table in the file"))
}

/// Reads a variable's text as what the key holds.
fn read(schema: &Json, text: &str) -> Result<Value, String> {
    let trimmed = text.trim();
    match holds(schema) {
        Holds::Text => Ok(Value::String(trimmed.to_owned())),
        Holds::Bool => match trimmed.to_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Ok(Value::Boolean(true)),
            "false" | "0" | "no" | "off" => Ok(Value::Boolean(false)),
            _ => Err("expected true or false".to_owned()),
        },
        Holds::Integer => trimmed
            .parse()
            .map(Value::Integer)
            .map_err(|_| "expected a whole number".to_owned()),
        Holds::Number => trimmed
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
            .map(Value::Float)
            .ok_or_else(|| "expected a number".to_owned()),
        Holds::List if !trimmed.starts_with('[') => {
            let item = schema.get("items").cloned().unwrap_or_default();
            let parts = trimmed.split(',').map(str::trim);
            parts
                .filter(|part| !part.is_empty())
                .map(|part| read(&item, part))
                .collect::<Result<_, _>>()
                .map(Value::Array)
        }
        Holds::List | Holds::Tables => toml_value(trimmed)
            .filter(Value::is_array)
            .ok_or_else(|| "expected a list as in TOML".to_owned()),
        Holds::Table => toml_value(trimmed)
            .filter(Value::is_table)
            .ok_or_else(|| "expected a table as in TOML, {key = value}".to_owned()),
    }
}

fn toml_value(text: &str) -> Option<Value> {
    let mut table: Table = toml::from_str(&format!("value = {text}")).ok()?;
    (table.len() == 1).then(|| table.remove("value")).flatten()
}

fn unknown(name: &str, levels: &[&str]) -> ConfigError {
    let mut known = Vec::new();
    // The position or key of a cluster is whatever was given.
    let given = levels.get(1).copied().unwrap_or("0");
    names(schema(), PREFIX, given, &mut known);
    known.extend(OTHERS.map(str::to_owned));
    let hint = nearest(name, known.iter().map(String::as_str))
        .map(|near| format!("; did you mean {near}?"))
        .unwrap_or_default();
    ConfigError::value(
        name,
        format!("this environment variable names no key of the configuration{hint}"),
    )
}

fn names(schema: &Json, prefix: &str, given: &str, out: &mut Vec<String>) {
    for (name, inner) in properties(schema) {
        let name = format!("{prefix}{}", level(name));
        match (holds(inner), inner.get("items")) {
            (Holds::Table, _) => names(inner, &format!("{name}__"), given, out),
            (Holds::Tables, Some(items)) => {
                names(items, &format!("{name}__{given}__"), given, out);
            }
            _ => {}
        }
        out.push(name);
    }
}
