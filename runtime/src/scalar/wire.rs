//! A JSON value the way a scalar field meets it on the wire.
//!
//! All lenient scalars hold one of these, so that whatever was read can be
//! printed back unchanged, whether or not it could be understood.
//!
//! Invariant: `Wire` never fails to deserialize and loses nothing: serialized
//! again it is the JSON value that was read.

use serde::de::{self, Deserialize, Deserializer, IntoDeserializer as _, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};
use std::fmt;

/// One JSON value, small when it is a scalar (24 bytes).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Wire {
    /// `null`: the server says that there is no value.
    Null,
    Bool(bool),
    Number(Number),
    Text(Box<str>),
    /// An array or an object where a scalar was expected.
    Compound(Box<Value>),
}

impl Wire {
    /// The same thing as a [`Value`].
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Wire::Null => Value::Null,
            Wire::Bool(value) => Value::Bool(*value),
            Wire::Number(value) => Value::Number(value.clone()),
            Wire::Text(value) => Value::String(value.to_string()),
            Wire::Compound(value) => (**value).clone(),
        }
    }

    fn from_f64(value: f64) -> Self {
        // A JSON text holds finite numbers only; other formats may not.
        Number::from_f64(value).map_or_else(|| Wire::Text(value.to_string().into()), Wire::Number)
    }
}

impl From<Value> for Wire {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Wire::Null,
            Value::Bool(value) => Wire::Bool(value),
            Value::Number(value) => Wire::Number(value),
            Value::String(value) => Wire::Text(value.into()),
            compound => Wire::Compound(Box::new(compound)),
        }
    }
}

/// The text of a scalar without quotes, as it stands in a query, a path or a
/// property string (booleans as `1` and `0`); JSON for anything else.
impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wire::Null => Ok(()),
            Wire::Bool(value) => f.write_str(if *value { "1" } else { "0" }),
            Wire::Number(value) => value.fmt(f),
            Wire::Text(value) => f.write_str(value),
            Wire::Compound(value) => value.fmt(f),
        }
    }
}

impl Serialize for Wire {
    /// Serializes as a plain scalar and never as a newtype: progenitor's query
    /// serializer loses the parameter's name in a newtype.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // `none` and not `unit`: a form leaves it out, JSON prints `null`.
            Wire::Null => serializer.serialize_none(),
            Wire::Bool(value) => serializer.serialize_bool(*value),
            Wire::Number(value) => value.serialize(serializer),
            Wire::Text(value) => serializer.serialize_str(value),
            Wire::Compound(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Wire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WireVisitor)
    }
}

struct WireVisitor;

impl<'de> Visitor<'de> for WireVisitor {
    type Value = Wire;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Wire, E> {
        Ok(Wire::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Wire, E> {
        Ok(Wire::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Wire, E> {
        Ok(Wire::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Wire, E> {
        Ok(Number::from_i128(value)
            .map_or_else(|| Wire::Text(value.to_string().into()), Wire::Number))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Wire, E> {
        Ok(Number::from_u128(value)
            .map_or_else(|| Wire::Text(value.to_string().into()), Wire::Number))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Wire, E> {
        Ok(Wire::from_f64(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Wire, E> {
        Ok(Wire::Text(value.into()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Wire, E> {
        Ok(Wire::Text(value.into()))
    }

    fn visit_none<E: de::Error>(self) -> Result<Wire, E> {
        Ok(Wire::Null)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Wire, E> {
        Ok(Wire::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Wire, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Wire, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, seq: A) -> Result<Wire, A::Error> {
        Value::deserialize(de::value::SeqAccessDeserializer::new(seq)).map(Wire::from)
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Wire, A::Error> {
        Value::deserialize(de::value::MapAccessDeserializer::new(map)).map(Wire::from)
    }
}

/// Reads `T` from the text of a scalar, `None` when `T` does not know it.
pub(crate) fn from_text<T: de::DeserializeOwned>(text: &str) -> Option<T> {
    let deserializer: de::value::StrDeserializer<'_, de::value::Error> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}
