//! `GET /cluster/ha/rules` has its `links` inside `items`; everywhere else they
//! stand on the list.

use super::{Change, Fixup, on_method};
use crate::tree::{Tree, Verb};

pub(super) const FIXUP: Fixup = Fixup {
    name: "ha_rules_links_inside_items",
    about: "GET /cluster/ha/rules: `links` move from the items to the list",
    versions: &["9.0", "9.1"],
    apply,
};

fn apply(tree: &mut Tree) -> Vec<Change> {
    on_method(tree, Verb::Get, "/cluster/ha/rules", "links", |method| {
        if method.returns.links.is_some() {
            return None;
        }
        let items = method.returns.items.as_mut()?;
        let links = items.links.take()?;
        let pointer = items.pointer.clone();
        method.returns.links = Some(links);
        Some((pointer, "`links` of the items became the list's".into()))
    })
}
