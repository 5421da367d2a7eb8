//! Fields that hold something else.

use super::{Case, Hit, Rule, Severity, field::used};
use crate::{
    document::{Document, Shape},
    usage::Subject,
};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "field-type-changed",
    severity: Severity::Error,
    about: "The field is of another type in some version. Numbers among themselves and texts among themselves (words, property strings) are read alike; an object that was a text is not, nor a number that was a boolean.",
    example: "`memory` of a guest's configuration: an integer before 8.1, a property string since",
    check,
}];

fn check(case: &Case<'_>) -> Option<Hit> {
    let (component, name) = used(case)?;
    let of = |document: &Document<'_>| {
        let component = document.component(component)?;
        match &case.used.of {
            Subject::Family { .. } => component.family(name).map(|(_, shape)| shape.clone()),
            _ => component.field(name).map(|(_, field)| field.shape.clone()),
        }
    };
    changed(case, of)
}

/// Where the type that `of` reads from a document is not read as the newest
/// version's is. One judgement for fields and for parameters.
pub(super) fn changed(case: &Case<'_>, of: impl Fn(&Document<'_>) -> Option<Shape>) -> Option<Hit> {
    let newest = case.documents.iter().rev().find_map(&of)?;
    let mut forms = Vec::new();
    let mut versions = Vec::new();
    for document in case.documents.iter() {
        if let Some(shape) = of(document).filter(|shape| !shape.reads_like(&newest)) {
            versions.push(document.version().to_owned());
            forms.push(shape.words());
        }
    }
    forms.dedup();
    let what = format!(
        "is {} there and {} in the newest",
        forms.join(" or "),
        newest.words()
    );
    Some(Hit {
        versions,
        what,
        nearest: Vec::new(),
    })
}
