//! Documents as text.
//!
//! Invariant: the same document gives the same bytes: two spaces, keys in the
//! order in which they were built, a line feed at the end.

use serde_json::Value;

/// Pretty-prints a document.
pub fn write_json(document: &Value) -> String {
    // A `Value` has string keys only and cannot fail to print.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}
