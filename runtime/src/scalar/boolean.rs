//! Booleans: read from `1`, `"1"`, `true`, `"on"`, `"yes"`, …, sent as `1` and `0`.

use super::scalar;
use super::wire::Wire;

/// A boolean of Proxmox VE.
///
/// Reads `0`, `1`, `0.0`, `1.0`, `true`, `false` and the texts `1`, `0`, `on`,
/// `off`, `yes`, `no`, `true`, `false` in any case (what the server itself
/// takes for a boolean), and the empty text as false, which is how Perl prints
/// its false. Made from a `bool` it is sent as `1` or `0`, because the server
/// refuses `true`.
///
/// ```
/// use pve_runtime::PveBool;
/// let read: PveBool = serde_json::from_str(r#""on""#)?;
/// assert_eq!(read.get(), Some(true));
/// assert_eq!(serde_json::to_string(&read)?, r#""on""#);
/// assert_eq!(serde_json::to_string(&PveBool::from(true))?, "1");
///
/// let odd: PveBool = serde_json::from_str("2")?;
/// assert!(odd.is_unreadable() && odd.get().is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct PveBool(Wire);

scalar!(PveBool, "a boolean (0 or 1)");

impl PveBool {
    pub(crate) fn from_wire(wire: Wire) -> Self {
        Self(wire)
    }

    fn wire(&self) -> &Wire {
        &self.0
    }

    /// What equality goes by.
    fn key(&self) -> Option<bool> {
        self.get()
    }

    fn is_readable(&self) -> bool {
        self.get().is_some()
    }

    /// The boolean; `None` for `null` and for what cannot be read.
    pub fn get(&self) -> Option<bool> {
        match &self.0 {
            Wire::Bool(value) => Some(*value),
            Wire::Number(number) => match number.as_f64() {
                Some(1.0) => Some(true),
                Some(0.0) => Some(false),
                _ => None,
            },
            Wire::Text(text) => {
                let is =
                    |words: [&str; 4]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
                if is(["1", "on", "yes", "true"]) {
                    Some(true)
                } else if text.is_empty() || is(["0", "off", "no", "false"]) {
                    Some(false)
                } else {
                    None
                }
            }
            Wire::Null | Wire::Compound(_) => None,
        }
    }

    /// The form in which the server takes it as a parameter: `1` or `0`.
    ///
    /// A value that was read prints back as it was read; use this before
    /// sending such a value. What cannot be read stays as it is.
    #[must_use]
    pub fn canonical(&self) -> Self {
        self.get().map_or_else(|| self.clone(), Self::from)
    }
}

impl From<bool> for PveBool {
    fn from(value: bool) -> Self {
        Self(Wire::Number(u8::from(value).into()))
    }
}

impl PartialEq<bool> for PveBool {
    fn eq(&self, other: &bool) -> bool {
        self.get() == Some(*other)
    }
}
