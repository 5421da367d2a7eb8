//! Which product and version a capture is of, told from what it holds.
//!
//! A published state is known by its hash. Otherwise the operations speak: each
//! version has some that the one before it lacks (`data/versions.toml`), and
//! states between two releases have only some of them.
//!
//! Invariant: the answer is never more exact than the evidence. A tree that
//! fits no known state is "between" two versions or "newer than" the last.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::product::{self, Product};
use crate::tree::{Tree, Verb};
use crate::{Error, fixups};

const VERSIONS: &str = include_str!("../data/versions.toml");

#[derive(Deserialize)]
struct File {
    version: Vec<Known>,
}

#[derive(Deserialize)]
struct Known {
    name: String,
    paths: usize,
    operations: usize,
    sha256: Option<String>,
    signs: Vec<String>,
}

/// What is known about the version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum VersionGuess {
    /// The state published with this release, or one with the same operations.
    Exactly {
        /// `9.1`
        version: String,
    },
    /// Has all that the release brought and nothing that tells the next one,
    /// but not the operations published with it: another state of this release,
    /// as point releases are.
    StateOf {
        /// `9.1`
        version: String,
    },
    /// Has what the one release brought, and some of what the next did.
    Between {
        /// The older release.
        after: String,
        /// The newer one.
        before: String,
    },
    /// Has all that the newest known release brought, and more.
    NewerThan {
        /// The newest known release.
        version: String,
    },
    /// Lacks what the oldest known release brought.
    OlderThan {
        /// The oldest known release.
        version: String,
    },
    /// Another product, whose versions are not known here.
    Unknown,
}

impl VersionGuess {
    /// The release whose operations are all there and that is nearest.
    pub fn nearest(&self) -> Option<&str> {
        match self {
            Self::Exactly { version } | Self::StateOf { version } | Self::NewerThan { version } => {
                Some(version)
            }
            Self::Between { after, .. } => Some(after),
            Self::OlderThan { .. } | Self::Unknown => None,
        }
    }

    /// The release, when the evidence is for exactly one.
    pub fn exact(&self) -> Option<&str> {
        match self {
            Self::Exactly { version } => Some(version),
            _ => None,
        }
    }
}

impl fmt::Display for VersionGuess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly { version } => f.write_str(version),
            Self::StateOf { version } => write!(f, "a state of {version}"),
            Self::Between { after, before } => write!(f, "between {after} and {before}"),
            Self::NewerThan { version } => write!(f, "newer than {version}"),
            Self::OlderThan { version } => write!(f, "older than {version}"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

/// The outcome of [`detect`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detection {
    /// The product.
    pub product: Product,
    /// The version, as exactly as it can be told.
    pub version: VersionGuess,
    /// The array is byte for byte one that was published with this version.
    pub published: bool,
    /// Why, one sentence each.
    pub evidence: Vec<String>,
}

/// Tells product and version of a tree. `binding` and `sha256` are those of the
/// [literal](crate::Literal), where there was one.
///
/// # Errors
/// [`Error::Data`] when the table of versions is malformed.
pub fn detect(
    tree: &Tree,
    binding: Option<&str>,
    sha256: Option<&str>,
) -> Result<Detection, Error> {
    let mut evidence = Vec::new();
    let mut product = product::of_tree(tree);
    if binding == Some("pmgapi") {
        product = Product::Pmg;
    }
    let roots: Vec<&str> = tree.roots.keys().map(String::as_str).collect();
    evidence.push(format!("{product}: the roots are {}", roots.join(", ")));
    if let Some(binding) = binding {
        evidence.push(format!("the array is assigned to `{binding}`"));
    }
    let known = known()?;
    let by_hash = known
        .iter()
        .find(|known| known.sha256.is_some() && known.sha256.as_deref() == sha256);
    let version = if let Some(known) = by_hash {
        evidence.push(format!(
            "the array is byte for byte the one published with {}",
            known.name
        ));
        VersionGuess::Exactly {
            version: known.name.clone(),
        }
    } else if product == Product::Pve {
        by_signs(tree, &known, &mut evidence)
    } else {
        VersionGuess::Unknown
    };
    Ok(Detection {
        product,
        version,
        published: by_hash.is_some(),
        evidence,
    })
}

fn known() -> Result<Vec<Known>, Error> {
    let file: File = toml::from_str(VERSIONS).map_err(|error| Error::Data {
        file: "apidoc/data/versions.toml".into(),
        reason: error.to_string(),
    })?;
    Ok(file.version)
}

fn by_signs(tree: &Tree, known: &[Known], evidence: &mut Vec<String>) -> VersionGuess {
    let operations = tree.operations().count();
    let paths = tree.nodes().filter(|node| !node.methods.is_empty()).count();
    evidence.push(format!("{paths} paths and {operations} operations"));
    // The newest release all of whose signs are there; and whether any sign of
    // a later one is there too.
    let full = known
        .iter()
        .rposition(|known| known.signs.iter().all(|sign| shows(tree, sign)));
    let Some(at) = full else {
        let Some(oldest) = known.first() else {
            return VersionGuess::Unknown;
        };
        evidence.push(format!(
            "it lacks what {} brought ({})",
            oldest.name,
            oldest.signs.join(", ")
        ));
        return VersionGuess::OlderThan {
            version: oldest.name.clone(),
        };
    };
    let release = &known[at];
    evidence.push(format!(
        "it has what {} brought ({})",
        release.name,
        release.signs.join(", ")
    ));
    for earlier in &known[..at] {
        for sign in earlier.signs.iter().filter(|sign| !shows(tree, sign)) {
            evidence.push(format!("{sign}, which {} brought, is gone", earlier.name));
        }
    }
    let later: Vec<&str> = known[at + 1..]
        .iter()
        .flat_map(|later| &later.signs)
        .filter(|sign| shows(tree, sign))
        .map(String::as_str)
        .collect();
    let same_counts = release.paths == paths && release.operations == operations;
    match known.get(at + 1) {
        _ if same_counts && later.is_empty() => VersionGuess::Exactly {
            version: release.name.clone(),
        },
        Some(_) if later.is_empty() => {
            evidence.push(format!(
                "the state published with {} has {} paths and {} operations",
                release.name, release.paths, release.operations
            ));
            VersionGuess::StateOf {
                version: release.name.clone(),
            }
        }
        Some(next) => {
            evidence.push(format!("it already has {}", later.join(", ")));
            VersionGuess::Between {
                after: release.name.clone(),
                before: next.name.clone(),
            }
        }
        None => {
            evidence.push(format!(
                "the state known of {} has {} paths and {} operations",
                release.name, release.paths, release.operations
            ));
            VersionGuess::NewerThan {
                version: release.name.clone(),
            }
        }
    }
}

/// `GET /path`, or `POST /path parameter`.
fn shows(tree: &Tree, sign: &str) -> bool {
    let mut words = sign.split(' ');
    let (Some(verb), Some(path)) = (words.next().and_then(Verb::parse), words.next()) else {
        return false;
    };
    let Some(method) = tree.method(verb, path) else {
        return false;
    };
    words.next().is_none_or(|name| {
        method
            .parameters
            .properties
            .as_ref()
            .is_some_and(|properties| properties.contains_key(name))
    })
}

/// `MAJOR.MINOR` of a version as servers and people write it (`9.1.2`, `9.1-1`).
///
/// # Errors
/// [`Error::Version`]
pub fn release(version: &str) -> Result<String, Error> {
    let mut numbers = version.split(['.', '-']).map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => Ok(format!("{major}.{minor}")),
        _ => Err(Error::Version(version.to_owned())),
    }
}

/// The release is one of those whose documents are kept here.
pub fn is_supported(release: &str) -> bool {
    fixups::SUPPORTED.contains(&release)
}
