//! A field's value in canonical form, the same on both sides.
//!
//! Invariant: a value is two words. There are some ten of them per object, and
//! three times as many objects as there are guests on either side; so texts,
//! lists and references are shared, never copied.

use std::sync::Arc;

use arcstr::ArcStr;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::Kind;

/// A value that a field has or is to have.
///
/// Invariant: equal things have equal forms. Whole numbers are integers,
/// decimals are always floats, an absent text is `""`, an absent reference is
/// null, lists are sorted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
pub enum Value {
    /// Nothing: an absent reference or number.
    Null,
    /// A switch.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Decimal(f64),
    /// A text.
    Text(ArcStr),
    /// A list, an object, or whatever else JSON can hold.
    Json(Arc<Json>),
    /// A reference to one object.
    Link(Arc<Link>),
    /// References to several objects, sorted by key.
    Links(Arc<Vec<Link>>),
}

/// A value as a stored plan has it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wire {
    Plain(Json),
    Link(Link),
    Links(Vec<Link>),
}

impl From<Wire> for Value {
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Plain(json) => json.into(),
            Wire::Link(link) => link.into(),
            Wire::Links(links) => Self::in_order(links),
        }
    }
}

impl From<Value> for Wire {
    fn from(value: Value) -> Self {
        match value {
            Value::Link(link) => Self::Link(Arc::unwrap_or_clone(link)),
            Value::Links(links) => Self::Links(Arc::unwrap_or_clone(links)),
            plain => Self::Plain(plain.plain().unwrap_or_default()),
        }
    }
}

/// A reference to a NetBox object, which may not exist yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The kind of the object.
    pub kind: Kind,
    /// What it is found by: its `pve_id`, slug or name; `#<id>` when nothing else is known.
    pub key: ArcStr,
    /// NetBox's id, as far as it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// What people call it.
    pub label: ArcStr,
}

impl Link {
    /// A reference to an object that is described elsewhere in what is desired.
    pub fn to(kind: Kind, key: impl Into<ArcStr>, label: impl Into<ArcStr>) -> Self {
        Self {
            kind,
            key: key.into(),
            id: None,
            label: label.into(),
        }
    }

    /// Whether both lead to the same object. Objects that do not exist yet are
    /// told apart by their key.
    pub fn same(&self, other: &Self) -> bool {
        self.kind == other.kind
            && match (self.id, other.id) {
                (Some(mine), Some(theirs)) => mine == theirs,
                (None, None) => self.key == other.key,
                _ => false,
            }
    }
}

/// What an object that has no identity is found by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NaturalKey {
    /// `slug:…`, `name:…`, `vid:…`, `address:…` …; slugs and names in lower case.
    pub text: ArcStr,
    /// The id of the object within which it is unique.
    pub within: Option<u64>,
}

impl NaturalKey {
    /// By slug.
    pub fn slug(slug: &str) -> Self {
        Self {
            text: arcstr::format!("slug:{}", slug.to_lowercase()),
            within: None,
        }
    }

    /// A VLAN by number, within its group.
    pub fn vid(vid: u16, group: Option<u64>) -> Self {
        Self {
            text: arcstr::format!("vid:{vid}"),
            within: group,
        }
    }

    /// A VLAN by number, within its site.
    pub fn site_vid(vid: u16, site: Option<u64>) -> Self {
        Self {
            text: arcstr::format!("site-vid:{vid}"),
            within: site,
        }
    }

    /// By name, whatever the case.
    pub fn name(name: &str, within: Option<u64>) -> Self {
        Self {
            text: arcstr::format!("name:{}", name.to_lowercase()),
            within,
        }
    }
}

impl Value {
    /// An absent reference or number.
    pub const NULL: Self = Self::Null;

    /// A text, trimmed as NetBox trims it.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text(text.as_ref().trim().into())
    }

    /// A decimal. What is no finite number is `null`.
    pub fn decimal(number: f64) -> Self {
        if number.is_finite() {
            Self::Decimal(number)
        } else {
            Self::Null
        }
    }

    /// References to several objects, in canonical order.
    pub fn links(mut links: Vec<Link>) -> Self {
        links.sort_by(|a, b| a.key.cmp(&b.key));
        links.dedup_by(|a, b| a.same(b));
        Self::in_order(links)
    }

    /// References in an order that means something.
    pub fn in_order(mut links: Vec<Link>) -> Self {
        links.shrink_to_fit();
        Self::Links(Arc::new(links))
    }

    /// Whether two values are the same in canonical form.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Link(a), Self::Link(b)) => a.same(b),
            (Self::Links(a), Self::Links(b)) => {
                a.len() == b.len() && a.iter().all(|link| b.iter().any(|other| link.same(other)))
            }
            (a, b) => a == b,
        }
    }

    /// As JSON, unless it is a reference.
    pub fn plain(&self) -> Option<Json> {
        Some(match self {
            Self::Null => Json::Null,
            Self::Bool(on) => (*on).into(),
            Self::Integer(number) => (*number).into(),
            Self::Decimal(number) => (*number).into(),
            Self::Text(text) => text.as_str().into(),
            Self::Json(json) => Json::clone(json),
            Self::Link(_) | Self::Links(_) => return None,
        })
    }

    /// Whether it leads to other objects.
    pub fn is_reference(&self) -> bool {
        matches!(self, Self::Link(_) | Self::Links(_))
    }

    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        self.as_shared_text().map(ArcStr::as_str)
    }

    /// As [`Self::as_text`], to be shared.
    pub fn as_shared_text(&self) -> Option<&ArcStr> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries, where it is a JSON list.
    pub fn as_array(&self) -> Option<&Vec<Json>> {
        match self {
            Self::Json(json) => json.as_array(),
            _ => None,
        }
    }

    /// The members, where it is a JSON object.
    pub fn as_object(&self) -> Option<&serde_json::Map<String, Json>> {
        match self {
            Self::Json(json) => json.as_object(),
            _ => None,
        }
    }

    /// The reference, where it is one.
    pub fn as_link(&self) -> Option<&Link> {
        match self {
            Self::Link(link) => Some(link),
            _ => None,
        }
    }

    /// Every reference in it.
    pub fn references(&self) -> &[Link] {
        match self {
            Self::Link(link) => std::slice::from_ref(link),
            Self::Links(links) => links,
            _ => &[],
        }
    }

    /// As [`Self::references`], to fill in ids; what is shared is parted.
    pub fn references_mut(&mut self) -> &mut [Link] {
        match self {
            Self::Link(link) => std::slice::from_mut(Arc::make_mut(link)),
            Self::Links(links) => Arc::make_mut(links).as_mut_slice(),
            _ => &mut [],
        }
    }

    /// Nothing: `null`, an empty text, an empty list or map.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::Json(json) => match &**json {
                Json::Array(list) => list.is_empty(),
                Json::Object(map) => map.is_empty(),
                _ => false,
            },
            Self::Links(links) => links.is_empty(),
            Self::Bool(_) | Self::Integer(_) | Self::Decimal(_) | Self::Link(_) => false,
        }
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(on) => Self::Bool(on),
            Json::String(text) => Self::Text(text.into()),
            Json::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Self::Integer(whole),
                (None, Some(decimal)) if number.is_f64() => Self::Decimal(decimal),
                _ => Self::Json(Arc::new(number.into())),
            },
            other => Self::Json(Arc::new(other)),
        }
    }
}

impl From<Link> for Value {
    fn from(link: Link) -> Self {
        Self::Link(Arc::new(link))
    }
}

impl From<Option<Link>> for Value {
    fn from(link: Option<Link>) -> Self {
        link.map_or(Self::NULL, Self::from)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_two_words() {
        assert_eq!(size_of::<Value>(), 2 * size_of::<usize>());
    }

    #[test]
    fn json_comes_back_as_it_was() {
        for json in [
            json!(null),
            json!(true),
            json!(-3),
            json!(0.5),
            json!(2.0),
            json!(u64::MAX),
            json!("text"),
            json!(["a", {"b": 1}]),
            json!({}),
        ] {
            let value = Value::from(json.clone());
            assert_eq!(value.plain(), Some(json.clone()));
            let wire = serde_json::to_value(&value).expect("JSON");
            assert_eq!(wire, json!({"plain": json}));
            let back: Value = serde_json::from_value(wire).expect("a value");
            assert_eq!(back, value);
        }
    }
}
