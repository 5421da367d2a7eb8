//! Where the components of answers stand: which operations answer with them,
//! and at which place.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::document::{Documents, Shape};

/// The place of a component in the answer of an operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The operation.
    pub operation: String,
    /// `cpuinfo`, `[].status`; empty for the answer itself.
    pub path: String,
}

/// The field that a nested component stands in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Parent {
    /// The component that has the field.
    pub component: String,
    /// The field or family, on the wire.
    pub field: String,
}

/// All components that the used operations can answer with.
#[derive(Debug, Default)]
pub struct Reach {
    origins: BTreeMap<String, BTreeSet<Origin>>,
    parents: BTreeMap<String, BTreeSet<Parent>>,
}

impl Reach {
    /// Follows the answers and parameters of these operations, in all versions.
    pub fn of<'o>(operations: impl Iterator<Item = &'o str>, documents: &Documents<'_>) -> Self {
        let mut reach = Self::default();
        for id in operations {
            for document in documents.iter() {
                let Some(operation) = document.operation(id) else {
                    continue;
                };
                let mut queue = VecDeque::new();
                for (name, parameter) in &operation.parameters {
                    queue.push_back((format!("parameter {name}"), parameter.shape.clone(), None));
                }
                let list = matches!(operation.answer, Shape::List(_));
                let start = if list { "[]" } else { "" };
                queue.push_back((start.to_owned(), operation.answer.clone(), None));
                while let Some((path, shape, parent)) = queue.pop_front() {
                    let Some(name) = component_of(&shape) else {
                        continue;
                    };
                    if let Some(parent) = parent {
                        reach
                            .parents
                            .entry(name.to_owned())
                            .or_default()
                            .insert(parent);
                    }
                    let origins = reach.origins.entry(name.to_owned()).or_default();
                    let known = origins.iter().any(|origin| origin.operation == id);
                    if !known {
                        origins.insert(Origin {
                            operation: id.to_owned(),
                            path: path.clone(),
                        });
                    }
                    if path.matches('.').count() > 8 {
                        continue;
                    }
                    let Some(component) = document.component(name) else {
                        continue;
                    };
                    let fields = component
                        .fields
                        .iter()
                        .map(|(field, it)| (field, &it.shape, ""));
                    let families = component
                        .indexed
                        .iter()
                        .map(|(family, shape)| (family, shape, "[n]"));
                    for (field, shape, suffix) in fields.chain(families) {
                        let list = if matches!(shape, Shape::List(_)) {
                            "[]"
                        } else {
                            ""
                        };
                        let dot = if path.is_empty() { "" } else { "." };
                        let parent = Parent {
                            component: name.to_owned(),
                            field: field.clone(),
                        };
                        queue.push_back((
                            format!("{path}{dot}{field}{suffix}{list}"),
                            shape.clone(),
                            Some(parent),
                        ));
                    }
                }
            }
        }
        reach
    }

    /// Where a component stands.
    pub fn origins(&self, component: &str) -> impl Iterator<Item = &Origin> {
        self.origins.get(component).into_iter().flatten()
    }

    /// In which fields a nested component stands.
    pub fn parents(&self, component: &str) -> impl Iterator<Item = &Parent> {
        self.parents.get(component).into_iter().flatten()
    }
}

fn component_of(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Words(name) => Some(name),
        Shape::List(items) => component_of(items),
        other => other.fields_of(),
    }
}
