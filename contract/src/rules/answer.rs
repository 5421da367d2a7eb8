//! Answers that are not described, or are of another form.

use super::{Case, Hit, Rule, Severity, operation_of};
use crate::document::Shape;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "answer-untyped",
        severity: Severity::Error,
        about: "A version does not say what the operation answers, so nothing that is read from it can be checked there. An overlay with a recorded answer mends it.",
        example: "`GET /cluster/options` without its overlay",
        check: untyped,
    },
    Rule {
        id: "answer-changed",
        severity: Severity::Error,
        about: "A version answers in another form, a list instead of an object or the like, which no reader of the one can take for the other.",
        example: "a list that became a map",
        check: changed,
    },
];

fn is_untyped(shape: &Shape) -> bool {
    match shape {
        Shape::Untyped | Shape::Nothing => true,
        Shape::List(items) => is_untyped(items),
        _ => false,
    }
}

fn untyped(case: &Case<'_>) -> Option<Hit> {
    let id = operation_of(case)?;
    let lacking = case.documents.iter().filter(|document| {
        document
            .operation(id)
            .is_some_and(|operation| operation.method == "GET" && is_untyped(&operation.answer))
    });
    let versions = lacking
        .map(|document| document.version().to_owned())
        .collect();
    Some(Hit {
        versions,
        what: "has an answer that is not described".to_owned(),
        nearest: Vec::new(),
    })
}

fn changed(case: &Case<'_>) -> Option<Hit> {
    let id = operation_of(case)?;
    let described = |shape: &Shape| !is_untyped(shape);
    let newest = case.documents.iter().rev().find_map(|document| {
        document
            .operation(id)
            .map(|operation| operation.answer.clone())
            .filter(described)
    })?;
    let mut forms = Vec::new();
    let mut versions = Vec::new();
    for document in case.documents.iter() {
        let Some(operation) = document.operation(id) else {
            continue;
        };
        if described(&operation.answer) && !operation.answer.reads_like(&newest) {
            versions.push(document.version().to_owned());
            forms.push(operation.answer.words());
        }
    }
    forms.dedup();
    let what = format!(
        "answers {} there and {} in the newest",
        forms.join(" or "),
        newest.words()
    );
    Some(Hit {
        versions,
        what,
        nearest: Vec::new(),
    })
}
