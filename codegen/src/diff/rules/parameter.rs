//! Rules about what is sent.

use super::Verdict::{Breaking, Fine, Look};
use super::find::{
    Change, Fact, facts, kinds, listed, only_after_demanded, only_before, parameters, presence,
    values,
};
use super::{Class, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "parameter-added",
        class: Class::New,
        about: "parameter",
        reader: Fine,
        writer: Fine,
        why: "it may be left out",
        find: |pair| only_after_demanded(pair, false),
    },
    Rule {
        id: "parameter-added-required",
        class: Class::New,
        about: "required parameter",
        reader: Fine,
        writer: Breaking,
        why: "a call without it is refused",
        find: |pair| only_after_demanded(pair, true),
    },
    Rule {
        id: "parameter-removed",
        class: Class::Gone,
        about: "parameter",
        reader: Fine,
        writer: Breaking,
        why: "a call with a parameter that the server does not know is refused",
        find: |pair| only_before(pair, parameters),
    },
    Rule {
        id: "parameter-required",
        class: Class::Changed,
        about: "presence of parameter",
        reader: Fine,
        writer: Breaking,
        why: "a call without it is refused now",
        find: |pair| presence(pair, parameters, true),
    },
    Rule {
        id: "parameter-optional",
        class: Class::Changed,
        about: "presence of parameter",
        reader: Fine,
        writer: Fine,
        why: "it may still be sent",
        find: |pair| presence(pair, parameters, false),
    },
    Rule {
        id: "parameter-type",
        class: Class::Changed,
        about: "type of parameter",
        reader: Fine,
        writer: Breaking,
        why: "a value of the old type may be refused, or is sent in another place",
        find: |pair| {
            kinds(pair, parameters, |change| {
                matches!(change, Change::Other | Change::Typed)
            })
        },
    },
    Rule {
        id: "parameter-type-wider",
        class: Class::Changed,
        about: "type of parameter",
        reader: Fine,
        writer: Fine,
        why: "what was taken is taken still",
        find: |pair| {
            kinds(pair, parameters, |change| {
                matches!(change, Change::Wider | Change::Untyped)
            })
        },
    },
    Rule {
        id: "parameter-type-described",
        class: Class::Changed,
        about: "type of parameter",
        reader: Fine,
        writer: Look,
        why: "the same text on the wire, whose inside is described now, or no longer",
        find: |pair| kinds(pair, parameters, |change| change == Change::Described),
    },
    Rule {
        id: "parameter-value-added",
        class: Class::New,
        about: "values of parameter",
        reader: Fine,
        writer: Fine,
        why: "the old values are taken still",
        find: |pair| values(pair, parameters, true),
    },
    Rule {
        id: "parameter-value-removed",
        class: Class::Gone,
        about: "values of parameter",
        reader: Fine,
        writer: Breaking,
        why: "a call with one of them is refused",
        find: |pair| values(pair, parameters, false),
    },
    Rule {
        id: "parameter-values-listed",
        class: Class::Changed,
        about: "values of parameter",
        reader: Fine,
        writer: Look,
        why: "a value that is not in the list now given is refused",
        find: |pair| listed(pair, parameters, true),
    },
    Rule {
        id: "parameter-values-free",
        class: Class::Changed,
        about: "values of parameter",
        reader: Fine,
        writer: Fine,
        why: "the values that were listed are no longer the only ones",
        find: |pair| listed(pair, parameters, false),
    },
    Rule {
        id: "parameter-narrowed",
        class: Class::Changed,
        about: "bound of parameter",
        reader: Fine,
        writer: Breaking,
        why: "a value that was in its bounds may be outside of them",
        find: |pair| facts(pair, parameters, Fact::Narrower),
    },
    Rule {
        id: "parameter-widened",
        class: Class::Changed,
        about: "bound of parameter",
        reader: Fine,
        writer: Fine,
        why: "a value that was in its bounds still is",
        find: |pair| facts(pair, parameters, Fact::Wider),
    },
    Rule {
        id: "parameter-default",
        class: Class::Changed,
        about: "default of parameter",
        reader: Fine,
        writer: Look,
        why: "a call without it means something else",
        find: |pair| facts(pair, parameters, Fact::Default),
    },
    Rule {
        id: "parameter-format",
        class: Class::Changed,
        about: "format of parameter",
        reader: Fine,
        writer: Look,
        why: "a text that was well-formed may no longer be",
        find: |pair| facts(pair, parameters, Fact::Format),
    },
    Rule {
        id: "parameter-facts",
        class: Class::Changed,
        about: "parameter",
        reader: Fine,
        writer: Look,
        why: "what is said of it beside type and bounds is different",
        find: |pair| facts(pair, parameters, Fact::Other),
    },
];
