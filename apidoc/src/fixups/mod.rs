//! Corrections of upstream's mistakes, one per file, each with the versions it
//! is for.
//!
//! Invariant: for a version that a fix-up lists, it changes something or the
//! run fails ([`Error::FixupNotApplied`]); for a supported version that it does
//! not list it is not tried. Versions that no fix-up knows yet (a newer one, or
//! one of the past) get every fix-up tried; the ones that find nothing to do
//! are reported, since upstream may have repaired what they are for.

mod ceph_metadata_osd_is_a_list;
mod ceph_osd_tree_is_no_list;
mod cloudinit_privilege_is_no_list;
mod compression_enum_is_null;
mod ha_rules_links_inside_items;
mod nextid_comes_as_string;
mod node_status_members_can_be_missing;
mod notification_checks_in_a_list;
mod prefix_list_path_parameters;
mod prose_defaults;

use serde::Serialize;

use crate::Error;
use crate::error::Place;
use crate::tree::{Method, Tree, Verb};

/// The versions whose documents are kept in `schemas/`.
pub const SUPPORTED: &[&str] = &["7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "9.0", "9.1"];

/// A correction.
pub struct Fixup {
    /// Its name, that of its file.
    pub name: &'static str,
    /// What upstream says wrongly, and what is said instead.
    pub about: &'static str,
    /// The versions in which it is known to apply.
    pub versions: &'static [&'static str],
    /// Makes the correction; returns what was changed.
    pub apply: fn(&mut Tree) -> Vec<Change>,
}

/// One place that a fix-up changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// Which key of upstream's it is about, as the check counts them.
    pub key: &'static str,
    /// What stood there and what stands there now.
    pub what: String,
}

/// What became of a fix-up in one run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Its name.
    pub name: &'static str,
    /// What it changed; empty when there was nothing to correct.
    pub changes: Vec<Change>,
}

/// All fix-ups, in the order in which they are applied.
pub const ALL: &[Fixup] = &[
    ceph_metadata_osd_is_a_list::FIXUP,
    ceph_osd_tree_is_no_list::FIXUP,
    cloudinit_privilege_is_no_list::FIXUP,
    compression_enum_is_null::FIXUP,
    ha_rules_links_inside_items::FIXUP,
    nextid_comes_as_string::FIXUP,
    node_status_members_can_be_missing::FIXUP,
    notification_checks_in_a_list::FIXUP,
    prefix_list_path_parameters::FIXUP,
    prose_defaults::FIXUP,
];

/// Applies the fix-ups that are for a version.
///
/// # Errors
/// [`Error::FixupNotApplied`] when one that lists the version finds nothing to
/// correct.
pub fn apply(tree: &mut Tree, version: &str) -> Result<Vec<Outcome>, Error> {
    let mut outcomes = Vec::new();
    for fixup in ALL {
        let listed = fixup.versions.contains(&version);
        if !listed && SUPPORTED.contains(&version) {
            continue;
        }
        let changes = (fixup.apply)(tree);
        if listed && changes.is_empty() {
            return Err(Error::FixupNotApplied {
                name: fixup.name,
                version: version.to_owned(),
                reason: "what it corrects was not found".into(),
            });
        }
        outcomes.push(Outcome {
            name: fixup.name,
            changes,
        });
    }
    Ok(outcomes)
}

/// Corrects one operation, if it is there.
fn on_method(
    tree: &mut Tree,
    verb: Verb,
    path: &str,
    key: &'static str,
    change: impl FnOnce(&mut Method) -> Option<(String, String)>,
) -> Vec<Change> {
    let Some(method) = tree.method_mut(verb, path) else {
        return Vec::new();
    };
    change(method)
        .map(|(pointer, what)| Change {
            place: Place {
                api: format!("{verb} {path}"),
                pointer,
            },
            key,
            what,
        })
        .into_iter()
        .collect()
}
