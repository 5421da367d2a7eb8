//! How models are described: their fields, defaults, references and unique
//! keys. The tables themselves are in `models`.
//!
//! Invariant: what a model is stands in its table, not in code; only rules that
//! join several fields or objects are code (`rules`).

use super::Version;

/// A model with its endpoint.
#[derive(Debug)]
pub(super) struct Model {
    /// `dcim/devices`
    pub(super) endpoint: &'static str,
    /// `dcim.device`
    pub(super) object_type: &'static str,
    /// As messages call it: `virtual machine`.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    pub(super) unique: &'static [Unique],
    /// What a nested object shows, beside id, url and display.
    pub(super) brief: &'static [&'static str],
    /// The field that stands for the object.
    pub(super) display: &'static str,
    /// Has tags and custom fields.
    pub(super) taggable: bool,
    pub(super) since: Option<Version>,
}

/// A field of a model.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) null: bool,
    pub(super) default: Default,
    pub(super) since: Option<Version>,
}

/// The type of a field, as far as a client sees it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Text without blanks around it, of at most so many characters.
    Text(usize),
    Slug,
    /// `a-z0-9_` only: the name of a custom field.
    Identifier,
    Color,
    Integer(i64, i64),
    /// A number with two digits after the point.
    Decimal,
    Boolean,
    Choice(&'static [&'static str]),
    /// A choice whose values are too many to list.
    AnyChoice,
    /// A reference: id or attributes.
    Key(&'static str, OnDelete),
    /// Several references: ids only.
    Keys(&'static str),
    /// `dcim.site`; the id stands in the other field.
    ObjectType(&'static str, Owner),
    /// The id that belongs to an object type.
    ObjectId,
    Mac,
    /// An address with prefix length.
    Address,
    /// A network.
    Prefix,
    /// A list of object types.
    ObjectTypes,
    DnsName,
    Json,
}

/// What becomes of an object when that which it refers to is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnDelete {
    Protect,
    Cascade,
    SetNull,
}

/// What becomes of an object when its generic object is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// It goes with it.
    Owns,
    /// It loses the reference.
    Loose,
}

/// The value of a field that was not given.
#[derive(Clone, Copy, Debug)]
pub(super) enum Default {
    Null,
    Text(&'static str),
    Integer(i64),
    Boolean(bool),
    List,
}

/// A combination of fields that no two objects share.
#[derive(Debug)]
pub(super) struct Unique {
    pub(super) fields: &'static [&'static str],
    /// Whether case matters in texts.
    pub(super) case: bool,
    /// The fields in which two nulls are equal; a null in any other makes the
    /// object unlike all others.
    pub(super) nulls_equal: &'static [&'static str],
    /// The combination counts only for objects in which this field is null.
    pub(super) without: Option<&'static str>,
    /// When the database enforces it but the form does not: HTTP 500.
    pub(super) unchecked: bool,
}

impl Model {
    pub(super) fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    pub(super) fn exists_in(&self, version: Version) -> bool {
        self.since.is_none_or(|since| version >= since)
    }

    /// The fields that a version has.
    pub(super) fn fields_in(
        &self,
        version: Version,
    ) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields
            .iter()
            .filter(move |field| field.since.is_none_or(|since| version >= since))
    }
}

impl Field {
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self.null = false;
        self
    }

    pub(super) const fn since(mut self, version: Version) -> Self {
        self.since = Some(version);
        self
    }
}

const fn field(name: &'static str, kind: Kind, null: bool, default: Default) -> Field {
    Field {
        name,
        kind,
        required: false,
        null,
        default,
        since: None,
    }
}

/// Text that may be empty.
pub(super) const fn text(name: &'static str, max: usize) -> Field {
    field(name, Kind::Text(max), false, Default::Text(""))
}

/// Text that may be null, and then is not empty.
pub(super) const fn nullable_text(name: &'static str, max: usize) -> Field {
    field(name, Kind::Text(max), true, Default::Null)
}

pub(super) const fn slug() -> Field {
    field("slug", Kind::Slug, false, Default::Text("")).required()
}

pub(super) const fn description() -> Field {
    text("description", 200)
}

pub(super) const fn comments() -> Field {
    text("comments", usize::MAX)
}

pub(super) const fn of_kind(name: &'static str, kind: Kind) -> Field {
    field(name, kind, true, Default::Null)
}

pub(super) const fn integer(name: &'static str, min: i64, max: i64) -> Field {
    field(name, Kind::Integer(min, max), true, Default::Null)
}

pub(super) const fn integer_or(name: &'static str, min: i64, max: i64, default: i64) -> Field {
    field(
        name,
        Kind::Integer(min, max),
        false,
        Default::Integer(default),
    )
}

pub(super) const fn boolean(name: &'static str, default: bool) -> Field {
    field(name, Kind::Boolean, false, Default::Boolean(default))
}

pub(super) const fn choice(
    name: &'static str,
    values: &'static [&'static str],
    default: &'static str,
) -> Field {
    field(name, Kind::Choice(values), false, Default::Text(default))
}

pub(super) const fn optional_choice(name: &'static str, values: &'static [&'static str]) -> Field {
    field(name, Kind::Choice(values), true, Default::Null)
}

pub(super) const fn key(name: &'static str, to: &'static str, on_delete: OnDelete) -> Field {
    field(name, Kind::Key(to, on_delete), true, Default::Null)
}

pub(super) const fn list(name: &'static str, kind: Kind) -> Field {
    field(name, kind, false, Default::List)
}

pub(super) const fn unique(fields: &'static [&'static str]) -> Unique {
    Unique {
        fields,
        case: true,
        nulls_equal: &[],
        without: None,
        unchecked: false,
    }
}

impl Unique {
    pub(super) const fn any_case(mut self) -> Self {
        self.case = false;
        self
    }

    pub(super) const fn nulls_equal(mut self, fields: &'static [&'static str]) -> Self {
        self.nulls_equal = fields;
        self
    }

    pub(super) const fn without(mut self, field: &'static str) -> Self {
        self.without = Some(field);
        self
    }

    pub(super) const fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }
}

/// The label of a choice: its value in words.
pub(super) fn label(value: &str) -> String {
    match value {
        "tagged-all" => "Tagged (All)".to_owned(),
        "q-in-q" => "Q-in-Q (802.1ad)".to_owned(),
        "laststate" => "Last State".to_owned(),
        "dhcp" => "DHCP".to_owned(),
        "slaac" => "SLAAC".to_owned(),
        "vip" => "VIP".to_owned(),
        "vrrp" => "VRRP".to_owned(),
        "hsrp" => "HSRP".to_owned(),
        "glbp" => "GLBP".to_owned(),
        "carp" => "CARP".to_owned(),
        "json" => "JSON".to_owned(),
        "url" => "URL".to_owned(),
        "lag" => "Link Aggregation Group (LAG)".to_owned(),
        "if-set" => "If set".to_owned(),
        "select" => "Selection".to_owned(),
        "multiselect" => "Multiple selection".to_owned(),
        "multiobject" => "Multiple objects".to_owned(),
        "datetime" => "Date & time".to_owned(),
        "ep-lan" => "Ethernet Private LAN".to_owned(),
        "evp-lan" => "Ethernet Virtual Private LAN".to_owned(),
        "ep-tree" => "Ethernet Private Tree".to_owned(),
        "evp-tree" => "Ethernet Virtual Private Tree".to_owned(),
        "mpls-evpn" => "MPLS EVPN".to_owned(),
        "pbb-evpn" => "PBB EVPN".to_owned(),
        "evpn-vpws" => "EVPN VPWS".to_owned(),
        "vpws" | "vpls" | "vxlan" | "vxlan-evpn" | "epl" | "evpl" | "spb" => value.to_uppercase(),
        "longtext" => "Text (long)".to_owned(),
        "1000base-t" => "1000BASE-T (1GE)".to_owned(),
        other => {
            let mut label: String = other.to_owned();
            if let Some(first) = label.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            label
        }
    }
}
