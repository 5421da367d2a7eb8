//! Writes the members of a property string.

use super::{Format, Member, Problem, PropertyStringError};
use serde_json::{Map, Value};

/// Collects the members of a property string and prints them.
///
/// The order of the text: the default key, bare; then the members in the order
/// in which they were handed over; then the undeclared keys.
#[derive(Debug)]
pub struct Writer {
    format: Format,
    members: Vec<(&'static str, String)>,
    extra: Vec<(String, Option<String>)>,
}

impl Writer {
    pub(super) fn new(format: &Format) -> Self {
        Self {
            format: *format,
            members: Vec::new(),
            extra: Vec::new(),
        }
    }

    /// Adds the member `key` if it has a value.
    pub fn member<M: Member>(&mut self, key: &'static str, value: &Option<M>) {
        if let Some(text) = value.as_ref().and_then(Member::to_text) {
            self.members.push((key, text));
        }
    }

    /// Adds undeclared keys.
    pub fn extra(&mut self, extra: &Map<String, Value>) {
        for (key, value) in extra {
            let text = match value {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                Value::Bool(value) => Some(u8::from(*value).to_string()),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            };
            self.extra.push((key.clone(), text));
        }
    }

    pub(super) fn finish(self) -> Result<String, PropertyStringError> {
        let Self {
            format,
            mut members,
            extra,
        } = self;
        let error = |problem| PropertyStringError::new(&format, problem);
        for (key, value) in &members {
            if !legal_value(value) {
                return Err(error(Problem::IllegalValue((*key).to_owned())));
            }
        }
        if let Some(default) = format.default_key
            && let Some(at) = members.iter().position(|(key, _)| *key == default)
        {
            let first = members.remove(at);
            members.insert(0, first);
        }
        let mut parts = Vec::with_capacity(members.len() + extra.len());
        let mut written: Vec<&str> = Vec::new();
        for (key, value) in &members {
            if written.contains(key) {
                continue;
            }
            match paired(&format, &members, key) {
                // `virtio=AA:…` once, at the place of whichever comes first.
                Some((name, text, both)) => {
                    parts.push(format!("{name}={text}"));
                    written.extend(both);
                }
                // A bare value with `=` would be read as a key, a blank one ignored.
                None if format.default_key == Some(*key)
                    && !value.contains('=')
                    && !value.trim().is_empty() =>
                {
                    parts.push(value.clone());
                }
                None => parts.push(format!("{key}={value}")),
            }
        }
        for (key, value) in extra {
            let legal_key = !key.trim().is_empty() && !key.contains(['=', ',', '\n', '\r']);
            if !legal_key || format.knows(&key) {
                return Err(error(Problem::IllegalKey(key)));
            }
            match value {
                Some(value) if legal_value(&value) => parts.push(format!("{key}={value}")),
                _ => return Err(error(Problem::IllegalValue(key))),
            }
        }
        Ok(parts.join(","))
    }
}

/// If `key` is one half of a key alias whose other half is there too: the
/// alias, the value, and both members.
fn paired<'a>(
    format: &Format,
    members: &'a [(&'static str, String)],
    key: &str,
) -> Option<(&'a str, &'a str, [&'static str; 2])> {
    let text = |name: &str| {
        members
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, text)| text)
    };
    format
        .key_aliases
        .iter()
        .find_map(|(alias, value_member, key_member)| {
            if key != *value_member && key != *key_member {
                return None;
            }
            let name = text(key_member).filter(|name| name == alias)?;
            Some((
                name.as_str(),
                text(value_member)?.as_str(),
                [*value_member, *key_member],
            ))
        })
}

/// Can the server's parser read it as one value?
fn legal_value(value: &str) -> bool {
    !value.is_empty() && !value.contains([',', '\n', '\r'])
}
