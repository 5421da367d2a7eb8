//! The Proxmox VE versions that are simulated, and what differs by version
//! beside the shape of answers.

use std::fmt;

use crate::Error;

/// A simulated version of Proxmox VE; ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    major: u8,
    minor: u8,
}

/// One row per version: number, package release, commit, kernel, QEMU.
const KNOWN: &[(u8, u8, &str, &str, &str, &str)] = &[
    (7, 4, "7.4-17", "513c62be", "5.15.143-1-pve", "7.2.0"),
    (8, 0, "8.0.4", "d258a813cfa6b390", "6.2.16-15-pve", "8.0.2"),
    (8, 1, "8.1.10", "4b06efb5db453f29", "6.5.13-5-pve", "8.1.5"),
    (8, 2, "8.2.7", "3e0176e6bb2ade3b", "6.8.12-2-pve", "9.0.2"),
    (8, 3, "8.3.5", "dac3aa88bac3f300", "6.8.12-8-pve", "9.2.0"),
    (8, 4, "8.4.14", "b502d23c55afcba1", "6.8.12-15-pve", "9.2.0"),
    (
        9,
        0,
        "9.0.11",
        "3bf5476b8a4699e2",
        "6.14.11-3-pve",
        "10.0.2",
    ),
    (9, 1, "9.1.1", "42db4a6cf33dac83", "6.17.2-1-pve", "10.1.2"),
];

impl Version {
    /// A version by its numbers, known to the simulator or not: for comparisons.
    pub(crate) const fn of(major: u8, minor: u8) -> Self {
        Self { major, minor }
    }

    /// Reads `8.4`.
    ///
    /// # Errors
    ///
    /// When the simulator does not know the version; the error lists those it
    /// knows.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::known()
            .find(|version| version.to_string() == text)
            .ok_or_else(|| Error::Version {
                product: "Proxmox VE",
                version: text.to_owned(),
                known: Self::known().map(|version| version.to_string()).collect(),
            })
    }

    /// Every simulated version, oldest first.
    pub fn known() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|row| Self {
            major: row.0,
            minor: row.1,
        })
    }

    fn row(
        self,
    ) -> &'static (
        u8,
        u8,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ) {
        KNOWN
            .iter()
            .find(|row| (row.0, row.1) == (self.major, self.minor))
            .unwrap_or(&KNOWN[KNOWN.len() - 1])
    }

    /// The version of the package `pve-manager`, as `GET /version` gives it.
    #[must_use]
    pub fn package(self) -> &'static str {
        self.row().2
    }

    /// The short commit of the package.
    #[must_use]
    pub fn repoid(self) -> &'static str {
        self.row().3
    }

    /// The release name of the running kernel.
    #[must_use]
    pub fn kernel(self) -> &'static str {
        self.row().4
    }

    /// The version of QEMU.
    #[must_use]
    pub fn qemu(self) -> &'static str {
        self.row().5
    }

    /// The privileges of which one is needed to read from a guest agent:
    /// `VM.Monitor` until Proxmox VE 9 replaced it.
    #[must_use]
    pub fn agent_privileges(self) -> &'static [&'static str] {
        if self >= Self::of(9, 0) {
            &["VM.GuestAgent.Audit", "VM.GuestAgent.Unrestricted"]
        } else {
            &["VM.Monitor"]
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}
