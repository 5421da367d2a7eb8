//! NetBox's error bodies, in all the forms its versions use.
//!
//! Up to 4.6 a bulk write stops at the first bad object and answers with that
//! object's errors alone, without saying which one it was; 4.7 lists every bad
//! object with its `index` (create) or `id` (update, delete). Single objects
//! answer with a map of field names, `detail`, or (for paging errors) a list.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

/// The longest text kept of an answer that is no JSON (a proxy's error page).
const MAX_RAW: usize = 400;

/// What NetBox said when it refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The sentence under `detail` or `error`.
    pub detail: Option<String>,
    /// Messages by field; what concerns the whole object stands under an empty name.
    pub fields: BTreeMap<String, Vec<String>>,
    /// The objects of a bulk write that were refused, where NetBox names them (4.7).
    pub items: Vec<ItemError>,
    /// The answer's text when it has none of the known forms, cut to a readable length.
    pub raw: Option<String>,
}

/// One refused object of a bulk write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemError {
    /// Which one.
    pub position: Position,
    /// Messages by field, as in [`Answer::fields`].
    pub fields: BTreeMap<String, Vec<String>>,
}

/// How NetBox names an object of a bulk write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// Place in the list that was sent, from 0.
    Index(usize),
    /// NetBox's own id.
    Id(u64),
}

impl Answer {
    /// Reads an error body; never fails, since whatever came has to be shown.
    pub fn read(body: &[u8]) -> Self {
        let mut answer = Self::default();
        match serde_json::from_slice::<Value>(body) {
            Ok(Value::Object(map)) => {
                for (name, value) in map {
                    match (name.as_str(), &value) {
                        ("detail" | "error", Value::String(text)) if answer.detail.is_none() => {
                            answer.detail = Some(text.clone());
                        }
                        ("exception", Value::String(text)) => {
                            answer
                                .fields
                                .entry("exception".to_owned())
                                .or_default()
                                .push(text.clone());
                        }
                        ("errors", Value::Array(list))
                            if list.iter().any(|item| position(item).is_some()) =>
                        {
                            answer.items = list.iter().filter_map(item_error).collect();
                        }
                        _ => flatten(field_name(&name), &value, &mut answer.fields),
                    }
                }
            }
            Ok(list @ Value::Array(_)) => flatten("", &list, &mut answer.fields),
            Ok(Value::String(text)) => answer.detail = Some(text),
            _ => {
                let text = String::from_utf8_lossy(body);
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                answer.raw = Some(cut(&text, MAX_RAW));
            }
        }
        answer
    }

    /// Whether this is a database conflict that NetBox reports as a server error:
    /// two writers created the same thing at the same time.
    pub fn is_conflict(&self) -> bool {
        let mentions =
            |text: &String| text.contains("IntegrityError") || text.contains("duplicate key");
        self.detail.as_ref().is_some_and(mentions) || self.fields.values().flatten().any(mentions)
    }

    /// Replaces every occurrence of `secret`, for answers that echo a header.
    pub(crate) fn redact(mut self, secret: &str) -> Self {
        if secret.is_empty() {
            return self;
        }
        let clean = |text: &mut String| {
            if text.contains(secret) {
                *text = text.replace(secret, "REDACTED");
            }
        };
        self.detail.iter_mut().for_each(clean);
        self.raw.iter_mut().for_each(clean);
        self.fields.values_mut().flatten().for_each(clean);
        self.items
            .iter_mut()
            .flat_map(|item| item.fields.values_mut())
            .flatten()
            .for_each(clean);
        self
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.detail.clone());
        if !self.fields.is_empty() {
            parts.push(fields_text(&self.fields));
        }
        parts.extend(self.items.iter().map(ToString::to_string));
        parts.extend(self.raw.clone());
        if parts.is_empty() {
            f.write_str("(an empty answer)")
        } else {
            f.write_str(&parts.join("; "))
        }
    }
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Position::Index(index) => write!(f, "object {index}: ")?,
            Position::Id(id) => write!(f, "id {id}: ")?,
        }
        f.write_str(&fields_text(&self.fields))
    }
}

/// Field messages in one line: `name: too long, vid: required`.
pub fn fields_text(fields: &BTreeMap<String, Vec<String>>) -> String {
    let line = |(name, messages): (&String, &Vec<String>)| {
        let text = messages.join(" ");
        if name.is_empty() {
            text
        } else {
            format!("{name}: {text}")
        }
    };
    fields.iter().map(line).collect::<Vec<_>>().join(", ")
}

fn item_error(item: &Value) -> Option<ItemError> {
    let mut fields = BTreeMap::new();
    match item.get("errors").or_else(|| item.get("detail")) {
        Some(Value::Object(map)) => {
            map.iter()
                .for_each(|(name, value)| flatten(field_name(name), value, &mut fields));
        }
        Some(other) => flatten("", other, &mut fields),
        None => {}
    }
    Some(ItemError {
        position: position(item)?,
        fields,
    })
}

fn position(item: &Value) -> Option<Position> {
    if let Some(index) = item.get("index").and_then(Value::as_u64) {
        return usize::try_from(index).ok().map(Position::Index);
    }
    item.get("id").and_then(Value::as_u64).map(Position::Id)
}

/// NetBox names the whole object `__all__` (4.7) or `non_field_errors`.
fn field_name(name: &str) -> &str {
    match name {
        "__all__" | "non_field_errors" => "",
        other => other,
    }
}

/// Nested messages become dotted names, so that nothing that was said is lost.
fn flatten(name: &str, value: &Value, into: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| flatten(name, item, into)),
        Value::Object(map) => {
            for (key, value) in map {
                let key = field_name(key);
                let path = match (name.is_empty(), key.is_empty()) {
                    (true, _) => key.to_owned(),
                    (_, true) => name.to_owned(),
                    _ => format!("{name}.{key}"),
                };
                flatten(&path, value, into);
            }
        }
        Value::Null => {}
        Value::String(text) => into.entry(name.to_owned()).or_default().push(text.clone()),
        other => into
            .entry(name.to_owned())
            .or_default()
            .push(other.to_string()),
    }
}

fn cut(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    text.chars().take(max).chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bulk_errors_of_4_7_name_their_objects() {
        let body = br#"{"detail":"1 of 2 objects could not be created.",
            "errors":[{"index":1,"errors":{"name":["too long"],"__all__":["no"]}}]}"#;
        let answer = Answer::read(body);
        assert_eq!(answer.items.len(), 1);
        assert_eq!(answer.items[0].position, Position::Index(1));
        assert_eq!(
            answer.to_string(),
            "1 of 2 objects could not be created.; object 1: no, name: too long"
        );
    }

    #[test]
    fn errors_of_older_versions_are_kept_whole() {
        let answer =
            Answer::read(br#"{"custom_fields":{"pve_id":["taken"]},"non_field_errors":["bad"]}"#);
        assert_eq!(answer.to_string(), "bad, custom_fields.pve_id: taken");
        assert_eq!(
            Answer::read(b"<html>\n<h1>502</h1>").to_string(),
            "<html> <h1>502</h1>"
        );
        assert_eq!(Answer::read(b"").to_string(), "");
        assert_eq!(Answer::read(b"{}").to_string(), "(an empty answer)");
    }

    #[test]
    fn a_lost_race_is_a_conflict() {
        let body = br#"{"error":"duplicate key value violates unique constraint","exception":"IntegrityError"}"#;
        assert!(Answer::read(body).is_conflict());
    }

    #[test]
    fn a_secret_that_comes_back_is_removed() {
        let answer = Answer::read(br#"{"detail":"bad token s3cret"}"#).redact("s3cret");
        assert_eq!(answer.to_string(), "bad token REDACTED");
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_shown(body in proptest::collection::vec(0u8.., 0..200)) {
            let _ = Answer::read(&body).to_string();
        }
    }
}
