//! What a place in an answer holds, as far as a reader is concerned.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Document, component_of};

/// What a place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// `null`.
    Nothing,
    /// Proxmox VE does not say.
    Untyped,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text,
    /// One of the words of this component.
    Words(String),
    /// A text that is a property string; the component describes its members.
    Property(String),
    /// The object of this component.
    Object(String),
    /// An object whose keys are data.
    Map,
    /// A list.
    List(Box<Self>),
    /// One of several forms.
    OneOf,
}

impl Shape {
    /// The shape that a schema describes.
    pub(super) fn of(schema: &Value, document: &Document<'_>) -> Self {
        if let Some(name) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(component_of)
        {
            return Self::named(name, document);
        }
        if let Some([only]) = schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            return Self::of(only, document);
        }
        let property = schema.get("x-pve-property-string").and_then(Value::as_str);
        if let Some(name) = property.and_then(component_of) {
            return Self::Property(name.to_owned());
        }
        if schema.get("oneOf").is_some() {
            return Self::OneOf;
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("boolean") => Self::Boolean,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("string") => Self::Text,
            Some("array") => {
                let items = schema
                    .get("items")
                    .map_or(Self::Untyped, |items| Self::of(items, document));
                Self::List(Box::new(items))
            }
            Some("object") => match schema.get("additionalProperties") {
                Some(Value::Object(keys)) if !keys.is_empty() => Self::Map,
                _ => Self::Untyped,
            },
            _ => Self::Untyped,
        }
    }

    fn named(name: &str, document: &Document<'_>) -> Self {
        match name {
            "PveBoolean" => return Self::Boolean,
            "PveInteger" => return Self::Integer,
            "PveNumber" => return Self::Number,
            "PveNull" => return Self::Nothing,
            _ => {}
        }
        let Some(raw) = document.raw_component(name) else {
            return Self::Untyped;
        };
        if raw.get("enum").is_some() {
            return Self::Words(name.to_owned());
        }
        let has = |key: &str| {
            raw.get(key)
                .and_then(Value::as_object)
                .is_some_and(|map| !map.is_empty())
        };
        if has("properties") || has("x-pve-indexed") {
            return Self::Object(name.to_owned());
        }
        Self::of(&raw, document)
    }

    /// The component whose fields a value of this shape has: also of the items
    /// of a list, and of a property string.
    pub fn fields_of(&self) -> Option<&str> {
        match self {
            Self::Object(name) | Self::Property(name) => Some(name),
            Self::List(items) => items.fields_of(),
            _ => None,
        }
    }

    /// In words, for messages.
    pub fn words(&self) -> String {
        match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Untyped => "not described".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Text => "string".to_owned(),
            Self::Words(_) => "enum".to_owned(),
            Self::Property(_) => "property string".to_owned(),
            Self::Object(_) => "object".to_owned(),
            Self::Map => "map".to_owned(),
            Self::List(items) => format!("list of {}", items.words()),
            Self::OneOf => "one of several".to_owned(),
        }
    }

    /// Whether a reader of one form can read the other: numbers among
    /// themselves, and all that is text on the wire.
    pub fn reads_like(&self, other: &Self) -> bool {
        match (self.class(), other.class()) {
            (Self::List(a), Self::List(b)) => a.reads_like(&b),
            (a, b) => a == b,
        }
    }

    fn class(&self) -> Self {
        match self {
            Self::Integer | Self::Number => Self::Number,
            Self::Text | Self::Words(_) | Self::Property(_) => Self::Text,
            Self::Object(_) => Self::Object(String::new()),
            other => other.clone(),
        }
    }
}

/// A component: fields, indexed families, words.
#[derive(Debug, Clone, Default)]
pub struct Component {
    /// Fields by their name on the wire.
    pub fields: BTreeMap<String, Field>,
    /// Families of numbered keys (`net0`, `net1`, …) by their name (`net`).
    pub indexed: BTreeMap<String, Shape>,
    /// The words of an enum.
    pub words: Vec<String>,
}

/// A field of a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it holds.
    pub shape: Shape,
    /// Whether the document says that it is always there.
    pub required: bool,
}

impl Component {
    pub(super) fn parse(raw: &Value, document: &Document<'_>) -> Self {
        let required: Vec<&str> = raw
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        let entries = |key: &str| {
            raw.get(key)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
        };
        let fields = entries("properties").map(|(name, schema)| {
            let required = required.contains(&name.as_str());
            (
                name.clone(),
                Field {
                    shape: Shape::of(schema, document),
                    required,
                },
            )
        });
        let indexed = entries("x-pve-indexed").map(|(name, family)| {
            let shape = family
                .get("schema")
                .map_or(Shape::Untyped, |schema| Shape::of(schema, document));
            (name.clone(), shape)
        });
        let words = raw
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        Self {
            fields: fields.collect(),
            indexed: indexed.collect(),
            words: words.filter_map(Value::as_str).map(str::to_owned).collect(),
        }
    }

    /// The field that a Rust name stands for.
    pub fn field(&self, rust: &str) -> Option<(&str, &Field)> {
        let wanted = super::plain(rust);
        let mut found = self
            .fields
            .iter()
            .filter(|(name, _)| super::plain(name) == wanted);
        found.next().map(|(name, field)| (name.as_str(), field))
    }

    /// The indexed family that an accessor stands for.
    pub fn family(&self, rust: &str) -> Option<(&str, &Shape)> {
        let wanted = super::plain(rust);
        let mut found = self
            .indexed
            .iter()
            .filter(|(name, _)| super::plain(name) == wanted);
        found.next().map(|(name, shape)| (name.as_str(), shape))
    }
}
