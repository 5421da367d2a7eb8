//! Reading the file, and saying what is wrong with it in a way that helps.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use miette::{Diagnostic, NamedSource, SourceSpan};

use super::Config;
use crate::model::Kind;

/// What is wrong with a configuration.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {path}: {source}", path = path.display())]
    #[diagnostic(help("name it with --config FILE, or write one (docs/pve-netbox.md shows how)"))]
    File {
        /// Which file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is no TOML, or holds a key or value that is not known.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Syntax(Box<SyntaxError>),
    /// A value makes no sense.
    #[error("{key}: {message}")]
    Value {
        /// The key in dotted form.
        key: String,
        /// What is wrong, what was expected.
        message: String,
    },
}

/// A place in the file that cannot be understood.
#[derive(Debug, thiserror::Error, Diagnostic)]
#[error("{message}")]
pub struct SyntaxError {
    /// What is wrong.
    message: String,
    /// The file's text, without its secrets.
    #[source_code]
    text: NamedSource<String>,
    /// Where it is.
    #[label("here")]
    place: Option<SourceSpan>,
    /// What to do.
    #[help]
    help: Option<String>,
}

impl ConfigError {
    /// A value that makes no sense.
    pub fn value(key: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Value {
            key: key.into(),
            message: message.into(),
        }
    }
}

impl Config {
    /// Reads a file and checks it whole.
    ///
    /// # Errors
    /// When it cannot be read, holds something unknown or something senseless.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(path).map_err(|source| ConfigError::File {
            path: path.to_owned(),
            source,
        })?;
        Self::parse(&text, &path.display().to_string())
    }

    /// Reads a text; `name` stands for it in errors.
    ///
    /// # Errors
    /// When it holds something unknown or something senseless.
    pub fn parse(text: &str, name: &str) -> Result<Self, ConfigError> {
        let mut config: Self = toml::from_str(text).map_err(|error| syntax(&error, text, name))?;
        config.overlay(|variable| std::env::var(variable).ok())?;
        config.check()?;
        Ok(config)
    }

    /// The environment variables that operators of other tools already set.
    fn overlay(&mut self, read: impl Fn(&str) -> Option<String>) -> Result<(), ConfigError> {
        let number = |variable: &str| -> Result<Option<f64>, ConfigError> {
            let Some(text) = read(variable).filter(|text| !text.trim().is_empty()) else {
                return Ok(None);
            };
            match text.trim().parse::<f64>() {
                Ok(number) if number.is_finite() && number >= 0.0 => Ok(Some(number)),
                _ => Err(ConfigError::value(
                    variable,
                    "expected a number that is not negative",
                )),
            }
        };
        let netbox = &mut self.netbox;
        netbox.timeout = number("PROXBOX_NETBOX_TIMEOUT")?.unwrap_or(netbox.timeout);
        netbox.retry_delay = number("PROXBOX_NETBOX_RETRY_DELAY")?.unwrap_or(netbox.retry_delay);
        if let Some(retries) = number("PROXBOX_NETBOX_MAX_RETRIES")? {
            netbox.max_retries = retries as usize;
        }
        Ok(())
    }

    fn check(&self) -> Result<(), ConfigError> {
        let netbox = &self.netbox;
        if netbox.url.trim().is_empty() {
            return Err(ConfigError::value(
                "netbox.url",
                "is missing; expected one like https://netbox.example.com",
            ));
        }
        netbox.tls.check("netbox.tls")?;
        seconds("netbox.timeout", netbox.timeout)?;
        seconds("netbox.retry_delay", netbox.retry_delay)?;
        if !(1..=500).contains(&netbox.batch) {
            return Err(ConfigError::value("netbox.batch", "expected 1 to 500"));
        }
        if !(1..=10_000).contains(&netbox.page) {
            return Err(ConfigError::value("netbox.page", "expected 1 to 10000"));
        }
        if !(1..=32).contains(&netbox.in_flight) {
            return Err(ConfigError::value("netbox.in_flight", "expected 1 to 32"));
        }
        if self.clusters.is_empty() {
            return Err(ConfigError::value(
                "cluster",
                "no cluster is configured; add a [[cluster]] table",
            ));
        }
        for (index, cluster) in self.clusters.iter().enumerate() {
            cluster.check(index)?;
            if self.clusters[..index]
                .iter()
                .any(|other| other.key == cluster.key)
            {
                return Err(ConfigError::value(
                    format!("cluster[{index}].key"),
                    format!("'{}' names two clusters", cluster.key),
                ));
            }
        }
        self.guests.include.check("guests.include")?;
        self.guests.exclude.check("guests.exclude")?;
        for (index, rule) in self.guests.rules.iter().enumerate() {
            rule.check(&format!("guests.rules[{index}]"))?;
        }
        self.check_policies()
    }

    /// A policy for a field that is not managed would be without effect, silently.
    fn check_policies(&self) -> Result<(), ConfigError> {
        for (kind, fields) in &self.fields {
            let known = managed_fields(*kind);
            for name in fields.keys() {
                if !known.contains(&name.as_str()) {
                    let nearest = nearest(name, known.iter().copied());
                    let hint = nearest
                        .map(|name| format!("; did you mean '{name}'?"))
                        .unwrap_or_default();
                    return Err(ConfigError::value(
                        format!("fields.{}.{name}", kind_key(*kind)),
                        format!("no such managed field{hint} known: {}", known.join(", ")),
                    ));
                }
            }
        }
        Ok(())
    }
}

/// The fields whose policy can be set.
fn managed_fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Cluster => &[
            "name",
            "type",
            "status",
            "group",
            "scope",
            "tenant",
            "pve_details",
        ],
        Kind::Device => &[
            "name",
            "status",
            "cluster",
            "site",
            "role",
            "device_type",
            "tenant",
            "platform",
            "pve_details",
        ],
        Kind::VirtualMachine => &[
            "name",
            "status",
            "cluster",
            "device",
            "virtual_machine_type",
            "role",
            "start_on_boot",
            "vcpus",
            "memory",
            "platform",
            "site",
            "tenant",
            "description",
            "comments",
            "serial",
            "tags",
            "pve_vmid",
            "pve_url",
            "pve_pool",
            "pve_details",
        ],
        _ => &[],
    }
}

fn kind_key(kind: Kind) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(text)) => text,
        _ => kind.one().to_owned(),
    }
}

/// A number of seconds as a duration.
pub(super) fn seconds(key: &str, number: f64) -> Result<Duration, ConfigError> {
    Duration::try_from_secs_f64(number)
        .ok()
        .filter(|duration| duration.as_secs() < 86_400)
        .ok_or_else(|| ConfigError::value(key, "expected a number of seconds, at most a day"))
}

/// Makes serde's "unknown field" helpful.
fn syntax(error: &toml::de::Error, text: &str, name: &str) -> ConfigError {
    let message = error.message().to_owned();
    let mut quoted = message.split('`').skip(1).step_by(2);
    let help = if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        quoted.next().and_then(|unknown| {
            let known: Vec<_> = quoted.collect();
            nearest(unknown, known.into_iter()).map(|name| format!("did you mean '{name}'?"))
        })
    } else {
        None
    };
    ConfigError::Syntax(Box::new(SyntaxError {
        message,
        text: NamedSource::new(name, without_secrets(text)),
        place: error.span().map(SourceSpan::from),
        help,
    }))
}

/// The text as it may be shown: an inline token becomes as many dots, so that places stay right.
fn without_secrets(text: &str) -> String {
    let hide = |line: &str| -> String {
        let Some((key, value)) = line.split_once('=') else {
            return line.to_owned();
        };
        if key.to_lowercase().contains("token") && !key.contains("_file") && !key.contains("_env") {
            let dots: String = value
                .chars()
                .map(|c| if c.len_utf8() == 1 { '.' } else { c })
                .collect();
            return format!("{key}={dots}");
        }
        line.to_owned()
    };
    text.split('\n').map(hide).collect::<Vec<_>>().join("\n")
}

/// The most similar of the known names, if it is similar at all.
pub(super) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).max(1);
    known
        .map(|other| (strsim::damerau_levenshtein(name, other), other))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        [netbox]
        url = "http://netbox"
        token = "s3cret-s3cret"
        [[cluster]]
        key = "prod"
        endpoints = ["https://pve1:8006"]
        token = "root@pam!sync=top-s3cret"
        site = "dc1"
    "#;

    fn error(text: &str) -> ConfigError {
        Config::parse(text, "test.toml").expect_err("a wrong configuration")
    }

    #[test]
    fn a_good_file_is_taken_and_hides_its_secrets() {
        let config = Config::parse(GOOD, "test.toml").expect("a good configuration");
        assert_eq!(config.clusters[0].key, "prod");
        assert!(!format!("{config:?}").contains("s3cret"));
    }

    #[test]
    fn an_unknown_key_names_the_nearest() {
        let wrong = error(&GOOD.replace("url =", "ulr ="));
        assert!(wrong.to_string().contains("unknown field `ulr`"), "{wrong}");
        assert_eq!(
            wrong.help().map(|help| help.to_string()).as_deref(),
            Some("did you mean 'url'?")
        );
        let shown = format!("{:?}", miette::Report::new(wrong));
        assert!(!shown.contains("s3cret"), "{shown}");
    }

    #[test]
    fn senseless_values_are_named() {
        let message = |text: &str| error(text).to_string();
        assert!(message("").contains("netbox.url"), "{}", message(""));
        let upper = message(&GOOD.replace("\"prod\"", "\"Prod\""));
        assert!(upper.contains("cluster[0].key"), "{upper}");
        let policy = message(&format!(
            "{GOOD}\n[fields.virtual-machine]\nmemmory = \"create\""
        ));
        assert!(policy.contains("did you mean 'memory'"), "{policy}");
        let site = message(&GOOD.replace("site = \"dc1\"", ""));
        assert!(site.contains("cluster[0].site"), "{site}");
    }

    #[test]
    fn known_environment_variables_are_honoured() {
        let mut config = Config::parse(GOOD, "test.toml").expect("a good configuration");
        let set =
            |variable: &str| (variable == "PROXBOX_NETBOX_MAX_RETRIES").then(|| "2".to_owned());
        config.overlay(set).expect("a number");
        assert_eq!(
            (config.netbox.max_retries, config.netbox.timeout),
            (2, 120.0)
        );
        assert!(config.overlay(|_| Some("many".to_owned())).is_err());
    }
}
