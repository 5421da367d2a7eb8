//! The forms in which NetBox answers, read leniently into the one that counts.
//!
//! A choice is written as a plain string and read as `{value, label}`; a
//! foreign key is written as an id and read as an object; which of both comes
//! differs between versions and between kinds of fields.

use serde::{Deserialize, Deserializer, de};
use serde_json::{Map, Value};

/// The custom fields of an object by name.
pub type CustomFields = Map<String, Value>;

/// A choice, such as a status. Administrators can replace the sets, so it is a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Choice(pub String);

impl Choice {
    /// The value that is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            Value::Object(map) => match map.get("value") {
                Some(Value::String(text)) => Ok(Self(text.clone())),
                Some(Value::Number(number)) => Ok(Self(number.to_string())),
                _ => Err(de::Error::custom("a choice without 'value'")),
            },
            other => Err(de::Error::custom(format_args!(
                "expected a choice, found {other}"
            ))),
        }
    }
}

/// A reference to another object: its id, and what NetBox calls it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ref {
    /// NetBox's id of the object.
    pub id: u64,
    /// Its name for people; empty when NetBox sent the id alone.
    pub name: String,
    /// Its slug, where its kind has one and NetBox sent it.
    pub slug: Option<String>,
}

impl<'de> Deserialize<'de> for Ref {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Number(number) => {
                let id = number
                    .as_u64()
                    .ok_or_else(|| de::Error::custom("an id that is no natural number"))?;
                Ok(Self {
                    id,
                    name: String::new(),
                    slug: None,
                })
            }
            Value::Object(map) => {
                let id = map.get("id").and_then(Value::as_u64);
                let id = id.ok_or_else(|| de::Error::custom("a referenced object without 'id'"))?;
                let text = |key| map.get(key).and_then(Value::as_str).map(str::to_owned);
                let name = text("name")
                    .or_else(|| text("model"))
                    .or_else(|| text("display"));
                Ok(Self {
                    id,
                    name: name.unwrap_or_default(),
                    slug: text("slug"),
                })
            }
            other => Err(de::Error::custom(format_args!(
                "expected a referenced object, found {other}"
            ))),
        }
    }
}

/// A decimal: a JSON number, or the string some versions make of it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Decimal(pub f64);

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = match Value::deserialize(deserializer)? {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        number
            .filter(|number: &f64| number.is_finite())
            .map(Self)
            .ok_or_else(|| de::Error::custom("expected a number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{from_value, json};

    #[test]
    fn both_forms_are_one_value() {
        let choice = |value| from_value::<Choice>(value).expect("a choice").0;
        assert_eq!(choice(json!("active")), "active");
        assert_eq!(
            choice(json!({"value": "active", "label": "Active"})),
            "active"
        );
        let reference = |value| from_value::<Ref>(value).expect("a reference");
        assert_eq!(reference(json!(7)).id, 7);
        let nested = reference(json!({"id": 7, "display": "Proxmox VE", "slug": "proxmox-ve"}));
        assert_eq!(
            (nested.name.as_str(), nested.slug.as_deref()),
            ("Proxmox VE", Some("proxmox-ve"))
        );
        assert_eq!(
            from_value::<Decimal>(json!("2.00")).expect("a number"),
            Decimal(2.0)
        );
    }

    #[test]
    fn what_is_neither_is_an_error() {
        assert!(from_value::<Choice>(json!([1])).is_err());
        assert!(from_value::<Ref>(json!({"name": "x"})).is_err());
        assert!(from_value::<Ref>(json!(-1)).is_err());
        assert!(from_value::<Decimal>(json!("many")).is_err());
    }
}
