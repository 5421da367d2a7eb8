//! An enumeration that a newer server may extend without breaking its readers.

use crate::scalar::FromJson;
use crate::scalar::wire::{Wire, from_text};
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::str::FromStr;

/// A value of the enumeration `T`, or one that `T` does not know.
///
/// Invariant: no answer fails because of a value of an enumeration, and every
/// value prints back as it was read.
///
/// ```
/// use pve_runtime::OpenEnum;
/// # #[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
/// # #[serde(rename_all = "lowercase")]
/// enum Status { Running, Stopped }
/// let new: OpenEnum<Status> = serde_json::from_str(r#""hibernated""#)?;
/// assert_eq!(new, OpenEnum::Unknown("hibernated".to_owned()));
/// let known: OpenEnum<Status> = serde_json::from_str(r#""running""#)?;
/// assert_eq!(known.known(), Some(&Status::Running));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OpenEnum<T> {
    /// A value that the documents declare.
    Known(T),
    /// Text that the documents do not declare: a newer server, or a schema
    /// that is wrong about its own values. This is no warning.
    Unknown(String),
    /// Not a string on the wire: a number that stands for its text, `null`,
    /// or something that cannot be read.
    Other(NotText<T>),
}

/// What stood on the wire where the text of an enumeration was expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NotText<T> {
    known: Option<T>,
    wire: Wire,
}

impl<T> OpenEnum<T> {
    /// What is expected here, as warnings say it.
    pub const EXPECTED: &'static str = "a word of an enumeration";

    /// The value, if the documents declare it.
    pub fn known(&self) -> Option<&T> {
        match self {
            OpenEnum::Known(value) => Some(value),
            OpenEnum::Unknown(_) => None,
            OpenEnum::Other(other) => other.known.as_ref(),
        }
    }

    /// True when an array or an object stood where a word was expected.
    pub fn is_unreadable(&self) -> bool {
        matches!(
            self,
            OpenEnum::Other(NotText {
                wire: Wire::Compound(_),
                ..
            })
        )
    }
}

impl<T: DeserializeOwned> OpenEnum<T> {
    /// Reads a word.
    pub fn from_text(text: &str) -> Self {
        from_text(text).map_or_else(|| OpenEnum::Unknown(text.to_owned()), OpenEnum::Known)
    }

    fn from_wire(wire: Wire) -> Self {
        match wire {
            Wire::Text(text) => {
                from_text(&text).map_or_else(|| OpenEnum::Unknown(text.into()), OpenEnum::Known)
            }
            wire @ Wire::Number(_) => OpenEnum::Other(NotText {
                known: from_text(&wire.to_string()),
                wire,
            }),
            wire => OpenEnum::Other(NotText { known: None, wire }),
        }
    }
}

impl<T> From<T> for OpenEnum<T> {
    fn from(value: T) -> Self {
        OpenEnum::Known(value)
    }
}

impl<T: DeserializeOwned> FromStr for OpenEnum<T> {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from_text(text))
    }
}

impl<T: DeserializeOwned> FromJson for OpenEnum<T> {
    fn from_json(value: Value) -> Self {
        Self::from_wire(value.into())
    }
}

impl<T: fmt::Display> fmt::Display for OpenEnum<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenEnum::Known(value) => value.fmt(f),
            OpenEnum::Unknown(text) => f.write_str(text),
            OpenEnum::Other(other) => other.wire.fmt(f),
        }
    }
}

impl<T: Serialize> Serialize for OpenEnum<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            OpenEnum::Known(value) => value.serialize(serializer),
            OpenEnum::Unknown(text) => serializer.serialize_str(text),
            OpenEnum::Other(other) => other.wire.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for OpenEnum<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Self::from_wire(Wire::deserialize(deserializer)?);
        if let OpenEnum::Other(NotText {
            wire: wire @ Wire::Compound(_),
            ..
        }) = &value
        {
            crate::warnings::unreadable(Self::EXPECTED, || wire.to_string())?;
        }
        Ok(value)
    }
}
