//! Reading the file and the environment, and saying what is wrong with them in a
//! way that helps.
//!
//! Invariant: a value comes from the nearest of environment, file and default;
//! an error names the file's place or the variable it is about.
//! Invariant: no error shows a token.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use miette::{Diagnostic, NamedSource, SourceSpan};
use serde_path_to_error::Segment;

use super::{
    Config, environment,
    origin::{Origin, Origins, join},
};
/// The file that is read when none is named.
const USUAL_FILE: &str = "pve-netbox.toml";

/// What is wrong with a configuration.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {path}: {source}", path = path.display())]
    #[diagnostic(help("name it with --config FILE, or write one with 'pve-netbox init'"))]
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
    /// Reads a file, lays the environment over it, and checks it whole.
    ///
    /// # Errors
    /// When it cannot be read, holds something unknown or something senseless.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        Self::trace(Some(path)).map(|(config, _)| config)
    }

    /// As [`Self::load`], with where each value comes from. Without a file the
    /// usual one is read, or the environment alone where that does not exist.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn trace(path: Option<&Path>) -> Result<(Self, Origins), ConfigError> {
        let variables = std::env::vars_os()
            .filter_map(|(name, text)| Some((name.into_string().ok()?, text.into_string().ok()?)))
            .collect();
        let file = path.unwrap_or(Path::new(USUAL_FILE));
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error)
                if path.is_none()
                    && error.kind() == io::ErrorKind::NotFound
                    && environment::is_used(&variables) =>
            {
                String::new()
            }
            Err(source) => {
                return Err(ConfigError::File {
                    path: file.to_owned(),
                    source,
                });
            }
        };
        Self::read(&text, &file.display().to_string(), &variables)
    }

    /// Reads a text alone; `name` stands for it in errors.
    ///
    /// # Errors
    /// When it holds something unknown or something senseless.
    pub fn parse(text: &str, name: &str) -> Result<Self, ConfigError> {
        Self::read(text, name, &BTreeMap::new()).map(|(config, _)| config)
    }

    fn read(
        text: &str,
        name: &str,
        variables: &BTreeMap<String, String>,
    ) -> Result<(Self, Origins), ConfigError> {
        let no_toml = |error: &toml::de::Error| {
            let place = error.span().map(SourceSpan::from);
            in_file(error.message().to_owned(), text, name, place, None)
        };
        let mut origins = Origins::of(text, name).map_err(|error| no_toml(&error))?;
        let mut table: toml::Table = toml::from_str(text).map_err(|error| no_toml(&error))?;
        environment::overlay(&mut table, &mut origins, variables)?;
        let config: Self = serde_path_to_error::deserialize(toml::Value::Table(table))
            .map_err(|error| misfit(&error, &origins, text, name))?;
        match config.check() {
            Ok(()) => Ok((config, origins)),
            Err(ConfigError::Value { key, message }) => {
                Err(senseless(key, message, &origins, text, name))
            }
            Err(other) => Err(other),
        }
    }
}

/// An error with its place in the file.
fn in_file(
    message: String,
    text: &str,
    name: &str,
    place: Option<SourceSpan>,
    help: Option<String>,
) -> ConfigError {
    ConfigError::Syntax(Box::new(SyntaxError {
        message,
        text: NamedSource::new(name, without_secrets(text)),
        place,
        help,
    }))
}

/// What does not fit the configuration's form, with its place and the nearest known name.
fn misfit(
    error: &serde_path_to_error::Error<toml::de::Error>,
    origins: &Origins,
    text: &str,
    name: &str,
) -> ConfigError {
    let mut path = String::new();
    for segment in error.path() {
        match segment {
            Segment::Seq { index } => path += &format!("[{index}]"),
            Segment::Map { key } => path = join(&path, key),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    let mut message = error.inner().message().to_owned();
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown_key = message.starts_with("unknown field");
    let help = if unknown_key || message.starts_with("unknown variant") {
        let unknown = quoted.next().unwrap_or_default();
        if unknown_key && !path.ends_with(unknown) {
            path = join(&path, unknown);
        }
        nearest(unknown, quoted).map(|name| format!("did you mean '{name}'?"))
    } else {
        None
    };
    // What a wrong form of a token holds may be the token.
    if path.ends_with("token") {
        message = "expected a text".to_owned();
    }
    match origins.nearest(&path) {
        Origin::File { span, .. } => in_file(
            format!("{path}: {message}"),
            text,
            name,
            Some(span.clone().into()),
            help,
        ),
        Origin::Variable(variable) => {
            let hint = help.map(|help| format!("; {help}")).unwrap_or_default();
            ConfigError::value(variable, format!("{path}: {message}{hint}"))
        }
        Origin::Default => in_file(format!("{path}: {message}"), text, name, None, help),
    }
}

/// What makes no sense, with its place.
fn senseless(
    key: String,
    message: String,
    origins: &Origins,
    text: &str,
    name: &str,
) -> ConfigError {
    match origins.nearest(&key) {
        Origin::File { span, .. } => in_file(
            format!("{key}: {message}"),
            text,
            name,
            Some(span.clone().into()),
            None,
        ),
        Origin::Variable(variable) => ConfigError::value(format!("{variable} ({key})"), message),
        Origin::Default => ConfigError::value(key, message),
    }
}

/// The text as it may be shown: what stands behind `token =` becomes as many
/// dots, so that places stay right.
fn without_secrets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("token") {
        let (before, after) = rest.split_at(start + "token".len());
        out += before;
        let head = after.trim_start_matches(['"', '\'', ' ', '\t']);
        let Some(value) = head.strip_prefix('=') else {
            rest = after;
            continue;
        };
        out += &after[..after.len() - value.len()];
        let length = secret_length(value);
        let dots = |c: char| {
            if c.len_utf8() == 1 && c != '\n' {
                '.'
            } else {
                c
            }
        };
        out.extend(value[..length].chars().map(dots));
        rest = &value[length..];
    }
    out + rest
}

/// How much of a text behind `token =` may belong to the secret.
fn secret_length(value: &str) -> usize {
    let open = value.len() - value.trim_start().len();
    for quotes in ["\"\"\"", "\'\'\'"] {
        if let Some(inner) = value[open..].strip_prefix(quotes) {
            return inner
                .find(quotes)
                .map_or(value.len(), |end| open + end + 2 * quotes.len());
        }
    }
    value.find('\n').unwrap_or(value.len())
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

    fn read(text: &str, variables: &[(&str, &str)]) -> Result<(Config, Origins), ConfigError> {
        let own = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        Config::read(text, "test.toml", &variables.iter().map(own).collect())
    }

    #[test]
    fn every_key_has_a_variable_and_the_nearest_source_wins() {
        let variables = [
            ("PROXBOX_NETBOX_MAX_RETRIES", "2"),
            ("PROXBOX_NETBOX_TIMEOUT", "7"),
            ("PROXBOX_NETBOX_GET_CACHE_TTL", "0"),
            ("PROXBOX_DEBUG_CACHE", "1"),
            ("PVE_NETBOX_NETBOX__TIMEOUT", "9.5"),
            ("PVE_NETBOX_NETBOX__TOKEN_FILE", "/run/token"),
            ("PVE_NETBOX_NETBOX__READ", "graphql"),
            ("PVE_NETBOX_GUESTS__TEMPLATES", "include"),
            ("PVE_NETBOX_GUESTS__EXCLUDE__TAGS", "a, b"),
            (
                "PVE_NETBOX_GUESTS__RULES",
                "[{match={pools=[\"x\"]}, tenant=\"t\"}]",
            ),
            ("PVE_NETBOX_GUESTS__RULES__0__SITE", "dc9"),
            (
                "PVE_NETBOX_CLUSTER__PROD__ENDPOINTS",
                "https://a:8006,https://b:8006",
            ),
            ("PVE_NETBOX_CLUSTER__0__TLS__INSECURE", "yes"),
            (
                "PVE_NETBOX_CLUSTER__SECOND_ONE__ENDPOINTS",
                "https://c:8006",
            ),
            ("PVE_NETBOX_CLUSTER__SECOND_ONE__SITE", "dc2"),
            (
                "PVE_NETBOX_FIELDS__VIRTUAL_MACHINE__START_ON_BOOT",
                "create",
            ),
            ("PVE_NETBOX_PRUNE_AFTER", "3d"),
            ("PVE_NETBOX_MAX_DELETIONS", "{count = 3}"),
            ("PVE_NETBOX_ADOPT", ""),
            ("PVE_NETBOX_LOG", "debug"),
        ];
        let (config, origins) = read(GOOD, &variables).expect("a good configuration");
        let netbox = &config.netbox;
        assert_eq!(
            (netbox.max_retries, netbox.timeout, netbox.cache.ttl),
            (2, 9.5, 0.0)
        );
        assert!(netbox.cache.debug && netbox.token.is_none() && netbox.token_file.is_some());
        assert_eq!(config.guests.exclude.tags, ["a", "b"]);
        assert_eq!(config.guests.rules[0].site.as_deref(), Some("dc9"));
        assert_eq!(config.guests.rules[0].tenant.as_deref(), Some("t"));
        assert_eq!(config.clusters[0].endpoints.len(), 2);
        assert!(config.clusters[0].tls.insecure);
        assert_eq!(config.clusters[1].key, "second-one");
        assert_eq!(config.max_deletions.count, 3);
        let words = |path: &str| origins.words(origins.of_value(path));
        assert_eq!(words("netbox.timeout"), "$PVE_NETBOX_NETBOX__TIMEOUT");
        assert_eq!(words("netbox.max_retries"), "$PROXBOX_NETBOX_MAX_RETRIES");
        assert_eq!(words("netbox.token"), "default");
        assert_eq!(words("cluster[0].site"), "test.toml:9");
        assert_eq!(words("max_deletions.percent"), "$PVE_NETBOX_MAX_DELETIONS");
        assert_eq!(words("guests.rules[0].tenant"), "$PVE_NETBOX_GUESTS__RULES");
    }

    #[test]
    fn the_environment_alone_is_enough() {
        let variables = [
            ("PVE_NETBOX_NETBOX__URL", "https://netbox"),
            ("PVE_NETBOX_CLUSTER__PROD__ENDPOINTS", "https://a:8006"),
            ("PVE_NETBOX_CLUSTER__PROD__SITE", "dc1"),
        ];
        let (config, _) = read("", &variables).expect("a configuration");
        assert_eq!(config.clusters[0].key, "prod");
    }

    #[test]
    fn wrong_variables_are_named() {
        let message = |name: &str, text: &str| match read(GOOD, &[(name, text)]) {
            Err(error) => error.to_string(),
            Ok(_) => panic!("{name} is accepted"),
        };
        let near = message("PVE_NETBOX_NETBOX__ULR", "x");
        assert!(
            near.contains("did you mean PVE_NETBOX_NETBOX__URL?"),
            "{near}"
        );
        let near = message("PVE_NETBOX_CLUSTER__PROD__SIET", "x");
        assert!(near.contains("PVE_NETBOX_CLUSTER__PROD__SITE?"), "{near}");
        let wrong = message("PVE_NETBOX_NETBOX__BATCH", "900");
        assert_eq!(
            wrong,
            "PVE_NETBOX_NETBOX__BATCH (netbox.batch): expected 1 to 500"
        );
        let wrong = message("PVE_NETBOX_STAGES__SDN", "s3cret");
        assert_eq!(wrong, "PVE_NETBOX_STAGES__SDN: expected true or false");
        let wrong = message("PROXBOX_NETBOX_MAX_RETRIES", "many");
        assert_eq!(wrong, "PROXBOX_NETBOX_MAX_RETRIES: expected a whole number");
        let wrong = message("PVE_NETBOX_ADOPT", "matchin");
        assert!(
            wrong.starts_with("PVE_NETBOX_ADOPT") && wrong.contains("'matching'"),
            "{wrong}"
        );
    }

    #[test]
    fn errors_name_the_line_and_show_no_token() {
        let texts = [
            GOOD.replace(
                "url = \"http://netbox\"",
                "batch = 900\nurl = \"http://netbox\"",
            ),
            GOOD.replace("token = \"s3cret-s3cret\"", "token = [\"s3cret\"]"),
            GOOD.replace("[netbox]", "netbox = { token = \"s3cret\" }\n[netbox"),
            GOOD.replace(
                "token = \"s3cret-s3cret\"",
                "token = \"\"\"\ns3cret\n\"\"\"\nulr = 1",
            ),
            GOOD.replace(
                "token = \"s3cret-s3cret\"",
                "\"token\" = \"s3cret\"\nulr = 1",
            ),
        ];
        for text in texts {
            let shown = format!("{:?}", miette::Report::new(error(&text)));
            assert!(!shown.contains("s3cret"), "{shown}");
            assert!(shown.contains("test.toml:"), "{shown}");
        }
    }

    #[test]
    fn each_setting_is_checked() {
        for (line, path) in [
            ("[nodes]\nname = \"node\"", "nodes.name"),
            ("[nodes]\nname = \"{node}-{site}\"", "nodes.name"),
            (
                "[[nodes.interface_types]]\nname = \"eno*\"\ntype = \"10 GbE\"",
                "nodes.interface_types[0].type",
            ),
            (
                "[guests]\ninclude.vmids = [\"9-1\"]",
                "guests.include.vmids",
            ),
            (
                "[guests]\nexclude.clusters = [\"prd\"]",
                "guests.exclude.clusters",
            ),
            ("[vlans]\ngroup = \"a\"\nsite = \"b\"", "vlans"),
            ("[vlans]\ngroup = \"{vlan}\"", "vlans.group"),
            ("[[addresses.rules]]\nvlans = [1]", "addresses.rules[0]"),
            (
                "[[addresses.rules]]\nvlans = [4095]\nskip = true",
                "addresses.rules[0].vlans",
            ),
            ("[tasks]\ndays = 0", "tasks.days"),
            (
                "[[sdn.rules]]\nzone = \"\"\nvrf = \"x\"",
                "sdn.rules[0].zone",
            ),
            ("[max_deletions]\npercent = 101", "max_deletions.percent"),
            ("[netbox.cache]\nmax_entries = 0", "netbox.cache"),
            ("[netbox.cache]\nttl = -1", "netbox.cache.ttl"),
            (
                "[netbox.tls]\ninsecure = true\nca_file = \"x\"",
                "netbox.tls",
            ),
        ] {
            let message = error(&format!("{GOOD}\n{line}")).to_string();
            assert!(
                message.starts_with(&format!("{path}: ")),
                "{line}: {message}"
            );
        }
        let site = error(&GOOD.replace("\"dc1\"", "\"DC 1\"")).to_string();
        assert!(site.contains("'DC 1' is no slug"), "{site}");
    }
}
