//! Strings: read from any scalar, because Perl prints a string of digits as a number.

use super::scalar;
use super::wire::Wire;

/// A string of Proxmox VE. A number is read as its text, a boolean as `1` or
/// `0`, and both print back as what they were.
///
/// ```
/// use pve_runtime::PveStr;
/// let name: PveStr = serde_json::from_str("100")?;
/// assert_eq!(name.get(), Some("100"));
/// assert_eq!(serde_json::to_string(&name)?, "100");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct PveStr(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    /// Text, `null`, or what is no scalar.
    Plain(Wire),
    /// A number or a boolean, beside the text that it is read as.
    Converted(Box<(Box<str>, Wire)>),
}

scalar!(PveStr, "a string");

impl PveStr {
    pub(crate) fn from_wire(wire: Wire) -> Self {
        let text = match &wire {
            Wire::Bool(_) | Wire::Number(_) => Some(wire.to_string()),
            Wire::Null | Wire::Text(_) | Wire::Compound(_) => None,
        };
        Self(match text {
            Some(text) => Repr::Converted(Box::new((text.into(), wire))),
            None => Repr::Plain(wire),
        })
    }

    fn wire(&self) -> &Wire {
        match &self.0 {
            Repr::Plain(wire) => wire,
            Repr::Converted(both) => &both.1,
        }
    }

    /// What equality goes by.
    fn key(&self) -> Option<&str> {
        self.get()
    }

    fn is_readable(&self) -> bool {
        self.get().is_some()
    }

    /// The text; `None` for `null` and for an array or an object.
    pub fn get(&self) -> Option<&str> {
        match &self.0 {
            Repr::Plain(Wire::Text(text)) => Some(text),
            Repr::Plain(_) => None,
            Repr::Converted(both) => Some(&both.0),
        }
    }
}

impl From<&str> for PveStr {
    fn from(text: &str) -> Self {
        Self(Repr::Plain(Wire::Text(text.into())))
    }
}

impl From<String> for PveStr {
    fn from(text: String) -> Self {
        Self(Repr::Plain(Wire::Text(text.into())))
    }
}

impl PartialEq<str> for PveStr {
    fn eq(&self, other: &str) -> bool {
        self.get() == Some(other)
    }
}

impl PartialEq<&str> for PveStr {
    fn eq(&self, other: &&str) -> bool {
        self.get() == Some(*other)
    }
}
