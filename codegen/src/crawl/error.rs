//! What can go wrong between an API viewer and a capture, one variant per
//! situation, each naming the place, what was expected and what to do.
//!
//! Invariant: an error never holds a secret; URLs are printed without user
//! information.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use super::verify::Difference;

/// Why a crawl produced no capture. Nothing has been written when one of these
/// is returned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The SOURCE argument is neither a URL, nor a folder, nor a file.
    #[error("{given}: no such file or folder, and not an http:// or https:// URL")]
    Source {
        /// The argument as it was given.
        given: String,
    },
    /// The folder, or a file in it, cannot be read.
    #[error("{}: cannot be read: {cause}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// Local serving of a folder did not start.
    #[error("the folder cannot be served on loopback: {0}")]
    Serve(std::io::Error),
    /// What was said about trust cannot be meant: no fingerprint, no certificate,
    /// two kinds of trust.
    #[error("{0}")]
    Trust(String),
    /// The server could not be reached, or broke off.
    #[error("{}: {message}", bare(url))]
    Network {
        /// What was asked for.
        url: Box<Url>,
        /// The chain of causes in one line.
        message: String,
        /// Whether the certificate was refused.
        certificate: bool,
    },
    /// The server answered with something else than success.
    #[error("{}: the server answered HTTP {status}", bare(url))]
    Status {
        /// What was asked for.
        url: Box<Url>,
        /// The HTTP status.
        status: u16,
    },
    /// More redirects than any viewer has, or one that leads elsewhere.
    #[error("{}: redirected to {to}, which is not followed ({why})", bare(url))]
    Redirect {
        /// What was asked for.
        url: Box<Url>,
        /// The Location header.
        to: String,
        /// The rule that was broken.
        why: &'static str,
    },
    /// A body larger than an API viewer's files can sensibly be.
    #[error("{}: larger than the {limit} bytes that are read at most", bare(url))]
    TooLarge {
        /// What was asked for.
        url: Box<Url>,
        /// The bound in bytes.
        limit: usize,
    },
    /// No progress within the time given.
    #[error("{what} was not done within {} s", limit.as_secs_f64())]
    Timeout {
        /// The step that was under way.
        what: String,
        /// The time it had.
        limit: Duration,
    },
    /// No script of the page assigns the API array.
    #[error(
        "{place}: no script holds the API array ({looked_for}){}",
        listing(scripts)
    )]
    NoArray {
        /// The page or file.
        place: String,
        /// The assignments that were looked for.
        looked_for: &'static str,
        /// Each script and what became of it.
        scripts: Vec<String>,
    },
    /// A script begins the array and does not end it well, or the array is no
    /// API tree.
    #[error("{place}: {cause}")]
    Array {
        /// The script or file.
        place: String,
        /// What the parser found, with line and column.
        cause: pve_apidoc::Error,
    },
    /// The text after the array shows that the array is only a part of what is
    /// assigned.
    #[error(
        "{place}, line {line}: the array is not the whole value of {binding}: it is followed by {found:?} \
         where the statement should end"
    )]
    Expression {
        /// The script or file.
        place: String,
        /// 1-based line of the array's closing bracket.
        line: usize,
        /// The binding's name.
        binding: String,
        /// The beginning of what follows.
        found: String,
    },
    /// No Chrome was found.
    #[error("no Chrome: {0}")]
    ChromeAbsent(String),
    /// Chrome did not start.
    #[error("{}: Chrome did not start: {why}{}", path.display(), last_words(stderr))]
    ChromeStart {
        /// The program.
        path: PathBuf,
        /// What was seen.
        why: String,
        /// The last lines it wrote to stderr.
        stderr: Vec<String>,
    },
    /// Chrome ended while the page was open.
    #[error("Chrome died while {during} ({status}){}", last_words(stderr))]
    ChromeDied {
        /// The step that was under way.
        during: &'static str,
        /// Its exit status, or what else was seen.
        status: String,
        /// The last lines it wrote to stderr.
        stderr: Vec<String>,
    },
    /// Chrome answered a command with an error.
    #[error("Chrome refused {command}: {message}")]
    ChromeCommand {
        /// The command of the DevTools protocol.
        command: &'static str,
        /// Chrome's message.
        message: String,
    },
    /// The page ran in Chrome, and the array could not be read there.
    #[error("{place}: Chrome ran the page, but {why}")]
    NotSeen {
        /// The page.
        place: String,
        /// What did not happen.
        why: String,
    },
    /// The script that Chrome runs is not the script that the network
    /// delivered.
    #[error(
        "{place}: Chrome runs another text than the network delivered: they differ at character {at} \
         (delivered {delivered} characters, Chrome has {seen})"
    )]
    ScriptDiffers {
        /// The script.
        place: String,
        /// Offset of the first difference, in characters.
        at: usize,
        /// Length delivered, in characters.
        delivered: usize,
        /// Length in Chrome, in characters.
        seen: usize,
    },
    /// The value in the page is not what the bytes say.
    #[error(
        "{place}: the value of {binding} in the page is not what the script says: {difference}"
    )]
    ValueDiffers {
        /// The script.
        place: String,
        /// The binding's name.
        binding: String,
        /// Where, and how.
        difference: Box<Difference>,
    },
    /// Page and parser count differently.
    #[error("{place}: the page counts {page}, the parser {parser}")]
    CountsDiffer {
        /// The script.
        place: String,
        /// The page's count.
        page: String,
        /// The parser's count.
        parser: String,
    },
    /// Nothing says which version the array is of, or the witnesses contradict
    /// each other.
    #[error("{0}")]
    Version(String),
    /// The capture could not be written or read.
    #[error(transparent)]
    Capture(#[from] crate::capture::Error),
}

impl Error {
    /// Whether the source could not be read at all: wrong address, network,
    /// TLS, HTTP status, time.
    pub fn is_unreachable(&self) -> bool {
        matches!(
            self,
            Self::Source { .. }
                | Self::File { .. }
                | Self::Serve(_)
                | Self::Trust(_)
                | Self::Network { .. }
                | Self::Status { .. }
                | Self::Redirect { .. }
                | Self::TooLarge { .. }
                | Self::Timeout { .. }
        )
    }

    /// Whether Chrome is the trouble: absent, not starting, dying.
    pub fn is_chrome(&self) -> bool {
        matches!(
            self,
            Self::ChromeAbsent(_)
                | Self::ChromeStart { .. }
                | Self::ChromeDied { .. }
                | Self::ChromeCommand { .. }
        )
    }

    /// Whether what was read disagrees with itself: bytes, page and parser, or
    /// the witnesses of the version.
    pub fn is_disagreement(&self) -> bool {
        matches!(
            self,
            Self::ScriptDiffers { .. }
                | Self::ValueDiffers { .. }
                | Self::CountsDiffer { .. }
                | Self::Expression { .. }
                | Self::Version(_)
        )
    }

    /// What a person can do about it, where there is something.
    pub fn advice(&self) -> Option<&'static str> {
        Some(match self {
            Self::Source { .. } => {
                "give the viewer's URL (https://NODE:8006/pve-docs/api-viewer/), a folder with its index.html, or a saved apidoc.js"
            }
            Self::Network {
                certificate: true, ..
            } => {
                "a node's own certificate is trusted by --fingerprint SHA256 (Datacenter, node, System, Certificates) or by --ca FILE"
            }
            Self::Status { status: 404, .. } => {
                "the viewer of a node is at /pve-docs/api-viewer/ on port 8006"
            }
            Self::NoArray { .. } => "is this the page of an API viewer?",
            Self::Timeout { .. } => "give more time with --timeout SECONDS",
            Self::ChromeAbsent(_) => {
                "install chromium (scripts/install-chromium does on Debian), name it with --chrome or $CHROME, or do without: --no-browser"
            }
            Self::ChromeStart { .. } | Self::ChromeDied { .. } => {
                "--no-browser reads the same array without Chrome, and checks less"
            }
            Self::ValueDiffers { .. } | Self::CountsDiffer { .. } | Self::ScriptDiffers { .. } => {
                "something on the page alters the array; do not use this source before you know what"
            }
            Self::Version(_) => "say which version it is with --version X.Y",
            _ => return None,
        })
    }
}

/// A URL without user information and query, for messages.
fn bare(url: &Url) -> String {
    let mut url = url.clone();
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.to_string()
}

fn listing(lines: &[String]) -> String {
    lines
        .iter()
        .fold(String::new(), |text, line| text + "\n  " + line)
}

fn last_words(lines: &[String]) -> impl fmt::Display {
    if lines.is_empty() {
        String::new()
    } else {
        format!("; its last words:{}", listing(lines))
    }
}
