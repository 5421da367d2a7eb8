//! Single values: what NetBox accepts for a field, and how it writes it back.
//!
//! Invariant: a value that was accepted once is accepted again and unchanged.

use std::net::IpAddr;

use serde_json::{Number, Value};

use super::model::{Field, Kind};
use super::models;

const BLANK: &str = "This field may not be blank.";
const NULL: &str = "This field may not be null.";

/// Reads the value of a plain field (no reference, no tags).
pub(super) fn clean(field: &Field, value: &Value) -> Result<Value, String> {
    if value.is_null() {
        return if field.null {
            Ok(Value::Null)
        } else {
            Err(NULL.to_owned())
        };
    }
    match field.kind {
        Kind::Text(max) => {
            let text = string(value)?;
            if text.is_empty() && field.null {
                return Ok(Value::Null);
            }
            bounded(text, max, field.required)
        }
        Kind::Slug => {
            let text = string(value)?;
            if text.is_empty() {
                return Err(BLANK.to_owned());
            }
            if !text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_')) {
                return Err("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.".to_owned());
            }
            bounded(text, 100, true)
        }
        Kind::Identifier => {
            let text = string(value)?;
            if text.is_empty() || !text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
                return Err("Only alphanumeric characters and underscores are allowed.".to_owned());
            }
            if text.contains("__") {
                return Err("Double underscores are not permitted in custom field names.".to_owned());
            }
            bounded(text, 50, true)
        }
        Kind::Color => {
            let text = string(value)?;
            if text.len() != 6 || !text.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')) {
                return Err("RGB color in hexadecimal. Example: 00ff00".to_owned());
            }
            Ok(text.into())
        }
        Kind::Integer(min, max) => integer(value, min, max),
        Kind::Decimal => decimal(value),
        Kind::Boolean => match value {
            Value::Bool(_) => Ok(value.clone()),
            Value::Number(number) if number.as_i64() == Some(0) => Ok(false.into()),
            Value::Number(number) if number.as_i64() == Some(1) => Ok(true.into()),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true.into()),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false.into()),
            _ => Err("Must be a valid boolean.".to_owned()),
        },
        Kind::Choice(values) => match value {
            Value::String(text) if text.is_empty() && field.null => Ok(Value::Null),
            Value::String(text) if values.contains(&text.as_str()) => Ok(value.clone()),
            Value::Object(_) => Err(
                "Value must be passed directly (e.g. \"foo\": 123); do not use a dictionary or list.".to_owned(),
            ),
            other => Err(format!("{} is not a valid choice.", plain(other))),
        },
        Kind::AnyChoice => match value {
            Value::String(text) if !text.is_empty() => Ok(value.clone()),
            other => Err(format!("{} is not a valid choice.", plain(other))),
        },
        Kind::ObjectType(..) => match value {
            Value::String(text) if models::by_object_type(text).is_some() => Ok(value.clone()),
            Value::String(_) => Err("Invalid content type: ".to_owned() + &plain(value)),
            _ => Err("Invalid value. Specify a content type as '<app_label>.<model_name>'.".to_owned()),
        },
        Kind::ObjectId => integer(value, 0, i64::MAX),
        Kind::ObjectTypes => {
            let Value::Array(items) = value else {
                return Err(format!("Expected a list of items but got type \"{}\".", kind_of(value)));
            };
            for item in items {
                if item.as_str().and_then(models::by_object_type).is_none() {
                    return Err(format!("Invalid content type: {}", plain(item)));
                }
            }
            Ok(value.clone())
        }
        Kind::Mac => mac(&string(value)?).map(Value::from),
        Kind::Address => address(&string(value)?).map(Value::from),
        Kind::Prefix => prefix(&string(value)?).map(Value::from),
        Kind::DnsName => {
            let text = string(value)?.to_lowercase();
            if !text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '*' | '.' | '-')) {
                return Err(
                    "Only alphanumeric characters, asterisks, hyphens, periods, and underscores are allowed in DNS names"
                        .to_owned(),
                );
            }
            bounded(text, 255, false)
        }
        Kind::Json => Ok(value.clone()),
        // References are resolved elsewhere, with the store at hand.
        Kind::Key(..) | Kind::Keys(_) => Ok(value.clone()),
    }
}

/// Text without blanks around it; numbers are taken as text.
pub(super) fn string(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) if text.contains('\0') => {
            Err("Null characters are not allowed.".to_owned())
        }
        Value::String(text) => Ok(text.trim().to_owned()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err("Not a valid string.".to_owned()),
    }
}

fn bounded(text: String, max: usize, required: bool) -> Result<Value, String> {
    if required && text.is_empty() {
        return Err(BLANK.to_owned());
    }
    if text.chars().count() > max {
        return Err(format!(
            "Ensure this field has no more than {max} characters."
        ));
    }
    Ok(text.into())
}

fn integer(value: &Value, min: i64, max: i64) -> Result<Value, String> {
    let number = match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            // 5.0 is 5; 5.5 is nothing.
            number
                .as_f64()
                .filter(|float| float.fract() == 0.0 && float.abs() < 9e15)
                .map(|float| float as i64)
        }),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
    .ok_or("A valid integer is required.")?;
    if number < min {
        return Err(format!(
            "Ensure this value is greater than or equal to {min}."
        ));
    }
    if number > max {
        return Err(format!("Ensure this value is less than or equal to {max}."));
    }
    Ok(number.into())
}

/// A number with at most two digits after the point; comes back as a float.
fn decimal(value: &Value) -> Result<Value, String> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return Err("A valid number is required.".to_owned()),
    };
    let number: f64 = text
        .parse()
        .map_err(|_| "A valid number is required.".to_owned())?;
    let digits = text
        .split_once('.')
        .map_or(0, |(_, after)| after.trim_end_matches('0').len());
    if digits > 2 {
        return Err("Ensure that there are no more than 2 decimal places.".to_owned());
    }
    if number.abs() >= 10_000.0 {
        return Err("Ensure that there are no more than 6 digits in total.".to_owned());
    }
    Number::from_f64(number)
        .map(Value::Number)
        .ok_or_else(|| "A valid number is required.".to_owned())
}

/// A MAC address in upper case with colons.
pub(super) fn mac(text: &str) -> Result<String, String> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ':' | '-' | '.'))
        .collect();
    if digits.len() != 12 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return Err(format!("Invalid MAC address format: {text}"));
    }
    let digits = digits.to_ascii_uppercase();
    let bytes: Vec<&str> = (0..6)
        .filter_map(|byte| digits.get(byte * 2..byte * 2 + 2))
        .collect();
    Ok(bytes.join(":"))
}

/// An address with its prefix length; without one it is a host.
fn address(text: &str) -> Result<String, String> {
    let invalid = || format!("Invalid IP address format: {text}");
    let (ip, length) = split(text).ok_or_else(invalid)?;
    if length == 0 {
        return Err("Cannot create IP address with /0 mask.".to_owned());
    }
    Ok(format!("{ip}/{length}"))
}

fn prefix(text: &str) -> Result<String, String> {
    let invalid = || format!("Invalid IP prefix format: {text}");
    let (ip, length) = split(text).ok_or_else(invalid)?;
    let net = network(ip, length);
    if length == 0 {
        return Err("Cannot create prefix with /0 mask.".to_owned());
    }
    if net != ip {
        return Err(format!(
            "{text} is not a valid prefix. Did you mean {net}/{length}?"
        ));
    }
    Ok(format!("{ip}/{length}"))
}

fn split(text: &str) -> Option<(IpAddr, u8)> {
    let (ip, length) = match text.split_once('/') {
        Some((ip, length)) => (ip, Some(length)),
        None => (text, None),
    };
    let ip: IpAddr = ip.parse().ok()?;
    let bits = if ip.is_ipv4() { 32 } else { 128 };
    let length = match length {
        Some(length) => length.parse().ok().filter(|length| *length <= bits)?,
        None => bits,
    };
    Some((ip, length))
}

/// The first address of a network.
fn network(ip: IpAddr, length: u8) -> IpAddr {
    let keep = u32::from(length);
    match ip {
        IpAddr::V4(ip) => {
            let mask = u32::MAX.checked_shl(32 - keep).unwrap_or(0);
            IpAddr::from((u32::from(ip) & mask).to_be_bytes())
        }
        IpAddr::V6(ip) => {
            let mask = u128::MAX.checked_shl(128 - keep).unwrap_or(0);
            IpAddr::from((u128::from(ip) & mask).to_be_bytes())
        }
    }
}

/// The address without its prefix length.
pub(super) fn host(address: &str) -> &str {
    address.split_once('/').map_or(address, |(host, _)| host)
}

/// 4 or 6.
pub(super) fn family(address: &str) -> u8 {
    if address.contains(':') { 6 } else { 4 }
}

/// Why an address cannot be on an interface, if it cannot.
pub(super) fn unassignable(address: &str) -> Option<&'static str> {
    let (ip, length) = split(address)?;
    let point_to_point = length >= if ip.is_ipv4() { 31 } else { 127 };
    if point_to_point {
        return None;
    }
    if network(ip, length) == ip {
        return Some("is a network ID, which may not be assigned to an interface.");
    }
    if let IpAddr::V4(ip) = ip {
        let host = u32::MAX >> length;
        if u32::from(ip) & host == host {
            return Some("is a broadcast address, which may not be assigned to an interface.");
        }
    }
    None
}

/// Whether `address` lies in `prefix`.
pub(super) fn contains(prefix: &str, address: &str) -> bool {
    match (split(prefix), split(address)) {
        (Some((net, length)), Some((ip, inner))) => {
            net.is_ipv4() == ip.is_ipv4()
                && inner >= length
                && network(ip, length) == network(net, length)
        }
        _ => false,
    }
}

/// Whether a text is a date or a point in time in ISO 8601.
pub(super) fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes
            .iter()
            .take(10)
            .enumerate()
            .all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
        && (bytes.len() == 10 || matches!(bytes[10], b'T' | b' '))
}

/// A value as messages show it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => format!("\"{text}\""),
        other => other.to_string(),
    }
}

pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_normalised() {
        assert_eq!(decimal(&json!("2")), Ok(json!(2.0)));
        assert_eq!(decimal(&json!(1.5)), Ok(json!(1.5)));
        assert!(decimal(&json!(1.005)).is_err());
        assert_eq!(integer(&json!("2048"), 0, 9999), Ok(json!(2048)));
        assert!(integer(&json!(2048.5), 0, 9999).is_err());
    }

    #[test]
    fn addresses_are_normalised() {
        assert_eq!(address("10.0.0.1").as_deref(), Ok("10.0.0.1/32"));
        assert_eq!(
            address("2001:DB8:0:0::1/64").as_deref(),
            Ok("2001:db8::1/64")
        );
        assert!(address("10.0.0.1/33").is_err());
        assert!(prefix("10.0.0.1/24").is_err());
        assert_eq!(prefix("10.0.0.0/24").as_deref(), Ok("10.0.0.0/24"));
        assert_eq!(mac("bc24.11aa.bbcc").as_deref(), Ok("BC:24:11:AA:BB:CC"));
        assert!(unassignable("10.0.0.0/24").is_some());
        assert!(unassignable("10.0.0.255/24").is_some());
        assert!(unassignable("10.0.0.1/24").is_none());
        assert!(unassignable("10.0.0.0/31").is_none());
        assert!(contains("10.0.0.0/8", "10.1.2.3/24"));
        assert!(!contains("10.0.0.0/8", "11.1.2.3/24"));
    }

    proptest! {
        #[test]
        fn addresses_come_back_equal(ip: u128, length in 1_u8..=128, four: bool) {
            let text = if four {
                format!("{}/{}", std::net::Ipv4Addr::from(ip as u32), length.min(32))
            } else {
                format!("{}/{length}", std::net::Ipv6Addr::from(ip))
            };
            let once = address(&text).unwrap();
            prop_assert_eq!(address(&once), Ok(once.clone()));
        }

        #[test]
        fn nothing_panics(text: String) {
            let _ = (address(&text), prefix(&text), mac(&text), decimal(&json!(text)), unassignable(&text));
        }
    }
}
