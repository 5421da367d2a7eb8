//! Enums whose words change.

use std::collections::BTreeSet;

use super::{Case, Hit, Rule, Severity, field::used, nearest_in};
use crate::{
    document::{Component, Document, Shape, plain},
    usage::Subject,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "enum-narrowed",
        severity: Severity::Error,
        about: "A word that the source names does not exist in some version: as a parameter it is refused there, in an answer it never comes.",
        example: "`Type::Sdn` of `GET /cluster/resources` in an early version",
        check: narrowed,
    },
    Rule {
        id: "enum-widened",
        severity: Severity::Note,
        about: "A field that is read has words in some version that an earlier one lacks. Enums of the client are open, so an unknown word is kept; a reader that decides by words should know of it.",
        example: "`scsihw` with a new controller",
        check: widened,
    },
];

fn narrowed(case: &Case<'_>) -> Option<Hit> {
    let Subject::Word { component, name } = &case.used.of else {
        return None;
    };
    let wanted = plain(name);
    let lacks = |component: &Component| component.words.iter().all(|word| plain(word) != wanted);
    let lacking = case
        .documents
        .iter()
        .filter(|document| document.component(component).is_some_and(|it| lacks(&it)));
    let versions: Vec<String> = lacking
        .map(|document| document.version().to_owned())
        .collect();
    let nearest = nearest_in(case, &versions, name, |document| {
        document
            .component(component)
            .map(|component| component.words.clone())
            .unwrap_or_default()
    });
    Some(Hit {
        versions,
        what: "is not among the words".to_owned(),
        nearest,
    })
}

fn widened(case: &Case<'_>) -> Option<Hit> {
    let (component, name) = used(case)?;
    let words = |document: &Document<'_>| {
        let holder = document.component(component)?;
        let (_, field) = holder.field(name)?;
        let Shape::Words(of) = &field.shape else {
            return None;
        };
        Some(document.component(of)?.words.clone())
    };
    let mut known: Option<BTreeSet<String>> = None;
    let (mut versions, mut new) = (Vec::new(), Vec::new());
    for document in case.documents.iter() {
        let Some(words) = words(document) else {
            continue;
        };
        let Some(known) = &mut known else {
            known = Some(words.into_iter().collect());
            continue;
        };
        let fresh: Vec<String> = words
            .into_iter()
            .filter(|word| known.insert(word.clone()))
            .collect();
        if !fresh.is_empty() {
            versions.push(document.version().to_owned());
            new.extend(fresh.iter().map(|word| format!("`{word}`")));
        }
    }
    Some(Hit {
        versions,
        what: format!("has new words: {}", new.join(", ")),
        nearest: Vec::new(),
    })
}
