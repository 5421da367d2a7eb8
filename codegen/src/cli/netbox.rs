//! `pve-codegen netbox`: NetBox's own document, reduced and corrected.

use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use url::Url;

use super::terminal::{BOLD, Format, Progress, note, out, out_json};
use super::{Ended, Exit, Failure, compute, input};
use crate::crawl::fetch::{Limits, Loader};
use crate::crawl::{self, tls::Trust};
use crate::netbox::{self, Endpoints, Entry, Sources, reduce};
use crate::refresh::Change;

/// The options of `netbox`.
#[derive(Debug, clap::Args)]
#[command(after_help = super::Exit::TABLE)]
pub struct Args {
    /// A NetBox (https://netbox.example, asked for /api/schema/), the address of
    /// a document, or a file with one
    source: String,
    /// Trust the server whose certificate has this SHA-256 fingerprint
    #[arg(long, value_name = "SHA256", conflicts_with_all = ["ca", "insecure"])]
    fingerprint: Vec<String>,
    /// Trust servers whose certificate one of these authorities signed (PEM)
    #[arg(long, value_name = "FILE", conflicts_with = "insecure")]
    ca: Option<PathBuf>,
    /// Trust any server. Whoever is in between can alter what is read
    #[arg(long)]
    insecure: bool,
    /// File with a NetBox API token (nbt_KEY.SECRET, or 40 hex digits)
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Seconds that NetBox may take. It needs about a minute to write its document
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    timeout: u64,
    /// The most bytes that are read
    #[arg(long, value_name = "BYTES", default_value_t = 64 << 20)]
    max_bytes: usize,
    /// Say what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// The repository [default: found from the working folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

impl From<netbox::Error> for Failure {
    fn from(error: netbox::Error) -> Self {
        let exit = match &error {
            netbox::Error::File { .. } => Exit::Files,
            _ => Exit::Invalid,
        };
        Self::new(exit, &error, None)
    }
}

pub async fn run(args: Args) -> Result<(), Ended> {
    let root = input::repository(args.root.as_deref())?;
    let folder = Path::new("schemas").join("netbox");
    let endpoints = Endpoints::read(&root.join(&folder))?;
    let known = Sources::read(&root.join(&folder))?;
    let progress = Progress::new(args.format);
    progress.step("reading NetBox's document");
    let (bytes, source) = read(&args).await?;
    progress.step("reducing");
    let size = bytes.len() as u64;
    let (bytes, reduced) = compute(move || {
        let reduced = reduce(&bytes, &endpoints);
        (bytes, reduced)
    })
    .await?;
    let reduced = reduced?;
    let version = reduced.version;
    let entry = Entry {
        release: reduced.release.clone(),
        source,
        date: jiff::Timestamp::now()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date()
            .to_string(),
        sha256: pve_apidoc::sha256(&bytes),
        bytes: size,
        paths: 0,
        operations: 0,
        parameters: 0,
        schemas: 0,
    }
    .with_counts(reduced.counts);
    let sources = known.with(version, entry);
    let mut change = Change::new(&root);
    let file = folder.join(format!("{version}.json"));
    let text = netbox::write(&reduced.document);
    let written = text.len();
    change.write(file.clone(), text);
    change.write(folder.join("SOURCES.toml"), sources.to_text()?);
    let applied = match args.dry_run {
        true => None,
        false => Some(change.apply().map_err(Failure::from)?),
    };
    drop(progress);
    match args.format {
        Format::Json => out_json(&json!({
            "version": version.to_string(),
            "release": reduced.release,
            "source": sources.get(version),
            "counts": reduced.counts,
            "fixups": reduced.fixups,
            "notes": reduced.notes,
            "bytes": written,
            "files": applied,
        })),
        Format::Text => {
            reduced.notes.iter().for_each(|text| note(text));
            let counts = reduced.counts;
            out(&format!(
                "{BOLD}NetBox {}{BOLD:#}  {} paths, {} operations, {} parameters, {} schemas; {size} bytes became {written}\n",
                reduced.release, counts.paths, counts.operations, counts.parameters, counts.schemas
            ));
            for fixup in &reduced.fixups {
                out(&format!("  {:4} {}\n", fixup.changes.len(), fixup.name));
            }
            let end = match applied {
                None => "Nothing was changed (--dry-run).".to_owned(),
                Some(applied) if applied.is_empty() => "Nothing has changed.".to_owned(),
                Some(_) => format!("{} is written.", file.display()),
            };
            out(&format!("{end}\n"));
        }
    }
    Ok(())
}

/// The document's bytes, and where they came from without secrets and without
/// the places of this machine.
async fn read(args: &Args) -> Result<(Vec<u8>, String), Failure> {
    if !args.source.starts_with("http://") && !args.source.starts_with("https://") {
        let path = Path::new(&args.source);
        let failed = |e: std::io::Error| {
            Failure::new(
                Exit::Files,
                format!("{}: {e}", path.display()),
                Some(
                    "give the address of a NetBox, beginning with https://, or a file with its document",
                ),
            )
        };
        let bytes = std::fs::read(path).map_err(failed)?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        return Ok((bytes, name.to_string_lossy().into_owned()));
    }
    let url = address(&args.source)?;
    if args.insecure {
        note(
            "--insecure: the server's certificate is not checked; the document is only as true as the network",
        );
    }
    let trust = Trust::new(&args.fingerprint, args.ca.clone(), args.insecure)?;
    let limits = Limits {
        time: Duration::from_secs(args.timeout),
        bytes: args.max_bytes,
    };
    let mut loader = Loader::new(trust.client(&url)?, limits);
    if let Some(path) = &args.token_file {
        let token = std::fs::read_to_string(path)
            .map_err(|e| Failure::new(Exit::Files, format!("{}: {e}", path.display()), None))?;
        loader = loader.with_header("authorization", &authorization(token.trim()))?;
    }
    let answer = loader.get(&url).await?;
    if matches!(answer.status, 401 | 403) {
        return Err(Failure::new(
            Exit::Unreachable,
            format!("{url}: NetBox answered {}", answer.status),
            Some("it wants to know who asks: give a token with --token-file FILE"),
        ));
    }
    if !answer.is_success() {
        return Err(crawl::Error::Status {
            url: Box::new(url),
            status: answer.status,
        }
        .into());
    }
    Ok((answer.body.clone(), url.to_string()))
}

/// The header for a token of either generation.
fn authorization(token: &str) -> SecretString {
    let token = SecretString::from(token.to_owned());
    let text = token.expose_secret();
    let scheme = match text.starts_with("nbt_") {
        true => "Bearer",
        false => "Token",
    };
    SecretString::from(format!("{scheme} {text}"))
}

/// Where the document of a NetBox is.
fn address(given: &str) -> Result<Url, Failure> {
    let mut url =
        Url::parse(given).map_err(|e| Failure::new(Exit::Usage, format!("{given}: {e}"), None))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure::new(
            Exit::Usage,
            "the address carries credentials",
            Some("put the token into a file and give it with --token-file FILE"),
        ));
    }
    if !url.path().contains("schema") && !url.path().ends_with(".json") {
        let path = url.path().trim_end_matches('/');
        let path = path.strip_suffix("/api").unwrap_or(path);
        let path = format!("{path}/api/schema/");
        url.set_path(&path);
        url.set_query(Some("format=json"));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_netbox_and_its_document_are_told_apart() {
        let address = |text| {
            address(text)
                .map(String::from)
                .map_err(|e| e.report.to_string())
        };
        let schema = "https://netbox.example/nb/api/schema/?format=json";
        assert_eq!(address("https://netbox.example/nb/").as_deref(), Ok(schema));
        assert_eq!(
            address("https://netbox.example/nb/api/").as_deref(),
            Ok(schema)
        );
        assert_eq!(address(schema).as_deref(), Ok(schema));
        let error = address("https://user:hidden@netbox.example/").unwrap_err();
        assert!(!error.contains("hidden"), "{error}");
    }

    #[test]
    fn a_token_gets_the_scheme_of_its_generation() {
        assert_eq!(authorization("nbt_a.b").expose_secret(), "Bearer nbt_a.b");
        assert_eq!(authorization("0123").expose_secret(), "Token 0123");
    }
}
