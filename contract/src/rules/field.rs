//! Fields that are not in an answer.

use super::{Case, Hit, Rule, Severity, missing, nearest_in};
use crate::{
    document::{Component, Document, Shape},
    usage::Subject,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "field-unknown",
        severity: Severity::Error,
        about: "No supported version has the field, so reading it always finds nothing.",
        example: "`types::GetNodesItem { nodes, .. }`",
        check: unknown,
    },
    Rule {
        id: "field-not-yet-there",
        severity: Severity::Error,
        about: "The field came with a later version. Earlier servers leave it out, and a reader that takes its absence for an answer is wrong.",
        example: "`tags` of `GET /cluster/resources`",
        check: |case| part(case, false),
    },
    Rule {
        id: "field-gone",
        severity: Severity::Error,
        about: "The field was removed or renamed. Later servers leave it out, and a reader that takes its absence for an answer is wrong.",
        example: "`kversion` of a node's status",
        check: |case| part(case, true),
    },
    Rule {
        id: "required-became-optional",
        severity: Severity::Note,
        about: "A field that once was always there may be absent in a later version. All fields are optional in the client, so nothing breaks that does not count on it.",
        example: "`status` of a list's items",
        check: optional,
    },
];

/// Component and name of a field or family that is used.
pub(super) fn used<'c>(case: &Case<'c>) -> Option<(&'c str, &'c str)> {
    match &case.used.of {
        Subject::Field { component, name } | Subject::Family { component, name } => {
            Some((component, name))
        }
        _ => None,
    }
}

fn has(component: &Component, subject: &Subject, name: &str) -> bool {
    match subject {
        Subject::Family { .. } => component.family(name).is_some(),
        _ => component.field(name).is_some(),
    }
}

/// Whether a version answers with this component at all; where not, another
/// rule speaks: the operation or the field around it is missing or different.
pub(super) fn concerns(case: &Case<'_>, document: &Document<'_>, component: &str) -> bool {
    let mut called = false;
    for origin in case.reach.origins(component) {
        let Some(operation) = document.operation(&origin.operation) else {
            continue;
        };
        called = true;
        let root = origin.path.is_empty() || origin.path == "[]";
        if root && operation.answer.fields_of() == Some(component)
            || document.component(component).is_some()
        {
            return true;
        }
    }
    // A field that is text there has no component of its own, but is read as one.
    called
        && case.reach.parents(component).any(|parent| {
            let shape = document.component(&parent.component).and_then(|around| {
                let field = around
                    .fields
                    .get(&parent.field)
                    .map(|field| field.shape.clone());
                field.or_else(|| around.indexed.get(&parent.field).cloned())
            });
            matches!(shape, Some(Shape::Text | Shape::Property(_)))
        })
}

fn unknown(case: &Case<'_>) -> Option<Hit> {
    let (component, name) = used(case)?;
    let there = |document: &Document<'_>| {
        document
            .component(component)
            .is_some_and(|component| has(&component, &case.used.of, name))
    };
    if case.documents.iter().any(there) {
        return None;
    }
    let versions = case.documents.versions();
    let nearest = nearest_in(case, &versions, name, |document| names(document, component));
    Some(Hit {
        versions,
        what: "is in no version".to_owned(),
        nearest,
    })
}

fn part(case: &Case<'_>, gone: bool) -> Option<Hit> {
    let (component, name) = used(case)?;
    let (not_yet, lost) = missing(case, |document| {
        if !concerns(case, document, component) {
            return None;
        }
        let found = document.component(component);
        Some(found.is_some_and(|component| has(&component, &case.used.of, name)))
    });
    let versions = if gone { lost } else { not_yet };
    let nearest = nearest_in(case, &versions, name, |document| names(document, component));
    let what = if gone { "is gone" } else { "is not yet there" };
    Some(Hit {
        versions,
        what: what.to_owned(),
        nearest,
    })
}

fn names(document: &Document<'_>, component: &str) -> Vec<String> {
    let Some(component) = document.component(component) else {
        return Vec::new();
    };
    component
        .fields
        .keys()
        .chain(component.indexed.keys())
        .cloned()
        .collect()
}

fn optional(case: &Case<'_>) -> Option<Hit> {
    let (component, name) = used(case)?;
    let mut was = false;
    let mut versions = Vec::new();
    for document in case.documents.iter() {
        let Some(found) = document.component(component) else {
            continue;
        };
        let Some((_, field)) = found.field(name) else {
            continue;
        };
        if field.required {
            was = true;
        } else if was {
            versions.push(document.version().to_owned());
        }
    }
    Some(Hit {
        versions,
        what: "may be absent, and once was always there".to_owned(),
        nearest: Vec::new(),
    })
}
