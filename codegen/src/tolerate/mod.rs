//! From what Proxmox VE promises to what a client can live with.
//!
//! The merged document is the truth as upstream tells it. Servers answer
//! otherwise: booleans as 0 and 1, numbers as strings, members that are
//! promised and absent or undeclared and there, enum values that are newer than
//! the client. This step derives a second document which reads all of that and
//! sends only what a server takes:
//!
//! | | answers | requests |
//! | --- | --- | --- |
//! | members | all optional | required where every version requires them |
//! | objects | open: what is not declared is kept | closed, but for indexed keys |
//! | boolean | `PveBool` | `PveBool`, sent as 1 and 0 |
//! | integer, number, string | `PveInt`, `PveNum`, `PveStr` | `i64`, `f64`, `String` |
//! | enum | `OpenEnum` | closed; plain where a version leaves it open |
//! | list | `List`, read element by element | `Vec`, sent as repeated keys or JSON |
//! | property string | `PropertyString`, which keeps its text | the same |
//! | bounds, patterns, defaults | dropped | dropped: the server judges them |
//!
//! What is dropped from the schema is said in its documentation (`facts`).
//!
//! Invariant: the checked-in documents are not touched by this; it is a pure
//! function of the merged one.

mod alternatives;
mod answer;
pub(crate) mod facts;
mod operation;
mod property_string;
mod request;
mod rust_type;
pub(crate) mod scalar;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

pub use rust_type::Uses;
pub(crate) use rust_type::{RUNTIME, RustTypes};

use crate::generate::Error;
use crate::merge::{Merged, VersionSet};

/// A document that reads leniently and writes strictly, and what the emitter
/// has to know beside it.
#[derive(Clone, Debug)]
pub struct Tolerant {
    /// An OpenAPI 3.0 document in progenitor's dialect.
    pub document: Value,
    /// Runtime types that the component schemas name, counted.
    pub uses: Uses,
    /// Runtime types that parameters name, counted.
    pub parameter_uses: Uses,
    /// Objects of answers.
    pub answers: BTreeSet<String>,
    /// Objects of requests.
    pub bodies: BTreeSet<String>,
    /// Property strings by component.
    pub property_strings: BTreeMap<String, PropertyString>,
    /// Indexed families by the component that has them.
    pub families: BTreeMap<String, Vec<Family>>,
    /// The operations, by path and method.
    pub operations: Vec<Operation>,
}

/// The grammar of a property string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PropertyString {
    /// Members in the order in which they are written.
    pub members: Vec<String>,
    /// The member that may stand without its key.
    pub default_key: Option<String>,
    /// Key → the member it is another name of.
    pub aliases: BTreeMap<String, String>,
    /// Key → the member that holds its value, the member that holds its name.
    pub key_aliases: BTreeMap<String, (String, String)>,
}

/// A family of keys such as `net0`, `net1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// The prefix.
    pub name: String,
    /// The highest index, where known.
    pub maximum: Option<u32>,
    /// What a member of the family holds.
    pub member: FamilyMember,
    /// Sentences for the accessor's documentation.
    pub facts: String,
}

impl Family {
    /// The component that the family's keys refer to.
    pub(crate) fn component(&self) -> Option<&str> {
        match &self.member {
            FamilyMember::PropertyString(name) | FamilyMember::Enum(name) => Some(name),
            FamilyMember::Scalar(_) => None,
        }
    }
}

/// What the keys of an indexed family hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FamilyMember {
    /// A property string described by the component.
    PropertyString(String),
    /// An enum described by the component.
    Enum(String),
    /// A scalar by its runtime type: `PveStr`.
    Scalar(&'static str),
}

/// What is known of an operation beside its signature.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `get_nodes_node_qemu`.
    pub id: String,
    /// `GET`.
    pub method: String,
    /// `/nodes/{node}/qemu`.
    pub path: String,
    /// The versions that have it.
    pub versions: VersionSet,
    /// Parameters and members of the body that some version lacks: the name
    /// as it is sent, and the versions that have it.
    pub partial_parameters: BTreeMap<String, VersionSet>,
    /// Facts about parameters: the name as it is sent, and a sentence.
    pub parameter_facts: Vec<(String, String)>,
    /// Versions that answer nothing where others answer something.
    pub no_content_in: Vec<String>,
    /// Whether an answer may lack its data in every version.
    pub data_is_optional: bool,
    /// Whether it takes parameters or a body.
    pub has_parameters: bool,
    /// Whether the caller may ask for a part of the answer, so that the whole
    /// number matters.
    pub is_paged: bool,
    /// In words, which supported versions lack the operation.
    pub absent_in: Option<String>,
    /// The operation's own extensions.
    pub facts: Map<String, Value>,
}

/// Derives the tolerant document.
///
/// # Errors
/// When the merged document holds a construct that has no tolerant form; the
/// error names its place.
pub fn tolerate(merged: &Merged) -> Result<Tolerant, Error> {
    let mut state = State::new(merged);
    let mut operations = Vec::new();
    let mut paths = Map::new();
    for (path, item) in merged.document["paths"].as_object().into_iter().flatten() {
        let mut tolerant = Map::new();
        for (method, operation) in item.as_object().into_iter().flatten() {
            let (known, value) = operation::tolerate(&mut state, path, method, operation)?;
            tolerant.insert(method.clone(), value);
            operations.push(known);
        }
        paths.insert(path.clone(), tolerant.into());
    }
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    state.finish_components()?;
    let State {
        components,
        types,
        parameter_types,
        answers,
        bodies,
        property_strings,
        families,
        ..
    } = state;
    let mut document = json!({
        "openapi": "3.0.3",
        "info": merged.document["info"],
        "paths": paths,
        "components": { "schemas": components },
    });
    document.sort_all_objects();
    Ok(Tolerant {
        document,
        uses: types.into_uses(),
        parameter_uses: parameter_types.into_uses(),
        answers,
        bodies,
        property_strings,
        families,
        operations,
    })
}

/// In which role a component is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    Answer,
    Request,
    PropertyString,
    Enum,
}

/// What grows while the operations are walked.
struct State<'m> {
    merged: &'m Merged,
    /// Components that are reached and not yet made, with their role.
    pending: BTreeSet<(String, Role)>,
    roles: BTreeMap<String, Role>,
    components: Map<String, Value>,
    types: RustTypes,
    parameter_types: RustTypes,
    answers: BTreeSet<String>,
    bodies: BTreeSet<String>,
    property_strings: BTreeMap<String, PropertyString>,
    families: BTreeMap<String, Vec<Family>>,
}

impl<'m> State<'m> {
    fn new(merged: &'m Merged) -> Self {
        Self {
            merged,
            pending: BTreeSet::new(),
            roles: BTreeMap::new(),
            components: Map::new(),
            types: RustTypes::default(),
            parameter_types: RustTypes::default(),
            answers: BTreeSet::new(),
            bodies: BTreeSet::new(),
            property_strings: BTreeMap::new(),
            families: BTreeMap::new(),
        }
    }

    fn component(&self, pointer: &str, name: &str) -> Result<&'m Value, Error> {
        self.merged.document["components"]["schemas"]
            .get(name)
            .ok_or_else(|| Error::schema(pointer, format!("component `{name}` does not exist")))
    }

    /// Notes that a component is needed, and refuses one that would have to be
    /// tolerant and strict at once.
    fn reach(&mut self, pointer: &str, name: &str, role: Role) -> Result<(), Error> {
        match self.roles.insert(name.to_owned(), role) {
            None => {
                self.pending.insert((name.to_owned(), role));
                Ok(())
            }
            Some(before) if before == role => Ok(()),
            Some(before) => Err(Error::schema(
                pointer,
                format!(
                    "component `{name}` is used as {before:?} and as {role:?}: names follow from path, method and role, so that each role needs a component of its own"
                ),
            )),
        }
    }

    fn finish_components(&mut self) -> Result<(), Error> {
        while let Some((name, role)) = self.pending.pop_first() {
            let pointer = format!("/components/schemas/{name}");
            let schema = self.component(&pointer, &name)?;
            let made = match role {
                Role::Answer => {
                    self.answers.insert(name.clone());
                    answer::object(self, &pointer, &name, schema)?
                }
                Role::Request => {
                    self.bodies.insert(name.clone());
                    request::object(self, &pointer, &name, schema)?
                }
                Role::PropertyString => property_string::object(self, &pointer, &name, schema)?,
                Role::Enum => facts::closed_enum(schema, &self.merged.versions),
            };
            self.components.insert(name, made);
        }
        Ok(())
    }
}
