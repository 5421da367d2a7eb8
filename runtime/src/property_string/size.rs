//! Disk sizes: `32G`.

use super::Member;
use crate::scalar::{FromJson, PveStr};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The size of a disk as Proxmox VE writes it (its format `disk-size`): a
/// number with one of the binary suffixes K, M, G, T, or of bytes without one.
///
/// ```
/// use pve_runtime::DiskSize;
/// let size: DiskSize = serde_json::from_str(r#""32G""#)?;
/// assert_eq!(size.bytes(), Some(32 << 30));
/// assert_eq!(DiskSize::from_bytes(1536 << 20).to_string(), "1536M");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct DiskSize(PveStr);

impl DiskSize {
    /// What is expected here, as warnings say it.
    pub const EXPECTED: &'static str = "a disk size such as 32G";

    /// A size of so many bytes, written with the largest suffix that fits exactly.
    pub fn from_bytes(bytes: u64) -> Self {
        let mut number = bytes;
        let mut suffix = "";
        for larger in ["K", "M", "G", "T"] {
            if number == 0 || !number.is_multiple_of(1024) {
                break;
            }
            number /= 1024;
            suffix = larger;
        }
        Self(format!("{number}{suffix}").into())
    }

    /// The size in bytes, rounded down; `None` when it cannot be read.
    pub fn bytes(&self) -> Option<u64> {
        let text = self.0.get()?.trim();
        let (number, shift) = match text.as_bytes().last()? {
            b'K' => (&text[..text.len() - 1], 10),
            b'M' => (&text[..text.len() - 1], 20),
            b'G' => (&text[..text.len() - 1], 30),
            b'T' => (&text[..text.len() - 1], 40),
            _ => (text, 0),
        };
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        match number.split_once('.') {
            None if digits(number) => number.parse::<u64>().ok()?.checked_mul(1 << shift),
            Some((whole, fraction)) if digits(whole) && digits(fraction) => {
                let bytes = number.parse::<f64>().ok()? * f64::from(shift).exp2();
                // Beyond 2^53 a fraction of a suffix is lost in rounding anyway.
                (bytes < 2f64.powi(63)).then_some(bytes as u64)
            }
            _ => None,
        }
    }

    /// True when there is something that is no size.
    pub fn is_unreadable(&self) -> bool {
        !self.0.is_null() && self.bytes().is_none()
    }

    /// The JSON value as it was read.
    pub fn raw(&self) -> Value {
        self.0.raw()
    }
}

/// By size: `32G` and `32768M` are equal.
impl PartialEq for DiskSize {
    fn eq(&self, other: &Self) -> bool {
        match (self.bytes(), other.bytes()) {
            (Some(this), Some(other)) => this == other,
            (None, None) => self.0 == other.0,
            _ => false,
        }
    }
}

impl Eq for DiskSize {}

impl Hash for DiskSize {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.bytes() {
            Some(bytes) => bytes.hash(state),
            None => self.0.hash(state),
        }
    }
}

/// The JSON on the wire.
impl fmt::Debug for DiskSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DiskSize({})", self.raw())
    }
}

impl fmt::Display for DiskSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for DiskSize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for DiskSize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let size = Self::from_json(Value::deserialize(deserializer)?);
        if size.is_unreadable() {
            crate::warnings::unreadable(Self::EXPECTED, || size.raw().to_string())?;
        }
        Ok(size)
    }
}

impl FromJson for DiskSize {
    fn from_json(value: Value) -> Self {
        Self(PveStr::from_json(value))
    }
}

impl Member for DiskSize {
    const EXPECTED: &'static str = DiskSize::EXPECTED;

    fn from_text(text: &str) -> Self {
        Self(text.into())
    }

    fn to_text(&self) -> Option<String> {
        Member::to_text(&self.0)
    }

    fn is_unreadable(&self) -> bool {
        DiskSize::is_unreadable(self)
    }
}
