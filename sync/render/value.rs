//! Values in a few words.

use serde_json::Value as Json;

use crate::model::Value;

/// The longest text that is shown of a value.
const MAX: usize = 60;

/// A value in a few words, on one line.
pub fn short(value: &Value) -> String {
    match value {
        Value::Link(link) => link.label.to_string(),
        Value::Links(links) if links.is_empty() => "none".to_owned(),
        Value::Links(links) => {
            let mut names: Vec<_> = links.iter().map(|link| link.label.as_str()).collect();
            names.sort_unstable();
            cut(&names.join(", "))
        }
        plain => json_short(&plain.plain().unwrap_or_default()),
    }
}

fn json_short(value: &Json) -> String {
    match value {
        Json::Null => "none".to_owned(),
        Json::String(text) if text.is_empty() => "none".to_owned(),
        Json::String(text) => cut(text.lines().next().unwrap_or_default()),
        Json::Number(number) => match number.as_f64() {
            // 2.0 is how NetBox keeps a decimal, not how people write it.
            Some(float) if number.is_f64() => float.to_string(),
            _ => number.to_string(),
        },
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::Array(list) => {
            let all: Vec<_> = list.iter().map(json_short).collect();
            cut(&all.join(", "))
        }
        Json::Object(map) => match map.len() {
            1 => "1 entry".to_owned(),
            count => format!("{count} entries"),
        },
    }
}

/// The entries in which two JSON objects differ, as `(name, old, new)`.
pub(super) fn entries(old: Option<&Value>, new: &Value) -> Option<Vec<(String, String, String)>> {
    let new = new.as_object()?;
    let empty = serde_json::Map::new();
    let old = old.and_then(Value::as_object).unwrap_or(&empty);
    let mut names: Vec<_> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let shown = |value: Option<&Json>| value.map_or("none".to_owned(), json_short);
    Some(
        names
            .into_iter()
            .filter(|name| old.get(*name) != new.get(*name))
            .map(|name| (name.clone(), shown(old.get(name)), shown(new.get(name))))
            .collect(),
    )
}

fn cut(text: &str) -> String {
    if text.chars().count() <= MAX {
        return text.to_owned();
    }
    text.chars()
        .take(MAX - 1)
        .chain(std::iter::once('…'))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_fit_on_a_line() {
        assert_eq!(short(&Value::decimal(2.0)), "2");
        assert_eq!(short(&Value::NULL), "none");
        assert_eq!(short(&json!(true).into()), "yes");
        assert_eq!(short(&Value::text("a\nb")), "a");
        assert_eq!(short(&Value::text("x".repeat(99))).chars().count(), MAX);
    }

    #[test]
    fn json_objects_are_compared_by_entry() {
        let old = Value::from(json!({"a": 1, "b": 2}));
        let new = Value::from(json!({"a": 1, "c": "x"}));
        let found = entries(Some(&old), &new).unwrap_or_default();
        assert_eq!(
            found,
            [
                ("b".into(), "2".into(), "none".into()),
                ("c".into(), "none".into(), "x".into())
            ]
        );
    }
}
