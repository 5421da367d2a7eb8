//! The schema language of the API tree, as upstream writes it.
//!
//! Every key of the meta-schema has a field here; a key without one is kept in
//! [`Schema::unknown`] and reported. Values are kept as written (a bound may be
//! the string "0", a default may be prose): judging them is the normalizer's
//! work.
//!
//! Invariant: parsing never loses a key and never panics; what is no schema at
//! all is reported as an error with its JSON pointer.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{Log, MAX_DEPTH, Reader, child, kind};

/// The type names of the dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Anything.
    Any,
    /// A list; `items` says of what.
    Array,
    /// 0 or 1 on the wire.
    Boolean,
    /// A whole number, on the wire also as a decimal string.
    Integer,
    /// Nothing is returned.
    Null,
    /// A number, on the wire also as a decimal string.
    Number,
    /// A map with named members.
    Object,
    /// Text; any scalar is taken for it.
    String,
}

impl Type {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "any" => Self::Any,
            "array" => Self::Array,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "null" => Self::Null,
            "number" => Self::Number,
            "object" => Self::Object,
            "string" => Self::String,
            _ => return None,
        })
    }

    /// The name as upstream writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Null => "null",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
        }
    }
}

/// `format`: a registered name, or the members of a property string in place.
#[derive(Debug, Clone, PartialEq)]
pub enum Format {
    /// The name of a registered format, `pve-node`.
    Name(String),
    /// The members of a property string.
    Inline(BTreeMap<String, Schema>),
}

/// `additionalProperties`.
#[derive(Debug, Clone, PartialEq)]
pub enum Additional {
    /// 0 or 1.
    Flag(bool),
    /// What every further member looks like.
    Schema(Box<Schema>),
}

/// `enum`.
#[derive(Debug, Clone, PartialEq)]
pub enum Enumeration {
    /// `null` where a list belongs.
    Null,
    /// The allowed values as written (strings, also for integers).
    Values(Vec<Value>),
}

/// A link from a list to its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// `{vmid}`: which member of an item names the child.
    pub href: String,
    /// `child`.
    pub rel: Option<String>,
    /// Keys that this program does not know.
    pub unknown: Vec<(String, Value)>,
}

/// A schema as it stands in the tree.
#[derive(Debug, Clone, Default, PartialEq)]
#[expect(
    missing_docs,
    reason = "the fields are named after the keys of upstream's meta-schema"
)]
pub struct Schema {
    /// JSON pointer of this schema in the array.
    pub pointer: String,
    /// `type`.
    pub kind: Option<Type>,
    pub optional: Option<bool>,
    pub properties: Option<BTreeMap<String, Schema>>,
    pub items: Option<Box<Schema>>,
    pub additional: Option<Additional>,
    pub enumeration: Option<Enumeration>,
    pub format: Option<Format>,
    pub pattern: Option<String>,
    pub minimum: Option<Value>,
    pub maximum: Option<Value>,
    /// `min` and `max`, which the meta-schema does not know.
    pub min: Option<Value>,
    pub max: Option<Value>,
    pub min_length: Option<Value>,
    pub max_length: Option<Value>,
    pub default: Option<Value>,
    pub one_of: Option<Vec<Schema>>,
    pub all_of: Option<Vec<Schema>>,
    pub type_property: Option<String>,
    pub type_property_schema: Option<Box<Schema>>,
    pub instance_types: Option<Vec<String>>,
    pub instance_type: Option<String>,
    pub requires: Option<Requires>,
    pub renderer: Option<String>,
    pub links: Option<Vec<Link>>,
    pub default_key: Option<bool>,
    pub alias: Option<String>,
    pub key_alias: Option<String>,
    // Upstream's wording; never in a document without `prose`.
    pub title: Option<String>,
    pub description: Option<String>,
    pub verbose_description: Option<String>,
    pub format_description: Option<String>,
    pub typetext: Option<String>,
    /// A display hint of the command line, of no use here.
    pub print_width: Option<Value>,
    /// `x-pve-…` that a fix-up or an overlay gave to this schema.
    pub marks: BTreeMap<String, Value>,
    /// Keys that this program does not know, with their values.
    pub unknown: Vec<(String, Value)>,
}

/// `requires`: the name of another parameter; the meta-schema also allows a
/// schema, which no published state uses.
#[derive(Debug, Clone, PartialEq)]
pub enum Requires {
    /// The other parameter's name.
    Name(String),
    /// A schema that the other parameters must meet.
    Schema(Box<Schema>),
}

impl Schema {
    /// Reads a schema; `None` only when the value is no object.
    pub(super) fn parse(
        value: &Value,
        pointer: String,
        depth: usize,
        log: &mut Log,
    ) -> Option<Self> {
        if depth > MAX_DEPTH {
            log.error(
                &pointer,
                format!("schemas are nested deeper than {MAX_DEPTH} levels"),
            );
            return None;
        }
        let mut r = Reader::new(value, pointer, "a schema", log)?;
        let mut s = Self {
            pointer: r.pointer.clone(),
            ..Self::default()
        };
        s.parse_type(&mut r);
        s.parse_structure(&mut r, depth);
        s.optional = r.flag("optional");
        s.parse_enumeration(&mut r);
        s.pattern = r.string("pattern");
        for (slot, key) in [
            (&mut s.minimum, "minimum"),
            (&mut s.maximum, "maximum"),
            (&mut s.min, "min"),
            (&mut s.max, "max"),
            (&mut s.min_length, "minLength"),
            (&mut s.max_length, "maxLength"),
            (&mut s.default, "default"),
            (&mut s.print_width, "print_width"),
        ] {
            *slot = r.take(key).cloned();
        }
        s.type_property = r.string("type-property");
        s.instance_types = r.strings("instance-types");
        s.instance_type = r.string("instance-type");
        s.renderer = r.string("renderer");
        s.parse_links(&mut r);
        s.default_key = r.flag("default_key");
        s.alias = r.string("alias");
        s.key_alias = r.string("keyAlias");
        s.title = r.string("title");
        s.description = r.string("description");
        s.verbose_description = r.string("verbose_description");
        s.format_description = r.string("format_description");
        s.typetext = r.string("typetext");
        s.refuse_combinators(&mut r);
        s.refuse_viewer_marks(&mut r);
        s.unknown = r.rest("a schema");
        Some(s)
    }

    /// Reads a schema that stands alone, outside of a tree.
    pub(crate) fn read(value: &Value, pointer: &str, log: &mut Log) -> Option<Self> {
        Self::parse(value, pointer.to_owned(), 0, log)
    }

    fn parse_type(&mut self, r: &mut Reader<'_, '_>) {
        let Some(value) = r.take("type") else { return };
        self.kind = value.as_str().and_then(Type::parse);
        if self.kind.is_none() {
            let at = r.at("type");
            let found = value
                .as_str()
                .map_or_else(|| kind(value).to_owned(), |name| format!("{name:?}"));
            r.log.error(
                &at,
                format!("{found} is no known type; known are any, array, boolean, integer, null, number, object and string"),
            );
        }
    }

    fn parse_structure(&mut self, r: &mut Reader<'_, '_>, depth: usize) {
        self.properties = Self::parse_map(r, "properties", depth);
        self.items = Self::parse_boxed(r, "items", depth);
        self.type_property_schema = Self::parse_boxed(r, "type-property-schema", depth);
        self.one_of = Self::parse_list(r, "oneOf", depth);
        self.all_of = Self::parse_list(r, "allOf", depth);
        self.additional = match r.take("additionalProperties") {
            Some(Value::Object(_)) => {
                Self::parse_boxed(r, "additionalProperties", depth).map(Additional::Schema)
            }
            Some(_) => r.flag("additionalProperties").map(Additional::Flag),
            None => None,
        };
        self.format = match r.take("format") {
            Some(Value::Object(_)) => Self::parse_map(r, "format", depth).map(Format::Inline),
            Some(_) => r.string("format").map(Format::Name),
            None => None,
        };
        self.requires = match r.take("requires") {
            Some(Value::Object(_)) => Self::parse_boxed(r, "requires", depth).map(Requires::Schema),
            Some(_) => r.string("requires").map(Requires::Name),
            None => None,
        };
    }

    fn parse_map(
        r: &mut Reader<'_, '_>,
        key: &'static str,
        depth: usize,
    ) -> Option<BTreeMap<String, Self>> {
        let map = r.object(key)?;
        let pointer = r.at(key);
        Some(Self::members(map, &pointer, depth, r.log))
    }

    /// Reads the members of an object or a property string.
    pub(crate) fn members(
        map: &serde_json::Map<String, Value>,
        pointer: &str,
        depth: usize,
        log: &mut Log,
    ) -> BTreeMap<String, Self> {
        map.iter()
            .filter_map(|(name, value)| {
                Some((
                    name.clone(),
                    Self::parse(value, child(pointer, name), depth + 1, log)?,
                ))
            })
            .collect()
    }

    fn parse_boxed(r: &mut Reader<'_, '_>, key: &'static str, depth: usize) -> Option<Box<Self>> {
        let value = r.take(key)?;
        let pointer = r.at(key);
        Self::parse(value, pointer, depth + 1, r.log).map(Box::new)
    }

    fn parse_list(r: &mut Reader<'_, '_>, key: &'static str, depth: usize) -> Option<Vec<Self>> {
        let items = r.array(key)?;
        let pointer = r.at(key);
        Some(
            items
                .iter()
                .enumerate()
                .filter_map(|(index, value)| {
                    Self::parse(value, child(&pointer, &index.to_string()), depth + 1, r.log)
                })
                .collect(),
        )
    }

    fn parse_enumeration(&mut self, r: &mut Reader<'_, '_>) {
        self.enumeration = match r.take("enum") {
            None => None,
            Some(Value::Null) => Some(Enumeration::Null),
            Some(Value::Array(values)) => Some(Enumeration::Values(values.clone())),
            Some(other) => {
                let at = r.at("enum");
                r.log.error(
                    &at,
                    format!("`enum` must be a list, this is {}", kind(other)),
                );
                None
            }
        };
    }

    fn parse_links(&mut self, r: &mut Reader<'_, '_>) {
        let Some(items) = r.array("links") else {
            return;
        };
        let pointer = r.at("links");
        let mut links = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let at = child(&pointer, &index.to_string());
            let Some(mut link) = Reader::new(item, at.clone(), "a link", r.log) else {
                continue;
            };
            let (href, rel) = (link.string("href"), link.string("rel"));
            if href.is_none() {
                link.log.error(&at, "a link needs `href`");
            }
            let unknown = link.rest("a link");
            links.extend(href.map(|href| Link { href, rel, unknown }));
        }
        self.links = Some(links);
    }

    /// Words of JSON Schema that the dialect does not have. They change what a
    /// schema means, so a document without them would be wrong.
    fn refuse_combinators(&self, r: &mut Reader<'_, '_>) {
        for key in [
            "anyOf",
            "not",
            "$ref",
            "patternProperties",
            "dependencies",
            "if",
            "const",
        ] {
            if r.take(key).is_some() {
                let at = r.at(key);
                r.log.error(
                    &at,
                    format!("`{key}` changes what the schema means, and this program does not know how; it needs to learn it first"),
                );
            }
        }
    }

    /// The viewer writes into the tree when an endpoint is opened.
    fn refuse_viewer_marks(&self, r: &mut Reader<'_, '_>) {
        if let Some(Value::String(id)) = r.take("id")
            && id.starts_with("pmx-param-schema-")
        {
            let at = r.at("id");
            r.log.error(
                &at,
                "the viewer has already altered this tree (it adds `id`, `name` and `optional` when \
                 an endpoint is shown); capture the script's text instead",
            );
        }
    }

    /// No members are described: not an object, or one with an empty list.
    pub fn has_no_properties(&self) -> bool {
        self.properties.as_ref().is_none_or(BTreeMap::is_empty)
    }

    /// The schemas directly inside this one, members of property strings
    /// included, to be corrected.
    pub fn children_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        let inline = match &mut self.format {
            Some(Format::Inline(members)) => Some(members),
            _ => None,
        };
        let additional = match &mut self.additional {
            Some(Additional::Schema(schema)) => Some(schema.as_mut()),
            _ => None,
        };
        self.properties
            .iter_mut()
            .chain(inline)
            .flat_map(BTreeMap::values_mut)
            .chain(self.items.as_deref_mut())
            .chain(additional)
            .chain(self.type_property_schema.as_deref_mut())
            .chain(self.one_of.iter_mut().flatten())
            .chain(self.all_of.iter_mut().flatten())
    }
}
