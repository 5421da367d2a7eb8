//! What a version offers: a light reader of `schemas/pve/<version>.json`.
//!
//! A document has 1.8 MB and the eight of them are read in every build, so
//! only its outline is parsed at once; an operation or a component is parsed
//! when it is asked for.
//!
//! Invariant: names of components come from path, method and role alone, so
//! the same name means the same place in all versions.

mod access;
mod set;
mod shape;

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use serde::Deserialize;
use serde_json::{Value, value::RawValue};

pub use access::{Access, Check};
pub use set::{Documents, read_texts};
pub use shape::{Component, Field, Shape};

use crate::Error;

/// The methods that are operations.
const METHODS: [&str; 4] = ["get", "post", "put", "delete"];

/// The document of one version.
#[derive(Debug)]
pub struct Document<'a> {
    version: String,
    operations: BTreeMap<String, Outline<'a>>,
    components: BTreeMap<String, &'a RawValue>,
    parsed: RefCell<HashMap<String, Option<Arc<Component>>>>,
    called: RefCell<HashMap<String, Option<Arc<Operation>>>>,
}

#[derive(Debug)]
struct Outline<'a> {
    method: &'static str,
    path: String,
    raw: &'a RawValue,
}

/// An operation of one version.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `get_nodes_node_qemu`.
    pub id: String,
    /// `GET`.
    pub method: String,
    /// `/nodes/{node}/qemu`.
    pub path: String,
    /// By name, those in the path included; for POST and PUT those of the body.
    pub parameters: BTreeMap<String, Parameter>,
    /// What stands under `data` of the answer.
    pub answer: Shape,
    /// The component of the whole answer, `data` and what stands beside it.
    pub envelope: Option<String>,
    /// Who may call it.
    pub access: Access,
    /// The overlay that describes the answer, where Proxmox VE does not.
    pub overlay: Option<String>,
}

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Whether it is part of the path.
    pub in_path: bool,
    /// Whether a call without it is refused.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
}

#[derive(Deserialize)]
struct Root<'a> {
    info: Info,
    #[serde(borrow)]
    paths: BTreeMap<String, BTreeMap<String, &'a RawValue>>,
    #[serde(borrow)]
    components: Components<'a>,
}

#[derive(Deserialize)]
struct Info {
    version: String,
}

#[derive(Deserialize)]
struct Components<'a> {
    #[serde(borrow)]
    schemas: BTreeMap<String, &'a RawValue>,
}

impl<'a> Document<'a> {
    /// Reads the outline of a document; `name` is for messages.
    ///
    /// # Errors
    /// [`Error::Document`] when the text is something else.
    pub fn read(name: &str, text: &'a str) -> Result<Self, Error> {
        let root: Root<'a> = serde_json::from_str(text).map_err(|source| Error::Document {
            name: name.to_owned(),
            source,
        })?;
        let mut operations = BTreeMap::new();
        for (path, item) in root.paths {
            for (method, raw) in item {
                if let Some(method) = METHODS.iter().find(|known| **known == method) {
                    let outline = Outline {
                        method,
                        path: path.clone(),
                        raw,
                    };
                    operations.insert(operation_id(method, &path), outline);
                }
            }
        }
        Ok(Self {
            version: root.info.version,
            operations,
            components: root.components.schemas,
            parsed: RefCell::default(),
            called: RefCell::default(),
        })
    }

    /// `9.1`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The names of all operations.
    pub fn operation_ids(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// The names of all components.
    pub fn component_names(&self) -> impl Iterator<Item = &str> {
        self.components.keys().map(String::as_str)
    }

    /// Whether the version has this operation.
    pub fn has_operation(&self, id: &str) -> bool {
        self.operations.contains_key(id)
    }

    /// Method and path of an operation.
    pub fn place(&self, id: &str) -> Option<(String, &str)> {
        let outline = self.operations.get(id)?;
        Some((outline.method.to_uppercase(), &outline.path))
    }

    /// An operation; none when the version lacks it or describes it in another
    /// way than these documents do.
    pub fn operation(&self, id: &str) -> Option<Arc<Operation>> {
        if let Some(known) = self.called.borrow().get(id) {
            return known.clone();
        }
        let operation = self.operations.get(id).and_then(|outline| {
            let raw: Value = serde_json::from_str(outline.raw.get()).ok()?;
            Some(Arc::new(self.parse_operation(id, outline, &raw)))
        });
        self.called
            .borrow_mut()
            .insert(id.to_owned(), operation.clone());
        operation
    }

    /// A component; none when the version lacks it.
    pub fn component(&self, name: &str) -> Option<Arc<Component>> {
        if let Some(known) = self.parsed.borrow().get(name) {
            return known.clone();
        }
        let component = self.components.get(name).and_then(|raw| {
            let raw: Value = serde_json::from_str(raw.get()).ok()?;
            Some(Arc::new(Component::parse(&raw, self)))
        });
        self.parsed
            .borrow_mut()
            .insert(name.to_owned(), component.clone());
        component
    }

    fn raw_component(&self, name: &str) -> Option<Value> {
        serde_json::from_str(self.components.get(name)?.get()).ok()
    }

    fn parse_operation(&self, id: &str, outline: &Outline<'_>, raw: &Value) -> Operation {
        let mut parameters = BTreeMap::new();
        for parameter in raw
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let Some(name) = parameter.get("name").and_then(Value::as_str) else {
                continue;
            };
            let in_path = parameter.get("in").and_then(Value::as_str) == Some("path");
            let required = parameter
                .get("required")
                .and_then(Value::as_bool)
                .unwrap_or(in_path);
            let shape = parameter
                .get("schema")
                .map_or(Shape::Untyped, |schema| Shape::of(schema, self));
            parameters.insert(
                name.to_owned(),
                Parameter {
                    in_path,
                    required,
                    shape,
                },
            );
        }
        if let Some(body) = body_component(raw).and_then(|name| self.component(name)) {
            for (name, Field { shape, required }) in &body.fields {
                let parameter = Parameter {
                    in_path: false,
                    required: *required,
                    shape: shape.clone(),
                };
                parameters.insert(name.clone(), parameter);
            }
        }
        let envelope = raw
            .pointer("/responses/200/content/application~1json/schema/$ref")
            .and_then(Value::as_str)
            .and_then(component_of)
            .map(str::to_owned);
        let answer = envelope.as_deref().and_then(|name| {
            let data = self.component(name)?.fields.get("data")?.shape.clone();
            Some(data)
        });
        Operation {
            id: id.to_owned(),
            method: outline.method.to_uppercase(),
            path: outline.path.clone(),
            parameters,
            answer: answer.unwrap_or(Shape::Nothing),
            envelope,
            access: Access::parse(raw.get("x-pve-permissions")),
            overlay: raw
                .get("x-pve-overlay")
                .and_then(Value::as_str)
                .map(str::to_owned),
        }
    }
}

fn body_component(raw: &Value) -> Option<&str> {
    let content = raw.pointer("/requestBody/content")?.as_object()?;
    let schema = content.values().next()?.get("schema")?;
    component_of(schema.get("$ref")?.as_str()?)
}

fn component_of(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// The name of an operation, from method and path alone.
///
/// ```
/// let id = pve_contract::operation_id("get", "/nodes/{node}/qemu/{vmid}/agent/get-osinfo");
/// assert_eq!(id, "get_nodes_node_qemu_vmid_agent_get_osinfo");
/// ```
pub fn operation_id(method: &str, path: &str) -> String {
    let mut id = method.to_lowercase();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        id.push('_');
        id.extend(
            segment
                .chars()
                .filter(|c| !matches!(c, '{' | '}'))
                .map(|c| {
                    if c.is_ascii_alphanumeric() {
                        c.to_ascii_lowercase()
                    } else {
                        '_'
                    }
                }),
        );
    }
    id
}

/// A Rust name and a name on the wire in one form: letters and digits only.
/// `type_` and `type` are one, `current_kernel` and `current-kernel` are one.
pub(crate) fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// Sorts versions as numbers: 8.4 before 9.0 before 10.0.
pub fn version_key(version: &str) -> Vec<u64> {
    version
        .split('.')
        .map(|part| part.parse().unwrap_or(u64::MAX))
        .collect()
}
