//! NetBox's version, and what it decides.

use std::{fmt, str::FromStr};

/// A NetBox release, as far as it matters here: `4.7.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Major number.
    pub major: u16,
    /// Minor number.
    pub minor: u16,
    /// Patch number.
    pub patch: u16,
}

impl Version {
    /// The version `major.minor.0`, for comparisons.
    pub const fn new(major: u16, minor: u16) -> Self {
        Self {
            major,
            minor,
            patch: 0,
        }
    }

    /// Lists take `start=<id>` and are then ordered by id (4.6).
    pub fn has_cursor_pages(self) -> bool {
        self >= Self::new(4, 6)
    }

    /// Writes take `If-Match` (4.6).
    pub fn takes_conditions(self) -> bool {
        self >= Self::new(4, 6)
    }

    /// Virtual machines have types (4.6).
    pub fn has_virtual_machine_types(self) -> bool {
        self >= Self::new(4, 6)
    }

    /// Writes answer with the fields of `fields=` only and still accept what is
    /// named there (measured on 4.7; older versions are not trusted with it).
    pub fn trims_write_answers(self) -> bool {
        self >= Self::new(4, 7)
    }
}

impl FromStr for Version {
    type Err = String;

    /// Reads `4.7.3`, `v4.7`, and what distributions make of it: `4.5.10-Docker-3.4.1`.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut numbers = text.trim().trim_start_matches('v').split('.').map(|part| {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u16>().ok()
        });
        match (numbers.next().flatten(), numbers.next().flatten()) {
            (Some(major), Some(minor)) => Ok(Self {
                major,
                minor,
                patch: numbers.next().flatten().unwrap_or(0),
            }),
            _ => Err(format!(
                "'{text}' is no NetBox version; expected one like 4.7.3"
            )),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_installations_report() {
        let read = |text: &str| text.parse::<Version>().map(|version| version.to_string());
        assert_eq!(read("4.7.3"), Ok("4.7.3".to_owned()));
        assert_eq!(read("v4.5.10-Docker-3.4.1"), Ok("4.5.10".to_owned()));
        assert_eq!(read("4.8"), Ok("4.8.0".to_owned()));
        assert!(read("four").is_err());
        assert!("4.10.0".parse::<Version>() > "4.9.9".parse::<Version>());
    }
}
