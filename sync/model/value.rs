//! A field's value in canonical form, the same on both sides.

use std::net::IpAddr;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::Kind;

/// A value that a field has or is to have.
///
/// Invariant: equal things have equal forms. Whole numbers are JSON integers,
/// decimals are always floats, an absent text is `""`, an absent reference is
/// `null`, lists are sorted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// What JSON can hold.
    Plain(serde_json::Value),
    /// A reference to one object.
    Link(Link),
    /// References to several objects, sorted by key.
    Links(Vec<Link>),
}

/// A reference to a NetBox object, which may not exist yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The kind of the object.
    pub kind: Kind,
    /// What it is found by: its `pve_id`, slug or name; `#<id>` when nothing else is known.
    pub key: String,
    /// NetBox's id, as far as it exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// What people call it.
    pub label: String,
}

impl Link {
    /// A reference to an object that is described elsewhere in what is desired.
    pub fn to(kind: Kind, key: impl Into<String>, label: impl Into<String>) -> Self {
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

/// What an object is found by when it has no identity yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NaturalKey {
    /// `slug:…`, `name:…`, `vid:…`, `address:…` …; slugs and names in lower case.
    pub text: String,
    /// The id of the object within which it is unique.
    pub within: Option<u64>,
}

impl NaturalKey {
    /// By slug.
    pub fn slug(slug: &str) -> Self {
        Self {
            text: format!("slug:{}", slug.to_lowercase()),
            within: None,
        }
    }

    /// A VLAN by number, within its group.
    pub fn vid(vid: u16, group: Option<u64>) -> Self {
        Self {
            text: format!("vid:{vid}"),
            within: group,
        }
    }

    /// A VLAN by number, within its site.
    pub fn site_vid(vid: u16, site: Option<u64>) -> Self {
        Self {
            text: format!("site-vid:{vid}"),
            within: site,
        }
    }

    /// A MAC address, within the interface that has it.
    pub fn mac(mac: &str, interface: Option<u64>) -> Self {
        Self {
            text: format!("mac:{mac}"),
            within: interface,
        }
    }

    /// An IP address without its prefix length, within its VRF: so much NetBox
    /// wants to be unique.
    pub fn address(address: IpAddr, vrf: Option<u64>) -> Self {
        Self {
            text: format!("address:{address}"),
            within: vrf,
        }
    }

    /// A network, within its VRF.
    pub fn prefix(prefix: &IpNet, vrf: Option<u64>) -> Self {
        Self {
            text: format!("prefix:{prefix}"),
            within: vrf,
        }
    }

    /// By name, whatever the case.
    pub fn name(name: &str, within: Option<u64>) -> Self {
        Self {
            text: format!("name:{}", name.to_lowercase()),
            within,
        }
    }
}

impl Value {
    /// An absent reference or number.
    pub const NULL: Self = Self::Plain(serde_json::Value::Null);

    /// A text, trimmed as NetBox trims it.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Plain(text.as_ref().trim().into())
    }

    /// A decimal. What is no finite number is `null`.
    pub fn decimal(number: f64) -> Self {
        Self::Plain(
            serde_json::Number::from_f64(number)
                .map_or(serde_json::Value::Null, serde_json::Value::Number),
        )
    }

    /// References to several objects, in canonical order.
    pub fn links(mut links: Vec<Link>) -> Self {
        links.sort_by(|a, b| a.key.cmp(&b.key));
        links.dedup_by(|a, b| a.same(b));
        Self::Links(links)
    }

    /// Whether two values are the same in canonical form.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(a), Self::Plain(b)) => a == b,
            (Self::Link(a), Self::Link(b)) => a.same(b),
            (Self::Links(a), Self::Links(b)) => {
                a.len() == b.len() && a.iter().all(|link| b.iter().any(|other| link.same(other)))
            }
            _ => false,
        }
    }

    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Plain(serde_json::Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Every reference in it.
    pub fn references(&self) -> &[Link] {
        match self {
            Self::Plain(_) => &[],
            Self::Link(link) => std::slice::from_ref(link),
            Self::Links(links) => links,
        }
    }

    /// As [`Self::references`], to fill in ids.
    pub fn references_mut(&mut self) -> &mut [Link] {
        match self {
            Self::Plain(_) => &mut [],
            Self::Link(link) => std::slice::from_mut(link),
            Self::Links(links) => links,
        }
    }

    /// Nothing: `null`, an empty text, an empty list or map.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(serde_json::Value::Null) => true,
            Self::Plain(serde_json::Value::String(text)) => text.is_empty(),
            Self::Plain(serde_json::Value::Array(list)) => list.is_empty(),
            Self::Plain(serde_json::Value::Object(map)) => map.is_empty(),
            Self::Plain(_) | Self::Link(_) => false,
            Self::Links(links) => links.is_empty(),
        }
    }
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        Self::Plain(value)
    }
}

impl From<Link> for Value {
    fn from(link: Link) -> Self {
        Self::Link(link)
    }
}

impl From<Option<Link>> for Value {
    fn from(link: Option<Link>) -> Self {
        link.map_or(Self::NULL, Self::Link)
    }
}
