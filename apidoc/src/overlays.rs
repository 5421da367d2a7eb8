//! Answers that upstream leaves untyped and that somebody needs, one file per
//! operation in `apidoc/overlays/`, written in upstream's own dialect and
//! normalized by the same code.
//!
//! An overlay adds members that upstream does not declare; what upstream does
//! declare stays as it is. `like` takes the members from another operation of
//! the same version (a storage's configuration is read back as it was given).
//!
//! Invariant: for a version that an overlay lists, it adds something or the run
//! fails ([`Error::OverlayNotApplied`]): upstream has typed the answer then, and
//! the overlay must go. For versions that no overlay knows, each is tried, and
//! is left out where upstream has typed the answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Error;
use crate::fixups::SUPPORTED;
use crate::tree::reader::Log;
use crate::tree::{Additional, Schema, Tree, Type, Verb};

/// One file of `apidoc/overlays/`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Name of the file without its ending.
    #[serde(skip)]
    pub name: String,
    /// `GET /storage`
    pub operation: String,
    /// The versions it is for.
    pub versions: Vec<String>,
    /// Why it is right.
    pub basis: String,
    /// Recorded answers that it was checked against, below `data/recorded/`.
    pub recordings: Vec<String>,
    /// Recorded answers of another shape, which do not fit on purpose; `basis`
    /// says why.
    #[serde(default)]
    pub exceptions: Vec<String>,
    /// Members taken from another operation.
    pub like: Option<Like>,
    /// The members, in upstream's dialect.
    pub returns: Value,
}

/// Members taken from another operation of the same version.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Like {
    /// A POST or PUT lends its parameters, a GET its answer.
    pub operation: String,
    /// Members that do not come back.
    pub leave_out: Vec<String>,
    /// Property strings that the server parses before it answers.
    #[serde(default)]
    pub parsed: Vec<String>,
    /// Members that are always there; all others are optional.
    pub required: Vec<String>,
}

/// What became of an overlay in one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Its name.
    pub name: String,
    /// Its operation.
    pub operation: String,
    /// JSON pointers of the schemas to which something was added.
    pub places: Vec<String>,
    /// Why it was left out, for a version that it does not list.
    pub left_out: Option<String>,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../overlays/", $name, ".json")))),*]
    };
}

/// Name and text of each file.
const FILES: &[(&str, &str)] = files![
    "access_permissions",
    "agent_fsinfo",
    "agent_host_name",
    "agent_network_interfaces",
    "agent_osinfo",
    "backup_jobs",
    "cluster_options",
    "cluster_resources",
    "ha_groups",
    "ha_resources",
    "ha_rules",
    "node_network",
    "node_status",
    "node_status_undeclared",
    "pools",
    "replication",
    "sdn_subnets",
    "storage_item",
    "storage_list",
];

/// All overlays.
///
/// # Errors
/// [`Error::Data`] when a file is malformed.
pub fn all() -> Result<Vec<Overlay>, Error> {
    FILES
        .iter()
        .map(|(name, text)| {
            let mut overlay: Overlay =
                serde_json::from_str(text).map_err(|error| bad(name, &error.to_string()))?;
            overlay.name = (*name).to_owned();
            Ok(overlay)
        })
        .collect()
}

fn bad(name: &str, reason: &str) -> Error {
    Error::Data {
        file: format!("apidoc/overlays/{name}.json"),
        reason: reason.to_owned(),
    }
}

/// Applies the overlays that are for a version.
///
/// # Errors
/// [`Error::OverlayNotApplied`] when one that lists the version adds nothing or
/// its operation is gone, [`Error::Data`] when a file is malformed.
pub fn apply(tree: &mut Tree, version: &str) -> Result<Vec<Outcome>, Error> {
    let mut outcomes = Vec::new();
    for overlay in all()? {
        let listed = overlay.versions.iter().any(|listed| listed == version);
        if !listed && SUPPORTED.contains(&version) {
            continue;
        }
        let mut places = Vec::new();
        let left_out = match overlay.add_to(tree, &mut places) {
            Ok(()) if places.is_empty() => Some("upstream declares all of it".to_owned()),
            Ok(()) => None,
            Err(Refusal::File(error)) => return Err(error),
            Err(Refusal::Tree(reason)) => Some(reason),
        };
        if let (true, Some(reason)) = (listed, &left_out) {
            return Err(Error::OverlayNotApplied {
                name: overlay.name,
                version: version.to_owned(),
                reason: reason.clone(),
            });
        }
        outcomes.push(Outcome {
            name: overlay.name,
            operation: overlay.operation,
            places,
            left_out,
        });
    }
    Ok(outcomes)
}

enum Refusal {
    /// The file is wrong.
    File(Error),
    /// It does not fit this tree.
    Tree(String),
}

fn operation(text: &str) -> Option<(Verb, &str)> {
    let (verb, path) = text.split_once(' ')?;
    Some((Verb::parse(verb)?, path))
}

impl Overlay {
    /// It would add something to this tree.
    ///
    /// # Errors
    /// [`Error::Data`] when the file is malformed.
    pub fn applies_to(&self, tree: &Tree) -> Result<bool, Error> {
        let mut places = Vec::new();
        match self.add_to(&mut tree.clone(), &mut places) {
            Ok(()) => Ok(!places.is_empty()),
            Err(Refusal::File(error)) => Err(error),
            Err(Refusal::Tree(_)) => Ok(false),
        }
    }

    fn add_to(&self, tree: &mut Tree, places: &mut Vec<String>) -> Result<(), Refusal> {
        let file = |reason: &str| Refusal::File(bad(&self.name, reason));
        let mut log = Log::default();
        let mut ours = Schema::read(&self.returns, &format!("overlay:{}", self.name), &mut log)
            .filter(|_| log.findings.is_empty())
            .ok_or_else(|| {
                let reasons: Vec<String> = log.findings.iter().map(ToString::to_string).collect();
                file(&reasons.join("; "))
            })?;
        if let Some(like) = &self.like {
            let members = like.members(tree).map_err(Refusal::Tree)?;
            let holder = match &mut ours.items {
                Some(items) => items.as_mut(),
                None => &mut ours,
            };
            let own = holder.properties.get_or_insert_default();
            for (name, schema) in members {
                own.entry(name).or_insert(schema);
            }
        }
        let (verb, path) = operation(&self.operation)
            .ok_or_else(|| file("`operation` must be a verb and a path"))?;
        let method = tree
            .method_mut(verb, path)
            .ok_or_else(|| Refusal::Tree(format!("{} does not exist", self.operation)))?;
        // All or nothing: a half-applied overlay would be neither's word.
        let mut supplemented = method.returns.clone();
        supplement(&mut supplemented, &ours, places).map_err(Refusal::Tree)?;
        if !places.is_empty() {
            supplemented
                .marks
                .insert("x-pve-overlay".into(), json!(self.name));
            method.returns = supplemented;
        }
        Ok(())
    }
}

impl Like {
    fn members(&self, tree: &Tree) -> Result<BTreeMap<String, Schema>, String> {
        let gone = || format!("{} does not exist", self.operation);
        let (verb, path) = operation(&self.operation).ok_or_else(gone)?;
        let method = tree.method(verb, path).ok_or_else(gone)?;
        let source = if verb.has_body() {
            &method.parameters
        } else {
            &method.returns
        };
        let mut members = source.properties.clone().unwrap_or_default();
        members.retain(|name, _| !self.leave_out.contains(name));
        for (name, schema) in &mut members {
            schema.optional = Some(!self.required.contains(name));
            // What holds between parameters does not hold for an answer.
            schema.requires = None;
            if self.parsed.contains(name) {
                let pointer = std::mem::take(&mut schema.pointer);
                *schema = Schema {
                    pointer,
                    kind: Some(Type::Any),
                    optional: Some(true),
                    ..Schema::default()
                };
            }
        }
        Ok(members)
    }
}

/// Adds to `theirs` what `ours` has beyond it.
fn supplement(theirs: &mut Schema, ours: &Schema, places: &mut Vec<String>) -> Result<(), String> {
    let implied = theirs.kind.or(ours.kind);
    if implied != ours.kind {
        return Err(format!(
            "upstream declares {} where it has {}",
            implied.map_or("nothing", Type::as_str),
            ours.kind.map_or("nothing", Type::as_str)
        ));
    }
    theirs.kind = implied;
    let mut added = false;
    if let Some(our_items) = &ours.items {
        match &mut theirs.items {
            Some(items) => supplement(items, our_items, places)?,
            None => {
                theirs.items = Some(our_items.clone());
                added = true;
            }
        }
    }
    if let Some(Additional::Schema(further)) = &ours.additional {
        match &theirs.additional {
            None | Some(Additional::Flag(true)) => {
                theirs.additional = Some(Additional::Schema(further.clone()));
                added = true;
            }
            _ => {}
        }
    }
    for (name, schema) in ours.properties.iter().flatten() {
        let members = theirs.properties.get_or_insert_default();
        match members.get_mut(name) {
            None => {
                members.insert(name.clone(), schema.clone());
                added = true;
            }
            Some(declared) if matches!(declared.kind, Some(Type::Object | Type::Array)) => {
                supplement(declared, schema, places)?;
            }
            Some(_) => {}
        }
    }
    if added {
        places.push(theirs.pointer.clone());
    }
    Ok(())
}
