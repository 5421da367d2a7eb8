//! Privileges that change.

use super::{Case, Hit, Rule, Severity, operation_of};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "privilege-changed",
    severity: Severity::Note,
    about: "A version asks for other privileges than the one before it. A role that was right loses the operation with an upgrade (403) until it is changed.",
    example: "the guest agent: `VM.Monitor` until 8.4, `VM.GuestAgent.Audit` since 9.0",
    check,
}];

fn check(case: &Case<'_>) -> Option<Hit> {
    let id = operation_of(case)?;
    let mut before = None;
    let (mut versions, mut told) = (Vec::new(), Vec::new());
    for document in case.documents.iter() {
        let Some(operation) = document.operation(id) else {
            continue;
        };
        if before
            .as_ref()
            .is_some_and(|access| *access != operation.access)
        {
            versions.push(document.version().to_owned());
            told.push(operation.access.words());
        }
        before = Some(operation.access.clone());
    }
    Some(Hit {
        versions,
        what: format!("asks for other privileges: {}", told.join("; then ")),
        nearest: Vec::new(),
    })
}
