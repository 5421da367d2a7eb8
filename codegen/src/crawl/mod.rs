//! From an API viewer to a capture, verified.
//!
//! Two readings are made of one source. Without a browser: the page is parsed,
//! its scripts are fetched in order, and the array is parsed out of the first
//! that assigns it. With Chrome: the page runs, and the value of the binding is
//! read in the moment after its assignment. The capture is made only when both
//! agree: the text of the script, the value, and the count of endpoints. What
//! Chrome adds is a second opinion by the program that the viewer was written
//! for: that this script is the one that runs, and that its text means what the
//! parser says.
//!
//! Invariant: only this module knows a browser. Everything behind it works on a
//! [`Capture`] alone.
//! Invariant: a crawl that fails has written nothing and left no process and no
//! file behind.

pub mod array;
pub mod chrome;
mod error;
pub mod fetch;
pub mod page;
pub mod read;
pub mod serve;
pub mod source;
pub mod tls;
pub mod verify;
pub mod version;

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Duration;

use pve_apidoc::tree::Tree;
use serde_json::Value;
use url::Url;

pub use error::Error;
pub use source::Source;
pub use verify::Counts;

use self::chrome::{Chrome, Observed};
use self::fetch::{Limits, Loader};
use self::read::Reading;
use self::serve::FolderServer;
use crate::capture::{Capture, Provenance, Verified};

/// How to crawl.
#[derive(Debug, Clone)]
pub struct Options {
    /// The Chrome to use; `None` reads without one.
    pub chrome: Option<PathBuf>,
    /// Whom to trust.
    pub tls: tls::Trust,
    /// Time for the whole crawl.
    pub timeout: Duration,
    /// Bytes of one answer, at most.
    pub max_bytes: usize,
    /// The version that the caller says it is.
    pub version: Option<String>,
    /// An API token (`USER@REALM!ID=SECRET`) with which the node may be asked
    /// for its version.
    pub token: Option<secrecy::SecretString>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            chrome: None,
            tls: tls::Trust::default(),
            timeout: Duration::from_secs(60),
            max_bytes: Limits::default().bytes,
            version: None,
            token: None,
        }
    }
}

/// A capture that is not yet on disk, and what is worth knowing about its making.
#[derive(Debug)]
pub struct Crawled {
    /// The capture.
    pub capture: Capture,
    /// Remarks, none of them an error.
    pub notes: Vec<String>,
}

/// Told of each step as it begins.
pub type Report<'a> = &'a (dyn Fn(&str) + Sync);

/// Crawls `source`.
///
/// # Errors
/// [`Error`]; nothing has been written then, and no Chrome is left.
pub async fn crawl(
    source: &Source,
    options: &Options,
    report: Report<'_>,
) -> Result<Crawled, Error> {
    let steps = Steps {
        current: Mutex::new(String::new()),
        report,
    };
    match tokio::time::timeout(options.timeout, run(source, options, &steps)).await {
        Ok(outcome) => outcome,
        // Dropping the crawl has ended Chrome.
        Err(_) => Err(Error::Timeout {
            what: steps.current(),
            limit: options.timeout,
        }),
    }
}

/// Which step is under way: for the person who waits, and for the error that says
/// what did not end.
struct Steps<'a> {
    current: Mutex<String>,
    report: Report<'a>,
}

impl Steps<'_> {
    fn begin(&self, step: impl Into<String>) {
        let step = step.into();
        (self.report)(&step);
        *self
            .current
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = step;
    }

    fn current(&self) -> String {
        self.current
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .clone()
    }
}

async fn run(source: &Source, options: &Options, steps: &Steps<'_>) -> Result<Crawled, Error> {
    let (reading, tree, verified) = match source {
        Source::File(path) => {
            steps.begin(format!("reading {}", path.display()));
            let reading = read::read_file(path)?;
            let tree = tree_of(&reading)?;
            (reading, tree, Verified::parser())
        }
        Source::Folder(folder) => {
            let server = FolderServer::start(folder).await?;
            let base = server.url()?;
            let (mut reading, tree, verified) = crawl_url(&base, options, steps).await?;
            // Paths are what a person knows the folder by.
            let local = |text: &str| text.replace(base.as_str(), "");
            reading.script = local(&reading.script);
            reading.notes = reading.notes.iter().map(|note| local(note)).collect();
            (reading, tree, verified)
        }
        Source::Url(url) => crawl_url(url, options, steps).await?,
    };
    steps.begin("finding the version");
    let counts = Counts::of(&tree);
    let asked = match source {
        Source::Url(url) => version::ask(url, &options.tls, options.token.as_ref()).await,
        _ => version::Answer::NotAsked,
    };
    let literal = &reading.literal;
    let detected = pve_apidoc::detect(&tree, literal.binding.as_deref(), Some(&literal.sha256))
        .map_err(|cause| Error::Array {
            place: reading.script.clone(),
            cause,
        })?;
    let found = version::decide(&detected, &asked, options.version.as_deref())?;
    let array = reading.array().to_owned();
    let mut notes = reading.notes;
    notes.extend(found.notes);
    let provenance = Provenance {
        format: Provenance::FORMAT,
        source: source.to_string(),
        script: reading.script,
        title: reading.title,
        binding: reading.literal.binding,
        captured: jiff::Timestamp::now()
            .round(jiff::Unit::Second)
            .unwrap_or_default(),
        tool: Provenance::this_tool(),
        sha256: reading.literal.sha256,
        bytes: array.len(),
        product: found.product,
        version: found.version,
        version_from: found.from,
        version_evidence: found.evidence,
        counts,
        verified,
    };
    Ok(Crawled {
        capture: Capture { array, provenance },
        notes,
    })
}

fn tree_of(reading: &Reading) -> Result<Tree, Error> {
    Tree::from_json(&reading.literal.value).map_err(|cause| Error::Array {
        place: reading.script.clone(),
        cause,
    })
}

async fn crawl_url(
    url: &Url,
    options: &Options,
    steps: &Steps<'_>,
) -> Result<(Reading, Tree, Verified), Error> {
    let limits = Limits {
        time: options.timeout,
        bytes: options.max_bytes,
    };
    let loader = &Loader::new(options.tls.client(url)?, limits);
    steps.begin(format!("fetching {url}"));
    let plain = async {
        let opened = read::open(loader, url).await?;
        let reading = match read::read(loader, &opened).await {
            Ok(reading) => {
                let tree = tree_of(&reading)?;
                Ok((reading, tree))
            }
            // A script that is put into the page by another one is seen by
            // Chrome alone.
            Err(error @ Error::NoArray { .. }) => Err(error),
            Err(error) => return Err(error),
        };
        Ok((opened, reading))
    };
    let Some(program) = &options.chrome else {
        let (_, reading) = plain.await?;
        let (reading, tree) = reading?;
        return Ok((reading, tree, Verified::parser()));
    };
    // Chrome starts while the page is fetched. An error of either ends both.
    let (mut chrome, (opened, reading)) =
        tokio::try_join!(Chrome::launch(program, options.timeout), plain)?;
    if opened.page.is_none() {
        chrome.close().await;
        let (mut reading, tree) = reading?;
        reading
            .notes
            .push("this is a script and no page: read without Chrome".to_owned());
        return Ok((reading, tree, Verified::parser()));
    }
    steps.begin(format!("opening {} in Chrome", opened.fetched.url));
    let known = reading.as_ref().ok().and_then(|(reading, _)| {
        reading
            .located
            .as_ref()
            .map(|located| (reading.text.as_str(), located))
    });
    let observed = chrome::observe(&mut chrome, &opened.fetched.url, loader, known).await;
    chrome.close().await;
    let observed = observed?;
    steps.begin("comparing the two readings");
    let (reading, tree) = match reading {
        Ok(pair) => pair,
        Err(_) => {
            let reading = delivered(loader, &observed, &opened).await?;
            let tree = tree_of(&reading)?;
            (reading, tree)
        }
    };
    agree(&reading, &tree, &observed)?;
    Ok((reading, tree, Verified::chrome(observed.chrome)))
}

/// The script that Chrome ran, as the network delivered it.
async fn delivered(
    loader: &Loader,
    observed: &Observed,
    opened: &read::Opened,
) -> Result<Reading, Error> {
    let not_delivered = || Error::NotSeen {
        place: opened.fetched.url.to_string(),
        why: format!(
            "the script that assigns {} ({:?}) was made by the page and not delivered by the network",
            observed.array.binding, observed.script
        ),
    };
    let url = Url::parse(&observed.script).map_err(|_| not_delivered())?;
    let fetched = loader.get(&url).await?;
    let text = fetched.text().ok_or_else(not_delivered)?;
    let (literal, located) = array::locate(text, url.as_str())?.ok_or_else(not_delivered)?;
    Ok(Reading {
        page: Some(opened.fetched.url.clone()),
        title: opened.page.as_ref().and_then(|page| page.title.clone()),
        script: url.to_string(),
        text: text.to_owned(),
        literal,
        located: Some(located),
        notes: vec![format!("{url} was put into the page by another script")],
    })
}

/// Compares what Chrome showed with what was read without it.
///
/// # Errors
/// [`Error::ScriptDiffers`], [`Error::ValueDiffers`], [`Error::CountsDiffer`].
fn agree(reading: &Reading, tree: &Tree, observed: &Observed) -> Result<(), Error> {
    let place = || reading.script.clone();
    if reading.text != observed.source {
        let pairs = reading.text.chars().zip(observed.source.chars());
        return Err(Error::ScriptDiffers {
            place: place(),
            at: pairs.take_while(|(a, b)| a == b).count(),
            delivered: reading.text.chars().count(),
            seen: observed.source.chars().count(),
        });
    }
    let value: Value = serde_json::from_str(&observed.value).map_err(|e| Error::NotSeen {
        place: place(),
        why: format!(
            "{} is printed there as {:.40}… ({e})",
            observed.array.binding, observed.value
        ),
    })?;
    if let Some(difference) = verify::difference(&reading.literal.value, &value) {
        return Err(Error::ValueDiffers {
            place: place(),
            binding: observed.array.binding.clone(),
            difference: Box::new(difference),
        });
    }
    let parsed = Counts::of(tree);
    if parsed != observed.counts {
        return Err(Error::CountsDiffer {
            place: place(),
            page: observed.counts.to_string(),
            parser: parsed.to_string(),
        });
    }
    Ok(())
}
