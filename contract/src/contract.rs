//! The contract as data: what a program uses, where, in which versions it is
//! there, and what it asks for. It is made by the build and compiled in.

use serde::{Deserialize, Serialize};

use crate::{Error, document::Access, usage::Place};

/// What a program uses of Proxmox VE.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// The versions that it was checked against, oldest first.
    pub versions: Vec<String>,
    /// What is called, by name.
    pub operations: Vec<OperationPart>,
    /// What the source accepts, with its reasons.
    pub accepted: Vec<AcceptedPart>,
    /// What is worth knowing and stops nothing.
    pub notes: Vec<NotePart>,
}

/// An operation that is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OperationPart {
    /// `get_nodes_node_qemu`.
    pub id: String,
    /// `GET`.
    pub method: String,
    /// `/nodes/{node}/qemu`.
    pub path: String,
    /// The checked versions that have it.
    pub versions: Vec<String>,
    /// What it asks of its caller, version by version.
    pub privileges: Vec<PrivilegePart>,
    /// What is sent with it.
    pub parameters: Vec<ParameterPart>,
    /// What is taken from its answer.
    pub fields: Vec<FieldPart>,
    /// Where it is called.
    pub places: Vec<Place>,
}

/// What some versions ask of a caller.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrivilegePart {
    /// These versions.
    pub versions: Vec<String>,
    /// Ask for this.
    pub access: Access,
}

/// A parameter that is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParameterPart {
    /// Its name.
    pub name: String,
    /// The checked versions that know it.
    pub versions: Vec<String>,
}

/// A field that is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldPart {
    /// The component that has it.
    pub component: String,
    /// Its name on the wire; `net[n]` for an indexed family.
    pub name: String,
    /// Its place in the answer: `[].cpuinfo.cores`.
    pub path: String,
    /// What it holds, in words, in the newest version that has it.
    pub holds: String,
    /// The checked versions that have it.
    pub versions: Vec<String>,
    /// Where it is taken.
    pub places: Vec<Place>,
}

/// A finding that the source accepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcceptedPart {
    /// The rule.
    pub rule: String,
    /// What it is about.
    pub subject: String,
    /// In which versions.
    pub versions: Vec<String>,
    /// Why.
    pub reason: String,
    /// Where the source says so.
    pub place: Place,
}

/// Something worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotePart {
    /// The rule.
    pub rule: String,
    /// What it is about, and what was found.
    pub text: String,
    /// In which versions.
    pub versions: Vec<String>,
    /// Where it is used.
    pub place: Place,
}

impl Contract {
    /// Reads a contract as the build wrote it.
    ///
    /// # Errors
    /// [`Error::Contract`] when the text is something else.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(Error::Contract)
    }

    /// An operation by its name.
    pub fn operation(&self, id: &str) -> Option<&OperationPart> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Whether the source accepts that this operation is missing in a version.
    pub fn may_lack(&self, operation: &OperationPart, version: &str) -> bool {
        let subject = format!("{} {}", operation.method, operation.path);
        self.accepted.iter().any(|accepted| {
            matches!(
                accepted.rule.as_str(),
                "operation-gone" | "operation-not-yet-there"
            ) && accepted.subject == subject
                && accepted.versions.iter().any(|known| known == version)
        })
    }
}

#[cfg(feature = "scan")]
mod make {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{
        check::Outcome,
        document::{Document, Documents, Shape},
        reach::Reach,
        rules::Severity,
        usage::{Subject, Usage},
    };

    impl Contract {
        /// The contract of a program that passed its check.
        pub fn make(usage: &Usage, documents: &Documents<'_>, outcome: &Outcome) -> Self {
            let mut calls: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
            let mut sent: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
            let mut fields: BTreeMap<(&str, &str, bool), Vec<Place>> = BTreeMap::new();
            for used in &usage.uses {
                match &used.of {
                    Subject::Operation { id } => {
                        calls.entry(id).or_default().push(used.place.clone())
                    }
                    Subject::Parameter { operation, name } => {
                        sent.entry(operation).or_default().insert(name);
                    }
                    Subject::Field { component, name } => {
                        fields
                            .entry((component, name, false))
                            .or_default()
                            .push(used.place.clone());
                    }
                    Subject::Family { component, name } => {
                        fields
                            .entry((component, name, true))
                            .or_default()
                            .push(used.place.clone());
                    }
                    Subject::Word { .. } => {}
                }
            }
            let reach = Reach::of(calls.keys().copied(), documents);
            let operations = calls.into_iter().filter_map(|(id, places)| {
                let newest = documents.operation(id)?;
                let parameters = sent
                    .get(id)
                    .into_iter()
                    .flatten()
                    .map(|name| ParameterPart {
                        name: (*name).to_owned(),
                        versions: having(documents, |document| {
                            document
                                .operation(id)
                                .is_some_and(|it| it.parameters.contains_key(*name))
                        }),
                    });
                let fields = fields
                    .iter()
                    .filter_map(|((component, name, family), places)| {
                        let origin = reach
                            .origins(component)
                            .find(|origin| origin.operation == id)?;
                        Some(field(
                            documents,
                            component,
                            name,
                            *family,
                            &origin.path,
                            places,
                        ))
                    });
                Some(OperationPart {
                    id: id.to_owned(),
                    method: newest.method.clone(),
                    path: newest.path.clone(),
                    versions: having(documents, |document| document.has_operation(id)),
                    privileges: privileges(documents, id),
                    parameters: parameters.collect(),
                    fields: fields.collect(),
                    places,
                })
            });
            let operations = operations.collect();
            let notes = outcome
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Note);
            Self {
                versions: documents.versions(),
                operations,
                accepted: outcome
                    .accepted
                    .iter()
                    .map(|one| AcceptedPart {
                        rule: one.rule.clone(),
                        subject: one.subject.clone(),
                        versions: one.versions.clone(),
                        reason: one.reason.clone(),
                        place: one.place.clone(),
                    })
                    .collect(),
                notes: notes
                    .map(|finding| NotePart {
                        rule: finding.rule.to_owned(),
                        text: format!("{} {}", finding.subject, finding.what),
                        versions: finding.versions.clone(),
                        place: finding.place.clone(),
                    })
                    .collect(),
            }
        }
    }

    fn having(documents: &Documents<'_>, has: impl Fn(&Document<'_>) -> bool) -> Vec<String> {
        documents
            .iter()
            .filter(|document| has(document))
            .map(|document| document.version().to_owned())
            .collect()
    }

    fn field(
        documents: &Documents<'_>,
        component: &str,
        name: &str,
        family: bool,
        path: &str,
        places: &[Place],
    ) -> FieldPart {
        let found = if family {
            documents.family(component, name)
        } else {
            documents.field(component, name)
        };
        let (wire, shape) = found.unwrap_or((name.to_owned(), Shape::Untyped));
        let wire = if family { format!("{wire}[n]") } else { wire };
        FieldPart {
            component: component.to_owned(),
            path: if path.is_empty() {
                wire.clone()
            } else {
                format!("{path}.{wire}")
            },
            name: wire,
            holds: shape.words(),
            versions: having(documents, |document| {
                let Some(component) = document.component(component) else {
                    return false;
                };
                if family {
                    component.family(name).is_some()
                } else {
                    component.field(name).is_some()
                }
            }),
            places: places.to_vec(),
        }
    }

    fn privileges(documents: &Documents<'_>, id: &str) -> Vec<PrivilegePart> {
        let mut parts: Vec<PrivilegePart> = Vec::new();
        for document in documents.iter() {
            let Some(operation) = document.operation(id) else {
                continue;
            };
            let version = document.version().to_owned();
            match parts
                .iter_mut()
                .find(|part| part.access == operation.access)
            {
                Some(part) => part.versions.push(version),
                None => parts.push(PrivilegePart {
                    versions: vec![version],
                    access: operation.access.clone(),
                }),
            }
        }
        parts
    }
}
