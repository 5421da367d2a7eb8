//! Integers: read from `8`, `"8"` and `8.0`.

use super::scalar;
use super::wire::Wire;

/// An integer of Proxmox VE.
///
/// Reads JSON numbers without a fraction and their decimal text. Integers
/// beyond `i64` are read too ([`get_u64`](Self::get_u64),
/// [`get_i128`](Self::get_i128)); beyond `i128` they count as unreadable and
/// are kept as they are.
///
/// ```
/// use pve_runtime::PveInt;
/// for text in ["8", r#""8""#, "8.0"] {
///     let read: PveInt = serde_json::from_str(text)?;
///     assert_eq!(read.get(), Some(8));
///     assert_eq!(serde_json::to_string(&read)?, text);
/// }
/// let big: PveInt = serde_json::from_str("18446744073709551615")?;
/// assert_eq!((big.get(), big.get_u64()), (None, Some(u64::MAX)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct PveInt(Wire);

scalar!(PveInt, "an integer");

impl PveInt {
    pub(crate) fn from_wire(wire: Wire) -> Self {
        Self(wire)
    }

    fn wire(&self) -> &Wire {
        &self.0
    }

    /// What equality goes by.
    fn key(&self) -> Option<i128> {
        self.get_i128()
    }

    fn is_readable(&self) -> bool {
        self.get_i128().is_some()
    }

    /// The integer; `None` for `null`, for what cannot be read and for what
    /// does not fit into an `i64`.
    pub fn get(&self) -> Option<i64> {
        match &self.0 {
            Wire::Number(number) if number.is_i64() => number.as_i64(),
            _ => self.get_i128().and_then(|value| value.try_into().ok()),
        }
    }

    /// The integer as an `u64`; `None` also for negative ones.
    pub fn get_u64(&self) -> Option<u64> {
        self.get_i128().and_then(|value| value.try_into().ok())
    }

    /// The integer in the widest type.
    pub fn get_i128(&self) -> Option<i128> {
        match &self.0 {
            Wire::Number(number) => number
                .as_i128()
                .or_else(|| number.as_f64().and_then(integral)),
            Wire::Text(text) => {
                let text = text.trim();
                text.parse().ok().or_else(|| {
                    // "8.0", and what Perl prints for large sums: "1.5e+16".
                    let decimal = text.contains(['.', 'e', 'E']);
                    decimal.then(|| text.parse().ok().and_then(integral))?
                })
            }
            Wire::Null | Wire::Bool(_) | Wire::Compound(_) => None,
        }
    }
}

/// The integer that a floating point number is, if it is one.
fn integral(value: f64) -> Option<i128> {
    // 2^127 is exact as f64; below it the cast is exact for whole numbers.
    let limit = 2f64.powi(127);
    (value.fract() == 0.0 && value > -limit && value < limit).then_some(value as i128)
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for PveInt {
            fn from(value: $type) -> Self {
                Self(Wire::Number(value.into()))
            }
        }
    )*};
}
from_integer!(i8, i16, i32, i64, u8, u16, u32, u64);

impl PartialEq<i64> for PveInt {
    fn eq(&self, other: &i64) -> bool {
        self.get() == Some(*other)
    }
}
