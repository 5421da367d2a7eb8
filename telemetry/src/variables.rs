//! The few names that are read from the environment.
//!
//! Invariant: a variable that is not in [`names`] is never looked at by this
//! program. (Proxy settings and `SSL_CERT_FILE` are looked at by the HTTP and
//! TLS libraries; they choose a way, they are not sent.)

use std::collections::BTreeMap;

/// What an install script sets, under the names that scripts already use.
pub const INSTALL: &[&str] = &[
    "DIAGNOSTICS",
    "RANDOM_UUID",
    "DISK_SIZE",
    "CORE_COUNT",
    "RAM_SIZE",
    "var_os",
    "var_version",
    "NSAPP",
    "METHOD",
];

/// Where reports go, and how this program behaves.
pub const SETTINGS: &[&str] = &[
    "PB_URL",
    "PB_COLLECTION",
    "PB_API_URL",
    "INSTALL_TELEMETRY_ALLOW_HTTP",
    "INSTALL_TELEMETRY_DEADLINE",
    "INSTALL_TELEMETRY_CONFIG",
    "INSTALL_TELEMETRY_DIAGNOSTICS",
    "INSTALL_TELEMETRY_STATE",
];

/// What the machine or its user decided for all programs.
pub const MACHINE: &[&str] = &["DO_NOT_TRACK", "HOME", "XDG_STATE_HOME"];

/// All names that are read.
pub fn names() -> impl Iterator<Item = &'static str> {
    [INSTALL, SETTINGS, MACHINE].into_iter().flatten().copied()
}

/// The variables of one call.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Variables(BTreeMap<&'static str, String>);

impl Variables {
    /// Reads the environment of this process. What is not UTF-8 gets
    /// replacement characters, which no field's class allows.
    pub fn from_process() -> Self {
        let read = |name| {
            let value = std::env::var_os(name)?;
            Some((name, value.to_string_lossy().into_owned()))
        };
        Self(names().filter_map(read).collect())
    }

    /// Takes what is wanted from any pairs, as a process with these variables
    /// would have.
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let keep = |(name, value): (&str, &str)| {
            let known = names().find(|known| *known == name)?;
            Some((known, value.to_owned()))
        };
        Self(pairs.into_iter().filter_map(keep).collect())
    }

    /// The variable's value without blanks around it; `None` if it is unset
    /// or empty, which scripts do not tell apart.
    pub fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.get(name)?.trim();
        (!value.is_empty()).then_some(value)
    }
}

impl std::fmt::Debug for Variables {
    // Values stay out: this is printed when something is wrong.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// The lines `KEY=value` of a settings file: blanks, one pair of quotes and a
/// carriage return around the value are taken off; comments and everything
/// else is skipped.
#[cfg(feature = "client")]
pub(crate) fn key_values(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        let key = key.trim();
        (!key.starts_with('#')).then(|| (key, unquote(value)))
    })
}

/// `text` without blanks and one pair of quotes around it.
#[cfg(feature = "client")]
pub(crate) fn unquote(text: &str) -> &str {
    let text = text.trim();
    ['"', '\'']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(text)
        .trim()
}
