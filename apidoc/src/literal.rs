//! Finds the API array in the text of a viewer's script.
//!
//! The viewers assign one array literal to a global and run their program after
//! it. The literal is strict JSON in every published state, so a JSON parser
//! that stops at the matching bracket is exact; no JavaScript is evaluated.
//!
//! Invariant: the hash is that of the array's bytes, from `[` to the matching
//! `]`. The program around it changes while the data does not.
//! Invariant: an object with the same key twice is refused, since a map would
//! drop one of the two silently.

use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use sha2::{Digest, Sha256};

use crate::Error;

/// The array of a viewer's script.
#[derive(Debug, Clone, PartialEq)]
pub struct Literal {
    /// The global it is assigned to (`apiSchema`, `pveapi`, `pmgapi`); `None`
    /// for a file that holds the array alone.
    pub binding: Option<String>,
    /// Byte range of the array in the text, brackets included.
    pub range: Range<usize>,
    /// SHA-256 of these bytes, lower-case hexadecimal.
    pub sha256: String,
    /// The array itself.
    pub value: Value,
}

static ASSIGNMENT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?m)(?:^|[;\s])(?:(?:const|var|let)\s+)?(?:window\s*\.\s*)?(apiSchema|pveapi|pmgapi)\s*=\s*([^=\s])",
    )
    .ok()
});

/// Reads the array out of a script, or out of a saved file that holds nothing
/// but the array.
///
/// # Errors
/// [`Error::NoBinding`], [`Error::NotAnArray`], [`Error::Truncated`] and
/// [`Error::NotJson`], with line and column in the whole text.
pub fn read_script(text: &str) -> Result<Literal, Error> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let bom = text.len() - body.len();
    let blank = body.len() - body.trim_start().len();
    if body.trim_start().starts_with('[') {
        let literal = parse_at(text, bom + blank, None)?;
        let rest = &text[literal.range.end..];
        if let Some(at) = rest.find(|c: char| !c.is_whitespace()) {
            let (line, column) = position(text, literal.range.end + at);
            return Err(Error::NotJson {
                line,
                column,
                reason: "something follows the array; a saved array must stand alone".into(),
            });
        }
        return Ok(literal);
    }
    let mut other = None;
    for found in ASSIGNMENT
        .iter()
        .flat_map(|regex| regex.captures_iter(text))
    {
        let (Some(name), Some(first)) = (found.get(1), found.get(2)) else {
            continue;
        };
        if first.as_str() == "[" {
            return parse_at(text, first.start(), Some(name.as_str()));
        }
        other.get_or_insert((name.as_str(), first.start()));
    }
    let Some((binding, at)) = other else {
        return Err(Error::NoBinding);
    };
    let (line, column) = position(text, at);
    let found: String = text[at..]
        .chars()
        .take_while(|c| *c != '\n' && *c != ';')
        .take(40)
        .collect();
    Err(Error::NotAnArray {
        binding: binding.into(),
        found: format!("`{found}`"),
        line,
        column,
    })
}

fn parse_at(text: &str, start: usize, binding: Option<&str>) -> Result<Literal, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(&text[start..]);
    let value = Strict
        .deserialize(&mut deserializer)
        .map_err(|error| json_error(text, start, &error))?;
    let end = start + deserializer.into_iter::<Value>().byte_offset();
    Ok(Literal {
        binding: binding.map(str::to_owned),
        sha256: sha256(&text.as_bytes()[start..end]),
        range: start..end,
        value,
    })
}

fn json_error(text: &str, start: usize, error: &serde_json::Error) -> Error {
    let (start_line, start_column) = position(text, start);
    if error.is_eof() {
        let (line, column) = position(text, text.len());
        return Error::Truncated {
            start_line,
            line,
            column,
        };
    }
    // The parser counts from the bracket; only its first line is shifted.
    let column = if error.line() <= 1 {
        start_column - 1 + error.column()
    } else {
        error.column()
    };
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default();
    Error::NotJson {
        line: start_line - 1 + error.line().max(1),
        column,
        reason: reason.strip_suffix("exceeded").map_or_else(
            || reason.to_owned(),
            |_| format!("{reason}: it is nested deeper than any API tree"),
        ),
    }
}

/// Line and column (bytes), both from 1.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..at];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = at
        - before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1)
        + 1;
    (line, column)
}

/// SHA-256 as lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Reads any JSON value, refusing objects with a repeated key.
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Strict)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            let value = access.next_value_seed(Strict)?;
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!(
                    "the key {key:?} stands twice in one object"
                )));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}
