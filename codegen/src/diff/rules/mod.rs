//! The rules: each a small function with an id, over one operation before and
//! after, and what a finding of it means for who reads and who writes.
//!
//! A **reader** takes answers apart, a **writer** sends parameters; a call does
//! both. The verdict belongs to the rule, so that one id means one thing: where
//! two differences of a kind mean different things, they are two rules.
//!
//! Invariant: a rule reads the pair alone, so that rules can be added, taken away
//! and reordered without one minding another.
//! Invariant: ids are never renamed and never used anew.

mod answer;
mod find;
mod operation;
mod parameter;

use serde::Serialize;
use serde_json::Value;

use super::surface::Operation;

/// What a finding says of the thing it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It was not there before.
    New,
    /// It is there no more.
    Gone,
    /// It is another one.
    Changed,
}

/// What a finding means for a program that was made for the first document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It goes on as before.
    Fine,
    /// It depends on what the program does with it.
    Look,
    /// It stops working, or works wrongly.
    Breaking,
}

impl Verdict {
    /// One word for people.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Look => "to look at",
            Self::Breaking => "breaking",
        }
    }
}

/// An operation before and after; `None` where it does not exist.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// In the first document.
    pub before: Option<&'a Operation>,
    /// In the second.
    pub after: Option<&'a Operation>,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The parameter or field; empty for the operation.
    pub place: String,
    /// What was.
    pub before: Option<Value>,
    /// What is.
    pub after: Option<Value>,
}

/// A rule.
pub struct Rule {
    /// Its name, for reports and for programs.
    pub id: &'static str,
    /// New, gone or changed.
    pub class: Class,
    /// What it looks for, in a few words.
    pub about: &'static str,
    /// What it means for who takes answers apart.
    pub reader: Verdict,
    /// What it means for who sends parameters.
    pub writer: Verdict,
    /// Why it means that.
    pub why: &'static str,
    /// The rule itself.
    pub find: fn(&Pair<'_>) -> Vec<Found>,
}

impl Rule {
    /// The worse of both verdicts.
    pub fn worst(&self) -> Verdict {
        self.reader.max(self.writer)
    }
}

/// All rules, in the order in which their findings are printed.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    operation::RULES
        .iter()
        .chain(parameter::RULES)
        .chain(answer::RULES)
}

/// A rule by its id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_every_rule_explains_itself() {
        let ids: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), rules().count());
        for rule in rules() {
            assert!(
                rule.why.len() > 10 && !rule.why.contains('\n'),
                "{}",
                rule.id
            );
        }
    }

    #[test]
    fn the_rules_are_listed() {
        let lines: Vec<String> = rules()
            .map(|rule| {
                let (reader, writer) = (rule.reader.word(), rule.writer.word());
                format!("{:26} {reader:10} {writer:10} {}", rule.id, rule.why)
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"));
    }
}
