//! Documentation made of facts.
//!
//! What tolerating takes out of a schema (bounds, defaults, units, which
//! version has what) is said in a sentence or two that the generator puts over
//! the field. Invariant: facts only; no sentence of upstream's passes here.

use serde_json::{Map, Value, json};

use crate::generate::naming::variant_names;
use crate::merge::{DIFFERS, ENUM_VERSIONS, OPEN, TYPE_VERSIONS, VersionSet, versions_of};

/// The facts about a property, parameter or family, as sentences; empty when
/// there is nothing to say. `all` are the versions of whatever holds it.
pub(crate) fn describe(value: &Value, all: &VersionSet) -> String {
    let mut facts: Vec<String> = Vec::new();
    if let Some(words) = versions_of(value, all).in_words(all) {
        facts.push(format!("Proxmox VE: {words}."));
    }
    if let Some(unit) = value
        .get("x-pve-renderer")
        .and_then(Value::as_str)
        .and_then(unit)
    {
        facts.push(unit.to_owned());
    }
    if let Some(bounds) = bounds(value) {
        facts.push(bounds);
    }
    if let Some(default) = default(value) {
        facts.push(default);
    }
    if let Some(format) = value.get("x-pve-format").and_then(Value::as_str) {
        facts.push(format!("Format {}.", code(format)));
    }
    if let Some(values) = value.get("enum").and_then(Value::as_array) {
        facts.push(format!("Known values: {}.", values_in_words(values)));
    }
    if value.get(OPEN).is_some() {
        facts.push("Not every version restricts the value.".to_owned());
    }
    if let Some(requires) = value.get("x-pve-requires").and_then(Value::as_str) {
        facts.push(format!("Only together with {}.", code(requires)));
    }
    if let Some(types) = value.get(TYPE_VERSIONS).and_then(Value::as_object) {
        let list: Vec<String> = types
            .iter()
            .map(|(version, name)| format!("{} in {version}", name.as_str().unwrap_or("?")))
            .collect();
        facts.push(format!("The type differs: {}.", list.join(", ")));
    }
    facts.join(" ")
}

/// The facts about a component.
pub(crate) fn describe_component(value: &Value, all: &VersionSet) -> Option<String> {
    let mut facts: Vec<String> = Vec::new();
    if let Some(words) = versions_of(value, all).in_words(all) {
        facts.push(format!("Described by Proxmox VE {words}."));
    }
    if let Some(overlay) = value.get("x-pve-overlay").and_then(Value::as_str) {
        facts.push(format!(
            "Not described by Proxmox VE; known from recorded answers (overlay {}).",
            code(overlay)
        ));
    }
    (!facts.is_empty()).then(|| facts.join(" "))
}

/// A string enum as progenitor takes it: its values, and which of them some
/// version lacks.
pub(crate) fn closed_enum(value: &Value, all: &VersionSet) -> Value {
    let mut facts: Vec<String> = describe_component(value, all).into_iter().collect();
    let partial = value
        .get(ENUM_VERSIONS)
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let having = versions_of(value, all);
    for (name, versions) in partial {
        let versions: VersionSet = versions
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|version| version.as_str()?.parse().ok())
            .collect();
        if let Some(words) = versions.in_words(&having) {
            facts.push(format!("{}: {words}.", code(name)));
        }
    }
    if let Some(default) = default(value) {
        facts.push(default);
    }
    let mut made = Map::new();
    made.insert("type".to_owned(), "string".into());
    made.insert("enum".to_owned(), json!(value["enum"]));
    if !facts.is_empty() {
        made.insert("description".to_owned(), facts.join(" ").into());
    }
    Value::Object(made)
}

/// Whether the values of an enum make distinct names in Rust. Where they do
/// not (`a` and `A`), the values stay text.
pub(crate) fn has_distinct_variants(value: &Value) -> bool {
    let values: Option<Vec<&str>> = value["enum"]
        .as_array()
        .map(|values| values.iter().map(Value::as_str).collect())
        .unwrap_or_default();
    values.is_some_and(|values| !values.is_empty() && variant_names(&values).is_some())
}

fn unit(renderer: &str) -> Option<&'static str> {
    Some(match renderer {
        "bytes" => "Bytes.",
        "timestamp" => "Seconds since the epoch.",
        "timestamp_gmt" => "Seconds since the epoch, UTC.",
        "duration" => "Seconds.",
        "fraction_as_percentage" => "A fraction of 1.",
        "yaml" => "YAML.",
        _ => return None,
    })
}

fn bounds(value: &Value) -> Option<String> {
    let number = |key: &str| value.get(key).filter(|bound| bound.is_number());
    let range = match (number("minimum"), number("maximum")) {
        (Some(low), Some(high)) => Some(format!("From {low} to {high}.")),
        (Some(low), None) => Some(format!("At least {low}.")),
        (None, Some(high)) => Some(format!("At most {high}.")),
        (None, None) => None,
    };
    let length = match (number("minLength"), number("maxLength")) {
        (Some(low), Some(high)) => Some(format!("{low} to {high} characters.")),
        (Some(low), None) => Some(format!("At least {low} characters.")),
        (None, Some(high)) => Some(format!("At most {high} characters.")),
        (None, None) => None,
    };
    match (range, length) {
        (Some(range), Some(length)) => Some(format!("{range} {length}")),
        (range, length) => range.or(length),
    }
}

fn default(value: &Value) -> Option<String> {
    // A default that holds for one version only is said with its version, so
    // that nobody takes the newest one for all of them.
    if let Some(differs) = value.get(DIFFERS).and_then(Value::as_object) {
        let list: Vec<String> = differs
            .values()
            .filter_map(Value::as_object)
            .flatten()
            .map(|(version, default)| format!("{} in {version}", code_of(default)))
            .collect();
        return (!list.is_empty()).then(|| format!("The default differs: {}.", list.join(", ")));
    }
    let default = value
        .get("default")
        .or_else(|| value.get("x-pve-default"))?;
    Some(format!("Default {}.", code_of(default)))
}

fn values_in_words(values: &[Value]) -> String {
    values.iter().map(code_of).collect::<Vec<_>>().join(", ")
}

fn code_of(value: &Value) -> String {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// Text as code in Markdown. A text with backticks or line ends of its own
/// loses them, so that it cannot leave the code span.
fn code(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|character| match character {
            '`' => '\'',
            '\n' | '\r' | '\t' => ' ',
            other => other,
        })
        .collect();
    if clean.trim().is_empty() {
        "(empty)".to_owned()
    } else {
        format!("`{clean}`")
    }
}
