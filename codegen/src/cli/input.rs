//! What commands take as input: sources with their trust, captures, documents,
//! and the repository they stand in.

use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::SecretString;
use serde_json::Value;

use super::terminal::{Progress, note};
use super::{Exit, Failure, compute};
use crate::capture::Capture;
use crate::crawl::{self, Crawled, Source, chrome, tls::Trust};

/// How a source is reached and read.
#[derive(Debug, clap::Args)]
pub struct SourceArgs {
    /// Read without Chrome: fetch and parse only
    #[arg(long)]
    pub no_browser: bool,
    /// The Chrome to use [default: $CHROME, else chromium, chromium-browser,
    /// google-chrome, … from the path]
    #[arg(long, value_name = "PATH", conflicts_with = "no_browser")]
    pub chrome: Option<PathBuf>,
    /// Trust the server whose certificate has this SHA-256 fingerprint
    #[arg(long, value_name = "SHA256", conflicts_with_all = ["ca", "insecure"])]
    pub fingerprint: Vec<String>,
    /// Trust servers whose certificate one of these authorities signed (PEM)
    #[arg(long, value_name = "FILE", conflicts_with = "insecure")]
    pub ca: Option<PathBuf>,
    /// Trust any server. Whoever is in between can alter what is captured
    #[arg(long)]
    pub insecure: bool,
    /// Seconds that the crawl may take
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub timeout: Duration,
    /// The version (9.1), where nothing else says it
    #[arg(long = "version", value_name = "X.Y")]
    pub api_version: Option<String>,
    /// File with an API token (USER@REALM!ID=SECRET), to ask the node for its version
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// The most bytes that are read of one file
    #[arg(long, value_name = "BYTES", default_value_t = 64 << 20)]
    pub max_bytes: usize,
}

fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(seconds) if seconds > 0.0 && seconds <= 86_400.0 => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds, above 0".to_owned()),
    }
}

impl SourceArgs {
    /// The crawl's options. `browser` is whether the command wants one.
    pub fn options(&self, browser: bool) -> Result<crawl::Options, Failure> {
        let chrome = match browser && !self.no_browser {
            true => Some(chrome::find(self.chrome.as_deref())?),
            false => None,
        };
        if self.insecure {
            note(
                "--insecure: the server's certificate is not checked; the capture is only as true as the network",
            );
        }
        Ok(crawl::Options {
            chrome,
            tls: Trust::new(&self.fingerprint, self.ca.clone(), self.insecure)?,
            timeout: self.timeout,
            max_bytes: self.max_bytes,
            version: self.api_version.clone(),
            token: self.token_file.as_deref().map(token).transpose()?,
        })
    }
}

fn token(path: &Path) -> Result<SecretString, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|e| Failure::new(Exit::Files, format!("{}: {e}", path.display()), None))?;
    Ok(SecretString::from(text.trim().to_owned()))
}

/// Crawls, with progress.
pub async fn crawl(
    given: &str,
    args: &SourceArgs,
    browser: bool,
    progress: &Progress,
) -> Result<Crawled, Failure> {
    let source = Source::parse(given)?;
    // A saved script has no page that a browser could show.
    let browser = browser && !matches!(source, Source::File(_));
    let options = args.options(browser)?;
    Ok(crawl::crawl(&source, &options, &|step| progress.step(step)).await?)
}

/// The capture at `given`, or one made of it without a browser.
pub async fn capture(
    given: &str,
    args: &SourceArgs,
    progress: &Progress,
) -> Result<Capture, Failure> {
    let path = Path::new(given);
    if Capture::is_at(path) {
        let capture = Capture::read(path)?;
        if let Some(version) = &args.api_version
            && *version != capture.provenance.version
        {
            return Err(Failure::new(
                Exit::Usage,
                format!(
                    "{given} is a capture of {}, and --version says {version}",
                    capture.provenance.version
                ),
                None,
            ));
        }
        return Ok(capture);
    }
    Ok(crawl(given, args, false, progress).await?.capture)
}

/// The OpenAPI document of a capture.
pub async fn emit(capture: Capture, prose: bool) -> Result<pve_apidoc::Emitted, Failure> {
    compute(move || {
        let place = capture.provenance.script.clone();
        let literal = pve_apidoc::read_script(&capture.array)?;
        let tree = pve_apidoc::Tree::from_json(&literal.value)?;
        let options = pve_apidoc::Options {
            version: capture.provenance.version,
            prose,
            sha256: Some(capture.provenance.sha256),
        };
        pve_apidoc::to_openapi(&tree, &options)
            .map_err(|e| Failure::new(Exit::Invalid, format!("{place}: {e}"), None))
    })
    .await?
}

/// The document that `given` names: a supported version, a document, or what a
/// capture or source gives.
pub async fn document(
    given: &str,
    root: Option<&Path>,
    args: &SourceArgs,
    progress: &Progress,
) -> Result<Value, Failure> {
    let path = Path::new(given);
    if !path.exists() && given.parse::<crate::merge::Version>().is_ok() {
        let root = repository(root)?;
        return read_json(&schemas(&root).join(format!("{given}.json")));
    }
    if path.is_file()
        && path
            .extension()
            .is_some_and(|extension| extension == "json")
        && let Ok(value @ Value::Object(_)) = read_json(path)
    {
        return Ok(value);
    }
    let capture = capture(given, args, progress).await?;
    progress.step(&format!("normalizing {given}"));
    Ok(emit(capture, false).await?.document)
}

/// Reads a JSON file.
pub fn read_json(path: &Path) -> Result<Value, Failure> {
    let bytes = std::fs::read(path)
        .map_err(|e| Failure::new(Exit::Files, format!("{}: {e}", path.display()), None))?;
    serde_json::from_slice(&bytes)
        .map_err(|e| Failure::new(Exit::Invalid, format!("{}: {e}", path.display()), None))
}

/// Where the documents of the supported versions are.
pub fn schemas(root: &Path) -> PathBuf {
    root.join("schemas").join("pve")
}

/// The repository: the folder given, else the nearest one above the working
/// folder that has `codegen/slices.toml`.
pub fn repository(given: Option<&Path>) -> Result<PathBuf, Failure> {
    let marker = Path::new("codegen").join("slices.toml");
    let refuse = |text: String| {
        Failure::new(
            Exit::Usage,
            text,
            Some("run this inside the repository, or name it with --root DIR"),
        )
    };
    if let Some(root) = given {
        return match root.join(&marker).is_file() {
            true => Ok(root.to_owned()),
            false => Err(refuse(format!(
                "{}: there is no {} in it",
                root.display(),
                marker.display()
            ))),
        };
    }
    let here = std::env::current_dir()
        .map_err(|e| Failure::new(Exit::Files, format!("the working folder: {e}"), None))?;
    here.ancestors()
        .find(|folder| folder.join(&marker).is_file())
        .map(Path::to_owned)
        .ok_or_else(|| {
            refuse(format!(
                "no {} in {} or above",
                marker.display(),
                here.display()
            ))
        })
}
