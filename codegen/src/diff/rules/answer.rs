//! Rules about what comes back.

use super::Verdict::{Breaking, Fine, Look};
use super::find::{
    Change, Fact, answer, facts, kinds, listed, only_after, only_before, presence, values,
};
use super::{Class, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "answer-field-added",
        class: Class::New,
        about: "answer field",
        reader: Fine,
        writer: Fine,
        why: "a reader that keeps to the fields it knows never meets it",
        find: |pair| only_after(pair, answer),
    },
    Rule {
        id: "answer-field-removed",
        class: Class::Gone,
        about: "answer field",
        reader: Breaking,
        writer: Fine,
        why: "who reads it finds nothing",
        find: |pair| only_before(pair, answer),
    },
    Rule {
        id: "answer-required",
        class: Class::Changed,
        about: "presence of answer field",
        reader: Fine,
        writer: Fine,
        why: "what might have been absent always comes",
        find: |pair| presence(pair, answer, true),
    },
    Rule {
        id: "answer-optional",
        class: Class::Changed,
        about: "presence of answer field",
        reader: Breaking,
        writer: Fine,
        why: "a reader that counts on it fails where it is absent",
        find: |pair| presence(pair, answer, false),
    },
    Rule {
        id: "answer-type",
        class: Class::Changed,
        about: "type of answer field",
        reader: Breaking,
        writer: Fine,
        why: "a reader of the old type cannot read the new one",
        find: |pair| {
            kinds(pair, answer, |change| {
                matches!(change, Change::Other | Change::Wider)
            })
        },
    },
    Rule {
        id: "answer-typed",
        class: Class::Changed,
        about: "type of answer field",
        reader: Look,
        writer: Fine,
        why: "what could be anything has a type now; a typed client reads it in another way",
        find: |pair| kinds(pair, answer, |change| change == Change::Typed),
    },
    Rule {
        id: "answer-untyped",
        class: Class::Changed,
        about: "type of answer field",
        reader: Breaking,
        writer: Fine,
        why: "the type is no longer promised; a typed client has nothing to read into",
        find: |pair| kinds(pair, answer, |change| change == Change::Untyped),
    },
    Rule {
        id: "answer-type-described",
        class: Class::Changed,
        about: "type of answer field",
        reader: Look,
        writer: Fine,
        why: "the same text on the wire, whose inside is described now, or no longer",
        find: |pair| kinds(pair, answer, |change| change == Change::Described),
    },
    Rule {
        id: "answer-value-added",
        class: Class::New,
        about: "values of answer field",
        reader: Look,
        writer: Fine,
        why: "a reader that tells the old values apart meets one that it does not know",
        find: |pair| values(pair, answer, true),
    },
    Rule {
        id: "answer-value-removed",
        class: Class::Gone,
        about: "values of answer field",
        reader: Look,
        writer: Fine,
        why: "a reader that waits for one of them waits in vain",
        find: |pair| values(pair, answer, false),
    },
    Rule {
        id: "answer-values-listed",
        class: Class::Changed,
        about: "values of answer field",
        reader: Fine,
        writer: Fine,
        why: "what comes is one of a list now; it was a text before",
        find: |pair| listed(pair, answer, true),
    },
    Rule {
        id: "answer-values-free",
        class: Class::Changed,
        about: "values of answer field",
        reader: Look,
        writer: Fine,
        why: "values beyond the list may come",
        find: |pair| listed(pair, answer, false),
    },
    Rule {
        id: "answer-narrowed",
        class: Class::Changed,
        about: "bound of answer field",
        reader: Fine,
        writer: Fine,
        why: "what comes is inside of the old bounds too",
        find: |pair| facts(pair, answer, Fact::Narrower),
    },
    Rule {
        id: "answer-widened",
        class: Class::Changed,
        about: "bound of answer field",
        reader: Look,
        writer: Fine,
        why: "what comes may be outside of the bounds that a reader made room for",
        find: |pair| facts(pair, answer, Fact::Wider),
    },
    Rule {
        id: "answer-format",
        class: Class::Changed,
        about: "format of answer field",
        reader: Look,
        writer: Fine,
        why: "a reader that takes the text apart may find another form",
        find: |pair| facts(pair, answer, Fact::Format),
    },
    Rule {
        id: "answer-facts",
        class: Class::Changed,
        about: "answer field",
        reader: Look,
        writer: Fine,
        why: "what is said of it beside type and bounds is different",
        find: |pair| {
            let mut found = facts(pair, answer, Fact::Other);
            found.extend(facts(pair, answer, Fact::Default));
            found
        },
    },
];
