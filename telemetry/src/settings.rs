//! How the program is set up: environment first, then the settings file.
//!
//! Invariant: there is no built-in address. Where nobody names one, nothing is
//! sent.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::consent::DIAGNOSTICS_FILE;
use crate::endpoint::{Endpoint, EndpointError};
use crate::variables::{Variables, key_values, unquote};

/// The settings file, unless `INSTALL_TELEMETRY_CONFIG` names another.
pub const CONFIG_FILE: &str = "/etc/install-telemetry.conf";

/// How long one call may take in all, unless set otherwise.
pub const DEADLINE: Duration = Duration::from_secs(3);

/// The bounds of that setting, in seconds.
const DEADLINE_BOUNDS: (f64, f64) = (0.1, 30.0);

/// The keys that the settings file may hold.
const CONFIG_KEYS: &[&str] = &[
    "PB_URL",
    "PB_COLLECTION",
    "PB_API_URL",
    "INSTALL_TELEMETRY_ALLOW_HTTP",
    "INSTALL_TELEMETRY_DEADLINE",
];

/// Everything that is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where to, or why nowhere.
    pub endpoint: Result<Endpoint, EndpointError>,
    /// Who named the address: `environment`, or the settings file.
    pub endpoint_from: String,
    /// How long one call may take in all.
    pub deadline: Duration,
    /// The diagnostics files that have a say; the first is the one that `on`
    /// and `off` write.
    pub diagnostics_files: Vec<PathBuf>,
    /// The folder of the runs' state; `None` if there is no place for it.
    pub state_dir: Option<PathBuf>,
    /// The settings file, whether it exists or not.
    pub config_file: PathBuf,
    /// What was read and not understood.
    pub warnings: Vec<String>,
}

impl Settings {
    /// Reads the settings.
    pub fn load(variables: &Variables) -> Self {
        let config_file = variables
            .get("INSTALL_TELEMETRY_CONFIG")
            .map_or(CONFIG_FILE.into(), PathBuf::from);
        let mut warnings = Vec::new();
        let file = read_config(&config_file, &mut warnings);
        let from_file = |name: &str| {
            file.iter()
                .rev()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        let get = |name| variables.get(name).or_else(|| from_file(name));
        let yes = |name| get(name).map(unquote) == Some("yes");
        let allow_http = yes("INSTALL_TELEMETRY_ALLOW_HTTP");

        // Whoever names an address names all of it: half from the environment
        // and half from the file would be an address that nobody wrote down.
        let in_environment = ["PB_API_URL", "PB_URL", "PB_COLLECTION"]
            .into_iter()
            .any(|n| variables.get(n).is_some());
        let (endpoint, endpoint_from) = if in_environment {
            (
                endpoint(|name| variables.get(name), allow_http, &config_file),
                "environment".to_owned(),
            )
        } else {
            (
                endpoint(from_file, allow_http, &config_file),
                config_file.display().to_string(),
            )
        };

        Self {
            endpoint,
            endpoint_from,
            deadline: deadline(get("INSTALL_TELEMETRY_DEADLINE"), &mut warnings),
            diagnostics_files: diagnostics_files(variables),
            state_dir: state_dir(variables),
            config_file,
            warnings,
        }
    }
}

fn endpoint<'a>(
    get: impl Fn(&'static str) -> Option<&'a str>,
    allow_http: bool,
    config_file: &Path,
) -> Result<Endpoint, EndpointError> {
    if let Some(url) = get("PB_API_URL") {
        return Endpoint::from_records_url(url, allow_http);
    }
    match (get("PB_URL"), get("PB_COLLECTION")) {
        (Some(url), Some(collection)) => Endpoint::from_parts(url, collection, allow_http),
        (Some(_), None) => Err(EndpointError::Half("PB_COLLECTION")),
        (None, Some(_)) => Err(EndpointError::Half("PB_URL")),
        (None, None) => Err(EndpointError::Missing(config_file.display().to_string())),
    }
}

fn read_config(path: &Path, warnings: &mut Vec<String>) -> Vec<(String, String)> {
    let mut text = String::new();
    let read = std::fs::File::open(path).and_then(|f| f.take(64 * 1024).read_to_string(&mut text));
    match read {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            warnings.push(format!("{}: cannot be read: {error}", path.display()));
            return Vec::new();
        }
    }
    let mut values = Vec::new();
    for (key, value) in key_values(&text) {
        if !CONFIG_KEYS.contains(&key) {
            warnings.push(format!(
                "{}: {key} is not a setting; known are {}",
                path.display(),
                CONFIG_KEYS.join(", ")
            ));
        } else if !value.is_empty() {
            values.push((key.to_owned(), value.to_owned()));
        }
    }
    values
}

fn deadline(value: Option<&str>, warnings: &mut Vec<String>) -> Duration {
    let Some(value) = value else { return DEADLINE };
    let (min, max) = DEADLINE_BOUNDS;
    match value.parse::<f64>() {
        Ok(seconds) if (min..=max).contains(&seconds) => Duration::from_secs_f64(seconds),
        _ => {
            warnings.push(format!(
                "INSTALL_TELEMETRY_DEADLINE is not a number of seconds from {min} to {max}"
            ));
            DEADLINE
        }
    }
}

/// The machine's file always has a say: a script that names another file must
/// not get round a no.
fn diagnostics_files(variables: &Variables) -> Vec<PathBuf> {
    let own = variables
        .get("INSTALL_TELEMETRY_DIAGNOSTICS")
        .map(PathBuf::from);
    let machine = PathBuf::from(DIAGNOSTICS_FILE);
    own.into_iter()
        .filter(|path| *path != machine)
        .chain([machine.clone()])
        .collect()
}

fn state_dir(variables: &Variables) -> Option<PathBuf> {
    if let Some(dir) = variables.get("INSTALL_TELEMETRY_STATE") {
        return Some(PathBuf::from(dir));
    }
    if crate::machine::is_root() {
        return Some(PathBuf::from("/var/lib/install-telemetry"));
    }
    let base = match variables.get("XDG_STATE_HOME").map(Path::new) {
        Some(dir) if dir.is_absolute() => dir.to_owned(),
        _ => Path::new(variables.get("HOME")?).join(".local/state"),
    };
    Some(base.join("install-telemetry"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(config: &str, pairs: &[(&str, &str)]) -> Settings {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("conf");
        std::fs::write(&path, config).expect("written");
        let path = path.to_str().expect("UTF-8");
        let pairs = pairs
            .iter()
            .copied()
            .chain([("INSTALL_TELEMETRY_CONFIG", path)]);
        Settings::load(&Variables::from_pairs(pairs))
    }

    #[test]
    fn no_address_is_built_in() {
        let missing = load("", &[]).endpoint;
        assert!(
            matches!(missing, Err(EndpointError::Missing(_))),
            "{missing:?}"
        );
        let half = load("", &[("PB_URL", "https://example.org")]).endpoint;
        assert_eq!(half, Err(EndpointError::Half("PB_COLLECTION")));
    }

    #[test]
    fn the_environment_goes_before_the_file_and_does_not_mix_with_it() {
        let file = "PB_URL='https://file.example.org'\r\nPB_COLLECTION=installs\r\n";
        let settings = load(file, &[]);
        let records = settings.endpoint.expect("an address");
        assert_eq!(
            records.records(),
            "https://file.example.org/api/collections/installs/records"
        );
        assert!(settings.warnings.is_empty());
        let mixed = load(file, &[("PB_URL", "https://env.example.org")]).endpoint;
        assert_eq!(mixed, Err(EndpointError::Half("PB_COLLECTION")));
        let whole = load(file, &[("PB_API_URL", "https://env.example.org/r")]).endpoint;
        assert_eq!(
            whole.expect("an address").records(),
            "https://env.example.org/r"
        );
    }

    #[test]
    fn what_is_not_understood_is_said() {
        let settings = load(
            "PB_ULR=https://example.org\n",
            &[("INSTALL_TELEMETRY_DEADLINE", "-1")],
        );
        assert_eq!(settings.deadline, DEADLINE);
        assert_eq!(settings.warnings.len(), 2, "{:?}", settings.warnings);
        let half = load("INSTALL_TELEMETRY_DEADLINE=0.5", &[]);
        assert_eq!(half.deadline, Duration::from_millis(500));
    }

    #[test]
    fn the_machines_own_file_keeps_its_say() {
        let settings = load("", &[("INSTALL_TELEMETRY_DIAGNOSTICS", "/tmp/other")]);
        let files: Vec<_> = settings
            .diagnostics_files
            .iter()
            .map(|p| p.display().to_string())
            .collect();
        assert_eq!(files, ["/tmp/other", DIAGNOSTICS_FILE]);
    }
}
