//! Scalars that read what Proxmox VE sends and send what Proxmox VE takes.
//!
//! The server is written in Perl, where a number, its text and a boolean are
//! hardly told apart: the same field comes as `1`, `"1"` or `true`, and a
//! parameter `true` is refused where `1` is taken. A generated field that is
//! typed strictly fails on four of ten recorded answers; one that is typed by
//! these scalars fails on none.
//!
//! Invariant: a scalar never fails a deserialization, and never turns what it
//! cannot read into a value: `get()` is `None`, `is_unreadable()` is true, the
//! raw JSON is kept and the event is reported to [`crate::warnings`].
//!
//! Invariant: printed back, a scalar is the JSON that was read (`"8"` stays
//! `"8"`), and one made from a Rust value is what the server takes. Equality
//! here means equality of JSON values: a number beyond 64 bits that is *not*
//! quoted has already been rounded to a floating point number by the JSON
//! reader; quoted ones are kept digit by digit.

mod boolean;
mod integer;
mod number;
mod text;
pub(crate) mod wire;

pub use boolean::PveBool;
pub use integer::PveInt;
pub use number::PveNum;
pub use text::PveStr;

use serde_json::Value;

/// A Rust value or text that is not a value of the scalar it was given for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not {expected}")]
pub struct ScalarError {
    given: String,
    expected: &'static str,
}

impl ScalarError {
    fn new(given: &str, expected: &'static str) -> Self {
        Self {
            given: crate::redact::bounded(given, 80),
            expected,
        }
    }
}

/// Made from any JSON value, without failing: what cannot be read is kept.
///
/// The values of indexed families ([`crate::indexed`]) are of this kind.
pub trait FromJson: Sized {
    /// Takes the value as it stands in an answer.
    fn from_json(value: Value) -> Self;
}

impl FromJson for Value {
    fn from_json(value: Value) -> Self {
        value
    }
}

/// What all scalars have in common; `$expected` is said in warnings.
macro_rules! scalar {
    ($name:ident, $expected:literal) => {
        impl $name {
            /// What this scalar expects, as warnings and errors say it.
            pub const EXPECTED: &'static str = $expected;

            /// True when the answer held something that is not this scalar.
            /// `null` is not unreadable: it says that there is no value.
            pub fn is_unreadable(&self) -> bool {
                !self.is_null() && !self.is_readable()
            }

            /// The JSON value as it was read, or as it will be sent.
            pub fn raw(&self) -> serde_json::Value {
                self.wire().to_value()
            }

            /// True for JSON `null`.
            pub fn is_null(&self) -> bool {
                matches!(self.wire(), crate::scalar::wire::Wire::Null)
            }
        }

        /// By value: `"8"` and `8` are equal. What cannot be read is compared
        /// as it stands on the wire.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                match (self.key(), other.key()) {
                    (Some(this), Some(other)) => this == other,
                    (None, None) => self.wire() == other.wire(),
                    _ => false,
                }
            }
        }

        impl Eq for $name {}

        /// The JSON on the wire, in the name of the scalar.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.raw())
            }
        }

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                match self.key() {
                    Some(key) => key.hash(state),
                    None => self.wire().hash(state),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.wire().serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let scalar = Self::from_wire(crate::scalar::wire::Wire::deserialize(deserializer)?);
                if scalar.is_unreadable() {
                    crate::warnings::unreadable(Self::EXPECTED, || scalar.raw().to_string())?;
                }
                Ok(scalar)
            }
        }

        impl crate::scalar::FromJson for $name {
            fn from_json(value: serde_json::Value) -> Self {
                Self::from_wire(value.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.wire().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::scalar::ScalarError;

            /// Strict, unlike reading an answer: text that is not a value is an error.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let scalar = Self::from_wire(crate::scalar::wire::Wire::Text(text.into()));
                if scalar.is_unreadable() {
                    return Err(crate::scalar::ScalarError::new(text, Self::EXPECTED));
                }
                Ok(scalar)
            }
        }
    };
}
pub(crate) use scalar;
