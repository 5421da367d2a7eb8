//! Which version a capture is of, and how that is known.
//!
//! Three witnesses: the node itself (`GET /version`), the operations that the
//! array has (a table of markers), and the person who crawls.
//!
//! Invariant: witnesses who contradict each other are never passed over: it is
//! an error where the version would be wrong, and a remark where one of them is
//! only less exact.

use std::time::Duration;

use pve_apidoc::{Detection, VersionGuess};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use super::Error;
use super::fetch::{Fetched, Limits, Loader};
use super::tls::Trust;
use crate::capture::VersionFrom;
use crate::merge::Version;

/// What the node said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The source is no server, or none that could be a node.
    NotAsked,
    /// It did not say it, and why.
    Silent(String),
    /// Its version as it says it: `9.1.2`.
    Version(String),
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// `pve`, …
    pub product: String,
    /// `9.1`
    pub version: String,
    /// The witness.
    pub from: VersionFrom,
    /// In words.
    pub evidence: String,
    /// Remarks.
    pub notes: Vec<String>,
}

/// Asks the server of a viewer for its version. Only a viewer at the place where
/// a node has it is asked. Nothing that goes wrong here is an error: there are
/// other witnesses.
pub async fn ask(viewer: &Url, trust: &Trust, token: Option<&SecretString>) -> Answer {
    if !viewer.path().starts_with("/pve-docs/") {
        return Answer::NotAsked;
    }
    let Ok(url) = viewer.join("/api2/json/version") else {
        return Answer::NotAsked;
    };
    if token.is_some() && url.scheme() != "https" {
        return Answer::Silent("the API token is not sent over http".to_owned());
    }
    match fetch(&url, trust, token).await {
        Err(error) => Answer::Silent(error.to_string()),
        Ok(fetched) if fetched.status == 401 => {
            Answer::Silent("the node tells its version only to those who log in".to_owned())
        }
        Ok(fetched) if !fetched.is_success() => {
            Answer::Silent(format!("{url}: HTTP {}", fetched.status))
        }
        Ok(fetched) => {
            let answer: Option<Value> = serde_json::from_slice(&fetched.body).ok();
            let version = answer
                .as_ref()
                .and_then(|a| a.pointer("/data/version")?.as_str());
            match version {
                Some(version) => Answer::Version(version.to_owned()),
                None => Answer::Silent(format!("{url}: the answer holds no version")),
            }
        }
    }
}

async fn fetch(url: &Url, trust: &Trust, token: Option<&SecretString>) -> Result<Fetched, Error> {
    let limits = Limits {
        time: Duration::from_secs(5),
        bytes: 1 << 16,
    };
    let loader = match token {
        Some(token) => Loader::new(trust.client(url)?, limits).with_header(
            "Authorization",
            &SecretString::from(format!("PVEAPIToken={}", token.expose_secret())),
        )?,
        None => Loader::new(trust.client(url)?, limits),
    };
    loader.get(url).await.map(|fetched| (*fetched).clone())
}

/// Weighs the witnesses: `detected` by the operations, `asked` of the node,
/// `given` by the caller.
///
/// # Errors
/// [`Error::Version`] when nobody knows, when the caller's version is none, or
/// when it contradicts what the node or the operations say for certain.
pub fn decide(detected: &Detection, asked: &Answer, given: Option<&str>) -> Result<Decided, Error> {
    let mut notes = Vec::new();
    let guess = &detected.version;
    let given = given.map(release).transpose()?;
    let said = match asked {
        Answer::Version(full) => Some((release(full)?, full)),
        Answer::Silent(why) => {
            notes.push(format!("the node was not asked for its version: {why}"));
            None
        }
        Answer::NotAsked => None,
    };
    let operations = format!("by its operations it is {guess}");
    let (version, from, evidence) = match (said, given) {
        (Some((said, full)), Some(given)) if said != given => {
            return Err(Error::Version(format!(
                "the node says that it is {full}, and --version says {given}"
            )));
        }
        (Some((said, full)), _) => {
            if !fits(guess, said) {
                notes.push(format!(
                    "the node says that it is {full}, but the viewer is another version's: {operations}"
                ));
            }
            (
                said,
                VersionFrom::Server,
                format!("the node says {full}; {operations}"),
            )
        }
        (None, Some(given)) => match guess.exact() {
            // Two releases can have the same operations; a published array is
            // one release's.
            Some(exact)
                if exact != given.to_string()
                    && (detected.published || not_after(exact, given)) =>
            {
                return Err(Error::Version(format!(
                    "--version says {given}, but {operations} ({})",
                    detected.evidence.join("; ")
                )));
            }
            Some(exact) if exact == given.to_string() => (
                given,
                VersionFrom::Markers,
                format!("its operations are those of {exact}, as given"),
            ),
            _ => {
                if !fits(guess, given) {
                    notes.push(format!("--version says {given}, but {operations}"));
                }
                (given, VersionFrom::Given, format!("as given; {operations}"))
            }
        },
        (None, None) => match guess {
            VersionGuess::Exactly { version } => (
                release(version)?,
                VersionFrom::Markers,
                format!("its operations are those of {version}"),
            ),
            VersionGuess::StateOf { version } => {
                notes.push(format!(
                    "taken for {version} by its operations ({})",
                    detected.evidence.join("; ")
                ));
                (release(version)?, VersionFrom::Markers, operations)
            }
            _ => {
                return Err(Error::Version(format!(
                    "the version is not certain: {operations} ({})",
                    detected.evidence.join("; ")
                )));
            }
        },
    };
    Ok(Decided {
        product: detected.product.key().to_owned(),
        version: version.to_string(),
        from,
        evidence,
        notes,
    })
}

fn release(text: &str) -> Result<Version, Error> {
    pve_apidoc::detect::release(text)
        .map_err(|e| Error::Version(e.to_string()))?
        .parse()
        .map_err(|e: crate::merge::InvalidVersion| Error::Version(e.to_string()))
}

/// Whether `version` is not later than the release that the operations are of:
/// a later one may have brought none.
fn not_after(exact: &str, version: Version) -> bool {
    exact.parse::<Version>().is_ok_and(|exact| version <= exact)
}

/// Whether the operations leave room for `version`.
fn fits(guess: &VersionGuess, version: Version) -> bool {
    let parsed = |text: &str| text.parse::<Version>().ok();
    match guess {
        VersionGuess::Exactly { version: exact } | VersionGuess::StateOf { version: exact } => {
            parsed(exact) == Some(version)
        }
        VersionGuess::Between { after, before } => {
            parsed(after).is_none_or(|after| after <= version)
                && parsed(before).is_none_or(|before| version <= before)
        }
        VersionGuess::NewerThan { version: last } => {
            parsed(last).is_none_or(|last| last <= version)
        }
        VersionGuess::OlderThan { version: first } => {
            parsed(first).is_none_or(|first| version < first)
        }
        VersionGuess::Unknown => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detected(version: VersionGuess) -> Detection {
        Detection {
            product: pve_apidoc::Product::Pve,
            version,
            published: false,
            evidence: vec!["why".to_owned()],
        }
    }

    fn exactly(version: &str) -> Detection {
        detected(VersionGuess::Exactly {
            version: version.to_owned(),
        })
    }

    fn between() -> Detection {
        detected(VersionGuess::Between {
            after: "9.0".to_owned(),
            before: "9.1".to_owned(),
        })
    }

    fn node(version: &str) -> Answer {
        Answer::Version(version.to_owned())
    }

    #[test]
    fn the_node_is_believed_first() {
        let found = decide(&between(), &node("9.1.2"), None).unwrap();
        assert_eq!(
            (found.version.as_str(), found.from),
            ("9.1", VersionFrom::Server)
        );
        assert!(found.notes.is_empty(), "{:?}", found.notes);
        let found = decide(&exactly("8.4"), &node("9.1.2"), Some("9.1")).unwrap();
        assert_eq!(found.version, "9.1");
        assert!(
            found.notes[0].contains("by its operations it is 8.4"),
            "{:?}",
            found.notes
        );
    }

    #[test]
    fn a_node_that_does_not_say_is_no_error() {
        let silent = Answer::Silent("log in".to_owned());
        let found = decide(&exactly("9.1"), &silent, None).unwrap();
        assert_eq!(
            (found.version.as_str(), found.from),
            ("9.1", VersionFrom::Markers)
        );
        assert!(found.notes[0].contains("log in"));
    }

    #[test]
    fn what_is_given_helps_where_nothing_else_is_certain() {
        let found = decide(&between(), &Answer::NotAsked, Some("9.1")).unwrap();
        assert_eq!(
            (found.version.as_str(), found.from),
            ("9.1", VersionFrom::Given)
        );
        assert!(found.notes.is_empty());
        let found = decide(&between(), &Answer::NotAsked, Some("7.4")).unwrap();
        assert!(
            found.notes[0].contains("between 9.0 and 9.1"),
            "{:?}",
            found.notes
        );
        let error = decide(&between(), &Answer::NotAsked, None).unwrap_err();
        assert!(
            error.is_disagreement() && error.advice().unwrap().contains("--version"),
            "{error}"
        );
    }

    #[test]
    fn contradictions_are_errors() {
        let error = decide(&exactly("9.1"), &Answer::NotAsked, Some("9.0")).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("--version says 9.0, but by its operations it is 9.1"),
            "{error}"
        );
        let error = decide(&exactly("9.1"), &node("9.1.2"), Some("9.0")).unwrap_err();
        assert!(
            error.to_string().contains("the node says that it is 9.1.2"),
            "{error}"
        );
        for bad in ["", "nine", "9", "9.x"] {
            assert!(
                decide(&exactly("9.1"), &Answer::NotAsked, Some(bad)).is_err(),
                "{bad:?}"
            );
        }
    }

    #[test]
    fn a_later_release_may_have_the_operations_of_the_one_before() {
        let found = decide(&exactly("9.2"), &Answer::NotAsked, Some("9.3")).unwrap();
        assert_eq!(
            (found.version.as_str(), found.from),
            ("9.3", VersionFrom::Given)
        );
        assert!(
            found.notes[0].contains("by its operations it is 9.2"),
            "{:?}",
            found.notes
        );
        let published = Detection {
            published: true,
            ..exactly("9.1")
        };
        assert!(decide(&published, &Answer::NotAsked, Some("9.3")).is_err());
    }

    #[test]
    fn a_point_release_is_taken_for_its_release() {
        let state = detected(VersionGuess::StateOf {
            version: "9.1".to_owned(),
        });
        let found = decide(&state, &Answer::NotAsked, None).unwrap();
        assert_eq!(
            (found.version.as_str(), found.from),
            ("9.1", VersionFrom::Markers)
        );
        assert!(
            found.notes[0].contains("taken for 9.1"),
            "{:?}",
            found.notes
        );
    }

    #[tokio::test]
    async fn only_a_viewer_at_a_nodes_place_is_asked() {
        let url = Url::parse("http://localhost:1/viewer/").unwrap();
        assert_eq!(ask(&url, &Trust::default(), None).await, Answer::NotAsked);
        let url = Url::parse("http://localhost:1/pve-docs/api-viewer/").unwrap();
        let token = SecretString::from("user@pve!id=secret".to_owned());
        let answer = ask(&url, &Trust::default(), Some(&token)).await;
        assert!(matches!(answer, Answer::Silent(why) if why.contains("not sent over http")));
    }
}
