//! What the source says about findings, in a comment before or beside a use:
//!
//! ```text
//! // contract: accept field-not-yet-there pool before 8.1: falls back to the configuration
//! // contract: accept privilege-changed since 9.0: the role command prints both
//! // contract: accept answer-untyped in 7.4, 8.0: the text is searched
//! // contract: accept enum-value-gone always: …
//! ```
//!
//! A rule's id, then the name of the field, parameter or word where the line
//! or statement has several, then the versions, then the reason.
//!
//! Invariant: an acceptance is needed in each version that it names, or it is
//! an error itself.

use crate::{document::version_key, usage::Place};

/// How such a comment begins.
pub const MARK: &str = "// contract:";

/// A finding that the source accepts, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The rule's id.
    pub rule: String,
    /// The field, parameter or word, if named.
    pub name: Option<String>,
    /// In which versions.
    pub versions: Span,
    /// Why that is right.
    pub reason: String,
    /// Where the comment stands.
    pub place: Place,
    /// The line of code that it is about.
    pub line: usize,
}

/// Which versions an acceptance is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// All versions that are older.
    Before(String),
    /// This version and newer ones.
    Since(String),
    /// These.
    In(Vec<String>),
    /// All.
    Always,
}

impl Span {
    /// Whether a version belongs to it.
    pub fn contains(&self, version: &str) -> bool {
        match self {
            Self::Before(bound) => version_key(version) < version_key(bound),
            Self::Since(bound) => version_key(version) >= version_key(bound),
            Self::In(versions) => versions.iter().any(|known| known == version),
            Self::Always => true,
        }
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Before(bound) => write!(f, "before {bound}"),
            Self::Since(bound) => write!(f, "since {bound}"),
            Self::In(versions) => write!(f, "in {}", versions.join(", ")),
            Self::Always => f.write_str("always"),
        }
    }
}

/// Reads the acceptances of a source text; those that cannot be read come with the reason.
pub fn read(file: &str, text: &str) -> (Vec<Acceptance>, Vec<(Place, String)>) {
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        let Some(at) = line.find(MARK) else { continue };
        let (before, after) = (&line[..at], &line[at + MARK.len()..]);
        // In a text literal it is no comment.
        if before.matches('"').count() % 2 == 1 || before.contains("//") {
            continue;
        }
        let place = Place {
            file: file.to_owned(),
            line: index + 1,
            column: at + 1,
        };
        let line = if before.trim().is_empty() {
            let code = lines.iter().enumerate().skip(index + 1).find(|(_, line)| {
                let line = line.trim();
                !line.is_empty() && !line.starts_with("//")
            });
            code.map_or(index + 1, |(next, _)| next + 1)
        } else {
            index + 1
        };
        match parse(after.trim()) {
            Ok((rule, name, versions, reason)) => {
                found.push(Acceptance {
                    rule,
                    name,
                    versions,
                    reason,
                    place,
                    line,
                });
            }
            Err(why) => wrong.push((place, why.to_owned())),
        }
    }
    (found, wrong)
}

type Parts = (String, Option<String>, Span, String);

fn parse(text: &str) -> Result<Parts, &'static str> {
    const FORM: &str = "expected 'accept <rule> [<field>] before|since|in <versions>: <reason>'";
    let rest = text.strip_prefix("accept ").ok_or(FORM)?;
    let (head, reason) = rest
        .split_once(": ")
        .ok_or("a reason is missing: '…: why this is right'")?;
    if reason.trim().is_empty() {
        return Err("a reason is missing: '…: why this is right'");
    }
    let words: Vec<&str> = head
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let is_span = |word: &&str| matches!(*word, "before" | "since" | "in" | "always");
    let at = words.iter().position(is_span).ok_or(FORM)?;
    let (rule, name) = match &words[..at] {
        [rule] => (*rule, None),
        [rule, name] => (*rule, Some((*name).to_owned())),
        _ => return Err(FORM),
    };
    let versions: Vec<String> = words[at + 1..]
        .iter()
        .map(|word| (*word).to_owned())
        .collect();
    if versions
        .iter()
        .any(|version| version_key(version).contains(&u64::MAX))
    {
        return Err("versions are written as 8.1");
    }
    let span = match (words[at], versions.as_slice()) {
        ("before", [bound]) => Span::Before(bound.clone()),
        ("since", [bound]) => Span::Since(bound.clone()),
        ("in", [_, ..]) => Span::In(versions),
        ("always", []) => Span::Always,
        _ => return Err(FORM),
    };
    Ok((rule.to_owned(), name, span, reason.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_about_the_next_line_of_code_or_its_own() {
        let text = "// contract: accept field-gone vmid since 9.0: unused there\n// more\nlet x = 1;\nfoo(); // contract: accept answer-untyped in 7.4, 8.0: searched\n";
        let (found, wrong) = read("a.rs", text);
        assert!(wrong.is_empty());
        let told: Vec<_> = found
            .iter()
            .map(|one| {
                format!(
                    "{} {:?} {} → {}",
                    one.rule, one.name, one.versions, one.line
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                "field-gone Some(\"vmid\") since 9.0 → 3",
                "answer-untyped None in 7.4, 8.0 → 4"
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let text = "// contract: accept field-gone since 9.0\n// contract: ignore all\n// contract: accept x since soon: y\nlet text = \"// contract: ignore\";\n";
        let (found, wrong) = read("a.rs", text);
        assert!(found.is_empty());
        assert_eq!(wrong.len(), 3);
        assert!(wrong[0].1.contains("reason"));
    }
}
