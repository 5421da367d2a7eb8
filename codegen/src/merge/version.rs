//! Versions of Proxmox VE, sets of them, and how a person reads such a set.
//!
//! Invariant: a version orders by its numbers, never by its text (`10.0` is
//! newer than `9.1`), and nothing downstream orders documents in another way.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// A release of Proxmox VE by major and minor number: `9.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The major number, which is also Debian's release less three.
    pub major: u16,
    /// The minor number.
    pub minor: u16,
}

/// A text that is no version.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no version of Proxmox VE: expected major and minor number, as in `9.1`")]
pub struct InvalidVersion(String);

impl FromStr for Version {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (major, minor) = text
            .split_once('.')
            .ok_or_else(|| InvalidVersion(text.to_owned()))?;
        match (major.parse(), minor.parse()) {
            (Ok(major), Ok(minor)) => Ok(Self { major, minor }),
            _ => Err(InvalidVersion(text.to_owned())),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.major, self.minor)
    }
}

/// A set of versions, always in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct VersionSet(BTreeSet<Version>);

impl VersionSet {
    /// Whether the set holds this version.
    #[must_use]
    pub fn contains(&self, version: Version) -> bool {
        self.0.contains(&version)
    }

    /// How many versions are in the set.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no version is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The versions, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Version> + '_ {
        self.0.iter().copied()
    }

    /// The versions of `self` that are not in `other`.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.difference(&other.0).copied().collect())
    }

    /// Says in words which of `all` are in this set: `since 8.1`,
    /// `up to 8.2`, `only 8.1 to 8.3`, `not in 9.0`. `None` when it is all.
    #[must_use]
    pub fn in_words(&self, all: &Self) -> Option<String> {
        let absent = all.without(self);
        if absent.is_empty() {
            return None;
        }
        let flags: Vec<bool> = all.iter().map(|version| self.contains(version)).collect();
        let changes = flags.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let first = self.iter().next()?;
        let last = self.iter().next_back()?;
        Some(match (flags.first(), changes) {
            (Some(false), 1) => format!("since {first}"),
            (Some(true), 1) => format!("up to {last}"),
            (Some(false), 2) if first == last => format!("only in {first}"),
            (Some(false), 2) => format!("only from {first} to {last}"),
            _ => {
                let names: Vec<String> = absent.iter().map(|version| version.to_string()).collect();
                format!("not in {}", names.join(", "))
            }
        })
    }
}

impl FromIterator<Version> for VersionSet {
    fn from_iter<I: IntoIterator<Item = Version>>(versions: I) -> Self {
        Self(versions.into_iter().collect())
    }
}

impl fmt::Display for VersionSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, version) in self.iter().enumerate() {
            if index > 0 {
                out.write_str(", ")?;
            }
            write!(out, "{version}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Version, VersionSet};

    fn set(text: &str) -> VersionSet {
        text.split_whitespace()
            .map(|version| version.parse().expect("a version"))
            .collect()
    }

    #[test]
    fn orders_by_number() {
        let nine: Version = "9.1".parse().expect("a version");
        let ten: Version = "10.0".parse().expect("a version");
        assert!(nine < ten);
        assert!("9".parse::<Version>().is_err());
        assert!("9.x".parse::<Version>().is_err());
    }

    #[test]
    fn speaks_of_what_is_missing() {
        let all = set("7.4 8.0 8.1 8.2 9.0");
        assert_eq!(all.in_words(&all), None);
        assert_eq!(
            set("8.1 8.2 9.0").in_words(&all).as_deref(),
            Some("since 8.1")
        );
        assert_eq!(set("7.4 8.0").in_words(&all).as_deref(), Some("up to 8.0"));
        assert_eq!(set("8.1").in_words(&all).as_deref(), Some("only in 8.1"));
        assert_eq!(
            set("8.0 8.1").in_words(&all).as_deref(),
            Some("only from 8.0 to 8.1")
        );
        assert_eq!(
            set("7.4 8.1 9.0").in_words(&all).as_deref(),
            Some("not in 8.0, 8.2")
        );
    }
}
