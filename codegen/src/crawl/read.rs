//! The reading without a browser: page, scripts in order, the first that assigns
//! the array, the array's bytes.
//!
//! Invariant: the bytes of the array are kept as the network delivered them.

use std::path::Path;

use pve_apidoc::literal::{Literal, read_script};
use url::Url;

use super::Error;
use super::array::{self, Located};
use super::fetch::{Fetched, Loader};
use super::page::{Page, Script};

/// The assignments that are looked for, for messages.
pub(super) const BINDINGS: &str = "an assignment of an array to apiSchema, pveapi or pmgapi";

/// An array, and where it was found.
#[derive(Debug)]
pub struct Reading {
    /// The page's address after redirects; that of the script where there is no
    /// page; none for a file.
    pub page: Option<Url>,
    /// The page's title.
    pub title: Option<String>,
    /// The script: its address, or the page's with its number for an inline one,
    /// or the file.
    pub script: String,
    /// The script's whole text.
    pub text: String,
    /// The parsed array.
    pub literal: Literal,
    /// Where the array is; none for a file that holds the array alone.
    pub located: Option<Located>,
    /// What is worth knowing and no error, such as a script that is not there.
    pub notes: Vec<String>,
}

impl Reading {
    /// The array as it was delivered.
    pub fn array(&self) -> &str {
        self.text
            .get(self.literal.range.clone())
            .unwrap_or_default()
    }
}

/// A page, as far as it was fetched.
#[derive(Debug)]
pub struct Opened {
    /// The answer.
    pub fetched: std::sync::Arc<Fetched>,
    /// What it says, if it is a page and not a script.
    pub page: Option<Page>,
}

/// Fetches the page or script at `url`.
///
/// # Errors
/// As [`Loader::get`], and [`Error::Status`].
pub async fn open(loader: &Loader, url: &Url) -> Result<Opened, Error> {
    let fetched = loader.get(url).await?;
    if !fetched.is_success() {
        return Err(Error::Status {
            url: Box::new(fetched.url.clone()),
            status: fetched.status,
        });
    }
    let page = fetched
        .is_page()
        .then(|| Page::parse(&String::from_utf8_lossy(&fetched.body), &fetched.url));
    Ok(Opened { fetched, page })
}

/// Finds the array in what was opened.
///
/// # Errors
/// [`Error::NoArray`] with what became of each script, and what a script's text
/// or its fetching leads to.
pub async fn read(loader: &Loader, opened: &Opened) -> Result<Reading, Error> {
    let url = &opened.fetched.url;
    let Some(page) = &opened.page else {
        return read_text(url.as_str(), utf8(&opened.fetched)?).map(|mut reading| {
            reading.page = Some(url.clone());
            reading
        });
    };
    let mut seen = Vec::new();
    for script in &page.scripts {
        let (name, text) = match script {
            Script::Inline { text, number } => (inline_name(url, *number), text.clone()),
            Script::Broken(src) => {
                seen.push(format!("{src:?}: not a URL"));
                continue;
            }
            Script::Source(src) if src.origin() != url.origin() => {
                seen.push(format!("{src}: another origin, not loaded"));
                continue;
            }
            Script::Source(src) => {
                let fetched = loader.get(src).await?;
                if !fetched.is_success() {
                    seen.push(format!("{src}: HTTP {}", fetched.status));
                    continue;
                }
                (src.to_string(), utf8(&fetched)?.to_owned())
            }
        };
        let Some((literal, located)) = array::locate(&text, &name)? else {
            seen.push(format!("{name}: no array"));
            continue;
        };
        return Ok(Reading {
            page: Some(url.clone()),
            title: page.title.clone(),
            script: name,
            text,
            literal,
            located: Some(located),
            notes: seen,
        });
    }
    if seen.is_empty() {
        seen.push("the page has no scripts".to_owned());
    }
    Err(Error::NoArray {
        place: url.to_string(),
        looked_for: BINDINGS,
        scripts: seen,
    })
}

/// Reads a saved script, or a file that holds the array alone.
///
/// # Errors
/// [`Error::File`], and what the text leads to.
pub fn read_file(path: &Path) -> Result<Reading, Error> {
    let failed = |cause| Error::File {
        path: path.to_owned(),
        cause,
    };
    let bytes = std::fs::read(path).map_err(failed)?;
    let text = String::from_utf8(bytes)
        .map_err(|e| failed(std::io::Error::new(std::io::ErrorKind::InvalidData, e)))?;
    read_text(&path.display().to_string(), &text)
}

fn read_text(place: &str, text: &str) -> Result<Reading, Error> {
    let (literal, located) = match array::locate(text, place)? {
        Some((literal, located)) => (literal, Some(located)),
        // No assignment: then it is the array alone, or nothing.
        None => match read_script(text) {
            Ok(literal) => (literal, None),
            Err(cause) => {
                return Err(Error::Array {
                    place: place.to_owned(),
                    cause,
                });
            }
        },
    };
    Ok(Reading {
        page: None,
        title: None,
        script: place.to_owned(),
        text: text.to_owned(),
        literal,
        located,
        notes: Vec::new(),
    })
}

/// How an inline script is named.
pub(super) fn inline_name(page: &Url, number: usize) -> String {
    format!("{page} (inline script {number})")
}

fn utf8(fetched: &Fetched) -> Result<&str, Error> {
    fetched.text().ok_or_else(|| Error::Network {
        url: Box::new(fetched.url.clone()),
        message: "the script is not UTF-8".to_owned(),
        certificate: false,
    })
}
