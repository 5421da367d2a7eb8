//! Values as Python shows them, and as its JSON writer writes them.

use std::fmt::{self, Write};
use std::sync::Arc;

use minijinja::value::{Object, ObjectRepr, Value, ValueKind};
use minijinja::{Error, ErrorKind, State};

/// A value that has a text but no JSON: a decimal, a time, an address.
#[derive(Debug)]
pub(super) struct Opaque {
    /// The Python class.
    pub(super) class: &'static str,
    /// Its text.
    pub(super) text: String,
}

impl Opaque {
    pub(super) fn value(class: &'static str, text: impl Into<String>) -> Value {
        Value::from_object(Self {
            class,
            text: text.into(),
        })
    }

    /// A time as NetBox stores it.
    pub(super) fn time(stored: &str) -> Value {
        let text = stored.trim_end_matches('Z').replace('T', " ");
        Self::value("datetime", format!("{text}+00:00"))
    }
}

impl Object for Opaque {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn call_method(
        self: &Arc<Self>,
        _: &mut State<'_, '_>,
        method: &str,
        _: &[Value],
    ) -> Result<Value, Error> {
        match (self.class, method) {
            ("datetime", "isoformat") => Ok(self.text.replacen(' ', "T", 1).into()),
            _ => Err(ErrorKind::UnknownMethod.into()),
        }
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A stored value as a template sees it.
pub(super) fn native(value: &serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match value {
        Json::Null => Value::from(()),
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64().unwrap_or(f64::NAN).into(),
        },
        Json::String(text) => text.as_str().into(),
        Json::Array(items) => items.iter().map(native).collect(),
        Json::Object(members) => {
            let pairs = members.iter();
            Value::from_pairs(pairs.map(|(name, value)| (name.clone(), native(value))))
        }
    }
}

/// A value as `str` gives it.
pub(super) fn shown(value: &Value) -> String {
    match value.kind() {
        ValueKind::Undefined => String::new(),
        ValueKind::None => "None".to_owned(),
        ValueKind::Bool if value.is_true() => "True".to_owned(),
        ValueKind::Bool => "False".to_owned(),
        ValueKind::Seq => {
            let items: Vec<String> = value
                .try_iter()
                .into_iter()
                .flatten()
                .map(|item| match item.kind() {
                    ValueKind::String => format!("'{item}'"),
                    _ => shown(&item),
                })
                .collect();
            format!("[{}]", items.join(", "))
        }
        _ => value.to_string(),
    }
}

/// A value as JSON that is safe in HTML, or the refusal of what has none.
pub(super) fn json(value: &Value) -> Result<Value, Error> {
    let mut text = String::new();
    write(value, &mut text)?;
    Ok(Value::from_safe_string(text))
}

fn write(value: &Value, out: &mut String) -> Result<(), Error> {
    let failed = |_| Error::from(ErrorKind::WriteFailure);
    match value.kind() {
        ValueKind::None => out.push_str("null"),
        ValueKind::Bool => out.push_str(if value.is_true() { "true" } else { "false" }),
        ValueKind::Number => write!(out, "{value}").map_err(failed)?,
        ValueKind::String => text(value.as_str().unwrap_or_default(), out),
        ValueKind::Seq => {
            out.push('[');
            for (at, item) in value.try_iter()?.enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write(&item, out)?;
            }
            out.push(']');
        }
        ValueKind::Map => {
            out.push('{');
            for (at, key) in value.try_iter()?.enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                text(&shown(&key), out);
                out.push_str(": ");
                write(&value.get_item(&key)?, out)?;
            }
            out.push('}');
        }
        other => {
            let class = value
                .downcast_object_ref::<Opaque>()
                .map_or_else(|| class(other), |opaque| opaque.class);
            return Err(Error::new(
                ErrorKind::BadSerialization,
                format!("Object of type {class} is not JSON serializable"),
            ));
        }
    }
    Ok(())
}

fn class(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Undefined => "Undefined",
        ValueKind::Iterable => "RestrictedQuerySet",
        _ => "object",
    }
}

/// A string with everything escaped that is not ASCII or means something in HTML.
fn text(value: &str, out: &mut String) {
    out.push('"');
    for unit in value.encode_utf16() {
        match char::from_u32(u32::from(unit)) {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some(c) if (' '..='~').contains(&c) && !matches!(c, '<' | '>' | '&' | '\'') => {
                out.push(c);
            }
            _ => {
                // Cannot fail: a String takes everything.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out.push('"');
}
