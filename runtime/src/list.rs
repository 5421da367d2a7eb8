//! Lists in which one bad element does not spoil the others.

use crate::redact;
use crate::warnings::{self, PassState};
use serde::de::{self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeSeq as _, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A JSON array, read element by element.
///
/// Invariant: one bad item never fails its list. An element that is no `T` is
/// kept as raw JSON ([`unreadable`](Self::unreadable)), reported to
/// [`crate::warnings`], and printed back at its place. What is no array at all
/// is an error: a list that turns out empty for a reason nobody sees is how a
/// sync deletes everything. `null` is no array either; where the server may
/// send it, the field is an `Option<List<T>>`.
///
/// ```
/// # #[derive(Debug, serde::Deserialize, serde::Serialize)]
/// # struct Node { node: String }
/// let text = r#"[{"node":"a"},17,{"node":"b"}]"#;
/// let nodes: pve_runtime::List<Node> = serde_json::from_str(text)?;
/// assert_eq!(nodes.len(), 2);
/// assert_eq!(nodes.unreadable()[0], (1, serde_json::json!(17)));
/// assert_eq!(serde_json::to_string(&nodes)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct List<T> {
    items: Vec<T>,
    /// Elements that are no `T`, with their index in the array as it was read.
    unreadable: Vec<(usize, Value)>,
}

impl<T> List<T> {
    /// The elements that could not be read, with their index in the array.
    pub fn unreadable(&self) -> &[(usize, Value)] {
        &self.unreadable
    }

    /// The elements that could be read.
    pub fn into_vec(self) -> Vec<T> {
        self.items
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            unreadable: Vec::new(),
        }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.items.len() + self.unreadable.len();
        let mut seq = serializer.serialize_seq(Some(length))?;
        let mut items = self.items.iter();
        let mut unreadable = self.unreadable.iter().peekable();
        for index in 0..length {
            match unreadable.next_if(|(at, _)| *at == index) {
                Some((_, value)) => seq.serialize_element(value)?,
                None => {
                    if let Some(item) = items.next() {
                        seq.serialize_element(item)?;
                    }
                }
            }
        }
        seq.end()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
        let mut list = List::default();
        let mut index = 0;
        while let Some(element) = seq.next_element_seed(Element(PhantomData))? {
            match element {
                Ok(item) => list.items.push(item),
                Err(raw) => list.unreadable.push((index, raw)),
            }
            index += 1;
        }
        Ok(list)
    }
}

/// Reads one element: `Err` holds what is no `T`.
///
/// After a failed attempt a deserializer cannot go back, so the text of the
/// element is taken first and read afterwards. serde_json hands out that text
/// (its `RawValue`) to whoever asks for a newtype of this name; every other
/// deserializer, such as serde's buffers for flattened and untagged types,
/// treats the name as that of an ordinary newtype, and the element goes
/// through a [`Value`]. A test holds serde_json to it.
struct Element<T>(PhantomData<T>);

const RAW_VALUE: &str = "$serde_json::private::RawValue";

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Element<T> {
    type Value = Result<T, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Element<T> {
    type Value = Result<T, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let entry: Option<(de::IgnoredAny, Text<'de>)> = map.next_entry()?;
        let Some((_, Text(text))) = entry else {
            return Err(de::Error::custom(
                "the deserializer gave no text of the element",
            ));
        };
        let outcome = if warnings::pass_state() == PassState::Locating {
            let mut json = serde_json::Deserializer::from_str(&text);
            serde_path_to_error::deserialize::<_, T>(&mut json).map_err(Failure::located)
        } else {
            serde_json::from_str::<T>(&text).map_err(|_| Failure::default())
        };
        match outcome {
            Ok(item) => Ok(Ok(item)),
            Err(failure) => {
                failure.report(|| text.to_string())?;
                serde_json::from_str(&text)
                    .map(Err)
                    .map_err(de::Error::custom)
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match serde_path_to_error::deserialize::<_, T>(&value).map_err(Failure::located) {
            Ok(item) => Ok(Ok(item)),
            Err(failure) => {
                failure.report(|| value.to_string())?;
                Ok(Err(value))
            }
        }
    }
}

/// Why an element is no `T`; empty when nobody will look at it.
#[derive(Default)]
struct Failure {
    path: String,
    why: String,
}

impl Failure {
    fn located(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        Self {
            path: error.path().to_string(),
            why: error.inner().to_string(),
        }
    }

    /// Reports the element, or lets the end of a locating pass through, which
    /// looks like a failure.
    fn report<E: de::Error>(&self, raw: impl FnOnce() -> String) -> Result<(), E> {
        if warnings::pass_state() == PassState::Stopped {
            warnings::prepend_path(&self.path);
            return Err(E::custom("located"));
        }
        // serde's message quotes the value.
        let expected = if self.why.is_empty() || redact::is_secret_path(&self.path) {
            "an element of its type".to_owned()
        } else if matches!(self.path.as_str(), "" | ".") {
            format!("an element of its type ({})", self.why)
        } else {
            format!("an element of its type ({} at {})", self.why, self.path)
        };
        warnings::unreadable(&expected, raw)
    }
}

/// A text, borrowed where the deserializer can lend it.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the text of a JSON value")
            }
            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E: de::Error>(self, text: String) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Is the text of a value handed out under the name that we ask by?
    struct Asked(bool);

    impl<'de> Deserialize<'de> for Asked {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_newtype_struct(RAW_VALUE, Asked(false))
        }
    }

    impl<'de> Visitor<'de> for Asked {
        type Value = Asked;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }

        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Asked, A::Error> {
            let entry: Option<(de::IgnoredAny, Text<'de>)> = map.next_entry()?;
            Ok(Asked(entry.is_some_and(|(_, Text(text))| text == "[1, 2]")))
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<Asked, D::Error> {
            de::IgnoredAny::deserialize(d).map(|_| Asked(false))
        }
    }

    /// Without it lists are still right, but go through a `Value` each.
    #[test]
    fn serde_json_hands_out_the_text_of_an_element() {
        assert!(serde_json::from_str::<Asked>("[1, 2]").unwrap().0);
    }
}
