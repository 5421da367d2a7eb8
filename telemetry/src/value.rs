//! From what stands in a variable to what may stand in a field.
//!
//! Invariant: [`read`] answers with a value of the field's class, whatever it
//! is given: hostile text, another locale's numbers, nothing at all.

use serde::{Serialize, Serializer};

use crate::fields::{Field, Kind, Unit, WITHHELD};

/// The value of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, in thousandths, so that half a gibibyte is exact.
    Number(u64),
    /// A text of the field's class.
    Text(String),
}

impl Value {
    /// A whole number.
    pub fn whole(number: u64) -> Self {
        Self::Number(number.saturating_mul(1000))
    }

    /// A text that is known to be of its field's class.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(n) if n % 1000 == 0 => serializer.serialize_u64(n / 1000),
            // Below 2^53 thousandths, so the shortest decimal is the exact one.
            Self::Number(n) => serializer.serialize_f64(*n as f64 / 1000.0),
        }
    }
}

/// The value that `field` takes from `raw`.
///
/// `host_name` is the machine's own name, which must not get out as if it
/// were the name of an application.
pub fn read(field: &Field, raw: Option<&str>, host_name: Option<&str>) -> Value {
    let raw = raw.map(str::trim).filter(|text| !text.is_empty());
    match field.kind {
        Kind::Whole { min, max } => {
            let number = raw
                .and_then(|text| amount(text, None))
                .filter(|n| n % 1000 == 0 && (min * 1000..=max * 1000).contains(n));
            Value::Number(number.unwrap_or(min * 1000))
        }
        Kind::Amount {
            unit,
            max,
            fraction,
        } => {
            let number = raw
                .and_then(|text| amount(text, Some(unit)))
                .map(|n| if fraction { n } else { n / 1000 * 1000 })
                .filter(|n| *n <= max * 1000);
            Value::Number(number.unwrap_or(0))
        }
        Kind::Choice(words) => text(field, raw, |t| words.contains(&t)),
        Kind::Version(words) => text(field, raw, |t| words.contains(&t) || is_version(t)),
        Kind::Name => text(field, raw, |t| is_name(t) && !names_host(t, host_name)),
        Kind::RunId => text(field, raw, is_run_id),
        // Has a source of its own; a variable has no say in it.
        Kind::Meaning => Value::Text(String::new()),
    }
}

fn text(field: &Field, raw: Option<&str>, allowed: impl Fn(&str) -> bool) -> Value {
    Value::text(match raw {
        // A lone dash is how scripts write "none".
        None | Some("-") => field.default,
        Some(text) if text.len() <= field.kind.max_len() && allowed(text) => text,
        Some(_) => WITHHELD,
    })
}

/// Thousandths of `unit`: `8`, `8G`, `0.5 GiB`, `512M`; without a unit of its
/// own the number is taken to be in `unit`, and without `unit` none may stand.
fn amount(text: &str, unit: Option<Unit>) -> Option<u64> {
    let digits_end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (whole, rest) = text.split_at(digits_end);
    if whole.is_empty() || whole.len() > 12 {
        return None;
    }
    let (fraction, suffix) = match rest.strip_prefix('.') {
        Some(after) => {
            let end = after
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(after.len());
            after.split_at(end)
        }
        None => ("", rest),
    };
    if rest.starts_with('.') && (fraction.is_empty() || fraction.len() > 9) {
        return None;
    }
    let mut thousandths = whole.parse::<u128>().ok()? * 1000;
    if !fraction.is_empty() {
        let scale = 10_u128.pow(u32::try_from(fraction.len()).ok()?);
        thousandths += fraction.parse::<u128>().ok()? * 1000 / scale;
    }

    let suffix = suffix.trim_start().to_ascii_lowercase();
    let power = match (suffix.as_str(), unit) {
        ("", None) => return u64::try_from(thousandths).ok(),
        (_, None) => return None,
        ("", Some(unit)) => unit.power(),
        ("k" | "kb" | "kib", _) => 1,
        ("m" | "mb" | "mib", _) => 2,
        ("g" | "gb" | "gib", _) => 3,
        ("t" | "tb" | "tib", _) => 4,
        _ => return None,
    };
    let target = unit?.power();
    let converted = if power >= target {
        thousandths * 1024_u128.pow(power - target)
    } else {
        thousandths / 1024_u128.pow(target - power)
    };
    u64::try_from(converted).ok()
}

/// A version number: up to three parts, and perhaps a revision (`7.4-17`,
/// `9.0.0~11`). Four parts would be an address, and a first part between 100
/// and 1999 is a network, not a version.
fn is_version(text: &str) -> bool {
    let (numbers, revision) = match text.find(['-', '~', '+']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let digits = |part: &str, max| {
        (1..=max).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    let mut parts = numbers.split('.');
    let first = parts.next().unwrap_or_default();
    (digits(first, 2) || (digits(first, 4) && first.starts_with("20")))
        && parts.clone().count() <= 2
        && parts.all(|part| digits(part, 3))
        && revision.is_none_or(|revision| digits(revision, 3))
}

/// An application's name: a few words of letters and digits. Dots would let
/// host names and addresses in, six parts a MAC address, three bare numbers
/// most of an address written with dashes, a long part a key or a token.
fn is_name(text: &str) -> bool {
    let mut parts = 0;
    let mut numbers = 0;
    for part in text.split([' ', '-', '_', '+']) {
        if part.is_empty() || part.len() > 24 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return false;
        }
        parts += 1;
        numbers += u32::from(part.bytes().all(|b| b.is_ascii_digit()));
    }
    parts <= 5 && numbers <= 2
}

/// Whether `text`, or a word of it, is the machine's own name.
fn names_host(text: &str, host_name: Option<&str>) -> bool {
    let Some(host) = host_name.map(str::trim).filter(|host| !host.is_empty()) else {
        return false;
    };
    let label = host.split('.').next().unwrap_or(host);
    std::iter::once(text)
        .chain(text.split(' '))
        .any(|word| word.eq_ignore_ascii_case(label) || word.eq_ignore_ascii_case(host))
}

/// Whether `text` can be the random id of a run: a UUID in its usual shape.
///
/// A UUID made from the clock and the network card carries a MAC address, so
/// versions 1, 2 and 6 are not random ids.
pub fn is_run_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        });
    shape && {
        let rfc = matches!(bytes[19].to_ascii_lowercase(), b'8' | b'9' | b'a' | b'b');
        !(rfc && matches!(bytes[14], b'1' | b'2' | b'6'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::by_name;

    fn json(field: &str, raw: &str) -> String {
        let value = read(
            by_name(field).expect("a field"),
            Some(raw),
            Some("pve7.example.org"),
        );
        serde_json::to_string(&value).expect("a value is JSON")
    }

    #[test]
    fn amounts() {
        let disk = [
            "8", "8G", "0.5G", "512M", "16", "007", "1T", " 4 GiB ", "2048mb",
        ];
        let read: Vec<_> = disk.iter().map(|raw| json("disk_size", raw)).collect();
        assert_eq!(read, ["8", "8", "0.5", "0.5", "16", "7", "1024", "4", "2"]);
        for bad in [
            "G",
            "-1",
            "8GG",
            "1e3",
            "8,5",
            "999999999999G",
            "1.",
            ".5",
            "8 G x",
            "٣",
        ] {
            assert_eq!(json("disk_size", bad), "0", "{bad:?}");
        }
        assert_eq!(json("ram_size", "2048"), "2048");
        assert_eq!(json("ram_size", "2G"), "2048");
        assert_eq!(json("ram_size", "0.5G"), "512");
        assert_eq!(json("core_count", "4"), "4");
        assert_eq!(json("core_count", "4G"), "0");
        assert_eq!(json("core_count", "2.5"), "0");
        assert_eq!(json("core_count", "5000"), "0");
    }

    #[test]
    fn versions() {
        for good in [
            "12",
            "24.04",
            "3.22",
            "9.1.2",
            "7.4-17",
            "9.0.0~11",
            "2025.10.1",
            "trixie",
        ] {
            assert_eq!(json("os_version", good), format!("{good:?}"));
        }
        for bad in [
            "192.168.1.5",
            "192.168.1",
            "fe80::1",
            "1.2.3.4",
            "../x",
            "v1",
            "pve7",
            "1..2",
            "1-",
        ] {
            assert_eq!(json("os_version", bad), "\"unknown\"", "{bad:?}");
        }
        assert_eq!(json("pve_version", "not found"), "\"not found\"");
    }

    #[test]
    fn names() {
        for good in [
            "vaultwarden",
            "Debian 12 VM",
            "UniFi OS Server",
            "paperless-ngx",
            "2fauth",
        ] {
            assert_eq!(json("nsapp", good), format!("{good:?}"));
        }
        for bad in [
            "pve7",
            "PVE7",
            "my pve7 app",
            "pve7.example.org",
            "10-0-0-17",
            "aa-bb-cc-dd-ee-ff",
            "/etc/passwd",
            "rm -rf data",
            "a\"b",
            "a\nb",
            "$(id)",
            "user@mail",
            "naïve",
            "ghp_0123456789012345678901234567890123456",
        ] {
            assert_eq!(json("nsapp", bad), "\"unknown\"", "{bad:?}");
        }
        assert_eq!(json("nsapp", ""), "\"unknown\"");
        assert_eq!(json("method", ""), "\"default\"");
        assert_eq!(json("os_type", "-"), "\"\"");
        assert_eq!(json("os_type", "pve7"), "\"unknown\"");
    }

    #[test]
    fn run_ids() {
        assert!(is_run_id("2f1b0a5e-6c1d-4b7e-9f00-0123456789ab"));
        assert!(is_run_id("11111111-2222-3333-4444-555555555555"));
        for bad in [
            "",
            "short",
            "my-host-name",
            "c232ab00-9414-11ec-b3c8-9f6bdeced846", // version 1
            "2f1b0a5e-6c1d-4b7e-9f00-0123456789abc",
            "2f1b0a5e/6c1d/4b7e/9f00/0123456789ab",
            "../../../../../../../../../../../etc",
        ] {
            assert!(!is_run_id(bad), "{bad:?}");
        }
    }
}
