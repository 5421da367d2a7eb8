//! Operations that are not there.

use super::{Case, Hit, Rule, Severity, missing, nearest_in, operation_of};
use crate::document::Document;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "operation-unknown",
        severity: Severity::Error,
        about: "No supported version has the operation. A call would be answered with 501.",
        example: "`api.get_nodes_node_quemu(…)`",
        check: unknown,
    },
    Rule {
        id: "operation-not-yet-there",
        severity: Severity::Error,
        about: "The operation came with a later version. Earlier servers answer a call with 501, so the caller must do without.",
        example: "`get_cluster_ha_rules` came with 9.0",
        check: |case| part(case, false),
    },
    Rule {
        id: "operation-gone",
        severity: Severity::Error,
        about: "The operation was removed. Later servers answer a call with 501, so the caller must do without.",
        example: "`get_nodes_node_scan_glusterfs` went with 9.0",
        check: |case| part(case, true),
    },
];

fn names(document: &Document<'_>) -> Vec<String> {
    document.operation_ids().map(str::to_owned).collect()
}

fn unknown(case: &Case<'_>) -> Option<Hit> {
    let id = operation_of(case)?;
    if case.documents.has_operation(id) {
        return None;
    }
    let versions = case.documents.versions();
    let nearest = nearest_in(case, &versions, id, names);
    Some(Hit {
        versions,
        what: "is in no version".to_owned(),
        nearest,
    })
}

fn part(case: &Case<'_>, gone: bool) -> Option<Hit> {
    let id = operation_of(case)?;
    let (not_yet, lost) = missing(case, |document| Some(document.has_operation(id)));
    let versions = if gone { lost } else { not_yet };
    let nearest = nearest_in(case, &versions, id, names);
    let what = if gone { "is gone" } else { "is not yet there" };
    Some(Hit {
        versions,
        what: what.to_owned(),
        nearest,
    })
}
