//! Sizes with their unit in the type.
//!
//! Invariant: a size is converted once, where NetBox's number is made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A number of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Bytes(pub u64);

/// A number of mebibytes (2²⁰ bytes), the unit of Proxmox VE's `memory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mebibytes(pub u64);

/// What NetBox's "MB" means in this house; NetBox has a setting for how it
/// shows sizes but does not reveal it over its API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NetBoxUnit {
    /// 2²⁰ bytes: the number is the one Proxmox VE shows.
    #[default]
    Mebi,
    /// 10⁶ bytes.
    Mega,
}

/// The largest number NetBox's columns take.
const MAX: u64 = i32::MAX as u64;

impl Bytes {
    /// NetBox's number, rounded up and limited to what its column takes.
    pub fn for_netbox(self, unit: NetBoxUnit) -> u64 {
        let number = match unit {
            NetBoxUnit::Mebi => self.to_mebibytes().0,
            NetBoxUnit::Mega => self.0.div_ceil(1_000_000),
        };
        number.min(MAX)
    }

    /// Whole mebibytes, rounded up.
    pub fn to_mebibytes(self) -> Mebibytes {
        Mebibytes(self.0.div_ceil(1 << 20))
    }

    /// For people: `64 GiB`, `1.5 TiB`.
    pub fn for_people(self) -> String {
        const UNITS: [&str; 6] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
        let mut unit = 0;
        let mut rest = self.0 as f64;
        while rest >= 1024.0 && unit + 1 < UNITS.len() {
            rest /= 1024.0;
            unit += 1;
        }
        let text = format!("{rest:.1}");
        format!(
            "{} {}",
            text.strip_suffix(".0").unwrap_or(&text),
            UNITS[unit]
        )
    }
}

impl Mebibytes {
    /// NetBox's number, limited to what its column takes.
    pub fn for_netbox(self, unit: NetBoxUnit) -> u64 {
        let number = match unit {
            NetBoxUnit::Mebi => self.0,
            NetBoxUnit::Mega => {
                let bytes = u128::from(self.0) << 20;
                u64::try_from((bytes + 500_000) / 1_000_000).unwrap_or(u64::MAX)
            }
        };
        number.min(MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_converted_once_and_right() {
        assert_eq!(Mebibytes(4096).for_netbox(NetBoxUnit::Mebi), 4096);
        assert_eq!(Mebibytes(4096).for_netbox(NetBoxUnit::Mega), 4295);
        assert_eq!(Mebibytes(u64::MAX).for_netbox(NetBoxUnit::Mega), MAX);
        assert_eq!(Bytes(528 << 10).to_mebibytes(), Mebibytes(1));
        assert_eq!(Bytes(32 << 30).for_netbox(NetBoxUnit::Mebi), 32_768);
        assert_eq!(Bytes(32 << 30).for_netbox(NetBoxUnit::Mega), 34_360);
        assert_eq!(Bytes(u64::MAX).for_netbox(NetBoxUnit::Mebi), MAX);
        assert_eq!(Bytes(64 << 30).for_people(), "64 GiB");
        assert_eq!(Bytes(1_649_267_441_664).for_people(), "1.5 TiB");
    }
}
