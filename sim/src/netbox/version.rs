//! The NetBox versions that are simulated.

use std::fmt;

use crate::Error;

/// A simulated version of NetBox; ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u8, u8);

impl Version {
    /// Tokens of version 2, `start_on_boot`.
    pub const V4_5: Self = Self(4, 5);
    /// Virtual machine types, `ETag`, cursors, `add_tags`.
    pub const V4_6: Self = Self(4, 6);
    /// Writable `mac_address`, errors per item of a bulk request.
    pub const V4_7: Self = Self(4, 7);

    const KNOWN: &[(Self, &str)] = &[
        (Self::V4_5, "4.5.10"),
        (Self::V4_6, "4.6.8"),
        (Self::V4_7, "4.7.3"),
    ];

    /// Reads `4.7`, or the release that stands for it (`4.7.3`).
    ///
    /// # Errors
    ///
    /// When the simulator does not know the version; the error lists those it
    /// knows.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::KNOWN
            .iter()
            .find(|(version, release)| version.to_string() == text || *release == text)
            .map(|(version, _)| *version)
            .ok_or_else(|| Error::Version {
                product: "NetBox",
                version: text.to_owned(),
                known: Self::KNOWN
                    .iter()
                    .map(|(version, _)| version.to_string())
                    .collect(),
            })
    }

    /// The release that stands for the version.
    #[must_use]
    pub fn release(self) -> &'static str {
        Self::KNOWN
            .iter()
            .find(|(version, _)| *version == self)
            .map_or("", |(_, release)| release)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}
