//! Property strings: `virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0,tag=10`.
//!
//! Proxmox VE keeps structured values of its configuration in one line of text.
//! The rules, as its parser has them:
//!
//! - parts are separated by commas, and empty parts are ignored;
//! - a part is `key=value` (the value may hold further `=`), or a bare value
//!   for the format's *default key*;
//! - an *alias* is another name of a member (`volume` for `file`);
//! - a *key alias* says two things at once: `virtio=AA:…` is the member
//!   `macaddr` = `AA:…` and the member `model` = `virtio`;
//! - lists inside a value are separated by semicolons;
//! - there is no quoting: a quote is an ordinary character, and a comma cannot
//!   be part of a value.
//!
//! Reading is lenient: unknown keys survive in order, an empty value is kept.
//! What has no meaning at all is an error: a key given twice, a bare value
//! where there is no default key, a part that begins with `=`. Writing is
//! strict: what the server's parser would refuse or take for something else is
//! an error.
//!
//! Invariant: for every `x` that can be written, parsing the text gives `x`
//! again; writing what was parsed gives a text of the same meaning, and always
//! the same text.
//!
//! A format is a type that implements [`PropertyStringFormat`]; generated
//! crates do so in a line per member.

mod format;
mod read;
mod size;
mod write;

pub use format::{Format, Member, PropertyStringFormat};
pub use read::Reader;
pub use size::DiskSize;
pub use write::Writer;

use crate::redact::{bounded, property_string_without_secrets};
use crate::scalar::{FromJson, PveStr};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// Why a text is no property string of its format, or a value cannot be written as one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("property string {format}: {problem}")]
pub struct PropertyStringError {
    format: &'static str,
    problem: Problem,
}

/// What is wrong; keys only, because values may be secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Problem {
    #[error("there is no text: the field is null, an array or an object")]
    NoText,
    #[error("the key `{0}` is given twice")]
    Duplicate(String),
    #[error("part {0} is a bare value, but the format has no default key: write `key=value`")]
    NoDefaultKey(usize),
    #[error("part {0} has no key before `=`")]
    MissingKey(usize),
    #[error("the value of `{0}` cannot be written: it is empty, or holds a comma or a line break")]
    IllegalValue(String),
    #[error(
        "the undeclared key `{0}` cannot be written: it is empty, holds `=` or a comma, or is a key of the format"
    )]
    IllegalKey(String),
}

impl PropertyStringError {
    pub(crate) fn new(format: &Format, problem: Problem) -> Self {
        let problem = match problem {
            Problem::Duplicate(key) => Problem::Duplicate(bounded(&key, 60)),
            Problem::IllegalValue(key) => Problem::IllegalValue(bounded(&key, 60)),
            Problem::IllegalKey(key) => Problem::IllegalKey(bounded(&key, 60)),
            other => other,
        };
        Self {
            format: format.name,
            problem,
        }
    }
}

/// A field that holds a property string of the format `T`.
///
/// It keeps the text as it was read and prints it back so; [`parse`](Self::parse)
/// reads it when asked. Equality is that of the texts.
pub struct PropertyString<T> {
    text: PveStr,
    format: PhantomData<fn() -> T>,
}

impl<T: PropertyStringFormat> PropertyString<T> {
    /// Writes a value.
    ///
    /// # Errors
    ///
    /// When the value holds what a property string cannot carry.
    pub fn new(value: &T) -> Result<Self, PropertyStringError> {
        print(value).map(Self::from_text)
    }

    /// Reads the members. Members that are there but cannot be read are
    /// reported to [`crate::warnings`] and say so themselves.
    ///
    /// # Errors
    ///
    /// When the text breaks the grammar; the error names the key or the part.
    pub fn parse(&self) -> Result<T, PropertyStringError> {
        let text = self.text.get();
        let text = text.ok_or_else(|| PropertyStringError::new(&T::FORMAT, Problem::NoText))?;
        parse(text)
    }
}

impl<T> PropertyString<T> {
    /// Takes a text as it stands, without a look at it.
    pub fn from_text(text: impl Into<String>) -> Self {
        PveStr::from(text.into()).into()
    }

    /// The text; `None` if the field is `null` or no string at all.
    pub fn text(&self) -> Option<&str> {
        self.text.get()
    }

    /// The JSON value as it was read.
    pub fn raw(&self) -> Value {
        self.text.raw()
    }
}

/// Reads a text in the format `T`.
///
/// # Errors
///
/// When the text breaks the grammar; the error names the key or the part.
pub fn parse<T: PropertyStringFormat>(text: &str) -> Result<T, PropertyStringError> {
    let mut reader = Reader::new(&T::FORMAT, text)?;
    Ok(T::read(&mut reader))
}

/// Writes a value in the format `T`.
///
/// # Errors
///
/// When the value holds what a property string cannot carry.
pub fn print<T: PropertyStringFormat>(value: &T) -> Result<String, PropertyStringError> {
    let mut writer = Writer::new(&T::FORMAT);
    value.write(&mut writer);
    writer.finish()
}

impl<T> From<PveStr> for PropertyString<T> {
    fn from(text: PveStr) -> Self {
        Self {
            text,
            format: PhantomData,
        }
    }
}

impl<T> Clone for PropertyString<T> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<T> PartialEq for PropertyString<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for PropertyString<T> {}

impl<T> Hash for PropertyString<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// Values under keys that look secret are not shown.
impl<T> fmt::Debug for PropertyString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text.get() {
            Some(text) => write!(
                f,
                "PropertyString({:?})",
                property_string_without_secrets(text)
            ),
            None => write!(f, "PropertyString({})", bounded(&self.text.to_string(), 80)),
        }
    }
}

/// The text as it is sent, secrets included.
impl<T> fmt::Display for PropertyString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<T> Serialize for PropertyString<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for PropertyString<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        PveStr::deserialize(deserializer).map(Self::from)
    }
}

impl<T> FromJson for PropertyString<T> {
    fn from_json(value: Value) -> Self {
        PveStr::from_json(value).into()
    }
}
