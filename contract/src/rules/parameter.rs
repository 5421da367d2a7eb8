//! Parameters that a server does not take, or demands.

use super::{Case, Hit, Rule, Severity, kind, nearest_in, operation_of};
use crate::usage::Subject;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "parameter-unknown",
        severity: Severity::Error,
        about: "A parameter is sent that a version does not know. Proxmox VE refuses unknown parameters with 400, so the whole call fails.",
        example: "`get_pools(Some(\"lab\"), …)`: `poolid` is a parameter since 8.1",
        check: unknown,
    },
    Rule {
        id: "parameter-newly-required",
        severity: Severity::Error,
        about: "A version demands a parameter that is not sent, and refuses the call with 400.",
        example: "a listing that must be told its `type`",
        check: required,
    },
    Rule {
        id: "parameter-type-changed",
        severity: Severity::Error,
        about: "A parameter is of another type in some version, which may refuse what is sent.",
        example: "`full` was a boolean and became a word",
        check: changed,
    },
];

fn unknown(case: &Case<'_>) -> Option<Hit> {
    let Subject::Parameter { operation, name } = &case.used.of else {
        return None;
    };
    let lacking = case.documents.iter().filter(|document| {
        document
            .operation(operation)
            .is_some_and(|operation| !operation.parameters.contains_key(name))
    });
    let versions: Vec<String> = lacking
        .map(|document| document.version().to_owned())
        .collect();
    let nearest = nearest_in(case, &versions, name, |document| {
        let operation = document.operation(operation);
        operation
            .map(|operation| operation.parameters.keys().cloned().collect())
            .unwrap_or_default()
    });
    Some(Hit {
        versions,
        what: "is not known".to_owned(),
        nearest,
    })
}

fn required(case: &Case<'_>) -> Option<Hit> {
    let id = operation_of(case)?;
    let mut lacking = Vec::new();
    let mut versions = Vec::new();
    for document in case.documents.iter() {
        let Some(operation) = document.operation(id) else {
            continue;
        };
        let demanded = operation.parameters.iter().filter(|(name, parameter)| {
            parameter.required && !parameter.in_path && !case.sent.contains(*name)
        });
        let before = versions.len();
        for (name, _) in demanded {
            if versions.len() == before {
                versions.push(document.version().to_owned());
            }
            if !lacking.contains(name) {
                lacking.push(name.clone());
            }
        }
    }
    let names: Vec<String> = lacking.iter().map(|name| format!("`{name}`")).collect();
    Some(Hit {
        versions,
        what: format!("demands {}, which is not sent", names.join(", ")),
        nearest: Vec::new(),
    })
}

fn changed(case: &Case<'_>) -> Option<Hit> {
    let Subject::Parameter { operation, name } = &case.used.of else {
        return None;
    };
    let of = |document: &crate::document::Document<'_>| {
        Some(
            document
                .operation(operation)?
                .parameters
                .get(name)?
                .shape
                .clone(),
        )
    };
    kind::changed(case, of)
}
