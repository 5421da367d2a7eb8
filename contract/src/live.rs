//! A contract held against one server: by its version, or by the document of
//! what it really offers.

use crate::{
    contract::Contract,
    document::{Component, Document},
};

/// What a server lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Of what kind.
    pub kind: GapKind,
    /// `GET /nodes`.
    pub operation: String,
    /// The parameter or field, if it is one.
    pub name: Option<String>,
    /// Whether the source says what happens without it.
    pub accepted: bool,
}

/// What kind of thing a server lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapKind {
    /// An operation: without it the program does not work.
    Operation,
    /// A parameter that is sent: the call is refused.
    Parameter,
    /// A field: what it is for stays empty.
    Field,
}

impl std::fmt::Display for Gap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            kind,
            operation,
            name,
            ..
        } = self;
        let name = name.as_deref().unwrap_or_default();
        match kind {
            GapKind::Operation => write!(f, "{operation} does not exist there"),
            GapKind::Parameter => {
                write!(f, "{operation} does not know the parameter `{name}` there")
            }
            GapKind::Field => write!(f, "{operation} does not answer with `{name}` there"),
        }
    }
}

impl Gap {
    /// Whether the program must not write on the ground of such a server.
    pub fn is_fatal(&self) -> bool {
        !self.accepted && matches!(self.kind, GapKind::Operation | GapKind::Parameter)
    }
}

/// What a version that was checked lacks; none when it was not checked.
pub fn gaps_in_version(contract: &Contract, version: &str) -> Option<Vec<Gap>> {
    let has = |versions: &[String]| versions.iter().any(|known| known == version);
    if !has(&contract.versions) {
        return None;
    }
    let mut gaps = Vec::new();
    for operation in &contract.operations {
        let name = format!("{} {}", operation.method, operation.path);
        let gap = |kind, field: Option<&str>, accepted| Gap {
            kind,
            operation: name.clone(),
            name: field.map(str::to_owned),
            accepted,
        };
        if !has(&operation.versions) {
            gaps.push(gap(
                GapKind::Operation,
                None,
                contract.may_lack(operation, version),
            ));
            continue;
        }
        let parameters = operation
            .parameters
            .iter()
            .filter(|parameter| !has(&parameter.versions));
        gaps.extend(
            parameters.map(|parameter| gap(GapKind::Parameter, Some(&parameter.name), true)),
        );
        // The build has seen these: each is accepted with its reason.
        let fields = operation
            .fields
            .iter()
            .filter(|field| !has(&field.versions));
        gaps.extend(fields.map(|field| gap(GapKind::Field, Some(&field.path), true)));
    }
    Some(gaps)
}

/// What a server lacks by the document of what it offers.
pub fn gaps_in_document(contract: &Contract, document: &Document<'_>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for part in &contract.operations {
        let name = format!("{} {}", part.method, part.path);
        let gap = |kind, field: Option<&str>, accepted| Gap {
            kind,
            operation: name.clone(),
            name: field.map(str::to_owned),
            accepted,
        };
        let Some(operation) = document.operation(&part.id) else {
            gaps.push(gap(
                GapKind::Operation,
                None,
                contract.may_lack(part, document.version()),
            ));
            continue;
        };
        let unknown = part
            .parameters
            .iter()
            .filter(|parameter| !operation.parameters.contains_key(&parameter.name));
        gaps.extend(unknown.map(|parameter| gap(GapKind::Parameter, Some(&parameter.name), false)));
        for field in &part.fields {
            let Some(component) = document.component(&field.component) else {
                // Its parent tells that it is missing; the answer itself has none.
                let root = !field.path.trim_start_matches("[].").contains('.');
                if root {
                    gaps.push(gap(GapKind::Field, Some(&field.path), false));
                }
                continue;
            };
            if !has(&component, &field.name) {
                let known = contract
                    .versions
                    .iter()
                    .any(|version| version == document.version());
                gaps.push(gap(
                    GapKind::Field,
                    Some(&field.path),
                    known && !field_in(field, document.version()),
                ));
            }
        }
    }
    gaps
}

fn field_in(field: &crate::contract::FieldPart, version: &str) -> bool {
    field.versions.iter().any(|known| known == version)
}

fn has(component: &Component, name: &str) -> bool {
    match name.strip_suffix("[n]") {
        Some(family) => component.indexed.contains_key(family),
        None => component.fields.contains_key(name),
    }
}
