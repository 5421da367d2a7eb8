//! Keeps secrets and floods out of what people read.
//!
//! Invariant: a secret that the transport knows, and a value under a key that
//! looks secret, never reaches a log line, an error or a warning; and no text
//! from outside is printed without a bound or with control characters.

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::borrow::Cow;
use std::sync::{PoisonError, RwLock};

/// What stands where a secret stood.
pub(crate) const REDACTED: &str = "[redacted]";

/// At most `max` characters of `text`, on one line.
pub(crate) fn bounded(text: &str, max: usize) -> String {
    let mut out = String::with_capacity(text.len().min(max * 4));
    for (count, c) in text.trim().chars().enumerate() {
        if count == max {
            out.push('…');
            break;
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}

/// True for keys whose values are secrets by their name: `password`,
/// `cipassword`, `CSRFPreventionToken`, `ticket`, `private-key`, …
pub(crate) fn is_secret_key(key: &str) -> bool {
    const PARTS: [&str; 11] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "token",
        "ticket",
        "csrf",
        "cookie",
        "credential",
        "authorization",
        "private",
    ];
    let key = key.to_ascii_lowercase();
    // `keys` of a user are second factors; `otp` is one in use.
    matches!(
        key.as_str(),
        "key" | "keys" | "otp" | "pw" | "apikey" | "api-key" | "api_key"
    ) || PARTS.iter().any(|part| key.contains(part))
}

/// True when a step of a JSON path (`data[0].password`) names a secret.
pub(crate) fn is_secret_path(path: &str) -> bool {
    path.split(['.', '[', ']']).any(is_secret_key)
}

/// JSON text without the values of secret-looking keys inside it. Text that is
/// no array or object stays as it is.
pub(crate) fn without_secrets(json: &str) -> Cow<'_, str> {
    if !json.starts_with(['{', '[']) {
        return Cow::Borrowed(json);
    }
    match serde_json::from_str::<Value>(json) {
        Ok(mut value) => {
            blank(&mut value);
            Cow::Owned(value.to_string())
        }
        Err(_) => Cow::Borrowed(REDACTED),
    }
}

fn blank(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                if is_secret_key(key) {
                    *member = Value::from(REDACTED);
                } else {
                    blank(member);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(blank),
        _ => {}
    }
}

/// A property string without the values of secret-looking keys.
pub(crate) fn property_string_without_secrets(text: &str) -> String {
    let parts = text.split(',').map(|part| match part.split_once('=') {
        Some((key, _)) if is_secret_key(key) => Cow::Owned(format!("{key}={REDACTED}")),
        _ => Cow::Borrowed(part),
    });
    bounded(&parts.collect::<Vec<_>>().join(","), 500)
}

/// The least number of characters by which a secret is recognised.
const MIN_SECRET: usize = 4;

/// The secrets that a transport knows, to be taken out of what a server echoes.
#[derive(Default)]
pub(crate) struct Secrets(RwLock<Vec<SecretString>>);

impl Secrets {
    /// Remembers a secret. Texts shorter than four characters are not
    /// remembered: they would blank out ordinary words.
    pub(crate) fn add(&self, secret: &SecretString) {
        if secret.expose_secret().chars().count() < MIN_SECRET {
            return;
        }
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !known
            .iter()
            .any(|k| k.expose_secret() == secret.expose_secret())
        {
            // Tickets are renewed for as long as the program runs: the first
            // entries (token, or password in its two forms) stay, old tickets go.
            if known.len() >= 16 {
                known.remove(2);
            }
            known.push(secret.clone());
        }
    }

    /// `text` without the secrets known, nor the beginnings of one at which
    /// [`bounded`] cut a part of the text.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.iter().fold(text.to_owned(), |text, secret| {
            let secret = secret.expose_secret();
            let text = text.replace(secret, REDACTED);
            if !text.contains('…') {
                return text;
            }
            let mut parts: Vec<Cow<'_, str>> = text.split('…').map(Cow::Borrowed).collect();
            // What follows the last mark was not cut.
            let cut = parts.len() - 1;
            for part in &mut parts[..cut] {
                if let Some(kept) = without_beginning(part, secret) {
                    *part = format!("{kept}{REDACTED}").into();
                }
            }
            parts.join("…")
        })
    }
}

/// `text` without its end, where that is the beginning of `secret`.
fn without_beginning<'a>(text: &'a str, secret: &str) -> Option<&'a str> {
    let beginnings = secret
        .char_indices()
        .skip(MIN_SECRET)
        .map(|(at, _)| &secret[..at]);
    // The last one that fits is the longest.
    beginnings
        .filter_map(|beginning| text.strip_suffix(beginning))
        .last()
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(REDACTED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_and_control_characters() {
        assert_eq!(bounded("a\nb\u{1b}[31m", 80), "a b [31m");
        assert_eq!(bounded("ééééé", 3), "ééé…");
        assert_eq!(bounded("abc", 3), "abc");
    }

    #[test]
    fn secret_keys_are_found_by_name() {
        for path in [
            "data.CSRFPreventionToken",
            "data[3].cipassword",
            "data.ticket",
            "key",
        ] {
            assert!(is_secret_path(path), "{path}");
        }
        for path in ["data[3].vmid", "data.keyboard", "data.monkey"] {
            assert!(!is_secret_path(path), "{path}");
        }
    }

    #[test]
    fn known_secrets_are_scrubbed() {
        let secrets = Secrets::default();
        secrets.add(&SecretString::from("hunter22"));
        secrets.add(&SecretString::from("ab"));
        assert_eq!(secrets.scrub("pw=hunter22, ab"), "pw=[redacted], ab");
        for cut in 4..8 {
            let text = bounded("found hunter22 there", 6 + cut);
            assert_eq!(secrets.scrub(&text), "found [redacted]…");
        }
        assert_eq!(secrets.scrub("found hunter"), "found hunter");
        assert_eq!(secrets.scrub("`a hunte…`, b…"), "`a [redacted]…`, b…");
        assert!(!format!("{secrets:?}").contains("hunter22"));
    }
}
