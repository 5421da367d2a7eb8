//! The normalized API: what a version offers, with every oddity of the dialect
//! resolved, before it is put into OpenAPI's words.
//!
//! Invariant: everything is ordered by name or path here; two captures that
//! differ only in the order of their nodes give the same model.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::tree::Verb;

/// All operations, ordered by path and verb.
#[derive(Debug, Clone)]
pub struct Api {
    /// The operations.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `get_nodes_node_qemu`
    pub id: String,
    /// The path template.
    pub path: String,
    /// The HTTP method.
    pub verb: Verb,
    /// In the order of the path.
    pub path_parameters: Vec<Property>,
    /// GET and DELETE: the rest, by name.
    pub query: Vec<Property>,
    /// POST and PUT: the rest.
    pub body: Option<Schema>,
    /// What stands under `data`.
    pub answer: Schema,
    /// Lists may carry `total` beside `data`.
    pub total: bool,
    /// The answer may carry `changes` (a pending difference) beside `data`.
    pub changes: bool,
    /// No login needed.
    pub public: bool,
    /// An API token is refused.
    pub ticket_only: bool,
    /// `x-pve-…` of the operation.
    pub extensions: Map<String, Value>,
    /// Upstream's wording, emitted only with prose.
    pub description: Option<String>,
}

/// A named member of an object, or a parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// It must be there.
    pub required: bool,
    /// What it is.
    pub schema: Schema,
}

/// A type with what is known about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// What it is.
    pub shape: Shape,
    /// May be null on the wire.
    pub nullable: bool,
    /// A default that conforms to the shape.
    pub default: Option<Value>,
    /// `x-pve-…`, by name.
    pub extensions: BTreeMap<String, Value>,
    /// Upstream's wording, emitted only with prose.
    pub prose: BTreeMap<&'static str, String>,
    /// JSON pointer of the origin.
    pub pointer: String,
}

/// The shapes.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Anything.
    Any,
    /// Nothing but null.
    Null,
    /// 0 or 1.
    Boolean,
    /// A whole number.
    Integer {
        /// Lowest and highest.
        bounds: Bounds,
        /// Allowed values, if listed.
        values: Option<Vec<i64>>,
    },
    /// A number.
    Number {
        /// Lowest and highest.
        bounds: Bounds,
    },
    /// Text.
    String(Text),
    /// A list.
    Array(Box<Schema>),
    /// A map with named members.
    Object(Object),
    /// Shapes that JSON itself tells apart.
    OneOf(Vec<Schema>),
}

/// Lowest and highest value, as JSON numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bounds {
    /// Inclusive.
    pub minimum: Option<serde_json::Number>,
    /// Inclusive.
    pub maximum: Option<serde_json::Number>,
}

/// What is known about a string.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text {
    /// The values that the version knows.
    pub values: Option<Vec<String>>,
    /// In characters.
    pub min_length: Option<u64>,
    /// In characters.
    pub max_length: Option<u64>,
    /// Anchored, in the common subset of ECMA-262 and Rust's `regex`.
    pub pattern: Option<String>,
    /// The grammar inside the string.
    pub inside: Option<Inside>,
}

/// What is inside a property string.
#[derive(Debug, Clone, PartialEq)]
pub enum Inside {
    /// Members in place.
    Inline(Box<PropertyString>),
    /// A registered format whose members are known by its name.
    Named(String),
}

/// The members of a property string.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PropertyString {
    /// By name.
    pub members: Vec<Property>,
    /// The member that may stand without `key=`.
    pub default_key: Option<String>,
    /// key → the member that it is another name for.
    pub aliases: BTreeMap<String, String>,
    /// key → (member that gets the value, member that gets the key's name).
    pub key_aliases: BTreeMap<String, (String, String)>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// By name.
    pub properties: Vec<Property>,
    /// `net[n]`, by family.
    pub indexed: BTreeMap<String, Family>,
    /// What further members there may be.
    pub additional: Additional,
}

/// What further members an object may have.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Additional {
    /// Upstream says nothing (which means anything).
    #[default]
    Unsaid,
    /// Upstream says none.
    None,
    /// Upstream says any.
    Any,
    /// Any name, this schema.
    Schema(Box<Schema>),
}

/// An indexed family of keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Family {
    /// Lowest index.
    pub minimum: u32,
    /// Highest index, if known.
    pub maximum: Option<u32>,
    /// At least one must be given.
    pub required: bool,
    /// What each of them is.
    pub schema: Schema,
}

impl Schema {
    /// A shape about which nothing else is known.
    pub fn new(shape: Shape, pointer: &str) -> Self {
        Self {
            shape,
            nullable: false,
            default: None,
            extensions: BTreeMap::new(),
            prose: BTreeMap::new(),
            pointer: pointer.to_owned(),
        }
    }
}
