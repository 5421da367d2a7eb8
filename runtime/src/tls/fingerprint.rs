//! SHA-256 fingerprints of certificates, as Proxmox VE prints them.

use crate::redact::bounded;
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

/// The SHA-256 of a certificate (DER).
///
/// Reads the forms in use: `AB:CD:…` as `pvenode cert info` and the web
/// interface print it, plain hexadecimal, either case. Prints the first.
///
/// ```
/// use pve_runtime::tls::Fingerprint;
/// let plain = "00".repeat(31) + "ff";
/// let fingerprint: Fingerprint = plain.parse()?;
/// assert!(fingerprint.to_string().ends_with(":00:FF"));
/// assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
/// # Ok::<(), pve_runtime::tls::FingerprintError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// That of a certificate in DER.
    pub fn of_certificate(der: &[u8]) -> Self {
        Self(Sha256::digest(der).into())
    }
}

/// A text that is no SHA-256 fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{given}` is no SHA-256 fingerprint: 32 bytes in hexadecimal are expected, \
     as `pvenode cert info` prints them (AB:CD:…){hint}"
)]
pub struct FingerprintError {
    given: String,
    hint: &'static str,
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = |hint| FingerprintError {
            given: bounded(text, 100),
            hint,
        };
        let trimmed = text.trim();
        let plain = trimmed
            .get(..7)
            .filter(|start| start.eq_ignore_ascii_case("sha256:"));
        let trimmed = if plain.is_some() {
            &trimmed[7..]
        } else {
            trimmed
        };
        let digits: Vec<u8> = if trimmed.contains(':') {
            let pairs: Vec<&str> = trimmed.split(':').collect();
            if pairs.iter().any(|pair| pair.len() != 2) {
                return Err(error(""));
            }
            pairs.concat().into_bytes()
        } else {
            trimmed.as_bytes().to_vec()
        };
        if digits.len() == 40 {
            return Err(error("; this looks like SHA-1"));
        }
        let mut bytes = [0; 32];
        if digits.len() != 64 {
            return Err(error(""));
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |c: u8| {
                char::from(c)
                    .to_digit(16)
                    .and_then(|d| u8::try_from(d).ok())
            };
            match (digit(pair[0]), digit(pair[1])) {
                (Some(high), Some(low)) => *byte = high << 4 | low,
                _ => return Err(error("")),
            }
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str(":")?;
            }
            write!(f, "{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_and_others_refused() {
        let fingerprint = Fingerprint::of_certificate(b"certificate");
        let printed = fingerprint.to_string();
        assert_eq!(printed.len(), 95);
        assert_eq!(printed.parse(), Ok(fingerprint));
        assert_eq!(
            printed.to_lowercase().replace(':', "").parse(),
            Ok(fingerprint)
        );
        assert_eq!(format!(" SHA256:{printed}\n").parse(), Ok(fingerprint));
        let sha1 = "ab".repeat(20).parse::<Fingerprint>().unwrap_err();
        assert!(sha1.to_string().contains("SHA-1"), "{sha1}");
        for bad in [
            "",
            "AB:CD",
            &"zz".repeat(32),
            &format!("{printed}:00"),
            &"é".repeat(32),
        ] {
            assert!(bad.parse::<Fingerprint>().is_err(), "{bad}");
        }
    }
}
