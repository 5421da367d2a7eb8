// Written by `pve-codegen generate`; do not edit.

//! Reading and printing answers, and the words of enums.
//!
//! Every member of an answer is optional, and what is not declared is kept; so
//! is a `null`, and a member that is not what was declared. An answer prints
//! back as it was read.

#![allow(dead_code, unused_macros)]

use ::pve_runtime::List;
use ::serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use ::serde_json::{Map, Value};

/// Reads a declared member whose type reads whatever stands there. `null` is no
/// value, but it is not lost either.
pub(crate) fn plain<'de, A: MapAccess<'de>, T: ::serde::Deserialize<'de>>(
    map: &mut A,
    key: String,
    extra: &mut Map<String, Value>,
) -> Result<Option<T>, A::Error> {
    let value = map.next_value::<Option<T>>()?;
    if value.is_none() {
        extra.insert(key, Value::Null);
    }
    Ok(value)
}

/// Reads a declared member that is an object or a list. What is no such thing
/// becomes a warning and stays among the undeclared members.
///
/// A list reads its elements just so: the member is read as the only element of
/// one.
pub(crate) fn nested<'de, A: MapAccess<'de>, T: DeserializeOwned>(
    map: &mut A,
    key: String,
    extra: &mut Map<String, Value>,
) -> Result<Option<T>, A::Error> {
    let read = <List<Option<T>> as ::serde::Deserialize>::deserialize(Only(Some(map)))?;
    if let [(_, raw)] = read.unreadable() {
        extra.insert(key, raw.clone());
        return Ok(None);
    }
    let value = read.into_iter().next().flatten();
    if value.is_none() {
        extra.insert(key, Value::Null);
    }
    Ok(value)
}

/// The next value of a map as a list of one.
struct Only<'m, A>(Option<&'m mut A>);

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Only<'_, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_seq(self)
    }

    ::serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

impl<'de, A: MapAccess<'de>> SeqAccess<'de> for Only<'_, A> {
    type Error = A::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        match self.0.take() {
            Some(map) => map.next_value_seed(seed).map(Some),
            None => Ok(None),
        }
    }
}

/// Implements reading and printing for an object of an answer.
macro_rules! answer {
    ($name:ident { $($field:ident = $kind:ident $key:literal),* $(,)? }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                struct Visitor;
                impl<'de> ::serde::de::Visitor<'de> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> ::std::result::Result<$name, A::Error> {
                        let mut value = $name::default();
                        while let Some(key) = map.next_key::<String>()? {
                            match key.as_str() {
                                $($key => {
                                    value.$field = $crate::answer::$kind(&mut map, key, &mut value.extra)?;
                                })*
                                _ => {
                                    let other = map.next_value()?;
                                    value.extra.insert(key, other);
                                }
                            }
                        }
                        Ok(value)
                    }
                }
                deserializer.deserialize_map(Visitor)
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    map.serialize_entry($key, value)?;
                })*
                for (key, value) in &self.extra {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    };
}

/// Implements the grammar of a property string.
macro_rules! property_string {
    (
        $name:ident,
        default $default:expr,
        aliases { $($alias:literal => $target:literal),* $(,)? },
        key_aliases { $($key:literal => $value:literal, $model:literal);* $(;)? },
        { $($field:ident = $member:literal),* $(,)? }
    ) => {
        impl ::pve_runtime::PropertyStringFormat for $name {
            const FORMAT: ::pve_runtime::property_string::Format =
                ::pve_runtime::property_string::Format {
                    name: stringify!($name),
                    members: &[$($member),*],
                    default_key: $default,
                    aliases: &[$(($alias, $target)),*],
                    key_aliases: &[$(($key, $value, $model)),*],
                };
            fn read(reader: &mut ::pve_runtime::property_string::Reader) -> Self {
                Self {
                    $($field: reader.member($member),)*
                    extra: reader.extra(),
                }
            }
            fn write(&self, writer: &mut ::pve_runtime::property_string::Writer) {
                $(writer.member($member, &self.$field);)*
                writer.extra(&self.extra);
            }
        }
    };
}

/// Implements `Debug` for a type with secrets, which it does not show; of what is
/// not declared it shows the names alone.
macro_rules! redacted {
    (
        $name:ident { $($open:ident),* }
        secret { $($secret:ident),* }
        undeclared { $($extra:ident)? }
    ) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(shown.field(stringify!($open), &self.$open);)*
                $(shown.field(stringify!($secret), &format_args!("[redacted]"));)*
                $(shown.field(stringify!($extra), &self.$extra.keys().collect::<Vec<_>>());)?
                shown.finish()
            }
        }
    };
}

/// Implements an enum of words.
macro_rules! words {
    ($name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $name {
            /// All words that the documents declare, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// The word as it is sent.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = $crate::types::error::ConversionError;
            fn from_str(
                text: &str,
            ) -> ::std::result::Result<Self, $crate::types::error::ConversionError> {
                let known = Self::ALL.iter().find(|word| word.as_str() == text);
                known.copied().ok_or_else(|| {
                    format!("`{text}` is none of the words of `{}`", stringify!($name)).into()
                })
            }
        }
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <String as ::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(::serde::de::Error::custom)
            }
        }
    };
}
