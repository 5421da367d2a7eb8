//! Numbers with a fraction: read from `0.5`, `"0.5"` and `1`.

use super::wire::Wire;
use super::{ScalarError, scalar};

/// A number of Proxmox VE, read from a JSON number or its decimal text.
///
/// ```
/// use pve_runtime::PveNum;
/// let load: PveNum = serde_json::from_str(r#""0.50""#)?;
/// assert_eq!(load.get(), Some(0.5));
/// assert_eq!(serde_json::to_string(&load)?, r#""0.50""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct PveNum(Wire);

scalar!(PveNum, "a number");

impl PveNum {
    pub(crate) fn from_wire(wire: Wire) -> Self {
        Self(wire)
    }

    fn wire(&self) -> &Wire {
        &self.0
    }

    /// What equality goes by: the bits, with one zero only.
    fn key(&self) -> Option<u64> {
        self.get().map(|value| (value + 0.0).to_bits())
    }

    fn is_readable(&self) -> bool {
        self.get().is_some()
    }

    /// The number; `None` for `null` and for what cannot be read. Always finite.
    pub fn get(&self) -> Option<f64> {
        match &self.0 {
            Wire::Number(number) => number.as_f64(),
            Wire::Text(text) => {
                let text = text.trim();
                // Rust also reads "inf", "nan" and the like, which are no numbers.
                let value: f64 = text.parse().ok()?;
                value.is_finite().then_some(value)
            }
            Wire::Null | Wire::Bool(_) | Wire::Compound(_) => None,
        }
    }
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for PveNum {
            fn from(value: $type) -> Self {
                Self(Wire::Number(value.into()))
            }
        }
    )*};
}
from_integer!(i8, i16, i32, i64, u8, u16, u32, u64);

impl TryFrom<f64> for PveNum {
    type Error = ScalarError;

    /// Fails for infinite numbers and "not a number", which the wire cannot carry.
    fn try_from(value: f64) -> Result<Self, Self::Error> {
        serde_json::Number::from_f64(value)
            .map(|number| Self(Wire::Number(number)))
            .ok_or_else(|| ScalarError::new(&value.to_string(), Self::EXPECTED))
    }
}

impl PartialEq<f64> for PveNum {
    fn eq(&self, other: &f64) -> bool {
        self.get() == Some(*other)
    }
}
