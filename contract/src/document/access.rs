//! What an operation asks of its caller: the permissions grammar of
//! Proxmox VE as it stands in `x-pve-permissions`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Who may call an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// `root@pam` alone.
    Root,
    /// Anybody, without a login.
    World,
    /// Any authenticated user; the answer may be filtered.
    Authenticated,
    /// Whoever passes this check.
    Check(Check),
    /// Something that is not known here, as JSON.
    Unknown(String),
}

/// A check of privileges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Privileges on an ACL path, with the operation's parameters in braces.
    Privileges {
        /// The path.
        path: String,
        /// The privileges.
        names: Vec<String>,
        /// Whether one of them is enough.
        any: bool,
    },
    /// All of these.
    All(Vec<Check>),
    /// One of these.
    Any(Vec<Check>),
    /// Something that is not known here, as JSON.
    Other(String),
}

impl Access {
    pub(super) fn parse(permissions: Option<&Value>) -> Self {
        let Some(value) = permissions else {
            return Self::Root;
        };
        if value.get("root-only").is_some() {
            return Self::Root;
        }
        // `user: all` beside a check: Proxmox VE answers everybody, and more to who passes it.
        if let Some(check) = value.get("check") {
            return Self::Check(Check::parse(check));
        }
        match value.get("user").and_then(Value::as_str) {
            Some("all") => Self::Authenticated,
            Some("world") => Self::World,
            _ => Self::Unknown(value.to_string()),
        }
    }

    /// The fewest privileges that pass, on any path; `.Audit` before others.
    pub fn least(&self) -> BTreeSet<String> {
        match self {
            Self::Check(check) => check.least(),
            _ => BTreeSet::new(),
        }
    }

    /// In words: ``VM.Audit on /vms/{vmid}``.
    pub fn words(&self) -> String {
        match self {
            Self::Root => "root@pam only".to_owned(),
            Self::World => "anybody".to_owned(),
            Self::Authenticated => "any user; the answer shows what the user may see".to_owned(),
            Self::Check(check) => check.words(),
            Self::Unknown(text) => text.clone(),
        }
    }
}

impl Check {
    fn parse(value: &Value) -> Self {
        let list = |key: &str| {
            let checks = value.get(key)?.as_array()?;
            Some(checks.iter().map(Self::parse).collect::<Vec<_>>())
        };
        if let Some(perm) = value.get("perm") {
            let names = perm
                .get("privileges")
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            return Self::Privileges {
                path: perm
                    .get("path")
                    .and_then(Value::as_str)
                    .unwrap_or("/")
                    .to_owned(),
                names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
                any: perm.get("any").and_then(Value::as_bool).unwrap_or(false),
            };
        }
        if let Some(all) = list("and") {
            return Self::All(all);
        }
        if let Some(any) = list("or") {
            return Self::Any(any);
        }
        Self::Other(value.to_string())
    }

    fn least(&self) -> BTreeSet<String> {
        match self {
            Self::Privileges {
                names, any: true, ..
            } => {
                let least = names
                    .iter()
                    .find(|name| name.ends_with(".Audit"))
                    .or(names.first());
                least.cloned().into_iter().collect()
            }
            Self::Privileges { names, .. } => names.iter().cloned().collect(),
            Self::All(checks) => checks.iter().flat_map(Self::least).collect(),
            Self::Any(checks) => {
                let known = checks
                    .iter()
                    .filter(|check| !matches!(check, Self::Other(_)));
                known
                    .map(Self::least)
                    .min_by_key(BTreeSet::len)
                    .unwrap_or_default()
            }
            Self::Other(_) => BTreeSet::new(),
        }
    }

    fn words(&self) -> String {
        let join = |checks: &[Self], word: &str| {
            let parts: Vec<_> = checks.iter().map(Self::words).collect();
            parts.join(word)
        };
        match self {
            Self::Privileges { path, names, any } => {
                format!(
                    "{} on {path}",
                    names.join(if *any { " or " } else { " and " })
                )
            }
            Self::All(checks) => join(checks, ", and "),
            Self::Any(checks) => join(checks, ", or "),
            Self::Other(text) => text.clone(),
        }
    }
}
