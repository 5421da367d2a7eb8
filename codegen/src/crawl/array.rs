//! Where in a script the API array is, and where the statement that assigns it
//! ends: the first place at which a debugger finds the array assigned and
//! nothing else done.
//!
//! Invariant: the array is the *whole* value of the binding. An array that is
//! only a part of the assigned expression (`[…].map(f)`) is an error, since the
//! bytes would then say something else than the page.

use std::ops::Range;

use pve_apidoc::literal::{Literal, read_script};

use super::Error;

/// The array in a script's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The name that it is assigned to: `apiSchema`, `pveapi`, `pmgapi`.
    pub binding: String,
    /// Byte range of the array, brackets included.
    pub range: Range<usize>,
    /// Byte offset right behind the statement.
    pub after: usize,
}

impl Located {
    /// Line and column of the place behind the statement, from 0, the column in
    /// UTF-16 units: as the DevTools protocol counts.
    pub fn after_in(&self, text: &str) -> (i64, i64) {
        let before = text.get(..self.after).unwrap_or(text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count();
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .encode_utf16()
            .count();
        (to_i64(line), to_i64(column))
    }
}

fn to_i64(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The assigned array of a script of a page. `None` when the script assigns none.
///
/// # Errors
/// [`Error::Array`] when the array is begun and is not JSON;
/// [`Error::Expression`] when it is not the whole value.
pub fn locate(text: &str, place: &str) -> Result<Option<(Literal, Located)>, Error> {
    let literal = match read_script(text) {
        Ok(literal) => literal,
        Err(pve_apidoc::Error::NoBinding) => return Ok(None),
        Err(cause) => {
            return Err(Error::Array {
                place: place.to_owned(),
                cause,
            });
        }
    };
    // An array that stands alone is a statement without effect in a page.
    let Some(binding) = literal.binding.clone() else {
        return Ok(None);
    };
    let Some(after) = end_of_statement(text, literal.range.end) else {
        return Err(Error::Expression {
            place: place.to_owned(),
            line: text[..literal.range.end].lines().count(),
            binding,
            found: text[literal.range.end..]
                .trim_start()
                .chars()
                .take(24)
                .collect(),
        });
    };
    let located = Located {
        binding,
        range: literal.range.clone(),
        after,
    };
    Ok(Some((literal, located)))
}

/// The offset behind the `;` that ends the statement whose last token ends at
/// `end`, or `end` itself where a line break (or the end of the script) ends it.
/// `None` where the expression goes on.
fn end_of_statement(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    let mut newline = false;
    loop {
        let rest = &text[at..];
        let blank = rest.len() - rest.trim_start().len();
        newline |= rest[..blank].contains(['\n', '\r', '\u{2028}', '\u{2029}']);
        at += blank;
        let rest = &text[at..];
        if let Some(comment) = rest.strip_prefix("//") {
            at += 2 + comment.find('\n').unwrap_or(comment.len());
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let length = comment.find("*/")?;
            newline |= comment[..length].contains('\n');
            at += 2 + length + 2;
        } else {
            break;
        }
    }
    let rest = &text[at..];
    match rest.chars().next() {
        None => Some(end),
        Some(';') => Some(at + 1),
        // A line break ends a statement only where the next token cannot go on
        // with it.
        Some(c) if newline && (c.is_alphabetic() || matches!(c, '_' | '$' | '}')) => {
            let word: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
                .collect();
            (!matches!(word.as_str(), "in" | "instanceof")).then_some(end)
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> Option<&str> {
        let end = text.find(']').unwrap() + 1;
        end_of_statement(text, end).map(|at| &text[at..])
    }

    #[test]
    fn the_statement_ends_at_its_semicolon_or_where_a_new_one_begins() {
        assert_eq!(after("a = []\n;\n\nlet b"), Some("\n\nlet b"));
        assert_eq!(after("a = [];\nb()"), Some("\nb()"));
        assert_eq!(after("a = []"), Some(""));
        assert_eq!(after("a = []\n"), Some("\n"));
        assert_eq!(after("a = []\nlet b"), Some("\nlet b"));
        assert_eq!(after("a = [] // why\n/* and\n how */ ; b"), Some(" b"));
    }

    #[test]
    fn an_array_that_is_only_part_of_the_value_is_told_apart() {
        assert_eq!(after("a = []\n.map(f);"), None);
        assert_eq!(after("a = [].concat(b);"), None);
        assert_eq!(after("a = []\n(function () {})()"), None);
        assert_eq!(after("a = []\n[0]"), None);
        assert_eq!(after("a = []\n in b"), None);
        assert_eq!(after("a = [] let b"), None);
        assert_eq!(after("a = [] /* not closed"), None);
    }

    #[test]
    fn the_place_behind_is_counted_as_the_debugger_counts() {
        let text = "// \u{1F600}\nconst apiSchema = [\"\u{1F600}\"]; go()";
        let (_, located) = locate(text, "a.js").unwrap().unwrap();
        assert_eq!(located.after_in(text), (1, 25));
        assert_eq!(&text[located.range.clone()], "[\"\u{1F600}\"]");
    }

    #[test]
    fn a_script_without_the_array_is_no_error_and_a_broken_one_is() {
        assert!(locate("Ext.onReady(f)", "a.js").unwrap().is_none());
        assert!(locate("[1, 2]", "a.js").unwrap().is_none());
        let error = locate("var pveapi = [{\"a\": ", "a.js").unwrap_err();
        assert!(error.to_string().starts_with("a.js: line 1"), "{error}");
        let error = locate("var pveapi = []\n.map(f)", "a.js").unwrap_err();
        assert!(error.to_string().contains("\".map(f)\""), "{error}");
    }
}
